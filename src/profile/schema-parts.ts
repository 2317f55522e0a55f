import * as z from "zod/mini";
import { STATUS } from "../facts/words.js";
import { id, isFigure, text, year } from "../rules/schema-parts.js";

/* What the schemas of profiles and of extensions share, besides what rules have in common with them. */

/** Measurement years. */
export const years = z.strictObject({ from: year(), to: z.optional(year()) });
/** Statuses that are measured. */
export const measures = z.array(z.enum(STATUS)).check(z.minLength(1, "status"));
/** An instrument that values are taken from. */
export const instrument = z.strictObject({ id, title: text, fullTitle: z.optional(text), note: z.optional(text) });

/** The name of an added fact. Names that every object has already cannot be told from facts. */
export const factName = z.string().check(
  z.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,39}$/, "a-z A-Z 0-9 _ -"),
  z.refine((name) => !(name in Object.prototype), "a-z A-Z 0-9 _ -"),
);
/** A fact that a profile adds, its label and unit in the given form. */
export function addedFact<T extends z.ZodMiniType>(label: T) {
  const described = { label, unit: z.optional(label) };
  return z.discriminatedUnion("kind", [
    z.strictObject({ ...described, kind: z.literal("flag") }),
    z.strictObject({
      ...described,
      kind: z.literal("number"),
      least: z.optional(limit),
      most: z.optional(limit),
    }),
    z.strictObject({ ...described, kind: z.literal("word"), words: z.array(word).check(z.minLength(1, "word")) }),
  ]);
}

const limit = z.number().check(
  z.gte(0, { error: "0..1000000000", abort: true }),
  z.lte(1e9, { error: "0..1000000000", abort: true }),
  z.refine((value) => isFigure(value, 0, 1e9), "0..1000000000"),
);

/** What is joined into keys and what stands in a list of words must be told from other words. */
const word = z
  .string()
  .check(
    z.regex(/^(?!(?:true|false|undefined|value|cite)$)[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}(?<! )$/u, "a-z A-Z 0-9 . _ -"),
  );
