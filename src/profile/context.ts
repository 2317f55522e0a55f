import { JABATAN, STATUS, type Jabatan, type Status } from "../input/words.js";
import type { FactPath } from "../input/fact-catalogue.js";
import type { ProfileSource } from "./profile.js";
import type { ChooseRule, LeafRule, Rule } from "./rule.js";

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

/** The facts that a rule reads. */
export function factsRead(rule: LeafRule): readonly FactPath[] {
  return rule.kind === "compare" && typeof rule.against === "string" ? [rule.fact, rule.against] : [rule.fact];
}

/** A fact that is needed; with `given`, only where that other fact is given. */
export interface RequiredFact {
  readonly fact: FactPath;
  readonly given?: FactPath;
}

/** The facts that a rule cannot do without. A required level is needed where there is something to compare with it. */
export function factsRequired(rule: LeafRule): readonly RequiredFact[] {
  const own = rule.whenMissing === "reject" ? [{ fact: rule.fact }] : [];
  const { against } = rule.kind === "compare" ? rule : {};
  return typeof against !== "string" || (rule.kind === "compare" && typeof rule.whenRequirementMissing === "object")
    ? own
    : [...own, { fact: against, ...(own.length === 0 && { given: rule.fact }) }];
}

/** Whether a rule can score somebody who has this word: it stands in its table, and is not refused there. */
export function scoresWord(rule: LeafRule, word: string): boolean {
  switch (rule.kind) {
    case "lookup":
      return Object.hasOwn(rule.points, word) && rule.refuses?.includes(word) !== true;
    case "compare":
      return rule.order.some((level) => level.includes(word));
    default:
      return true;
  }
}

/** The forms of performance that some rule of the profile reads; `predikat` where none reads either. */
export function kinerjaForms(profile: ProfileSource): readonly KinerjaForm[] {
  const read = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules)).flatMap(factsRead);
  const forms = KINERJA_FORMS.filter((form) => read.includes(`kinerja.${form}`));
  return forms.length > 0 ? forms : ["predikat"];
}

/** Every context that a person measured under the profile can be in. */
export function contextsOf(profile: ProfileSource): readonly Context[] {
  const forms = kinerjaForms(profile);
  return profile.measures.flatMap((status) =>
    JABATAN.flatMap((jabatan) => forms.map((kinerja) => ({ status, jabatan, kinerja }))),
  );
}
