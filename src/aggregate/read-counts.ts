import { issue, nearestWord, showValue, type Issue, type IssuePath } from "../issue/index.js";
import { Decimal } from "../number/decimal.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { ReadCell } from "./aggregate-schema.js";
import { addCount, type Counts } from "./counts.js";
import type { Feature, Intern } from "./feature.js";
import type { AggregationRules } from "./rules.js";

/** What was counted of a place, and what in it the rules do not know. */
export interface ReadCounts {
  readonly counts: Counts;
  readonly issues: readonly Issue[];
}

/** Read the counts of a place back: ids that the profile has, points at its scale and from 0 to 100. */
export function readCounts(cell: ReadCell, rules: AggregationRules, intern: Intern, path: IssuePath): ReadCounts {
  const { profile, categories, subDimensions } = rules;
  const counts: Counts = new Map();
  const issues: Issue[] = [];
  const count = (feature: Feature, people: number) => {
    addCount(counts, intern(feature), people);
  };
  const known = (id: string, of: readonly { readonly id: string }[], part: string, index: number): boolean => {
    const accepted = [...new Set(of.map((one) => one.id))];
    if (accepted.includes(id)) return true;
    const found = showValue(id);
    issues.push(
      issue("unknown_word", [...path, part, index], { found, accepted, suggestion: nearestWord(found, accepted) }),
    );
    return false;
  };
  const scaled = (points: string, where: IssuePath): number => {
    const integer = rules.pointsFrom(points);
    if (integer === undefined) issues.push(unfit(points, where, rules));
    return integer ?? 0;
  };

  count({ kind: "not-measured" }, cell.notMeasured);
  count({ kind: "rejected" }, cell.rejected);
  for (const [index, [points, people]] of cell.totals.entries()) {
    count({ kind: "total", points: scaled(points, [...path, "totals", index]) }, people);
  }
  for (const id of DIMENSION_IDS) {
    for (const [index, [points, people]] of cell.dimensions[id].entries()) {
      count({ kind: "dimension", id, points: scaled(points, [...path, "dimensions", id, index]) }, people);
    }
  }
  for (const [index, [id, histogram]] of cell.lost.entries()) {
    if (!known(id, subDimensions, "lost", index)) continue;
    for (const [at, [points, people]] of histogram.entries()) {
      count({ kind: "lost", id, points: scaled(points, [...path, "lost", index, 1, at]) }, people);
    }
  }
  for (const [index, [id, people]] of cell.categories.entries()) {
    if (known(id, categories, "categories", index)) count({ kind: "category", id }, people);
  }
  for (const [index, [id, people]] of cell.openPoints.entries()) {
    if (known(id, profile.interpretations, "openPoints", index)) count({ kind: "open-point", id }, people);
  }
  for (const [index, { id, ...states }] of cell.duties.entries()) {
    if (!known(id, profile.duties, "duties", index)) continue;
    for (const state of ["met", "short", "missing"] as const) count({ kind: "duty", id, state }, states[state]);
  }
  return { counts, issues };
}

/** Why these are no points of the profile. */
function unfit(points: string, path: IssuePath, { scale }: AggregationRules): Issue {
  return new Decimal(points).greaterThan(100)
    ? issue("number_out_of_range", path, { found: points, least: 0, most: 100 })
    : issue("result_malformed", path, { expected: `n / ${String(scale.parts)}`, found: points });
}
