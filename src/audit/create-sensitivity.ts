import type { PersonFacts } from "../input/facts.js";
import type { Outcome } from "../issue/index.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Compiled } from "../score/compile.js";
import { safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import type { Result } from "../score/result.js";
import { scoreAgain, scoreCarefully } from "../score/score-carefully.js";
import { unwrap, type Scorer } from "../score/scorer.js";
import { sourceOf } from "../score/source-of.js";
import { describe } from "./describe.js";
import { explore } from "./explore.js";
import { readingSets } from "./reading-sets.js";
import type { Sensitivity } from "./sensitivity-result.js";
import { switchablePoints, type SwitchablePoint } from "./switchable-points.js";
import { noSwitches, type Switches } from "./switches.js";

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
    return own.success ? analyseResult(own.data) : analyse(own, (rules) => scoreCarefully(rules, value));
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
