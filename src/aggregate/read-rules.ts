import { issue, type Issue, type Outcome } from "../issue/index.js";
import { canonicalJson } from "../profile/canonical-json.js";
import type { ProfileSource } from "../profile/profile.js";
import { safeCreateScorer } from "../score/create-scorer.js";
import type { Scorer } from "../score/scorer.js";
import type { ReadProfile } from "./aggregate-schema.js";

/** The rules that a plain form names, from the profile itself or the official edition of that id; hash and all must fit. */
export function readRules(claimed: ReadProfile, profile: ProfileSource | undefined): Outcome<Scorer> {
  const scorer = safeCreateScorer({ profile: profile ?? claimed.id, interpretations: claimed.choices });
  if (!scorer.success) return { success: false, issues: scorer.issues.map(inPlainForm) };
  const { summary } = scorer.data;
  const parts = ["id", "revision", "standing", "hash", "base", "authority", "choices"] as const;
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
