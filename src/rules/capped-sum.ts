import type { Citations } from "./citation.js";

/** The most that the sum of a dimension's rules can give; equal to the dimension's weight. */
export interface Cap {
  readonly value: string;
  readonly cite: Citations;
}

/** The sum of a dimension's points in integers, cut off at the cap where there is one. */
export interface CappedSum {
  readonly sum: number;
  readonly score: number;
}

/** Add up points (integers at the profile's scale); more than `cap` counts as `cap`. */
export function cappedSum(points: readonly number[], cap: number | undefined): CappedSum {
  const sum = points.reduce((total, one) => total + one, 0);
  return { sum, score: cap === undefined ? sum : Math.min(sum, cap) };
}
