import type { Decimal as SharedDecimal } from "decimal.js";
import { Decimal } from "./decimal.js";

const modes = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
} as const satisfies Readonly<Record<RoundingName, SharedDecimal.Rounding>>;

/** A way to round that a rule may ask for by name. Nothing is ever rounded otherwise. */
export type RoundingName = "half-up" | "half-even" | "down" | "up";

/** All names of roundings. */
export const ROUNDING_NAMES = ["half-up", "half-even", "down", "up"] as const satisfies readonly RoundingName[];

/** Round to a number of decimals, in the named way. */
export function round(value: Decimal, decimals: number, name: RoundingName): Decimal {
  return value.toDecimalPlaces(decimals, modes[name]);
}
