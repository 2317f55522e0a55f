import type { FractionPolicy } from "../number/ranges.js";
import type { Duty, ProfileSource } from "./profile.js";
import type { LeafRule, Rule } from "./rule.js";

/** Some fields of a thing, at any depth; lists are replaced whole. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> }
    : T;

/**
 * Changes to a profile, as data. A rule is addressed by its id, in every case of a choice where it stands: fields are
 * laid over it, or, where `kind` is given, the rule is replaced. A duty is patched by its id, or removed by `null`.
 */
export interface ProfileChange {
  readonly bands?: { readonly fractions: FractionPolicy } | undefined;
  readonly rules?: Readonly<Record<string, LeafRule | PatchOfAnyRule>> | undefined;
  readonly duties?: Readonly<Record<string, Patch<Duty> | null>> | undefined;
}

type PatchOfAnyRule = { readonly kind?: never; readonly [field: string]: unknown };

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
      const patch = duties[duty.id];
      return patch === null ? [] : [merge(duty, patch ?? {}) as Duty];
    }),
  };
}

function changeRule(rule: Rule, changes: NonNullable<ProfileChange["rules"]>): Rule {
  if (rule.kind === "choose") {
    const cases = rule.cases.map((one) => ({ ...one, rules: one.rules.map((inner) => changeRule(inner, changes)) }));
    return { ...rule, cases };
  }
  const change = changes[rule.id];
  if (change === undefined) return rule;
  return (change.kind === undefined ? merge(rule, change) : change) as LeafRule;
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isPlainObject(base) || !isPlainObject(patch)) return patch;
  const merged = Object.entries(patch).map(([key, value]) => [key, merge(Object.hasOwn(base, key) ? base[key] : undefined, value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
