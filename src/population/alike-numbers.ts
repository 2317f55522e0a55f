import { Decimal } from "../number/decimal.js";
import { kindOfFact } from "../profile/added-fact.js";
import { factsRead, factsRequired, leafRules } from "../profile/context.js";
import type { ProfileSource } from "../profile/profile.js";
import { effectOf } from "../rules/award.js";
import type { Columns, NumberColumn } from "./columns.js";
import { isForeign } from "./foreign-fact.js";
import { identity, merged, type Labels } from "./labels.js";

/**
 * Label the numbers of a fact that a profile cannot tell apart: each rule that reads it gives the same points, and each
 * duty is met or not, whoever the person is; where the number is required, "not given" stays apart.
 */
export function alikeNumbers(profile: ProfileSource, columns: Columns, { place, values }: NumberColumn): Labels {
  const all = identity(values.length);
  // An added fact that the profile does not have is left out of the facts to score.
  if (kindOfFact(profile, place) === undefined) return { of: new Uint32Array(values.length), count: 1 };
  if (isForeign(profile, columns, place)) return all;

  const rules = leafRules(profile.dimensions.flatMap((dimension) => dimension.rules)).filter((rule) =>
    factsRead(rule).includes(place),
  );
  const duties = profile.duties.filter(({ fact }) => fact === place);
  const bounds = duties.flatMap(({ requires }) => requires.map(({ atLeast }) => new Decimal(atLeast.value)));
  // The form of performance is always judged: one that the profile cannot use is no mere lack.
  const isRequired =
    place === "kinerja.nilai" ||
    rules.some((rule) => factsRequired(rule).some(({ fact }) => fact === place)) ||
    duties.some(({ whenMissing }) => whenMissing === "reject");
  return merged(all, (index) => {
    const value = values[index];
    const points = rules.map((rule) => effectOf(rule, (fact) => (fact === place ? value : undefined)));
    const met = bounds.map((bound) => value !== undefined && bound.lessThanOrEqualTo(value));
    return [isRequired && value !== undefined, ...points, ...met].join("|");
  });
}
