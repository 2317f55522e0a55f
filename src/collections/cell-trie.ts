/** In place of a code: whoever meets the cell must read its row in another way. */
export const NO_CODE = 0xffff;

/**
 * Codes of cells, as a trie over their bytes: walking it byte by byte finds a cell's end and what it means
 * in one go. The tables are replaced as they grow, so a reader takes them anew after each `add`.
 */
export interface CellTrie {
  /** `256 × state + byte` → next state; 0 where there is none. */
  next: Uint16Array;
  /** By state: the code of the cell that ends there, from 1 on; 0 where none does. */
  codes: Uint16Array;
  /** A state to begin with, for the cells of one column. */
  readonly newRoot: () => number;
  /** Keep the code of a cell. False where there is no more room. */
  readonly add: (root: number, cell: Uint8Array, code: number) => boolean;
}

/** More states than this are not kept (8 MB): a column of so many different cells has no codes for the rest. */
const MOST_STATES = 16_384;

/** Make an empty trie. */
export function cellTrie(): CellTrie {
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
  const cells: CellTrie = {
    next: new Uint16Array(256 * 256),
    codes: new Uint16Array(256),
    newRoot: newState,
    add: (root, cell, code) => {
      let state = root;
      for (const byte of cell) {
        // In range: the tables have room for all states.
        const at = 256 * state + byte;
        const found = cells.next[at] as number;
        state = found === 0 ? newState() : found;
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
