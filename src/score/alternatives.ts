import type { Interpretation, ProfileSource } from "../profile/profile.js";
import { safeCreateScorer } from "./create-scorer.js";
import { perReadings, type Readings } from "./per-readings.js";
import { memoize } from "./memoize.js";
import type { Result } from "./result.js";
import { withNewerRules } from "./compile-chosen.js";
import { revisionOf } from "./select.js";
import { sourceOf } from "./source-of.js";

/** An open point that a result hangs on, with what it would be under each other reading. */
export interface OpenPoint {
  readonly interpretation: Interpretation;
  /** Id of the reading that the result was made under. */
  readonly reading: string;
  readonly others: readonly { readonly reading: string; readonly result: Result | undefined }[];
}

/** The profile that a result was made under: known from its scorer, or the built-in revision of the same hash. */
export function profileOf({ profile }: Result): ProfileSource | undefined {
  return sourceOf(profile) ?? revisionOf(profile.hash)?.source;
}

/**
 * The open points that a result hangs on. Under another reading the result is `undefined` where that reading needs a
 * fact that was not given, or contradicts one that was chosen.
 */
export function openPointsOf(result: Result, profile: ProfileSource): readonly OpenPoint[] {
  return result.interpretations.flatMap((id) => {
    const interpretation = withNewerRules(profile).interpretations.find((one) => one.id === id);
    if (interpretation === undefined) return [];
    const readings = [interpretation.choice, ...interpretation.alternatives.map((alternative) => alternative.id)];
    const reading = result.profile.choices[id] ?? interpretation.choice;
    const others = readings
      .filter((other) => other !== reading)
      .map((other) => ({
        reading: other,
        result: rescore(result, profile, { ...result.profile.choices, [id]: other }),
      }));
    return [{ interpretation, reading, others }];
  });
}

const scorersUnder = /* @__PURE__ */ memoize((year: number | undefined) =>
  perReadings((profile, interpretations) => safeCreateScorer({ profile, interpretations, year })),
);

/** Score the facts of a result again, under some readings; `undefined` where that is not possible. */
export function rescore(
  { facts, year }: Result,
  profile: ProfileSource,
  interpretations: Readings,
): Result | undefined {
  const scorer = scorersUnder(year, year)(profile, interpretations);
  const outcome = scorer.success ? scorer.data.safeScore(facts) : scorer;
  return outcome.success ? outcome.data : undefined;
}
