import type { ColumnMap, PeopleColumn } from "./columns.js";

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: "." | ",";
}

/** Delimiters that are found out; `--delimiter` takes these. */
export const DELIMITERS = [";", ",", "\t"] as const;

/** The delimiter that splits the first line into most cells; `;` before `,` before tab where they are equal. */
export function findDelimiter(text: string): string {
  const [first = ""] = /[^\r\n]+/.exec(text) ?? [];
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

const numeric: readonly PeopleColumn[] = ["jp_teknis", "kinerja"];

/**
 * The decimal mark: what more of the file's numbers have; where none tells, a comma in a file with `;`, else a point.
 * Three digits after a mark may be thousands and tell nothing (`1.250`).
 */
export function findDecimal(rows: Iterable<readonly string[]>, columns: ColumnMap, delimiter: string): "." | "," {
  const positions = numeric.flatMap((column) => columns.at.get(column) ?? []);
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
  if (points === commas) return usual;
  return points > commas ? "." : ",";
}
