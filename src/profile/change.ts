import type { LeafRule, Rule } from "./rule.js";
import type { Duty, ProfileChange, ProfileSource } from "./profile.js";

/** The profile with the changes laid over it. The profile itself stays as it is. */
export function applyChange(profile: ProfileSource, change: ProfileChange): ProfileSource {
  const { bands = {}, rules = {}, duties = {} } = change;
  return {
    ...profile,
    bands: { ...profile.bands, ...bands },
    dimensions: profile.dimensions.map((dimension) => ({
      ...dimension,
      rules: dimension.rules.map((rule) => changeRule(rule, rules)),
    })),
    duties: profile.duties.flatMap((duty) => {
      const patch = own(duties, duty.id);
      return patch === null ? [] : [merge(duty, patch ?? {}) as Duty];
    }),
  };
}

function changeRule(rule: Rule, changes: NonNullable<ProfileChange["rules"]>): Rule {
  if (rule.kind === "choose") {
    const cases = rule.cases.map((one) => ({ ...one, rules: one.rules.map((inner) => changeRule(inner, changes)) }));
    return { ...rule, cases };
  }
  const change = own(changes, rule.id);
  if (change === undefined) return rule;
  return (change.kind === undefined ? merge(rule, change) : change) as LeafRule;
}

/** What is named so itself, not what every object inherits. */
function own<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isPlainObject(base) || !isPlainObject(patch)) return patch;
  const merged = Object.entries(patch).map(([key, value]) => [
    key,
    merge(Object.hasOwn(base, key) ? base[key] : undefined, value),
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
