import * as z from "zod/mini";
import type { FactPath } from "../facts/fact-catalogue.js";
import { FRACTION_POLICIES } from "../number/ranges.js";
import { ROUNDING_NAMES } from "../number/rounding.js";
import type { CitedValue } from "./citation.js";
import type { ChangeableField, LeafRule, RuleKindName, RuleOfKind } from "./kinds.js";
import type { Reason } from "./reason.js";
import type { RuleBase } from "./rule-base.js";
import type { OwnField } from "./rule-kind.js";
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

/*
 * The shapes of what the kinds of rule hold. They stand apart from the kinds, so that whoever scores by a profile that was
 * checked before needs no schema. A kind or a field that is left out does not compile.
 */

/** A value with its source. */
export function cited(value: z.ZodMiniType<string, string>): z.ZodMiniType<CitedValue, CitedValue> {
  return z.strictObject({ value, cite, interpretation });
}

type Shape<T, F extends keyof T> = { readonly [P in F]-?: z.ZodMiniType<T[P]> };

const citedPoints = cited(points);
const outcome = z.enum(["above", "equal", "below"]);

/** What every rule has, but its kind and fact. */
const common: Shape<RuleBase, Exclude<keyof RuleBase, "kind" | "fact">> = {
  id,
  label: text,
  whenMissing: z.union([z.enum(["reject", "no-points"]), citedPoints]),
  interpretation,
  withheld: z.optional(citedPoints),
};

/** What each kind has besides. */
const ofKinds: { readonly [K in RuleKindName]: Shape<RuleOfKind<K>, OwnField<RuleOfKind<K>>> } = {
  lookup: {
    points: z.record(z.string(), citedPoints),
    refuses: z.optional(z.array(z.string())),
  },
  compare: {
    against: z.union([fact, z.strictObject({ word: z.string(), cite, interpretation })]),
    whenRequirementMissing: z.optional(
      z.union([z.literal("reject"), z.strictObject({ outcome, cite, interpretation })]),
    ),
    order: z.array(z.array(z.string())),
    above: citedPoints,
    equal: citedPoints,
    below: citedPoints,
  },
  bracket: {
    fractions,
    fractionsInterpretation: interpretation,
    brackets: z.array(z.strictObject({ ...wholeRange, points: citedPoints })),
  },
  flag: {
    points: citedPoints,
    words: z.optional(z.record(z.string(), citedPoints)),
  },
  threshold: {
    atLeast: cited(decimalString(0, MOST_HOURS)),
    strict: z.optional(z.boolean()),
    points: citedPoints,
    credit,
    creditInterpretation: interpretation,
    roundingInterpretation: interpretation,
  },
};

/** The names of all kinds of rule. */
export const RULE_KINDS = Object.keys(ofKinds) as [RuleKindName, ...RuleKindName[]];

type LeafRuleShape = z.ZodMiniType<LeafRule> & z.core.$ZodTypeDiscriminable;

/** The shapes of the rules of each kind. */
export const leafRuleShapes = RULE_KINDS.map((kind) =>
  z.strictObject({ ...common, kind: z.literal(kind), fact, ...ofKinds[kind] }),
) as unknown as readonly [LeafRuleShape, ...LeafRuleShape[]];

/** The shapes of what an extension may change in rules of any kind, with points and hours as it writes them. */
export function changeShapes<V extends z.ZodMiniType>(value: V, hours: V) {
  return {
    against: z.optional(fact),
    order: z.optional(z.array(z.array(z.string()))),
    points: z.optional(z.union([value, z.record(z.string(), value)])),
    above: z.optional(value),
    equal: z.optional(value),
    below: z.optional(value),
    atLeast: z.optional(hours),
    words: z.optional(z.record(z.string(), value)),
    brackets: z.optional(z.array(z.strictObject({ ...wholeRange, points: value }))),
    fractions: z.optional(fractions),
    credit: z.optional(credit),
  } satisfies Readonly<Record<ChangeableField, z.ZodMiniType>>;
}

type ReasonShapes = {
  readonly [K in Reason["kind"]]: Shape<
    Extract<Reason, { readonly kind: K }>,
    Exclude<keyof Extract<Reason, { readonly kind: K }>, "kind" | "fact">
  >;
};

/** The shape of the reason of each kind in a stored result. */
export function reasonShape(path: z.ZodMiniType<FactPath>, digits: z.ZodMiniType<string>): z.ZodMiniType<Reason> {
  const shapes: ReasonShapes = {
    missing: {},
    lookup: { given: z.string() },
    compare: { given: z.string(), against: z.nullable(path), required: z.nullable(z.string()), outcome },
    bracket: { given: digits, from: z.int(), to: z.int(), between: z.nullable(z.enum(FRACTION_POLICIES)) },
    flag: { given: z.union([z.boolean(), z.string()]) },
    threshold: {
      given: digits,
      atLeast: digits,
      strict: z.optional(z.boolean()),
      met: z.boolean(),
      credit: z.union([
        z.literal("all-or-nothing"),
        z.strictObject({ proportional: z.strictObject({ decimals: z.int(), rounding: z.enum(ROUNDING_NAMES) }) }),
      ]),
      unrounded: z.optional(digits),
    },
  };
  const [first, ...rest] = Object.entries(shapes).map(([kind, shape]) =>
    z.strictObject({ kind: z.literal(kind), fact: path, ...shape }),
  );
  if (first === undefined) throw new RangeError("There are no reasons.");
  return z.discriminatedUnion("kind", [first, ...rest]) as unknown as z.ZodMiniType<Reason>;
}
