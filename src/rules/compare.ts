import type { FactPath } from "../facts/fact-catalogue.js";
import { issue } from "../issue/index.js";
import type { Citations, CitedValue } from "./citation.js";
import { citedBySeveral, citedPoints } from "./cited-points.js";
import type { RuleBase } from "./rule-base.js";
import type { Occasion, ReadFact, RuleKind } from "./rule-kind.js";
import { checkWordList } from "./word-lists.js";

/** A level that is compared with whatever the facts say. */
export interface CitedLevel {
  readonly word: string;
  readonly cite: Citations;
  readonly interpretation?: string | undefined;
}

/** What a comparison comes to where the level that it compares with is not given. */
export interface CitedOutcome {
  readonly outcome: "above" | "equal" | "below";
  readonly cite: Citations;
  readonly interpretation?: string | undefined;
}

/** Points by how a level compares with a required level. */
export interface CompareRule extends RuleBase {
  readonly kind: "compare";
  readonly fact: FactPath;
  /** The fact that holds the required level, or one level for everybody whom the rule is for. */
  readonly against: FactPath | CitedLevel;
  /** Where the required level is not given: the person cannot be scored (`reject`, also if nothing is said), or this. */
  readonly whenRequirementMissing?: "reject" | CitedOutcome | undefined;
  /** All levels from the lowest to the highest; words in one list are equal. */
  readonly order: readonly (readonly string[])[];
  readonly above: CitedValue;
  readonly equal: CitedValue;
  readonly below: CitedValue;
}

/** Points by how a level compares with the required one, in the order of levels that the rule lists. */
export const compare = {
  reads: "word",
  fields: {
    against: { holds: "fact" },
    whenRequirementMissing: { holds: "condition" },
    order: { holds: "levels" },
    above: { holds: "points", setsMost: true, occasion: () => comingTo("above") },
    equal: { holds: "points", setsMost: false, occasion: () => comingTo("equal") },
    below: { holds: "points", setsMost: false, occasion: () => comingTo("below") },
  },
  award(rule, given, read) {
    const { fact } = rule;
    const required = requiredLevel(rule, read);
    const by = required ?? whenRequirementMissing(rule);
    const outcome = typeof by === "object" ? by.outcome : outcomeOf(rule, String(given), by);
    const against = typeof rule.against === "string" ? rule.against : null;
    const fixed = typeof rule.against === "string" ? undefined : rule.against;
    const source = typeof by === "object" ? by : fixed;
    const awarded = citedPoints(rule[outcome]);
    return {
      ...awarded,
      ...(source && {
        cite: citedBySeveral(awarded.cite, source.cite),
        touches: [...awarded.touches, ...(source.interpretation === undefined ? [] : [source.interpretation])],
      }),
      reason: { kind: "compare", fact, given: String(given), against, required: required ?? null, outcome },
    };
  },
  requirement: ({ against, whenRequirementMissing }) =>
    typeof against === "string" ? { fact: against, isNeeded: typeof whenRequirementMissing !== "object" } : undefined,
  scoresWord: ({ order }, word) => order.some((level) => level.includes(word)),
  proportion: () => undefined,
  check({ fact, kind, against, order }, own, facts, path) {
    const ofOrder = checkWordList(fact, own, order.flat(), [...path, "order"]);
    const here = [...path, "against"];
    if (typeof against !== "string") {
      const isLevel = order.some((level) => level.includes(against.word));
      const params = { fact, word: against.word, accepted: order.flat() };
      return isLevel ? ofOrder : [...ofOrder, issue("word_not_expected", here, params)];
    }
    const other = facts.kindOf(against);
    if (other === undefined) return [facts.notDeclared(against, here)];
    return JSON.stringify(other) === JSON.stringify(own)
      ? ofOrder
      : [issue("fact_unsuitable", here, { fact: against, rule: kind })];
  },
} satisfies RuleKind<CompareRule>;

function comingTo(outcome: CitedOutcome["outcome"]): Occasion {
  return { kind: "outcome", outcome };
}

/** The level that the facts, or the rule for everybody, require; `undefined` where it is not given. */
function requiredLevel({ against }: CompareRule, read: ReadFact): string | undefined {
  if (typeof against !== "string") return against.word;
  const required = read(against);
  return required === undefined ? undefined : String(required);
}

function whenRequirementMissing({ id, whenRequirementMissing: outcome }: CompareRule): CitedOutcome {
  if (typeof outcome !== "object") throw new RangeError(`No required level for ${id}.`);
  return outcome;
}

function outcomeOf({ id, order }: CompareRule, given: string, required: string): CitedOutcome["outcome"] {
  const rank = (word: string) => {
    const found = order.findIndex((level) => level.includes(word));
    if (found < 0) throw new RangeError(`No level ${word} in ${id}.`);
    return found;
  };
  const difference = rank(given) - rank(required);
  return difference > 0 ? "above" : difference < 0 ? "below" : "equal";
}
