import { Decimal, freezeDecimal } from "./decimal.js";

/** Points as integers: `scale` parts to one point (10 for points with one decimal place). Sums of them are exact. */
export interface Scale {
  readonly parts: number;
  /** From a decimal to an integer. The caller has made sure that the scale fits (see `scaleFor`). */
  toInteger(value: Decimal): number;
  /** From an integer back to a frozen decimal. */
  toDecimal(integer: number): Decimal;
}

/** The smallest scale at which all the given values are integers. */
export function scaleFor(values: readonly Decimal[]): Scale {
  const parts = 10 ** Math.max(0, ...values.map((value) => value.decimalPlaces()));
  const known = new Map<number, Decimal>();
  return {
    parts,
    toInteger: (value) => value.times(parts).toNumber(),
    toDecimal: (integer) => {
      const found = known.get(integer) ?? freezeDecimal(new Decimal(integer).dividedBy(parts));
      known.set(integer, found);
      return found;
    },
  };
}
