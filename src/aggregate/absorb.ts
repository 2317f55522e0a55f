import { issue, type Issue, notMadeHere } from "../issue/index.js";
import { ruleDifferences } from "./same-rules.js";
import { addCells, stateOf, tooMany, type State } from "./state.js";

/** Add all that another aggregate has counted, or say why the two do not fit; nothing is added then. */
export function absorb(state: State, aggregate: object): readonly Issue[] {
  const other = stateOf(aggregate);
  if (other === undefined) return [noAggregate(aggregate)];
  const issues = [
    ...ruleDifferences(state.rules.scorer.summary, other.rules.scorer.summary),
    ...nameDifferences(state.groupBy, other.groupBy),
    ...tooMany(state, other.people),
  ];
  // An aggregate may be merged with itself: what is added is taken first.
  if (issues.length === 0) addCells(state, [...other.cells.values()], other.people);
  return issues;
}

/** What is said of something else than an aggregate. */
export function noAggregate(found: unknown): Issue {
  return notMadeHere("aggregate", "aggregate(…) | readAggregate(…)", found);
}

function nameDifferences(own: readonly string[], other: readonly string[]): readonly Issue[] {
  const [rebuilt, claimed] = [JSON.stringify(own), JSON.stringify(other)];
  return rebuilt === claimed ? [] : [issue("result_inconsistent", ["groupBy"], { part: "groupBy", claimed, rebuilt })];
}
