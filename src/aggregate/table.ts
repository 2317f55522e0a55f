import type { DimensionId } from "../profile/profile.js";
import type { DutyState } from "../score/verdict.js";
import type { Counts } from "./counts.js";

/** How many people have which points, lowest points first. Points are integers at the profile's scale. */
export type Histogram = readonly (readonly [points: number, people: number])[];

/** Counts by what they are counts of. */
export interface Table {
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  readonly totals: Histogram;
  readonly dimensions: Readonly<Record<DimensionId, Histogram>>;
  /** Points lost, by sub-dimension. */
  readonly lost: ReadonlyMap<string, Histogram>;
  readonly categories: ReadonlyMap<string, number>;
  readonly duties: ReadonlyMap<string, Readonly<Record<DutyState, number>>>;
  readonly openPoints: ReadonlyMap<string, number>;
}

type Pairs = [points: number, people: number][];

/** Put counts in order. */
export function tabulate(counts: Counts): Table {
  const single = { "not-measured": 0, rejected: 0 };
  const totals: Pairs = [];
  const dimensions: Record<DimensionId, Pairs> = { kualifikasi: [], kompetensi: [], kinerja: [], disiplin: [] };
  const lost = new Map<string, Pairs>();
  const duties = new Map<string, Record<DutyState, number>>();
  const named = { category: new Map<string, number>(), "open-point": new Map<string, number>() };
  for (const [feature, people] of counts) {
    switch (feature.kind) {
      case "total":
        totals.push([feature.points, people]);
        break;
      case "dimension":
        dimensions[feature.id].push([feature.points, people]);
        break;
      case "lost":
        at(lost, feature.id, () => []).push([feature.points, people]);
        break;
      case "duty":
        at(duties, feature.id, () => ({ met: 0, short: 0, missing: 0 }))[feature.state] = people;
        break;
      case "category":
      case "open-point":
        named[feature.kind].set(feature.id, people);
        break;
      default:
        single[feature.kind] = people;
    }
  }
  for (const pairs of [totals, ...Object.values(dimensions), ...lost.values()]) pairs.sort(([a], [b]) => a - b);
  return {
    measured: peopleIn(totals),
    notMeasured: single["not-measured"],
    rejected: single.rejected,
    totals,
    dimensions,
    lost,
    duties,
    categories: named.category,
    openPoints: named["open-point"],
  };
}

/** How many people a histogram holds. */
export function peopleIn(histogram: Histogram): number {
  return histogram.reduce((sum, [, people]) => sum + people, 0);
}

/** All points of all people, exact: points times people can pass the integers that a number holds. */
export function sumOfPoints(histogram: Histogram): bigint {
  return histogram.reduce((sum, [points, people]) => sum + BigInt(points) * BigInt(people), 0n);
}

function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
