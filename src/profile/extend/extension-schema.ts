import * as z from "zod/mini";
import { STATUS } from "../../facts/words.js";
import { DIMENSION_IDS } from "../profile.js";
import type { ChangeableField } from "../../rules/kinds.js";
import {
  citation,
  cite,
  fact,
  fractions,
  id,
  isFigure,
  MOST_DECIMALS,
  MOST_HOURS,
  text,
  wholeRange,
  words,
} from "../../rules/schema-parts.js";
import { changeShapes, RULE_KINDS } from "../../rules/schemas.js";
import { addedFact, factName, measures, years } from "../schema-parts.js";
import type { RuleChange } from "./extension.js";

const anyText = z.union([words, text]);

/** Points, hours or a weight. A float with many digits is refused: nobody wrote it so. */
function figure(most: number) {
  const expected = `0..${String(most)} (max. ${String(MOST_DECIMALS)} desimal / decimals)`;
  const digits = z.string().check(
    z.regex(/^\d{1,5}(\.\d{1,4})?$/, { error: expected, abort: true }),
    z.refine((value) => isFigure(value, 0, most), { error: expected, abort: true }),
  );
  return z.union([
    digits,
    z.number().check(
      z.gte(0, { error: expected, abort: true }),
      z.lte(most, { error: expected, abort: true }),
      z.refine((value) => isFigure(value, 0, most), { error: expected, abort: true }),
    ),
  ]);
}

function valueChange(most: number) {
  return z.union([figure(most), z.strictObject({ value: figure(most), cite: z.optional(cite) })]);
}

const points = valueChange(100);
const hours = valueChange(MOST_HOURS);
const whenMissing = z.union([z.enum(["reject", "no-points"]), points]);
const kind = z.enum(RULE_KINDS);
/** What may be changed has a type in `RuleChange`. */
const ruleChange = changeShapes(points, hours) satisfies Readonly<
  Record<keyof Pick<RuleChange, ChangeableField>, z.ZodMiniType>
>;
const changedRule = z.strictObject({
  ...ruleChange,
  kind: z.optional(kind),
  label: z.optional(anyText),
  fact: z.optional(fact),
  whenMissing: z.optional(whenMissing),
});
const addedRule = z.strictObject({
  ...ruleChange,
  id,
  kind,
  label: anyText,
  fact,
  whenMissing,
  for: z.optional(z.union([words, z.array(words).check(z.minLength(1, "…"))])),
});
const changedDuty = z.strictObject({
  label: z.optional(anyText),
  dimension: z.optional(z.enum(DIMENSION_IDS)),
  fact: z.optional(fact),
  requires: z.optional(z.array(z.strictObject({ status: z.array(z.enum(STATUS)), atLeast: hours }))),
  whenMissing: z.optional(z.enum(["unmet", "reject"])),
  ceilings: z.optional(
    z.array(
      z.strictObject({
        on: z.enum(["dimension", "total", "category"]),
        at: z.union([z.string(), z.number()]),
        cite: z.optional(cite),
      }),
    ),
  ),
});

function ofDimensions<T extends z.ZodMiniType>(part: T) {
  const one = z.optional(part);
  return z.strictObject({ kualifikasi: one, kompetensi: one, kinerja: one, disiplin: one });
}

/** The shape of an extension. What the changes must be to their base is checked when they are laid over it. */
export const extensionSchema = z.strictObject({
  id,
  revision: z.optional(z.int().check(z.gte(1, "1, 2, 3…"))),
  standing: z.optional(z.enum(["agency", "draft"])),
  title: anyText,
  authority: anyText,
  instruments: z.optional(
    z.array(z.strictObject({ id, title: anyText, fullTitle: z.optional(anyText), note: z.optional(anyText) })),
  ),
  cite: z.union([citation, cite]),
  measurementYears: z.optional(years),
  measures: z.optional(measures),
  weights: z.optional(ofDimensions(figure(100))),
  caps: z.optional(z.array(z.enum(DIMENSION_IDS))),
  rescale: z.optional(
    z.union([
      z.boolean(),
      z.strictObject({
        dimensions: z.optional(z.array(z.enum(DIMENSION_IDS))),
        decimals: z.optional(z.int().check(z.gte(0, "0..4"), z.lte(MOST_DECIMALS, "0..4"))),
      }),
    ]),
  ),
  facts: z.optional(z.record(factName, addedFact(anyText))),
  rules: z.optional(z.record(z.string().check(z.maxLength(200, "id@…")), z.nullable(changedRule))),
  add: z.optional(ofDimensions(z.array(addedRule))),
  bands: z.optional(
    z.strictObject({
      fractions: z.optional(fractions),
      list: z.optional(z.array(z.strictObject({ ...wholeRange, id, label: anyText }))),
    }),
  ),
  duties: z.optional(z.record(z.string(), z.nullable(changedDuty))),
  interpretations: z.optional(
    z.record(z.string(), z.nullable(z.union([id, z.strictObject({ choice: id, chosen: anyText })]))),
  ),
});

/** An extension of the right shape. */
export type ParsedExtension = z.infer<typeof extensionSchema>;
