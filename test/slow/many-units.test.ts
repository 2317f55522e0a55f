// A recap of very many units, with its page, ends where each of them may take 4 kB: the program is given no more memory.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tableText } from "../support/node/tables.js";
import { programOfTests } from "../support/slow/program.js";

const UNITS = 30_000;
/** What the program takes without any unit, and 4 kB for each of them. */
const MEGABYTES = 24 + (UNITS * 4) / 1_024;

const program = programOfTests();

it("a unit takes 4 kB at most, and each of them is in the recap", { timeout: 600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-units-"));
  try {
    const [table, recap, page] = ["pegawai.csv", "rekap.csv", "rekap.html"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const people = Array.from({ length: UNITS }, (_, index) => ({
      nip: `19800101${String(index).padStart(10, "0")}`,
      unit: `Unit ${index}`,
    }));
    await writeFile(table, tableText(people));
    const { code, err } = await program.measured(
      ["rekap", table, "--year", "2024", "--out", recap, "--html", page, "--lang", "en"],
      [`--max-old-space-size=${Math.floor(MEGABYTES)}`],
    );
    expect(code, err).toBe(0);
    expect(new Set((await readFile(recap, "utf8")).match(/Unit \d+/g)).size).toBe(UNITS);
    expect(await readFile(page, "utf8")).toContain("Unit 0");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
