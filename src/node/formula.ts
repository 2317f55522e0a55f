/**
 * Where a spreadsheet would take what follows for a formula: `=`, `+`, `-` or `@`, also in full width and behind blanks, at
 * the beginning of a cell, and behind whatever splits cells or rows where a file is opened with another separator than its
 * own. A cell that is a number with a sign does nothing, nor does a sign alone; where a cell is split off, what would follow
 * is not known. One that begins with a tab or a return is split there.
 */
const FORMULA =
  /^(?=[\t\r]|[^\S\t\r\n]*(?:[=@＝＠]|[+\-＋－](?![\d.,]*$)))|(?<=[,;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])/g;
/** Tells most cells apart without looking further. */
const SIGN = /[=+\-@＝＋－＠\t\r]/;

/** Whether a spreadsheet would take a cell, or a part of it, for a formula. */
export function isFormula(cell: string): boolean {
  return SIGN.test(cell) && cell.search(FORMULA) >= 0;
}

/** The cell with an apostrophe wherever it would be taken for a formula, so that it is taken for text. */
export function withoutFormula(cell: string): string {
  return SIGN.test(cell) ? cell.replace(FORMULA, "'") : cell;
}
