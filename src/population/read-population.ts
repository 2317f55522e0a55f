import { sha256 } from "@noble/hashes/sha2.js";
import {
  issue,
  type Issue,
  type IssuePath,
  neverThrowing,
  type Outcome,
  showThrown,
  showValue,
} from "../issue/index.js";
import { unwrap } from "../score/scorer.js";
import { CHECKSUM, MAGIC, POPULATION_FORMAT, PREFIX } from "./byte-layout.js";
import type { PopulationColumns } from "./columns.js";
import { factPlaces } from "../facts/fact-places.js";
import { indexColumn, type IndexColumn, widthFor } from "../collections/index-column.js";
import { openPopulation } from "./open-population.js";
import { type PopulationHeader, readHeader, type StoredFact } from "./population-header.js";
import type { Population } from "./population.js";

/**
 * Read a population back from its bytes. Throws `IpAsnError` where they are not those of a population, were cut off or
 * changed, or hold what no population can hold.
 */
export function readPopulation(bytes: Uint8Array): Population {
  return unwrap(safeReadPopulation(bytes));
}

/** Read a population back from its bytes, or say what is wrong with them. Never throws. */
export function safeReadPopulation(bytes: unknown): Outcome<Population> {
  return neverThrowing(() => read(bytes));
}

function read(given: unknown): Outcome<Population> {
  if (!(given instanceof Uint8Array)) return malformed([], "Uint8Array", showValue(given));
  // Nobody else can change what is checked here.
  const bytes = new Uint8Array(given);
  if (bytes.length < PREFIX + CHECKSUM || !MAGIC.every((byte, index) => bytes[index] === byte)) {
    return malformed(["format"], POPULATION_FORMAT, hex(bytes.subarray(0, MAGIC.length)));
  }
  const end = bytes.length - CHECKSUM;
  const [claimed, found] = [hex(bytes.subarray(end)), hex(sha256(bytes.subarray(0, end)))];
  if (claimed !== found) return malformed(["checksum"], claimed, found);

  const view = new DataView(bytes.buffer, 0, end);
  const start = PREFIX + view.getUint32(MAGIC.length, true);
  if (start > end) return malformed(["header"], String(start), String(end));
  const header = parse(bytes.subarray(PREFIX, start));
  if (!header.success) return header;
  const columns = readColumns(view, start, header.data);
  return columns.success ? { success: true, data: openPopulation(columns.data) } : columns;
}

function parse(bytes: Uint8Array): ReturnType<typeof readHeader> {
  try {
    return readHeader(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    return malformed(["header"], "JSON", showThrown(error));
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function malformed(path: IssuePath, expected: string, found: string): ReturnType<typeof failed> {
  return failed([issue("result_malformed", path, { expected, found })]);
}

function failed(issues: readonly Issue[]): { readonly success: false; readonly issues: readonly Issue[] } {
  return { success: false, issues };
}

// — Columns —

/** Read the columns that follow a header, to the last byte, or say what is wrong with them. */
function readColumns(view: DataView, start: number, header: PopulationHeader): Outcome<PopulationColumns> {
  const { people, combinations, units, added, facts } = header;
  const { words, numbers } = factPlaces(added);
  const wanted = [
    ...facts.map(({ place, values }, index) => ({
      name: place,
      length: index < words.length ? combinations : people,
      count: values.length,
    })),
    { name: "combination", length: people, count: combinations },
    { name: "unit", length: people, count: units.length + 1 },
  ];
  const end = wanted.reduce((sum, { length, count }) => sum + length * widthFor(count), start);
  // Before anything is made room for.
  if (end !== view.byteLength) {
    const [expected, found] = [String(end), String(view.byteLength)];
    return { success: false, issues: [issue("result_malformed", ["length"], { expected, found })] };
  }
  let at = start;
  const read = wanted.map(({ name, length, count }) => {
    const codes = readColumn(view, at, length, count);
    at += length * widthFor(count);
    return { codes, issues: codesOutOfRange(name, codes, count) };
  });
  const issues = read.flatMap((one) => one.issues);
  if (issues.length > 0) return { success: false, issues };

  const codesAt = (index: number) => (read.at(index) as { readonly codes: IndexColumn }).codes;
  const valuesAt = (index: number) => (facts[index] as StoredFact).values.map((value) => value ?? undefined);
  return {
    success: true,
    data: {
      added,
      units,
      combinations,
      words: words.map(([place], index) => ({
        place,
        values: valuesAt(index),
        codes: new Uint32Array(codesAt(index)),
      })),
      numbers: numbers.map(([place], index) => ({
        place,
        values: valuesAt(words.length + index) as (string | undefined)[],
        codes: codesAt(words.length + index),
      })),
      combinationOf: codesAt(-2),
      unitOf: codesAt(-1),
    },
  };
}

function codesOutOfRange(name: string, codes: IndexColumn, count: number): readonly Issue[] {
  const wrong = codes.findIndex((code) => code >= count);
  if (wrong < 0) return [];
  return [issue("number_out_of_range", [name, wrong], { found: String(codes[wrong]), least: 0, most: count - 1 })];
}

function readColumn(view: DataView, start: number, length: number, count: number): IndexColumn {
  const codes = indexColumn(length, count);
  const width = widthFor(count);
  for (let index = 0; index < length; index++) {
    const at = start + index * width;
    codes[index] = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  }
  return codes;
}
