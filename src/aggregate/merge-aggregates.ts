import { neverThrowing, type Outcome } from "../issue/index.js";
import { unwrap } from "../score/scorer.js";
import { absorb, noAggregate } from "./absorb.js";
import { type Aggregate, openAggregate } from "./open-aggregate.js";
import { emptyState, stateOf } from "./state.js";

/**
 * Merge aggregates into a new one; those given stay as they are. The order does not matter. Throws `IpAsnError` where
 * rules, readings or names of groups differ.
 */
export function mergeAggregates<G extends string>(
  first: Aggregate<G>,
  ...others: readonly Aggregate<G>[]
): Aggregate<G> {
  return unwrap(safeMergeAggregates(first, ...others));
}

/** Merge aggregates into a new one, or say why they do not fit. */
export function safeMergeAggregates<G extends string>(
  first: Aggregate<G>,
  ...others: readonly Aggregate<G>[]
): Outcome<Aggregate<G>> {
  return neverThrowing(() => {
    const own = stateOf(first);
    if (own === undefined) return { success: false, issues: [noAggregate(first)] };
    const state = emptyState(own.rules, own.groupBy);
    const issues = [first, ...others].flatMap((one) => absorb(state, one));
    return issues.length > 0 ? { success: false, issues } : { success: true, data: openAggregate(state) };
  });
}
