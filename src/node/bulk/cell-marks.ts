import { DELIMITERS } from "../dialect.js";

/** Bytes that say something about a cell: where a plain one ends, and which a spreadsheet would run. */
export interface CellMarks {
  /** By byte: `ENDS` where it ends a plain cell, or where a plain cell cannot hold it; 0 where it says nothing. */
  readonly special: Uint8Array;
  /** Whether a cell that begins at an offset needs care: a spreadsheet might run it, and such cells are not kept. */
  readonly isRun: (bytes: Uint8Array, start: number) => boolean;
  /** Where a plain cell ends that begins at an offset; −1 where another separator in it is followed by what might be run. */
  readonly endOf: (bytes: Uint8Array, start: number) => number;
}

/** What ends a line. */
export const LINE_FEED = 0x0a;
/** What may stand before a line feed. */
export const RETURN = 0x0d;
/** What a quoted cell stands between. */
export const QUOTE = 0x22;
/** What a special byte is: the end of a cell, or what a formula may begin with. */
export const ENDS = 1;
const BEGINS_FORMULA = 2;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Digits, point and comma. */
const NUMERIC = Array.from("0123456789.,", (one) => one.charCodeAt(0));
/** Signs of formulas, blanks other than the space, and how blanks and signs begin that are no ASCII. */
const BEGINNINGS = [...Array.from("=+-@\t\v\f", (one) => one.charCodeAt(0)), 0xc2, 0xe1, 0xe2, 0xe3, 0xef];

/**
 * Make the marks for a delimiter. Bytes that are asked about end with a line feed, so that nothing is read beyond them. What
 * is no ASCII is not looked at closely: `isFormula` does that for cells that need care.
 */
export function cellMarks(delimiter: number, keepsFormulas: boolean): CellMarks {
  const special = new Uint8Array(256);
  if (!keepsFormulas) for (const byte of BEGINNINGS) special[byte] = BEGINS_FORMULA;
  for (const byte of [delimiter, LINE_FEED, RETURN, QUOTE]) special[byte] = ENDS;
  const others = DELIMITERS.map((one) => one.charCodeAt(0)).filter((one) => one !== delimiter);

  /** Whether another separator stands before an offset, with no more than spaces between. */
  const isSplitOff = (bytes: Uint8Array, at: number): boolean => {
    let before = at - 1;
    while (bytes[before] === SPACE) before -= 1;
    return others.includes(bytes[before] as number);
  };
  return {
    special,
    isRun: (bytes, start) => {
      let at = start;
      while (bytes[at] === SPACE) at += 1;
      if (special[bytes[at] as number] !== BEGINS_FORMULA) return false;
      if (bytes[at] !== PLUS && bytes[at] !== MINUS) return true;
      at += 1;
      while (NUMERIC.includes(bytes[at] as number)) at += 1;
      // A sign alone or before a number does nothing.
      return special[bytes[at] as number] !== ENDS;
    },
    endOf: (bytes, start) => {
      let at = start;
      for (;;) {
        while (special[bytes[at] as number] === 0) at += 1;
        if (special[bytes[at] as number] === ENDS) return at;
        if (isSplitOff(bytes, at)) return -1;
        at += 1;
      }
    },
  };
}
