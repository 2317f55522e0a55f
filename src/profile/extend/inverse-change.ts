import { leafRules } from "../context.js";
import { isPlainObject } from "../merge.js";
import type { ProfileChange, ProfileSource } from "../profile.js";

/** The change that undoes another one; `undefined` where it cannot be told in one change. */
export function inverseChange(profile: ProfileSource, change: ProfileChange): ProfileChange | undefined {
  const leaves = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const rules = Object.entries(change.rules ?? {}).map(([id, patch]) => {
    const own = leaves.filter((rule) => rule.id === id);
    const [first, ...others] = own.map((rule) => (patch?.kind === undefined ? picked(rule, patch) : rule));
    const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return [id, isOne ? first : undefined] as const;
  });
  const duties = Object.entries(change.duties ?? {}).map(([id, patch]) => {
    const duty = profile.duties.find((one) => one.id === id);
    return [id, patch === null ? duty : picked(duty, patch)] as const;
  });
  if ([...rules, ...duties].some(([, before]) => before === undefined)) return undefined;
  const dimensions = profile.dimensions
    .filter(({ id }) => change.dimensions?.[id] !== undefined)
    .map(({ id, rules: own, cap }) => [id, { rules: own, ...(cap && { cap }) }] as const);
  return {
    ...(dimensions.length > 0 && { dimensions: Object.fromEntries(dimensions) }),
    ...(change.bands && { bands: { fractions: profile.bands.fractions } }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
    ...(duties.length > 0 && { duties: Object.fromEntries(duties) }),
  } as ProfileChange;
}

/** What stood where a patch sets something; `undefined` where nothing stood. */
function picked(base: unknown, patch: unknown): unknown {
  if (!isPlainObject(base) || !isPlainObject(patch)) return base;
  const parts = Object.entries(patch).map(([key, value]) => [key, picked(base[key], value)] as const);
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}
