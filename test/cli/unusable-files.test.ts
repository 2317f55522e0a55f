// Input that cannot be read, and outputs that cannot be written: a message that names the file, and exit code 2.

import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

const file = example("pegawai.csv");
const STACK = /\n\s+at .*:\d+:\d+/;

describe("input that cannot be read", () => {
  /** What keeps it from being read, as the system calls it, and how to make such an input in a directory. */
  const inputs = {
    "is missing": [/ENOENT/, () => Promise.resolve()],
    // A folder stands for the tables in it where several may be read.
    "is a directory": [/EISDIR|no table of people/, (path: string) => mkdir(path)],
    "belongs to somebody else": [
      /EACCES/,
      async (path: string) => {
        await writeFile(path, await readFile(file));
        await chmod(path, 0);
      },
    ],
  } as const;
  // Root may read everything.
  const names = (Object.keys(inputs) as (keyof typeof inputs)[]).filter(
    (name) => name !== "belongs to somebody else" || process.getuid?.() !== 0,
  );

  it.each(names)("that %s", async (name) => {
    const folder = await directory();
    const path = join(folder, "pegawai.csv");
    const [reason, make] = inputs[name];
    await make(path);
    const before = await readdir(folder);
    for (const command of ["score", "explain"]) {
      const args = [command, path, "--year", "2024", "--lang", "en"];
      const { code, out, err } = await ipAsn(command === "score" ? [...args, "--out", join(folder, "out.csv")] : args);
      expect({ code, out }, command).toEqual({ code: 2, out: "" });
      expect(err).toContain(path);
      expect(err).toMatch(reason);
      expect(err).not.toMatch(STACK);
    }
    expect(await readdir(folder)).toEqual(before);
  });

  // Opened, and then the first byte cannot be had: whoever asks, root too.
  it.runIf(existsSync("/proc/self/mem"))("that breaks off", async () => {
    const { code, out, err } = await ipAsn(["score", "/proc/self/mem", "--year", "2024", "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("/proc/self/mem");
    expect(err).not.toMatch(STACK);
  });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  it.each([
    ["--out", "--rejects"],
    ["--rejects", "--out"],
  ])("behind %s: the file that %s names stays as it was", async (full, other) => {
    const folder = await directory();
    const old = join(folder, "lama.csv");
    await writeFile(old, "lama");
    const args = ["score", file, "--year", "2024", "--lang", "en", full, "/dev/full", other, old];
    const { code, out, err } = await ipAsn(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("ENOSPC");
    expect(err).not.toMatch(STACK);
    expect(await readdir(folder)).toEqual(["lama.csv"]);
    expect(await readFile(old, "utf8")).toBe("lama");
  });
});

it("a workbook of more bytes than are read is refused while it is read, not held as a whole", async () => {
  const piece = new Uint8Array(1_000_000);
  const start = Uint8Array.from([0x50, 0x4b, 0x03, 0x04]);
  const { code, out, err } = await ipAsn(
    ["score", "-", "--year", "2024", "--lang", "en"],
    [start, ...Array.from({ length: 300 }, () => piece)],
  );
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/too large: 25\d{7} bytes; at most 250000000 are read/);
});
