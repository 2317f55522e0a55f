import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { applyCeilings } from "./apply-ceilings.js";
import { readFact } from "./canonical-facts.js";
import type { Compiled, RulesFor } from "./compile.js";
import type { ScoredDimension } from "./compile-dimension.js";
import { plainResult } from "./plain-result.js";
import type { Result, ScoredFacts } from "./result.js";

/** Score checked facts: rules → points → sums → total → category. The one place where a result is made. */
export function evaluate(compiled: Compiled, rules: RulesFor, facts: ScoredFacts): Result {
  const scored = byDimension((id) => rules.dimensions[id](facts));
  const duties = rules.duties(facts);
  const scores = applyCeilings(
    compiled,
    byDimension((id) => scored[id].score),
    duties.results,
  );
  const { total, touches } = compiled.banding.place(scores.total);
  return Object.freeze({
    total,
    category: scores.category,
    dimensions: Object.freeze(byDimension((id) => withScore(scored[id], scores.dimensions[id], compiled))),
    duties: duties.results,
    ceilings: scores.ceilings,
    interpretations: compiled.openPoints([
      ...DIMENSION_IDS.flatMap((id) => scored[id].touches),
      ...duties.touches,
      ...touches,
    ]),
    ignored: Object.freeze(rules.unread.filter((fact) => readFact(facts, fact) !== undefined)),
    facts,
    profile: compiled.summary,
    toJSON: plainResult,
  });
}

/** Something for each dimension, in the order of the law. */
function byDimension<T>(make: (id: DimensionId) => T): Readonly<Record<DimensionId, T>> {
  return {
    kualifikasi: make("kualifikasi"),
    kompetensi: make("kompetensi"),
    kinerja: make("kinerja"),
    disiplin: make("disiplin"),
  };
}

/** The part of the result, with the score that a ceiling has left. */
function withScore({ part, score }: ScoredDimension, left: number, { scale }: Compiled) {
  return left === score ? part : Object.freeze({ ...part, score: scale.toDecimal(left) });
}
