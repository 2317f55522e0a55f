import { issue, neverThrowing, showValue, type Outcome } from "../issue/index.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { unwrap } from "../score/scorer.js";
import { compareFigures } from "./compare-figures.js";
import { compareGroups } from "./compare-groups.js";
import type { Aggregate } from "./open-aggregate.js";
import { readPublished, type PublishedFigures } from "./published-figures.js";
import type { Figures, Summary } from "./summary-result.js";
import type { Trend } from "./trend-result.js";
import { sideOfFigures, sideOfSummary, type TrendSide } from "./trend-side.js";

/** What can be compared: an aggregate or its summary, the figures of a group or a line, figures as published. */
export type Measurement = Aggregate | Summary | Figures | PublishedFigures;

/**
 * Compare two measurements: change of the index and of each dimension, as printed, category before and after, people by
 * category, and the same group by group. `trend({ year: 2021, index: "65.54" }, { year: 2023, index: "81.98" })` is
 * +16.44, from Rendah two categories up to Tinggi. Throws `IpAsnError` where published figures cannot be read, or the
 * two sides are grouped by different names.
 */
export function trend(previous: Measurement, current: Measurement): Trend {
  return unwrap(safeTrend(previous, current));
}

/** Compare two measurements, or say why they cannot be compared. */
export function safeTrend(previous: Measurement, current: Measurement): Outcome<Trend> {
  return neverThrowing(() => compared(previous, current));
}

function compared(previous: Measurement, current: Measurement): Outcome<Trend> {
  const [before, after] = [readSide(previous), readSide(current)];
  if (!before.success || !after.success) {
    return { success: false, issues: [before, after].flatMap((one) => (one.success ? [] : one.issues)) };
  }
  const groups = compareGroups(before.data, after.data);
  if (!groups.success) return groups;
  return { success: true, data: deepFreeze({ ...compareFigures(before.data, after.data), groups: groups.data }) };
}

function readSide(given: Measurement): Outcome<TrendSide> {
  const side: unknown = given;
  if (!isMeasurement(side)) return { success: false, issues: [issue("not_an_object", [], { found: showValue(side) })] };
  if ("summary" in side) return { success: true, data: sideOfSummary(side.summary()) };
  if ("whole" in side) return { success: true, data: sideOfSummary(side) };
  return "measured" in side ? { success: true, data: sideOfFigures(side) } : readPublished(side);
}

function isMeasurement(side: unknown): side is Measurement {
  return typeof side === "object" && side !== null;
}
