import type { FactValue } from "../input/fact-catalogue.js";
import { freezeDecimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { factsRead } from "../profile/context.js";
import { reachableMaximum } from "../profile/reach.js";
import type { LeafRule } from "../profile/rule.js";
import { award } from "../rules/award.js";
import { readFact } from "./canonical-facts.js";
import type { ScoredFacts, SubDimensionResult } from "./result.js";

/** A rule applied: its points as an integer at the profile's scale, the frozen part of the result, what it hangs on. */
export interface ScoredPart {
  readonly points: number;
  readonly part: SubDimensionResult;
  readonly touches: readonly string[];
}

/** A rule made ready. It remembers what it gave for a fact. */
export type CompiledRule = (facts: ScoredFacts) => ScoredPart;

const REMEMBERED = 4_096;

/** Make a rule ready: the most it gives is known, and equal facts get the same frozen part. */
export function compileRule(rule: LeafRule, scale: Scale): CompiledRule {
  const most = scale.toDecimal(scale.toInteger(reachableMaximum(rule)));
  const reads = factsRead(rule);
  const known = new Map<FactValue, ScoredPart>();
  return (facts) => {
    const values = reads.map((fact) => readFact(facts, fact));
    const key = values.length === 1 ? values[0] : values.join("|");
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const { points, reason, cite, touches } = award(rule, (fact) => readFact(facts, fact));
    const part = Object.freeze({ id: rule.id, points: freezeDecimal(points), most, reason: Object.freeze(reason), cite });
    const scored = { points: scale.toInteger(points), part, touches };
    known.set(key, scored);
    return scored;
  };
}
