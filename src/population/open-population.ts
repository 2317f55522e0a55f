import { deepFreeze } from "../profile/deep-freeze.js";
import { checkedPosition } from "./checked-position.js";
import { noteColumns, type Columns } from "./columns.js";
import { factsReader } from "./facts-reader.js";
import type { Population } from "./population.js";
import { writePopulation } from "./write-population.js";

/** The door to a population's columns. Nobody else may write into them. */
export function openPopulation(columns: Columns): Population {
  const { added, units, combinationOf, unitOf } = columns;
  const size = combinationOf.length;
  const factsAt = factsReader(columns);
  const unitAt = (position: number): string | null =>
    units[(unitOf[checkedPosition(position, size)] as number) - 1] ?? null;
  const population: Population = Object.freeze({
    size,
    units: Object.freeze([...units]),
    facts: deepFreeze(added),
    unitOf: unitAt,
    factsOf: (position: number) => {
      const unit = unitAt(position);
      return unit === null ? factsAt(position) : { unit, ...factsAt(position) };
    },
    toBytes: () => writePopulation(columns),
  });
  noteColumns(population, columns);
  return population;
}
