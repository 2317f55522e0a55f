// Packed input gives what plain input gives; input that breaks off, or is no text further down, leaves nothing behind.

import { existsSync } from "node:fs";
import { readdir, readFile, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openBytes } from "../doors/node.js";
import { directory, inTime, ipAsn } from "../support/cli/command-line.js";
import { tableText, utf8 } from "../support/node/tables.js";

const STACK = /\n\s+at .*:\d+:\d+/;

function people(count: number): string {
  return tableText(
    Array.from({ length: count }, (_, index) => ({
      nip: `19800101${String(index % (count - 3)).padStart(10, "0")}`,
      nama: index % 50 === 0 ? `"Siti ""${index}""\nAminah"` : `Orang ${index * 7919}`,
      jp_teknis: `${index % 40},5`,
      hukuman: index % 71 === 0 ? "brat" : "ringan",
    })),
  );
}

const FEW = people(300);
/** More than the beginning by which a file's dialect is found out. */
const MANY = people(15_000);

/** Pieces of bytes, as a pipe gives them. */
function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

const options = ["--profile", "2024@1", "--lang", "en"];

describe.each([
  ["300 rows", FEW],
  ["15,000 rows", MANY],
])("packed input of %s", (_name, text) => {
  const packed = gzipSync(utf8(text));

  it("gives the same as plain input, from a file and from standard input", async () => {
    const folder = await directory();
    const files = { plain: "pegawai.csv", gz: "pegawai.csv.gz", posing: "pegawai-lain.csv" };
    await writeFile(join(folder, files.plain), text);
    await writeFile(join(folder, files.gz), packed);
    await writeFile(join(folder, files.posing), packed);
    const score = async (input: string, stdin: readonly Uint8Array[] = []) => {
      const rejects = join(folder, "ditolak.csv");
      const { code, out, err } = await ipAsn(["score", input, ...options, "--rejects", rejects], stdin);
      return { code, out, rejects: await readFile(rejects, "utf8"), told: err.split("\n").slice(1) };
    };
    const plain = await score(join(folder, files.plain));
    expect(plain.code).toBe(1);
    expect(plain.out.split("\n").length).toBeGreaterThan(250);
    const equal = async (other: ReturnType<typeof score>) => JSON.stringify(await other) === JSON.stringify(plain);
    expect(await equal(score(join(folder, files.gz)))).toBe(true);
    expect(await equal(score(join(folder, files.posing)))).toBe(true);
    expect(await equal(score("-", [utf8(text)]))).toBe(true);
    expect(await equal(score("-", [packed]))).toBe(true);
    expect(await equal(score("-", pieces(packed, 997)))).toBe(true);
    expect(await equal(score("-", [packed.subarray(0, 1), packed.subarray(1)]))).toBe(true);
  });

  it("in two packed parts, one behind the other", async () => {
    const middle = text.indexOf("\n", text.length / 2) + 5;
    const parts = Buffer.concat([gzipSync(text.slice(0, middle)), gzipSync(text.slice(middle))]);
    const plain = await ipAsn(["score", "-", ...options], [utf8(text)]);
    const packedParts = await ipAsn(["score", "-", ...options], [parts]);
    expect(packedParts.code).toBe(1);
    expect(packedParts.out === plain.out).toBe(true);
  });

  it.each([
    ["cut off in its middle", packed.subarray(0, packed.length / 2)],
    ["without its last byte", packed.subarray(0, -1)],
    ["without its last nine bytes", packed.subarray(0, -9)],
    ["cut off behind its first bytes", packed.subarray(0, 12)],
    ["with a wrong checksum", Buffer.concat([packed.subarray(0, -8), Buffer.alloc(4), packed.subarray(-4)])],
  ])("%s is refused, and nothing is left behind", async (_name, bytes) => {
    const folder = await directory();
    const [input, out, rejects] = ["pegawai.csv.gz", "hasil.csv", "ditolak.csv"].map((name) => join(folder, name));
    await writeFile(input!, bytes);
    await writeFile(out!, "hasil lama");
    for (const [name, stdin] of [
      [input!, []],
      ["-", pieces(bytes, 10_000)],
    ] as const) {
      const args = ["score", name, ...options, "--out", out!, "--rejects", rejects!];
      const { code, out: printed, err } = await ipAsn(args, stdin);
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(err).not.toMatch(STACK);
      expect(await readdir(folder)).toEqual(["hasil.csv", "pegawai.csv.gz"]);
      expect(await readFile(out!, "utf8")).toBe("hasil lama");
      expect(err).toMatch(/cannot be read: .*(unexpected end of file|incorrect data check)/);
    }
  });
});

describe("plain input that is no text further down", () => {
  it.each([
    ["a byte that is no UTF-8", 0xff, /Line 19001 of the file .*pegawai\.csv is not UTF-8/],
    ["a zero byte", 0, /pegawai\.csv is no text/],
  ])("%s: refused with a message that says what, and nothing is left behind", async (_name, byte, message) => {
    const folder = await directory();
    const [input, out, rejects] = ["pegawai.csv", "hasil.csv", "ditolak.csv"].map((name) => join(folder, name));
    const lines = tableText(Array.from({ length: 20_000 }, (_, index) => ({ nip: String(index) }))).split("\n");
    const bytes = utf8(lines.join("\n"));
    bytes[lines.slice(0, 19_000).join("\n").length + 20] = byte;
    await writeFile(input!, bytes);
    await writeFile(out!, "hasil lama");
    const args = ["score", input!, ...options, "--out", out!, "--rejects", rejects!];
    const { code, out: printed, err } = await ipAsn(args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(await readdir(folder)).toEqual(["hasil.csv", "pegawai.csv"]);
    expect(await readFile(out!, "utf8")).toBe("hasil lama");
    expect(err).not.toMatch(STACK);
    expect(err).toMatch(message);
  });
});

describe("a file that is refused", () => {
  it.runIf(existsSync("/proc/self/fd"))("is closed", async () => {
    const folder = await directory();
    const input = join(folder, "pegawai.csv");
    await writeFile(input, "bukan;tabel\n1;2\n");
    expect((await ipAsn(["score", input, ...options])).code).toBe(2);
    const open = await Promise.all(
      (await readdir("/proc/self/fd")).map((one) => readlink(`/proc/self/fd/${one}`).catch(() => "")),
    );
    expect(open).not.toContain(input);
  });
});

describe("input that fails while it is read", () => {
  const packed = gzipSync(utf8(MANY));

  // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous
  async function* failing(bytes: Uint8Array) {
    yield bytes.subarray(0, bytes.length / 2);
    throw new Error("EIO: i/o error, read");
  }

  async function readAll(bytes: Uint8Array): Promise<string> {
    try {
      const source = await openBytes("-", failing(bytes));
      const chunk = Buffer.alloc(1 << 16);
      while ((await source.fill(chunk)) > 0);
      return "read";
    } catch (error) {
      return String(error);
    }
  }

  it("is refused", async () => {
    expect(await inTime(readAll(utf8(MANY)))).toBe(
      "TableError: The file - cannot be read: the storage device fails (EIO).",
    );
  });

  it("is refused where it is packed too", async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on("uncaughtException", hear);
    const found = await inTime(readAll(packed));
    process.off("uncaughtException", hear);
    expect({ found, unheard }).toEqual({
      found: "TableError: The file - cannot be read: the storage device fails (EIO).",
      unheard: [],
    });
  });
});
