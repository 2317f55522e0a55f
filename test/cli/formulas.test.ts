// Cells that a spreadsheet would run: none of them gets into a CSV file as it was, and each can still be read.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFormula, readWorkbook, withoutFormula } from "../doors/node.js";
import { cellsOf, EVERY_COLUMN, type Column } from "../support/node/tables.js";
import { directory, ipAsn } from "../support/cli/command-line.js";

const SEPARATORS = [",", ";", "\t", "\r", "\n"];

/**
 * As the issues say it: what a spreadsheet runs, whichever separator it splits at, but for a plain number with a sign and a
 * sign alone.
 */
function isRun(cell: string): boolean {
  if (/^[\t\r]/.test(cell)) return true;
  const begins = Array.from(cell, (_, at) => at).filter((at) => at === 0 || SEPARATORS.includes(cell.charAt(at - 1)));
  return begins.some((at) => {
    const text = cell.slice(at).trimStart();
    // Of what is split off nobody knows what follows it: `-` before the next cell may be the beginning of a formula.
    if (at > 0) return text !== "" && "=+-@＝＋－＠".includes(text.charAt(0));
    if (["=", "@", "＝", "＠"].includes(text.charAt(0))) return true;
    if (!["+", "-", "＋", "－"].includes(text.charAt(0)) || text.length === 1) return false;
    // A number in either dialect: digits, marks between them.
    return !/^.(\d+([.,]\d+)*|[.,]\d+|\d+[.,])$/.test(text);
  });
}

/** Nobody writes such a number; it does nothing. */
const isOdd = (text: string) => /^\s*[+\-＋－][\d.,]*$/.test(text);
const bare = (text: string) => text.replaceAll("'", "");

const dangerous = [
  "=1+1",
  "=",
  "==",
  '=HYPERLINK("http://x","y")',
  "+1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "-x",
  "--1",
  "+-1",
  "@SUM(A1)",
  "@",
  "\t=1",
  "\tx",
  "\r=1",
  "-1;2",
  "=1,2",
  "+1e5",
  "- 1",
  "+١",
  "a;=1+1;b",
  "a,=1+1,b",
  "a\t=1+1",
  "a; =1",
  "Budi,-x",
  "Budi\n@SUM(A1)",
  " =1",
  "\u00a0=1",
  "\u3000 +x",
  "＝1+1",
  "＋x",
  "－x",
  "＠x",
  "a;＝1",
  "a;\u00a0=1",
  "1,5,=2",
  "Rp5.000,-",
  "a;-1",
] as const;
const harmless = [
  "-1",
  "+62",
  "-2.5",
  "+1,5",
  "-1.250,75",
  "+",
  "-",
  "'=1",
  "a=1",
  "1-2",
  " -1",
  "－1",
  "A, B; C",
  "Ibu＝",
  "",
  "x@y",
  "\u2212 1",
] as const;

interface Form {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly isQuoted: boolean;
}
const forms: readonly Form[] = [";", ",", "\t"].flatMap((delimiter) =>
  ["\n", "\r\n"].flatMap((lineEnd) => [true, false].map((isQuoted) => ({ delimiter, lineEnd, isQuoted }))),
);

