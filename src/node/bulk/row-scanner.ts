import type { CsvLayout } from "../csv-layout.js";
import { LONGEST_LINE } from "../csv-lines.js";
import { DELIMITERS } from "../dialect.js";
import { type CellReader, EMPTY } from "./cell-reader.js";
import type { ColumnPlan } from "./column-plan.js";
import { WITH_CARE } from "../../collections/cell-trie.js";

/** What a scan found. `blank`: nothing but a line end. `careful`: the row must be read in the usual way. */
type Scanned = "row" | "blank" | "careful";

/** Reads rows of bytes into combinations of codes, without making an object or a string. */
export interface RowScanner {
  /** Scan the row at an offset. The bytes end with a line feed. */
  readonly scan: (bytes: Uint8Array, view: DataView, start: number) => Scanned;
  /** Say what becomes of the row that was scanned last: rows that end like it are then known without their codes. */
  readonly learn: (view: DataView, outcome: number) => void;
  /** What was learned from a row that ends like the last one; −1 where none did, and its codes tell. */
  outcome: number;
  /** The codes of the last row, packed into three integers. */
  readonly keys: Int32Array;
  readonly nip: NipCell;
  /** Where the last row ends, and where the next one begins. */
  end: number;
  next: number;
  /** The cell by which people are told apart; empty where there is no such column. */
  groupStart: number;
  groupEnd: number;
}

/**
 * Make a scanner. It takes plain cells, and quoted ones without quotes or line ends inside; all else is `careful`, and so
 * is a cell that a spreadsheet would run, unless such cells are kept. `tails` are what rows end with, below columns that
 * all have codes.
 */
export function rowScanner(
  layout: CsvLayout,
  plan: readonly ColumnPlan[],
  reader: CellReader,
  keepsFormulas: boolean,
  tails: RowTails = rowTails(),
): RowScanner {
  const delimiter = layout.delimiter.charCodeAt(0);
  const marks = cellMarks(delimiter, keepsFormulas);
  const { isRun, endOf } = marks;
  const coded = codedCells(plan, reader, marks);
  const nip = nipCell();
  const width = plan.length;
  const kinds = Uint8Array.from(plan, ({ kind }) => ["passed", "coded", "id", "group"].indexOf(kind));
  const head = headOf(kinds);

  /** Read the cells of some columns. Gives where they end; −1 where one of them needs care. */
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
    return bytes[feed] !== LINE_FEED || end - start > LONGEST_LINE ? "careful" : "row";
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
      if (middle < 0) return "careful";
      if (head < width) {
        scanner.outcome = tails.find(view, middle);
        if (scanner.outcome >= 0)
          return finish(bytes, start, bytes[tails.end - 1] === RETURN ? tails.end - 1 : tails.end);
      }
      const end = read(bytes, middle, head, width);
      // All cells empty: whether there is anything at all in the row is for the careful way to say.
      return end < 0 || coded.isBare() ? "careful" : finish(bytes, start, end);
    },
    learn: (view, outcome) => {
      if (head < width) tails.learn(view, outcome);
    },
  };
  return scanner;
}

/** How many columns stand before those that are known together: nothing but codes to the end of the row. */
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
  /** Read the cell of a column that begins at an offset. Gives where it ends; −1 where it needs care. */
  readonly read: (bytes: Uint8Array, start: number, column: number, isQuoted: boolean) => number;
  /** Whether all of them are empty. */
  readonly isBare: () => boolean;
}

/** Make a reader of cells with codes. */
function codedCells(
  plan: readonly ColumnPlan[],
  reader: CellReader,
  { special, endOf }: Pick<CellMarks, "special" | "endOf">,
): CodedCells {
  const words = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.word : 0));
  const shifts = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.shift : 0));
  const { roots, cells } = reader;
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
        code = reader.learn(column, bytes.subarray(start, at));
        next = cells.next;
        codes = cells.codes;
      }
      if (code === WITH_CARE) return -1;
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
  /** Whether a cell that begins at an offset needs care: a spreadsheet might run it, and such cells are not kept. */
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
 * is no ASCII is not looked at closely: `isFormula` does that for cells that need care.
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

// — Tails that were met before —

