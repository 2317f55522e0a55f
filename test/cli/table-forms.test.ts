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
