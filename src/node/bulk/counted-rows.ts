import type { MeasuredRow } from "../score-people.js";
import { combinationTable } from "../../collections/int-table.js";
import type { KnownOutcome } from "./known-outcomes.js";
import type { RowSink } from "./row-sink.js";

/** Counts rows by unit and writes nothing. */
interface CountedRows extends RowSink {
  /** Count the rows that were not counted yet. */
  readonly countRest: () => void;
}

/** How many rows have one outcome in one unit. */
interface Pair {
  readonly person: MeasuredRow;
  times: number;
}

/**
 * Make a sink that counts. `count` is called with what became of rows of one unit, and how many of them there were; so
 * many different ones are kept as the table has room for, so that memory does not grow with the rows.
 */
export function countedRows(count: (row: MeasuredRow, times: number) => void): CountedRows {
  const units = byteStrings();
  const unitNames: (string | undefined)[] = [];
  let table = combinationTable();
  let pairs: Pair[] = [];
  const countRest = (): void => {
    for (const { person, times } of pairs) count(person, times);
    table = combinationTable();
    pairs = [];
  };
  const add = ({ number, person }: KnownOutcome, unit: number): void => {
    const known = table.find(number, unit, 0);
    const pair = known < 0 ? undefined : pairs[known];
    if (pair !== undefined) {
      pair.times += 1;
      return;
    }
    if (table.add(number, unit, 0) < 0) {
      countRest();
      table.add(number, unit, 0);
    }
    pairs.push({ person: { ...person, row: { ...person.row, unit: unitNames[unit] } }, times: 1 });
  };
  return {
    known: (outcome, bytes, _view, _start, { groupStart, groupEnd }) => {
      const unit = units.numberOf(bytes, groupStart, groupEnd);
      if (unit === unitNames.length) {
        const name = units.textOf(unit).trim();
        unitNames.push(name === "" ? undefined : name);
      }
      add(outcome, unit);
    },
    read: (person) => {
      count(person, 1);
    },
    countRest,
  };
}

// — Names as numbers —

/** Gives equal runs of bytes one number, counted from 0 as they are met, without making a string of each. */
interface ByteStrings {
  readonly numberOf: (bytes: Uint8Array, start: number, end: number) => number;
  readonly textOf: (number: number) => string;
}

/** Make an empty table: open addressing, with the bytes kept one behind the other. */
export function byteStrings(): ByteStrings {
  const decoder = new TextDecoder();
  /** Number plus one, so that 0 stands for an empty slot. */
  let slots = new Int32Array(1 << 10);
  let kept = new Uint8Array(1 << 14);
  /** Where each run ends; it begins where the one before ends. */
  const ends: number[] = [];
  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number));

  const isSame = (number: number, bytes: Uint8Array, start: number, length: number): boolean => {
    const from = startOf(number);
    if ((ends[number] as number) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (kept[from + at] !== bytes[start + at]) return false;
    return true;
  };
  const slotOf = (bytes: Uint8Array, start: number, length: number): number => {
    let slot = hashOf(bytes, start, length) & (slots.length - 1);
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || isSame(number, bytes, start, length)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const keep = (bytes: Uint8Array): void => {
    const from = startOf(ends.length);
    if (from + bytes.length > kept.length) {
      const larger = new Uint8Array(2 * kept.length + bytes.length);
      larger.set(kept);
      kept = larger;
    }
    kept.set(bytes, from);
    ends.push(from + bytes.length);
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    for (const [number, end] of ends.entries()) {
      const start = startOf(number);
      slots[slotOf(kept, start, end - start)] = number + 1;
    }
  };
  return {
    numberOf: (bytes, start, end) => {
      const slot = slotOf(bytes, start, end - start);
      const found = (slots[slot] as number) - 1;
      if (found >= 0) return found;
      const number = ends.length;
      slots[slot] = number + 1;
      keep(bytes.subarray(start, end));
      if (2 * ends.length > slots.length) grow();
      return number;
    },
    textOf: (number) => decoder.decode(kept.subarray(startOf(number), ends[number])),
  };
}

function hashOf(bytes: Uint8Array, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
