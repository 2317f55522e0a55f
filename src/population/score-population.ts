import type { IssueCode, Outcome } from "../issue/index.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import type { Category, Result } from "../score/result.js";
import { requireScorer, type Scorer } from "../score/scorer.js";
import { checkedPosition } from "./checked-position.js";
import { columnsOf } from "./columns.js";
import type { IndexColumn } from "../collections/index-column.js";
import { NOT_MEASURED, outcomesOf, personScorer, REJECTED, type ScoredOutcome } from "./outcomes.js";
import type { Population } from "./population.js";

/** How many people have an issue of a code. */
export interface IssueCount {
  readonly code: IssueCode;
  readonly people: number;
}

/** The scores of everybody in a population, as integers: a person has one position in all columns. */
export interface PopulationScores {
  /** Integers to a point: with 10, a total of 625 is 62.5 points. */
  readonly parts: number;
  /** All categories of the profile, highest first. */
  readonly categories: readonly Category[];
  /** Total of each person; `NOT_MEASURED` (−1) or `REJECTED` (−2) where there is none. */
  readonly totals: Int32Array;
  /** Category of each person: its position in `categories`, or −1 or −2 as in `totals`. */
  readonly categoryOf: Int8Array;
  /** Score of each person in one dimension; −1 or −2 as in `totals`. Made anew at each call. */
  readonly dimension: (id: DimensionId) => Int32Array;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  /** Why people have no score, most frequent first. Somebody with issues of several codes counts under each. */
  readonly issues: readonly IssueCount[];
  /** The full result of the person at a position, or all issues. Throws `IpAsnError` where nobody stands there. */
  readonly outcomeOf: (position: number) => Outcome<Result>;
}

/**
 * Score a population again: every edition, reading or agency's profile can be tried on people who were encoded once.
 * Added facts that the profile does not have are left out. Exact: each kind of person is scored by the scorer itself.
 */
export function scorePopulation(population: Population, scorer: Scorer): PopulationScores {
  const columns = columnsOf(population);
  requireScorer(scorer);
  const { list, of, outcomeOf, people, parts, categories } = outcomesOf(columns, scorer);
  const peopleWith = (total: number) =>
    list.reduce((sum, outcome, position) => sum + (outcome.total === total ? (people[position] as number) : 0), 0);
  const [notMeasured, rejected] = [peopleWith(NOT_MEASURED), peopleWith(REJECTED)];
  const score = personScorer(columns, scorer);
  // Where nobody is, there are classes but no outcomes.
  const ofClasses = (pick: (outcome: ScoredOutcome) => number) =>
    Array.from(outcomeOf, (position) => (list.length === 0 ? 0 : pick(list[position] as ScoredOutcome)));

  return Object.freeze({
    parts,
    categories,
    totals: gather(of, Int32Array.from(ofClasses(({ total }) => total))),
    categoryOf: gatherBytes(of, Int8Array.from(ofClasses(({ category }) => category))),
    dimension: (id: DimensionId) => {
      const position = DIMENSION_IDS.indexOf(id);
      return gather(of, Int32Array.from(ofClasses(({ dimensions }) => dimensions[position] as number)));
    },
    measured: population.size - notMeasured - rejected,
    notMeasured,
    rejected,
    issues: issueCounts(list, people),
    outcomeOf: (position: number) => score(checkedPosition(position, population.size)),
  });
}

function issueCounts(list: readonly ScoredOutcome[], people: readonly number[]): readonly IssueCount[] {
  const counts = new Map<IssueCode, number>();
  for (const [position, { issues }] of list.entries()) {
    for (const code of issues) counts.set(code, (counts.get(code) ?? 0) + (people[position] as number));
  }
  return Object.freeze(
    [...counts].map(([code, count]) => ({ code, people: count })).sort((a, b) => b.people - a.people),
  );
}

/** Look up for each person what belongs to their class. */
function gather(of: IndexColumn, values: Int32Array): Int32Array {
  const gathered = new Int32Array(of.length);
  for (let person = 0; person < gathered.length; person++) {
    gathered[person] = values[of[person] as number] as number;
  }
  return gathered;
}

/** The same with a byte a person. */
function gatherBytes(of: IndexColumn, values: Int8Array): Int8Array {
  const gathered = new Int8Array(of.length);
  for (let person = 0; person < gathered.length; person++) {
    gathered[person] = values[of[person] as number] as number;
  }
  return gathered;
}
