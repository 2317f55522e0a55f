import type { Outcome } from "../issue/index.js";
import type { Readings } from "../score/per-readings.js";
import type { Result } from "../score/result.js";
import { isChange, readingChanges } from "./reading-changes.js";
import type { SwitchablePoint } from "./switchable-points.js";

/** A person scored under a combination of readings. */
export interface Explored {
  readonly switches: Switches;
  /** The readings that are not those in force. */
  readonly readings: Readings;
  /** Whether the readings go together at all. */
  readonly isPossible: boolean;
  readonly outcome: Outcome<Result>;
}

/** A person scored under other readings. */
export interface Exploration {
  /** Under the readings in force. */
  readonly own: Explored;
  /** One other reading at a time, every one, in the order of the register. */
  readonly alternatives: readonly Explored[];
  /** Two and more other readings at a time, fewest first: those that can matter, and that go together. */
  readonly combinations: readonly Explored[];
  /** Whether the combinations are there; there may be too many of them. */
  readonly isComplete: boolean;
  /** What differs in the reading of one point only. */
  readonly pairs: readonly Pair[];
}

/** A person scored under two readings of one point, with all other points read alike. */
export interface Pair {
  readonly interpretation: string;
  readonly one: Explored;
  readonly other: Explored;
}

/** More combinations than this are not gone through. */
export const MOST_COMBINATIONS = 256;

/**
 * Score a person under each other reading, and under each combination of readings that can matter. A result names the
 * open points that it hangs on, so switching a point that it does not name changes nothing: from the readings in force,
 * only points that are named (or that have shown to matter all the same) are switched, then those that come up there.
 * What a switched point is not named by any more, has been met without that switch.
 */
export function explore(
  points: readonly SwitchablePoint[],
  hasCeilings: boolean,
  score: (switches: Switches) => Explored,
): Exploration {
  const own = score(noSwitches(points));
  const ofPoints = points.map((_, position) => neighbours(points, own.switches, position).map(score));
  const alternatives = ofPoints.flat();
  // A reading may take away what named its point, such as a duty: then nothing there tells that it was switched.
  const matters = points.map(
    ({ interpretation }, position) =>
      ofPoints[position]?.some(
        (one) => one.isPossible && !names(one, interpretation) && isFelt(own, one, hasCeilings),
      ) === true,
  );
  const isOpen = (here: Explored, position: number) =>
    matters[position] === true || names(here, points[position]?.interpretation ?? "");

  const alone = new Map([own, ...alternatives].map((one) => [one.switches, one]));
  const scored = new Map(alone);
  const reached = new Set([own]);
  const pairs: Pair[] = [];
  // The list grows while it is gone through.
  const toSwitch = [own];
  for (const here of toSwitch) {
    for (const [position, { interpretation }] of points.entries()) {
      if (!isOpen(here, position)) continue;
      for (const switches of neighbours(points, here.switches, position)) {
        const there = scored.get(switches) ?? score(switches);
        scored.set(switches, there);
        if (!there.isPossible) continue;
        pairs.push({ interpretation, one: here, other: there });
        const isScored = there.outcome.success;
        if (reached.has(there) || (isScored && !switchedOf(switches).every((at) => isOpen(there, at)))) continue;
        if (reached.size >= MOST_COMBINATIONS)
          return { own, alternatives, combinations: [], isComplete: false, pairs: pairsOf(points, own, ofPoints) };
        reached.add(there);
        // Somebody who can be scored here and not there is not scored by switching something else as well.
        if (isScored || !here.outcome.success) toSwitch.push(there);
      }
    }
  }
  const combinations = [...reached].filter((one) => !alone.has(one.switches));
  return { own, alternatives, combinations, isComplete: true, pairs };
}

/** Each two readings of each point, where all others are as they are in force. */
function pairsOf(
  points: readonly SwitchablePoint[],
  own: Explored,
  ofPoints: readonly (readonly Explored[])[],
): readonly Pair[] {
  return points.flatMap(({ interpretation }, position) => {
    const readings = [own, ...(ofPoints[position] ?? [])].filter((one) => one.isPossible);
    return readings.flatMap((one, index) => readings.slice(index + 1).map((other) => ({ interpretation, one, other })));
  });
}

/** The result, where there is one. */
export function resultOf({ outcome }: Explored): Result | null {
  return outcome.success ? outcome.data : null;
}

/** Whether a result hangs on an open point, or would be there under another reading of it. */
function names({ outcome }: Explored, interpretation: string): boolean {
  if (outcome.success) return outcome.data.interpretations.includes(interpretation);
  return outcome.issues.some(
    (one) =>
      one.code === "missing_fact" && one.params.alternatives.some((other) => other.interpretation === interpretation),
  );
}

/** Whether a change can be felt elsewhere: a duty that is met or not has consequences only by ceilings. */
function isFelt(one: Explored, other: Explored, hasCeilings: boolean): boolean {
  const changes = readingChanges(resultOf(one), resultOf(other));
  return isChange(hasCeilings ? changes : { ...changes, duties: false });
}

// — Switches —

// — Which readings are switched —

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
function neighbours(points: readonly SwitchablePoint[], switches: Switches, position: number): Switches[] {
  const before = switches.slice(0, position);
  const after = switches.slice(position + 1);
  return [0, ...(points[position]?.others ?? []).map((_, index) => index + 1)]
    .map((index) => before + String.fromCharCode(IN_FORCE + index) + after)
    .filter((other) => other !== switches);
}

/** The positions of the points that are not read as it is in force. */
function switchedOf(switches: Switches): readonly number[] {
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
