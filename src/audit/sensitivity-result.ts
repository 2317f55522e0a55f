import type { Issue } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import type { Readings } from "../score/per-readings.js";
import type { Category, Result } from "../score/result.js";
import type { HangsOn } from "./hangs-on.js";
import type { ReadingChanges } from "./reading-changes.js";

/** A person scored under other readings of open points than those asked for. */
export interface OtherReadings {
  /** The readings that differ from those asked for: laid over these, they are a scorer's `interpretations`. */
  readonly readings: Readings;
  /** Null where the person cannot be scored under them; `issues` then say why. */
  readonly result: Result | null;
  readonly issues: readonly Issue[];
  /** Against the result under the readings asked for. */
  readonly changes: ReadingChanges;
}

/** A person scored under one other reading of one open point. */
export interface Alternative extends OtherReadings {
  readonly interpretation: string;
  readonly reading: string;
}

/** A total, and the readings that lead there, where they differ from those asked for. */
export interface TotalUnder {
  /** 0 to 100 points. */
  readonly total: Decimal;
  readonly readings: Readings;
}

/** How a person's score hangs on the open points of law. Frozen; `JSON.stringify` gives a plain form. */
export interface Sensitivity {
  /** Under the readings asked for. Null where these cannot score the person, but others can. */
  readonly result: Result | null;
  /** Why there is no result. */
  readonly issues: readonly Issue[];
  /** Every other reading of every open point that scoring can switch, one at a time, in the order of the register. */
  readonly alternatives: readonly Alternative[];
  /**
   * Two and more other readings together, fewest first. Combinations that contradict themselves are left out, and those
   * that switch a point that nothing hangs on: they give what is here already.
   */
  readonly combinations: readonly OtherReadings[];
  /** False where there are more than 256 combinations: then none are here, and all below is of one at a time. */
  readonly isComplete: boolean;
  /** The lowest total under any of these readings; of several ways there, the one with the fewest other readings. */
  readonly lowest: TotalUnder;
  readonly highest: TotalUnder;
  /** The categories under any of these readings, lowest first. */
  readonly categories: readonly Category[];
  readonly hangsOn: HangsOn;
}
