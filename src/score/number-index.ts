import { parseDecimal } from "../number/parse-decimal.js";

const SMALL = 1_024;

/** Gives each valid number that it meets a small index from 1 on. */
export interface NumberIndex {
  /** Indexes stay below this; it stands for a valid number that is one of too many different ones. */
  readonly withoutIndex: number;
  readonly least: number;
  readonly most: number | null;
  /** Indexes of the whole numbers below 1,024; 0 where not met yet. */
  readonly small: Int16Array;
  readonly others: Map<unknown, number>;
  size: number;
}

/** Make an index for at most `withoutIndex` − 1 numbers from `least` to `most` (null: no upper limit). */
export function numberIndex({ least, most }: Pick<NumberIndex, "least" | "most">, withoutIndex: number): NumberIndex {
  return { withoutIndex, least, most, small: new Int16Array(SMALL), others: new Map(), size: 0 };
}

/** The index of a number; 0 for "not given", negative for what is no valid number. */
export function indexOfNumber(index: NumberIndex, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === "number" && value >= 0 && value < SMALL) {
    const found = index.small[value];
    if (found !== undefined && found > 0 && !Object.is(value, -0)) return found;
  }
  return index.others.get(value) ?? meet(index, value);
}

function meet(index: NumberIndex, value: unknown): number {
  const { least, most, small, others } = index;
  const decimal = parseDecimal(value);
  if (decimal === undefined || decimal.lessThan(least)) return -1;
  if (most !== null && decimal.greaterThan(most)) return -1;
  if (index.size + 1 >= index.withoutIndex) return index.withoutIndex;
  index.size += 1;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < SMALL) small[value] = index.size;
  else others.set(value, index.size);
  return index.size;
}
