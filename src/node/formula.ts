/**
 * Whether a spreadsheet would take a cell for a formula: it begins with `=`, `+`, `-`, `@`, a tab or a return. A sign alone
 * and a number with a sign do nothing.
 */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]*$/.test(cell);
}

/** The cell with an apostrophe before it where it would be taken for a formula, so that it is taken for text. */
export function withoutFormula(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}
