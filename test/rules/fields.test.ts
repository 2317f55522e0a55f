// What stands in the fields of the kinds of rule, and what is read from that: the values of a rule with their roles and
// occasions, the most that it gives, and what a change of some of its fields says and settles.

import { describe, expect, it } from "vitest";
import type {
  BracketRule,
  Citations,
  CitedValue,
  CompareRule,
  FlagRule,
  LeafRule,
  LookupRule,
  ThresholdRule,
} from "../../src/doors/profile.js";
import {
  fieldsNamed,
  fieldsOf,
  holdsValues,
  mapFieldValues,
  openPointFields,
  pointsOf,
  reachableMaximum,
  saysHow,
  setsMost,
  settledBy,
  valuesOf,
  withheldPoints,
} from "../doors/rules.js";

const cite: Citations = [{ instrument: "i", provision: "p", evidence: "verbatim" }];
const cited = (value: string): CitedValue => ({ value, cite });
const label = { id: "Aturan", en: "Rule" };

const lookup: LookupRule = {
  id: "lookup",
  label,
  kind: "lookup",
  fact: "disiplin.hukuman",
  whenMissing: cited("2"),
  points: { "tidak-pernah": cited("5"), berat: cited("1") },
  refuses: ["berat"],
};
const compare: CompareRule = {
  id: "compare",
  label,
  kind: "compare",
  fact: "kualifikasi.pendidikan",
  against: "kualifikasi.syaratPendidikan",
  whenRequirementMissing: "reject",
  order: [["SLTA"], ["D4", "S1"]],
  whenMissing: "reject",
  above: cited("25"),
  equal: cited("20"),
  below: cited("15"),
  withheld: cited("0.5"),
};
const bracket: BracketRule = {
  id: "bracket",
  label,
  kind: "bracket",
  fact: "kinerja.nilai",
  whenMissing: "no-points",
  fractions: "round",
  fractionsInterpretation: "gaps",
  brackets: [
    { from: 51, to: 100, points: cited("30") },
    { from: 0, to: 50, points: cited("1") },
  ],
};
const flag: FlagRule = {
  id: "flag",
  label,
  kind: "flag",
  fact: "kompetensi.diklatFungsional",
  whenMissing: "no-points",
  points: cited("15"),
  words: { "tidak-dipersyaratkan": cited("17.5") },
};
const threshold: ThresholdRule = {
  id: "threshold",
  label,
  kind: "threshold",
  fact: "kompetensi.jpTeknis",
  whenMissing: cited("23"),
  atLeast: cited("20"),
  strict: true,
  points: cited("22.5"),
  credit: "all-or-nothing",
  withheld: cited("7.5"),
};

describe("the fields of a rule", () => {
  it.each<[LeafRule, readonly string[]]>([
    [lookup, ["points points-by-word", "refuses condition"]],
    [
      compare,
      [
        "against fact",
        "whenRequirementMissing condition",
        "order levels",
        "above points",
        "equal points",
        "below points",
      ],
    ],
    [bracket, ["fractions fractions", "fractionsInterpretation open-point", "brackets list"]],
    [flag, ["points points", "words points-by-word"]],
    [threshold, ["atLeast threshold", "strict condition", "points points", "credit credit"]],
  ])("$id: those that it gives, in the order of its kind", (rule, expected) => {
    const given = fieldsOf(rule);
    expect(given.map(({ name, field }) => `${name} ${field.holds}`)).toEqual(expected);
    for (const { name, content } of given) expect(content).toBe((rule as unknown as Record<string, unknown>)[name]);
  });
});

