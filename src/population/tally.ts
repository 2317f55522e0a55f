import type { IndexColumn } from "./index-column.js";

/** Tells the number of people of each unit and outcome that somebody has. Unit 0 is none. */
export type Tally = (visit: (unit: number, outcome: number, people: number) => void) => void;

/** People with their outcomes: each has a label, and each label the position of an outcome. */
export interface Outcomers {
  readonly of: IndexColumn;
  readonly outcomeOf: Uint32Array;
  /** Positions of outcomes stay below this. */
  readonly count: number;
}

/** A table for all pairs takes at most 64 MB. */
const MOST_PAIRS = 16_777_216;

/** Count people by unit and outcome. `units`: codes of units stay below this. */
export function tally(unitOf: IndexColumn, units: number, people: Outcomers): Tally {
  return units * people.count <= MOST_PAIRS ? denseTally(unitOf, units, people) : sparseTally(unitOf, people);
}

function denseTally(unitOf: IndexColumn, units: number, { of, outcomeOf, count }: Outcomers): Tally {
  const table = new Uint32Array(units * count);
  for (let person = 0; person < of.length; person++) {
    const pair = (unitOf[person] as number) * count + (outcomeOf[of[person] as number] as number);
    table[pair] = (table[pair] as number) + 1;
  }
  return (visit) => {
    for (let unit = 0, pair = 0; unit < units; unit++) {
      for (let outcome = 0; outcome < count; outcome++, pair++) {
        const people = table[pair] as number;
        if (people > 0) visit(unit, outcome, people);
      }
    }
  };
}

function sparseTally(unitOf: IndexColumn, { of, outcomeOf, count }: Outcomers): Tally {
  const table = new Map<number, number>();
  for (let person = 0; person < of.length; person++) {
    const pair = (unitOf[person] as number) * count + (outcomeOf[of[person] as number] as number);
    table.set(pair, (table.get(pair) ?? 0) + 1);
  }
  return (visit) => {
    for (const [pair, people] of table) visit(Math.floor(pair / count), pair % count, people);
  };
}
