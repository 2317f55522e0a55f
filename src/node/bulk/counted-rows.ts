import { byteStrings } from "../../collections/byte-table.js";
import { intTable } from "../../collections/int-table.js";
import type { MeasuredRow } from "../score-people.js";
import type { CachedOutcome } from "./outcome-cache.js";
import type { RowSink } from "./row-sink.js";

/** Counts rows by unit and writes nothing. */
interface CountedRows extends RowSink {
  /** Count the rows that were not counted yet. */
  readonly countRest: () => void;
}

/** More pairs of outcome and unit than this are not kept at a time. */
const MOST_PAIRS = 1 << 17;

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
  let table = intTable(MOST_PAIRS);
  let pairs: Pair[] = [];
  const countRest = (): void => {
    for (const { person, times } of pairs) count(person, times);
    table = intTable(MOST_PAIRS);
    pairs = [];
  };
  const add = ({ number, person }: CachedOutcome, unit: number): void => {
    const position = table.find(number, unit, 0);
    const pair = position < 0 ? undefined : pairs[position];
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
    cached: (outcome, bytes, _view, _start, { groupStart, groupEnd }) => {
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
