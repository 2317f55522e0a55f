import { neverThrowing, type Outcome } from "../issue/index.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { newerRules } from "../editions/open-points.js";
import { chooseInterpretations } from "../profile/choose-interpretations.js";
import { profileHash } from "../profile/profile-hash.js";
import { compile, type Compiled } from "./compile.js";
import { type Scorer, scorerOf, unwrap } from "./scorer.js";
import { isAfterKnown, isBuiltIn, selectProfile, withNewerRules, type Selection } from "./select.js";
import { noteSource } from "./source-of.js";

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
  return compiled.success ? { success: true, data: scorerOf(compiled.data) as Scorer<F> } : compiled;
}

/** Make the rules that the options name ready, or say all that stands in the way. */
export function safeCompile<F extends AddedFacts = NoFacts>(options: ScorerOptions<F>): Outcome<Compiled> {
  return neverThrowing(() => compileChosen(options));
}

function compileChosen<F extends AddedFacts>(options: ScorerOptions<F>): Outcome<Compiled> {
  const selected = selectProfile(options);
  if (!selected.success) return selected;
  const chosen = chooseInterpretations(selected.data, options.interpretations ?? {});
  if (!chosen.success) return chosen;
  const { choices } = chosen.data;
  const isNewer = isAfterKnown(selected.data, options.year);
  const profile = isNewer ? withNewerRules(chosen.data.profile) : chosen.data.profile;
  const { id, revision, base, authority } = profile;
  // Only a built-in revision is official or reported; a profile that a caller hands in is the caller's own.
  const isOwn = profile.standing === "agency" || profile.standing === "draft";
  const standing = isOwn || isBuiltIn(selected.data) ? profile.standing : "agency";
  const hash = profileHash(selected.data);
  const summary = Object.freeze({
    id,
    revision,
    standing,
    hash,
    ...(base && { base }),
    ...(authority && { authority }),
    choices: Object.freeze(choices),
  });
  noteSource(summary, selected.data);
  return { success: true, data: compile(profile, summary, options.year, isNewer ? [newerRules.id] : []) };
}
