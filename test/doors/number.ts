// What tests take from inside src/number: everything else comes through the doors that users have.
export { Decimal } from "../../src/number/decimal.js";
export { parseDecimal } from "../../src/number/parse-decimal.js";
export { ascending, FRACTION_POLICIES, isBetweenRanges, rangeOf } from "../../src/number/ranges.js";
export { round, ROUNDING_NAMES } from "../../src/number/rounding.js";
export { scaleFor } from "../../src/number/scaled.js";
