import { issue, type Issue } from "../issue/index.js";
import { canonicalJson } from "../profile/canonical-json.js";
import type { ProfileSummary } from "../score/result.js";

/** Why what was made under one set of rules cannot be added to what was made under another; nothing where it can. */
export function ruleDifferences(own: ProfileSummary, other: ProfileSummary): readonly Issue[] {
  if (own === other) return [];
  const parts = ["id", "revision", "hash", "choices"] as const;
  return parts
    .filter((part) => canonicalJson(own[part]) !== canonicalJson(other[part]))
    .map((part) =>
      issue("result_inconsistent", ["profile", part], {
        part: `profile.${part}`,
        claimed: shown(other[part]),
        rebuilt: shown(own[part]),
      }),
    );
}

function shown(value: string | number | object): string {
  return typeof value === "object" ? canonicalJson(value) : String(value);
}
