import type { IndexColumn } from "./index-column.js";

/*
 * Numbers and counts of pairs of small integers: in a table with a place for each possible pair, where that stays small, else
 * in a map of those that there are.
 */

/** A table with a place for each possible key takes at most 16 MB. */
const MOST_KEYS = 4_194_304;

/** The number of a key; `next` for a key that has none yet, which it then has. */
export type KeyNumbers = (key: number, next: number) => number;

/** Number keys from 0 to below `count`. */
export function keyNumbers(count: number): KeyNumbers {
  return count <= MOST_KEYS ? denseNumbers(count) : sparseNumbers();
}

function denseNumbers(count: number): KeyNumbers {
  // A number is kept plus one, so that 0 stands for none.
  const table = new Uint32Array(count);
  return (key, next) => {
    const found = table[key] as number;
    if (found > 0) return found - 1;
    table[key] = next + 1;
    return next;
  };
}

function sparseNumbers(): KeyNumbers {
  const numbers = new Map<number, number>();
  return (key, next) => {
    const found = numbers.get(key);
    if (found === undefined) numbers.set(key, next);
    return found ?? next;
  };
}

// — Counting —

/** A table for all pairs takes at most 64 MB. */
const MOST_PAIRS = 16_777_216;

/** Something of each person that is looked up by a code of theirs. */
export interface LookedUp {
  readonly codes: IndexColumn;
  /** For each code what belongs to it, below `count`. */
  readonly values: Uint32Array;
  readonly count: number;
}

/** Tells how often each pair occurs that does. */
export type PairCounts = (visit: (row: number, value: number, times: number) => void) => void;

/** Count the pairs of two columns of one length. `rowCount`: the integers in `rows` stay below this. */
export function countPairs(rows: IndexColumn, rowCount: number, column: LookedUp): PairCounts {
  return rowCount * column.count <= MOST_PAIRS ? denseCounts(rows, rowCount, column) : sparseCounts(rows, column);
}

function denseCounts(rows: IndexColumn, rowCount: number, { codes, values, count }: LookedUp): PairCounts {
  const table = new Uint32Array(rowCount * count);
  for (let index = 0; index < rows.length; index++) {
    const pair = (rows[index] as number) * count + (values[codes[index] as number] as number);
    table[pair] = (table[pair] as number) + 1;
  }
  return (visit) => {
    for (let row = 0, pair = 0; row < rowCount; row++) {
      for (let value = 0; value < count; value++, pair++) {
        const times = table[pair] as number;
        if (times > 0) visit(row, value, times);
      }
    }
  };
}

function sparseCounts(rows: IndexColumn, { codes, values, count }: LookedUp): PairCounts {
  const table = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) {
    const pair = (rows[index] as number) * count + (values[codes[index] as number] as number);
    table.set(pair, (table.get(pair) ?? 0) + 1);
  }
  return (visit) => {
    for (const [pair, times] of table) visit(Math.floor(pair / count), pair % count, times);
  };
}
