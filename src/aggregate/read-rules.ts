import { issue, type Issue, type Outcome } from "../issue/index.js";
import { canonicalJson } from "../profile/canonical-json.js";
import type { ProfileSource } from "../profile/profile.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { profileHash } from "../profile/profile-hash.js";
import { falseStanding, rulesNotAtHand } from "../score/claimed-rules.js";
import { revisionOf } from "../score/select.js";
import { safeCreateScorer } from "../score/create-scorer.js";
import type { Scorer } from "../score/scorer.js";
import type { ReadProfile } from "./aggregate-schema.js";

/** The rules that a plain form names: the built-in revision of its hash, or the given profile; hash and all must fit. */
export function readRules(claimed: ReadProfile, given: ProfileSource | undefined): Outcome<Scorer> {
  const standing = falseStanding(claimed);
  if (standing !== undefined) return { success: false, issues: [standing] };
  const isGiven = given !== undefined && profileHash(deepFreeze(given)) === claimed.hash;
  const profile = revisionOf(claimed.hash)?.source ?? (isGiven ? given : undefined);
  if (profile === undefined) return { success: false, issues: [rulesNotAtHand(claimed)] };
  const scorer = safeCreateScorer({ profile, interpretations: claimed.choices });
  if (!scorer.success) return { success: false, issues: scorer.issues.map(inPlainForm) };
  const { summary } = scorer.data;
  const parts = ["id", "revision", "hash", "base", "authority", "choices"] as const;
  const issues = parts.flatMap((part): Issue[] => {
    const [found, own] = [claimed[part], summary[part]].map((value) => canonicalJson(value ?? null));
    return found === own || found === undefined || own === undefined
      ? []
      : [issue("result_inconsistent", ["profile", part], { part: `profile.${part}`, claimed: found, rebuilt: own })];
  });
  return issues.length > 0 ? { success: false, issues } : scorer;
}

/** The readings stand elsewhere in the plain form than in a scorer's options. */
function inPlainForm(found: Issue): Issue {
  const [first, ...inner] = found.path;
  return first === "interpretations" ? { ...found, path: ["profile", "choices", ...inner] } : found;
}
