import * as z from "zod/mini";
import type { Rule } from "./rule.js";
import {
  cite,
  credit,
  decimalString,
  fact,
  fractions,
  id,
  interpretation,
  MOST_HOURS,
  points,
  text,
  wholeRange,
} from "./schema-parts.js";

/** A value with its source. */
export function cited(value: z.ZodMiniType<string>) {
  return z.strictObject({ value, cite, interpretation });
}

const citedPoints = cited(points);
const ruleBase = {
  id,
  label: text,
  whenMissing: z.union([z.enum(["reject", "no-points"]), citedPoints]),
  interpretation,
  withheld: z.optional(citedPoints),
};
const outcome = z.enum(["above", "equal", "below"]);

/** The shape of a rule, one for each mechanism. */
export const rule: z.ZodMiniType<Rule> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("lookup"),
    fact,
    points: z.record(z.string(), citedPoints),
    refuses: z.optional(z.array(z.string())),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("compare"),
    fact,
    against: z.union([fact, z.strictObject({ word: z.string(), cite, interpretation })]),
    whenRequirementMissing: z.optional(
      z.union([z.literal("reject"), z.strictObject({ outcome, cite, interpretation })]),
    ),
    order: z.array(z.array(z.string())),
    above: citedPoints,
    equal: citedPoints,
    below: citedPoints,
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("bracket"),
    fact,
    fractions,
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
    atLeast: cited(decimalString(0, MOST_HOURS)),
    strict: z.optional(z.boolean()),
    points: citedPoints,
    credit,
    creditInterpretation: interpretation,
    roundingInterpretation: interpretation,
  }),
  z.strictObject({
    kind: z.literal("choose"),
    by: z.enum(["jabatan", "status", "kinerja"]),
    cases: z.array(z.strictObject({ when: z.array(z.string()), rules: z.array(z.lazy(() => rule)) })),
  }),
]);
