/** Lines are kept for so many people; with more, a repeated NIP is still found, but not where it stood before. */
const MOST_LINES = 1 << 20;
const PARTS = 256;
/** A part grows when it is so full. */
const FULL = 0.8;
const FIRST_SIZE = 64;

/** Which people have been met, by NIP. Eighteen digits take eight bytes, so that millions of people fit. */
export interface IdRegistry {
  /** The line on which an NIP stood before: 0 where it did, but the line is not kept; −1 where it did not. */
  readonly find: (high: number, low: number) => number;
  /** Note an NIP, as two numbers of nine digits, where it has not been met; gives what `find` would have given. */
  readonly meet: (high: number, low: number, line: number) => number;
}

interface Part {
  /** Pairs of numbers, the first plus one, so that 0 stands for an empty slot. */
  keys: Int32Array;
  lines: Int32Array | undefined;
  size: number;
  /** It grows when it holds more. */
  most: number;
}

/**
 * Make an empty registry for about so many people: many small hash tables, so that growing one does not need all of the
 * memory twice.
 */
export function idRegistry(expected: number): IdRegistry {
  const slots = Math.max(FIRST_SIZE, Math.ceil(expected / PARTS / FULL));
  const parts = Array.from({ length: PARTS }, (): Part => newPart(slots, expected < MOST_LINES));
  let people = 0;
  const partOf = (high: number, low: number): Part => parts[mixed(high, low) & (PARTS - 1)] ?? newPart(slots, false);
  return {
    find: (high, low) => {
      const part = partOf(high, low);
      const slot = slotOf(part, high, low);
      if (part.keys[2 * slot] === 0) return -1;
      return part.lines?.[slot] ?? 0;
    },
    meet: (high, low, line) => {
      const part = partOf(high, low);
      const slot = slotOf(part, high, low);
      if (part.keys[2 * slot] !== 0) return part.lines?.[slot] ?? 0;
      put(part, slot, high, low, line);
      if (part.size > part.most) grow(part);
      people += 1;
      if (people === MOST_LINES) for (const each of parts) each.lines = undefined;
      return -1;
    },
  };
}

function newPart(slots: number, hasLines: boolean): Part {
  const lines = hasLines ? new Int32Array(slots) : undefined;
  return { keys: new Int32Array(2 * slots), lines, size: 0, most: Math.floor(FULL * slots) };
}

function mixed(high: number, low: number): number {
  const hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function slotOf({ keys }: Part, high: number, low: number): number {
  const slots = keys.length / 2;
  // The part took the lowest eight bits; the others say how far along its slots to begin.
  let slot = Math.floor((mixed(high, low) >>> 8) * (slots / 2 ** 24));
  while (keys[2 * slot] !== 0 && (keys[2 * slot] !== high + 1 || keys[2 * slot + 1] !== low)) {
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
  return slot;
}

function put(part: Part, slot: number, high: number, low: number, line: number): void {
  part.keys[2 * slot] = high + 1;
  part.keys[2 * slot + 1] = low;
  if (part.lines !== undefined) part.lines[slot] = line;
  part.size += 1;
}

function grow(part: Part): void {
  const { keys, lines } = part;
  const slots = keys.length / 2;
  const larger = newPart(Math.ceil(1.5 * slots), lines !== undefined);
  for (let slot = 0; slot < slots; slot += 1) {
    const high = keys[2 * slot] ?? 0;
    const low = keys[2 * slot + 1] ?? 0;
    if (high !== 0) put(larger, slotOf(larger, high - 1, low), high - 1, low, lines?.[slot] ?? 0);
  }
  Object.assign(part, larger);
}
