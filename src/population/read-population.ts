import { sha256 } from "@noble/hashes/sha2.js";
import {
  issue,
  neverThrowing,
  showThrown,
  showValue,
  type Issue,
  type IssuePath,
  type Outcome,
} from "../issue/index.js";
import { unwrap } from "../score/scorer.js";
import { CHECKSUM, MAGIC, POPULATION_FORMAT, PREFIX } from "./byte-layout.js";
import { openPopulation } from "./open-population.js";
import { readHeader } from "./population-header.js";
import type { Population } from "./population.js";
import { readColumns } from "./read-columns.js";

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
