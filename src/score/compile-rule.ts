import type { FactValue } from "../input/fact-catalogue.js";
import { freezeDecimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { factsRead } from "../profile/context.js";
import { reachableMaximum } from "../profile/reach.js";
import { citedIn } from "../profile/citation.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { LeafRule } from "../profile/rule.js";
import { award } from "../rules/award.js";
import { readFact } from "./canonical-facts.js";
import { remember } from "./remember.js";
import type { ScoredFacts, SubDimensionResult } from "./result.js";

/** A rule applied: its points as an integer at the profile's scale, the frozen part of the result, what it hangs on. */
export interface ScoredPart {
  readonly points: number;
  readonly part: SubDimensionResult;
  readonly touches: readonly string[];
}

/** A rule made ready: equal facts get the same frozen part. */
export type CompiledRule = (facts: ScoredFacts) => ScoredPart;

/** Make a rule ready for scoring. */
export function compileRule(rule: LeafRule, scale: Scale, year: number | undefined): CompiledRule {
  const most = scale.toDecimal(scale.toInteger(reachableMaximum(rule)));
  const reads = factsRead(rule);
  const score = remember<FactValue, [ScoredFacts], ScoredPart>((facts) => {
    const { points, reason, cite, touches } = award(rule, (fact) => readFact(facts, fact));
    const part = deepFreeze({ id: rule.id, points: freezeDecimal(points), most, reason, cite: citedIn(cite, year) });
    return { points: scale.toInteger(points), part, touches };
  });
  return (facts) => {
    const values = reads.map((fact) => readFact(facts, fact));
    return score(values.length === 1 ? values[0] : values.join("|"), facts);
  };
}
