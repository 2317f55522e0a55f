import type { DimensionId } from "../profile/profile.js";
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
  const dimension = numbered(({ score, subDimensions }: DimensionVerdict) => [
    score,
    subDimensions.map(({ id, points, most }) => [id, points, most]),
  ]);
  // A part that is left out here does not compile.
  const keys: { readonly [P in keyof Verdict]: (part: Verdict[P]) => string | number } = {
    facts: ({ status, jabatan }) => `${status} ${jabatan}`,
    total: numbered((points) => points.toString()),
    category: ({ id }) => id,
    dimensions: ({ kualifikasi, kompetensi, kinerja, disiplin }) =>
      [kualifikasi, kompetensi, kinerja, disiplin].map(dimension).join(" "),
    duties: numbered((all) => all.map(({ id, met, missing }) => [id, met, missing])),
    ceilings: numbered((all) => all),
    interpretations: numbered((ids) => ids),
  };
  return (verdict) =>
    [
      keys.facts(verdict.facts),
      keys.total(verdict.total),
      keys.category(verdict.category),
      keys.dimensions(verdict.dimensions),
      keys.duties(verdict.duties),
      keys.ceilings(verdict.ceilings),
      keys.interpretations(verdict.interpretations),
    ].join(" ");
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
