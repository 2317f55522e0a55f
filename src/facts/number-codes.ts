import { parseDecimal } from "../number/parse-decimal.js";

/*
 * Numbers as small integers, 0 for "not given": as they are written, where it must be quick and the code need not be the same
 * for equal numbers, or by their value, where it must be.
 */

/** The numbers that a fact can hold; null: no upper limit. */
interface Range {
  readonly least: number;
  readonly most: number | null;
}

// — As they are written —

const SMALL = 1_024;
const HUNDRED = 100;

/** Gives each valid number a small index from 1 on, as they come. 20, "20" and "20.0" are three. */
export interface NumberIndex {
  /** Indexes stay below this; it stands for a valid number that is one of too many different ones. */
  readonly withoutIndex: number;
  readonly least: number;
  readonly most: number | null;
  /** Indexes of the whole numbers below 1,024; 0 where they have none yet. */
  readonly small: Int16Array;
  /** Indexes of the other numbers below 100 with at most two decimals, by hundredths; 0 where they have none yet. */
  readonly hundredths: Int16Array;
  readonly others: Map<unknown, number>;
  size: number;
}

/** Make an index for at most `withoutIndex` − 1 numbers from `least` to `most` (null: no upper limit). */
export function numberIndex({ least, most }: Range, withoutIndex: number): NumberIndex {
  const [small, hundredths] = [new Int16Array(SMALL), new Int16Array(HUNDRED * HUNDRED)];
  return { withoutIndex, least, most, small, hundredths, others: new Map(), size: 0 };
}

/** The index of a number; 0 for "not given", negative for what is no valid number. */
export function indexOfNumber(index: NumberIndex, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === "number" && value >= 0 && value < SMALL) {
    const whole = Math.floor(value);
    // An array that is asked for a place which is no whole number takes a hundred times as long to answer.
    const found = (whole === value ? index.small[whole] : index.hundredths[hundredthsOf(value)]) as number;
    if (found > 0 && !Object.is(value, -0)) return found;
  }
  return index.others.get(value) ?? addNumber(index, value);
}

/** A number as so many hundredths; 0 where it is not just that, or not below 100. */
function hundredthsOf(value: number): number {
  const hundredths = Math.round(value * HUNDRED);
  return hundredths < HUNDRED * HUNDRED && hundredths / HUNDRED === value ? hundredths : 0;
}

function addNumber(index: NumberIndex, value: unknown): number {
  const { least, most, small, hundredths, others } = index;
  const decimal = parseDecimal(value);
  if (decimal === undefined || decimal.lessThan(least)) return -1;
  if (most !== null && decimal.greaterThan(most)) return -1;
  if (index.size + 1 >= index.withoutIndex) return index.withoutIndex;
  index.size += 1;
  if (typeof value !== "number" || value < 0 || value >= SMALL) others.set(value, index.size);
  else if (Number.isInteger(value)) small[value] = index.size;
  else if (hundredthsOf(value) > 0) hundredths[hundredthsOf(value)] = index.size;
  else others.set(value, index.size);
  return index.size;
}

// — By their value —

/** Gives each distinct number a code from 1 on, however it is written: 20, "20" and "20.0" are one. */
interface NumberTable {
  /** 0 where nothing is given; negative for what is no number or lies outside the range of the fact. */
  readonly codeOf: (value: unknown) => number;
  /** What the codes stand for. */
  readonly values: () => readonly (string | undefined)[];
}

/** Make an empty table for numbers of a range. */
export function numberTable({ least, most }: Range): NumberTable {
  const written = new Map<unknown, number>([[undefined, 0]]);
  const values: (string | undefined)[] = [undefined];
  const codes = new Map<string, number>();

  const add = (value: unknown): number => {
    const decimal = parseDecimal(value);
    if (decimal === undefined || decimal.lessThan(least) || (most !== null && decimal.greaterThan(most))) return -1;
    const digits = decimal.toFixed();
    const code = codes.get(digits) ?? values.push(digits) - 1;
    codes.set(digits, code);
    written.set(value, code);
    return code;
  };
  return { codeOf: (value) => written.get(value) ?? add(value), values: () => [...values] };
}
