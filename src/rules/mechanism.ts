import type { FactPath, FactValue } from "../input/fact-catalogue.js";
import type { Decimal } from "../number/decimal.js";
import type { Citations } from "./citation.js";
import type { Reason } from "./reason.js";
import type { RuleBase } from "./rule-base.js";

/** Read one fact of the person at hand. */
export type ReadFact = (fact: FactPath) => FactValue;

/** What a rule gives: points, exact, with their reason, source, and the open points of law that they hang on. */
export interface Award {
  readonly points: Decimal;
  readonly reason: Reason;
  readonly cite: Citations;
  readonly touches: readonly string[];
}

/**
 * How one kind of rule gives points. The fact that the rule reads first is given; `rules/award.ts` deals with one
 * that is missing.
 */
export interface Mechanism<R extends RuleBase> {
  award(rule: R, given: string | boolean, read: ReadFact): Award;
}
