import { foldColumn, isTakenColumn } from "../../facts/table-columns.js";
import { issue, type Issue } from "../../issue/index.js";
import { addedPaths } from "../added-fact.js";
import { factsRead } from "../../rules/facts-read.js";
import { leafRules } from "../../rules/choose.js";
import type { ProfileSource } from "../profile.js";

/** Added facts have names of their own, and ranges and words that make sense. */
export function checkAddedFacts({ facts = {} }: ProfileSource): Issue[] {
  const names = Object.keys(facts);
  const again = new Set(repeated(names, foldColumn).map(foldColumn));
  return [
    ...names
      .filter((name) => isTakenColumn(name) || again.has(foldColumn(name)))
      .map((name) => issue("fact_name_taken", ["facts", name], { name })),
    ...Object.entries(facts).flatMap(([name, fact]): Issue[] => {
      if (fact.kind === "word")
        return repeated(fact.words, foldWord).map((id) => issue("duplicate_id", ["facts", name, "words"], { id }));
      if (fact.kind === "flag" || fact.most === undefined || fact.most >= (fact.least ?? 0)) return [];
      return [issue("range_reversed", ["facts", name], { from: fact.least ?? 0, to: fact.most })];
    }),
  ];
}

/** Some rule or duty reads each added fact. A reading of an open point may take that away again. */
export function checkUnread(profile: ProfileSource): Issue[] {
  const read = new Set<string>([
    ...profile.dimensions.flatMap(({ rules }) => leafRules(rules)).flatMap(factsRead),
    ...profile.duties.map((duty) => duty.fact),
  ]);
  return addedPaths(profile)
    .filter((fact) => !read.has(fact))
    .map((fact) => issue("fact_unread", ["facts", fact.slice("tambahan.".length)], { fact }));
}

/** Those that stood before, but for what does not count. */
function repeated(list: readonly string[], fold: (one: string) => string): readonly string[] {
  const known = new Set<string>();
  return list.filter((one) => known.size === known.add(fold(one)).size);
}

/** In a table, neither case nor `_`, `-` and spaces tell two words apart. */
function foldWord(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "-");
}
