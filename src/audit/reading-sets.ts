import type { Outcome } from "../issue/index.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Compiled } from "../score/compile.js";
import { safeCompile } from "../score/create-scorer.js";
import { perReadings, type Readings } from "../score/per-readings.js";
import type { SwitchablePoint } from "./switchable-points.js";
import { readingsOf, type Switches } from "./switches.js";

/** A combination of readings with its rules made ready; issues where the readings contradict each other. */
export interface ReadingSet {
  readonly switches: Switches;
  /** Those that are not in force. */
  readonly readings: Readings;
  readonly rules: Outcome<Compiled>;
}

const compiledUnder = /* @__PURE__ */ perReadings((profile, interpretations) =>
  safeCompile({ profile, interpretations }),
);

/** A function that makes the rules under a combination ready, each once. `choices`: the readings in force. */
export function readingSets(
  profile: ProfileSource,
  choices: Readings,
  points: readonly SwitchablePoint[],
): (switches: Switches) => ReadingSet {
  const known = new Map<Switches, ReadingSet>();
  return (switches) => {
    const found = known.get(switches);
    if (found !== undefined) return found;
    const readings = Object.freeze(readingsOf(points, switches));
    const made = { switches, readings, rules: compiledUnder(profile, { ...choices, ...readings }) };
    known.set(switches, made);
    return made;
  };
}
