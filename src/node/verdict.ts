import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import type { AppliedCeiling, Category, DimensionResult, DutyResult, Result } from "../score/result.js";

/**
 * What became of a person, without the facts that led there: people with the same verdict may stand for each other wherever
 * no more than this is asked of them. A `Result` is one.
 */
export interface Verdict {
  readonly facts: Pick<Result["facts"], "status" | "jabatan">;
  readonly total: Result["total"];
  readonly category: Category;
  readonly dimensions: Readonly<Record<DimensionId, DimensionVerdict>>;
  readonly duties: readonly Pick<DutyResult, "id" | "met" | "missing">[];
  readonly ceilings: readonly AppliedCeiling[];
  readonly interpretations: Result["interpretations"];
}

type DimensionVerdict = Pick<DimensionResult, "score"> & {
  readonly subDimensions: readonly Pick<DimensionResult["subDimensions"][number], "id" | "points" | "most">[];
};

/** Make a reader that gives verdicts equal texts exactly where they are equal. Parts are few and frozen: each is read once. */
export function verdictKeys(): (verdict: Verdict) => string {
  const total = numbered((points: Verdict["total"]) => points.toString());
  const dimension = numbered(({ score, subDimensions }: DimensionVerdict) => [
    score,
    subDimensions.map(({ id, points, most }) => [id, points, most]),
  ]);
  const duties = numbered((all: Verdict["duties"]) => all.map(({ id, met, missing }) => [id, met, missing]));
  const ceilings = numbered((all: Verdict["ceilings"]) => all);
  const openPoints = numbered((ids: Verdict["interpretations"]) => ids);
  return (verdict) => {
    // A part of a verdict that is left out here does not compile.
    const keys: Readonly<Record<keyof Verdict, string | number>> = {
      facts: `${verdict.facts.status} ${verdict.facts.jabatan}`,
      total: total(verdict.total),
      category: verdict.category.id,
      dimensions: DIMENSION_IDS.map((id) => dimension(verdict.dimensions[id])).join(" "),
      duties: duties(verdict.duties),
      ceilings: ceilings(verdict.ceilings),
      interpretations: openPoints(verdict.interpretations),
    };
    return Object.values(keys).join(" ");
  };
}

/** Gives things of which the same is said one number. */
function numbered<T extends object>(said: (thing: T) => unknown): (thing: T) => number {
  const known = new WeakMap<T, number>();
  const numbers = new Map<string, number>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const text = JSON.stringify(said(thing));
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(thing, number);
    return number;
  };
}
