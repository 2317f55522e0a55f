import { neverThrowing, optionIssues, type OptionNames, type Outcome } from "../issue/index.js";
import { safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import { type Scorer, scorerIssues, unwrap } from "../score/scorer.js";
import { checkedNames } from "./group-names.js";
import { type Aggregate, openAggregate } from "./open-aggregate.js";
import { rulesOf } from "./rules.js";
import { emptyState } from "./state.js";

/** Under which rules results are added up, and what is kept apart. `G`: the names of `groupBy`. */
export type AggregateOptions<G extends string = string> = {
  /** Names that groups are told apart by, such as `["unit"]`. Status and kind of post are kept apart in any case. */
  readonly groupBy?: readonly G[] | undefined;
} & (
  | (ScorerOptions & { readonly scorer?: undefined })
  /** Instead of a year or a profile: the scorer that the results come from. */
  | { readonly scorer: Scorer; readonly year?: never; readonly profile?: never; readonly interpretations?: never }
);

/**
 * Begin to add up results: `aggregate({ year: 2024, groupBy: ["unit"] })`. Throws `IpAsnError` where no rules are known
 * for the year, the profile or a reading is not valid, or the names do not hold.
 */
export function aggregate<const G extends string = never>(options: AggregateOptions<G>): Aggregate<G> {
  return unwrap(safeAggregate(options));
}

/** Begin to add up results, or say all that stands in the way. */
export function safeAggregate<const G extends string = never>(options: AggregateOptions<G>): Outcome<Aggregate<G>> {
  return neverThrowing(() => opened(options));
}

const OPTIONS: OptionNames<AggregateOptions> = {
  groupBy: true,
  scorer: true,
  year: true,
  profile: true,
  interpretations: true,
};
/** A scorer has its rules already: others beside it would be ignored. */
const BESIDE_SCORER = { groupBy: true, scorer: true } as const;

function opened<const G extends string>(options: AggregateOptions<G>): Outcome<Aggregate<G>> {
  const unknown = optionIssues(options, OPTIONS);
  if (unknown.length > 0) return { success: false, issues: unknown };
  const { groupBy = [], scorer: given, ...selection } = options;
  const scorer = given === undefined ? safeCreateScorer(selection) : givenScorer(given, selection);
  const names = checkedNames(groupBy);
  if (scorer.success && names.success) {
    return { success: true, data: openAggregate(emptyState(rulesOf(scorer.data), names.data)) };
  }
  return { success: false, issues: [scorer, names].flatMap((one) => (one.success ? [] : one.issues)) };
}

function givenScorer(scorer: Scorer, selection: ScorerOptions): Outcome<Scorer> {
  const named = Object.entries(selection).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const issues = [...scorerIssues(scorer), ...optionIssues(Object.fromEntries(named), BESIDE_SCORER)];
  return issues.length > 0 ? { success: false, issues } : { success: true, data: scorer };
}
