import type { FactKind, FactPath } from "../facts/fact-catalogue.js";
import { LATER_WORDS } from "../facts/words.js";
import { issue, type Issue, type IssuePath } from "../issue/index.js";

/** What is wrong with a list that should hold each word of a fact once. */
export function checkWordList(fact: FactPath, kind: FactKind, found: readonly string[], path: IssuePath): Issue[] {
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
