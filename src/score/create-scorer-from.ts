import { IpAsnError, issue, type Issue, optionIssues, type OptionNames, showValue } from "../issue/index.js";
import { formatIssueWith, type IssueTexts } from "../locales/format-issue-with.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { checkedHash } from "../profile/checked-profiles.js";
import type { Profile, ProfileSource } from "../profile/profile.js";
import { yearIssues } from "../profile/select-profile.js";
import { datesBehind, lockedHash } from "./built-in.js";
import { compileUnder } from "./compile-chosen.js";
import { type Scorer, scorerOf } from "./scorer.js";

/** What may be said besides the profile. */
export interface ScorerFromOptions {
  /** The measurement year; the profile must hold in it. */
  readonly year?: number | undefined;
  /** Texts of one language for the messages of errors (`ip-asn/locales/id`); without them they hold codes and paths. */
  readonly texts?: IssueTexts | undefined;
}

const OPTIONS: OptionNames<ScorerFromOptions> = { year: true, texts: true };
const ACCEPTED = "edition2024 (ip-asn/editions/2024, …) | defineProfile(…) | extendProfile(…)";

/**
 * Make a scorer from a checked profile: a built-in revision of an edition, or what `defineProfile` or `extendProfile` gave.
 * It scores as `createScorer({ profile })` does, 0 to 100 points, under the profile's own readings, and brings along neither
 * the other editions nor what checks profiles. Throws `IpAsnError`: `profile_malformed` for a profile that was not checked,
 * be it a copy of a built-in one; `year_malformed`, `profile_not_yet_in_force` and `profile_ended`.
 *
 * @example
 * import { createScorerFrom } from "ip-asn/scorer";
 * import { edition2024 } from "ip-asn/editions/2024";
 * const outcome = createScorerFrom(edition2024).safeScore(facts);
 */
export function createScorerFrom<F extends AddedFacts = NoFacts>(
  profile: Profile<F> | ProfileSource<F>,
  options: ScorerFromOptions = {},
): Scorer<F> {
  const unknown = optionIssues(options, OPTIONS);
  const { year, texts } = unknown.length > 0 ? {} : options;
  const raise = (issues: readonly Issue[]): never => {
    throw new IpAsnError(issues, issues.map((one) => (texts ? formatIssueWith(texts, one) : codeOf(one))).join("\n"));
  };
  if (unknown.length > 0) return raise(unknown);
  const source = profile as ProfileSource;
  const hash = isObject(source) ? (lockedHash(source) ?? checkedHash(source)) : undefined;
  if (hash === undefined) {
    return raise([issue("profile_malformed", ["profile"], { expected: ACCEPTED, found: showValue(source) })]);
  }
  const dates = datesBehind(source, hash);
  const issues = year === undefined ? [] : yearIssues(source.id, source.measurementYears ?? dates?.years, year);
  if (issues.length > 0) return raise(issues);
  const compiled = compileUnder({ source, hash, profile: source, choices: {}, year, known: dates?.known });
  return scorerOf(compiled, raise) as Scorer<F>;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** `missing_fact: kualifikasi.pendidikan`; for a profile that was not checked also what is accepted. */
function codeOf({ code, path, params }: Issue): string {
  const accepted = code === "profile_malformed" ? `: ${params.expected}` : "";
  return `${code}${path.length > 0 ? `: ${path.join(".")}` : ""}${accepted}`;
}
