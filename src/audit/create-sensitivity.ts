import type { PersonFacts } from "../facts/facts.js";
import type { Outcome } from "../issue/index.js";
import { ascending, type WholeRange } from "../number/ranges.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Compiled } from "../score/compile.js";
import { safeCompile, safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import { perReadings, type Readings } from "../score/per-readings.js";
import type { Category, Result } from "../score/result.js";
import { scoreAgain, scoreUncached } from "../score/score-uncached.js";
import { type Scorer, unwrap } from "../score/scorer.js";
import { sourceOf } from "../score/source-of.js";
import {
  type Exploration,
  explore,
  type Explored,
  noSwitches,
  readingsOf,
  resultOf,
  type Switches,
} from "./explore.js";
import { hangsOn } from "./hangs-on.js";
import { readingChanges } from "./reading-changes.js";
import type { OtherReadings, Sensitivity, TotalUnder } from "./sensitivity-result.js";
import { type SwitchablePoint, switchablePoints } from "./switchable-points.js";

/** Finds out how people's scores hang on the open points of law. Each combination of readings is compiled once. */
export interface SensitivityAnalyser<F extends AddedFacts = AddedFacts> {
  /** Scores under the readings asked for. */
  readonly scorer: Scorer<F>;
  /** The profile before any choice of readings: its register has the words of every reading. */
  readonly profile: ProfileSource;
  /** The open points that are switched, in the order of the register. */
  readonly points: readonly SwitchablePoint[];
  /** Analyse one person. Throws `IpAsnError` where no reading can score the person. */
  readonly of: (facts: PersonFacts<F>) => Sensitivity;
  /** Analyse any value; the issues are those under the readings asked for. Never throws. */
  readonly safeOf: (value: unknown) => Outcome<Sensitivity>;
  /** Analyse a result of `scorer`; one of another scorer is scored anew. Throws `IpAsnError` where that fails. */
  readonly ofResult: (result: Result) => Sensitivity;
}

/** Make an analyser, for many people. Throws `IpAsnError` as `createScorer` does. */
export function createSensitivity<F extends AddedFacts = NoFacts>(options: ScorerOptions<F>): SensitivityAnalyser<F> {
  return sensitivityUnder(unwrap(safeCreateScorer(options)));
}

/** Make an analyser around a scorer. */
export function sensitivityUnder<F extends AddedFacts>(scorer: Scorer<F>): SensitivityAnalyser<F> {
  const { choices } = scorer.summary;
  const profile = sourceOf(scorer.summary) ?? scorer.profile;
  const points = deepFreeze(switchablePoints(profile, choices));
  const setOf = readingSets(profile, choices, points);
  const inForce = noSwitches(points);
  const hasCeilings = canHaveCeilings(profile);

  const analyse = (own: Outcome<Result>, score: (rules: Compiled) => Outcome<Result>) => {
    const scoreUnder = (switches: Switches) => {
      const { readings, rules } = setOf(switches);
      const outcome = switches === inForce ? own : rules.success ? score(rules.data) : rules;
      return { switches, readings, isPossible: rules.success, outcome };
    };
    return describe(scorer.profile, points, explore(points, hasCeilings, scoreUnder));
  };
  const analyseResult = (result: Result) =>
    analyse({ success: true, data: result }, (rules) => scoreAgain(rules, result.facts));
  const safeOf = (value: unknown): Outcome<Sensitivity> => {
    const own = scorer.safeScore(value);
    return own.success ? analyseResult(own.data) : analyse(own, (rules) => scoreUncached(rules, value));
  };
  return Object.freeze({
    scorer,
    profile,
    points,
    of: (facts: PersonFacts<F>) => unwrap(safeOf(facts)),
    safeOf,
    ofResult: (result: Result) =>
      unwrap(result.profile === scorer.summary ? analyseResult(result) : safeOf(result.facts)),
  });
}

/** Whether a duty has ceilings, as the profile stands or under some reading of it. */
function canHaveCeilings({ duties, interpretations }: ProfileSource): boolean {
  const changes = interpretations.flatMap((point) => point.alternatives.map(({ change }) => change.duties ?? {}));
  const all = [...duties, ...changes.flatMap((change) => Object.values(change))];
  return all.some((duty) => (duty?.ceilings ?? []).length > 0);
}

// — What is told of a person —

/** Put together what was explored; the issues under the readings in force where no reading scores the person. */
function describe(
  { bands }: ProfileSource,
  points: readonly SwitchablePoint[],
  exploration: Exploration,
): Outcome<Sensitivity> {
  const { own, isComplete } = exploration;
  const result = resultOf(own);
  const issues = issuesOf(own);
  const under = (explored: Explored): OtherReadings => ({
    readings: explored.readings,
    result: resultOf(explored),
    issues: issuesOf(explored),
    // Readings that contradict each other change nothing: there is no such case.
    changes: explored.isPossible ? readingChanges(result, resultOf(explored)) : readingChanges(null, null),
  });
  const alternatives = exploration.alternatives.map((explored) => {
    const [[interpretation, reading] = ["", ""]] = Object.entries(explored.readings);
    return { interpretation, reading, ...under(explored) };
  });
  const combinations = exploration.combinations.map(under);
  const range = rangeOfTotals([{ readings: own.readings, result }, ...alternatives, ...combinations], bands.list);
  if (range === undefined) return { success: false, issues };
  const hanging = hangsOn(points, exploration.pairs);
  const data = { result, issues, alternatives, combinations, isComplete, ...range, hangsOn: hanging };
  return { success: true, data: deepFreeze(data) };
}

function issuesOf({ outcome }: Explored): Sensitivity["issues"] {
  return outcome.success ? [] : outcome.issues;
}

// — The range of totals —

/** What a person's total and category can be. */
interface RangeOfTotals {
  readonly lowest: TotalUnder;
  readonly highest: TotalUnder;
  readonly categories: readonly Category[];
}

/** The lowest and highest total and the categories of some results; `undefined` where there are none. */
function rangeOfTotals(
  under: readonly Pick<OtherReadings, "readings" | "result">[],
  bands: readonly (WholeRange & { readonly id: string })[],
): RangeOfTotals | undefined {
  const results = under.flatMap(({ readings, result }) => (result === null ? [] : [{ readings, result }]));
  const [first, ...others] = results.map(({ readings, result }): TotalUnder => ({ total: result.total, readings }));
  if (first === undefined) return undefined;
  const found = new Map(results.map(({ result }) => [result.category.id, result.category]));
  return {
    lowest: others.reduce((least, one) => (one.total.lessThan(least.total) ? one : least), first),
    highest: others.reduce((most, one) => (one.total.greaterThan(most.total) ? one : most), first),
    categories: ascending(bands).flatMap(({ id }) => found.get(id) ?? []),
  };
}

// — Rules under other readings —

/** A combination of readings with its rules made ready; issues where the readings contradict each other. */
interface ReadingSet {
  readonly switches: Switches;
  /** Those that are not in force. */
  readonly readings: Readings;
  readonly rules: Outcome<Compiled>;
}

const compiledUnder = /* @__PURE__ */ perReadings((profile, interpretations) =>
  safeCompile({ profile, interpretations }),
);

/** A function that makes the rules under a combination ready, each once. `choices`: the readings in force. */
function readingSets(
  profile: ProfileSource,
  choices: Readings,
  points: readonly SwitchablePoint[],
): (switches: Switches) => ReadingSet {
  const known = new Map<Switches, ReadingSet>();
  return (switches) => {
    const found = known.get(switches);
    if (found !== undefined) return found;
    const readings = Object.freeze(readingsOf(points, switches));
    const made = { switches, readings, rules: compiledUnder(profile, { ...choices, ...readings }) };
    known.set(switches, made);
    return made;
  };
}
