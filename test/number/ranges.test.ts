import { describe, expect, it } from "vitest";
import type { FractionPolicy } from "../../src/doors/profile.js";
import { ascending, Decimal, FRACTION_POLICIES, isBetweenRanges, rangeOf } from "../doors/number.js";

const categories = [
  { id: "E", from: 0, to: 60 },
  { id: "D", from: 61, to: 70 },
  { id: "C", from: 71, to: 80 },
  { id: "B", from: 81, to: 90 },
  { id: "A", from: 91, to: 100 },
];

/** The same in whole quarters: 60.25 is 241. */
function plainly(quarters: number, policy: FractionPolicy): string {
  if (policy === "upper-bound")
    return quarters > 360 ? "A" : quarters > 320 ? "B" : quarters > 280 ? "C" : quarters > 240 ? "D" : "E";
  const judged = policy === "round" ? 4 * Math.floor((quarters + 2) / 4) : quarters;
  return judged >= 364 ? "A" : judged >= 324 ? "B" : judged >= 284 ? "C" : judged >= 244 ? "D" : "E";
}

describe("the range of a value", () => {
  it.each(FRACTION_POLICIES)("%s: every whole, quarter, half and three quarters from 0 to 100", (policy) => {
    const wrong: string[] = [];
    let compared = 0;
    for (let quarters = 0; quarters <= 400; quarters = quarters + 1) {
      const value = new Decimal(quarters).dividedBy(4);
      const got = rangeOf(categories, value, policy).id;
      if (got !== plainly(quarters, policy)) wrong.push(`${value.toString()} ${got}`);
      compared = compared + 1;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(401);
  });

  // The table of the regulation page: where the policies part.
  it.each<readonly [FractionPolicy, string, string, string, string, string]>([
    ["lower-bound", "E", "E", "D", "C", "B"],
    ["upper-bound", "D", "D", "C", "B", "A"],
    ["round", "E", "D", "C", "B", "B"],
  ])("%s: 60.4 %s, 60.5 %s, 70.5 %s, 80.5 %s, 90.3 %s", (policy, ...expected) => {
    const got = ["60.4", "60.5", "70.5", "80.5", "90.3"].map(
      (value) => rangeOf(categories, new Decimal(value), policy).id,
    );
    expect(got).toEqual(expected);
  });

  it.each(FRACTION_POLICIES)("%s: whole numbers are where they are printed", (policy) => {
    for (const { id, from, to } of categories) {
      for (const value of [from, to]) expect(rangeOf(categories, new Decimal(value), policy).id).toBe(id);
    }
  });

  it("a value outside every range is a mistake of the caller", () => {
    expect(() => rangeOf(categories, new Decimal("100.01"), "upper-bound")).toThrow(RangeError);
    expect(() => rangeOf(categories, new Decimal("-0.01"), "lower-bound")).toThrow(RangeError);
    expect(() => rangeOf(categories, new Decimal("100.5"), "round")).toThrow(RangeError);
  });
});

describe("between two ranges", () => {
  it("are the fractions above a printed upper limit and below the next lower one, nothing else", () => {
    const between: string[] = [];
    for (let quarters = 0; quarters <= 400; quarters = quarters + 1) {
      const value = new Decimal(quarters).dividedBy(4);
      if (isBetweenRanges(categories, value)) between.push(value.toString());
    }
    expect(between).toEqual([60, 70, 80, 90].flatMap((limit) => [`${limit}.25`, `${limit}.5`, `${limit}.75`]));
  });
});

describe("ascending", () => {
  it("puts ranges in order, lowest first, and leaves the given list alone", () => {
    const given = [...categories].reverse();
    expect(ascending(given).map((one) => one.id)).toEqual(["E", "D", "C", "B", "A"]);
    expect(given.map((one) => one.id)).toEqual(["A", "B", "C", "D", "E"]);
  });
});
