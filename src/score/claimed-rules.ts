import { issue, showValue, type Issue } from "../issue/index.js";
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

/** The rules of a stored result or aggregate are not at hand, so that it cannot be verified. */
export function rulesNotAtHand({ id, revision, hash }: ClaimedRules): Issue {
  return issue("rules_not_at_hand", ["profile", "hash"], { profile: showValue(id), revision, hash: showValue(hash) });
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
