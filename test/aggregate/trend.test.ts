// From one measurement to another: figures as published, lines, and whole aggregates group by group.

import { describe, expect, it } from "vitest";
import { type Change, type Measurement, safeTrend, trend } from "../../src/doors/aggregate.js";
import { aggregate, createScorer, type Scorer } from "../../src/index.js";
import { unfrozen } from "../support/score/people.js";
import { functional } from "../support/aggregate/crowd.js";

const shown = ({ before, after, change }: Change) => [before, after, change].map((one) => one?.toString() ?? null);

describe("published figures", () => {
  it("the National Library: 65.54 Rendah to 81.98 Tinggi, +16.44, two categories up", () => {
    const { index, category, categories, groups } = trend(
      { profile: "2019@1", index: "65.54" },
      { profile: "2023@1", index: "81.98" },
    );
    expect(shown(index)).toEqual(["65.54", "81.98", "16.44"]);
    expect([category.before?.label.id, category.after?.label.id, category.steps]).toEqual(["Rendah", "Tinggi", 2]);
    expect([categories, groups]).toEqual([null, []]);
  });

  it("dimensions that both sides have; a number is read by its digits", () => {
    // Kota Bima 2023: all ASN against its PNS.
    const { dimensions, index, category } = trend(
      { profile: "2023@1", index: 78.41, dimensions: { kualifikasi: "21.19", kompetensi: "26", kinerja: 25.75 } },
      { profile: "2023@1", index: 78.25, dimensions: { kualifikasi: "21.37", kompetensi: "26.16", disiplin: 5 } },
    );
    expect(shown(index)).toEqual(["78.41", "78.25", "-0.16"]);
    expect(category.steps).toBe(0);
    expect(Object.values(dimensions).map(shown)).toEqual([
      ["21.19", "21.37", "0.18"],
      ["26", "26.16", "0.16"],
      ["25.75", null, null],
      [null, "5", null],
    ]);
  });

  it("80.81 is Tinggi, and Sedang under lower-bound", () => {
    const sumbar = { profile: "2024@1", index: "80.81" };
    const policy = { "fractions-between-bands": "lower-bound" };
    const { category } = trend({ ...sumbar, interpretations: policy }, sumbar);
    expect([category.before?.id, category.after?.id, category.steps]).toEqual(["sedang", "tinggi", 1]);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ["no year and no profile", { index: "80" }, ["selection_missing "]],
    ["a year of which nothing is known", { year: 2018, index: "80" }, ["year_not_known year"]],
    ["an index that is no number", { profile: "2023@1", index: "80,81" }, ["number_malformed index"]],
    ["an index above 100", { profile: "2023@1", index: 100.01 }, ["number_out_of_range index"]],
    ["an index below 0", { profile: "2023@1", index: -1 }, ["number_out_of_range index"]],
    [
      "a dimension above its weight",
      { profile: "2023@1", index: 80, dimensions: { disiplin: "5.01" } },
      ["number_out_of_range dimensions.disiplin"],
    ],
    [
      "a dimension that there is not",
      { profile: "2023@1", index: "x", dimensions: { disipln: 5 } },
      ["unknown_key dimensions.disipln", "number_malformed index"],
    ],
  ])("are refused: %s", (_what, figures, expected) => {
    const outcome = safeTrend({ profile: "2023@1", index: "80" }, figures as Measurement);
    expect(outcome.success ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(
      expected,
    );
  });
});

describe("aggregates", () => {
  /** Units with people of 75, 80 and 85 each. */
  function measured(scorer: Scorer, units: Readonly<Record<string, readonly [number, number, number]>>) {
    const totals = aggregate({ scorer, groupBy: ["unit"] });
    for (const [unit, counts] of Object.entries(units)) {
      for (const [index, syarat] of (["S2", "S1", "D3"] as const).entries()) {
        totals.add(scorer.score(functional("PNS", { syarat })), { unit }, counts[index]);
      }
    }
    return totals;
  }
  const previous = measured(createScorer({ profile: "2023@1" }), { A: [2, 2, 0], B: [0, 0, 1], C: [1, 0, 0] });
  const current = measured(createScorer({ profile: "2024@1" }), { A: [0, 0, 4], B: [0, 3, 1], D: [0, 1, 0] });

  it("change of the whole: 395 + 75 by 6 is 78.33, now 745 by 9 is 82.78", () => {
    const { index, category, dimensions } = trend(previous, current);
    expect(shown(index)).toEqual(["78.33", "82.78", "4.45"]);
    expect([category.before?.id, category.after?.id, category.steps]).toEqual(["sedang", "tinggi", 1]);
    // Only the requirement differs: 110 by 6 against 205 by 9.
    expect(Object.values(dimensions).map(shown)).toEqual([
      ["18.33", "22.78", "4.45"],
      ["30", "30", "0"],
      ["25", "25", "0"],
      ["5", "5", "0"],
    ]);
  });

  it("people by category, highest first", () => {
    expect(
      trend(previous, current).categories?.map(({ category, before, after, change }) => [
        category.id,
        before,
        after,
        change,
      ]),
    ).toEqual([
      ["sangat-tinggi", 0, 0, 0],
      ["tinggi", 1, 5, 4],
      ["sedang", 5, 4, -1],
      ["rendah", 0, 0, 0],
      ["sangat-rendah", 0, 0, 0],
    ]);
  });

  it("which units moved: A up, B down, C is gone, D is new", () => {
    const { groups } = trend(previous, current);
    expect(groups.map(({ group, index, category }) => [group["unit"], ...shown(index), category.steps])).toEqual([
      ["A", "77.5", "85", "7.5", 1],
      ["B", "85", "81.25", "-3.75", 0],
      ["D", null, "80", null, null],
      ["C", "75", null, null, null],
    ]);
  });

  it("a summary, a line and published figures compare with each other", () => {
    const summary = current.summary();
    expect(trend(previous.summary(), summary)).toEqual(trend(previous, current));
    expect(shown(trend(previous.summary().whole, summary.whole.lines[0]!).index)).toEqual(["78.33", "82.78", "4.45"]);
    const { index, categories, groups } = trend({ year: 2022, index: "70.5" }, current);
    expect([shown(index), categories, groups]).toEqual([["70.5", "82.78", "12.28"], null, []]);
  });

  it("grouped by different names cannot be compared", () => {
    const outcome = safeTrend(previous.summary({ by: "status" }), current.summary());
    const params = { part: "by", claimed: '["status"]', rebuilt: '["unit"]' };
    expect(outcome.success ? [] : outcome.issues).toEqual([{ code: "result_inconsistent", path: ["by"], params }]);
  });

  it("with what is no measurement says what stood there", () => {
    for (const [value, found] of [
      [null, "null"],
      [undefined, "undefined"],
      [7, "7"],
    ] as const) {
      const outcome = safeTrend(previous, value as unknown as Measurement);
      expect(outcome.success ? [] : outcome.issues).toEqual([{ code: "not_an_object", path: [], params: { found } }]);
    }
  });

  it("of nobody has no change", () => {
    const { index, category } = trend(aggregate({ profile: "2023@1", groupBy: ["unit"] }), current);
    expect([shown(index), category.before, category.steps]).toEqual([[null, "82.78", null], null, null]);
  });

  it("is frozen at every depth", () => {
    expect(unfrozen(trend(previous, current))).toEqual([]);
  });
});
