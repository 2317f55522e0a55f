import * as z from "zod/mini";
import { STATUS } from "../facts/words.js";
import { DIMENSION_IDS, type ProfileChange, type ProfileSource, STANDINGS } from "./profile.js";
import { passingKnown } from "./checked-parts.js";
import type { Rule } from "../rules/choose.js";
import {
  cite,
  decimalString,
  fact,
  fractions,
  id,
  interpretation,
  MOST_HOURS,
  points,
  text,
  wholeRange,
} from "../rules/schema-parts.js";
import { cited, leafRuleShapes } from "../rules/schemas.js";
import { addedFact, factName, instrument, measures, years } from "./schema-parts.js";

/** The shape of a rule. */
const rule: z.ZodMiniType<Rule> = passingKnown(
  "rule",
  z.discriminatedUnion("kind", [
    ...leafRuleShapes,
    z.strictObject({
      kind: z.literal("choose"),
      by: z.enum(["jabatan", "status", "kinerja"]),
      cases: z.array(z.strictObject({ when: z.array(z.string()), rules: z.array(z.lazy(() => rule)) })),
    }),
  ]),
);

const cap = z.optional(z.strictObject({ value: points, cite }));
const replacedRules = z.optional(z.strictObject({ rules: z.array(rule), cap }));
const change = passingKnown(
  "change",
  z.strictObject({
    bands: z.optional(z.strictObject({ fractions })),
    dimensions: z.optional(
      z.strictObject({
        kualifikasi: replacedRules,
        kompetensi: replacedRules,
        kinerja: replacedRules,
        disiplin: replacedRules,
      }),
    ),
    rules: z.optional(z.record(z.string(), z.record(z.string(), z.json()))),
    duties: z.optional(z.record(z.string(), z.nullable(z.record(z.string(), z.json())))),
  }),
) as unknown as z.ZodMiniType<ProfileChange>;

/** The shape of a profile's source. What its parts must be to each other is checked in `invariants/`. */
export const profileShape: z.ZodMiniType<ProfileSource> = z.strictObject({
  id,
  revision: z.int().check(z.gte(1, "1, 2, 3…")),
  standing: z.enum(STANDINGS),
  title: text,
  authority: z.optional(text),
  base: z.optional(z.strictObject({ id, revision: z.int(), hash: z.string() })),
  measurementYears: z.optional(years),
  measures,
  instruments: z.array(passingKnown("instrument", instrument)),
  facts: z.optional(z.record(factName, addedFact(text))),
  dimensions: z.array(
    passingKnown(
      "dimension",
      z.strictObject({ id: z.enum(DIMENSION_IDS), weight: points, cite, rules: z.array(rule), cap }),
    ),
  ),
  bands: z.strictObject({
    fractions,
    interpretation,
    list: z.array(z.strictObject({ ...wholeRange, id, label: text })),
    cite,
  }),
  duties: z.array(
    passingKnown(
      "duty",
      z.strictObject({
        id,
        label: text,
        dimension: z.enum(DIMENSION_IDS),
        fact,
        requires: z.array(
          z.strictObject({ status: z.array(z.enum(STATUS)), atLeast: cited(decimalString(0, MOST_HOURS)) }),
        ),
        exempt: z.optional(z.array(z.strictObject({ status: z.array(z.enum(STATUS)), cite, interpretation }))),
        whenMissing: z.enum(["unmet", "reject"]),
        ceilings: z.array(z.strictObject({ on: z.enum(["dimension", "total", "category"]), at: z.string(), cite })),
        cite,
        interpretation,
        openWhen: z.optional(z.strictObject({ missing: interpretation, unmet: interpretation })),
      }),
    ),
  ),
  interpretations: z.array(
    passingKnown(
      "interpretation",
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
  ),
  replaced: z.optional(z.record(z.string(), z.string())),
});
