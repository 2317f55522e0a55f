import { tailTable, type TailTable } from "../../collections/byte-table.js";
import { NO_CODE } from "../../collections/cell-trie.js";
import type { CsvLayout } from "../csv-layout.js";
import { LONGEST_LINE } from "../csv-lines.js";
import { DELIMITERS } from "../dialect.js";
import { type CellEncoder, EMPTY } from "./cell-encoder.js";
import type { ColumnPlan } from "./column-plan.js";

/** What a scan found. `blank`: nothing but a line end. `by-itself`: the codes do not tell, and the row must be read by itself. */
type Scanned = "row" | "blank" | "by-itself";

/** Reads rows of bytes into combinations of codes, without making an object or a string. */
export interface RowScanner {
  /** Scan the row at an offset. The bytes end with a line feed. */
  readonly scan: (bytes: Uint8Array, view: DataView, start: number) => Scanned;
  /** Cache what becomes of the row that was scanned last: rows that end like it are then found without their codes. */
  readonly cache: (view: DataView, outcome: number) => void;
  /** What was cached of a row that ends like the last one; −1 where nothing was, and its codes tell. */
  outcome: number;
  /** The codes of the last row, packed into three integers. */
  readonly keys: Int32Array;
  readonly nip: NipCell;
  /** Where the last row ends, and where the next one begins. */
  end: number;
  next: number;
  /** The cell by which people are grouped; empty where there is no such column. */
  groupStart: number;
  groupEnd: number;
}

/**
 * Make a scanner. It takes plain cells, and quoted ones without quotes or line ends inside; rows with anything else are read by
 * themselves, and so are those with a cell that a spreadsheet would run, unless such cells are kept. `tails` are what rows end with, below columns that
 * all have codes.
 */
export function rowScanner(
  layout: CsvLayout,
  plan: readonly ColumnPlan[],
  encoder: CellEncoder,
  keepsFormulas: boolean,
  tails: TailTable = tailTable(),
): RowScanner {
  const delimiter = layout.delimiter.charCodeAt(0);
  const marks = cellMarks(delimiter, keepsFormulas);
  const { isRun, endOf } = marks;
  const coded = codedCells(plan, encoder, marks);
  const nip = nipCell();
  const width = plan.length;
  const kinds = Uint8Array.from(plan, ({ kind }) => ["passed", "coded", "id", "group"].indexOf(kind));
  const head = headOf(kinds);

  /** Read the cells of some columns. Gives where they end; −1 where the row must be read by itself. */
  const read = (bytes: Uint8Array, start: number, from: number, to: number): number => {
    let at = start;
    for (let column = from; column < to; column += 1) {
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at += 1;
      const first = at;
      if (isRun(bytes, first)) return -1;
      const kind = kinds[column];
      if (kind === 1) at = coded.read(bytes, first, column, isQuoted);
      else if (kind === 2) at = nip.read(bytes, first);
      else at = endOf(bytes, first);
      if (at < 0 || isQuoted !== (bytes[at] === QUOTE)) return -1;
      if (kind === 3) {
        scanner.groupStart = first;
        scanner.groupEnd = at;
      }
      if (isQuoted) at += 1;
      if (column < width - 1) {
        if (bytes[at] !== delimiter) return -1;
        at += 1;
      }
    }
    return at;
  };
  /** Note where the row ends: before its line end, which must stand here. */
  const finish = (bytes: Uint8Array, start: number, end: number): Scanned => {
    const feed = bytes[end] === RETURN ? end + 1 : end;
    scanner.end = end;
    scanner.next = feed + 1;
    return bytes[feed] !== LINE_FEED || end - start > LONGEST_LINE ? "by-itself" : "row";
  };

  const scanner: RowScanner = {
    outcome: -1,
    keys: coded.keys,
    nip,
    end: 0,
    next: 0,
    groupStart: 0,
    groupEnd: 0,
    scan: (bytes, view, start) => {
      if (bytes[start] === LINE_FEED || (bytes[start] === RETURN && bytes[start + 1] === LINE_FEED)) {
        scanner.next = start + (bytes[start] === LINE_FEED ? 1 : 2);
        return "blank";
      }
      scanner.outcome = -1;
      nip.isGiven = false;
      coded.clear();
      const middle = read(bytes, start, 0, head);
      if (middle < 0) return "by-itself";
      if (head < width) {
        scanner.outcome = tails.find(view, middle);
        if (scanner.outcome >= 0)
          return finish(bytes, start, bytes[tails.end - 1] === RETURN ? tails.end - 1 : tails.end);
      }
      const end = read(bytes, middle, head, width);
      // All cells empty: whether there is anything at all in the row is for whoever reads it by itself to say.
      return end < 0 || coded.isBare() ? "by-itself" : finish(bytes, start, end);
    },
    cache: (view, outcome) => {
      if (head < width) tails.set(view, outcome);
    },
  };
  return scanner;
}

