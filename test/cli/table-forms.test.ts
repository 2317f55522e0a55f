// However a table is written, it gives the results of the plain one: with codes from CSV to CSV, and row by row to JSON alike.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ipAsn } from "../support/cli/command-line.js";
import { runs } from "../support/effort.js";
import { cellsOf, EVERY_COLUMN } from "../support/node/tables.js";

/** People with what they may be in a table; some rows cannot be used. */
const person = fc.record({
  nama: fc.constantFrom("Ani Contoh", "Budi", "Citra é", "Dedi '"),
  unit: fc.constantFrom("Dinas Kesehatan", "Sekretariat", ""),
  status: fc.constantFrom("PNS", "PPPK", "CPNS", ""),
  jabatan: fc.constantFrom("fungsional", "pelaksana", "administrator"),
  pendidikan: fc.constantFrom("S2", "S1", "D3", "SLTA", "???"),
  jp_teknis: fc.constantFrom("", "12", "22,5", "40"),
  seminar: fc.constantFrom("ya", "tidak", ""),
  kinerja: fc.constantFrom("baik", "sangat baik", "cukup"),
  hukuman: fc.constantFrom("tidak pernah", "ringan"),
});

const people = fc
  .array(person, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, index) => cellsOf({ ...one, nip: `9999000000000000${String(10 + index)}` })));

type Rows = readonly (readonly string[])[];

const plain = (rows: Rows, delimiter = ";", lineEnd = "\n") =>
  rows.map((row) => `${row.join(delimiter)}${lineEnd}`).join("");

/** What becomes of a table on either way: each person's results, and how many rows cannot be used. */
async function outcome(bytes: string | Uint8Array, ...options: readonly string[]) {
  const score = (format: string) =>
    ipAsn(["score", "-", "--year", "2024", "--decimal", "koma", "--format", format, ...options], [bytes]);
  const [codes, rows] = [await score("csv"), await score("ndjson")];
  const results = (nip: string, total: string, category: string) => `${nip} ${total} ${category}`;
  const split = /[;\t|]/.exec(codes.out)?.[0] ?? ";";
  const [header = [], ...lines] = codes.out
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(split));
  return {
    code: codes.code,
    byCodes: lines.map((cells) =>
      results(cells[0] ?? "", cells[header.indexOf("total")] ?? "", cells[header.indexOf("kategori")] ?? ""),
    ),
    byRows: rows.out
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, string>)
      .map(({ nip = "", total = "", kategori = "" }) => results(nip, total, kategori)),
    rejected: [codes, rows].map(({ err }) => /(\d+) ditolak/.exec(err)?.[1]),
  };
}

/** A row with text in some columns. */
const rowOf = (cells: Readonly<Record<string, string>>) => EVERY_COLUMN.map((column) => cells[column] ?? "");
const blank = rowOf({});

const above = fc.constantFrom(
  rowOf({ nip: "DAFTAR PEGAWAI" }),
  rowOf({ unit: "PEMERINTAH KABUPATEN CONTOH TAHUN 2024" }),
  rowOf({ nip: "Keadaan", nama: "31 Desember 2024" }),
  rowOf({ nip: "Unit", nama: ": Dinas Kesehatan, Kabupaten Contoh" }),
);
const middle = fc.constantFrom<Rows>(
  [],
  [blank],
  [rowOf({ nip: "BIDANG KEPEGAWAIAN" })],
  [rowOf({ nip: "JUMLAH", nama: "2 orang" }), blank, EVERY_COLUMN.map(String)],
);
const side = fc.constantFrom(
  "nip",
  "nama",
  "unit",
  "status",
  "jabatan",
  "pendidikan",
  "jp_teknis",
  "kinerja",
  "hukuman",
);
const below = fc
  .tuple(side, side, fc.boolean())
  // A name and a unit beside each other may be a person's.
  .filter(([left, right]) => !(left !== right && [left, right].every((one) => one === "nama" || one === "unit")))
  .map(([left, right, isTotal]): Rows => {
    const both = (one: string, other: string) => rowOf({ [left]: one, [right]: other });
    return [
      blank,
      ...(isTotal ? [rowOf({ nip: "JUMLAH", nama: "4 orang", jp_teknis: "120" })] : []),
      both("Mengetahui,", "Contoh, 31 Desember 2024"),
      both("Sekretaris Daerah", "Kepala BKPSDM"),
      both("Ir. Contoh, M.T.", "Drs. H. Contoh, M.Si"),
      both("NIP. 19690101 199003 1 001", "NIP. 19700101 199003 1 001"),
    ];
  });

/** The lines that are said to be skipped. */
async function skippedLines(text: string): Promise<readonly number[]> {
  const { err } = await ipAsn(["score", "-", "--year", "2024", "--decimal", "koma", "--format", "csv"], [text]);
  const named = err.split("\n").filter((line) => /^ {2}\D+: baris [\d, ]+$/.test(line));
  return named.flatMap((line) => (line.match(/\d+/g) ?? []).map(Number)).sort((a, b) => a - b);
}

const without = (mark: string, rows: Rows) => rows.map((row) => row.map((cell) => cell.replaceAll(mark, " ")));

describe("a table gives the results of the plain one", () => {
  it("with another delimiter, told or not, other line ends and empty cells beyond the header", async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.constantFrom(";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.nat({ max: 3 }),
        async (list, delimiter, lineEnd, isTold, beyond) => {
          const first = isTold ? `sep=${delimiter}${lineEnd}` : "";
          const rows = list.map((row, index) => [
            ...row,
            ...Array.from({ length: index % 2 === 0 ? beyond : 0 }, () => ""),
          ]);
          const table = `${first}${plain(without(delimiter, [EVERY_COLUMN, ...rows]), delimiter, lineEnd)}`;
          const expected = await outcome(plain([EVERY_COLUMN, ...list]));
          const found = await outcome(table);
          expect(found).toEqual(expected);
          expect(found.byCodes).toEqual(found.byRows);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("with titles, numbers of columns, blank rows, totals and signatures, which are named with their lines", async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.array(above, { maxLength: 3 }),
        fc.boolean(),
        middle,
        below,
        async (list, titles, isNumbered, between, footer) => {
          const numbers = isNumbered ? [EVERY_COLUMN.map((_, index) => String(index + 1))] : [];
          const at = Math.floor(list.length / 2);
          const rows = [
            ...titles,
            EVERY_COLUMN,
            ...numbers,
            ...list.slice(0, at),
            ...between,
            ...list.slice(at),
            ...footer,
          ];
          const found = await outcome(plain(rows));
          expect(found).toEqual(await outcome(plain([EVERY_COLUMN, ...list])));
          const isPerson = new Set<readonly string[]>([EVERY_COLUMN, ...list]);
          const lines = rows.flatMap((row, index) => (isPerson.has(row) ? [] : [index + 1]));
          expect(await skippedLines(plain(rows))).toEqual(lines);
        },
      ),
      { numRuns: runs(80) },
    );
  });

  it("as UTF-16 with its mark", async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.boolean(), async (list, isBigEndian) => {
        const text = plain([EVERY_COLUMN, ...list]);
        const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
        expect(await outcome(isBigEndian ? bytes.swap16() : bytes)).toEqual(await outcome(text));
      }),
      { numRuns: runs(40) },
    );
  });
});
