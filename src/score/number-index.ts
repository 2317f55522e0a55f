import { parseDecimal } from "../number/parse-decimal.js";

const SMALL = 1_024;
const MOST = 2_048;

/** Gives each number of a range that it meets a small index from 1 on; 0 is "not given", -1 "look at it carefully". */
export type NumberIndex = (value: unknown) => number;

/** Make an index for numbers from `least` to `most` (null: no upper limit). Whole small numbers are found fastest. */
export function numberIndex(least: number, most: number | null): NumberIndex {
  const small = new Int16Array(SMALL);
  const others = new Map<unknown, number>();
  let size = 0;

  const meet = (value: unknown): number => {
    const decimal = parseDecimal(value);
    if (decimal === undefined || size >= MOST) return -1;
    if (decimal.lessThan(least) || (most !== null && decimal.greaterThan(most))) return -1;
    size += 1;
    return size;
  };
  return (value) => {
    if (value === undefined) return 0;
    if (typeof value === "number" && value >= 0 && value < SMALL && Number.isInteger(value)) {
      const found = small[value];
      if (found !== undefined && found > 0) return found;
      const met = meet(value);
      if (met > 0) small[value] = met;
      return met;
    }
    const found = others.get(value);
    if (found !== undefined) return found;
    const met = meet(value);
    if (met > 0) others.set(value, met);
    return met;
  };
}
