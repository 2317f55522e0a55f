import { describe, expect, it } from "vitest";
import { Decimal, scaleFor } from "../doors/number.js";

const decimals = (...values: string[]) => values.map((value) => new Decimal(value));

describe("a scale", () => {
  it.each<readonly [string[], number]>([
    [["25", "40"], 1],
    [["25", "22.5", "17.5"], 10],
    [["0.01", "22.5"], 100],
    [["5.2500"], 100],
    [["0.0001"], 10_000],
    [[], 1],
  ])("of %o has %i parts to a point", (values, parts) => {
    expect(scaleFor(decimals(...values)).parts).toBe(parts);
  });

  it("goes from decimals to whole numbers and back without loss", () => {
    const scale = scaleFor(decimals("0.01"));
    for (let integer = 0; integer <= 10_000; integer = integer + 1) {
      const value = scale.toDecimal(integer);
      expect(value.times(100).toNumber()).toBe(integer);
      expect(scale.toInteger(value)).toBe(integer);
    }
  });

  it("gives the same frozen decimal each time", () => {
    const scale = scaleFor(decimals("22.5"));
    const value = scale.toDecimal(225);
    expect(value.toString()).toBe("22.5");
    expect(scale.toDecimal(225)).toBe(value);
    expect(Object.isFrozen(value) && Object.isFrozen(value.d)).toBe(true);
  });
});
