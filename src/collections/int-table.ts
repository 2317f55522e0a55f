/** Integers to a slot: three of the key, and the position it stands for. */
const STRIDE = 4;

/**
 * Finds the position of a key of three integers: a hash table with open addressing. Positions count the keys as they came,
 * from 0, so that what belongs to a key can stand in a list beside the table.
 */
export interface IntTable {
  /** The position; −1 where the key is new. */
  readonly find: (a: number, b: number, c: number) => number;
  /** Put a new key in; its position is the number of those before it. −1 where there is no more room. */
  readonly add: (a: number, b: number, c: number) => number;
  readonly isFull: () => boolean;
}

/** Make an empty table. `most`: more keys than this are not kept; `slots`: how many it begins with, a power of 2. */
export function intTable(most: number, slots = 1 << 12): IntTable {
  let mask = slots - 1;
  let table = new Int32Array(STRIDE * (mask + 1));
  let size = 0;

  const slotOf = (a: number, b: number, c: number): number => {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    let slot = STRIDE * ((hash ^ (hash >>> 15)) & mask);
    // A position is kept plus one, so that 0 stands for an empty slot.
    while (table[slot + 3] !== 0 && (table[slot] !== a || table[slot + 1] !== b || table[slot + 2] !== c)) {
      slot = (slot + STRIDE) & (STRIDE * (mask + 1) - 1);
    }
    return slot;
  };
  const put = (a: number, b: number, c: number, position: number): void => {
    const slot = slotOf(a, b, c);
    table[slot] = a;
    table[slot + 1] = b;
    table[slot + 2] = c;
    table[slot + 3] = position;
  };
  const grow = (): void => {
    const before = table;
    mask = 2 * mask + 1;
    table = new Int32Array(STRIDE * (mask + 1));
    for (let at = 0; at < before.length; at += STRIDE) {
      const position = before[at + 3] as number;
      if (position > 0) put(before[at] as number, before[at + 1] as number, before[at + 2] as number, position);
    }
  };
  return {
    find: (a, b, c) => (table[slotOf(a, b, c) + 3] as number) - 1,
    add: (a, b, c) => {
      if (size === most) return -1;
      if (2 * size > mask) grow();
      size += 1;
      put(a, b, c, size);
      return size - 1;
    },
    isFull: () => size === most,
  };
}
