import type { Decimal } from "../number/decimal.js";
import type { DimensionId } from "../profile/profile.js";
import type { Category } from "../score/result.js";

/** How figures changed from one measurement to another. Frozen; exact differences of the figures as they are printed. */
export interface Trend extends FigureTrend {
  /**
   * Group by group, where both sides have groups: first those of the current side in its order, then those that are only
   * in the previous one. Whose category moved has `category.steps` other than 0.
   */
  readonly groups: readonly GroupTrend[];
}

/** How the figures of one group changed. A group that only one side has is null on the other. */
export interface GroupTrend extends FigureTrend {
  readonly group: Readonly<Record<string, string | null>>;
}

/** What changed between two sets of figures. */
export interface FigureTrend {
  /** In points, 0 to 100. */
  readonly index: Change;
  readonly category: CategoryChange;
  readonly dimensions: Readonly<Record<DimensionId, Change>>;
  /** People in each category, highest first; null where a side is published figures or has other categories. */
  readonly categories: readonly CategoryCountChange[] | null;
}

/** A figure before and after, and after − before; null where it is not known. */
export interface Change {
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  readonly change: Decimal | null;
}

/** The category before and after. */
export interface CategoryChange {
  readonly before: Category | null;
  readonly after: Category | null;
  /** How many categories up (positive) or down; null where a side has none, or the categories are not the same ones. */
  readonly steps: number | null;
}

/** People in a category before and after, and after − before. */
export interface CategoryCountChange {
  readonly category: Category;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}
