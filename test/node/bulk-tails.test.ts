// Rows that end in cells that were met before, against reading row by row: whatever stands before them and behind.

import { describe, expect, it } from "vitest";
import { byCodes, scored, sourceOf, byRows } from "../support/node/bulk-both-ways.js";
import { scorerUnder } from "../support/node/bulk-files.js";
import { cellsOf, EVERY_COLUMN, utf8, type Column } from "../support/node/tables.js";

const nipOf = (person: number) => `19800101${String(person).padStart(10, "0")}`;
const REST = EVERY_COLUMN.slice(3);

type Person = Partial<Record<Column | "catatan", string>>;

/** A table of three kinds of people, each many times over. */
const people: readonly Person[] = Array.from({ length: 60 }, (_, index) => ({
  nip: nipOf(index % 50),
  nama: ["Siti", '"Budi, S.H."', "Ñandú", "=1+1", ""][index % 5] ?? "",
  unit: ["Dinas", '"Kec."', "李"][index % 3] ?? "",
  jp_teknis: ["5", "24", "24", "x"][index % 4] ?? "",
  hukuman: ["tidak-pernah", "berat", "=brat"][index % 3] ?? "",
  catatan: `c${index}`,
}));

function tableOf(
  columns: readonly (Column | "catatan")[],
  delimiter: string,
  lineEnd: (index: number) => string,
  last = "",
): string {
  const cells = (person: Person) => {
    const known = cellsOf(person);
    return columns.map((column) =>
      column === "catatan" ? (person.catatan ?? "") : (known[EVERY_COLUMN.indexOf(column)] ?? ""),
    );
  };
  const lines = [columns, ...people.map(cells), cells({ nip: nipOf(70), jp_teknis: "24" })];
  return lines
    .map((line, index) => line.join(delimiter) + (index + 1 === lines.length ? last : lineEnd(index)))
    .join("");
}

async function expectBothWays(text: string, delimiter: ";" | "," | "\t", sizes: readonly number[] = []): Promise<void> {
  const dialect = { delimiter, decimal: "," } as const;
  for (const keepsFormulas of [false, true]) {
    const table = { bytes: utf8(text), scorer: scorerUnder("2024@1"), dialect, keepsFormulas };
    const rows = scored(await byRows(table));
    expect(scored(await byCodes(table, sourceOf(table.bytes, sizes)))).toEqual(rows);
    expect(rows.output.split("\n").length).toBeGreaterThan(10);
  }
}

describe("rows that end like others", () => {
  it.each([
    ["line feeds", () => "\n"],
    ["returns and line feeds", () => "\r\n"],
    ["both, by turns", (index: number) => (index % 3 === 1 ? "\r\n" : "\n")],
    ["empty lines between them", (index: number) => (index % 4 === 1 ? "\n\r\n\n" : "\n")],
  ])("with %s", async (_name, lineEnd) => {
    for (const delimiter of [";", ",", "\t"] as const) {
      for (const last of ["", "\n", "\r\n"]) {
        await expectBothWays(tableOf(EVERY_COLUMN, delimiter, lineEnd, last), delimiter);
      }
    }
  });

  it.each([
    ["nothing before those with codes", REST],
    ["a column without codes behind them", [...EVERY_COLUMN, "catatan"]],
    ["a column without codes among them", [...EVERY_COLUMN.slice(0, 6), "catatan", ...EVERY_COLUMN.slice(6)]],
    ["a column without codes before them", ["catatan", ...EVERY_COLUMN]],
    ["the NIP behind them", ["nama", "unit", ...REST, "nip"]],
    ["their order turned round", ["unit", "nip", "nama", ...REST.toReversed()]],
  ] as const)("in tables with %s", async (_name, columns) => {
    await expectBothWays(
      tableOf(columns, ";", () => "\n"),
      ";",
    );
  });

  it("that come in pieces of any size", async () => {
    const text = tableOf(EVERY_COLUMN, ";", (index) => (index % 3 === 1 ? "\r\n" : "\n"));
    for (let size = 1; size < 200; size += 1) await expectBothWays(text, ";", [700, size]);
  });
});
