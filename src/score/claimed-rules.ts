import { issue, showValue, type Issue, type Outcome } from "../issue/index.js";
import { profileHash } from "../profile/profile-hash.js";
import type { ProfileSource } from "../profile/profile.js";
import { givenProfile } from "./given-profile.js";
import type { ProfileSummary } from "./result.js";
import { revisionOf } from "./select.js";

/** Which rules a stored result or aggregate claims to be made under. */
export type ClaimedRules = Pick<ProfileSummary, "id" | "revision" | "standing" | "hash">;

/**
 * Only built-in revisions are official or reported. A claim to be one of those that this package knows, with another hash,
 * is false; so is that of a profile that has no edition's id. What may be a later revision is not at hand.
 */
export function falseStanding({ id, revision, standing, hash }: ClaimedRules): Issue | undefined {
  if (standing !== "official" && standing !== "reported") return undefined;
  const known = revisionOf(`${id}@${String(revision)}`);
  const own = revisionOf(hash);
  if (own?.source.standing === standing) return undefined;
  if (own === undefined && known === undefined && /^\d{4}$/.test(id)) return undefined;
  return issue("standing_not_official", ["profile", "standing"], { found: standing, accepted: ["agency", "draft"] });
}

/**
 * The rules that a stored result or aggregate was made under: the built-in revision of its hash, or the profile that the
 * caller gives. Each of what can stand in the way is a different issue: a false claim (`standing_not_official`), a profile
 * that is not valid (its own issues), another profile than that of the result (`profile_differs`), none at all
 * (`rules_not_at_hand`).
 */
export function rulesBehind(claimed: ClaimedRules, given: unknown): Outcome<ProfileSource> {
  const standing = falseStanding(claimed);
  if (standing !== undefined) return { success: false, issues: [standing] };
  const own = given === undefined ? undefined : givenProfile(given);
  if (own?.success === false) return own;
  const builtIn = revisionOf(claimed.hash)?.source;
  if (builtIn !== undefined) return { success: true, data: builtIn };
  if (own === undefined) return { success: false, issues: [rulesNotAtHand(claimed)] };
  return profileHash(own.data) === claimed.hash ? own : { success: false, issues: [otherProfile(claimed, own.data)] };
}

/** The rules of a stored result or aggregate are not at hand, so that it cannot be verified. */
function rulesNotAtHand({ id, revision, hash }: ClaimedRules): Issue {
  return issue("rules_not_at_hand", ["profile", "hash"], { profile: showValue(id), revision, hash: showHash(hash) });
}

function otherProfile({ id, revision, hash }: ClaimedRules, given: ProfileSource): Issue {
  return issue("profile_differs", ["profile", "hash"], {
    profile: showValue(id),
    revision,
    hash: showHash(hash),
    given: { profile: given.id, revision: given.revision, hash: profileHash(given) },
  });
}

/** A hash whole, so that its profile can be found; whatever else stands in its place is shown as any value. */
function showHash(hash: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(hash) ? hash : showValue(hash);
}

/** A format of a later version of this package; `undefined` for every other value. */
export function newerFormat(plain: unknown, known: string): Issue | undefined {
  const found = (plain as { readonly format?: unknown } | null | undefined)?.format;
  const [name = "", version = ""] = known.split("/");
  const [, given] = typeof found === "string" && found.startsWith(`${name}/`) ? found.split("/") : [];
  return given !== undefined && /^\d{1,6}$/.test(given) && Number(given) > Number(version)
    ? issue("format_newer", ["format"], { found: showValue(found), known })
    : undefined;
}