describe("the values of a rule", () => {
  const yes = { kind: "yes" };
  const word = (one: string) => ({ kind: "word", word: one });
  const outcome = (one: string) => ({ kind: "outcome", outcome: one });
  const reached = (strict: boolean) => ({ kind: "reached", name: "reached", atLeast: "20", strict });

  it.each<[LeafRule, readonly (readonly [role: string, path: string, value: string, occasion?: object])[]]>([
    [
      lookup,
      [
        ["points", "points.tidak-pernah", "5", word("tidak-pernah")],
        ["points", "points.berat", "1", word("berat")],
        ["missing", "whenMissing", "2"],
      ],
    ],
    [
      compare,
      [
        ["points", "above", "25", outcome("above")],
        ["points", "equal", "20", outcome("equal")],
        ["points", "below", "15", outcome("below")],
        ["withheld", "withheld", "0.5"],
      ],
    ],
    [
      bracket,
      [
        ["points", "brackets.0.points", "30", { kind: "range", range: { from: 51, to: 100 } }],
        ["points", "brackets.1.points", "1", { kind: "range", range: { from: 0, to: 50 } }],
      ],
    ],
    [
      flag,
      [
        ["points", "points", "15", yes],
        ["points", "words.tidak-dipersyaratkan", "17.5", word("tidak-dipersyaratkan")],
      ],
    ],
    [
      threshold,
      [
        ["threshold", "atLeast", "20"],
        ["points", "points", "22.5", reached(true)],
        ["missing", "whenMissing", "23"],
        ["withheld", "withheld", "7.5"],
      ],
    ],
  ])("$id: each with what it is, where it stands and when it counts", (rule, expected) => {
    expect(valuesOf(rule)).toStrictEqual(
      expected.map(([role, path, value, occasion]) => ({
        role,
        path: path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        cited: cited(value),
        ...(occasion && { occasion }),
      })),
    );
  });

  it("of a threshold that need not be passed say so", () => {
    const { strict: _, ...rest } = threshold;
    expect(valuesOf(rest)[1]).toMatchObject({ occasion: reached(false) });
  });

  it.each<[LeafRule, readonly string[], string, string]>([
    [lookup, ["5", "1", "2"], "5", "0"],
    [compare, ["25", "20", "15"], "25", "0.5"],
    [bracket, ["30", "1"], "30", "0"],
    // What a word gives may be more than what yes gives, and what is given for nothing more than either.
    [flag, ["15", "17.5"], "17.5", "0"],
    [threshold, ["22.5", "23"], "23", "7.5"],
  ])("$id: its points, the most of them, and what it withholds", (rule, points, most, withheld) => {
    expect(pointsOf(rule).map((one) => one.value)).toEqual(points);
    expect([reachableMaximum(rule).toString(), withheldPoints(rule).toString()]).toEqual([most, withheld]);
  });

  it("a table without points gives none", () => {
    expect(reachableMaximum({ ...lookup, points: {}, whenMissing: "reject" }).toString()).toBe("0");
  });
});

/** Each name of a field: what it holds, by all kinds that have it, and what is read from that. */
const NAMES: readonly (readonly [
  name: string,
  holds: readonly string[],
  read: { readonly how?: true; readonly most?: true; readonly settles?: readonly string[] },
])[] = [
  ["label", ["label"], { how: true }],
  ["fact", ["fact"], { how: true }],
  ["whenMissing", ["missing"], {}],
  ["interpretation", ["open-point"], {}],
  ["withheld", ["withheld"], {}],
  ["points", ["points-by-word", "points", "points"], { most: true, settles: ["withheld"] }],
  ["refuses", ["condition"], { how: true }],
  ["against", ["fact"], { how: true }],
  ["whenRequirementMissing", ["condition"], { how: true }],
  ["order", ["levels"], { how: true }],
  ["above", ["points"], { most: true }],
  ["equal", ["points"], {}],
  ["below", ["points"], {}],
  ["fractions", ["fractions"], { how: true, settles: ["fractionsInterpretation"] }],
  ["fractionsInterpretation", ["open-point"], {}],
  ["brackets", ["list"], { most: true }],
  ["words", ["points-by-word"], {}],
  ["atLeast", ["threshold"], { settles: ["strict"] }],
  ["strict", ["condition"], { how: true }],
  ["credit", ["credit"], { how: true, settles: ["creditInterpretation", "roundingInterpretation"] }],
  ["creditInterpretation", ["open-point"], {}],
  ["roundingInterpretation", ["open-point"], {}],
];