/** How many columns stand before those that are looked up together: nothing but codes to the end of the row. */
function headOf(kinds: Uint8Array): number {
  const first = kinds.indexOf(1);
  return first >= 0 && kinds.subarray(first).every((kind) => kind === 1) ? first : kinds.length;
}

// — Cells with codes —

/** The cells with codes of the row that is scanned. */
interface CodedCells {
  /** The codes that were read, packed into three integers. */
  readonly keys: Int32Array;
  readonly clear: () => void;
  /** Read the cell of a column that begins at an offset. Gives where it ends; −1 where its row must be read by itself. */
  readonly read: (bytes: Uint8Array, start: number, column: number, isQuoted: boolean) => number;
  /** Whether all of them are empty. */
  readonly isBare: () => boolean;
}

/** Make a reader of cells with codes. */
function codedCells(
  plan: readonly ColumnPlan[],
  encoder: CellEncoder,
  { special, endOf }: Pick<CellMarks, "special" | "endOf">,
): CodedCells {
  const words = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.word : 0));
  const shifts = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.shift : 0));
  const { roots, cells } = encoder;
  let { next, codes } = cells;
  const keys = new Int32Array(3);
  const bare = new Int32Array(3);
  plan.forEach((one) => {
    if (one.kind === "coded") bare[one.word] = (bare[one.word] as number) | (EMPTY << one.shift);
  });
  return {
    keys,
    clear: () => {
      keys[0] = 0;
      keys[1] = 0;
      keys[2] = 0;
    },
    // The bytes end with a line feed, and nothing goes past one: each index is in range, as the casts say.
    read: (bytes, start, column, isQuoted) => {
      let at = start;
      let state = roots[column] as number;
      for (;;) {
        const step = next[256 * state + (bytes[at] as number)] as number;
        if (step === 0) break;
        state = step;
        at += 1;
      }
      let code = codes[state] as number;
      if (code === 0 || special[bytes[at] as number] !== ENDS) {
        at = endOf(bytes, at);
        if (at < 0 || isQuoted !== (bytes[at] === QUOTE)) return -1;
        code = encoder.encode(column, bytes.subarray(start, at));
        next = cells.next;
        codes = cells.codes;
      }
      if (code === NO_CODE) return -1;
      const word = words[column] as number;
      keys[word] = (keys[word] as number) | (code << (shifts[column] as number));
      return at;
    },
    isBare: () => keys[0] === bare[0] && keys[1] === bare[1] && keys[2] === bare[2],
  };
}

// — Where cells end —

/** Bytes that say something about a cell: where a plain one ends, and which a spreadsheet would run. */
interface CellMarks {
  /** By byte: `ENDS` where it ends a plain cell, or where a plain cell cannot hold it; 0 where it says nothing. */
  readonly special: Uint8Array;
  /** Whether a spreadsheet might run a cell that begins at an offset, where such cells are not kept. */
  readonly isRun: (bytes: Uint8Array, start: number) => boolean;
  /** Where a plain cell ends that begins at an offset; −1 where another separator in it is followed by what might be run. */
  readonly endOf: (bytes: Uint8Array, start: number) => number;
}

/** What ends a line. */
const LINE_FEED = 0x0a;
/** What may stand before a line feed. */
const RETURN = 0x0d;
/** What a quoted cell stands between. */
const QUOTE = 0x22;
/** What a special byte is: the end of a cell, or what a formula may begin with. */
const ENDS = 1;
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
 * is no ASCII is not looked at closely: `isFormula` does that for rows that are read by themselves.
 */
function cellMarks(delimiter: number, keepsFormulas: boolean): CellMarks {
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

// — The NIP —

/** The NIP of the row that is scanned, as two numbers of nine digits. */
interface NipCell {
  /** Read the cell that begins at an offset. Gives where it ends; −1 where it holds something else than an NIP. */
  readonly read: (bytes: Uint8Array, start: number) => number;
  /** Whether anything stands in it. */
  isGiven: boolean;
  high: number;
  low: number;
}

const HALF = 9;
const ZERO = 0x30;

/** Make a reader of NIPs. */
function nipCell(): NipCell {
  const nip: NipCell = {
    isGiven: false,
    high: 0,
    low: 0,
    read: (bytes, start) => {
      const middle = start + HALF;
      let high = 0;
      let low = 0;
      let at = start;
      for (;;) {
        const digit = (bytes[at] as number) - ZERO;
        if (digit < 0 || digit > 9) break;
        if (at < middle) high = 10 * high + digit;
        else low = 10 * low + digit;
        at += 1;
        if (at > middle + HALF) return -1;
      }
      nip.isGiven = at !== start;
      nip.high = high;
      nip.low = low;
      return at === start || at === middle + HALF ? at : -1;
    },
  };
  return nip;
}
