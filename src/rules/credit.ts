import { Decimal } from "../number/decimal.js";
import { round, type RoundingName } from "../number/rounding.js";

/** How a threshold gives points below it: none, or in proportion, rounded as the rule says. */
export type Credit =
  | "all-or-nothing"
  | { readonly proportional: { readonly decimals: number; readonly rounding: RoundingName } };

/** Points below a threshold, before and after the rounding that the rule asks for. */
export function pointsBelow(credit: Credit, points: Decimal, shown: Decimal, atLeast: string) {
  if (credit === "all-or-nothing") return { exact: new Decimal(0), rounded: new Decimal(0) };
  const { decimals, rounding } = credit.proportional;
  const exact = points.times(shown).dividedBy(atLeast);
  return { exact, rounded: round(exact, decimals, rounding) };
}
