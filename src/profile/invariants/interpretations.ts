import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { applyChange, changedDimension, changedDuty, type Changing, isWholeDuty } from "../change.js";
import { leafRules } from "../../rules/choose.js";
import { soundWith } from "../checked-parts.js";
import { deepFreeze } from "../deep-freeze.js";
import { own } from "../merge.js";
import { readTarget } from "../rule-target.js";
import type { ProfileChange, ProfileSource } from "../profile.js";

/** The profile is checked under each reading; more than these nobody could compare. */
const MOST_ALTERNATIVES = 200;

/**
 * Each alternative reading changes only what the profile has, and the profile is valid under it, by `check`.
 * A point that is not decided while scoring changes nothing.
 */
export function checkInterpretations(
  profile: ProfileSource,
  check: (changed: ProfileSource) => readonly Issue[],
): Issue[] {
  const count = profile.interpretations.flatMap((point) => point.alternatives).length;
  if (count > MOST_ALTERNATIVES) {
    return [issue("too_large", ["interpretations"], { values: MOST_ALTERNATIVES, depth: MOST_ALTERNATIVES })];
  }
  const isSound = soundWith(profile);
  return profile.interpretations.flatMap((interpretation, index) =>
    interpretation.alternatives.flatMap((alternative, at): Issue[] => {
      const path = ["interpretations", index, "alternatives", at];
      const { id, decidedBy } = interpretation;
      // The profile is then what it was, and that has been checked.
      if (Object.keys(alternative.change).length === 0) return [];
      if (decidedBy !== "scoring") {
        const params = { interpretation: id, alternative: alternative.id, decidedBy };
        return [issue("change_not_expected", [...path, "change"], params)];
      }
      const unknown = unknownTargets(profile, alternative.change, [...path, "change"]);
      if (unknown.length > 0) return unknown;
      const changed = applyChange(profile, alternative.change, onceEach);
      if (isSound(changed)) return [];
      const problems = check(changed);
      if (problems.length === 0) return [];
      const codes = [...new Set(problems.map((problem) => problem.code))];
      return [issue("alternative_invalid", path, { interpretation: id, alternative: alternative.id, codes })];
    }),
  );
}

/** Parts under a reading, frozen and made once: a profile made from another one shares most of its parts and readings. */
const onceEach: Changing = { dimension: once(changedDimension), duty: once(changedDuty) };

function once<P extends object, C extends object>(change: (part: P, by: C) => P): (part: P, by: C) => P {
  const known = new WeakMap<P, WeakMap<C, P>>();
  return (part, by) => {
    const ofPart = known.get(part) ?? new WeakMap<C, P>();
    known.set(part, ofPart);
    const changed = ofPart.get(by) ?? deepFreeze(change(part, by));
    ofPart.set(by, changed);
    return changed;
  };
}

/** What a change addresses that the profile does not have. */
export function unknownTargets(profile: ProfileSource, change: ProfileChange, path: IssuePath): Issue[] {
  const rules = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules)).map((rule) => rule.id);
  const duties = profile.duties.map((duty) => duty.id);
  const moved = (target: string) => own(profile.replaced ?? {}, readTarget(target)?.id ?? target);
  const unknown = (target: string, known: readonly string[], name: string) =>
    issue("change_target_not_known", [...path, name, target], {
      target,
      known: [...new Set(known)],
      ...(moved(target) !== undefined && { moved: moved(target) }),
    });
  return [
    ...Object.keys(change.rules ?? {})
      .filter((target) => !rules.includes(readTarget(target)?.id ?? ""))
      .map((target) => unknown(target, rules, "rules")),
    ...Object.entries(change.duties ?? {})
      .filter(([target, duty]) => !duties.includes(target) && !isWholeDuty(duty))
      .map(([target]) => unknown(target, duties, "duties")),
  ];
}
