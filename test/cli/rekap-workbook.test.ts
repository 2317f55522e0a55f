// A recap as a workbook: one sheet a table, with the figures of the CSV, numbers as numbers.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../doors/node.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { tableText } from "../support/node/tables.js";

const rekap = (input: string, more: readonly string[], stdin: readonly string[] = []) =>
  ipAsn(["rekap", input, "--year", "2024", ...more], stdin);

describe("a recap as a workbook", () => {
  it("has a sheet for each kind of group, with the lines of the CSV", async () => {
    const out = join(await directory(), "rekap.xlsx");
    const { code } = await rekap(example("pegawai.csv"), ["--by", "pendidikan", "--out", out]);
    const csv = await rekap(example("pegawai.csv"), ["--by", "pendidikan", "--format", "csv"]);
    expect(code).toBe(csv.code);
    const text = csv.out.replace(/^\uFEFF/, "");
    const split = text.includes(";") ? ";" : ",";
    const [header = [], ...lines] = text
      .split(/\r?\n/)
      .filter((line) => line !== "")
      .map((line) => line.split(split));
    const kinds = ["semua", "status", "unit", "unit-status", "jabatan", "pendidikan"];
    const bytes = new Uint8Array(await readFile(out));
    expect((await readWorkbook(bytes)).sheets).toEqual(kinds);
    const who = ["kelompok", "unit", "status", "jabatan", "pendidikan"];
    for (const kind of kinds) {
      const { rows } = await readWorkbook(bytes, { sheet: kind });
      const keeps = header.map((name) => !who.includes(name) || name === kind || kind.split("-").includes(name));
      const kept = (cells: readonly string[]) => cells.filter((_, index) => keeps[index]);
      const filled = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
      const own = lines.filter(([first]) => first === kind);
      expect(own.length, kind).toBeGreaterThan(0);
      expect(rows.map(({ cells }) => cells)).toEqual([header, ...own].map((cells) => filled(kept(cells))));
    }
    // The index of everybody is a number, its category a text.
    const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    const index = lines[0]?.[header.indexOf("indeks")];
    expect(sheet).toMatch(new RegExp(`<c r="F2"><v>${index ?? ""}</v></c>`.replace("F2", "[A-Z]+2")));
    expect(sheet).toContain("inlineStr");
  });

  it("is the same each time, and no cell of it is run", async () => {
    const table = tableText([{ unit: "=1+1" }]);
    const folder = await directory();
    const [once, twice] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    await rekap("-", ["--format", "xlsx", "--out", once], [table]);
    await rekap("-", ["--out", twice], [table]);
    expect(await readFile(once)).toEqual(await readFile(twice));
    const { rows } = await readWorkbook(new Uint8Array(await readFile(once)), { sheet: "unit" });
    expect(rows[1]?.cells[0]).toBe("=1+1");
    expect(
      new TextDecoder().decode(unzipSync(new Uint8Array(await readFile(once)))["xl/worksheets/sheet3.xml"]),
    ).not.toContain("<f>");
  });

  it("a unit with a longer name than a cell holds is told, and nothing is written", async () => {
    const out = join(await directory(), "rekap.xlsx");
    const { code, err } = await rekap("-", ["--out", out], [tableText([{ unit: "x".repeat(40_000) }])]);
    expect([code, err]).toEqual([2, expect.stringContaining("32767")]);
    await expect(readFile(out)).rejects.toThrow();
  });
});
