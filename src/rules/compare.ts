import type { CompareRule } from "../profile/rule.js";
import { citedPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

/** Points by how a level compares with the required one, in the order of levels that the rule lists. */
export const compare: Mechanism<CompareRule> = {
  kind: "compare",
  award(rule, given, read) {
    const required = String(read(rule.against));
    const rank = (word: string) => rule.order.findIndex((level) => level.includes(word));
    const difference = rank(String(given)) - rank(required);
    const outcome = difference > 0 ? "above" : difference < 0 ? "below" : "equal";
    const { fact, against } = rule;
    return {
      ...citedPoints(rule[outcome]),
      reason: { kind: "compare", fact, given: String(given), against, required, outcome },
    };
  },
};
