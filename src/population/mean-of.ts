import { Decimal, type Decimal as DecimalValue } from "../number/decimal.js";
import { scaleFor } from "../number/scaled.js";

/** Two decimals. */
const hundredths = /* @__PURE__ */ scaleFor([/* @__PURE__ */ new Decimal("0.01")]);

/**
 * Mean points of some people, 2 decimals half up; null of nobody. `sum` is an integer of 0 or more, `parts` to a point.
 * In integers throughout, since a decimal division to a thousand digits would take longer than all the rest:
 * ⌊(2 · 100 · sum + people · parts) / (2 · people · parts)⌋ hundredths.
 */
export function meanOf(sum: number, people: number, parts: number): DecimalValue | null {
  if (people === 0) return null;
  const divisor = BigInt(people) * BigInt(parts);
  return hundredths.toDecimal(Number((200n * BigInt(sum) + divisor) / (2n * divisor)));
}
