import * as z from "zod/mini";
import { FACT_PATHS, factCatalogue, type AddedFactPath } from "../facts/fact-catalogue.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { FRACTION_POLICIES } from "../number/ranges.js";
import { ROUNDING_NAMES } from "../number/rounding.js";
import { EVIDENCE, type Citations } from "../rules/citation.js";

/*
 * What the schemas of rules, profiles and extensions share. A check's `error` is the word that `profile-issues` puts into
 * "expected".
 */

/** The most decimals that points, weights and hours may have. */
export const MOST_DECIMALS = 4;

/** In characters: a title, a note, a reason. */
const LONGEST_TEXT = 2_000;

/** An id: letters, digits, points, hyphens and plus signs. */
export const id = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9.+-]{0,79}$/, "id"));
/** A text that is not empty. */
export const words = z.string().check(z.minLength(1, "text"), z.maxLength(LONGEST_TEXT, "text"));
/** A text in both languages. */
export const text = z.strictObject({ id: words, en: words });
/** The limits of a printed range. */
export const wholeRange = { from: wholeNumber(), to: wholeNumber() };
/** A policy for values between two ranges. */
export const fractions = z.enum(FRACTION_POLICIES);

/** A year. */
export function year() {
  return z.int().check(z.gte(1900, "year"), z.lte(9999, "year"));
}

function wholeNumber() {
  return z.int().check(z.gte(0, "0..100"), z.lte(100, "0..100"));
}

/** Whether a value is read exactly, has few decimals and lies in a range. */
export function isFigure(value: unknown, least: number, most: number): boolean {
  const decimal = parseDecimal(value);
  return (
    decimal !== undefined &&
    decimal.greaterThanOrEqualTo(least) &&
    decimal.lessThanOrEqualTo(most) &&
    decimal.decimalPlaces() <= MOST_DECIMALS
  );
}

/** Plain decimal digits: never a float, so nothing is rounded before it is read. */
export function decimalString(least: number, most: number) {
  const expected = `"${String(least)}".."${String(most)}"`;
  return z.string().check(
    z.regex(/^\d{1,5}(\.\d{1,4})?$/, { error: expected, abort: true }),
    z.refine((value) => isFigure(value, least, most), expected),
  );
}

/** Points, 0 to 100. */
export const points = decimalString(0, 100);
/** The most hours, or whatever a duty counts. */
export const MOST_HOURS = factCatalogue["kompetensi.jpTeknis"].most;

/** One citation. */
export const citation = z.strictObject({
  instrument: id,
  provision: z.union([z.string().check(z.minLength(1, "provision"), z.maxLength(LONGEST_TEXT, "provision")), text]),
  evidence: z.enum(EVIDENCE),
  years: z.optional(z.strictObject({ from: z.optional(year()), to: z.optional(year()) })),
});
/** One or more citations. */
export const cite = z.array(citation).check(z.minLength(1, "citation")) as unknown as z.ZodMiniType<
  Citations,
  Citations
>;
/** The open point that something hangs on. */
export const interpretation = z.optional(id);
const addedPath = z
  .string()
  .check(z.regex(/^tambahan\.[a-zA-Z][a-zA-Z0-9_-]{0,39}$/, { error: "tambahan.…", abort: true }));
/** The path of a fact. */
export const fact = z.union([z.enum(FACT_PATHS), addedPath as z.ZodMiniType<AddedFactPath, AddedFactPath>]);

/** How a threshold gives points below it. */
export const credit = z.union([
  z.literal("all-or-nothing"),
  z.strictObject({
    proportional: z.strictObject({
      decimals: z.int().check(z.gte(0, "0..4"), z.lte(MOST_DECIMALS, "0..4")),
      rounding: z.enum(ROUNDING_NAMES),
    }),
  }),
]);
