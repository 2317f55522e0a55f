/** The letters of a column, from 1: A, B … Z, AA … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : `${columnLetters(Math.floor((column - 1) / 26))}${last}`;
}
