import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { applyChange } from "../change.js";
import { leafRules } from "../context.js";
import type { ProfileChange, ProfileSource } from "../profile.js";

/**
 * Each alternative reading changes only what the profile has, and the profile is valid under it, by `check`.
 * A point that is not decided while scoring changes nothing.
 */
export function checkInterpretations(
  profile: ProfileSource,
  check: (changed: ProfileSource) => readonly Issue[],
): Issue[] {
  return profile.interpretations.flatMap((interpretation, index) =>
    interpretation.alternatives.flatMap((alternative, at) => {
      const path = ["interpretations", index, "alternatives", at];
      const unknown = unknownTargets(profile, alternative.change, [...path, "change"]);
      if (unknown.length > 0) return unknown;
      const problems = check(applyChange(profile, alternative.change));
      if (problems.length === 0) return [];
      const codes = [...new Set(problems.map((problem) => problem.code))];
      return [
        issue("alternative_invalid", path, { interpretation: interpretation.id, alternative: alternative.id, codes }),
      ];
    }),
  );
}

/** What a change addresses that the profile does not have. */
export function unknownTargets(profile: ProfileSource, change: ProfileChange, path: IssuePath): Issue[] {
  const rules = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules)).map((rule) => rule.id);
  const duties = profile.duties.map((duty) => duty.id);
  const unknown = (part: object | undefined, known: readonly string[], name: string) =>
    Object.keys(part ?? {})
      .filter((target) => !known.includes(target))
      .map((target) => issue("change_target_not_known", [...path, name], { target, known: [...new Set(known)] }));
  return [...unknown(change.rules, rules, "rules"), ...unknown(change.duties, duties, "duties")];
}
