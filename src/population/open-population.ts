import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { brand } from "../issue/index.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { CHECKSUM, MAGIC, POPULATION_FORMAT, PREFIX, type StoredColumn, storedColumns } from "./byte-layout.js";
import { checkedPosition } from "./checked-position.js";
import { type PopulationColumns, noteColumns } from "./columns.js";
import { factsReader } from "./facts-reader.js";
import type { PopulationHeader } from "./population-header.js";
import type { Population } from "./population.js";

/** The door to a population's columns. Nobody else may write into them. */
export function openPopulation(columns: PopulationColumns): Population {
  const { added, units, combinationOf, unitOf } = columns;
  const size = combinationOf.length;
  const factsAt = factsReader(columns);
  const unitAt = (position: number): string | null =>
    units[(unitOf[checkedPosition(position, size)] as number) - 1] ?? null;
  const population: Population = Object.freeze(
    brand<Population>("population", {
      size,
      units: Object.freeze([...units]),
      facts: deepFreeze(added),
      unitOf: unitAt,
      factsOf: (position: number) => {
        const unit = unitAt(position);
        return unit === null ? factsAt(position) : { unit, ...factsAt(position) };
      },
      toBytes: () => writePopulation(columns),
    }),
  );
  noteColumns(population, columns);
  return population;
}

// — Writing —

/** A population as bytes: equal columns give equal bytes, on every machine. */
function writePopulation(columns: PopulationColumns): Uint8Array {
  const header = utf8ToBytes(JSON.stringify(headerOf(columns)));
  const stored = storedColumns(columns);
  const length = stored.reduce((sum, { codes, width }) => sum + codes.length * width, PREFIX + header.length);
  const bytes = new Uint8Array(length + CHECKSUM);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(MAGIC.length, header.length, true);
  bytes.set(header, PREFIX);
  let at = PREFIX + header.length;
  for (const column of stored) {
    writeColumn(view, at, column);
    at += column.codes.length * column.width;
  }
  bytes.set(sha256(bytes.subarray(0, length)), length);
  return bytes;
}

function headerOf({ added, units, combinations, combinationOf, words, numbers }: PopulationColumns): PopulationHeader {
  return {
    format: POPULATION_FORMAT,
    people: combinationOf.length,
    combinations,
    units,
    added,
    facts: [...words, ...numbers].map(({ place, values }) => ({ place, values: values.map((value) => value ?? null) })),
  };
}

function writeColumn(view: DataView, start: number, { codes, width }: StoredColumn): void {
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number;
    const at = start + index * width;
    if (width === 1) view.setUint8(at, code);
    else if (width === 2) view.setUint16(at, code, true);
    else view.setUint32(at, code, true);
  }
}
