import type { FactPath } from "../input/fact-catalogue.js";
import type { Status } from "../input/words.js";
import { factsRead, factsRequired, leafRules } from "../profile/context.js";
import type { ProfileSource } from "../profile/profile.js";
import { effectOf } from "../rules/award.js";
import type { Columns, FactPlace } from "./columns.js";
import { isForeign } from "./foreign-fact.js";
import { merged, product, where, type Labels } from "./labels.js";
import { ruleContexts } from "./rule-contexts.js";
import { wordFacts } from "./word-facts.js";

/**
 * Label the combinations of words that a profile cannot tell apart: whatever the numbers are, the same rules apply, those
 * that read words give the same points, the same is required by duties, and nothing or the same is missing.
 */
export function alikeCombinations(profile: ProfileSource, columns: Columns): Labels {
  const facts = wordFacts(columns);
  const { valueAt, labelsOf, givenOf } = facts;
  const contexts = ruleContexts(profile, facts);
  const places = columns.words.map(({ place }) => place);
  const isWord = (fact: FactPath) => places.includes(fact);
  const foreign = places.filter((place) => isForeign(profile, columns, place));
  const rules = leafRules(profile.dimensions.flatMap((dimension) => dimension.rules));

  const byRules = rules.flatMap((rule) => {
    const read = factsRead(rule);
    if (!read.some(isWord) || read.some((fact) => isForeign(profile, columns, fact))) return read.map(labelsOf);
    const byPoints = merged(read.map(labelsOf).reduce(product), (combination) =>
      effectOf(rule, (fact) => valueAt(combination, fact)),
    );
    const applies = contexts.rules.map((own) => own.has(rule));
    return [where(byPoints, contexts.labels, applies)];
  });
  const byDuties = profile.duties.map(({ requires }) =>
    merged(labelsOf("status"), (combination) => {
      const status = valueAt(combination, "status") as Status;
      return String(requires.findIndex((bound) => bound.status.includes(status)));
    }),
  );
  // Whether somebody is measured, and in which form performance is given, decides whatever the rules.
  const byMeasure = merged(labelsOf("status"), (combination) =>
    String(profile.measures.includes(valueAt(combination, "status") as Status)),
  );
  const required = [
    ...new Set<FactPlace>(["kinerja.predikat", ...rules.flatMap(factsRequired).map(({ fact }) => fact)]),
  ];
  return [byMeasure, ...foreign.map(labelsOf), ...byRules, ...byDuties, ...required.map(givenOf)].reduce(
    product,
    contexts.labels,
  );
}
