import { factCatalogue } from "../../facts/fact-catalogue.js";
import { peopleColumns } from "../../facts/table-columns.js";
import { JABATAN, STATUS } from "../../facts/words.js";
import type { CsvLayout } from "../csv-layout.js";

/** What is done with the cells of a column. */
export type ColumnPlan =
  | { readonly kind: "passed" }
  | { readonly kind: "id" }
  /** Where its cells stand is noted: people are grouped by them. */
  | { readonly kind: "group" }
  /** Its cells have codes, which are packed into one of three integers, `shift` bits up. */
  | { readonly kind: "coded"; readonly word: 0 | 1 | 2; readonly shift: number; readonly codes: number };

/** The most words that one of the law's facts has. */
const MOST_WORDS = Math.max(
  ...[STATUS, JABATAN, ...Object.values(factCatalogue).map((kind) => ("words" in kind ? kind.words : []))].map(
    (words) => words.length,
  ),
);

/** Bits that codes have: enough for all that a column holds, and for as many mistakes as there are words. */
const BITS = { words: 1 + Math.ceil(Math.log2(MOST_WORDS)), hours: 12, kinerja: 14, addedNumber: 10 } as const;
const BITS_OF_AN_INTEGER = 31;

/** Plan the columns of a table, one of which may group people; `undefined` where their codes do not fit into three integers. */
export function planColumns(
  { header, columns, added }: CsvLayout,
  groupBy?: string,
): readonly ColumnPlan[] | undefined {
  const used = [0, 0, 0];
  const plan = header.map((): ColumnPlan => ({ kind: "passed" }));
  for (const [column, position] of columns.at) {
    if (column === groupBy) plan[position] = { kind: "group" };
    if (column === "nip") plan[position] = { kind: "id" };
    if (["nip", "nama", "unit"].includes(column)) continue;
    const bits = bitsOf(column, added[column]?.kind === "number");
    const word = used.findIndex((taken) => taken + bits <= BITS_OF_AN_INTEGER);
    if (word < 0) return undefined;
    plan[position] = { kind: "coded", word: word as 0 | 1 | 2, shift: used[word] ?? 0, codes: 2 ** bits };
    used[word] = (used[word] ?? 0) + bits;
  }
  return plan;
}

function bitsOf(column: string, isAddedNumber: boolean): number {
  if (isAddedNumber && !Object.hasOwn(peopleColumns, column)) return BITS.addedNumber;
  if (column === "jp_teknis") return BITS.hours;
  return column === "kinerja" ? BITS.kinerja : BITS.words;
}
