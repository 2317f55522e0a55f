import type { CsvLayout } from "../csv-layout.js";
import { EMPTY, type CellReader } from "./cell-reader.js";
import type { ColumnPlan } from "./column-plan.js";
import { LONGEST_LINE } from "../csv-lines.js";
import { WITH_CARE } from "./learned-cells.js";

/** What a scan found. `blank`: nothing but a line end. `careful`: the row must be read in the usual way. */
export type Scanned = "row" | "blank" | "careful";

/** Reads rows of bytes into combinations of codes, without making an object or a string. */
export interface RowScanner {
  /** Scan the row at an offset. The bytes end with a line feed. */
  readonly scan: (bytes: Uint8Array, start: number) => Scanned;
  /** Of the last row: where it ends, where the next one begins, its codes packed, and its NIP as two numbers. */
  end: number;
  next: number;
  a: number;
  b: number;
  c: number;
  hasId: boolean;
  idHigh: number;
  idLow: number;
  /** The cell by which people are told apart; empty where there is no such column. */
  groupStart: number;
  groupEnd: number;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Digits, point and comma. */
const NUMERIC = Array.from("0123456789.,", (one) => one.charCodeAt(0));
const ID_DIGITS = 18;

/**
 * Make a scanner. It takes plain cells, and quoted ones without quotes or line ends inside; all else is `careful`, and so
 * is a cell that a spreadsheet would run, unless such cells are kept.
 */
export function rowScanner(
  layout: CsvLayout,
  plan: readonly ColumnPlan[],
  reader: CellReader,
  keepsFormulas: boolean,
): RowScanner {
  const delimiter = layout.delimiter.charCodeAt(0);
  const width = plan.length;
  const kinds = Uint8Array.from(plan, ({ kind }) => ["passed", "coded", "id", "group"].indexOf(kind));
  const words = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.word : 0));
  const shifts = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.shift : 0));
  // The bytes end with a line feed, and nothing below goes past one: each index is in range, as the casts say.
  // The bytes end with a line feed, and nothing below goes past one: each index is in range, as the casts say.
  // The bytes end with a line feed, and nothing below goes past one: each index is in range, as the casts say.
  const { roots, cells } = reader;
  let { next, codes } = cells;
  // Bytes that end a plain cell, or that a plain cell cannot hold.
  const special = new Uint8Array(256);
  for (const byte of [delimiter, LINE_FEED, RETURN, QUOTE]) special[byte] = 1;
  const risky = new Uint8Array(256);
  if (!keepsFormulas) for (const sign of "=+-@\t") risky[sign.charCodeAt(0)] = 1;
  risky[delimiter] = 0;
  const keys = new Int32Array(3);
  // All cells empty: whether there is anything at all in the row is for the careful way to say.
  const bare = new Int32Array(3);
  plan.forEach((one) => {
    if (one.kind === "coded") bare[one.word] = (bare[one.word] as number) | (EMPTY << one.shift);
  });

  const endOf = (bytes: Uint8Array, start: number): number => {
    let at = start;
    while (special[bytes[at] as number] === 0) at += 1;
    return at;
  };

  /** Whether a spreadsheet would run the cell that begins here; a sign alone or before a number does nothing. */
  const isRun = (bytes: Uint8Array, start: number): boolean => {
    const sign = bytes[start];
    if (sign !== PLUS && sign !== MINUS) return true;
    let at = start + 1;
    while (NUMERIC.includes(bytes[at] as number)) at += 1;
    return special[bytes[at] as number] === 0;
  };

  const scanner: RowScanner = {
    end: 0,
    next: 0,
    a: 0,
    b: 0,
    c: 0,
    hasId: false,
    idHigh: 0,
    idLow: 0,
    groupStart: 0,
    groupEnd: 0,
    scan: (bytes, start) => {
      let at = start;
      if (bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED)) {
        scanner.next = at + (bytes[at] === LINE_FEED ? 1 : 2);
        return "blank";
      }
      keys[0] = 0;
      keys[1] = 0;
      keys[2] = 0;
      scanner.hasId = false;
      for (let column = 0; column < width; column += 1) {
        const isQuoted = bytes[at] === QUOTE;
        if (isQuoted) at += 1;
        const first = at;
        if (risky[bytes[at] as number] === 1 && isRun(bytes, at)) return "careful";
        const kind = kinds[column];
        if (kind === 1) {
          let state = roots[column] as number;
          for (;;) {
            const step = next[256 * state + (bytes[at] as number)] as number;
            if (step === 0) break;
            state = step;
            at += 1;
          }
          let code = codes[state] as number;
          const stop = bytes[at] as number;
          if (code === 0 || special[stop] === 0) {
            at = endOf(bytes, at);
            if (isQuoted !== (bytes[at] === QUOTE)) return "careful";
            code = reader.learn(column, bytes.subarray(first, at));
            next = cells.next;
            codes = cells.codes;
          }
          if (code === WITH_CARE) return "careful";
          const word = words[column] as number;
          keys[word] = (keys[word] as number) | (code << (shifts[column] as number));
        } else if (kind === 2) {
          let high = 0;
          let low = 0;
          let digits = 0;
          for (;;) {
            const digit = (bytes[at] as number) - 0x30;
            if (digit < 0 || digit > 9) break;
            if (digits < ID_DIGITS / 2) high = 10 * high + digit;
            else low = 10 * low + digit;
            digits += 1;
            at += 1;
            if (digits > ID_DIGITS) return "careful";
          }
          if (digits !== 0 && digits !== ID_DIGITS) return "careful";
          scanner.hasId = digits !== 0;
          scanner.idHigh = high;
          scanner.idLow = low;
        } else {
          at = endOf(bytes, at);
          if (kind === 3) {
            scanner.groupStart = first;
            scanner.groupEnd = at;
          }
        }
        if (isQuoted !== (bytes[at] === QUOTE)) return "careful";
        if (isQuoted) at += 1;
        if (column < width - 1) {
          if (bytes[at] !== delimiter) return "careful";
          at += 1;
        }
      }
      scanner.end = at;
      if (bytes[at] === RETURN) at += 1;
      if (bytes[at] !== LINE_FEED) return "careful";
      scanner.next = at + 1;
      scanner.a = keys[0];
      scanner.b = keys[1];
      scanner.c = keys[2];
      const isBare = keys[0] === bare[0] && keys[1] === bare[1] && keys[2] === bare[2];
      return isBare || scanner.end - start > LONGEST_LINE ? "careful" : "row";
    },
  };
  return scanner;
}
