import type { FactValue } from "../input/fact-catalogue.js";
import type { Columns, FactPlace } from "./columns.js";
import { merged, type Labels } from "./labels.js";

/** The words of a population's combinations. A fact that it has no column for is given for nobody. */
export interface WordFacts {
  readonly valueAt: (combination: number, place: FactPlace) => FactValue;
  /** Labels that tell the values of a fact apart. */
  readonly labelsOf: (place: FactPlace) => Labels;
  /** Labels that tell whether a fact is given. */
  readonly givenOf: (place: FactPlace) => Labels;
}

/** Make a reader of the words of combinations. */
export function wordFacts({ words, combinations }: Columns): WordFacts {
  const columns = new Map(words.map((column) => [column.place, column]));
  const alike: Labels = { of: new Uint32Array(combinations), count: 1 };

  const valueAt = (combination: number, place: FactPlace): FactValue => {
    const column = columns.get(place);
    return column?.values[column.codes[combination] as number];
  };
  const labelsOf = (place: FactPlace): Labels => {
    const column = columns.get(place);
    return column === undefined ? alike : { of: column.codes, count: column.values.length };
  };
  return {
    valueAt,
    labelsOf,
    givenOf: (place) => merged(labelsOf(place), (combination) => String(valueAt(combination, place) !== undefined)),
  };
}
