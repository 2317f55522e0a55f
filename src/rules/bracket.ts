import type { FactPath } from "../facts/fact-catalogue.js";
import { issue } from "../issue/index.js";
import { Decimal } from "../number/decimal.js";
import { ascending, type FractionPolicy, isBetweenRanges, rangeOf, type WholeRange } from "../number/ranges.js";
import type { CitedValue } from "./citation.js";
import { citedPoints } from "./cited-points.js";
import type { RuleBase } from "./rule-base.js";
import type { RuleKind } from "./rule-kind.js";

/** Points by the printed whole-number range that a number from 0 to 100 falls into. */
export interface BracketRule extends RuleBase {
  readonly kind: "bracket";
  readonly fact: FactPath;
  /** What becomes of a value between two printed ranges. Where that matters, `fractionsInterpretation` is named. */
  readonly fractions: FractionPolicy;
  readonly fractionsInterpretation?: string | undefined;
  readonly brackets: readonly (WholeRange & { readonly points: CitedValue })[];
}

/** Points by the printed range that a number falls into; between two ranges the rule's policy decides. */
export const bracket = {
  reads: "number",
  fields: {
    fractions: { holds: "fractions", settles: ["fractionsInterpretation"] },
    fractionsInterpretation: { holds: "open-point" },
    brackets: {
      holds: "list",
      setsMost: true,
      covers: true,
      each: { from: "limit", to: "limit", points: "points" },
      occasion: ({ from, to }) => ({ kind: "range", range: { from, to } }),
    },
  },
  award(rule, given) {
    const value = new Decimal(String(given));
    const brackets = ascending(rule.brackets);
    const found = rangeOf(brackets, value, rule.fractions);
    const isBetween = isBetweenRanges(brackets, value);
    const { touches, ...points } = citedPoints(found.points);
    const open = isBetween && rule.fractionsInterpretation !== undefined ? [rule.fractionsInterpretation] : [];
    return {
      ...points,
      touches: [...touches, ...open],
      reason: {
        kind: "bracket",
        fact: rule.fact,
        given: String(given),
        from: found.from,
        to: found.to,
        between: isBetween ? rule.fractions : null,
      },
    };
  },
  requirement: () => undefined,
  scoresWord: () => true,
  proportion: () => undefined,
  check({ fact, kind }, own, _facts, path) {
    const fits = own.kind === "number" && own.least >= 0 && own.most !== null && own.most <= 100;
    return fits ? [] : [issue("fact_unsuitable", [...path, "fact"], { fact, rule: kind })];
  },
} satisfies RuleKind<BracketRule>;
