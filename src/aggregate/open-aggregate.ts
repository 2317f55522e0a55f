import { STATUS } from "../facts/words.js";
import { brand, issue, type Issue, type Outcome, showValue, wrongArgument } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { ProfileSummary, Result } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { sourceOf } from "../score/source-of.js";
import { isNotMeasured, type SubDimensionVerdict, type VerdictReader, verdictsOf } from "../score/verdict.js";
import { absorb } from "./absorb.js";
import { AGGREGATE_FORMAT, type AggregateJson, type CellJson, type HistogramJson } from "./aggregate-json.js";
import { byDimension } from "./by-dimension.js";
import type { Feature } from "./feature.js";
import { compareValues, type Group, type KnownOf, readGroup } from "./group.js";
import { refuse } from "./refuse.js";
import type { AggregationRules } from "./rules.js";
import { ruleDifferences } from "./same-rules.js";
import { type Cell, countPeople, noteState, type State } from "./state.js";
import { summarize } from "./summarize.js";
import type { Summary, SummaryOptions } from "./summary-result.js";
import { type Histogram, tabulate } from "./table.js";

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
  const opened: Aggregate<G> = Object.freeze(
    brand<Aggregate<G>>("aggregate", {
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
    }),
  );
  noteState(opened, state);
  return opened;
}

// — The plain form —

/** The plain form of what an aggregate holds. */
function plainAggregate({ rules, groupBy, cells }: State): AggregateJson {
  const { id, revision, standing, hash, base, authority, choices } = rules.scorer.summary;
  return {
    format: AGGREGATE_FORMAT,
    profile: {
      id,
      revision,
      standing,
      hash,
      ...(base && { base: { id: base.id, revision: base.revision, hash: base.hash } }),
      ...(authority && { authority: { id: authority.id, en: authority.en } }),
      choices: { ...choices },
    },
    groupBy: [...groupBy],
    cells: [...cells.values()].sort(byPlace).map((cell) => plainCell(cell, rules)),
  };
}

function plainCell({ place, counts }: Cell, rules: AggregationRules): CellJson {
  const { profile, categories, subDimensions, scale } = rules;
  const table = tabulate(counts);
  const { measured, notMeasured, rejected } = table;
  const plain = (histogram: Histogram): HistogramJson =>
    histogram.map(([points, people]) => [scale.toDecimal(points).toString(), people]);
  const named = (order: readonly { readonly id: string }[], found: ReadonlyMap<string, number>) =>
    order.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) ?? 0] as const] : []));
  return {
    group: [...place.values],
    status: place.status,
    jabatan: place.jabatan,
    measured,
    notMeasured,
    rejected,
    totals: plain(table.totals),
    categories: named(categories, table.categories),
    dimensions: byDimension((id) => plain(table.dimensions[id])),
    lost: subDimensions.flatMap(({ id }) =>
      table.lost.has(id) ? [[id, plain(table.lost.get(id) ?? [])] as const] : [],
    ),
    duties: profile.duties.flatMap(({ id }) => {
      const states = table.duties.get(id);
      return states === undefined ? [] : [{ id, met: states.met, short: states.short, missing: states.missing }];
    }),
    openPoints: named(profile.interpretations, table.openPoints),
  };
}

function byPlace({ place: a }: Cell, { place: b }: Cell): number {
  return compareValues([...a.values, a.status, a.jabatan], [...b.values, b.status, b.jabatan]);
}

// — Counting people —

/** Counts people into what an aggregate holds. */
interface PersonCounter {
  readonly add: (person: Result | Outcome<Result>, group?: Group, times?: number) => void;
  readonly addNotMeasured: (group?: Group, times?: number) => void;
  readonly addRejected: (group?: Group, times?: number) => void;
}

/** Make a counter. What is counted about a result is found out once, however many people have it. */
function personCounter(state: State): PersonCounter {
  const { rules, groupBy, intern } = state;
  const verdicts = verdictsOf(rules.scorer);
  const known = new WeakMap<Result, readonly Feature[]>();
  const notMeasured = [intern({ kind: "not-measured" })];
  const rejected = [intern({ kind: "rejected" })];

  const featuresFor = (result: Result): readonly Feature[] => {
    const found = known.get(result);
    if (found !== undefined) return found;
    const issues = resultDifferences(result, rules.scorer);
    if (issues.length > 0) return refuse(issues);
    const features = featuresOf(result, verdicts).map(intern);
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
      if (!isObject(person)) refuse([wrongArgument("person", "scorer.score(…) | scorer.safeScore(…)", person)]);
      else if (!("success" in person)) addResult(person, group, times);
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

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
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

// — What is counted of a verdict —

/**
 * Everything that is counted about one measured person. A result of these rules always fits their scale; one that was made
 * by hand may not, and is refused.
 */
function featuresOf(result: Result, verdicts: VerdictReader): readonly Feature[] {
  const { scale } = verdicts;
  const { total, category, dimensions, duties, openPoints } = verdicts.ofResult(result);
  const fitting = (points: number, part: string, claimed: () => Decimal): number => {
    if (Number.isSafeInteger(points) && points >= 0) return points;
    const rebuilt = `n / ${String(scale.parts)}`;
    return refuse([issue("result_inconsistent", [part], { part, claimed: claimed().toString(), rebuilt })]);
  };
  return [
    { kind: "total", points: fitting(total, "total", () => result.total) },
    { kind: "category", id: category },
    ...DIMENSION_IDS.map((id): Feature => {
      const points = fitting(dimensions[id].score, id, () => result.dimensions[id].score);
      return { kind: "dimension", id, points };
    }),
    ...DIMENSION_IDS.flatMap((dimension) =>
      result.dimensions[dimension].subDimensions.map(({ id, most, points }, index): Feature => {
        const one = dimensions[dimension].subDimensions[index] as SubDimensionVerdict;
        const lost = fitting(one.most, id, () => most) - fitting(one.points, id, () => points);
        return { kind: "lost", id, points: fitting(lost, id, () => most.minus(points)) };
      }),
    ),
    ...duties.map(({ id, state }): Feature => ({ kind: "duty", id, state })),
    ...openPoints.map((id): Feature => ({ kind: "open-point", id })),
  ];
}

// — Results of other rules —

/** Why a result is none of a scorer's rules: made under others, or read from elsewhere and not what they give. */
function resultDifferences(result: Result, scorer: Scorer): readonly Issue[] {
  if (result.profile === scorer.summary) return [];
  const issues = ruleDifferences(scorer.summary, result.profile);
  // A scorer of this process that has the same rules gives the same results.
  if (issues.length > 0 || sourceOf(result.profile) !== undefined) return issues;
  const again = scorer.safeScore(result.facts);
  const parts = ["total", "category", "dimensions", "duties", "interpretations"] as const;
  return parts.flatMap((part): Issue[] => {
    const claimed = JSON.stringify(result[part]);
    const rebuilt = again.success ? JSON.stringify(again.data[part]) : "–";
    return claimed === rebuilt
      ? []
      : [issue("result_inconsistent", [part], { part, claimed: showValue(claimed), rebuilt: showValue(rebuilt) })];
  });
}
