import type { FactPath } from "../facts/fact-catalogue.js";
import { issue } from "../issue/index.js";
import type { CitedValue } from "./citation.js";
import { citedPoints } from "./cited-points.js";
import type { RuleBase } from "./rule-base.js";
import type { RuleKind } from "./rule-kind.js";
import { checkWordList } from "./word-lists.js";

/** Points by word: one value for each word that the fact can hold. */
export interface LookupRule extends RuleBase {
  readonly kind: "lookup";
  readonly fact: FactPath;
  readonly points: Readonly<Record<string, CitedValue>>;
  /** Words for which no points are given although they stand in the table: who has one is not scored. */
  readonly refuses?: readonly string[] | undefined;
}

/** Points by word: the value that stands beside the word. */
export const lookup = {
  reads: "word",
  fields: {
    points: { holds: "points-by-word", setsMost: true, settles: ["withheld"] },
    refuses: { holds: "condition" },
  },
  award(rule, given) {
    const word = String(given);
    const value = rule.refuses?.includes(word) === true ? undefined : rule.points[word];
    if (value === undefined) throw new RangeError(`No points for ${word} in ${rule.id}.`);
    return { ...citedPoints(value), reason: { kind: "lookup", fact: rule.fact, given: word } };
  },
  requirement: () => undefined,
  scoresWord: ({ points, refuses }, word) => Object.hasOwn(points, word) && refuses?.includes(word) !== true,
  proportion: () => undefined,
  check({ fact, points, refuses = [] }, own, _facts, path) {
    const accepted = Object.keys(points);
    return [
      ...checkWordList(fact, own, accepted, [...path, "points"]),
      ...refuses
        .filter((word) => !Object.hasOwn(points, word))
        .map((word) => issue("word_not_expected", [...path, "refuses"], { fact, word, accepted })),
    ];
  },
} satisfies RuleKind<LookupRule>;
