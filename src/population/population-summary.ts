import type { Decimal } from "../number/decimal.js";
import type { DimensionId } from "../profile/profile.js";
import type { Category, ProfileSummary } from "../score/result.js";

/** The figures of some people. Sums are exact: integers, `parts` to a point. */
export interface PopulationFigures {
  /** Everybody: measured, not measured and rejected. */
  readonly people: number;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  /** All points of all measured people, as an integer. */
  readonly sum: number;
  /** Mean total of the measured people, 0 to 100 points, 2 decimals half up; null where nobody is measured. */
  readonly index: Decimal | null;
  readonly dimensions: Readonly<Record<DimensionId, PopulationDimension>>;
  /** All categories of the profile, highest first. */
  readonly categories: readonly { readonly category: Category; readonly people: number }[];
  /** All duties of the profile, with the measured people who have not met them. */
  readonly duties: readonly { readonly id: string; readonly unmet: number }[];
}

/** One dimension of some people. */
export interface PopulationDimension {
  /** All points of all measured people, as an integer. */
  readonly sum: number;
  /** Mean score, 2 decimals half up; null where nobody is measured. */
  readonly mean: Decimal | null;
}

/** The people of one unit. Null: those without. */
export interface UnitFigures extends PopulationFigures {
  readonly unit: string | null;
}

/** A population scored under one profile. Frozen. */
export interface PopulationSummary {
  readonly profile: ProfileSummary;
  /** Integers to a point: with 10, a sum of 625 is 62.5 points. */
  readonly parts: number;
  readonly whole: PopulationFigures;
  /** In the order of `population.units`; people without a unit come last, where there are any. */
  readonly units: readonly UnitFigures[];
}
