import type { AddedKinds } from "../facts/added-kinds.js";
import type { FactPath, FactValue } from "../facts/fact-catalogue.js";
import type { FactPlace } from "../facts/fact-places.js";
import type { IndexColumn } from "../collections/index-column.js";
import { notMadeHere } from "../issue/index.js";
import { unwrap } from "../score/scorer.js";

/** A fact that holds words or yes and no, for all combinations of such facts. */
export interface WordColumn {
  readonly place: FactPlace;
  /** What the codes stand for; `undefined` is "not given". */
  readonly values: readonly FactValue[];
  /** For each combination a position in `values`. */
  readonly codes: Uint32Array;
}

/** A fact that holds a number, for all people. */
export interface NumberColumn {
  readonly place: FactPath;
  /** The distinct numbers as plain decimal strings; the first is "not given". */
  readonly values: readonly (string | undefined)[];
  /** For each person a position in `values`. */
  readonly codes: IndexColumn;
}

/**
 * What a population holds: a person is a combination of words, some numbers, and a unit. There are far fewer combinations
 * and numbers than people, so whatever depends on facts alone is found out for those and looked up for everybody.
 */
export interface PopulationColumns {
  /** The facts that were declared besides those of the law. */
  readonly added: AddedKinds;
  /** The distinct units, in the order in which they first came. */
  readonly units: readonly string[];
  /** How many distinct combinations of words there are. */
  readonly combinations: number;
  readonly words: readonly WordColumn[];
  readonly numbers: readonly NumberColumn[];
  /** For each person the combination. */
  readonly combinationOf: IndexColumn;
  /** For each person the unit: 0 is none, 1 the first of `units`. */
  readonly unitOf: IndexColumn;
}

const columnsByPopulation = /* @__PURE__ */ new WeakMap<object, PopulationColumns>();

/** Note what a population holds, so that it can be scored. */
export function noteColumns(population: object, columns: PopulationColumns): void {
  columnsByPopulation.set(population, columns);
}

/** What a population holds. Throws `IpAsnError` on anything else. */
export function columnsOf(population: object): PopulationColumns {
  const columns = columnsByPopulation.get(population);
  if (columns !== undefined) return columns;
  const expected = "createPopulation().build() | readPopulation(…)";
  return unwrap<never>({ success: false, issues: [notMadeHere("population", expected, population)] });
}
