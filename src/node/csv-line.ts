import { stringify } from "csv-stringify/sync";

/** Cells as a line of CSV, without its end; those that need it stand in quotes. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  return cells.some((cell) => special.test(cell))
    ? stringify([[...cells]], { delimiter, eof: false, quoted_match: /[\r\n]/ })
    : cells.join(delimiter);
}
