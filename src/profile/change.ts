import { CASES, everybody, leafRules, narrowed, type Scope, type Rule } from "../rules/choose.js";
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

/** How dimensions and duties are changed. */
export interface Changing {
  readonly dimension: (one: Dimension, change: ProfileChange) => Dimension;
  readonly duty: (one: Duty, patch: Patch<Duty>) => Duty;
}

const plainly: Changing = { dimension: changedDimension, duty: changedDuty };

/** The profile with the changes laid over it. The profile itself stays as it is, and what is not touched is shared. */
export function applyChange(profile: ProfileSource, change: ProfileChange, changing = plainly): ProfileSource {
  const { bands, duties = {} } = change;
  return {
    ...profile,
    bands: { ...profile.bands, ...bands },
    dimensions: profile.dimensions.map((one) => changing.dimension(one, change)),
    duties: [
      ...profile.duties.flatMap((duty) => {
        const patch = own(duties, duty.id);
        if (patch === undefined) return [duty];
        return patch === null ? [] : [changing.duty(duty, patch)];
      }),
      ...newDuties(profile, duties),
    ],
  };
}

/** How dimensions and duties are changed by an agency, which puts something more into what it changed. */
export function amending(amend: Amend): Changing {
  return {
    dimension: (one, change) => changedDimension(one, change, amend.rule),
    duty: (one, patch) => amend.duty(changedDuty(one, patch), patch),
  };
}

/** A duty with a patch laid over it. */
export function changedDuty(duty: Duty, patch: Patch<Duty>): Duty {
  return merge(duty, patch) as Duty;
}

/** A dimension with the changes laid over it. */
export function changedDimension(one: Dimension, change: ProfileChange, amend?: Amend["rule"]): Dimension {
  const { dimensions = {}, rules = {} } = change;
  const dimension = replaced(one, dimensions[one.id]);
  return Object.entries(rules).reduce((before, [key, ruleChange]) => {
    const target = readTarget(key);
    if (target === undefined || !hasRule(before.rules, target.id)) return before;
    const changed = before.rules.flatMap((rule) => changeRule(rule, target, ruleChange, everybody, amend));
    return { ...before, rules: changed };
  }, dimension);
}

function hasRule(rules: readonly Rule[], id: string): boolean {
  return leafRules(rules).some((rule) => rule.id === id);
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
function changeRule(
  rule: Rule,
  target: RuleTarget,
  change: RuleChange,
  scope: Scope,
  amend?: Amend["rule"],
): readonly Rule[] {
  if (rule.kind === "choose") {
    if (!hasRule([rule], target.id)) return [rule];
    const cases = rule.cases.map((one) => ({
      ...one,
      rules: one.rules.flatMap((inner) => changeRule(inner, target, change, narrowed(scope, rule.by, one.when), amend)),
    }));
    return [{ ...rule, cases }];
  }
  const covered = rule.id === target.id ? coverage(target, scope) : "none";
  if (covered === "none") return [rule];
  const leaf = change === null ? undefined : changedLeaf(rule, change);
  const changed = leaf === undefined || change === null ? [] : [amend?.(leaf, change) ?? leaf];
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
