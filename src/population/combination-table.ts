import type { FactValue } from "../input/fact-catalogue.js";
import type { WordColumn } from "./columns.js";
import { isAlwaysGiven, type FactPlaces } from "./fact-places.js";
import { growingColumn, type GrowingColumn } from "./index-column.js";

/** Gives each distinct combination of words a number, from 0 on. */
export interface CombinationTable {
  readonly size: number;
  /**
   * The combination of these values, which stand in the order of the places; negative where one of them cannot stand in
   * its place.
   */
  readonly numberOf: (values: readonly unknown[]) => number;
  readonly columns: () => readonly WordColumn[];
}

/**
 * Codes of facts are put together into one number up to this, and a longer combination goes from one such step to the
 * next: the number of a step and the code of the following one together stay within the integers held exactly.
 */
const MOST_CODES = 67_108_864;

/** Make an empty table. */
export function combinationTable({ words }: FactPlaces): CombinationTable {
  const facts = words.map(([place, kind]) => {
    const flags = kind.kind === "flag" ? [false, true] : [];
    const values: readonly FactValue[] = [...(isAlwaysGiven(place) ? [] : [undefined]), ...flags, ...kind.words];
    return { place, values, codes: new Map<unknown, number>(values.map((value, code) => [value, code])) };
  });
  const stepOf = stepsFor(facts.map(({ values }) => values.length));
  const steps = Array.from({ length: (stepOf.at(-1) as number) + 1 }, () => new Map<number, number>());
  const columns = facts.map(growingColumn);
  const codes = new Uint32Array(facts.length);

  const meet = (): void => {
    for (const [index, column] of columns.entries()) column.push(codes[index] as number);
  };
  return {
    get size() {
      return (steps.at(-1) as Map<number, number>).size;
    },
    numberOf: (values) => {
      let at = 0;
      let code = 0;
      for (let index = 0; index < facts.length; index++) {
        const fact = facts[index] as (typeof facts)[number];
        const own = fact.codes.get(values[index]);
        if (own === undefined) return -1;
        codes[index] = own;
        code = code * fact.values.length + own;
        const step = stepOf[index] as number;
        if (step === stepOf[index + 1]) continue;
        const next = steps[step] as Map<number, number>;
        const found = next.get(at * MOST_CODES + code);
        if (found === undefined) {
          next.set(at * MOST_CODES + code, next.size);
          if (step === steps.length - 1) meet();
        }
        at = found ?? next.size - 1;
        code = 0;
      }
      return at;
    },
    columns: () =>
      facts.map(({ place, values }, index) => ({
        place,
        values,
        codes: Uint32Array.from((columns[index] as GrowingColumn).fitted(values.length)),
      })),
  };
}

/** The step that each fact belongs to: as many facts to a step as it can hold. */
function stepsFor(sizes: readonly number[]): readonly number[] {
  let step = 0;
  let held = 1;
  return sizes.map((size) => {
    if (held * size > MOST_CODES) {
      step += 1;
      held = 1;
    }
    held *= size;
    return step;
  });
}
