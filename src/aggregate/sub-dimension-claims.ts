import type { ReadCell } from "./aggregate-schema.js";
import type { Claim } from "./claim.js";
import type { AggregationRules } from "./rules.js";
import { peopleIn, type Table } from "./table.js";

/** Everybody measured has the sub-dimensions of their post, and loses no more than the most that each gives. */
export function subDimensionClaims(
  { status, jabatan, measured }: ReadCell,
  { lost }: Table,
  { subDimensions, reachInPost, scale }: AggregationRules,
): Claim[] {
  const inPost = status === null || jabatan === null ? undefined : reachInPost(status, jabatan);
  return subDimensions.flatMap(({ id }): Claim[] => {
    const histogram = lost.get(id) ?? [];
    const reach = inPost?.get(id);
    if (reach === undefined && histogram.length === 0) return [];
    const people = peopleIn(histogram);
    const [least, most] = [reach?.isForAll === true ? measured : 0, reach === undefined ? 0 : measured];
    const highest = histogram.at(-1)?.[0] ?? 0;
    return [
      { path: ["lost", id], claimed: people, rebuilt: Math.max(least, Math.min(most, people)) },
      {
        path: ["lost", id],
        claimed: scale.toDecimal(highest).toString(),
        rebuilt: scale.toDecimal(Math.min(highest, reach?.most ?? 0)).toString(),
      },
    ];
  });
}
