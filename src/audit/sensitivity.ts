import type { PersonFacts } from "../facts/facts.js";
import type { Outcome } from "../issue/index.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import { createSensitivity, sensitivityUnder } from "./create-sensitivity.js";
import type { Sensitivity } from "./sensitivity-result.js";

/**
 * Score one person under every other reading of the open points of law, one at a time and in combination where they are
 * few, and say which change the total, the category or a duty. For many people: `createSensitivity`. Throws
 * `IpAsnError` as `createScorer` does, and with the issues under the readings asked for where no reading can score the
 * person.
 */
export function sensitivity<F extends AddedFacts = NoFacts>(
  facts: PersonFacts<F>,
  options: ScorerOptions<F>,
): Sensitivity {
  return createSensitivity(options).of(facts);
}

/** The same for any value: the analysis, or all issues of the options or of the value. Never throws. */
export function safeSensitivity<F extends AddedFacts = NoFacts>(
  value: unknown,
  options: ScorerOptions<F>,
): Outcome<Sensitivity> {
  const scorer = safeCreateScorer(options);
  return scorer.success ? sensitivityUnder(scorer.data).safeOf(value) : scorer;
}
