import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { applyCeilings } from "./apply-ceilings.js";
import { readFact, withFact } from "./canonical-facts.js";
import type { Compiled, RulesFor } from "./compile.js";
import type { ScoredDimension } from "./compile-dimension.js";
import { plainResult } from "./plain-result.js";
import type { JudgedDuty } from "./judge-duties.js";
import type { DutyResult, Result, ScoredFacts } from "./result.js";

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
  const cost = (duty: JudgedDuty) => (duty.met ? 0 : totalWith(compiled, rules, facts, duty) - scores.total);
  return Object.freeze({
    total,
    category: scores.category,
    dimensions: Object.freeze(byDimension((id) => withScore(scored[id], scores.dimensions[id], compiled))),
    duties: Object.freeze(
      duties.results.map(
        ({ cite, ...duty }): DutyResult =>
          Object.freeze({ ...duty, cost: compiled.scale.toDecimal(cost({ cite, ...duty })), cite }),
      ),
    ),
    ceilings: scores.ceilings,
    interpretations: compiled.openPoints([
      ...DIMENSION_IDS.flatMap((id) => scored[id].touches),
      ...duties.touches,
      ...touches,
      ...compiled.touchesAll,
    ]),
    ignored: Object.freeze(rules.unread.filter((fact) => readFact(facts, fact) !== undefined)),
    facts,
    profile: compiled.summary,
    ...(compiled.year !== undefined && { year: compiled.year }),
    toJSON: plainResult,
  });
}

/** The total, as an integer, of the same person with just as much as a duty requires. */
function totalWith(compiled: Compiled, rules: RulesFor, facts: ScoredFacts, { id, required }: JudgedDuty): number {
  const duty = compiled.profile.duties.find((one) => one.id === id);
  if (duty === undefined) throw new RangeError(`No duty ${id}.`);
  const met = withFact(facts, duty.fact, required.toFixed());
  const scores = byDimension((dimension) => rules.dimensions[dimension](met).score);
  return applyCeilings(compiled, scores, rules.duties(met).results).total;
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
