import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { CHECKSUM, MAGIC, POPULATION_FORMAT, PREFIX, storedColumns, type StoredColumn } from "./byte-layout.js";
import type { Columns } from "./columns.js";
import type { PopulationHeader } from "./population-header.js";

/** A population as bytes: equal columns give equal bytes, on every machine. */
export function writePopulation(columns: Columns): Uint8Array {
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

function headerOf({ added, units, combinations, combinationOf, words, numbers }: Columns): PopulationHeader {
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
