import type { Outcome } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import type { DimensionId } from "../profile/profile.js";
import type { Category, Result } from "../score/result.js";

/** Points under two profiles, and how many more (or, below 0, fewer) there are under the second. */
export interface PointsChange {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly change: Decimal;
}

/** The same person under two profiles. Frozen; `JSON.stringify` gives a plain form. */
export interface EditionComparison {
  /** The result under each, or why there is none; a status that a profile does not measure is one of the reasons. */
  readonly before: Outcome<Result>;
  readonly after: Outcome<Result>;
  /** Null where one of the two has no result. */
  readonly total: PointsChange | null;
  readonly dimensions: Readonly<Record<DimensionId, PointsChange>> | null;
  /** The two categories where they differ; null where they do not, or where one of the two has no result. */
  readonly moved: { readonly from: Category; readonly to: Category } | null;
}
