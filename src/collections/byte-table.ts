/*
 * Tables whose keys are runs of bytes, found without making a string of them: texts that are numbered, and what lines end
 * with.
 */

// — Texts as numbers —

/** Gives equal runs of bytes one number, counted from 0 as they come, without making a string of each. */
interface ByteStrings {
  readonly numberOf: (bytes: Uint8Array, start: number, end: number) => number;
  readonly textOf: (number: number) => string;
}

/** Make an empty table: open addressing, with the bytes kept one behind the other. */
export function byteStrings(): ByteStrings {
  const decoder = new TextDecoder();
  /** Number plus one, so that 0 stands for an empty slot. */
  let slots = new Int32Array(1 << 10);
  let kept = new Uint8Array(1 << 14);
  /** Where each run ends; it begins where the one before ends. */
  const ends: number[] = [];
  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number));

  const isSame = (number: number, bytes: Uint8Array, start: number, length: number): boolean => {
    const from = startOf(number);
    if ((ends[number] as number) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (kept[from + at] !== bytes[start + at]) return false;
    return true;
  };
  const slotOf = (bytes: Uint8Array, start: number, length: number): number => {
    let slot = hashOf(bytes, start, length) & (slots.length - 1);
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || isSame(number, bytes, start, length)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const keep = (bytes: Uint8Array): void => {
    const from = startOf(ends.length);
    if (from + bytes.length > kept.length) {
      const larger = new Uint8Array(2 * kept.length + bytes.length);
      larger.set(kept);
      kept = larger;
    }
    kept.set(bytes, from);
    ends.push(from + bytes.length);
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    for (const [number, end] of ends.entries()) {
      const start = startOf(number);
      slots[slotOf(kept, start, end - start)] = number + 1;
    }
  };
  return {
    numberOf: (bytes, start, end) => {
      const slot = slotOf(bytes, start, end - start);
      const found = (slots[slot] as number) - 1;
      if (found >= 0) return found;
      const number = ends.length;
      slots[slot] = number + 1;
      keep(bytes.subarray(start, end));
      if (2 * ends.length > slots.length) grow();
      return number;
    },
    textOf: (number) => decoder.decode(kept.subarray(startOf(number), ends[number])),
  };
}

function hashOf(bytes: Uint8Array, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

// — What lines end with —

/** What lines end with: runs of bytes up to a line feed, each with a value. */
export interface TailTable {
  /**
   * Look for the run of bytes from an offset to the end of its line. Gives its value; −1 where it has none, or where the
   * bytes end too soon to say.
   */
  readonly find: (bytes: DataView, start: number) => number;
  /** Give a value to the run that was looked for last, if there is room. */
  readonly set: (bytes: DataView, value: number) => void;
  /** Where the line feed stands behind the run that was looked for last; only where it has a value. */
  end: number;
}

/** How much a table keeps. */
export interface TailBounds {
  readonly tails: number;
  readonly bytes: number;
}

/** Four rows of five in a table of a million people; more of them cost more memory and no less time. */
const BOUNDS: TailBounds = { tails: 1 << 15, bytes: 1 << 21 };
/** Longer ones rarely come twice. */
const LONGEST = 512;
/** Integers to a slot: the hash, where the run is kept, its length, and its value plus one. */
const STRIDE = 4;
const LINE_FEEDS = 0x0a0a0a0a;

/** Make an empty table: open addressing, the runs kept one behind the other in steps of four bytes, filled up with zeros. */
export function tailTable(bounds: TailBounds = BOUNDS): TailTable {
  const slots = 2 ** (1 + Math.ceil(Math.log2(bounds.tails)));
  const table = new Int32Array(STRIDE * slots);
  const kept = new Int32Array(bounds.bytes >>> 2);
  let size = 0;
  let used = 0;
  // Of the run that was looked for last; no slot where its end was not found.
  let begin = 0;
  let hash = 0;
  let slot = -1;

  /** Whether a run of as many bytes is the one that is kept; `last` are its last bytes, fewer than four. */
  const isSame = (bytes: DataView, from: number, whole: number, last: number): boolean => {
    let at = begin;
    let word = from;
    for (; at < whole; at += 4) {
      if (kept[word] !== bytes.getInt32(at, true)) return false;
      word += 1;
    }
    return kept[word] === last;
  };
  const look = (bytes: DataView, whole: number, last: number): number => {
    const length = tails.end - begin;
    slot = STRIDE * ((hash ^ (hash >>> 16)) & (slots - 1));
    for (;;) {
      const value = (table[slot + 3] as number) - 1;
      if (value < 0) return -1;
      const isLike = table[slot] === hash && table[slot + 2] === length;
      if (isLike && isSame(bytes, table[slot + 1] as number, whole, last)) return value;
      slot = (slot + STRIDE) & (STRIDE * slots - 1);
    }
  };
  const tails: TailTable = {
    end: 0,
    find: (bytes, start) => {
      const most = bytes.byteLength - 4;
      let mixed = 0;
      for (let at = start; at <= most; at += 4) {
        const word = bytes.getInt32(at, true);
        // Four bytes at a time: the lowest bit that is left stands at the first line feed.
        const feeds = word ^ LINE_FEEDS;
        const found = (feeds - 0x01010101) & ~feeds & 0x80808080;
        if (found !== 0) {
          const bits = 24 - Math.clz32(found & -found);
          const last = word & ((1 << bits) - 1);
          mixed = Math.imul(mixed ^ last, 0x9e3779b1);
          begin = start;
          hash = mixed ^ (mixed >>> 15);
          tails.end = at + (bits >>> 3);
          return look(bytes, at, last);
        }
        mixed = Math.imul(mixed ^ word, 0x9e3779b1);
        mixed = (mixed << 13) | (mixed >>> 19);
      }
      slot = -1;
      return -1;
    },
    set: (bytes, value) => {
      const length = tails.end - begin;
      // With zeros behind the last bytes, also where there are none.
      const words = (length >>> 2) + 1;
      if (slot < 0 || length > LONGEST || size === bounds.tails || used + words > kept.length) return;
      for (let word = 0; word < words; word += 1) kept[used + word] = bytes.getInt32(begin + 4 * word, true);
      const over = length & 3;
      kept[used + words - 1] = (kept[used + words - 1] as number) & ((1 << (8 * over)) - 1);
      table.set([hash, used, length, value + 1], slot);
      used += words;
      size += 1;
    },
  };
  return tails;
}
