import { Decimal } from "../number/decimal.js";
import type { CitedValue } from "./citation.js";
import type { LeafRule } from "./kinds.js";

/** Every value of points that a rule can give. */
export function pointsOf(rule: LeafRule): readonly CitedValue[] {
  const missing = typeof rule.whenMissing === "object" ? [rule.whenMissing] : [];
  switch (rule.kind) {
    case "lookup":
      return [...Object.values(rule.points), ...missing];
    case "compare":
      return [rule.above, rule.equal, rule.below, ...missing];
    case "bracket":
      return [...rule.brackets.map((bracket) => bracket.points), ...missing];
    case "flag":
      return [rule.points, ...Object.values(rule.words ?? {}), ...missing];
    case "threshold":
      return [rule.points, ...missing];
  }
}

/** Points of the weight that a rule declares to be out of reach for its people. */
export function withheldPoints({ withheld }: LeafRule): Decimal {
  return new Decimal(withheld?.value ?? 0);
}

/** The most points that a rule can give to anybody. */
export function reachableMaximum(rule: LeafRule): Decimal {
  return Decimal.max(0, ...pointsOf(rule).map((points) => points.value));
}
