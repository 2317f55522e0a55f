import type { Decimal } from "../number/decimal.js";
import type { DimensionId } from "../profile/profile.js";
import type { Category } from "../score/result.js";
import { byDimension } from "./by-dimension.js";
import type { Figures, GroupSummary, Summary } from "./summary-result.js";

/** One side of a comparison, whatever it was made from. */
export interface TrendSide {
  readonly index: Decimal | null;
  readonly dimensions: Readonly<Record<DimensionId, Decimal | null>>;
  readonly category: Category | null;
  /** All categories, highest first. */
  readonly order: readonly Category[];
  /** People by category; null where only the index is known. */
  readonly people: ReadonlyMap<string, number> | null;
  /** Null where there are none to compare. */
  readonly groups: { readonly by: readonly string[]; readonly list: readonly GroupSummary[] } | null;
}

/** The side that a summary is. */
export function sideOfSummary({ whole, by, groups }: Summary): TrendSide {
  return { ...sideOfFigures(whole), groups: { by, list: groups } };
}

/** The side that figures are. */
export function sideOfFigures({ index, dimensions, category, categories }: Figures): TrendSide {
  return {
    index,
    dimensions: byDimension((id) => dimensions[id].mean),
    category,
    order: categories.map((one) => one.category),
    people: new Map(categories.map((one) => [one.category.id, one.people.part])),
    groups: null,
  };
}

/** The side of a group that is not there. */
export function nobody({ order }: TrendSide): TrendSide {
  return { index: null, dimensions: byDimension(() => null), category: null, order, people: new Map(), groups: null };
}
