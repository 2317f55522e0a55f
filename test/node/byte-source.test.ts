// A file that changes while it is read is no file that was read.

import { appendFile, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TableError } from "../../src/node/index.js";
import { type ByteSource, openBytes } from "../doors/node.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ip-asn-bytes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nothing = Readable.from([]);

/** Read on to the end, from what was read before. */
async function rest({ fill, close }: ByteSource, sum = 0): Promise<number> {
  try {
    for (;;) {
      const length = await fill(new Uint8Array(50));
      if (length === 0) return sum;
      sum += length;
    }
  } finally {
    await close();
  }
}

describe("a file of 100 bytes", () => {
  const opened = async () => {
    const file = join(folder, "pegawai.csv");
    await writeFile(file, "x".repeat(100));
    const source = await openBytes(file, nothing);
    return { file, source, first: await source.fill(new Uint8Array(50)) };
  };

  it("that stays as it is is read", async () => {
    const { source, first } = await opened();
    expect(await rest(source, first)).toBe(100);
  });

  it.each([
    ["grows by 7 bytes", (file: string) => appendFile(file, "y".repeat(7)), 107],
    ["shrinks to 60 bytes", (file: string) => truncate(file, 60), 60],
    ["shrinks to nothing", (file: string) => truncate(file, 0), 50],
  ])("that %s is refused, with both sizes", async (_name, change, after) => {
    const { file, source, first } = await opened();
    await change(file);
    const error = await rest(source, first).catch((one: unknown) => one as TableError);
    expect((error as TableError).issues).toEqual([
      { code: "file_changed", path: [], params: { file, before: 100, after } },
    ]);
  });

  it("that grows after its end was read is refused where its end is asked for", async () => {
    const { file, source } = await opened();
    await source.fill(new Uint8Array(50));
    await appendFile(file, "y");
    const error = await rest(source).catch((one: unknown) => one as TableError);
    expect((error as TableError).issues[0]).toMatchObject({
      code: "file_changed",
      params: { before: 100, after: 101 },
    });
  });
});
