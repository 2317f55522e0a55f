import { Decimal } from "../number/decimal.js";
import type { Citations } from "./citation.js";
import { scoresWord } from "./facts-read.js";
import { pointsOf } from "./reach.js";
import type { LeafRule } from "./kinds.js";
import { bracket } from "./bracket.js";
import { citedPoints } from "./cited-points.js";
import { compare, requiredLevel } from "./compare.js";
import { flag } from "./flag.js";
import { lookup } from "./lookup.js";
import type { Award, Mechanism, ReadFact } from "./mechanism.js";
import { threshold } from "./threshold.js";

const mechanisms: { readonly [K in LeafRule["kind"]]: Mechanism<Extract<LeafRule, { kind: K }>> } = {
  lookup,
  compare,
  bracket,
  flag,
  threshold,
};

/** Apply one rule to the facts of one person. Facts that the rule cannot do without have been checked before. */
export function award(rule: LeafRule, read: ReadFact): Award {
  const given = read(rule.fact);
  const mechanism = mechanisms[rule.kind] as Mechanism<LeafRule>;
  const awarded =
    given === undefined
      ? { ...pointsWhenMissing(rule), reason: { kind: "missing" as const, fact: rule.fact } }
      : mechanism.award(rule, given, read);
  return rule.interpretation === undefined
    ? awarded
    : { ...awarded, touches: [rule.interpretation, ...awarded.touches] };
}

/**
 * What a rule makes of some facts, as a text: equal texts mean equal points, open points apart. Where it cannot score
 * anybody who has them, the text says so.
 */
export function effectOf(rule: LeafRule, read: ReadFact): string {
  const given = read(rule.fact);
  if (typeof given === "string" && !scoresWord(rule, given)) return `refused ${given}`;
  if (rule.kind === "compare" && given !== undefined) {
    const required = requiredLevel(rule, read);
    if (required === undefined && typeof rule.whenRequirementMissing !== "object") return "no required level";
    if (required !== undefined && !scoresWord(rule, required)) return `refused ${required}`;
  }
  return award(rule, read).points.toString();
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
