import { FACT_PATHS } from "../input/fact-catalogue.js";
import type { DimensionId } from "../profile/profile.js";
import { cappedSum } from "../rules/capped-sum.js";
import { applyCeilings } from "./apply-ceilings.js";
import { readFact } from "./canonical-facts.js";
import type { Compiled, CompiledDimension, RulesFor } from "./compile.js";
import { judgeDuty } from "./judge-duty.js";
import { plainResult } from "./plain-result.js";
import type { DimensionResult, Result, ScoredFacts } from "./result.js";

/** Score checked facts: rules → points → sums → total → category. The one place where a result is made. */
export function evaluate(compiled: Compiled, rules: RulesFor, facts: ScoredFacts): Result {
  const { scale, banding, profile } = compiled;
  const summed = rules.dimensions.map((dimension) => sumUp(dimension, facts));
  const duties = rules.duties.flatMap(
    (duty) => judgeDuty(duty, facts.status, readFact(facts, duty.fact) as string | undefined) ?? [],
  );
  const dutyResults = duties.map((duty) => duty.result);
  const before = Object.fromEntries(summed.map(({ dimension, score }) => [dimension.id, score]));
  const scores = applyCeilings(compiled, before as Record<DimensionId, number>, dutyResults);

  const total = scale.toDecimal(scores.total);
  const touched = new Set([
    ...summed.flatMap((one) => one.touches),
    ...duties.flatMap((one) => one.touches),
    banding.touches(total),
  ]);
  const dimensions = summed.map(({ dimension, sum, parts }): [DimensionId, DimensionResult] => [
    dimension.id,
    Object.freeze({
      score: scale.toDecimal(scores.dimensions[dimension.id]),
      weight: dimension.weight,
      cap: dimension.cap === undefined ? null : capOf(dimension.cap, sum, scale),
      subDimensions: Object.freeze(parts.map((one) => one.part)),
    }),
  ]);
  return Object.freeze({
    total,
    category: scores.category,
    dimensions: Object.freeze(Object.fromEntries(dimensions)) as Result["dimensions"],
    duties: Object.freeze(dutyResults),
    ceilings: scores.ceilings,
    interpretations: Object.freeze(profile.interpretations.map(({ id }) => id).filter((id) => touched.has(id))),
    ignored: Object.freeze(
      FACT_PATHS.filter((fact) => readFact(facts, fact) !== undefined && !rules.reads.includes(fact)),
    ),
    facts,
    profile: compiled.summary,
    toJSON: plainResult,
  });
}

function sumUp(dimension: CompiledDimension, facts: ScoredFacts) {
  const parts = dimension.rules.map((rule) => rule(facts));
  const { sum, score } = cappedSum(
    parts.map((one) => one.points),
    dimension.cap?.at,
  );
  return { dimension, parts, sum, score, touches: parts.flatMap((one) => one.touches) };
}

function capOf(cap: NonNullable<CompiledDimension["cap"]>, sum: number, scale: Compiled["scale"]) {
  return Object.freeze({ at: scale.toDecimal(cap.at), sum: scale.toDecimal(sum), cite: cap.cite });
}
