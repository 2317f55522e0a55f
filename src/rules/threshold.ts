import { Decimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { Citation, Citations } from "../profile/citation.js";
import type { ThresholdRule } from "../profile/rule.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

/** Points for a number that reaches a threshold; below it none, or in proportion where the rule says so. */
export const threshold: Mechanism<ThresholdRule> = {
  kind: "threshold",
  award(rule, given) {
    const { fact, atLeast, credit } = rule;
    const shown = new Decimal(String(given));
    const met = shown.greaterThanOrEqualTo(atLeast.value);
    // Where the threshold is reached, it does not matter how a number below it is credited.
    const open = met || rule.creditInterpretation === undefined ? [] : [rule.creditInterpretation];
    const { points, cite, touches } = citedPoints(rule.points);
    return {
      points: met ? points : pointsBelow(rule, points, shown),
      cite: [
        ...cite,
        ...atLeast.cite.filter((one) => !cite.some((other) => isSame(one, other))),
      ] as unknown as Citations,
      touches: [...touches, ...citedPoints(atLeast).touches, ...open],
      reason: { kind: "threshold", fact, given: String(given), atLeast: atLeast.value, met, credit },
    };
  },
};

function isSame(a: Citation, b: Citation): boolean {
  return a.instrument === b.instrument && a.provision === b.provision && a.evidence === b.evidence;
}

function pointsBelow({ atLeast, credit }: ThresholdRule, points: Decimal, shown: Decimal): Decimal {
  if (credit === "all-or-nothing") return new Decimal(0);
  const { decimals, rounding } = credit.proportional;
  return round(points.times(shown).dividedBy(atLeast.value), decimals, rounding);
}
