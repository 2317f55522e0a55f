import { parseDecimal } from "../number/parse-decimal.js";
import type { NumberKind } from "./fact-places.js";

/** Gives each distinct number a code from 1 on, however it is written: 20, "20" and "20.0" are one. */
export interface NumberTable {
  /** 0 where nothing is given; negative for what is no number or lies outside the range of the fact. */
  readonly codeOf: (value: unknown) => number;
  /** What the codes stand for. */
  readonly values: () => readonly (string | undefined)[];
}

/** Make an empty table for numbers of a range. */
export function numberTable({ least, most }: NumberKind): NumberTable {
  const written = new Map<unknown, number>([[undefined, 0]]);
  const values: (string | undefined)[] = [undefined];
  const codes = new Map<string, number>();

  const meet = (value: unknown): number => {
    const decimal = parseDecimal(value);
    if (decimal === undefined || decimal.lessThan(least) || (most !== null && decimal.greaterThan(most))) return -1;
    const digits = decimal.toFixed();
    const code = codes.get(digits) ?? values.push(digits) - 1;
    codes.set(digits, code);
    written.set(value, code);
    return code;
  };
  return { codeOf: (value) => written.get(value) ?? meet(value), values: () => [...values] };
}
