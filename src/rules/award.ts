import { Decimal } from "../number/decimal.js";
import type { Citations } from "./citation.js";
import { citedPoints } from "./cited-points.js";
import { scoresWord } from "./facts-read.js";
import { kindOf, type LeafRule } from "./kinds.js";
import type { Award, ReadFact } from "./rule-kind.js";
import { pointsOf } from "./values.js";

/** Apply one rule to the facts of one person. Facts that the rule cannot do without have been checked before. */
export function award(rule: LeafRule, read: ReadFact): Award {
  const given = read(rule.fact);
  const awarded: Award =
    given === undefined
      ? { ...pointsWhenMissing(rule), reason: { kind: "missing", fact: rule.fact } }
      : kindOf(rule).award(rule, given, read);
  return rule.interpretation === undefined
    ? awarded
    : { ...awarded, touches: [rule.interpretation, ...awarded.touches] };
}

/**
 * What a rule makes of some facts, as a text: equal texts mean equal points, open points apart. Where it cannot score
 * anybody who has them, the text says so.
 */
export function effectOf(rule: LeafRule, read: ReadFact): string {
  return obstacleTo(rule, read) ?? award(rule, read).points.toString();
}

/** Why a rule cannot score anybody who has some facts; `undefined` where it can, or where a fact is merely not given. */
export function obstacleTo(rule: LeafRule, read: ReadFact): string | undefined {
  const given = read(rule.fact);
  const isUnscored = (word: unknown): word is string => typeof word === "string" && !scoresWord(rule, word);
  if (isUnscored(given)) return `refused ${given}`;
  const requirement = kindOf(rule).requirement(rule);
  if (requirement === undefined || given === undefined) return undefined;
  const required = read(requirement.fact);
  if (required === undefined && requirement.isNeeded) return "no required level";
  return isUnscored(required) ? `refused ${required}` : undefined;
}

function pointsWhenMissing(rule: LeafRule): Omit<Award, "reason"> {
  if (typeof rule.whenMissing === "object") return citedPoints(rule.whenMissing);
  return { points: new Decimal(0), cite: firstCitation(rule), touches: [] };
}

function firstCitation(rule: LeafRule): Citations {
  const [first] = pointsOf(rule);
  if (first === undefined) throw new RangeError(`The rule ${rule.id} has no points.`);
  return first.cite;
}
