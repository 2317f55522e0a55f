import { Decimal } from "../number/decimal.js";
import { ascending, isBetweenRanges, rangeOf } from "../number/ranges.js";
import type { BracketRule } from "../profile/rule.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

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
