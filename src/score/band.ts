import type { Decimal } from "../number/decimal.js";
import { ascending, isBetweenRanges, rangeOf } from "../number/ranges.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Category } from "./result.js";

/** Puts points from 0 to 100 into a category. */
export interface Banding {
  /** The category of a value, by the profile's policy for values between two printed ranges. */
  categoryOf(value: Decimal): Category;
  /** The open point of law that the category of this value hangs on, if it lies between two printed ranges. */
  touches(value: Decimal): string | undefined;
  /** The lower of two categories. */
  lower(a: Category, b: Category): Category;
  /** The category of an id that the profile has. */
  byId(id: string): Category;
}

/** Prepare the categories of a profile. */
export function bandingOf({ bands }: ProfileSource): Banding {
  const ranges = ascending(bands.list);
  const categories = new Map(ranges.map(({ id, label }) => [id, Object.freeze({ id, label })]));
  const ids = ranges.map((range) => range.id);
  const byId = (id: string): Category => {
    const category = categories.get(id);
    if (category === undefined) throw new RangeError(`No category ${id}.`);
    return category;
  };
  return {
    byId,
    categoryOf: (value) => byId(rangeOf(ranges, value, bands.fractions).id),
    touches: (value) => (isBetweenRanges(ranges, value) ? bands.interpretation : undefined),
    lower: (a, b) => (ids.indexOf(a.id) <= ids.indexOf(b.id) ? a : b),
  };
}