/** What rows end with: whole runs of cells that were met before, found at once instead of cell by cell. */
interface RowTails {
  /**
   * Look for the run of bytes from an offset to the end of its line. Gives what was remembered for it; −1 where nothing
   * was, or where the bytes end too soon to say.
   */
  readonly find: (bytes: DataView, start: number) => number;
  /** Remember something for the run that was looked for last, if there is room. */
  readonly learn: (bytes: DataView, value: number) => void;
  /** Where the line feed stands behind the run that was looked for last; only where something was remembered for it. */
  end: number;
}

/** How much is remembered. */
export interface TailBounds {
  readonly tails: number;
  readonly bytes: number;
}

/** Four rows of five in a table of a million people; more of them cost more memory and no less time. */
const BOUNDS: TailBounds = { tails: 1 << 15, bytes: 1 << 21 };
/** Longer ones are rarely met twice. */
const LONGEST = 512;
/** Integers to a slot: the hash, where the run is kept, its length, and what is remembered plus one. */
const STRIDE = 4;
const LINE_FEEDS = 0x0a0a0a0a;

/** Make an empty table: open addressing, the runs kept one behind the other in steps of four bytes, filled up with zeros. */
export function rowTails(bounds: TailBounds = BOUNDS): RowTails {
  const slots = 2 ** (1 + Math.ceil(Math.log2(bounds.tails)));
  const table = new Int32Array(STRIDE * slots);
  const kept = new Int32Array(bounds.bytes >>> 2);
  let size = 0;
  let used = 0;
  // Of the run that was looked for last; no slot where its end was not found.
  let begin = 0;
  let hash = 0;
  let slot = -1;

  /** Whether a run of as many bytes is the one that is kept; `last` are its last bytes, fewer than four. */
  const isSame = (bytes: DataView, from: number, whole: number, last: number): boolean => {
    let at = begin;
    let word = from;
    for (; at < whole; at += 4) {
      if (kept[word] !== bytes.getInt32(at, true)) return false;
      word += 1;
    }
    return kept[word] === last;
  };
  const look = (bytes: DataView, whole: number, last: number): number => {
    const length = tails.end - begin;
    slot = STRIDE * ((hash ^ (hash >>> 16)) & (slots - 1));
    for (;;) {
      const value = (table[slot + 3] as number) - 1;
      if (value < 0) return -1;
      const isLike = table[slot] === hash && table[slot + 2] === length;
      if (isLike && isSame(bytes, table[slot + 1] as number, whole, last)) return value;
      slot = (slot + STRIDE) & (STRIDE * slots - 1);
    }
  };
  const tails: RowTails = {
    end: 0,
    find: (bytes, start) => {
      const most = bytes.byteLength - 4;
      let mixed = 0;
      for (let at = start; at <= most; at += 4) {
        const word = bytes.getInt32(at, true);
        // Four bytes at a time: the lowest bit that is left stands at the first line feed.
        const feeds = word ^ LINE_FEEDS;
        const found = (feeds - 0x01010101) & ~feeds & 0x80808080;
        if (found !== 0) {
          const bits = 24 - Math.clz32(found & -found);
          const last = word & ((1 << bits) - 1);
          mixed = Math.imul(mixed ^ last, 0x9e3779b1);
          begin = start;
          hash = mixed ^ (mixed >>> 15);
          tails.end = at + (bits >>> 3);
          return look(bytes, at, last);
        }
        mixed = Math.imul(mixed ^ word, 0x9e3779b1);
        mixed = (mixed << 13) | (mixed >>> 19);
      }
      slot = -1;
      return -1;
    },
    learn: (bytes, value) => {
      const length = tails.end - begin;
      // With zeros behind the last bytes, also where there are none.
      const words = (length >>> 2) + 1;
      if (slot < 0 || length > LONGEST || size === bounds.tails || used + words > kept.length) return;
      for (let word = 0; word < words; word += 1) kept[used + word] = bytes.getInt32(begin + 4 * word, true);
      const over = length & 3;
      kept[used + words - 1] = (kept[used + words - 1] as number) & ((1 << (8 * over)) - 1);
      table.set([hash, used, length, value + 1], slot);
      used += words;
      size += 1;
    },
  };
  return tails;
}
