import type { FactPath } from "../input/fact-catalogue.js";
import { Decimal } from "../number/decimal.js";
import { ascending, type FractionPolicy, isBetweenRanges, rangeOf, type WholeRange } from "../number/ranges.js";
import type { CitedValue } from "./citation.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";
import type { RuleBase } from "./rule-base.js";

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
export const bracket: Mechanism<BracketRule> = {
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
};
