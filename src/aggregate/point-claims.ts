import { Decimal } from "../number/decimal.js";
import { DIMENSION_IDS, type Ceiling } from "../profile/profile.js";
import type { Claim } from "./claim.js";
import { pointsIn } from "./mean.js";
import type { AggregationRules } from "./rules.js";
import type { Table } from "./table.js";

/**
 * Points add up: sub-dimensions to dimensions, where no cap cuts them off; dimensions to totals; and totals say which
 * category. A ceiling of an unmet duty can stand in between; then that sum says nothing.
 */
export function pointClaims(table: Table, { profile, subDimensions, scale, banding }: AggregationRules): Claim[] {
  const { totals, dimensions, lost, categories } = table;
  const isLowered = (on: Ceiling["on"]) => profile.duties.some((duty) => duty.ceilings.some((one) => one.on === on));
  const points = (histogram: Table["totals"]) => pointsIn(histogram, scale.parts);
  const highest = (histogram: Table["totals"]) => scale.toDecimal(histogram.at(-1)?.[0] ?? 0);

  const ofDimensions = profile.dimensions.flatMap(({ id, weight, cap }): Claim[] => {
    const own = subDimensions.filter((one) => one.dimension === id).map((one) => points(lost.get(one.id) ?? []));
    const earned = new Decimal(weight).times(table.measured).minus(Decimal.sum(0, ...own));
    return [
      {
        path: ["dimensions", id],
        claimed: highest(dimensions[id]).toString(),
        rebuilt: Decimal.min(weight, highest(dimensions[id])).toString(),
      },
      ...(cap === undefined && !isLowered("dimension")
        ? [{ path: ["dimensions", id], claimed: points(dimensions[id]).toString(), rebuilt: earned.toString() }]
        : []),
    ];
  });
  const ofTotals = {
    path: ["totals"],
    claimed: points(totals).toString(),
    rebuilt: Decimal.sum(...DIMENSION_IDS.map((id) => points(dimensions[id]))).toString(),
  };
  const ofCategories = profile.bands.list.map(({ id }) => ({
    path: ["categories", id],
    claimed: categories.get(id) ?? 0,
    rebuilt: totals.reduce((sum, [total, people]) => (banding.place(total).category.id === id ? sum + people : sum), 0),
  }));
  return [...ofDimensions, ...(isLowered("total") ? [] : [ofTotals]), ...(isLowered("category") ? [] : ofCategories)];
}
