import type { Combination } from "./combination.js";

const MOST = 1 << 17;

/** Results by combination of facts: a hash table with open addressing over two integers. It stops growing at a limit. */
export interface OutcomeCache<T> {
  get(combination: Combination): T | undefined;
  set(combination: Combination, value: T): void;
}

/** Make an empty cache. */
export function outcomeCache<T>(): OutcomeCache<T> {
  let capacity = 1 << 10;
  let size = 0;
  let words = new Int32Array(capacity);
  let numbers = new Int32Array(capacity);
  let values = new Array<T | undefined>(capacity).fill(undefined);

  const slotOf = (combination: Combination): number => {
    const mask = capacity - 1;
    let hash = Math.imul(combination.words, 0x9e3779b1) ^ Math.imul(combination.numbers, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (values[slot] !== undefined && (words[slot] !== combination.words || numbers[slot] !== combination.numbers)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const put = (combination: Combination, value: T): void => {
    const slot = slotOf(combination);
    words[slot] = combination.words;
    numbers[slot] = combination.numbers;
    values[slot] = value;
  };
  const grow = (): void => {
    const old = { words, numbers, values };
    capacity *= 2;
    words = new Int32Array(capacity);
    numbers = new Int32Array(capacity);
    values = new Array<T | undefined>(capacity).fill(undefined);
    old.values.forEach((value, slot) => {
      if (value !== undefined) put({ words: old.words[slot] ?? 0, numbers: old.numbers[slot] ?? 0 }, value);
    });
  };
  return {
    get: (combination) => values[slotOf(combination)],
    set: (combination, value) => {
      if (size >= MOST) return;
      if (size * 2 >= capacity) grow();
      put(combination, value);
      size += 1;
    },
  };
}
