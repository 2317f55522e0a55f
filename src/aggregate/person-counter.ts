import { STATUS } from "../input/words.js";
import { issue, showValue, type Issue, type Outcome } from "../issue/index.js";
import type { Result } from "../score/result.js";
import { featureReader } from "./features-of-result.js";
import type { Feature } from "./feature.js";
import { readGroup, type Group, type KnownOf } from "./group.js";
import { refuse } from "./refuse.js";
import { resultDifferences } from "./result-differences.js";
import { countPeople, type State } from "./state.js";

/** Counts people into what an aggregate holds. */
export interface PersonCounter {
  readonly add: (person: Result | Outcome<Result>, group?: Group, times?: number) => void;
  readonly addNotMeasured: (group?: Group, times?: number) => void;
  readonly addRejected: (group?: Group, times?: number) => void;
}

/** Make a counter. What is counted about a result is found out once, however many people have it. */
export function personCounter(state: State): PersonCounter {
  const { rules, groupBy, intern } = state;
  const featuresOf = featureReader(rules.scale);
  const known = new WeakMap<Result, readonly Feature[]>();
  const notMeasured = [intern({ kind: "not-measured" })];
  const rejected = [intern({ kind: "rejected" })];

  const featuresFor = (result: Result): readonly Feature[] => {
    const found = known.get(result);
    if (found !== undefined) return found;
    const issues = resultDifferences(result, rules.scorer);
    if (issues.length > 0) return refuse(issues);
    const features = featuresOf(result).map(intern);
    known.set(result, features);
    return features;
  };
  const addResult = (result: Result, group: Group, times: number) => {
    const features = featuresFor(result);
    countPeople(state, readGroup(groupBy, group, result.facts), features, checkedTimes(times));
  };
  const addWithout = (features: readonly Feature[], group: Group, times: number, issues: readonly Issue[] = []) => {
    countPeople(state, readGroup(groupBy, group, statusIn(issues)), features, checkedTimes(times));
  };
  return {
    add: (person, group = {}, times = 1) => {
      if (!("success" in person)) addResult(person, group, times);
      else if (person.success) addResult(person.data, group, times);
      else addWithout(isNotMeasured(person.issues) ? notMeasured : rejected, group, times, person.issues);
    },
    addNotMeasured: (group = {}, times = 1) => {
      addWithout(notMeasured, group, times);
    },
    addRejected: (group = {}, times = 1) => {
      addWithout(rejected, group, times);
    },
  };
}

/** With a real mistake beside it, a person is rejected: nobody knows yet who that is. */
function isNotMeasured(issues: readonly Issue[]): boolean {
  return issues.length === 1 && issues[0]?.code === "not_measured";
}

/** A status that is not measured stands in the issue that says so. */
function statusIn(issues: readonly Issue[]): KnownOf {
  const [status] = issues.flatMap((one) =>
    one.code === "not_measured" ? STATUS.filter((word) => word === one.params.status) : [],
  );
  return { status };
}

function checkedTimes(times: number): number {
  if (Number.isSafeInteger(times) && times >= 0) return times;
  const found = showValue(times);
  return refuse([issue("number_out_of_range", ["times"], { found, least: 0, most: Number.MAX_SAFE_INTEGER })]);
}
