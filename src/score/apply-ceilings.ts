import { Decimal } from "../number/decimal.js";
import type { Ceiling, DimensionId, Duty } from "../profile/profile.js";
import type { Compiled } from "./compile.js";
import type { AppliedCeiling, Category, DutyResult } from "./result.js";

/** Scores as integers at the profile's scale, on their way to a result. */
export interface Scores {
  readonly dimensions: Readonly<Record<DimensionId, number>>;
  readonly total: number;
  readonly category: Category;
  readonly ceilings: readonly AppliedCeiling[];
}

/** Add up the dimensions and find the category, with the ceilings of unmet duties: dimension first, then total, then category. */
export function applyCeilings(
  { profile, scale, banding }: Compiled,
  before: Readonly<Record<DimensionId, number>>,
  duties: readonly DutyResult[],
): Scores {
  const unmet = profile.duties.filter((duty) => duties.some(({ id, met }) => id === duty.id && !met));
  const ceilingsOn = (on: Ceiling["on"]) =>
    unmet.flatMap((duty) => duty.ceilings.filter((one) => one.on === on).map((ceiling) => ({ duty, ceiling })));
  const ceilings: AppliedCeiling[] = [];
  const lower = (points: number, on: AppliedCeiling["on"], duty: Duty, { at, cite }: Ceiling): number => {
    const most = scale.toInteger(new Decimal(at));
    if (points <= most) return points;
    ceilings.push(Object.freeze({ duty: duty.id, on, at, before: scale.toDecimal(points).toString(), cite }));
    return most;
  };

  const dimensions = { ...before };
  for (const { duty, ceiling } of ceilingsOn("dimension")) {
    dimensions[duty.dimension] = lower(dimensions[duty.dimension], duty.dimension, duty, ceiling);
  }
  let total = Object.values(dimensions).reduce((sum, points) => sum + points, 0);
  for (const { duty, ceiling } of ceilingsOn("total")) total = lower(total, "total", duty, ceiling);
  let category = banding.categoryOf(scale.toDecimal(total));
  for (const { duty, ceiling } of ceilingsOn("category")) {
    const lowered = banding.lower(category, banding.byId(ceiling.at));
    if (lowered === category) continue;
    ceilings.push(Object.freeze({ duty: duty.id, on: "category", at: ceiling.at, before: category.id, cite: ceiling.cite }));
    category = lowered;
  }
  return { dimensions, total, category, ceilings: Object.freeze(ceilings) };
}
