import type { IssueCode, Outcome } from "../issue/index.js";
import { ascending } from "../number/ranges.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { Category, Result } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { type Verdict, verdictsOf } from "../score/verdict.js";
import { classesOfPeople } from "./people-classes.js";
import type { PopulationColumns } from "./columns.js";
import { factsReader } from "./facts-reader.js";
import type { IndexColumn } from "../collections/index-column.js";

/** In place of a total: the profile does not measure people of this status. */
export const NOT_MEASURED = -1;
/** In place of a total: a fact that the profile needs is missing, or cannot be used under it. */
export const REJECTED = -2;

/** What scoring makes of a person. Points are integers. */
export interface ScoredOutcome {
  /** `NOT_MEASURED` or `REJECTED` where there is none. */
  readonly total: number;
  /** Position in the list of categories; the total where that is negative. */
  readonly category: number;
  /** In the order of the law; the total where that is negative. */
  readonly dimensions: readonly number[];
  /** Ids of duties that are not met. */
  readonly unmet: readonly string[];
  /** Codes of the issues, each once. */
  readonly issues: readonly IssueCode[];
}

/** The distinct outcomes of a population under one scorer. */
export interface Outcomes {
  readonly list: readonly ScoredOutcome[];
  /** For each person a class. */
  readonly of: IndexColumn;
  /** For each class the position of its outcome in the list. */
  readonly outcomeOf: Uint32Array;
  /** How many people have each outcome. */
  readonly people: readonly number[];
  /** Integers to a point. */
  readonly parts: number;
  /** Highest first. */
  readonly categories: readonly Category[];
}

const cache = /* @__PURE__ */ new WeakMap<Scorer, WeakMap<PopulationColumns, Outcomes>>();

/** Score each kind of person in a population once, by the scorer itself. */
export function outcomesOf(columns: PopulationColumns, scorer: Scorer): Outcomes {
  const ofScorer = cache.get(scorer) ?? new WeakMap<PopulationColumns, Outcomes>();
  cache.set(scorer, ofScorer);
  const found = ofScorer.get(columns) ?? scoreAll(columns, scorer);
  ofScorer.set(columns, found);
  return found;
}

/** Scores the person at a position, without the added facts that the scorer's profile does not have. */
export function personScorer(columns: PopulationColumns, scorer: Scorer): (position: number) => Outcome<Result> {
  const facts = scorer.profile.facts ?? {};
  const factsAt = factsReader(columns, (name) => Object.hasOwn(facts, name));
  return (position) => scorer.safeScore(factsAt(position));
}

function scoreAll(columns: PopulationColumns, scorer: Scorer): Outcomes {
  const { profile } = scorer;
  const verdicts = verdictsOf(scorer);
  const categories = ascending(profile.bands.list)
    .map(({ id, label }) => ({ id, label }))
    .reverse();
  const score = personScorer(columns, scorer);
  const classes = classesOfPeople(profile, columns);
  const positions = new Map<string, number>();
  const list: ScoredOutcome[] = [];
  const people: number[] = [];
  const outcomeOf = new Uint32Array(classes.count);
  for (const [one, count] of classes.people.entries()) {
    if (count === 0) continue;
    const outcome = counted(verdicts.of(score(classes.first[one] as number)), categories);
    const key = JSON.stringify(outcome);
    const position = positions.get(key) ?? list.push(outcome) - 1;
    positions.set(key, position);
    outcomeOf[one] = position;
    people[position] = (people[position] ?? 0) + count;
  }
  return { list, of: classes.of, outcomeOf, people, parts: verdicts.scale.parts, categories };
}

/** What a population counts of a verdict. */
function counted(verdict: Verdict, categories: readonly Category[]): ScoredOutcome {
  if (verdict.state !== "scored") {
    const total = verdict.state === "not-measured" ? NOT_MEASURED : REJECTED;
    const issues = verdict.state === "not-measured" ? (["not_measured"] as const) : verdict.codes;
    return { total, category: total, dimensions: DIMENSION_IDS.map(() => total), unmet: [], issues };
  }
  const { total, category, dimensions, duties } = verdict;
  return {
    total,
    category: categories.findIndex(({ id }) => id === category),
    dimensions: DIMENSION_IDS.map((id) => dimensions[id].score),
    unmet: duties.filter(({ state }) => state !== "met").map(({ id }) => id),
    issues: [],
  };
}
