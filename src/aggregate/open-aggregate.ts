import type { Outcome } from "../issue/index.js";
import { refuse } from "./refuse.js";
import type { ProfileSummary, Result } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { absorb } from "./absorb.js";
import type { AggregateJson } from "./aggregate-json.js";
import type { Group } from "./group.js";
import { personCounter } from "./person-counter.js";
import { plainAggregate } from "./plain-aggregate.js";
import { noteState, type State } from "./state.js";
import { summarize } from "./summarize.js";
import type { Summary, SummaryOptions } from "./summary-result.js";

/**
 * Adds up results, exactly. It keeps counts only, so it grows with the groups and not with the people; two of them merge
 * into what one would have counted, in whatever order. `G`: the names of `groupBy`.
 */
export interface Aggregate<G extends string = string> {
  /** Scores under the rules that are added up. */
  readonly scorer: Scorer;
  readonly profile: ProfileSummary;
  /** In alphabetical order. */
  readonly groupBy: readonly string[];
  /** Everybody counted so far: measured, not measured and rejected. At most 2^53 − 1. */
  readonly people: number;
  /**
   * Count a person: a result, or the outcome of scoring, whose issues tell who is not measured and what is rejected.
   * `times`: how many people of this group have this very result; 1, if nothing is said. Throws `IpAsnError`, and counts
   * nothing, where the result was made under other rules or readings or the group does not fit `groupBy`.
   */
  readonly add: (person: Result | Outcome<Result>, group?: Group<G>, times?: number) => void;
  /** Count people who are there but have no score, such as CPNS. Throws as `add` does. */
  readonly addNotMeasured: (group?: Group<G>, times?: number) => void;
  /** Count rows that cannot be used. Throws as `add` does. */
  readonly addRejected: (group?: Group<G>, times?: number) => void;
  /**
   * Add all that another aggregate has counted; that one stays as it is. Throws `IpAsnError`, and adds nothing, where
   * rules, readings or names of groups differ.
   */
  readonly merge: (other: Aggregate<G>) => void;
  /** What has been counted so far, as a whole and by group: means, categories, quartiles, duties, losses. Frozen. */
  summary(options?: SummaryOptions<G>): Summary;
  /** The plain form, format `ip-asn-aggregate/1`: one text for the same people, in whatever order they came. */
  readonly toJSON: () => AggregateJson;
}

/** The door to what an aggregate holds. */
export function openAggregate<G extends string>(state: State): Aggregate<G> {
  const { scorer } = state.rules;
  const { add, addNotMeasured, addRejected } = personCounter(state);
  const opened: Aggregate<G> = Object.freeze({
    scorer,
    profile: scorer.summary,
    groupBy: state.groupBy,
    get people() {
      return state.people;
    },
    add,
    addNotMeasured,
    addRejected,
    merge: (other: Aggregate<G>) => {
      const issues = absorb(state, other);
      if (issues.length > 0) refuse(issues);
    },
    summary: (options?: SummaryOptions<G>) => summarize(state, options),
    toJSON: () => plainAggregate(state),
  });
  noteState(opened, state);
  return opened;
}
