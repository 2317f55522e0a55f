import { ascending, type WholeRange } from "../number/ranges.js";
import type { Category } from "../score/result.js";
import type { OtherReadings, TotalUnder } from "./sensitivity-result.js";

/** What a person's total and category can be. */
export interface RangeOfTotals {
  readonly lowest: TotalUnder;
  readonly highest: TotalUnder;
  readonly categories: readonly Category[];
}

/** The lowest and highest total and the categories of some results; `undefined` where there are none. */
export function rangeOfTotals(
  under: readonly Pick<OtherReadings, "readings" | "result">[],
  bands: readonly (WholeRange & { readonly id: string })[],
): RangeOfTotals | undefined {
  const results = under.flatMap(({ readings, result }) => (result === null ? [] : [{ readings, result }]));
  const [first, ...others] = results.map(({ readings, result }): TotalUnder => ({ total: result.total, readings }));
  if (first === undefined) return undefined;
  const found = new Map(results.map(({ result }) => [result.category.id, result.category]));
  return {
    lowest: others.reduce((least, one) => (one.total.lessThan(least.total) ? one : least), first),
    highest: others.reduce((most, one) => (one.total.greaterThan(most.total) ? one : most), first),
    categories: ascending(bands).flatMap(({ id }) => found.get(id) ?? []),
  };
}
