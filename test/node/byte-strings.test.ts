// Runs of bytes numbered as they are met: the same as a map over their text.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteStrings } from "../doors/collections.js";
import { utf8 } from "../support/node/tables.js";

/** Number texts one after the other, each somewhere in the middle of other bytes. */
function numbersOf(texts: readonly string[], strings = byteStrings()): readonly number[] {
  return texts.map((text, index) => {
    const bytes = utf8(text);
    const before = index % 7;
    const around = new Uint8Array(bytes.length + before + 5).fill(0x3b);
    around.set(bytes, before);
    const number = strings.numberOf(around, before, before + bytes.length);
    // What the caller does with its bytes afterwards is no concern of the table.
    around.fill(0xff);
    return number;
  });
}

/** The same by a map. */
function naive(texts: readonly string[]): readonly number[] {
  const known = new Map<string, number>();
  return texts.map((text) => {
    if (!known.has(text)) known.set(text, known.size);
    return known.get(text) ?? -1;
  });
}

describe("byte strings", () => {
  it("number what they have not met from 0 on, and give all of it back", () => {
    const texts = ["Dinas", "", "Dinas ", "Dinas", "dinas", "李", "", "\u0000", "\uFEFFDinas", "Dinas"];
    const strings = byteStrings();
    expect(numbersOf(texts, strings)).toEqual([0, 1, 2, 0, 3, 4, 1, 5, 6, 0]);
    // The mark of a byte order is dropped by some decoders; what stands for a name is trimmed of it anyway.
    expect([0, 1, 2, 3, 4, 5].map(strings.textOf)).toEqual(["Dinas", "", "Dinas ", "dinas", "李", "\u0000"]);
    expect(strings.textOf(6).trim().replace("\uFEFF", "")).toBe("Dinas");
  });

  it("are as a map, whatever the texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 4 }),
      fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
        const strings = byteStrings();
        const numbers = numbersOf(texts, strings);
        expect(numbers).toEqual(naive(texts));
        for (const [index, number] of numbers.entries())
          expect(strings.textOf(number)).toBe((texts[index] ?? "").replace(/^\uFEFF/, ""));
      }),
      { numRuns: 150 },
    );
  });

  it("grow past every size that they begin with: 50,000 names, each met again later", () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `Unit ${index}${"x".repeat(index % 23)}`);
    const strings = byteStrings();
    expect(numbersOf(names, strings)).toEqual(names.map((_, index) => index));
    expect(numbersOf([...names].reverse(), strings)).toEqual(names.map((_, index) => names.length - 1 - index));
    for (const at of [0, 1, 511, 512, 1_023, 1_024, 49_999]) expect(strings.textOf(at)).toBe(names[at]);
  });

  it("keep one name that is larger than their room, and the empty one before and behind it", () => {
    const long = "x".repeat(100_000);
    const strings = byteStrings();
    expect(numbersOf(["", long, "", `${long}y`, long], strings)).toEqual([0, 1, 0, 2, 1]);
    expect(strings.textOf(1)).toBe(long);
    expect(strings.textOf(2)).toBe(`${long}y`);
  });
});
