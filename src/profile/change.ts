import { CASES, everybody, narrowed, type Scope, type Rule } from "../rules/choose.js";
import { merge, own } from "./merge.js";
import type { LeafRule } from "../rules/kinds.js";
import { coverage, readTarget, type RuleTarget } from "./rule-target.js";
import type { Dimension, Duty, Patch, PatchOfAnyRule, ProfileChange, ProfileSource } from "./profile.js";

type RuleChange = LeafRule | PatchOfAnyRule | null;

/** Called with a rule or a duty that was changed, and with what changed it, to put something more into it. */
export interface Amend {
  readonly rule: (changed: LeafRule, change: object) => LeafRule;
  readonly duty: (changed: Duty, change: object) => Duty;
}

const asItIs: Amend = { rule: (changed) => changed, duty: (changed) => changed };

/** The profile with the changes laid over it. The profile itself stays as it is. */
export function applyChange(profile: ProfileSource, change: ProfileChange, amend: Amend = asItIs): ProfileSource {
  const { bands = {}, dimensions = {}, rules = {}, duties = {} } = change;
  const targets = Object.entries(rules).flatMap(([key, ruleChange]) => {
    const target = readTarget(key);
    return target === undefined ? [] : [{ target, ruleChange }];
  });
  return {
    ...profile,
    bands: { ...profile.bands, ...bands },
    dimensions: profile.dimensions.map((one) => {
      const dimension = replaced(one, dimensions[one.id]);
      return {
        ...dimension,
        rules: targets.reduce<readonly Rule[]>(
          (list, { target, ruleChange }) =>
            list.flatMap((rule) => changeRule(rule, target, ruleChange, everybody, amend)),
          dimension.rules,
        ),
      };
    }),
    duties: [
      ...profile.duties.flatMap((duty) => {
        const patch = own(duties, duty.id);
        if (patch === undefined) return [duty];
        return patch === null ? [] : [amend.duty(merge(duty, patch) as Duty, patch)];
      }),
      ...newDuties(profile, duties),
    ],
  };
}

/** A dimension with other rules, and the cap that goes with them. */
function replaced(dimension: Dimension, other: Pick<Dimension, "rules" | "cap"> | undefined): Dimension {
  if (other === undefined) return dimension;
  const { cap: _, ...rest } = dimension;
  return { ...rest, rules: other.rules, ...(other.cap && { cap: other.cap }) };
}

function newDuties(profile: ProfileSource, duties: NonNullable<ProfileChange["duties"]>): Duty[] {
  const known = profile.duties.map((duty) => duty.id);
  return Object.entries(duties).flatMap(([id, duty]) => (known.includes(id) || !isWholeDuty(duty) ? [] : [duty]));
}

/** Whether a change of a duty could stand alone, as a duty of its own. */
export function isWholeDuty(change: Patch<Duty> | null | undefined): change is Duty {
  return change !== null && change !== undefined && "fact" in change;
}

/** A rule after a change: itself, changed, gone, or a choice between itself and the changed one. */
function changeRule(rule: Rule, target: RuleTarget, change: RuleChange, scope: Scope, amend: Amend): readonly Rule[] {
  if (rule.kind === "choose") {
    const cases = rule.cases.map((one) => ({
      ...one,
      rules: one.rules.flatMap((inner) => changeRule(inner, target, change, narrowed(scope, rule.by, one.when), amend)),
    }));
    return [{ ...rule, cases }];
  }
  const covered = rule.id === target.id ? coverage(target, scope) : "none";
  if (covered === "none") return [rule];
  const changed = change === null ? [] : [amend.rule(changedLeaf(rule, change), change)];
  return covered === "all" || target.only === undefined ? changed : [forSome(target.only, changed, [rule])];
}

/** A choice that gives some kinds of person one list of rules, and the others another. */
export function forSome(
  { by, words }: NonNullable<RuleTarget["only"]>,
  rules: readonly Rule[],
  others: readonly Rule[],
): Rule {
  const rest = CASES[by].filter((word) => !words.includes(word));
  return {
    kind: "choose",
    by,
    cases: [{ when: words, rules }, ...(rest.length > 0 ? [{ when: rest, rules: others }] : [])],
  };
}

function changedLeaf(rule: LeafRule, change: LeafRule | PatchOfAnyRule): LeafRule {
  const { id, label } = rule;
  return (change.kind === undefined ? merge(rule, change) : { ...{ id, label }, ...change }) as LeafRule;
}
