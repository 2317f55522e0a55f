import { Decimal as SharedDecimal } from "decimal.js";

/**
 * The library's own decimal type: a clone, so that `Decimal.set` elsewhere in a process cannot change a score.
 * The precision is far above any input, so that additions and subtractions never round.
 */
export const Decimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 1_000,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal number. Those in results are frozen. */
export type Decimal = SharedDecimal;

/** Freeze a decimal together with its digits. */
export function freezeDecimal(value: Decimal): Decimal {
  Object.freeze(value.d);
  return Object.freeze(value);
}
