import type { AddedKinds } from "../input/added-kinds.js";
import type { Columns } from "./columns.js";
import { combinationTable } from "./combination-table.js";
import { factPlaces } from "./fact-places.js";
import { growingColumn } from "./index-column.js";
import { numberTable } from "./number-table.js";

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
  readonly columns: () => Columns;
}

/** Make empty columns for people with these added facts. */
export function peopleColumns(added: AddedKinds): PeopleColumns {
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
