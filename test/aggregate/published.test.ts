// Indexes as agencies have published them (domain/published.json), and totals that lie close to a limit.

import { describe, expect, it } from "vitest";
import { aggregate, createScorer, type PersonFacts, type Scorer } from "../../src/index.js";
import { functional } from "../support/aggregate/crowd.js";

/** Facts in edition 2023: 75 (below the requirement), 80 (equal to it) or 85 (above it). */
const worth = (points: 75 | 80 | 85, status: "PNS" | "PPPK" = "PNS"): PersonFacts =>
  functional(status, { syarat: points === 75 ? "S2" : points === 80 ? "S1" : "D3" });

function totalsOf(scorer: Scorer, people: readonly (readonly [PersonFacts, number])[]) {
  const totals = aggregate({ scorer });
  for (const [facts, times] of people) totals.add(scorer.score(facts), {}, times);
  return totals;
}

const mean = "mean-before-category";
const combining = "combining-pns-and-pppk";

describe("Kota Bima 2023: 3252 PNS with 78.41, 171 PPPK with 75.18", () => {
  const scorer = createScorer({ profile: "2023@1" });
  // 1034 × 75 + 2218 × 80 = 254990, by 3252 = 78.410…; 165 × 75 + 6 × 80 = 12855, by 171 = 75.175…
  const totals = totalsOf(scorer, [
    [worth(75), 1034],
    [worth(80), 2218],
    [worth(75, "PPPK"), 165],
    [worth(80, "PPPK"), 6],
  ]);

  it("the totals are those of the rules", () => {
    expect([worth(75), worth(80), worth(85)].map((facts) => scorer.score(facts).total.toString())).toEqual([
      "75",
      "80",
      "85",
    ]);
  });

  it("apart: 78.41 and 75.18, both Sedang", () => {
    const { lines } = totals.summary().whole;
    expect(
      lines.map(({ status, people, index, category }) => [status, people, index?.toString(), category?.label.id]),
    ).toEqual([
      ["PNS", 3252, "78.41", "Sedang"],
      ["PPPK", 171, "75.18", "Sedang"],
    ]);
  });

  it("together by head count: 78.25, Sedang, as the city printed it", () => {
    const { whole, interpretations } = totals.summary();
    expect(interpretations).toEqual({ [mean]: "round-then-category", [combining]: "head-count" });
    expect([whole.people, whole.measured, whole.index?.toString(), whole.category?.label.id]).toEqual([
      3423,
      3423,
      "78.25",
      "Sedang",
    ]);
    expect(whole.sum.toString()).toBe("267845");
  });

  it("as the plain mean of the two lines: 76.795, so 76.80", () => {
    const { whole, interpretations } = totals.summary({ interpretations: { [combining]: "mean-of-groups" } });
    expect(interpretations[combining]).toBe("mean-of-groups");
    expect([whole.index?.toFixed(2), whole.category?.label.id]).toEqual(["76.80", "Sedang"]);
    // The lines stay what they are, and so do counts and sums.
    expect([...whole.lines.map((one) => one.index?.toString()), whole.measured, whole.sum.toString()]).toEqual([
      "78.41",
      "75.18",
      3423,
      "267845",
    ]);
  });

  it("dimensions combine likewise: kualifikasi 15 or 20 by requirement, kompetensi 30, kinerja 25, disiplin 5", () => {
    const meansOf = (reading: string) =>
      Object.values(totals.summary({ interpretations: { [combining]: reading } }).whole.dimensions).map((one) =>
        one.mean?.toString(),
      );
    // (1199 × 15 + 2224 × 20) / 3423 = 18.2486…; lines (1034 × 15 + 2218 × 20) / 3252 = 18.41, 2595 / 171 = 15.18.
    expect(meansOf("head-count")).toEqual(["18.25", "30", "25", "5"]);
    expect(meansOf("mean-of-groups")).toEqual(["16.8", "30", "25", "5"]);
  });
});

describe("Provinsi Sumatera Barat 2024: 80.81, printed as Tinggi", () => {
  // 419 × 80 + 81 × 85 = 40405, by 500 = 80.81.
  const people = [
    [worth(80), 419],
    [worth(85), 81],
  ] as const;

  it.each([
    ["upper-bound", "Tinggi"],
    ["round", "Tinggi"],
    ["lower-bound", "Sedang"],
  ])("under %s it is %s", (policy, category) => {
    const scorer = createScorer({ profile: "2023@1", interpretations: { "fractions-between-bands": policy } });
    const { whole } = totalsOf(scorer, people).summary();
    expect([whole.index?.toString(), whole.category?.label.id]).toEqual(["80.81", category]);
  });
});

describe("the category of a mean that rounding moves over a limit", () => {
  const scorer = createScorer({ profile: "2023@1" });
  // 1999 × 80 + 85 = 160005, by 2000 = 80.0025.
  const totals = totalsOf(scorer, [
    [worth(80), 1999],
    [worth(85), 1],
  ]);

  it("80.0025 is printed as 80 and so Sedang", () => {
    const { whole } = totals.summary();
    expect([whole.index?.toString(), whole.category?.label.id]).toEqual(["80", "Sedang"]);
  });

  it("80.0025 is Tinggi where the category is that of the exact mean; the index is printed the same", () => {
    const { whole } = totals.summary({ interpretations: { [mean]: "category-of-exact-mean" } });
    expect([whole.index?.toString(), whole.category?.label.id]).toEqual(["80", "Tinggi"]);
  });

  it("one line alone keeps its exact mean, also where lines are combined as printed", () => {
    const { whole } = totals.summary({
      interpretations: { [mean]: "category-of-exact-mean", [combining]: "mean-of-groups" },
    });
    expect([whole.index?.toString(), whole.category?.label.id]).toEqual(["80", "Tinggi"]);
  });

  it("two lines of 80 and 80.01 as printed are 80.005 together: printed 80.01, Tinggi either way", () => {
    const lines = totalsOf(scorer, [
      [worth(80), 1],
      [worth(80, "PPPK"), 499],
      [worth(85, "PPPK"), 1],
    ]);
    for (const reading of ["round-then-category", "category-of-exact-mean"]) {
      const { whole } = lines.summary({ interpretations: { [mean]: reading, [combining]: "mean-of-groups" } });
      expect([whole.index?.toString(), whole.category?.label.id]).toEqual(["80.01", "Tinggi"]);
    }
  });

  it("half a hundredth rounds up: 80.005 is 80.01", () => {
    const { whole } = totalsOf(scorer, [
      [worth(80), 999],
      [worth(85), 1],
    ]).summary();
    expect(whole.index?.toString()).toBe("80.01");
  });
});
