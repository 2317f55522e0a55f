import type { LookupRule } from "../profile/rule.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

/** Points by word: the value that stands beside the word. */
export const lookup: Mechanism<LookupRule> = {
  award(rule, given) {
    const word = String(given);
    const value = rule.refuses?.includes(word) === true ? undefined : rule.points[word];
    if (value === undefined) throw new RangeError(`No points for ${word} in ${rule.id}.`);
    return { ...citedPoints(value), reason: { kind: "lookup", fact: rule.fact, given: word } };
  },
};
