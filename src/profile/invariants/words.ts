import { factCatalogue, type FactKind } from "../../input/fact-catalogue.js";
import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import type { ProfileSource } from "../profile.js";
import type { LeafRule } from "../rule.js";
import { leafRulesWithPaths } from "./visit.js";

const suitable: Readonly<Record<LeafRule["kind"], FactKind["kind"]>> = {
  lookup: "word",
  compare: "word",
  bracket: "number",
  flag: "flag",
  threshold: "number",
};

/** Rules read facts that they can use, and their lists hold each word of the fact once. */
export function checkWords(profile: ProfileSource): Issue[] {
  const ofRules = leafRulesWithPaths(profile).flatMap(({ rule, path }) => checkRule(rule, path));
  const ofDuties = profile.duties.flatMap(({ fact }, index) =>
    factCatalogue[fact].kind === "number"
      ? []
      : [issue("fact_unsuitable", ["duties", index, "fact"], { fact, rule: "duty" })],
  );
  return [...ofRules, ...ofDuties];
}

function checkRule(rule: LeafRule, path: IssuePath): Issue[] {
  const { fact, kind } = rule;
  if (factCatalogue[fact].kind !== suitable[kind]) {
    return [issue("fact_unsuitable", [...path, "fact"], { fact, rule: kind })];
  }
  switch (rule.kind) {
    case "lookup":
      return checkList(rule, Object.keys(rule.points), [...path, "points"]);
    case "compare": {
      const other = factCatalogue[rule.against];
      const comparable = JSON.stringify(other) === JSON.stringify(factCatalogue[fact]);
      if (!comparable) return [issue("fact_unsuitable", [...path, "against"], { fact: rule.against, rule: kind })];
      return checkList(rule, rule.order.flat(), [...path, "order"]);
    }
    case "flag":
      return checkList(rule, Object.keys(rule.words ?? {}), [...path, "words"]);
    case "bracket":
    case "threshold":
      return [];
  }
}

function checkList({ fact }: LeafRule, found: readonly string[], path: IssuePath): Issue[] {
  const kind: FactKind = factCatalogue[fact];
  const accepted = kind.kind === "number" ? [] : kind.words;
  const unexpected = found.filter((word, index) => !accepted.includes(word) || found.indexOf(word) !== index);
  const lacking = accepted.filter((word) => !found.includes(word));
  return [
    ...unexpected.map((word) => issue("word_not_expected", path, { fact, word, accepted })),
    ...(lacking.length > 0 ? [issue("word_not_covered", path, { fact, words: lacking })] : []),
  ];
}
