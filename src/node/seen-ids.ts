import { idTable, type IdTable } from "../collections/id-table.js";

/** The people of the rows so far, by NIP, whatever it looks like. */
interface SeenIds {
  readonly has: (high: number, low: number) => boolean;
  readonly findOrAdd: IdTable["findOrAdd"];
  /** The line on which an id stood before; `undefined` where it did not; 0 where the line is not kept. */
  readonly lineOf: (id: string) => number | undefined;
  readonly note: (id: string, line: number) => void;
}

/** How an NIP is also written: `19800101 200501 1 001`, with dots, or with an apostrophe that keeps it a text. */
const BETWEEN_DIGITS = /[\s.'’-]/g;

/** Make an empty list for about so many people: NIPs of eighteen digits as numbers, other ids as texts. */
export function seenIds(expected: number): SeenIds {
  const table = idTable(expected);
  const others = new Map<string, number>();
  const numbersOf = (id: string): readonly [number, number] | undefined => {
    const digits = id.replace(BETWEEN_DIGITS, "");
    return /^\d{18}$/.test(digits) ? [Number(digits.slice(0, 9)), Number(digits.slice(9))] : undefined;
  };
  return {
    has: (high, low) => table.find(high, low) >= 0,
    findOrAdd: table.findOrAdd,
    lineOf: (id) => {
      const numbers = numbersOf(id);
      if (numbers === undefined) return others.get(id);
      const line = table.find(...numbers);
      return line < 0 ? undefined : line;
    },
    note: (id, line) => {
      const numbers = numbersOf(id);
      if (numbers === undefined) others.set(id, line);
      else table.findOrAdd(...numbers, line);
    },
  };
}
