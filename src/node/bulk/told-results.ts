import type { Result } from "../../score/result.js";
import { DIMENSION_IDS } from "../../profile/profile.js";

/**
 * What is told of a result, as a text: two results with equal texts have the same points, duties, ceilings and open points
 * of law, for the same kind of person.
 */
export type TellResult = (result: Result) => string;

/** Make a teller. The parts of results are few and frozen, so that each is put into words once. */
export function resultTeller(): TellResult {
  const total = numbered((points: Result["total"]) => points.toString());
  const dimension = numbered(({ score, subDimensions }: Result["dimensions"]["kinerja"]) => [
    score,
    subDimensions.map(({ id, points, most }) => [id, points, most]),
  ]);
  const duties = numbered((all: Result["duties"]) => all.map(({ id, met, missing }) => [id, met, missing]));
  const ceilings = numbered((all: Result["ceilings"]) => all);
  const openPoints = numbered((ids: Result["interpretations"]) => ids);
  return (result) =>
    [
      result.facts.status,
      result.facts.jabatan,
      result.category.id,
      total(result.total),
      ...DIMENSION_IDS.map((id) => dimension(result.dimensions[id])),
      duties(result.duties),
      ceilings(result.ceilings),
      openPoints(result.interpretations),
    ].join(" ");
}

/** Gives things of which the same is told one number. */
function numbered<T extends object>(told: (thing: T) => unknown): (thing: T) => number {
  const known = new WeakMap<T, number>();
  const numbers = new Map<string, number>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const text = JSON.stringify(told(thing));
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(thing, number);
    return number;
  };
}
