import type { Decimal } from "../number/decimal.js";
import { ascending, isBetweenRanges, rangeOf } from "../number/ranges.js";
import type { Scale } from "../number/scaled.js";
import type { ProfileSource } from "../profile/profile.js";
import { memoize } from "./memoize.js";
import type { Category } from "./result.js";

/** A total in its category. */
export interface PlacedTotal {
  readonly total: Decimal;
  readonly category: Category;
  /** The open point of law that the category hangs on, where the total lies between two printed ranges. */
  readonly touches: readonly string[];
}

/** Puts points from 0 to 100 into a category, by the profile's policy for values between two printed ranges. */
export interface Banding {
  categoryOf(value: Decimal): Category;
  /** The open point of law that the category of a value hangs on, where it lies between two printed ranges. */
  touchedBy(value: Decimal): readonly string[];
  /** The category of a total in integers at the profile's scale. */
  place(total: number): PlacedTotal;
  /** The lower of two categories. */
  lower(a: Category, b: Category): Category;
  /** The category of an id that the profile has. */
  byId(id: string): Category;
}

/** Prepare the categories of a profile. */
export function bandingOf({ bands }: ProfileSource, scale: Scale): Banding {
  const ranges = ascending(bands.list);
  const categories = new Map(ranges.map(({ id, label }) => [id, Object.freeze({ id, label })]));
  const ids = ranges.map((range) => range.id);
  const byId = (id: string): Category => {
    const category = categories.get(id);
    if (category === undefined) throw new RangeError(`No category ${id}.`);
    return category;
  };
  const categoryOf = (value: Decimal) => byId(rangeOf(ranges, value, bands.fractions).id);
  const touchedBy = (value: Decimal) =>
    bands.interpretation !== undefined && isBetweenRanges(ranges, value) ? [bands.interpretation] : [];
  const place = memoize<number, [number], PlacedTotal>((integer) => {
    const total = scale.toDecimal(integer);
    return { total, category: categoryOf(total), touches: touchedBy(total) };
  });
  return {
    byId,
    categoryOf,
    touchedBy,
    place: (total) => place(total, total),
    lower: (a, b) => (ids.indexOf(a.id) <= ids.indexOf(b.id) ? a : b),
  };
}
