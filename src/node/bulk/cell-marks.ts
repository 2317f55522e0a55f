/** Bytes that say something about a cell: where a plain one ends, and which a spreadsheet would run. */
export interface CellMarks {
  /** By byte: 1 where it ends a plain cell, or where a plain cell cannot hold it. */
  readonly special: Uint8Array;
  /** Whether a cell that begins at an offset needs care: a spreadsheet would run it, and such cells are not kept. */
  readonly isRun: (bytes: Uint8Array, start: number) => boolean;
  /** Where a plain cell ends that begins at an offset. */
  readonly endOf: (bytes: Uint8Array, start: number) => number;
}

/** What ends a line. */
export const LINE_FEED = 0x0a;
/** What may stand before a line feed. */
export const RETURN = 0x0d;
/** What a quoted cell stands between. */
export const QUOTE = 0x22;
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Digits, point and comma. */
const NUMERIC = Array.from("0123456789.,", (one) => one.charCodeAt(0));

/** Make the marks for a delimiter. Bytes that are asked about end with a line feed, so that nothing is read beyond them. */
export function cellMarks(delimiter: number, keepsFormulas: boolean): CellMarks {
  const special = new Uint8Array(256);
  for (const byte of [delimiter, LINE_FEED, RETURN, QUOTE]) special[byte] = 1;
  const risky = new Uint8Array(256);
  if (!keepsFormulas) for (const sign of "=+-@\t") risky[sign.charCodeAt(0)] = 1;
  risky[delimiter] = 0;

  const isFormula = (bytes: Uint8Array, start: number): boolean => {
    const sign = bytes[start];
    if (sign !== PLUS && sign !== MINUS) return true;
    let at = start + 1;
    while (NUMERIC.includes(bytes[at] as number)) at += 1;
    // A sign alone or before a number does nothing.
    return special[bytes[at] as number] === 0;
  };
  return {
    special,
    isRun: (bytes, start) => risky[bytes[start] as number] === 1 && isFormula(bytes, start),
    endOf: (bytes, start) => {
      let at = start;
      while (special[bytes[at] as number] === 0) at += 1;
      return at;
    },
  };
}
