import { Decimal } from "../number/decimal.js";
import type { Citations } from "../profile/citation.js";
import { pointsOf } from "../profile/reach.js";
import type { LeafRule } from "../profile/rule.js";
import { bracket } from "./bracket.js";
import { citedPoints } from "./cited-points.js";
import { compare } from "./compare.js";
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

function pointsWhenMissing(rule: LeafRule): Omit<Award, "reason"> {
  if (typeof rule.whenMissing === "object") return citedPoints(rule.whenMissing);
  return { points: new Decimal(0), cite: firstCitation(rule), touches: [] };
}

function firstCitation(rule: LeafRule): Citations {
  const [first] = pointsOf(rule);
  if (first === undefined) throw new RangeError(`The rule ${rule.id} has no points.`);
  return first.cite;
}
