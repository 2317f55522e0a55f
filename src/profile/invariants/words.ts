import type { FactPath } from "../../facts/fact-catalogue.js";
import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { kindOf, type LeafRule } from "../../rules/kinds.js";
import type { DeclaredFacts } from "../../rules/rule-kind.js";
import { addedPaths, kindOfFact } from "../added-fact.js";
import type { ProfileSource } from "../profile.js";
import { leafRulesWithPaths, type IsSound } from "./visit.js";

/** Rules read facts that there are and that they can use, and their lists hold each word of the fact once. */
export function checkWords(profile: ProfileSource, isSound: IsSound): Issue[] {
  const facts: DeclaredFacts = {
    kindOf: (fact) => kindOfFact(profile, fact),
    notDeclared: (fact: FactPath, path: IssuePath) =>
      issue("fact_not_declared", path, { fact, known: addedPaths(profile) }),
  };
  const ofRules = leafRulesWithPaths(profile, isSound).flatMap(({ rule, path }) => checkRule(rule, facts, path));
  const ofDuties = profile.duties.flatMap((duty, index) => {
    if (isSound(duty)) return [];
    const { fact } = duty;
    const kind = facts.kindOf(fact);
    const path = ["duties", index, "fact"];
    if (kind === undefined) return [facts.notDeclared(fact, path)];
    return kind.kind === "number" ? [] : [issue("fact_unsuitable", path, { fact, rule: "duty" })];
  });
  return [...ofRules, ...ofDuties];
}

function checkRule(rule: LeafRule, facts: DeclaredFacts, path: IssuePath): Issue[] {
  const { fact, kind } = rule;
  const { reads, check } = kindOf(rule);
  const own = facts.kindOf(fact);
  const here = [...path, "fact"];
  if (own === undefined) return [facts.notDeclared(fact, here)];
  return own.kind === reads ? check(rule, own, facts, path) : [issue("fact_unsuitable", here, { fact, rule: kind })];
}
