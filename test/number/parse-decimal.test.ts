import { describe, expect, it } from "vitest";
import { parseDecimal } from "../doors/number.js";

describe("a number is read exactly", () => {
  it.each<readonly [unknown, string]>([
    ["22.5", "22.5"],
    [22.5, "22.5"],
    ["0", "0"],
    [0, "0"],
    ["20", "20"],
    ["20.0", "20"],
    ["20.00", "20"],
    [100, "100"],
    ["007", "7"],
    ["-1", "-1"],
    [-0.5, "-0.5"],
    ["0.1", "0.1"],
    [0.1, "0.1"],
    // As JavaScript writes the number, which is what the caller sees: nothing is added, nothing rounded.
    [0.1 + 0.2, "0.30000000000000004"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    // More digits than a float holds.
    ["19.999999999999999999999999999999", "19.999999999999999999999999999999"],
    [
      "123456789012345678901234567890.123456789012345678901234567891",
      "123456789012345678901234567890.123456789012345678901234567891",
    ],
  ])("%o is %s", (value, digits) => {
    expect(parseDecimal(value)?.toFixed()).toBe(digits);
  });
});

describe("what is no plain decimal is refused", () => {
  it.each<readonly [string, unknown]>([
    ["hexadecimal", "0x10"],
    ["binary", "0b11"],
    ["octal", "0o17"],
    ["NaN", NaN],
    ["the word NaN", "NaN"],
    ["infinity", Infinity],
    ["minus infinity", -Infinity],
    ["the word Infinity", "Infinity"],
    ["a number too large for JavaScript", 1e400],
    ["minus zero", -0],
    ["minus zero as text", "-0"],
    ["minus zero with decimals", "-0.00"],
    ["a decimal comma", "12,5"],
    ["a thousands comma", "1,000"],
    ["a thousands point", "1.000.000"],
    ["an exponent", "1e3"],
    ["a capital exponent", "1E3"],
    ["a space before", " 5"],
    ["a space after", "5 "],
    ["a line break after", "5\n"],
    ["a space within", "1 000"],
    ["an underscore", "1_000"],
    ["nothing", ""],
    ["a space", " "],
    ["no digit after the point", "5."],
    ["no digit before the point", ".5"],
    ["the point alone", "."],
    ["a plus sign", "+5"],
    ["two signs", "--5"],
    ["a sign alone", "-"],
    ["a real minus sign", "−5"],
    ["a unit", "20 JP"],
    ["a word", "dua puluh"],
    ["Arabic-Indic digits", "٢٠"],
    ["full-width digits", "２０"],
    ["Balinese digits", "᭒᭐"],
    ["a superscript", "2²"],
    ["more digits than anybody needs", "1".repeat(401)],
    ["more decimals than anybody needs", `0.${"1".repeat(401)}`],
    ["a bigint", 20n],
    ["a boxed number", new Number(20)],
    ["a boxed text", new String("20")],
    ["true", true],
    ["null", null],
    ["undefined", undefined],
    ["a list", [20]],
    ["an object", { valueOf: () => 20 }],
    ["a date", new Date(0)],
    ["a symbol", Symbol("20")],
    ["a function", () => 20],
  ])("%s", (_what, value) => {
    expect(parseDecimal(value)).toBeUndefined();
  });
});
