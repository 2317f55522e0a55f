import { ENDS, QUOTE, type CellMarks } from "./cell-marks.js";
import { EMPTY, type CellReader } from "./cell-reader.js";
import type { ColumnPlan } from "./column-plan.js";
import { WITH_CARE } from "./learned-cells.js";

/** The cells with codes of the row that is scanned. */
export interface CodedCells {
  /** The codes that were read, packed into three integers. */
  readonly keys: Int32Array;
  readonly clear: () => void;
  /** Read the cell of a column that begins at an offset. Gives where it ends; −1 where it needs care. */
  readonly read: (bytes: Uint8Array, start: number, column: number, isQuoted: boolean) => number;
  /** Whether all of them are empty. */
  readonly isBare: () => boolean;
}

/** Make a reader of cells with codes. */
export function codedCells(
  plan: readonly ColumnPlan[],
  reader: CellReader,
  { special, endOf }: Pick<CellMarks, "special" | "endOf">,
): CodedCells {
  const words = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.word : 0));
  const shifts = Uint8Array.from(plan, (one) => (one.kind === "coded" ? one.shift : 0));
  const { roots, cells } = reader;
  let { next, codes } = cells;
  const keys = new Int32Array(3);
  const bare = new Int32Array(3);
  plan.forEach((one) => {
    if (one.kind === "coded") bare[one.word] = (bare[one.word] as number) | (EMPTY << one.shift);
  });
  return {
    keys,
    clear: () => {
      keys[0] = 0;
      keys[1] = 0;
      keys[2] = 0;
    },
    // The bytes end with a line feed, and nothing goes past one: each index is in range, as the casts say.
    read: (bytes, start, column, isQuoted) => {
      let at = start;
      let state = roots[column] as number;
      for (;;) {
        const step = next[256 * state + (bytes[at] as number)] as number;
        if (step === 0) break;
        state = step;
        at += 1;
      }
      let code = codes[state] as number;
      if (code === 0 || special[bytes[at] as number] !== ENDS) {
        at = endOf(bytes, at);
        if (at < 0 || isQuoted !== (bytes[at] === QUOTE)) return -1;
        code = reader.learn(column, bytes.subarray(start, at));
        next = cells.next;
        codes = cells.codes;
      }
      if (code === WITH_CARE) return -1;
      const word = words[column] as number;
      keys[word] = (keys[word] as number) | (code << (shifts[column] as number));
      return at;
    },
    isBare: () => keys[0] === bare[0] && keys[1] === bare[1] && keys[2] === bare[2],
  };
}
