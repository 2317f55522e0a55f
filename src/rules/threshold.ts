import type { FactPath } from "../facts/fact-catalogue.js";
import { Decimal } from "../number/decimal.js";
import type { CitedValue } from "./citation.js";
import { citedBySeveral, citedPoints } from "./cited-points.js";
import { type Credit, pointsBelow } from "./credit.js";
import type { RuleBase } from "./rule-base.js";
import type { RuleKind } from "./rule-kind.js";

/** Points for a number that reaches a threshold, or lies above it. */
export interface ThresholdRule extends RuleBase {
  readonly kind: "threshold";
  readonly fact: FactPath;
  readonly atLeast: CitedValue;
  /** The number must lie above `atLeast`; to reach it is not enough. */
  readonly strict?: boolean | undefined;
  readonly points: CitedValue;
  readonly credit: Credit;
  /** The open point of how a number below the threshold is credited: named where the threshold is not reached. */
  readonly creditInterpretation?: string | undefined;
  /** The open point of how points in proportion are rounded: named where rounding changes them. */
  readonly roundingInterpretation?: string | undefined;
}

/** Points for a number that reaches a threshold; below it none, or in proportion where the rule says so. */
export const threshold = {
  reads: "number",
  fields: {
    atLeast: { holds: "threshold", settles: ["strict"] },
    strict: { holds: "condition" },
    points: {
      holds: "points",
      setsMost: true,
      settles: ["withheld"],
      occasion: ({ atLeast, strict = false }) => ({ kind: "reached", name: "reached", atLeast: atLeast.value, strict }),
    },
    credit: { holds: "credit", settles: ["creditInterpretation", "roundingInterpretation"] },
    creditInterpretation: { holds: "open-point" },
    roundingInterpretation: { holds: "open-point" },
  },
  award(rule, given) {
    const { fact, atLeast, credit, strict = false } = rule;
    const shown = new Decimal(String(given));
    const met = strict ? shown.greaterThan(atLeast.value) : shown.greaterThanOrEqualTo(atLeast.value);
    const { points, cite, touches } = citedPoints(rule.points);
    const below = met ? undefined : pointsBelow(credit, points, shown, atLeast.value);
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
  requirement: () => undefined,
  scoresWord: () => true,
  proportion: ({ credit, points }) =>
    credit === "all-or-nothing" ? undefined : { most: points.value, ...credit.proportional },
  check: () => [],
} satisfies RuleKind<ThresholdRule>;
