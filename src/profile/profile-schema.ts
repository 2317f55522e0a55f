import * as z from "zod/mini";
import { FACT_PATHS, type AddedFactPath } from "../input/fact-catalogue.js";
import { STATUS } from "../input/words.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { FRACTION_POLICIES } from "../number/ranges.js";
import { ROUNDING_NAMES } from "../number/rounding.js";
import { EVIDENCE } from "./citation.js";
import { DIMENSION_IDS, STANDINGS, type ProfileChange, type ProfileSource } from "./profile.js";
import type { Rule } from "./rule.js";

/*
 * The shape of a profile. What its parts must be to each other is checked in `invariants/`.
 * A check's `error` is the word that `profile-issues` puts into "expected".
 */
const id = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,79}$/, "id"));
const text = z.strictObject({
  id: z.string().check(z.minLength(1, "text")),
  en: z.string().check(z.minLength(1, "text")),
});
const year = z.int().check(z.gte(1900, "year"), z.lte(9999, "year"));
const whole = z.int().check(z.gte(0, "0..100"), z.lte(100, "0..100"));

/** Plain decimal digits: never a float, so nothing is rounded before it is read. */
function decimalString(least: number, most: number) {
  const expected = `"${String(least)}".."${String(most)}"`;
  return z.string().check(
    z.refine((value) => {
      const decimal = parseDecimal(value);
      return (
        decimal !== undefined &&
        decimal.greaterThanOrEqualTo(least) &&
        decimal.lessThanOrEqualTo(most) &&
        decimal.decimalPlaces() <= 4
      );
    }, expected),
  );
}

const points = decimalString(0, 100);
const citation = z.strictObject({
  instrument: id,
  provision: z.string().check(z.minLength(1, "provision")),
  evidence: z.enum(EVIDENCE),
});
const cite = z.tuple([citation], citation);
const interpretation = z.optional(id);

function cited(value: z.ZodMiniType<string>) {
  return z.strictObject({ value, cite, interpretation });
}

const citedPoints = cited(points);
/** Names that every object has already cannot be told from facts. */
const isFactName = (name: string) => /^[a-zA-Z][a-zA-Z0-9_-]{0,39}$/.test(name) && !(name in Object.prototype);
const factName = z.string().check(z.refine(isFactName, "a-z A-Z 0-9 _ -"));
const addedPath = z.custom<AddedFactPath>(
  (path) => typeof path === "string" && path.startsWith("tambahan.") && isFactName(path.slice("tambahan.".length)),
  "tambahan.…",
);
const fact = z.union([z.enum(FACT_PATHS), addedPath]);
const described = { label: text, unit: z.optional(text) };
const addedFact = z.discriminatedUnion("kind", [
  z.strictObject({ ...described, kind: z.literal("flag") }),
  z.strictObject({
    ...described,
    kind: z.literal("number"),
    least: z.optional(z.number()),
    most: z.optional(z.number()),
  }),
  z.strictObject({
    ...described,
    kind: z.literal("word"),
    // What is joined into keys and what stands in a list of words must be told from other words.
    words: z
      .array(z.string().check(z.regex(/^(?!(?:true|false|undefined)$)[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u, "word")))
      .check(z.minLength(1, "word")),
  }),
]);
const wholeRange = { from: whole, to: whole };
const ruleBase = {
  id,
  label: text,
  whenMissing: z.union([z.enum(["reject", "no-points"]), citedPoints]),
  interpretation,
};
const credit = z.union([
  z.literal("all-or-nothing"),
  z.strictObject({
    proportional: z.strictObject({
      decimals: z.int().check(z.gte(0, "0..4"), z.lte(4, "0..4")),
      rounding: z.enum(ROUNDING_NAMES),
    }),
  }),
]);

const rule: z.ZodMiniType<Rule> = z.discriminatedUnion("kind", [
  z.strictObject({ ...ruleBase, kind: z.literal("lookup"), fact, points: z.record(z.string(), citedPoints) }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("compare"),
    fact,
    against: fact,
    order: z.array(z.array(z.string())),
    above: citedPoints,
    equal: citedPoints,
    below: citedPoints,
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("bracket"),
    fact,
    fractions: z.enum(FRACTION_POLICIES),
    fractionsInterpretation: interpretation,
    brackets: z.array(z.strictObject({ ...wholeRange, points: citedPoints })),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("flag"),
    fact,
    points: citedPoints,
    words: z.optional(z.record(z.string(), citedPoints)),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("threshold"),
    fact,
    atLeast: cited(decimalString(0, 10_000)),
    points: citedPoints,
    credit,
    creditInterpretation: interpretation,
  }),
  z.strictObject({
    kind: z.literal("choose"),
    by: z.enum(["jabatan", "status", "kinerja"]),
    cases: z.array(z.strictObject({ when: z.array(z.string()), rules: z.array(z.lazy(() => rule)) })),
  }),
]);

const change: z.ZodMiniType<ProfileChange> = z.strictObject({
  bands: z.optional(z.strictObject({ fractions: z.enum(FRACTION_POLICIES) })),
  rules: z.optional(z.record(z.string(), z.record(z.string(), z.json()))),
  duties: z.optional(z.record(z.string(), z.nullable(z.record(z.string(), z.json())))),
});

/** The shape of a profile's source. */
export const profileSchema: z.ZodMiniType<ProfileSource> = z.strictObject({
  id,
  revision: z.int().check(z.gte(1, "1, 2, 3…")),
  standing: z.enum(STANDINGS),
  title: text,
  authority: z.optional(text),
  base: z.optional(z.strictObject({ id, revision: z.int(), hash: z.string() })),
  measurementYears: z.strictObject({ from: year, to: z.optional(year) }),
  measures: z.array(z.enum(STATUS)).check(z.minLength(1, "status")),
  instruments: z.array(z.strictObject({ id, title: text, fullTitle: z.optional(text), note: z.optional(text) })),
  facts: z.optional(z.record(factName, addedFact)),
  dimensions: z.array(
    z.strictObject({
      id: z.enum(DIMENSION_IDS),
      weight: points,
      cite,
      rules: z.array(rule),
      cap: z.optional(z.strictObject({ value: points, cite })),
    }),
  ),
  bands: z.strictObject({
    fractions: z.enum(FRACTION_POLICIES),
    interpretation,
    list: z.array(z.strictObject({ ...wholeRange, id, label: text })),
    cite,
  }),
  duties: z.array(
    z.strictObject({
      id,
      label: text,
      dimension: z.enum(DIMENSION_IDS),
      fact,
      requires: z.array(z.strictObject({ status: z.array(z.enum(STATUS)), atLeast: cited(decimalString(0, 10_000)) })),
      whenMissing: z.enum(["unmet", "reject"]),
      ceilings: z.array(z.strictObject({ on: z.enum(["dimension", "total", "category"]), at: z.string(), cite })),
      cite,
      interpretation,
      openWhen: z.optional(z.strictObject({ missing: interpretation, unmet: interpretation })),
    }),
  ),
  interpretations: z.array(
    z.strictObject({
      id,
      question: text,
      decidedBy: z.enum(["scoring", "facts", "aggregation"]),
      choice: id,
      chosen: text,
      alternatives: z.array(z.strictObject({ id, label: text, change })),
      why: text,
      cite,
    }),
  ),
});
