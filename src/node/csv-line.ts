import { stringify } from "csv-stringify/sync";

/** Quotes, line ends, and what another separator would split off where an apostrophe keeps it from being run. */
const NEEDS_QUOTES = /["\r\n]|[,;\t]'/;

/** Cells as a line of CSV, without its end; those that need it stand in quotes. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return cells.some((cell) => cell.includes(delimiter) || NEEDS_QUOTES.test(cell))
    ? stringify([[...cells]], { delimiter, eof: false, quoted_match: NEEDS_QUOTES })
    : cells.join(delimiter);
}
