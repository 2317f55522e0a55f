import type { PopulationColumns } from "./columns.js";
import { widthFor, type IndexColumn } from "../collections/index-column.js";

/*
 * A population as bytes: magic, length of the header, header (JSON in UTF-8), columns (little-endian: facts that hold
 * words for all combinations, facts that hold numbers for all people, combination and unit of each person), SHA-256 of all
 * that stands before it.
 */

/** The format id of a population's bytes. */
export const POPULATION_FORMAT = "ip-asn-population/1";

/** What every population begins with. The last bytes show a transfer that took it for text. */
export const MAGIC = /* @__PURE__ */ Uint8Array.of(0x69, 0x70, 0x61, 0x73, 0x6e, 0x00, 0x0d, 0x0a);

/** Bytes before the header: the magic and the header's length. */
export const PREFIX = 12;

/** Bytes of the checksum. */
export const CHECKSUM = 32;

/** A column as it lies in the bytes. */
export interface StoredColumn {
  readonly codes: IndexColumn;
  /** Bytes to a code. */
  readonly width: 1 | 2 | 4;
}

/** The columns of a population in the order of the bytes. */
export function storedColumns(columns: PopulationColumns): readonly StoredColumn[] {
  const { words, numbers, combinations, combinationOf, units, unitOf } = columns;
  return [
    ...[...words, ...numbers].map(({ codes, values }) => ({ codes, width: widthFor(values.length) })),
    { codes: combinationOf, width: widthFor(combinations) },
    { codes: unitOf, width: widthFor(units.length + 1) },
  ];
}
