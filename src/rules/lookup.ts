import type { FactPath } from "../input/fact-catalogue.js";
import type { CitedValue } from "./citation.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";
import type { RuleBase } from "./rule-base.js";

/** Points by word: one value for each word that the fact can hold. */
export interface LookupRule extends RuleBase {
  readonly kind: "lookup";
  readonly fact: FactPath;
  readonly points: Readonly<Record<string, CitedValue>>;
  /** Words for which no points are given although they stand in the table: who has one is not scored. */
  readonly refuses?: readonly string[] | undefined;
}

/** Points by word: the value that stands beside the word. */
export const lookup: Mechanism<LookupRule> = {
  award(rule, given) {
    const word = String(given);
    const value = rule.refuses?.includes(word) === true ? undefined : rule.points[word];
    if (value === undefined) throw new RangeError(`No points for ${word} in ${rule.id}.`);
    return { ...citedPoints(value), reason: { kind: "lookup", fact: rule.fact, given: word } };
  },
};
