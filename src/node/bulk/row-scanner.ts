import { LONGEST_LINE } from "../csv-lines.js";
import type { CsvLayout } from "../csv-layout.js";
import { cellMarks, LINE_FEED, QUOTE, RETURN } from "./cell-marks.js";
import type { CellReader } from "./cell-reader.js";
import { codedCells } from "./coded-cells.js";
import type { ColumnPlan } from "./column-plan.js";
import { nipCell, type NipCell } from "./nip-cell.js";
import { rowTails, type RowTails } from "./row-tails.js";

/** What a scan found. `blank`: nothing but a line end. `careful`: the row must be read in the usual way. */
export type Scanned = "row" | "blank" | "careful";

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
