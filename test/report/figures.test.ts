// The figures that the page shows are those of the recap's JSON: each one, in both languages.

import { describe, expect, it } from "vitest";
import { numberText, renderReport } from "../doors/report.js";
import { agencyProfile, caseOf, figuresIn, jsonAt, regency } from "../support/report/recaps.js";

const cases = {
  regency,
  agency: caseOf([["Dinas", 30]], { profile: agencyProfile }),
  "2019@1": caseOf([["Dinas", 30]], { year: 2019 }),
  nobody: caseOf([]),
};

describe.each(Object.entries(cases))("figures of %s", (_, { recap, profile }) => {
  it.each(["id", "en"] as const)("equal the JSON, and are shown as they are (%s)", (locale) => {
    const figures = figuresIn(renderReport(recap, profile, { locale }));
    expect(figures.length).toBeGreaterThan(30);
    for (const { path, value, shown } of figures) {
      expect([path, value]).toEqual([path, jsonAt(recap, path)]);
      if (value !== "null") expect([path, plain(shown, locale)]).toEqual([path, Number(value)]);
    }
  });
});

/** What a shown number means. */
function plain(shown: string, locale: "id" | "en"): number {
  const point = locale === "id" ? shown.replaceAll(".", "").replace(",", ".") : shown.replaceAll(",", "");
  return Number(point.replace("%", ""));
}

describe("every figure has its place", () => {
  const paths = figuresIn(renderReport(regency.recap, regency.profile, { locale: "id" })).map((one) => one.path);

  it.each([
    "byUnit.whole.index",
    "rows.read",
    "rows.notMeasured",
    "rows.rejected",
    "byUnit.whole.categories.0.people.part",
    "byUnit.whole.dimensions.kompetensi.mean",
    "byUnit.whole.dimensions.disiplin.lost",
    "byUnit.whole.lines.0.index",
    "byUnit.whole.lines.1.dimensions.kinerja.mean",
    "byUnit.groups.0.index",
    "byUnit.groups.3.people",
    "byUnit.groups.1.duties.0.unmet.part",
    "byJabatan.groups.0.index",
    "byUnit.whole.distribution.median",
    "byUnit.whole.losses.0.lost",
    "byUnit.whole.duties.0.missing",
    "byUnit.whole.openPoints.0.people.part",
  ])("%s", (path) => {
    expect(paths).toContain(path);
  });
});

describe("numbers as people write them", () => {
  it.each([
    ["86.71", 2, "86,71", "86.71"],
    ["80", 2, "80,00", "80.00"],
    ["77.125", 2, "77,125", "77.125"],
    ["1234567.5", 0, "1.234.567,5", "1,234,567.5"],
    ["999", 0, "999", "999"],
    ["1000", 0, "1.000", "1,000"],
    ["0", 0, "0", "0"],
  ])("%s with %d places", (digits, places, id, en) => {
    expect([numberText(digits, "id", places), numberText(digits, "en", places)]).toEqual([id, en]);
  });
});
