import type { FactPath } from "../facts/fact-catalogue.js";
import { kindOf, type LeafRule } from "./kinds.js";

/** The facts that a rule reads. */
export function factsRead(rule: LeafRule): readonly FactPath[] {
  const requirement = kindOf(rule).requirement(rule);
  return requirement === undefined ? [rule.fact] : [rule.fact, requirement.fact];
}

/** A fact that is needed; with `given`, only where that other fact is given. */
export interface RequiredFact {
  readonly fact: FactPath;
  readonly given?: FactPath;
}

/** The facts that a rule cannot do without. A required level is needed where there is something to compare with it. */
export function factsRequired(rule: LeafRule): readonly RequiredFact[] {
  const own = rule.whenMissing === "reject" ? [{ fact: rule.fact }] : [];
  const requirement = kindOf(rule).requirement(rule);
  return requirement?.isNeeded !== true
    ? own
    : [...own, { fact: requirement.fact, ...(own.length === 0 && { given: rule.fact }) }];
}

/** Whether a rule can score somebody who has this word: it stands in its table, and is not refused there. */
export function scoresWord(rule: LeafRule, word: string): boolean {
  return kindOf(rule).scoresWord(rule, word);
}
