import type { AggregationRules } from "./rules.js";
import { pointsIn, printed } from "./mean.js";
import { shareOf } from "./share.js";
import type { Loss } from "./summary-result.js";
import { peopleIn, type Table } from "./table.js";

/** What each sub-dimension loses, most first; of equal ones the order of the profile. */
export function lossesOf({ lost, measured }: Table, { subDimensions, scale }: AggregationRules): readonly Loss[] {
  return subDimensions
    .flatMap(({ id, dimension, label }): Loss[] => {
      const histogram = lost.get(id);
      if (histogram === undefined) return [];
      const points = pointsIn(histogram, scale.parts);
      const losing = histogram.filter(([one]) => one > 0);
      return [
        {
          id,
          dimension,
          label,
          lost: points,
          mean: printed(points.dividedBy(measured)),
          people: shareOf(peopleIn(losing), peopleIn(histogram)),
        },
      ];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
}
