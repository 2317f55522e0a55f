import { Decimal } from "../number/decimal.js";
import { printed } from "./mean.js";
import type { Share } from "./summary-result.js";

/** A part of some people, and how much of them that is. */
export function shareOf(part: number, of: number): Share {
  return { part, of, percent: of === 0 ? null : printed(new Decimal(part).times(100).dividedBy(of)) };
}
