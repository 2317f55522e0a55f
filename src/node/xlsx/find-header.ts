/** How many rows from the top are looked at: titles, logos and notes stand above a header, but not pages of them. */
const ROWS_LOOKED_AT = 50;
/** A title may hold one or two words that are also names of columns. */
const FEWEST_KNOWN = 3;

/** Find the position of the header: the row with the most known names of columns, of two equal ones the first. */
export function findHeader(
  rows: readonly { readonly cells: readonly string[] }[],
  isKnown: (name: string) => boolean,
): number | undefined {
  const known = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells.filter((cell) => isKnown(cell)).length);
  const most = Math.max(0, ...known);
  return most < FEWEST_KNOWN ? undefined : known.indexOf(most);
}

/** Whether a row only numbers the columns, as one below the header of official tables does: 1, 2, 3 … or (1), (2), (3) … */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length >= FEWEST_KNOWN &&
    filled.every((cell, index) => cell === String(index + 1) || cell === `(${String(index + 1)})`)
  );
}
