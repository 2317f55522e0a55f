import { Decimal } from "../number/decimal.js";
import type { Ceiling, DimensionId, Duty } from "../profile/profile.js";
import type { Compiled } from "./compile.js";
import type { AppliedCeiling, Category, DutyResult } from "./result.js";

/** Scores of the dimensions as integers at the profile's scale. */
export type DimensionScores = Readonly<Record<DimensionId, number>>;

/** Scores on their way to a result, after the ceilings of unmet duties. */
export interface Lowered {
  readonly dimensions: DimensionScores;
  readonly total: number;
  readonly category: Category;
  readonly ceilings: readonly AppliedCeiling[];
}

const none: readonly AppliedCeiling[] = /* @__PURE__ */ Object.freeze([]);

/** Add up the dimensions and find the category, under the ceilings of unmet duties: dimension, then total, then category. */
export function applyCeilings(
  compiled: Compiled,
  before: DimensionScores,
  duties: readonly Pick<DutyResult, "id" | "met">[],
): Lowered {
  const { profile, banding } = compiled;
  if (profile.duties.every((duty) => duty.ceilings.length === 0)) {
    const total = sumOf(before);
    return { dimensions: before, total, category: banding.place(total).category, ceilings: none };
  }
  return lower(
    compiled,
    before,
    profile.duties.filter((duty) => duties.some(({ id, met }) => id === duty.id && !met)),
  );
}

function lower({ scale, banding }: Compiled, before: DimensionScores, unmet: readonly Duty[]): Lowered {
  const ceilingsOn = (on: Ceiling["on"]) =>
    unmet.flatMap((duty) => duty.ceilings.filter((one) => one.on === on).map((ceiling) => ({ duty, ceiling })));
  const ceilings: AppliedCeiling[] = [];
  const cutOff = (points: number, on: AppliedCeiling["on"], duty: Duty, { at, cite }: Ceiling): number => {
    const most = scale.toInteger(new Decimal(at));
    if (points <= most) return points;
    ceilings.push(Object.freeze({ duty: duty.id, on, at, before: scale.toDecimal(points).toString(), cite }));
    return most;
  };

  const dimensions = { ...before };
  for (const { duty, ceiling } of ceilingsOn("dimension")) {
    dimensions[duty.dimension] = cutOff(dimensions[duty.dimension], duty.dimension, duty, ceiling);
  }
  let total = sumOf(dimensions);
  for (const { duty, ceiling } of ceilingsOn("total")) total = cutOff(total, "total", duty, ceiling);
  let { category } = banding.place(total);
  for (const { duty, ceiling } of ceilingsOn("category")) {
    const lowered = banding.lower(category, banding.byId(ceiling.at));
    if (lowered === category) continue;
    ceilings.push(
      Object.freeze({ duty: duty.id, on: "category", at: ceiling.at, before: category.id, cite: ceiling.cite }),
    );
    category = lowered;
  }
  return { dimensions, total, category, ceilings: Object.freeze(ceilings) };
}

function sumOf({ kualifikasi, kompetensi, kinerja, disiplin }: DimensionScores): number {
  return kualifikasi + kompetensi + kinerja + disiplin;
}
