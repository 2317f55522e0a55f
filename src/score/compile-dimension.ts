import type { FactValue } from "../facts/fact-catalogue.js";
import { Decimal, freezeDecimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { citedIn } from "../rules/citation.js";
import { factsRead } from "../rules/facts-read.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { Dimension } from "../profile/profile.js";
import { reachableMaximum } from "../rules/values.js";
import type { LeafRule } from "../rules/kinds.js";
import { award } from "../rules/award.js";
import { cappedSum } from "../rules/capped-sum.js";
import { readFact } from "./canonical-facts.js";
import { memoize } from "./memoize.js";
import type { DimensionResult, ScoredFacts, SubDimensionResult } from "./result.js";

/** A dimension scored: an integer at the profile's scale, the frozen part of the result, what it hangs on. */
export interface ScoredDimension {
  readonly score: number;
  readonly part: DimensionResult;
  readonly touches: readonly string[];
}

/** The rules of a dimension for one kind of person, made ready: equal facts get the same frozen part. */
export type CompiledDimension = (facts: ScoredFacts) => ScoredDimension;

const ready = /* @__PURE__ */ memoize<
  string,
  [Dimension, readonly LeafRule[], ReadonlyMap<LeafRule, CompiledRule>, Scale, number | undefined],
  CompiledDimension
>(makeReady);

/**
 * Make a dimension ready. `leaves` are its rules with every choice made; `compiled` has each of them ready. Another
 * reading of an open point leaves most dimensions as they are: equal rules are made ready once.
 */
export function compileDimension(
  dimension: Dimension,
  leaves: readonly LeafRule[],
  compiled: ReadonlyMap<LeafRule, CompiledRule>,
  scale: Scale,
  year: number | undefined,
): CompiledDimension {
  const key = JSON.stringify([dimension.weight, dimension.cap, scale.parts, leaves, year]);
  return ready(key, dimension, leaves, compiled, scale, year);
}

function makeReady(
  dimension: Dimension,
  leaves: readonly LeafRule[],
  compiled: ReadonlyMap<LeafRule, CompiledRule>,
  scale: Scale,
  year: number | undefined,
): CompiledDimension {
  const rules = leaves.flatMap((rule) => compiled.get(rule) ?? []);
  const reads = [...new Set(leaves.flatMap(factsRead))];
  const weight = scale.toDecimal(scale.toInteger(new Decimal(dimension.weight)));
  const cap = dimension.cap && {
    at: scale.toInteger(new Decimal(dimension.cap.value)),
    cite: citedIn(dimension.cap.cite, year),
  };
  const score = memoize<string, [ScoredFacts], ScoredDimension>((facts) => {
    const parts = rules.map((rule) => rule(facts));
    const summed = cappedSum(
      parts.map((one) => one.points),
      cap?.at,
    );
    return {
      score: summed.score,
      touches: parts.flatMap((one) => one.touches),
      part: Object.freeze({
        score: scale.toDecimal(summed.score),
        weight,
        cap: cap
          ? Object.freeze({ at: scale.toDecimal(cap.at), sum: scale.toDecimal(summed.sum), cite: cap.cite })
          : null,
        subDimensions: Object.freeze(parts.map((one) => one.part)),
      }),
    };
  });
  return (facts) => score(reads.map((fact) => String(readFact(facts, fact))).join("|"), facts);
}

/** A rule applied: its points as an integer at the profile's scale, the frozen part of the result, what it hangs on. */
interface ScoredPart {
  readonly points: number;
  readonly part: SubDimensionResult;
  readonly touches: readonly string[];
}

/** A rule made ready: equal facts get the same frozen part. */
type CompiledRule = (facts: ScoredFacts) => ScoredPart;

// — Rules —

/** Make a rule ready for scoring. */
export function compileRule(rule: LeafRule, scale: Scale, year: number | undefined): CompiledRule {
  const most = scale.toDecimal(scale.toInteger(reachableMaximum(rule)));
  const reads = factsRead(rule);
  const score = memoize<FactValue, [ScoredFacts], ScoredPart>((facts) => {
    const { points, reason, cite, touches } = award(rule, (fact) => readFact(facts, fact));
    const part = deepFreeze({ id: rule.id, points: freezeDecimal(points), most, reason, cite: citedIn(cite, year) });
    return { points: scale.toInteger(points), part, touches };
  });
  return (facts) => {
    const values = reads.map((fact) => readFact(facts, fact));
    return score(values.length === 1 ? values[0] : values.join("|"), facts);
  };
}
