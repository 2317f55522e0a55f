import type { Combination } from "./combination.js";

const MOST = 1 << 16;
/** Integers to a slot: two of the combination, the position of its result, and one to fill the line. */
const STRIDE = 4;

/** Results by combination of facts: a hash table with open addressing over two integers. It stops growing at a limit. */
export interface ResultCache<T> {
  get(combination: Combination): T | undefined;
  set(combination: Combination, value: T): void;
}

/** Make an empty cache. */
export function resultCache<T>(): ResultCache<T> {
  let mask = (1 << 10) - 1;
  let table = new Int32Array(STRIDE * (mask + 1));
  // Position 0 stands for an empty slot.
  const results: (T | undefined)[] = [undefined];

  const slotOf = (words: number, numbers: number): number => {
    const hash = Math.imul(words, 0x9e3779b1) ^ Math.imul(numbers, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[STRIDE * slot + 2] !== 0 && (table[STRIDE * slot] !== words || table[STRIDE * slot + 1] !== numbers)) {
      slot = (slot + 1) & mask;
    }
    return STRIDE * slot;
  };
  const put = (words: number, numbers: number, position: number): void => {
    table.set([words, numbers, position], slotOf(words, numbers));
  };
  const grow = (): void => {
    const before = table;
    mask = 2 * mask + 1;
    table = new Int32Array(STRIDE * (mask + 1));
    for (let at = 0; at < before.length; at += STRIDE) {
      const [words = 0, numbers = 0, position = 0] = before.subarray(at, at + STRIDE);
      if (position > 0) put(words, numbers, position);
    }
  };
  return {
    get: ({ words, numbers }) => results[table[slotOf(words, numbers) + 2] ?? 0],
    set: ({ words, numbers }, value) => {
      if (results.length > MOST) return;
      if (2 * results.length >= mask) grow();
      put(words, numbers, results.length);
      results.push(value);
    },
  };
}
