import type { Decimal } from "./decimal.js";
import { round } from "./rounding.js";

/**
 * What becomes of a value between two printed whole-number ranges (60.5 between "60 and below" and "61–70"):
 * `upper-bound`: a range ends at its printed upper limit, so the value belongs to the next one;
 * `lower-bound`: a range begins at its printed lower limit, so the value still belongs to the one below;
 * `round`: the value is rounded to a whole number first, half up.
 */
export type FractionPolicy = "upper-bound" | "lower-bound" | "round";

/** All fraction policies. */
export const FRACTION_POLICIES = ["upper-bound", "lower-bound", "round"] as const satisfies readonly FractionPolicy[];

/** A printed range of whole numbers, both limits included. */
export interface WholeRange {
  readonly from: number;
  readonly to: number;
}

/** Find the range of a value within 0..100. The ranges cover it, lowest first, without gap or overlap. */
export function rangeOf<R extends WholeRange>(ascending: readonly R[], value: Decimal, policy: FractionPolicy): R {
  const judged = policy === "round" ? round(value, 0, "half-up") : value;
  const found =
    policy === "lower-bound"
      ? ascending.findLast((range) => judged.greaterThanOrEqualTo(range.from))
      : ascending.find((range) => judged.lessThanOrEqualTo(range.to));
  if (found === undefined) throw new RangeError(`No range holds ${value.toString()}.`);
  return found;
}

/** Whether a value lies between two printed ranges, where the policy decides. */
export function isBetweenRanges(ascending: readonly WholeRange[], value: Decimal): boolean {
  return !ascending.some((range) => value.greaterThanOrEqualTo(range.from) && value.lessThanOrEqualTo(range.to));
}

/** The ranges, lowest first. */
export function ascending<R extends WholeRange>(ranges: readonly R[]): readonly R[] {
  return [...ranges].sort((a, b) => a.from - b.from);
}
