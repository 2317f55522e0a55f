import { describe, expect, it } from "vitest";
import type { RoundingName } from "../../src/doors/profile.js";
import { Decimal, round, ROUNDING_NAMES } from "../doors/number.js";

/** Thousandths to hundredths in whole numbers alone; not for negative values. */
function hundredths(thousandths: bigint, name: RoundingName): bigint {
  const whole = thousandths / 10n;
  const rest = thousandths % 10n;
  switch (name) {
    case "half-up":
      return rest >= 5n ? whole + 1n : whole;
    case "half-even":
      return rest > 5n || (rest === 5n && whole % 2n === 1n) ? whole + 1n : whole;
    case "down":
      return whole;
    case "up":
      return rest > 0n ? whole + 1n : whole;
  }
}

function digits(value: bigint, places: number): string {
  const text = String(value).padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}

describe("rounding to two decimals", () => {
  it.each(ROUNDING_NAMES)("%s: 10,000 ties, from 0.005 to 99.995", (name) => {
    const wrong: string[] = [];
    for (let tie = 0n; tie < 10_000n; tie = tie + 1n) {
      const thousandths = tie * 10n + 5n;
      const got = round(new Decimal(digits(thousandths, 3)), 2, name).toFixed(2);
      if (got !== digits(hundredths(thousandths, name), 2)) wrong.push(`${digits(thousandths, 3)} ${got}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROUNDING_NAMES)("%s: every thousandth from 0 to 10", (name) => {
    const wrong: string[] = [];
    for (let thousandths = 0n; thousandths <= 10_000n; thousandths = thousandths + 1n) {
      const got = round(new Decimal(digits(thousandths, 3)), 2, name).toFixed(2);
      if (got !== digits(hundredths(thousandths, name), 2)) wrong.push(`${digits(thousandths, 3)} ${got}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each<readonly [string, RoundingName, string]>([
    // 1.005 is where floats fail: toFixed(2) gives 1.00.
    ["1.005", "half-up", "1.01"],
    ["1.005", "half-even", "1"],
    ["1.015", "half-even", "1.02"],
    ["1.005", "down", "1"],
    ["1.001", "up", "1.01"],
    ["78.2486", "half-up", "78.25"],
    ["5.25", "half-up", "5.25"],
  ])("%s, %s, is %s", (value, name, rounded) => {
    expect(round(new Decimal(value), 2, name).toString()).toBe(rounded);
  });

  it("to no decimals, half up: 60.5 is 61 and 60.49 is 60", () => {
    expect(round(new Decimal("60.5"), 0, "half-up").toString()).toBe("61");
    expect(round(new Decimal("60.49"), 0, "half-up").toString()).toBe("60");
  });

  it("there are four names", () => {
    expect(ROUNDING_NAMES).toEqual(["half-up", "half-even", "down", "up"]);
  });
});
