import { issue, nearestWord, showValue, type Issue, type Outcome } from "../issue/index.js";
import { applyChange } from "./change.js";
import { unknownTargets } from "./invariants/interpretations.js";
import { checkChanged } from "./define-profile.js";
import { deepFreeze } from "./deep-freeze.js";
import type { ProfileSource } from "./profile.js";

/** A profile under chosen readings, and which of them differ from its own. */
export interface ChosenProfile {
  readonly profile: ProfileSource;
  readonly choices: Readonly<Record<string, string>>;
}

/** Switch open points of a profile to other readings: `{ "fractions-between-bands": "lower-bound" }`. */
export function chooseInterpretations(
  source: ProfileSource,
  wanted: Readonly<Record<string, unknown>>,
): Outcome<ChosenProfile> {
  if (Object.prototype.toString.call(wanted) !== "[object Object]") {
    return { success: false, issues: [issue("not_an_object", ["interpretations"], { found: showValue(wanted) })] };
  }
  const issues: Issue[] = [];
  const lost: Issue[] = [];
  const choices: Record<string, string> = {};
  let profile = source;
  // In the order of the register, so that the order of the caller's keys changes nothing.
  for (const interpretation of source.interpretations) {
    const { id, choice, decidedBy, alternatives } = interpretation;
    if (!Object.hasOwn(wanted, id) || wanted[id] === choice) continue;
    const path = ["interpretations", id];
    const alternative = alternatives.find((one) => one.id === wanted[id]);
    if (alternative === undefined) {
      const found = showValue(wanted[id]);
      const known = [choice, ...alternatives.map((one) => one.id)];
      const suggestion = nearestWord(found, known);
      issues.push(issue("alternative_not_known", path, { interpretation: id, found, known, suggestion }));
    } else if (decidedBy !== "scoring") {
      issues.push(issue("interpretation_not_switchable", path, { interpretation: id, decidedBy }));
    } else {
      lost.push(...unknownTargets(profile, alternative.change, path));
      profile = taking(applyChange(profile, alternative.change), id, alternative.id);
      choices[id] = alternative.id;
    }
  }
  const known = source.interpretations.map((one) => one.id);
  for (const found of Object.keys(wanted).filter((id) => !known.includes(id))) {
    const suggestion = nearestWord(found, known);
    issues.push(issue("interpretation_not_known", ["interpretations", found], { found, known, suggestion }));
  }
  issues.push(...contradictions(profile, choices, lost));
  return issues.length > 0
    ? { success: false, issues }
    : { success: true, data: { profile: deepFreeze(profile), choices } };
}

/** Readings that are valid one by one may contradict each other: `lost` is what one changes and another has removed. */
function contradictions(
  profile: ProfileSource,
  choices: Readonly<Record<string, string>>,
  lost: readonly Issue[],
): Issue[] {
  if (Object.keys(choices).length < 2) return [];
  const codes = [...new Set([...lost, ...checkChanged(profile)].map((one) => one.code))];
  const interpretation = Object.keys(choices).join(" + ");
  const alternative = Object.values(choices).join(" + ");
  return codes.length === 0
    ? []
    : [issue("alternative_invalid", ["interpretations"], { interpretation, alternative, codes })];
}

/** The register with the new choice in place of the old one; the other alternatives stay on offer. */
function taking(profile: ProfileSource, id: string, choice: string): ProfileSource {
  const interpretations = profile.interpretations.map((one) => {
    const taken = one.alternatives.find((alternative) => alternative.id === choice);
    if (one.id !== id || taken === undefined) return one;
    return { ...one, choice, chosen: taken.label, alternatives: one.alternatives.filter((other) => other !== taken) };
  });
  return { ...profile, interpretations };
}
