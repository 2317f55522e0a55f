// Each mechanism by itself, with small rules made up for the test: which points, why, by which source, hanging on what.

import { describe, expect, it } from "vitest";
import type { FactPath } from "../../src/doors/facts.js";
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
import type { FactValue } from "../doors/facts.js";
import { award, cappedSum } from "../doors/rules.js";

const from = (provision: string): Citations => [{ instrument: "i", provision, evidence: "verbatim" }];
const cited = (value: string, provision: string, interpretation?: string): CitedValue => ({
  value,
  cite: from(provision),
  interpretation,
});
const label = { id: "Aturan", en: "Rule" };

/** The award as plain text, so that one line shows all of it. */
function awarded(rule: LeafRule, facts: Partial<Record<FactPath, FactValue>>) {
  const { points, reason, cite, touches } = award(rule, (fact) => facts[fact]);
  return { points: points.toString(), reason, from: cite.map((one) => one.provision), touches };
}

describe("lookup", () => {
  const rule: LookupRule = {
    id: "r",
    label,
    kind: "lookup",
    fact: "disiplin.hukuman",
    whenMissing: "no-points",
    points: {
      "tidak-pernah": cited("5", "a"),
      ringan: cited("3", "b"),
      sedang: cited("2.25", "c", "open"),
      berat: cited("0", "d"),
    },
  };

  it.each([
    ["tidak-pernah", "5", "a", []],
    ["ringan", "3", "b", []],
    ["sedang", "2.25", "c", ["open"]],
    ["berat", "0", "d", []],
  ] as const)("%s gives %s by the source beside the word", (word, points, provision, touches) => {
    expect(awarded(rule, { "disiplin.hukuman": word })).toEqual({
      points,
      reason: { kind: "lookup", fact: "disiplin.hukuman", given: word },
      from: [provision],
      touches,
    });
  });

  it("nothing given gives nothing, by the source of the first word", () => {
    expect(awarded(rule, {})).toEqual({
      points: "0",
      reason: { kind: "missing", fact: "disiplin.hukuman" },
      from: ["a"],
      touches: [],
    });
  });

  it("nothing given gives the points that the rule has for it, and hangs on their open point", () => {
    const lenient: LookupRule = {
      ...rule,
      whenMissing: cited("1.5", "m", "missing-open"),
      interpretation: "whole-rule",
    };
    expect(awarded(lenient, {})).toEqual({
      points: "1.5",
      reason: { kind: "missing", fact: "disiplin.hukuman" },
      from: ["m"],
      touches: ["whole-rule", "missing-open"],
    });
  });

  it("an open point of the whole rule is touched whatever is given", () => {
    const open: LookupRule = { ...rule, interpretation: "whole-rule" };
    expect(awarded(open, { "disiplin.hukuman": "ringan" }).touches).toEqual(["whole-rule"]);
    expect(awarded(open, { "disiplin.hukuman": "sedang" }).touches).toEqual(["whole-rule", "open"]);
    expect(awarded(open, {}).touches).toEqual(["whole-rule"]);
  });

  it("a word that the rule lacks, or that every object has, is a mistake of the caller", () => {
    for (const word of ["no such word", "valueOf"]) expect(() => awarded(rule, { "disiplin.hukuman": word })).toThrow();
  });
});

