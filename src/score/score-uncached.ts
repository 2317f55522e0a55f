import type { Outcome } from "../issue/index.js";
import { canonicalFacts } from "./canonical-facts.js";
import { checkPerson, rulesForPerson } from "./check-person.js";
import type { Compiled } from "./compile.js";
import { evaluate } from "./evaluate.js";
import type { Result, ScoredFacts } from "./result.js";

/** Check any value by the catalogue of facts and score it, without the cache. */
export function scoreUncached(compiled: Compiled, value: unknown): Outcome<Result> {
  const checked = checkPerson(compiled, value);
  if (!checked.success) return checked;
  const { rules, facts } = checked.data;
  return { success: true, data: evaluate(compiled, rules, canonicalFacts(facts, compiled.profile.facts ?? {})) };
}

/** Score facts that were scored before, under another reading of the same profile: their shape is known to be right. */
export function scoreAgain(compiled: Compiled, facts: ScoredFacts): Outcome<Result> {
  const rules = rulesForPerson(compiled, facts);
  return rules === undefined
    ? scoreUncached(compiled, facts)
    : { success: true, data: evaluate(compiled, rules, facts) };
}
