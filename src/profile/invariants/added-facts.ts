import { foldColumn, isTakenColumn } from "../../input/table-columns.js";
import { issue, type Issue } from "../../issue/index.js";
import { addedPaths } from "../added-fact.js";
import { factsRead, leafRules } from "../context.js";
import type { ProfileSource } from "../profile.js";

/** Added facts have names of their own, ranges and words that make sense, and a rule or duty that reads them. */
export function checkAddedFacts(profile: ProfileSource): Issue[] {
  const { facts = {}, dimensions, duties } = profile;
  const read = [
    ...dimensions.flatMap(({ rules }) => leafRules(rules)).flatMap(factsRead),
    ...duties.map((duty) => duty.fact),
  ];
  const names = Object.keys(facts);
  const unread = addedPaths(profile).filter((fact) => !read.includes(fact));
  return [
    ...names
      .filter(
        (name) =>
          isTakenColumn(name) || names.some((other) => other !== name && foldColumn(other) === foldColumn(name)),
      )
      .map((name) => issue("fact_name_taken", ["facts", name], { name })),
    ...Object.entries(facts).flatMap(([name, fact]): Issue[] => {
      if (fact.kind === "word") {
        const again = fact.words.filter((word, index) =>
          fact.words.some((other, at) => at < index && isSame(other, word)),
        );
        return again.map((id) => issue("duplicate_id", ["facts", name, "words"], { id }));
      }
      if (fact.kind === "flag" || fact.most === undefined || fact.most >= (fact.least ?? 0)) return [];
      return [issue("range_reversed", ["facts", name], { from: fact.least ?? 0, to: fact.most })];
    }),
    ...unread.map((fact) => issue("fact_unread", ["facts", fact.slice("tambahan.".length)], { fact })),
  ];
}

/** In a table, neither case nor `_`, `-` and spaces tell two words apart. */
function isSame(a: string, b: string): boolean {
  const fold = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, "-");
  return fold(a) === fold(b);
}