describe("compare", () => {
  const rule: CompareRule = {
    id: "r",
    label,
    kind: "compare",
    fact: "kualifikasi.pendidikan",
    against: "kualifikasi.syaratPendidikan",
    order: [["SD"], ["SLTP"], ["SLTA"], ["D1"], ["D2"], ["D3"], ["D4", "S1"], ["S2"], ["S3"]],
    whenMissing: "reject",
    above: cited("25", "above"),
    equal: cited("20", "equal"),
    below: cited("15", "below", "open"),
  };

  it.each([
    ["S2", "S1", "above", "25", []],
    ["S2", "D4", "above", "25", []],
    ["S1", "D4", "equal", "20", []],
    ["D4", "S1", "equal", "20", []],
    ["SD", "SD", "equal", "20", []],
    ["D3", "D4", "below", "15", ["open"]],
    ["SD", "S3", "below", "15", ["open"]],
    ["S3", "SD", "above", "25", []],
  ] as const)("%s against %s is %s: %s", (given, required, outcome, points, touches) => {
    expect(awarded(rule, { "kualifikasi.pendidikan": given, "kualifikasi.syaratPendidikan": required })).toEqual({
      points,
      reason: {
        kind: "compare",
        fact: "kualifikasi.pendidikan",
        given,
        against: "kualifikasi.syaratPendidikan",
        required,
        outcome,
      },
      from: [outcome],
      touches,
    });
  });

  it.each([
    ["S1", "above", "25", ["fixed-open"]],
    ["SLTA", "equal", "20", ["fixed-open"]],
    ["SD", "below", "15", ["open", "fixed-open"]],
  ] as const)(
    "%s against the level that the rule has for everybody is %s, by the source of that level too",
    (given, outcome, points, touches) => {
      const fixed: CompareRule = {
        ...rule,
        against: { word: "SLTA", cite: from("fixed"), interpretation: "fixed-open" },
      };
      // What a requirement says is not looked at.
      expect(awarded(fixed, { "kualifikasi.pendidikan": given, "kualifikasi.syaratPendidikan": "S3" })).toEqual({
        points,
        reason: { kind: "compare", fact: "kualifikasi.pendidikan", given, against: null, required: "SLTA", outcome },
        from: [outcome, "fixed"],
        touches,
      });
    },
  );

  it("no requirement given counts as the rule says, by the source of that too", () => {
    const lenient: CompareRule = {
      ...rule,
      whenRequirementMissing: { outcome: "below", cite: from("missing"), interpretation: "missing-open" },
    };
    expect(awarded(lenient, { "kualifikasi.pendidikan": "S3" })).toEqual({
      points: "15",
      reason: {
        kind: "compare",
        fact: "kualifikasi.pendidikan",
        given: "S3",
        against: "kualifikasi.syaratPendidikan",
        required: null,
        outcome: "below",
      },
      from: ["below", "missing"],
      touches: ["open", "missing-open"],
    });
    // The same source twice is cited once.
    const same: CompareRule = { ...lenient, whenRequirementMissing: { outcome: "equal", cite: from("equal") } };
    expect(awarded(same, { "kualifikasi.pendidikan": "S3" })).toMatchObject({
      points: "20",
      from: ["equal"],
      touches: [],
    });
    // Where there is a requirement, it is what counts.
    expect(awarded(lenient, { "kualifikasi.pendidikan": "S3", "kualifikasi.syaratPendidikan": "S1" })).toMatchObject({
      points: "25",
      from: ["above"],
    });
  });

  it("no requirement given, and nothing said of it: nothing that a scorer lets through", () => {
    expect(() => awarded(rule, { "kualifikasi.pendidikan": "S3" })).toThrow(RangeError);
  });

  it("no degree given gives the points that the rule has for it", () => {
    const lenient: CompareRule = { ...rule, whenMissing: cited("4", "m") };
    expect(awarded(lenient, { "kualifikasi.syaratPendidikan": "S1" })).toEqual({
      points: "4",
      reason: { kind: "missing", fact: "kualifikasi.pendidikan" },
      from: ["m"],
      touches: [],
    });
  });
});

