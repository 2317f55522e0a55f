import type { FactPath } from "../input/fact-catalogue.js";
import type { LeafRule } from "./kinds.js";

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
