import { Decimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { ThresholdRule } from "../profile/rule.js";
import { citedBySeveral, citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

/** Points for a number that reaches a threshold; below it none, or in proportion where the rule says so. */
export const threshold: Mechanism<ThresholdRule> = {
  award(rule, given) {
    const { fact, atLeast, credit, strict = false } = rule;
    const shown = new Decimal(String(given));
    const met = strict ? shown.greaterThan(atLeast.value) : shown.greaterThanOrEqualTo(atLeast.value);
    const { points, cite, touches } = citedPoints(rule.points);
    const below = met ? undefined : pointsBelow(rule, points, shown);
    // Where the threshold is reached, it does not matter how a number below it is credited.
    const open = [
      met ? undefined : rule.creditInterpretation,
      below === undefined || below.rounded.equals(below.exact) ? undefined : rule.roundingInterpretation,
    ];
    return {
      points: below === undefined ? points : below.rounded,
      cite: citedBySeveral(cite, atLeast.cite),
      touches: [...touches, ...citedPoints(atLeast).touches, ...open.filter((id) => id !== undefined)],
      reason: {
        kind: "threshold",
        fact,
        given: String(given),
        atLeast: atLeast.value,
        ...(strict && { strict }),
        met,
        credit,
        ...(below !== undefined && credit !== "all-or-nothing" && { unrounded: below.exact.toFixed() }),
      },
    };
  },
};

/** Points in proportion, before and after the rounding that the rule asks for. */
function pointsBelow({ atLeast, credit }: ThresholdRule, points: Decimal, shown: Decimal) {
  if (credit === "all-or-nothing") return { exact: new Decimal(0), rounded: new Decimal(0) };
  const { decimals, rounding } = credit.proportional;
  const exact = points.times(shown).dividedBy(atLeast.value);
  return { exact, rounded: round(exact, decimals, rounding) };
}