describe("bracket", () => {
  const rule: BracketRule = {
    id: "r",
    label,
    kind: "bracket",
    fact: "kinerja.nilai",
    whenMissing: "reject",
    fractions: "upper-bound",
    fractionsInterpretation: "gaps",
    // In no order, on purpose.
    brackets: [
      { from: 51, to: 75, points: cited("10", "middle", "middle-open") },
      { from: 76, to: 100, points: cited("30", "high") },
      { from: 0, to: 50, points: cited("0.5", "low") },
    ],
  };

  it.each([
    ["upper-bound", "50", "0.5", "low", null],
    ["upper-bound", "50.01", "10", "middle", "upper-bound"],
    ["lower-bound", "50.99", "0.5", "low", "lower-bound"],
    ["lower-bound", "51", "10", "middle", null],
    ["round", "50.49", "0.5", "low", "round"],
    ["round", "50.5", "10", "middle", "round"],
    ["upper-bound", "75.5", "30", "high", "upper-bound"],
    ["round", "75.4", "10", "middle", "round"],
    ["upper-bound", "100", "30", "high", null],
    ["lower-bound", "0", "0.5", "low", null],
  ] as const)("%s: %s gives %s (%s); between two ranges: %s", (fractions, given, points, provision, between) => {
    const { from: at, ...rest } = awarded({ ...rule, fractions }, { "kinerja.nilai": given });
    expect(at).toEqual([provision]);
    const { from: low, to: high } = rule.brackets.find((one) => one.points.cite[0].provision === provision)!;
    expect(rest).toEqual({
      points,
      reason: { kind: "bracket", fact: "kinerja.nilai", given, from: low, to: high, between },
      touches: [...(provision === "middle" ? ["middle-open"] : []), ...(between === null ? [] : ["gaps"])],
    });
  });

  it("without an open point of its own a value between two ranges touches none", () => {
    const { fractionsInterpretation: _, ...closed } = rule;
    expect(awarded(closed, { "kinerja.nilai": "75.5" }).touches).toEqual([]);
  });
});

describe("flag", () => {
  const rule: FlagRule = {
    id: "r",
    label,
    kind: "flag",
    fact: "kompetensi.diklatFungsional",
    whenMissing: "no-points",
    points: cited("15", "yes", "yes-open"),
    words: { "tidak-dipersyaratkan": cited("7.5", "word", "word-open") },
  };

  it("a word that the rule does not have is no yes", () => {
    const { words: _, ...plain } = rule;
    expect(awarded(plain, { "kompetensi.diklatFungsional": "tidak-dipersyaratkan" })).toMatchObject({
      points: "0",
      from: ["yes"],
    });
    expect(awarded(rule, { "kompetensi.diklatFungsional": "lain" })).toMatchObject({ points: "0", from: ["yes"] });
  });

  it.each([
    [true, "15", "yes", ["yes-open"]],
    [false, "0", "yes", ["yes-open"]],
    ["tidak-dipersyaratkan", "7.5", "word", ["word-open"]],
  ] as const)("%s gives %s", (given, points, provision, touches) => {
    expect(awarded(rule, { "kompetensi.diklatFungsional": given })).toEqual({
      points,
      reason: { kind: "flag", fact: "kompetensi.diklatFungsional", given },
      from: [provision],
      touches,
    });
  });

  it("nothing given gives nothing and is told apart from no", () => {
    expect(awarded(rule, {})).toEqual({
      points: "0",
      reason: { kind: "missing", fact: "kompetensi.diklatFungsional" },
      from: ["yes"],
      touches: [],
    });
  });

  it("without words, yes gives all and no gives nothing", () => {
    const plain: FlagRule = {
      id: "r",
      label,
      kind: "flag",
      fact: "kompetensi.seminar",
      whenMissing: "no-points",
      points: cited("17.5", "yes"),
    };
    expect(awarded(plain, { "kompetensi.seminar": true }).points).toBe("17.5");
    expect(awarded(plain, { "kompetensi.seminar": false }).points).toBe("0");
  });
});

