// What a rule makes of facts, as a text: the bulk path and populations take facts with equal texts for each other. So equal
// texts must mean equal points, and a text must say where nobody with such facts can be scored.

import { describe, expect, it } from "vitest";
import { factCatalogue, type FactPath } from "../../src/doors/facts.js";
import type { CompareRule, LeafRule, LookupRule } from "../../src/doors/profile.js";
import { editions } from "../../src/index.js";
import type { FactValue } from "../doors/facts.js";
import { Decimal, rangeOf } from "../doors/number.js";
import { award, effectOf, leafRules } from "../doors/rules.js";

const NUMBERS: readonly FactValue[] = ["0", "0.5", "10", "19.99", "20", "50.5", "60.5", "76", "90.5", "100"];

function valuesOf(fact: FactPath): readonly FactValue[] {
  const known = (
    factCatalogue as Readonly<Record<string, { readonly kind: string; readonly words?: readonly string[] }>>
  )[fact];
  if (known?.kind === "number") return [undefined, ...NUMBERS];
  if (known?.kind === "word") return [undefined, ...(known.words ?? [])];
  return [undefined, true, false, "tidak-dipersyaratkan"];
}

const rules: readonly (readonly [string, LeafRule])[] = Object.entries(editions).flatMap(([id, { dimensions }]) =>
  dimensions.flatMap((dimension) => leafRules(dimension.rules)).map((rule) => [`${id} ${rule.id}`, rule] as const),
);

describe("the effect of facts", () => {
  it.each(rules)("under %s is the points, or says that nobody is scored", (_name, rule) => {
    const required = rule.kind === "compare" && typeof rule.against === "string" ? rule.against : undefined;
    const requirements = required === undefined ? [undefined] : valuesOf(required);
    for (const given of valuesOf(rule.fact)) {
      for (const requirement of requirements) {
        const read = (fact: FactPath) => (fact === rule.fact ? given : fact === required ? requirement : undefined);
        let points: string | undefined;
        try {
          points = award(rule, read).points.toString();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        const effect = effectOf(rule, read);
        if (points === undefined) expect(effect).toMatch(/^(refused \S+|no required level)$/);
        else expect(effect).toBe(points);
      }
    }
  });

  const cited = (value: string) =>
    ({ value, cite: [{ instrument: "i", provision: "p", evidence: "verbatim" }] }) as const;
  const label = { id: "Aturan", en: "Rule" };
  const compare: CompareRule = {
    id: "degree",
    label,
    kind: "compare",
    fact: "kualifikasi.pendidikan",
    against: "kualifikasi.syaratPendidikan",
    order: [["SLTA"], ["D4", "S1"]],
    above: cited("25"),
    equal: cited("20"),
    below: cited("10"),
    whenMissing: "no-points",
    whenRequirementMissing: "reject",
  };
  const lookup: LookupRule = {
    id: "punishment",
    label,
    kind: "lookup",
    fact: "disiplin.hukuman",
    points: { "tidak-pernah": cited("5"), berat: cited("1") },
    refuses: ["berat"],
    whenMissing: "no-points",
  };
  const degrees = (pendidikan?: string, syaratPendidikan?: string) => (fact: FactPath) =>
    fact === "kualifikasi.pendidikan" ? pendidikan : syaratPendidikan;

  it.each([
    ["S1", "SLTA", "25"],
    ["S1", "D4", "20"],
    ["SLTA", "S1", "10"],
    ["S3", "S1", "refused S3"],
    ["S1", "S3", "refused S3"],
    ["S2", "S3", "refused S2"],
    ["S1", undefined, "no required level"],
    [undefined, "S1", "0"],
    [undefined, "S3", "0"],
    [undefined, undefined, "0"],
  ])("a degree of %s where %s is required: %s", (given, required, effect) => {
    expect(effectOf(compare, degrees(given, required))).toBe(effect);
  });

  it("a requirement that may be missing has points of its own", () => {
    const lenient: CompareRule = { ...compare, whenRequirementMissing: { ...cited("0"), outcome: "equal" } as never };
    expect(effectOf(lenient, degrees("S1"))).toBe("20");
  });

  it.each([
    ["tidak-pernah", "5"],
    ["berat", "refused berat"],
    ["ringan", "refused ringan"],
    [undefined, "0"],
  ])("a punishment of %s: %s", (word, effect) => {
    expect(effectOf(lookup, () => word)).toBe(effect);
  });

  it("what has no points is refused by its name", () => {
    expect(() => award(compare, degrees("S3", "S1"))).toThrow("No level S3 in degree.");
    expect(() => award(compare, degrees("S1", "S3"))).toThrow("No level S3 in degree.");
    expect(() => award(compare, degrees("S1"))).toThrow("No required level for degree.");
    expect(() => award(lookup, () => "berat")).toThrow("No points for berat in punishment.");
    expect(() => rangeOf([{ from: 0, to: 100 }], new Decimal("100.5"), "upper-bound")).toThrow("No range holds 100.5.");
  });
});