describe("a field by its name", () => {
  it.each(NAMES)("%s holds %j", (name, holds) => {
    expect(fieldsNamed(name).map((field) => field.holds)).toEqual(holds);
  });

  it.each(["lain", "id", "kind", "toString"])("%s is no field", (name) => {
    expect([fieldsNamed(name), saysHow(name), setsMost(name), settledBy({ [name]: 1 })]).toEqual([
      [],
      false,
      false,
      [],
    ]);
  });

  it.each(NAMES)(
    "%s: whether it says how a rule counts, whether it sets the most, what it settles",
    (name, _, read) => {
      const { how = false, most = false, settles = [] } = read;
      expect([saysHow(name), setsMost(name), [...new Set(settledBy({ [name]: 1 }))]]).toEqual([how, most, settles]);
    },
  );

  it("holds values where points, thresholds, or what nothing and nobody earns stand there", () => {
    const names = NAMES.filter(([name]) => fieldsNamed(name).every(holdsValues)).map(([name]) => name);
    expect(names).toEqual([
      "whenMissing",
      "withheld",
      "points",
      "above",
      "equal",
      "below",
      "brackets",
      "words",
      "atLeast",
    ]);
  });

  it("names open points in four of them", () => {
    expect(openPointFields()).toEqual([
      "interpretation",
      "fractionsInterpretation",
      "creditInterpretation",
      "roundingInterpretation",
    ]);
  });
});

describe("a change of several fields", () => {
  it("settles what each of them does, in their order", () => {
    expect(settledBy({ fractions: "round", credit: "all-or-nothing" })).toEqual([
      "fractionsInterpretation",
      "creditInterpretation",
      "roundingInterpretation",
    ]);
  });

  it("does not settle what it sets itself", () => {
    expect(settledBy({ atLeast: 24, strict: true })).toEqual([]);
    expect(settledBy({ credit: "all-or-nothing", creditInterpretation: "x" })).toEqual(["roundingInterpretation"]);
  });
});

describe("the values of a rule changed", () => {
  /** Each value with its role, so that it shows what was changed as what. */
  const marked = (rule: object) => mapFieldValues(rule, (content, role) => [role, content]);

  it.each<[LeafRule, object]>([
    [lookup, { points: ["points", lookup.points], whenMissing: ["missing", lookup.whenMissing] }],
    [
      compare,
      {
        above: ["points", compare.above],
        equal: ["points", compare.equal],
        below: ["points", compare.below],
        whenMissing: ["missing", "reject"],
        withheld: ["withheld", compare.withheld],
      },
    ],
    [
      bracket,
      {
        brackets: bracket.brackets.map((one) => ({ ...one, points: ["points", one.points] })),
        whenMissing: ["missing", "no-points"],
      },
    ],
    [flag, { points: ["points", flag.points], words: ["points", flag.words], whenMissing: ["missing", "no-points"] }],
    [
      threshold,
      {
        points: ["points", threshold.points],
        atLeast: ["threshold", threshold.atLeast],
        whenMissing: ["missing", threshold.whenMissing],
        withheld: ["withheld", threshold.withheld],
      },
    ],
  ])("$id: points, thresholds, what is missing and withheld; all else stays", (rule, changed) => {
    expect(marked(rule)).toStrictEqual({ ...rule, ...changed });
  });

  it("what is no field, and what is no list in a list's place, stays as it is", () => {
    const strange = { brackets: "all", lain: { value: "1" }, for: "jpt" };
    expect(marked(strange)).toStrictEqual(strange);
    expect(marked({ brackets: [{ from: 0, lain: 7, points: 1 }] })).toStrictEqual({
      brackets: [{ from: 0, lain: 7, points: ["points", 1] }],
    });
  });
});