describe("threshold", () => {
  const rule: ThresholdRule = {
    id: "r",
    label,
    kind: "threshold",
    fact: "kompetensi.jpTeknis",
    whenMissing: "no-points",
    atLeast: cited("20", "hours", "hours-open"),
    points: cited("22.5", "points", "points-open"),
    credit: "all-or-nothing",
    creditInterpretation: "credit-open",
  };

  it.each([
    ["0", "0", false],
    ["19", "0", false],
    ["19.99", "0", false],
    ["19.999999999999999999999999999999", "0", false],
    ["20", "22.5", true],
    ["20.01", "22.5", true],
    ["100000", "22.5", true],
  ] as const)("all or nothing: %s JP gives %s", (given, points, met) => {
    expect(awarded(rule, { "kompetensi.jpTeknis": given })).toEqual({
      points,
      reason: { kind: "threshold", fact: "kompetensi.jpTeknis", given, atLeast: "20", met, credit: "all-or-nothing" },
      from: ["points", "hours"],
      // Once reached, it does not matter how a number below the threshold is credited.
      touches: met ? ["points-open", "hours-open"] : ["points-open", "hours-open", "credit-open"],
    });
  });

  it.each([
    // 22.5 × JP / 20 = 1.125 × JP
    ["1", 2, "half-up", "1.13"],
    ["1", 2, "half-even", "1.12"],
    ["1", 2, "down", "1.12"],
    ["1", 2, "up", "1.13"],
    ["1", 3, "half-up", "1.125"],
    ["1", 0, "half-up", "1"],
    ["1", 0, "up", "2"],
    ["3", 2, "half-even", "3.38"],
    ["7", 2, "half-up", "7.88"],
    ["12.5", 2, "down", "14.06"],
    ["19.99", 2, "half-up", "22.49"],
    ["19.999", 2, "half-up", "22.5"],
    ["0", 2, "up", "0"],
    ["20", 0, "down", "22.5"],
    ["40", 2, "half-up", "22.5"],
  ] as const)("in proportion: %s JP, %i decimals, %s, gives %s", (given, decimals, rounding, points) => {
    const credit = { proportional: { decimals, rounding } } as const;
    const result = awarded({ ...rule, credit }, { "kompetensi.jpTeknis": given });
    expect(result.points).toBe(points);
    expect(result.reason).toMatchObject({
      kind: "threshold",
      fact: "kompetensi.jpTeknis",
      given,
      atLeast: "20",
      met: Number(given) >= 20,
      credit,
    });
    // Before rounding: 22.5 × JP / 20 = 1.125 × JP, in whole millionths of a point.
    const unrounded = Number(given) >= 20 ? undefined : String((1125 * Math.round(Number(given) * 1000)) / 1_000_000);
    expect((result.reason as { unrounded?: string }).unrounded).toBe(unrounded);
  });

  it("nothing given gives nothing, even in proportion", () => {
    const credit = { proportional: { decimals: 2, rounding: "up" } } as const;
    for (const one of [rule, { ...rule, credit }]) {
      expect(awarded(one, {})).toEqual({
        points: "0",
        reason: { kind: "missing", fact: "kompetensi.jpTeknis" },
        from: ["points"],
        touches: [],
      });
    }
  });

  it("a strict threshold is not met by just as much, and its reason says that it is strict", () => {
    const strict: ThresholdRule = { ...rule, credit: "all-or-nothing", strict: true };
    const under = (one: ThresholdRule, jp: string) => award(one, () => jp);
    expect([under(strict, "20").points.toString(), under(strict, "20.01").points.toString()]).toEqual(["0", "22.5"]);
    const reason = {
      kind: "threshold",
      fact: "kompetensi.jpTeknis",
      given: "20",
      atLeast: "20",
      credit: "all-or-nothing",
    };
    expect(under(strict, "20").reason).toStrictEqual({ ...reason, strict: true, met: false });
    expect(under({ ...rule, credit: "all-or-nothing" }, "20").reason).toStrictEqual({ ...reason, met: true });
  });

  it("a threshold of nothing is met by 0 JP", () => {
    const credit = { proportional: { decimals: 2, rounding: "half-up" } } as const;
    expect(awarded({ ...rule, atLeast: cited("0", "hours"), credit }, { "kompetensi.jpTeknis": "0" }).points).toBe(
      "22.5",
    );
  });
});

describe("capped sum", () => {
  it.each([
    [[15, 10], 40, 25, 25],
    [[25, 15], 40, 40, 40],
    [[25, 15, 1], 40, 41, 40],
    [[250, 225, 175], 400, 650, 400],
    [[], 40, 0, 0],
    [[25, 30], undefined, 55, 55],
    [[5], 0, 5, 0],
  ] as const)("of %o, capped at %s, is %i before and %i after", (points, cap, sum, score) => {
    expect(cappedSum(points, cap)).toEqual({ sum, score });
  });
});
