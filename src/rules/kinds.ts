import { bracket, type BracketRule } from "./bracket.js";
import { compare, type CompareRule } from "./compare.js";
import { flag, type FlagRule } from "./flag.js";
import { lookup, type LookupRule } from "./lookup.js";
import type { Reason } from "./reason.js";
import type { Field, RuleKind } from "./rule-kind.js";
import { threshold, type ThresholdRule } from "./threshold.js";

/** A rule that gives points for facts. */
export type LeafRule = LookupRule | CompareRule | BracketRule | FlagRule | ThresholdRule;

/** The name of a kind of rule: each has a reason for its points. */
export type RuleKindName = Exclude<Reason["kind"], "missing">;

/** The rules of one kind. */
export type RuleOfKind<K extends RuleKindName> = Extract<LeafRule, { readonly kind: K }>;

/** The register: all that is known of kinds of rule is read from here. */
export const ruleKinds = { lookup, compare, bracket, flag, threshold } satisfies {
  readonly [K in RuleKindName]: RuleKind<RuleOfKind<K>>;
};

/** What is known of any kind. */
interface AnyKind extends Omit<RuleKind<LeafRule>, "fields"> {
  readonly fields: Readonly<Record<string, Field>>;
}

/** The kind of a rule. */
export function kindOf({ kind }: LeafRule): AnyKind {
  return ruleKinds[kind];
}

type FieldsOf<K extends RuleKindName> = (typeof ruleKinds)[K]["fields"];

/** The fields of some kind that an extension may change: all but conditions, and what is open, which a change settles. */
export type ChangeableField = {
  [K in RuleKindName]: {
    [F in keyof FieldsOf<K>]: FieldsOf<K>[F] extends { readonly holds: "condition" | "open-point" } ? never : F;
  }[keyof FieldsOf<K>];
}[RuleKindName];
