import { LATER_WORDS } from "../../input/words.js";
import type { FactKind, FactPath } from "../../input/fact-catalogue.js";
import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { addedPaths, kindOfFact } from "../added-fact.js";
import type { ProfileSource } from "../profile.js";
import type { LeafRule } from "../../rules/kinds.js";
import { leafRulesWithPaths } from "./visit.js";

const suitable: Readonly<Record<LeafRule["kind"], FactKind["kind"]>> = {
  lookup: "word",
  compare: "word",
  bracket: "number",
  flag: "flag",
  threshold: "number",
};

/** Rules read facts that there are and that they can use, and their lists hold each word of the fact once. */
export function checkWords(profile: ProfileSource): Issue[] {
  const ofRules = leafRulesWithPaths(profile).flatMap(({ rule, path }) => checkRule(profile, rule, path));
  const ofDuties = profile.duties.flatMap(({ fact }, index) => {
    const kind = kindOfFact(profile, fact);
    const path = ["duties", index, "fact"];
    if (kind === undefined) return [notDeclared(profile, fact, path)];
    return kind.kind === "number" ? [] : [issue("fact_unsuitable", path, { fact, rule: "duty" })];
  });
  return [...ofRules, ...ofDuties];
}

function notDeclared(profile: ProfileSource, fact: string, path: IssuePath): Issue {
  return issue("fact_not_declared", path, { fact, known: addedPaths(profile) });
}

function checkRule(profile: ProfileSource, rule: LeafRule, path: IssuePath): Issue[] {
  const { fact, kind } = rule;
  const found = kindOfFact(profile, fact);
  if (found === undefined) return [notDeclared(profile, fact, [...path, "fact"])];
  if (found.kind !== suitable[kind]) return [issue("fact_unsuitable", [...path, "fact"], { fact, rule: kind })];
  switch (rule.kind) {
    case "lookup":
      return [
        ...checkList(fact, found, Object.keys(rule.points), [...path, "points"]),
        ...(rule.refuses ?? [])
          .filter((word) => !Object.hasOwn(rule.points, word))
          .map((word) =>
            issue("word_not_expected", [...path, "refuses"], { fact, word, accepted: Object.keys(rule.points) }),
          ),
      ];
    case "compare": {
      const { against } = rule;
      const ofOrder = checkList(fact, found, rule.order.flat(), [...path, "order"]);
      if (typeof against !== "string") {
        const isLevel = rule.order.some((level) => level.includes(against.word));
        const params = { fact, word: against.word, accepted: rule.order.flat() };
        return isLevel ? ofOrder : [...ofOrder, issue("word_not_expected", [...path, "against"], params)];
      }
      const other = kindOfFact(profile, against);
      if (other === undefined) return [notDeclared(profile, against, [...path, "against"])];
      if (JSON.stringify(other) !== JSON.stringify(found))
        return [issue("fact_unsuitable", [...path, "against"], { fact: against, rule: kind })];
      return ofOrder;
    }
    case "flag":
      return checkList(fact, found, Object.keys(rule.words ?? {}), [...path, "words"]);
    case "bracket": {
      const fits = found.kind === "number" && found.least >= 0 && found.most !== null && found.most <= 100;
      return fits ? [] : [issue("fact_unsuitable", [...path, "fact"], { fact, rule: kind })];
    }
    case "threshold":
      return [];
  }
}

function checkList(fact: FactPath, kind: FactKind, found: readonly string[], path: IssuePath): Issue[] {
  const accepted = kind.kind === "number" ? [] : kind.words;
  const unexpected = found.filter((word, index) => !accepted.includes(word) || found.indexOf(word) !== index);
  // A table made before a word came does not score it, and need not speak of it.
  const later: object = Object.hasOwn(LATER_WORDS, fact) ? LATER_WORDS[fact as keyof typeof LATER_WORDS] : {};
  const lacking = accepted.filter((word) => !found.includes(word) && !Object.hasOwn(later, word));
  return [
    ...unexpected.map((word) => issue("word_not_expected", path, { fact, word, accepted })),
    ...(lacking.length > 0 ? [issue("word_not_covered", path, { fact, words: lacking })] : []),
  ];
}
