import type { AddedKinds } from "../facts/added-kinds.js";
import type { FactValue } from "../facts/fact-catalogue.js";
import { numberTable } from "../facts/number-codes.js";
import type { PopulationColumns, WordColumn } from "./columns.js";
import { factPlaces, type FactPlaces, isAlwaysGiven } from "../facts/fact-places.js";
import { growingColumn, type GrowingColumn } from "../collections/index-column.js";

/** A person's facts as they are read: each value once. */
export interface ReadFacts {
  /** In the order of the places of words. */
  readonly words: readonly unknown[];
  /** In the order of the places of numbers. */
  readonly numbers: readonly unknown[];
}

/** Columns that people can be added to. */
export interface PeopleColumns {
  readonly size: number;
  /** Add a person; false, and nobody is added, where a value cannot stand in its place. */
  readonly add: (facts: ReadFacts, unit: string | undefined) => boolean;
  /** What has been added so far. */
  readonly columns: () => PopulationColumns;
}

/** Make empty columns for people with these added facts. */
export function encodedColumns(added: AddedKinds): PeopleColumns {
  const places = factPlaces(added);
  const combinations = combinationTable(places);
  const combinationOf = growingColumn();
  const numbers = places.numbers.map(([place, kind]) => ({ place, table: numberTable(kind), column: growingColumn() }));
  const codes = new Int32Array(numbers.length);
  const units = new Map<string, number>();
  const unitOf = growingColumn();

  const codeOfUnit = (unit: string): number => {
    const found = units.get(unit);
    if (found === undefined) units.set(unit, units.size + 1);
    return found ?? units.size;
  };
  return {
    get size() {
      return combinationOf.length;
    },
    add: (facts, unit) => {
      let index = 0;
      for (const { table } of numbers) {
        const code = table.codeOf(facts.numbers[index]);
        if (code < 0) return false;
        codes[index++] = code;
      }
      const combination = combinations.numberOf(facts.words);
      if (combination < 0) return false;
      combinationOf.push(combination);
      index = 0;
      for (const { column } of numbers) column.push(codes[index++] as number);
      unitOf.push(unit === undefined ? 0 : codeOfUnit(unit));
      return true;
    },
    columns: () => ({
      added,
      units: [...units.keys()],
      combinations: combinations.size,
      words: combinations.columns(),
      numbers: numbers.map(({ place, table, column }) => {
        const values = table.values();
        return { place, values, codes: column.fitted(values.length) };
      }),
      combinationOf: combinationOf.fitted(combinations.size),
      unitOf: unitOf.fitted(units.size + 1),
    }),
  };
}

// — Combinations as numbers —

/** Gives each distinct combination of words a number, from 0 on. */
interface CombinationTable {
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
function combinationTable({ words }: FactPlaces): CombinationTable {
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