function csv(rows: readonly (readonly string[])[], { delimiter, lineEnd, isQuoted }: Form): string {
  const cell = (text: string) =>
    isQuoted || new RegExp(`["\r\n${delimiter}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join("");
}

/** The cells of CSV text by a well-kept reader. */
function cellsIn(text: string, { delimiter, lineEnd }: Form): readonly (readonly string[])[] {
  return parse(text, { delimiter, record_delimiter: lineEnd, bom: true, relax_column_count: true });
}

function expectHarmless(rows: readonly (readonly string[])[]): void {
  expect(rows.flat().filter(isRun)).toEqual([]);
}

const person = (own: Partial<Record<Column, string>>, more: readonly string[]) => [...cellsOf(own), ...more];
const nipOf = (index: number) => `19800101${String(index).padStart(10, "0")}`;

/** Sound rows with each text in columns of every kind, and rejected ones. */
function rowsWith(texts: readonly string[]): readonly (readonly string[])[] {
  return [
    [...EVERY_COLUMN, "catatan", "=kolom()"],
    ...texts.map((text, index) => person({ nip: nipOf(index), nama: text, unit: text }, [text, "x"])),
    ...texts.map((text, index) => person({ nip: nipOf(index + 1_000), nama: text, hukuman: "brat" }, ["", text])),
    ...texts.map((text) => person({ nip: text, unit: "D" }, ["", text])),
  ];
}

describe("what a spreadsheet runs", () => {
  it.each(dangerous)("%j is run, and is not any more", (text) => {
    expect(isFormula(text)).toBe(true);
    expect(isRun(withoutFormula(text))).toBe(false);
    expect(withoutFormula(text)).not.toBe(text);
    expect(bare(withoutFormula(text))).toBe(bare(text));
  });

  it.each(harmless)("%j is left as it is", (text) => {
    expect(isFormula(text)).toBe(false);
    expect(withoutFormula(text)).toBe(text);
  });

  it("is told alike by both, whatever the text", () => {
    const unit = fc.constantFrom(...Array.from("=+-@＝－\t\r\n1.,;a' \u00a0\u3000"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
        const harmless = withoutFormula(text);
        if (isRun(text) && !isOdd(text)) expect(isFormula(text)).toBe(true);
        if (!isRun(text)) expect(harmless).toBe(text);
        expect(isFormula(harmless) || (isRun(harmless) && !isOdd(harmless))).toBe(false);
        expect(bare(harmless)).toBe(bare(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("results and rejects as CSV", () => {
  it.each(forms)("%j: nothing is run, everything can be read", async (form) => {
    const texts = [...dangerous, ...harmless];
    const rows = rowsWith(texts);
    const folder = await directory();
    const input = join(folder, "tabel.csv");
    await writeFile(input, csv(rows, form));
    const rejects = join(folder, "ditolak.csv");
    const args = ["--profile", "2024@1", "--delimiter", form.delimiter === "\t" ? "tab" : form.delimiter];
    const { out, err } = await ipAsn(["score", input, ...args, "--rejects", rejects]);
    const found = cellsIn(out, form);
    const refused = cellsIn(await readFile(rejects, "utf8"), form);
    expectHarmless(found);
    expectHarmless(refused);
    expect(found[0]?.[EVERY_COLUMN.length + 1]).toBe("'=kolom()");
    expect(refused[0]?.[EVERY_COLUMN.length + 5]).toBe("'=kolom()");
    expect(err).toContain(`${rows.length - 1} dibaca`);

    // Opened with another separator, nothing is run either.
    for (const delimiter of SEPARATORS.filter((one) => one !== form.delimiter && one !== "\r" && one !== "\n")) {
      const ends = ["\r\n", "\n", "\r"];
      const options = { delimiter, record_delimiter: ends, bom: true, relax_column_count: true, relax_quotes: true };
      for (const row of parse(out, options) as readonly (readonly string[])[])
        expect(row.filter((one) => isRun(one.split(/[,;\t]/)[0] ?? ""))).toEqual([]);
    }

    // What stood there is still there, behind apostrophes at most.
    const original = (cell: string, text: string) => cell === text || (isRun(text) && bare(cell) === bare(text));
    const scored = texts.map((text, index) => [text, found.find((row) => row[0] === nipOf(index))] as const);
    for (const [text, row] of scored) {
      for (const column of [1, 2, EVERY_COLUMN.length])
        expect(original(row?.[column] ?? "lost", text), `${JSON.stringify(text)} in ${column}`).toBe(true);
    }
    for (const [index, text] of texts.entries()) {
      const row = refused.find((one) => one[4] === nipOf(index + 1_000));
      expect(original(row?.[5] ?? "lost", text), JSON.stringify(text)).toBe(true);
      expect(original(row?.[EVERY_COLUMN.length + 5] ?? "lost", text), JSON.stringify(text)).toBe(true);
    }
  });

  it.each(forms)("%j with --keep-formulas: not a byte is changed", async (form) => {
    const rows = rowsWith([...dangerous, ...harmless]).filter((row) => !row.includes("brat"));
    const text = csv(rows, form);
    const delimiter = form.delimiter === "\t" ? "tab" : form.delimiter;
    const args = ["score", "-", "--profile", "2024@1", "--delimiter", delimiter, "--keep-formulas"];
    const { out } = await ipAsn(args, [text]);
    // Sound rows in their order, each as it stood with its results behind it.
    const sound = rows.slice(1, 1 + dangerous.length + harmless.length).map((row) => csv([row], form));
    let at = 0;
    for (const row of sound) {
      const begin = `${row.slice(0, -form.lineEnd.length)}${form.delimiter}20${form.delimiter}40`;
      at = out.indexOf(begin, at);
      expect(at, begin).toBeGreaterThan(0);
    }
    expect(out.split(form.lineEnd)[0]).toContain("=kolom()");
    expect(out).not.toContain("'=1+1");
  });

  it("keep number and order of the rows, and change nothing where there is nothing to change", async () => {
    const rows = rowsWith(harmless).filter((row) => !row.includes("brat"));
    expect(rows[0]).toContain("=kolom()");
    const text = csv(rows, { delimiter: ";", lineEnd: "\n", isQuoted: false }).replace("=kolom()", "kolom");
    const args = ["score", "-", "--profile", "2024@1"];
    expect((await ipAsn(args, [text])).out).toBe((await ipAsn([...args, "--keep-formulas"], [text])).out);
  });

  it("random cells in a fast row and a careful one, in the same file", async () => {
    const unit = fc.constantFrom(...Array.from("=+-@＝\t1.,;a' \u00a0\"\n"));
    const cell = fc.string({ unit, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...forms),
        async (texts, form) => {
          const rows = [
            [...EVERY_COLUMN, "catatan"],
            ...texts.map((text, index) => person({ nip: nipOf(index), nama: text }, ["x"])),
            ...texts.map((text, index) => person({ nip: nipOf(index + 100) }, [text])),
          ];
          const delimiter = form.delimiter === "\t" ? "tab" : form.delimiter;
          const args = ["score", "-", "--profile", "2024@1", "--delimiter", delimiter];
          const { out } = await ipAsn(args, [csv(rows, form)]);
          const found = cellsIn(out, form).slice(1);
          expect(found.flat().filter((one) => isRun(one) && !isOdd(one))).toEqual([]);
          const read = found.map((row) => [row[1] ?? "", row[EVERY_COLUMN.length] ?? ""]);
          const given = rows.slice(1).map((row) => [row[1] ?? "", row[EVERY_COLUMN.length] ?? ""]);
          expect(read.map((row) => row.map(bare))).toEqual(given.map((row) => row.map(bare)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("of a cell with a return in it: where a spreadsheet begins a new row nothing is run", async () => {
    const form = { delimiter: ";", lineEnd: "\n", isQuoted: false };
    const row = person({ nama: "Siti\r=1+1" }, []).join(";");
    const { out } = await ipAsn(["score", "-", "--profile", "2024@1"], [`${EVERY_COLUMN.join(";")}\n${row}\n`]);
    // Unquoted, the return ends a row for a spreadsheet, as csv-parse shows.
    const rows: string[][] = parse(out, { ...form, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true });
    expectHarmless(rows);
  });
});

describe("in other ways", () => {
  const facts = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };
  const comma: Form = { delimiter: ",", lineEnd: "\n", isQuoted: false };

  it("JSON lines as CSV, and what is no JSON among the rejects", async () => {
    const folder = await directory();
    const refusedLines = dangerous.filter((text) => !/[\r\n]/.test(text));
    const lines = [
      ...dangerous.map((text, index) => JSON.stringify({ id: String(index), name: text, unit: text, ...facts })),
      ...refusedLines,
    ];
    const rejects = join(folder, "r.csv");
    const args = [
      "score",
      "-",
      "--input-format",
      "ndjson",
      "--profile",
      "2024@1",
      "--format",
      "csv",
      "--rejects",
      rejects,
    ];
    const { out } = await ipAsn(args, [`${lines.join("\n")}\n`]);
    const rows = cellsIn(out, comma);
    expectHarmless(rows);
    expect(rows.slice(1).map((row) => bare(row[1] ?? ""))).toEqual(dangerous.map(bare));
    const refused = cellsIn(await readFile(rejects, "utf8"), comma);
    expectHarmless(refused);
    expect(refused.length).toBe(1 + refusedLines.length);
  });

  it("a workbook keeps them as text, JSON as they are", async () => {
    const folder = await directory();
    const text = csv(rowsWith(dangerous), { delimiter: ";", lineEnd: "\n", isQuoted: true });
    const file = join(folder, "h.xlsx");
    await ipAsn(["score", "-", "--profile", "2024@1", "--delimiter", ";", "--out", file], [text]);
    const { rows } = await readWorkbook(await readFile(file));
    const names = rows.slice(1, 1 + dangerous.length).map((row) => row.cells[1]);
    expect(names).toEqual([...dangerous]);
    const { out } = await ipAsn(
      ["score", "-", "--profile", "2024@1", "--delimiter", ";", "--format", "ndjson"],
      [text],
    );
    const read = out
      .trim()
      .split("\n")
      .slice(0, dangerous.length)
      .map((line) => (JSON.parse(line) as { nama: string }).nama);
    expect(read).toEqual([...dangerous]);
  });

  it("units of a recap", async () => {
    const rows = [[...EVERY_COLUMN], ...dangerous.map((unit, index) => [...cellsOf({ nip: nipOf(index), unit })])];
    const form: Form = { delimiter: ";", lineEnd: "\n", isQuoted: true };
    const args = ["rekap", "-", "--profile", "2024@1", "--delimiter", ";", "--format", "csv"];
    const { out } = await ipAsn(args, [csv(rows, form)]);
    const cells = cellsIn(out, form);
    expectHarmless(cells);
    // A unit is a name: blanks around it do not count.
    const units = new Set(cells.filter((row) => row[0] === "unit").map((row) => row[1]));
    expect([...units].map((one) => bare(one ?? "")).sort()).toEqual(
      [...new Set(dangerous.map((one) => bare(one.trim())))].sort(),
    );
    const kept = (await ipAsn([...args, "--keep-formulas"], [csv(rows, form)])).out;
    expect(cellsIn(kept, form).some((row) => row[1] === "=1+1")).toBe(true);
  });

  it("comparisons: a difference below zero is a number", async () => {
    const row = cellsOf({ status: "PNS", jabatan: "fungsional", diklat_fungsional: "tidak-dipersyaratkan" });
    const text = [[...EVERY_COLUMN], [...row.slice(0, 1), "=x", ...row.slice(2)]];
    const form: Form = { delimiter: ";", lineEnd: "\n", isQuoted: false };
    const { out } = await ipAsn(["compare", "-", "--profiles", "2023,2024"], [csv(text, form)]);
    const [header = [], cells = []] = cellsIn(out, form);
    expectHarmless([header, cells]);
    expect(cells[1]).toBe("'=x");
    expect(Number(cells[header.indexOf("selisih_total")])).toBeLessThanOrEqual(0);
  });
});
