import type { FactPath } from "../facts/fact-catalogue.js";
import type { CitedValue } from "./citation.js";
import { citedPoints, noPoints } from "./cited-points.js";
import type { RuleBase } from "./rule-base.js";
import type { RuleKind } from "./rule-kind.js";
import { checkWordList } from "./word-lists.js";

/** Points for yes, none for no; certain words may have points of their own. */
export interface FlagRule extends RuleBase {
  readonly kind: "flag";
  readonly fact: FactPath;
  readonly points: CitedValue;
  readonly words?: Readonly<Record<string, CitedValue>> | undefined;
}

/** Points for yes, none for no; a word such as `tidak-dipersyaratkan` has points of its own. */
export const flag = {
  reads: "flag",
  fields: {
    points: { holds: "points", setsMost: true, settles: ["withheld"], occasion: () => ({ kind: "yes" }) },
    words: { holds: "points-by-word", setsMost: false },
  },
  award(rule, given) {
    const ofWord = typeof given === "string" ? rule.words?.[given] : undefined;
    const points =
      ofWord !== undefined ? citedPoints(ofWord) : given === true ? citedPoints(rule.points) : noPoints(rule.points);
    return { ...points, reason: { kind: "flag", fact: rule.fact, given } };
  },
  requirement: () => undefined,
  scoresWord: () => true,
  proportion: () => undefined,
  check: ({ fact, words = {} }, own, _facts, path) => checkWordList(fact, own, Object.keys(words), [...path, "words"]),
} satisfies RuleKind<FlagRule>;
