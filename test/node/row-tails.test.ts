// Runs of cells at the end of rows, known at once: only equal ones are taken for each other, and there is an end to them.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TailBounds, tailTable } from "../doors/collections.js";
import { utf8 } from "../support/node/tables.js";

const ROOM: TailBounds = { tails: 64, bytes: 1 << 12 };
/** So much stands behind each run, as other rows do in a file. */
const BEHIND = "next;row\n";

/** What a table gives for runs, one after the other: what was set for each before, else −1; each is then set. */
function found(runs: readonly string[], bounds = ROOM): readonly number[] {
  const tails = tailTable(bounds);
  return runs.map((run, index) => {
    const bytes = viewOf(`head;${run}\n${BEHIND}`);
    const known = tails.find(bytes, 5);
    if (known < 0) tails.set(bytes, index);
    else expect(tails.end).toBe(5 + utf8(run).length);
    return known;
  });
}

function viewOf(text: string): DataView {
  const bytes = utf8(text);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What should be found: the place where a run stood first, if it was kept. */
function expected(runs: readonly string[], isKept: (run: string, firsts: number) => boolean): readonly number[] {
  const firsts = new Map<string, number>();
  return runs.map((run, index) => {
    const known = firsts.get(run);
    if (known === undefined && isKept(run, firsts.size)) firsts.set(run, index);
    return known ?? -1;
  });
}

const run = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", ";", "é", "𝄞", "\r", '"', "\u000b"), maxLength: 14 }),
  fc.constantFrom("", "\r", "PNS;S1;20;ya", "PNS;S1;20;ya\r", "PNS;S1;20;y", "PNS;S1;20"),
);

describe("runs of cells at the end of rows", () => {
  it("are known where all of their bytes are those of one that was met before", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
        expect(found(runs)).toEqual(expected(runs, () => true));
      }),
    );
  });

  it("are told apart by every byte, by their length and by a return at the end", () => {
    const runs = ["", "a", "ab", "abc", "abcd", "abcde", "abcd\r", "abcdé", "abcdf", "Abcde"];
    expect(found([...runs, ...runs])).toEqual([...runs.map(() => -1), ...runs.keys()]);
  });

  it("are told apart where they share a slot, in a table with as few as two", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 20 }), (runs) => {
        const few = found(runs, { tails: 1, bytes: 1 << 12 });
        expect(few).toEqual(expected(runs, (_run, before) => before < 1));
      }),
    );
  });

  it("are looked for and not kept where there is no more room", () => {
    const runs = Array.from({ length: 100 }, (_, index) => `run ${index}`);
    const isKept = (_run: string, before: number) => before < 8;
    expect(found([...runs, ...runs], { tails: 8, bytes: 1 << 12 })).toEqual(expected([...runs, ...runs], isKept));
    // Each takes two words of four bytes.
    expect(found([...runs.slice(0, 9), ...runs.slice(0, 9)], { tails: 64, bytes: 64 })).toEqual(
      expected([...runs.slice(0, 9), ...runs.slice(0, 9)], isKept),
    );
  });

  it("are not kept where they are longer than a row of people", () => {
    const runs = ["x".repeat(512), "x".repeat(513), "x".repeat(512), "x".repeat(513)];
    expect(found(runs)).toEqual([-1, -1, 0, -1]);
  });

  it("are left alone where the bytes end too soon to read four at a time", () => {
    const tails = tailTable(ROOM);
    for (const text of ["abcdef\n", "ab\n", "\n"]) {
      const bytes = viewOf(text);
      expect(tails.find(bytes, 0)).toBe(-1);
      tails.set(bytes, 7);
      expect(tails.find(bytes, 0)).toBe(-1);
    }
    expect(tails.find(viewOf(`ab\n${BEHIND}`), 0)).toBe(-1);
  });
});
