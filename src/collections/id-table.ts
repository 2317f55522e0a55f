/** Lines are kept for so many people; with more, a repeated NIP is still found, but not where it stood before. */
const MOST_LINES = 1 << 20;
/** Groups of small hash tables: one group grows at a time, so that growing does not need all of the memory twice. */
const GROUPS = 64;
const TABLES = 64;
/** How full a table is when all expected ids have come, and how full it may become before its group grows. */
const MEANT = 0.85;
const FULL = 0.94;
const FIRST_SIZE = 8;
const THIRTY_BITS = 2 ** 30 - 1;

/** Ids of eighteen digits, such as NIPs: each takes six bytes, so that millions of people fit. */
export interface IdTable {
  /** The line on which an NIP stood before: 0 where it did, but the line is not kept; −1 where it did not. */
  readonly find: (high: number, low: number) => number;
  /** Keep an NIP, as two numbers of nine digits, where it is new; gives what `find` would have given. */
  readonly findOrAdd: (high: number, low: number, line: number) => number;
}

/**
 * Tables of one group, one behind the other. An NIP has sixty bits; which of the 4,096 tables it is in says twelve of
 * them, and the other forty-eight are kept.
 */
interface Group {
  /** Slots of one table. */
  slots: number;
  /** By slot: 32 bits, of which the lowest 30 are never all 0 where somebody is kept; then the other 16. */
  keys: Int32Array;
  more: Uint16Array;
  lines: Int32Array | undefined;
  /** By table. */
  readonly sizes: Int32Array;
}

/** Make an empty table for about so many people. */
export function idTable(expected: number): IdTable {
  const slots = Math.max(FIRST_SIZE, Math.ceil(expected / GROUPS / TABLES / MEANT));
  const groups = Array.from({ length: GROUPS }, (): Group => newGroup(slots, expected < MOST_LINES));
  let people = 0;
  // Here and below, indexes are in range: they come from hashes that were cut to it.
  const groupOf = (mixed: number): Group => groups[mixed & (GROUPS - 1)] as Group;
  return {
    find: (high, low) => {
      const mixed = mixedWith(high, low);
      const group = groupOf(mixed);
      const slot = slotOf(group, mixed, low);
      return group.keys[slot] === 0 ? -1 : (group.lines?.[slot] ?? 0);
    },
    findOrAdd: (high, low, line) => {
      const mixed = mixedWith(high, low);
      const group = groupOf(mixed);
      const slot = slotOf(group, mixed, low);
      if (group.keys[slot] !== 0) return group.lines?.[slot] ?? 0;
      put(group, slot, keyOf(mixed, low), moreOf(mixed));
      if (group.lines !== undefined) group.lines[slot] = line;
      const table = tableOf(mixed);
      const size = (group.sizes[table] as number) + 1;
      group.sizes[table] = size;
      if (size > FULL * group.slots - 1) grow(group);
      people += 1;
      if (people === MOST_LINES) for (const each of groups) each.lines = undefined;
      return -1;
    },
  };
}

function newGroup(slots: number, hasLines: boolean, sizes: Int32Array = new Int32Array(TABLES)): Group {
  const all = slots * TABLES;
  const lines = hasLines ? new Int32Array(all) : undefined;
  return { slots, keys: new Int32Array(all), more: new Uint16Array(all), lines, sizes };
}

/** The first half of an NIP, scattered by the other one: with that, it can be told from all others. */
function mixedWith(high: number, low: number): number {
  let hash = Math.imul(low, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (Math.imul(high, 0x2c1b3c6d) ^ hash ^ (hash >>> 13)) & THIRTY_BITS;
}

/** Six bits say the group, six the table in it. */
function tableOf(mixed: number): number {
  return (mixed >>> 6) & (TABLES - 1);
}

function keyOf(mixed: number, low: number): number {
  return (low + 1) | ((mixed << 18) & ~THIRTY_BITS);
}

function moreOf(mixed: number): number {
  return mixed >>> 14;
}

/** The slot of an NIP, or the empty one where it would be kept. */
function slotOf(group: Group, mixed: number, low: number): number {
  return slotOfKey(group, tableOf(mixed), keyOf(mixed, low), moreOf(mixed));
}

function slotOfKey({ slots, keys, more }: Group, table: number, key: number, rest: number): number {
  const hash = Math.imul(key, 0xc2b2ae35) ^ Math.imul(rest, 0x27d4eb2f);
  const first = table * slots;
  let slot = first + Math.floor(((hash ^ (hash >>> 15)) >>> 8) * (slots / 2 ** 24));
  while (keys[slot] !== 0 && (keys[slot] !== key || more[slot] !== rest)) {
    slot = slot + 1 === first + slots ? first : slot + 1;
  }
  return slot;
}

function put(group: Group, slot: number, key: number, rest: number): void {
  group.keys[slot] = key;
  group.more[slot] = rest;
}

function grow(group: Group): void {
  const { slots, keys, more, lines, sizes } = group;
  const larger = newGroup(Math.ceil(1.3 * slots), lines !== undefined, sizes);
  for (let slot = 0; slot < keys.length; slot += 1) {
    const key = keys[slot] as number;
    const rest = more[slot] as number;
    if (key === 0) continue;
    const to = slotOfKey(larger, Math.floor(slot / slots), key, rest);
    put(larger, to, key, rest);
    if (lines !== undefined && larger.lines !== undefined) larger.lines[to] = lines[slot] as number;
  }
  Object.assign(group, larger);
}
