import { Decimal } from "./decimal.js";

const PLAIN_DECIMAL = /^-?\d{1,400}(?:\.\d{1,400})?$/;

/**
 * Read a number exactly: a finite number, or a string of plain digits with at most one decimal point (`"22.5"`).
 * Gives `undefined` for everything else: `"0x10"`, `"1e3"`, `"12,5"`, `" 5"`, `NaN`, infinities and negative zero.
 */
export function parseDecimal(value: unknown): Decimal | undefined {
  const readable =
    typeof value === "number" ? Number.isFinite(value) : typeof value === "string" && PLAIN_DECIMAL.test(value);
  if (!readable) return undefined;
  const decimal = new Decimal(value as number | string);
  return decimal.isZero() && decimal.isNegative() ? undefined : decimal;
}
