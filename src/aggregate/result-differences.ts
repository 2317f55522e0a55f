import { issue, showValue, type Issue } from "../issue/index.js";
import type { Result } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { sourceOf } from "../score/source-of.js";
import { ruleDifferences } from "./same-rules.js";

/** Why a result is none of a scorer's rules: made under others, or read from elsewhere and not what they give. */
export function resultDifferences(result: Result, scorer: Scorer): readonly Issue[] {
  if (result.profile === scorer.summary) return [];
  const issues = ruleDifferences(scorer.summary, result.profile);
  // A scorer of this process that has the same rules gives the same results.
  if (issues.length > 0 || sourceOf(result.profile) !== undefined) return issues;
  const again = scorer.safeScore(result.facts);
  const parts = ["total", "category", "dimensions", "duties", "interpretations"] as const;
  return parts.flatMap((part): Issue[] => {
    const claimed = JSON.stringify(result[part]);
    const rebuilt = again.success ? JSON.stringify(again.data[part]) : "–";
    return claimed === rebuilt
      ? []
      : [issue("result_inconsistent", [part], { part, claimed: showValue(claimed), rebuilt: showValue(rebuilt) })];
  });
}
