import type { Outcome } from "../issue/index.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { ProfileSource } from "../profile/profile.js";
import { resultOf, type Exploration, type Explored } from "./explore.js";
import { hangsOn } from "./hangs-on.js";
import { rangeOfTotals } from "./range-of-totals.js";
import { readingChanges } from "./reading-changes.js";
import type { OtherReadings, Sensitivity } from "./sensitivity-result.js";
import type { SwitchablePoint } from "./switchable-points.js";

/** Put together what was explored; the issues under the readings in force where no reading scores the person. */
export function describe(
  { bands }: ProfileSource,
  points: readonly SwitchablePoint[],
  exploration: Exploration,
): Outcome<Sensitivity> {
  const { own, isComplete } = exploration;
  const result = resultOf(own);
  const issues = issuesOf(own);
  const under = (explored: Explored): OtherReadings => ({
    readings: explored.readings,
    result: resultOf(explored),
    issues: issuesOf(explored),
    // Readings that contradict each other change nothing: there is no such case.
    changes: explored.isPossible ? readingChanges(result, resultOf(explored)) : readingChanges(null, null),
  });
  const alternatives = exploration.alternatives.map((explored) => {
    const [[interpretation, reading] = ["", ""]] = Object.entries(explored.readings);
    return { interpretation, reading, ...under(explored) };
  });
  const combinations = exploration.combinations.map(under);
  const range = rangeOfTotals([{ readings: own.readings, result }, ...alternatives, ...combinations], bands.list);
  if (range === undefined) return { success: false, issues };
  const hanging = hangsOn(points, exploration.pairs);
  const data = { result, issues, alternatives, combinations, isComplete, ...range, hangsOn: hanging };
  return { success: true, data: deepFreeze(data) };
}

function issuesOf({ outcome }: Explored): Sensitivity["issues"] {
  return outcome.success ? [] : outcome.issues;
}
