/** A cell that is known but must be looked at with care each time. */
export const WITH_CARE = 0xffff;

/**
 * Cells that were met before, as a trie over their bytes: walking it byte by byte finds a cell's end and what it means
 * in one go. The tables are replaced as they grow, so a reader takes them anew after each `learn`.
 */
export interface LearnedCells {
  /** `256 × state + byte` → next state; 0 where none is known. */
  next: Uint16Array;
  /** By state: the code of the cell that ends there, from 1 on; 0 where none does. */
  codes: Uint16Array;
  /** A state to begin with, for the cells of one column. */
  readonly newRoot: () => number;
  /** Remember the code of a cell. False where there is no more room. */
  readonly learn: (root: number, cell: Uint8Array, code: number) => boolean;
}

/** More states than this are not kept (8 MB): a column of so many different cells is read with care. */
const MOST_STATES = 16_384;

/** Make an empty trie. */
export function learnedCells(): LearnedCells {
  let size = 1;
  const newState = (): number => {
    if (size === MOST_STATES) return 0;
    if (size === cells.codes.length) {
      cells.next = grown(cells.next);
      cells.codes = grown(cells.codes);
    }
    size += 1;
    return size - 1;
  };
  const cells: LearnedCells = {
    next: new Uint16Array(256 * 256),
    codes: new Uint16Array(256),
    newRoot: newState,
    learn: (root, cell, code) => {
      let state = root;
      for (const byte of cell) {
        // In range: the tables have room for all states.
        const at = 256 * state + byte;
        const known = cells.next[at] as number;
        state = known === 0 ? newState() : known;
        if (state === 0) return false;
        cells.next[at] = state;
      }
      cells.codes[state] = code;
      return true;
    },
  };
  return cells;
}

function grown(table: Uint16Array): Uint16Array {
  const larger = new Uint16Array(2 * table.length);
  larger.set(table);
  return larger;
}
