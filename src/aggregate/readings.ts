import { issue, nearestWord, showValue, type Issue, type Outcome } from "../issue/index.js";
import type { ProfileSource } from "../profile/profile.js";

/**
 * The open points that are decided when results are combined, with the readings that can be computed; the first is taken
 * where a profile's register leaves the point out.
 *
 * `mean-before-category`: the category is that of the mean rounded to 2 decimals, or that of the exact mean.
 * `combining-pns-and-pppk`: the mean over all people (a city), or the plain mean of the lines of PNS and PPPK, each
 * rounded to 2 decimals as it is printed (a province).
 */
export const AGGREGATION_READINGS = /* @__PURE__ */ Object.freeze({
  "mean-before-category": /* @__PURE__ */ Object.freeze(["round-then-category", "category-of-exact-mean"] as const),
  "combining-pns-and-pppk": /* @__PURE__ */ Object.freeze(["head-count", "mean-of-groups"] as const),
} as const);

/** The readings that a summary was made under. */
export type AggregationReadings = {
  readonly [P in keyof typeof AGGREGATION_READINGS]: (typeof AGGREGATION_READINGS)[P][number];
};

/** The readings of a profile's register, save where the caller wants others that the register offers. */
export function readingsFor(
  profile: ProfileSource,
  wanted: Readonly<Record<string, string>>,
): Outcome<AggregationReadings> {
  const issues: Issue[] = [];
  const registered = profile.interpretations.filter((one) => one.decidedBy === "aggregation");
  const readingOf = <R extends string>(id: keyof AggregationReadings, computed: readonly [R, ...R[]]): R => {
    const entry = registered.find((one) => one.id === id);
    if (entry === undefined) return computed[0];
    const offered = [entry.choice, ...entry.alternatives.map((one) => one.id)];
    const chosen = Object.hasOwn(wanted, id) ? wanted[id] : entry.choice;
    const reading = computed.find((one) => one === chosen && offered.includes(one));
    if (reading !== undefined) return reading;
    // Either the caller's mistake, or a reading in an agency's own words, which nobody can compute.
    const found = showValue(chosen);
    const known = computed.filter((one) => offered.includes(one));
    const suggestion = nearestWord(found, known);
    issues.push(
      issue("alternative_not_known", ["interpretations", id], { interpretation: id, found, known, suggestion }),
    );
    return computed[0];
  };
  const readings = {
    "mean-before-category": readingOf("mean-before-category", AGGREGATION_READINGS["mean-before-category"]),
    "combining-pns-and-pppk": readingOf("combining-pns-and-pppk", AGGREGATION_READINGS["combining-pns-and-pppk"]),
  };
  const known = registered.map((one) => one.id).filter((id) => id in AGGREGATION_READINGS);
  for (const found of Object.keys(wanted).filter((id) => !known.includes(id))) {
    const suggestion = nearestWord(found, known);
    issues.push(issue("interpretation_not_known", ["interpretations", found], { found, known, suggestion }));
  }
  return issues.length > 0 ? { success: false, issues } : { success: true, data: Object.freeze(readings) };
}
