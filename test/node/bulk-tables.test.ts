// The tables of the bulk path against plain maps: combinations of codes, NIPs, and cells met before.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellTrie, idTable, intTable } from "../doors/collections.js";
import { seenIds } from "../doors/node.js";
import { dice } from "../support/node/bulk-files.js";
import { utf8 } from "../support/node/tables.js";

describe("combinations of codes", () => {
  const code = fc.oneof(
    fc.nat(3),
    fc.nat(2 ** 31 - 1),
    fc.nat(100).map((low) => low * 2 ** 24),
  );

  it("are found again, each by all three of its integers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code, code), { maxLength: 300 }), (keys) => {
        const table = intTable(1 << 17);
        const plain = new Map<string, number>();
        for (const key of keys) {
          const known = plain.get(key.join());
          expect(table.find(...key)).toBe(known ?? -1);
          if (known !== undefined) continue;
          expect(table.add(...key)).toBe(plain.size);
          plain.set(key.join(), plain.size);
        }
      }),
    );
  });

  it("100,000 of them that differ in one integer or another are told apart, and 131,072 are kept", () => {
    const random = dice(5);
    const table = intTable(1 << 17);
    const plain = new Map<string, number>();
    while (plain.size < 1 << 17) {
      const key = [random(60), random(60) << 20, random(60) << 5] as const;
      const known = plain.get(key.join());
      if (table.find(...key) !== (known ?? -1)) expect.fail(`${key.join()} is ${known ?? "new"}`);
      if (known !== undefined) continue;
      if (table.add(...key) !== plain.size) expect.fail(`${key.join()} does not come behind ${plain.size} others`);
      plain.set(key.join(), plain.size);
    }
    expect(table.find(-1, -1, -1)).toBe(-1);
    expect(table.add(-1, -1, -1)).toBe(-1);
    expect(table.find(-1, -1, -1)).toBe(-1);
  });
});

describe("NIPs of eighteen digits", () => {
  it.each([0, 300, 100_000])(
    "are met again with their first line, the outermost too, where %d are expected",
    (most) => {
      const half = fc.oneof(fc.nat(2), fc.nat(999_999_999), fc.constant(999_999_999));
      fc.assert(
        fc.property(fc.array(fc.tuple(half, half), { maxLength: 400 }), (ids) => {
          const registry = idTable(most);
          const plain = new Map<string, number>();
          ids.forEach(([high, low], index) => {
            const known = plain.get(`${high} ${low}`) ?? -1;
            expect(registry.find(high, low)).toBe(known);
            expect(registry.findOrAdd(high, low, index + 2)).toBe(known);
            if (known < 0) plain.set(`${high} ${low}`, index + 2);
          });
        }),
      );
    },
  );

  it("1,200,000 of them are met again; the line is 0 once there are too many to keep lines", () => {
    const registry = idTable(10_000);
    const people = 1_200_000;
    const meet = (person: number, line: number) => registry.findOrAdd(198_001_000 + (person % 1_000), person, line);
    for (let person = 0; person < people; person += 1) {
      if (meet(person, person + 2) !== -1) expect.fail(`${person} is new`);
      if (person % 100_000 === 77) expect(meet(person - 50, 1)).toBe(person >= 1 << 20 ? 0 : person - 48);
    }
    for (let person = 0; person < people; person += 1)
      if (meet(person, 1) !== 0) expect.fail(`${person} was met before`);
    expect(registry.find(198_001_000, people + 1)).toBe(-1);
  });

  it("are met again without their lines, where too many are expected to keep those", () => {
    const registry = idTable(2_000_000);
    expect([registry.findOrAdd(1, 2, 5), registry.findOrAdd(1, 3, 6), registry.findOrAdd(1, 2, 7)]).toEqual([
      -1, -1, 0,
    ]);
    expect([registry.find(1, 3), registry.find(2, 1)]).toEqual([0, -1]);
  });

  it("are the same whether they are given as numbers or as a text; other ids are texts", () => {
    const ids = seenIds(100);
    expect(ids.findOrAdd(198_001_012, 5_012_001, 2)).toBe(-1);
    ids.note("000000000000000001", 3);
    ids.note("1", 4);
    ids.note("__proto__", 5);
    expect(ids.lineOf("198001012005012001")).toBe(2);
    expect(ids.has(0, 1)).toBe(true);
    expect(["000000000000000001", "1", "01", "__proto__", "constructor"].map(ids.lineOf)).toEqual([
      3,
      4,
      undefined,
      5,
      undefined,
    ]);
    ids.note("198001012005012001", 9);
    expect(ids.lineOf("198001012005012001")).toBe(2);
  });
});

describe("cells met before", () => {
  function codeOf({ next, codes }: ReturnType<typeof cellTrie>, root: number, cell: Uint8Array): number {
    let state = root;
    for (const byte of cell) {
      state = next[256 * state + byte] ?? 0;
      if (state === 0) return 0;
    }
    return codes[state] ?? 0;
  }

  it("are known in their own column only, as long as there is room", () => {
    const random = dice(6);
    const cells = cellTrie();
    const roots = [cells.newRoot(), cells.newRoot(), cells.newRoot()];
    const plain = new Map<string, number>();
    let refused = 0;
    for (let count = 0; count < 30_000; count += 1) {
      const column = random(3);
      const text = `${random(3) === 0 ? "é" : ""}${random(20_000)}`;
      const code = 1 + random(60_000);
      if (cells.add(roots[column] ?? 0, utf8(text), code)) plain.set(`${column} ${text}`, code);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(100);
    expect(plain.size).toBeGreaterThan(5_000);
    for (let column = 0; column < 3; column += 1)
      for (let number = 0; number < 20_000; number += 7)
        for (const text of [String(number), `é${number}`])
          if (codeOf(cells, roots[column] ?? 0, utf8(text)) !== (plain.get(`${column} ${text}`) ?? 0))
            expect.fail(`${text} in column ${column}`);
  });
});
