// Exact fractions for naive computations: numerator and denominator, nothing from the library.

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Fraction, b: bigint | number): Fraction => fraction(a.over, a.under * BigInt(b));
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0));
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = minus(a, b).over;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
};
export const isEqual = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/** Read plain digits. */
export function read(digits: string): Fraction {
  const [whole = "", decimals = ""] = digits.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Two decimals, half up, without trailing zeros. Not for negative values. */
export function halfUp(value: Fraction): string {
  const hundredths = (200n * value.over + value.under) / (2n * value.under);
  const decimals = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths / 100n}${decimals === "" ? "" : `.${decimals}`}`;
}
