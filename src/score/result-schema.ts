import * as z from "zod/mini";
import { type CheckedFacts, isNamedFacts, isWithin } from "../facts/check-facts.js";
import { FACT_PATHS, type FactPath } from "../facts/fact-catalogue.js";
import { personShape, type PersonField } from "../facts/person-shape.js";
import { Decimal, freezeDecimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { EVIDENCE } from "../rules/citation.js";
import { DIMENSION_IDS, STANDINGS } from "../profile/profile.js";
import { reasonShape } from "../rules/schemas.js";
import { RESULT_FORMAT } from "./result.js";

const digits = z.string().check(z.refine((value) => parseDecimal(value)?.isNegative() === false, '"0", "22.5", …'));
const decimal = z.pipe(
  digits,
  z.transform((value) => freezeDecimal(new Decimal(value))),
);
const text = z.strictObject({ id: z.string(), en: z.string() });
const cite = z
  .array(
    z.strictObject({
      instrument: z.string(),
      provision: z.union([z.string(), text]),
      evidence: z.enum(EVIDENCE),
      years: z.optional(z.strictObject({ from: z.optional(z.int()), to: z.optional(z.int()) })),
    }),
  )
  .check(z.minLength(1, "citation"));
const fact = z.custom<FactPath>(
  (value) => typeof value === "string" && (/^tambahan\.\w/.test(value) || FACT_PATHS.some((path) => path === value)),
  "fact",
);
const reason = reasonShape(fact, digits);
const ceiling = z.strictObject({ duty: z.string(), cite });
const dimension = z.strictObject({
  score: decimal,
  weight: decimal,
  cap: z.nullable(z.strictObject({ at: decimal, sum: decimal, cite })),
  subDimensions: z.array(z.strictObject({ id: z.string(), points: decimal, most: decimal, reason, cite })),
});

/** The plain form of a result, with its decimals read. */
export const resultSchema = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  total: decimal,
  category: z.strictObject({ id: z.string(), label: text }),
  dimensions: z.strictObject({
    kualifikasi: dimension,
    kompetensi: dimension,
    kinerja: dimension,
    disiplin: dimension,
  }),
  duties: z.array(
    z.strictObject({
      id: z.string(),
      met: z.boolean(),
      missing: z.boolean(),
      required: decimal,
      shown: z.nullable(decimal),
      short: decimal,
      cost: z.optional(decimal),
      cite,
    }),
  ),
  ceilings: z.array(
    z.union([
      z.extend(ceiling, { on: z.enum([...DIMENSION_IDS, "total"]), at: digits, before: digits }),
      z.extend(ceiling, { on: z.literal("category"), at: z.string(), before: z.string() }),
    ]),
  ),
  interpretations: z.array(z.string()),
  ignored: z.array(fact),
  facts: scoredFacts(),
  profile: z.strictObject({
    id: z.string(),
    revision: z.int(),
    standing: z.enum(STANDINGS),
    hash: z.string(),
    base: z.optional(z.strictObject({ id: z.string(), revision: z.int(), hash: z.string() })),
    authority: z.optional(text),
    choices: z.record(z.string(), z.string()),
  }),
  year: z.optional(z.int()),
});

// — The facts in a result —

/** The facts of a person. Those that a profile adds were checked when the result was made, and are taken as they are. */
function scoredFacts(): z.ZodMiniType<CheckedFacts> {
  const shape = personShape({}).map((entry) => {
    const { key, isNeeded } = entry;
    const schema = "places" in entry ? namedFacts(shapeOf(entry.places)) : placeSchema(entry);
    return [key, isNeeded ? schema : z.optional(schema)] as const;
  });
  const tambahan = z.optional(z.record(z.string(), z.union([z.boolean(), z.string()])));
  return namedFacts({ ...Object.fromEntries(shape), tambahan }) as unknown as z.ZodMiniType<CheckedFacts>;
}

function namedFacts(shape: z.core.$ZodLooseShape): z.ZodMiniType<object> {
  return z.pipe(z.custom<object>(isNamedFacts), z.strictObject(shape));
}

function shapeOf(places: readonly PersonField[]): z.core.$ZodLooseShape {
  return Object.fromEntries(places.map((place) => [place.key, z.optional(placeSchema(place))]));
}

function placeSchema({ kind }: PersonField): z.ZodMiniType {
  switch (kind.kind) {
    case "text":
      return z.string();
    case "word":
      return z.enum(kind.words);
    case "flag":
      return kind.words.length === 0 ? z.boolean() : z.union([z.boolean(), z.enum(kind.words)]);
    case "number":
      return z.custom((value) => isWithin(kind, parseDecimal(value)));
  }
}
