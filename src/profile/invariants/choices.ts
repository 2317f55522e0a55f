import { issue, type Issue } from "../../issue/index.js";
import { CASES } from "../../rules/choose.js";
import type { ProfileSource } from "../profile.js";
import { rulesWithPaths, type IsSound } from "./visit.js";

/** Each choice covers every case that a measured person can be in, once. */
export function checkChoices(profile: ProfileSource, isSound: IsSound): Issue[] {
  return rulesWithPaths(profile, isSound).flatMap(({ rule, path }) => {
    if (rule.kind !== "choose") return [];
    const { by } = rule;
    const named = rule.cases.flatMap((one) => one.when);
    const needed = by === "status" ? profile.measures : CASES[by];
    const lacking = needed.filter((one) => !named.includes(one));
    const unexpected = named.filter((one, index) => !CASES[by].includes(one) || named.indexOf(one) !== index);
    return [
      ...(lacking.length > 0 ? [issue("case_not_covered", [...path, "cases"], { by, cases: lacking })] : []),
      ...unexpected.map((found) => issue("case_not_expected", [...path, "cases"], { by, found })),
    ];
  });
}
