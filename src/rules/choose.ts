import { JABATAN, STATUS, type Jabatan, type Status } from "../facts/words.js";
import type { LeafRule } from "./kinds.js";

/**
 * Which rules apply, by kind of post, by status, or by the form in which performance is given
 * (`predikat` or `nilai`). Each case of the profile is covered once.
 */
export interface ChooseRule {
  readonly kind: "choose";
  readonly by: "jabatan" | "status" | "kinerja";
  readonly cases: readonly { readonly when: readonly string[]; readonly rules: readonly Rule[] }[];
}

/** A rule that gives points, or a choice between lists of rules. */
export type Rule = LeafRule | ChooseRule;

/** The forms in which performance can be given. */
export const KINERJA_FORMS = ["predikat", "nilai"] as const;
/** One of `KINERJA_FORMS`. */
export type KinerjaForm = (typeof KINERJA_FORMS)[number];

/** What decides which rules apply to a person. */
export interface Context {
  readonly status: Status;
  readonly jabatan: Jabatan;
  readonly kinerja: KinerjaForm;
}

/** The kinds of person that a part of a profile is for, by what a choice can decide by. */
export type Scope = Readonly<Record<ChooseRule["by"], readonly string[]>>;

/** The values that a choice can decide by. */
export const CASES: Scope = {
  jabatan: JABATAN,
  status: STATUS,
  kinerja: KINERJA_FORMS,
};

/** Every kind of person. */
export const everybody: Scope = CASES;

/** The part of a scope that a case of a choice is for. */
export function narrowed(scope: Scope, by: ChooseRule["by"], when: readonly string[]): Scope {
  return { ...scope, [by]: scope[by].filter((word) => when.includes(word)) };
}

/** The rules that apply in a context, with every choice made. */
export function rulesInContext(rules: readonly Rule[], context: Context): readonly LeafRule[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== "choose") return [rule];
    const chosen = rule.cases.find((one) => one.when.includes(context[rule.by]));
    return chosen === undefined ? [] : rulesInContext(chosen.rules, context);
  });
}

/** Every leaf rule of a list, whatever the context. */
export function leafRules(rules: readonly Rule[]): readonly LeafRule[] {
  return rules.flatMap((rule) => (rule.kind === "choose" ? rule.cases.flatMap((one) => leafRules(one.rules)) : [rule]));
}
