/** Small integers, in as few bytes each as they need. */
export type IndexColumn = Uint8Array | Uint16Array | Uint32Array;

/** How many bytes an integer from 0 to below `count` takes: 1, 2 or 4. */
export function widthFor(count: number): 1 | 2 | 4 {
  return count <= 0x100 ? 1 : count <= 0x1_0000 ? 2 : 4;
}

/** A column of zeros for integers from 0 to below `count`. */
export function indexColumn(length: number, count: number): IndexColumn {
  const width = widthFor(count);
  return width === 1 ? new Uint8Array(length) : width === 2 ? new Uint16Array(length) : new Uint32Array(length);
}

/** A column that more can be added to. */
export interface GrowingColumn {
  readonly length: number;
  readonly push: (index: number) => void;
  /** What it holds so far, all of it below `count`. */
  readonly fitted: (count: number) => IndexColumn;
}

/** Make a column that grows. */
export function growingColumn(): GrowingColumn {
  let held = new Uint32Array(1_024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (index) => {
      if (length === held.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = index;
    },
    fitted: (count) => {
      const column = indexColumn(length, count);
      column.set(held.subarray(0, length));
      return column;
    },
  };
}
