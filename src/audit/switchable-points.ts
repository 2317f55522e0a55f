import type { ProfileSource } from "../profile/profile.js";
import type { Readings } from "../score/per-readings.js";

/** An open point of law that scoring can switch: the reading in force, and the others that are on offer. */
export interface SwitchablePoint {
  readonly interpretation: string;
  readonly reading: string;
  readonly others: readonly string[];
}

/** The open points that scoring can switch, in the order of the register. `choices`: readings other than the profile's own. */
export function switchablePoints({ interpretations }: ProfileSource, choices: Readings): readonly SwitchablePoint[] {
  return interpretations
    .filter(({ decidedBy, alternatives }) => decidedBy === "scoring" && alternatives.length > 0)
    .map(({ id, choice, alternatives }) => {
      const reading = choices[id] ?? choice;
      const readings = [choice, ...alternatives.map((alternative) => alternative.id)];
      return { interpretation: id, reading, others: readings.filter((other) => other !== reading) };
    });
}
