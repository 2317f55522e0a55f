import type { AddedKinds } from "../facts/added-kinds.js";
import type { ColumnMap } from "./columns.js";

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: "." | ",";
}

/** The decimal mark, and whether some number of the file (or the user) has shown that it is one. */
export interface DecimalMark {
  readonly mark: "." | ",";
  readonly isCertain: boolean;
}

/** Delimiters that are found out; `--delimiter` takes these. */
export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** The delimiter that splits the first line into most cells; `;` before `,` before tab before `|` where they are equal. */
export function findDelimiter(text: string): string {
  const [first = ""] = /[^\r\n]+/.exec(text) ?? [];
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

const numeric = ["jp_teknis", "kinerja"];

/** Where the columns stand that hold numbers. */
export function numericPositions(columns: ColumnMap, added: AddedKinds = {}): readonly number[] {
  const addedNumbers = Object.keys(added).filter((name) => added[name]?.kind === "number");
  return [...numeric, ...addedNumbers].flatMap((column) => columns.at.get(column) ?? []);
}

/**
 * The decimal mark: what more of the file's numbers have; where none tells, a comma in a file with `;`, else a point.
 * Three digits after a mark may be thousands and tell nothing (`1.250`).
 */
export function findDecimal(
  rows: Iterable<readonly string[]>,
  columns: ColumnMap,
  delimiter: string,
  added: AddedKinds = {},
): DecimalMark {
  const positions = numericPositions(columns, added);
  let points = 0;
  let commas = 0;
  for (const cells of rows) {
    for (const position of positions) {
      const mark = /^\s*\d+([.,])(?!\d{3}\s*$)\d+\s*$/.exec(cells[position] ?? "")?.[1];
      if (mark === ".") points += 1;
      if (mark === ",") commas += 1;
    }
  }
  const usual = delimiter === ";" ? "," : ".";
  const mark = points === commas ? usual : points > commas ? "." : ",";
  return { mark, isCertain: points + commas > 0 };
}
