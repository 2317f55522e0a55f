import { editions, timeline, type EditionRevision } from "../editions/index.js";
import { issue, showValue, type Issue, type IssuePath, type Outcome } from "../issue/index.js";
import type { AddedFacts } from "../profile/added-fact.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { isDefined } from "../profile/checked-profiles.js";
import { safeDefineProfile } from "../profile/define-profile.js";
import type { ProfileSource } from "../profile/profile.js";
import { profileHash } from "../profile/profile-hash.js";
import { isYear, malformedYear, yearIssues, yearsText, type YearsHeld } from "../profile/select-profile.js";
import { builtIn, isBuiltIn } from "./built-in.js";

/** Which rules to score under: by year, by id or by a profile of one's own. With both, the profile must hold in the year. */
export interface Selection<F extends AddedFacts = AddedFacts> {
  /** The measurement year: the year that the official figure carries. */
  readonly year?: number | undefined;
  /** `"2024"` (its newest revision), `"2024@1"`, or a profile of one's own. */
  readonly profile?: string | ProfileSource<F> | undefined;
}

const revisions: readonly EditionRevision[] = /* @__PURE__ */ timeline.map((one) => {
  builtIn(one.name, one.source);
  return deepFreeze(one);
});

/** Find the profile that a caller names. */
export function selectProfile({ year, profile }: Selection): Outcome<ProfileSource> {
  if (profile === undefined) {
    return year === undefined ? failed([issue("selection_missing", [], {})]) : editionForYear(year);
  }
  const named = typeof profile === "string" ? editionById(profile) : checkedProfile(profile);
  if (!named.success || year === undefined) return named;
  const issues = yearIssues(named.data.id, yearsOf(named.data), year);
  return issues.length > 0 ? failed(issues) : named;
}

/** The edition of an id, or one of its revisions. `path`: where the id stood. */
export function editionById(id: string, path: IssuePath = ["profile"]): Outcome<ProfileSource> {
  const found = Object.hasOwn(editions, id) ? editions[id as keyof typeof editions] : undefined;
  const known = Object.keys(editions);
  return found === undefined
    ? failed([issue("profile_not_known", path, { found: showValue(id), known })])
    : { success: true, data: deepFreeze(found) };
}

/** Among the newest revisions, the one whose years hold this one. */
function editionForYear(year: unknown): Outcome<ProfileSource> {
  if (!isYear(year)) return failed([malformedYear(year)]);
  const newest = revisions.filter(({ source }) => editions[source.id as keyof typeof editions] === source);
  const holding = newest.find(({ years: { from, to = Infinity } }) => from <= year && year <= to);
  if (holding !== undefined) return { success: true, data: holding.source };
  return failed([issue("year_not_known", ["year"], { year, known: newest.map(({ years }) => yearsText(years)) })]);
}

/** The built-in revision of a name or a hash; `undefined` where there is none. */
export function revisionOf(nameOrHash: string): EditionRevision | undefined {
  return revisions.find(({ name, source }) => name === nameOrHash || profileHash(source) === nameOrHash);
}

/** The revision that a profile is, or was made from: what the timeline says of it holds for the profile too. */
export function revisionBehind(profile: ProfileSource): EditionRevision | undefined {
  return (
    revisions.find(({ source }) => source === profile) ??
    revisionOf(profile.base?.hash ?? "") ??
    revisionOf(profileHash(deepFreeze(profile)))
  );
}

/** The measurement years of a profile: its own, or those of the edition that it is or was made from. */
export function yearsOf(profile: ProfileSource): YearsHeld | undefined {
  return profile.measurementYears ?? revisionBehind(profile)?.years;
}

function checkedProfile(profile: ProfileSource): Outcome<ProfileSource> {
  return isBuiltIn(profile) || isDefined(profile) ? { success: true, data: profile } : safeDefineProfile(profile);
}

function failed(issues: readonly Issue[]): { success: false; issues: readonly Issue[] } {
  return { success: false, issues };
}
