import type { Readings } from "../score/per-readings.js";
import type { SwitchablePoint } from "./switchable-points.js";

/**
 * A combination of readings: one letter for each open point, in the order of the register. `0` is the reading in force,
 * the letters after it are the others. A text, so that it can be the key of a map.
 */
export type Switches = string;

const IN_FORCE = "0".charCodeAt(0);

/** Every open point read as it is in force. */
export function noSwitches(points: readonly SwitchablePoint[]): Switches {
  return "0".repeat(points.length);
}

/** The same combination with each other reading of one point. */
export function neighbours(points: readonly SwitchablePoint[], switches: Switches, position: number): Switches[] {
  const before = switches.slice(0, position);
  const after = switches.slice(position + 1);
  return [0, ...(points[position]?.others ?? []).map((_, index) => index + 1)]
    .map((index) => before + String.fromCharCode(IN_FORCE + index) + after)
    .filter((other) => other !== switches);
}

/** The positions of the points that are not read as it is in force. */
export function switchedOf(switches: Switches): readonly number[] {
  return Array.from(switches, (letter, position) => (letter === "0" ? [] : [position])).flat();
}

/** The readings of a combination that are not those in force. */
export function readingsOf(points: readonly SwitchablePoint[], switches: Switches): Readings {
  return Object.fromEntries(
    points.flatMap(({ interpretation, others }, position) => {
      const reading = others[switches.charCodeAt(position) - IN_FORCE - 1];
      return reading === undefined ? [] : [[interpretation, reading] as const];
    }),
  );
}
