import { neverThrowing, optionIssues, type OptionNames, type Outcome } from "../issue/index.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { chooseInterpretations } from "../profile/choose-interpretations.js";
import { profileHash } from "../profile/profile-hash.js";
import { raise } from "../locales/raise.js";
import { lockedHash } from "./built-in.js";
import type { Compiled } from "./compile.js";
import { compileUnder } from "./compile-chosen.js";
import { type Scorer, scorerOf, unwrap } from "./scorer.js";
import { revisionBehind, selectProfile, type Selection } from "./select.js";

/** What to score under: a selection of rules, and readings of its open points other than its own. */
export interface ScorerOptions<F extends AddedFacts = AddedFacts> extends Selection<F> {
  /** `{ "fractions-between-bands": "lower-bound" }`: ids from the profile's register. */
  readonly interpretations?: Readonly<Record<string, string>> | undefined;
}

/**
 * Make a scorer for a measurement year or a profile. Throws `IpAsnError` where no rules are known for the year, the
 * profile is invalid, or a reading is not on offer.
 */
export function createScorer<F extends AddedFacts = NoFacts>(options: ScorerOptions<F> = {}): Scorer<F> {
  return unwrap(safeCreateScorer(options));
}

/** Make a scorer, or say all that stands in the way. */
export function safeCreateScorer<F extends AddedFacts = NoFacts>(options: ScorerOptions<F> = {}): Outcome<Scorer<F>> {
  const compiled = safeCompile(options);
  return compiled.success ? { success: true, data: scorerOf(compiled.data, raise) as Scorer<F> } : compiled;
}

/** Make the rules that the options name ready, or say all that stands in the way. */
export function safeCompile<F extends AddedFacts = NoFacts>(options: ScorerOptions<F>): Outcome<Compiled> {
  return neverThrowing(() => compileChosen(options));
}

const OPTIONS: OptionNames<ScorerOptions> = { year: true, profile: true, interpretations: true };

function compileChosen<F extends AddedFacts>(options: ScorerOptions<F>): Outcome<Compiled> {
  const unknown = optionIssues(options, OPTIONS);
  if (unknown.length > 0) return { success: false, issues: unknown };
  const selected = selectProfile(options);
  if (!selected.success) return selected;
  const chosen = chooseInterpretations(selected.data, options.interpretations ?? {});
  if (!chosen.success) return chosen;
  const { profile, choices } = chosen.data;
  const source = selected.data;
  const hash = lockedHash(source) ?? profileHash(source);
  const known = revisionBehind(source)?.known;
  return { success: true, data: compileUnder({ source, hash, profile, choices, year: options.year, known }) };
}
