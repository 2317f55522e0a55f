import { editions } from "../editions/index.js";
import { issue, showValue, type Issue, type IssuePath, type Outcome } from "../issue/index.js";
import type { AddedFacts } from "../profile/added-fact.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { isDefined, safeDefineProfile } from "../profile/define-profile.js";
import type { ProfileSource } from "../profile/profile.js";
import { profileForYear, yearIssues } from "../profile/select-profile.js";

/** Which rules to score under: by year, by id or by a profile of one's own. With both, the profile must hold in the year. */
export interface Selection<F extends AddedFacts = AddedFacts> {
  readonly year?: number | undefined;
  readonly profile?: string | ProfileSource<F> | undefined;
}

const official: readonly ProfileSource[] = /* @__PURE__ */ Object.values(editions).map((edition) =>
  deepFreeze(edition),
);

/** Find the profile that a caller names. */
export function selectProfile({ year, profile }: Selection): Outcome<ProfileSource> {
  if (profile === undefined) {
    return year === undefined ? failed([issue("selection_missing", [], {})]) : profileForYear(official, year);
  }
  const named = typeof profile === "string" ? editionById(profile) : checkedProfile(profile);
  if (!named.success || year === undefined) return named;
  const issues = yearIssues(named.data, year);
  return issues.length > 0 ? failed(issues) : named;
}

/** The official edition of an id. `path`: where the id stood. */
export function editionById(id: string, path: IssuePath = ["profile"]): Outcome<ProfileSource> {
  const found = official.find((edition) => edition.id === id);
  const known = official.map((edition) => edition.id);
  return found === undefined
    ? failed([issue("profile_not_known", path, { found: showValue(id), known })])
    : { success: true, data: found };
}

function checkedProfile(profile: ProfileSource): Outcome<ProfileSource> {
  return official.includes(profile) || isDefined(profile)
    ? { success: true, data: profile }
    : safeDefineProfile(profile);
}

function failed(issues: readonly Issue[]): { success: false; issues: readonly Issue[] } {
  return { success: false, issues };
}
