import type { FactPath } from "../input/fact-catalogue.js";
import { applyChange } from "../profile/change.js";
import { factsRequired, leafRules } from "../profile/context.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Compiled } from "./compile.js";

interface Alternative {
  readonly interpretation: string;
  readonly alternative: string;
}

const known = /* @__PURE__ */ new WeakMap<Compiled, Map<FactPath, readonly Alternative[]>>();

/** Readings of the law under which a fact could be left out: what to tell somebody who does not have it. */
export function alternativesWithout(compiled: Compiled, fact: FactPath): readonly Alternative[] {
  const ofProfile = known.get(compiled) ?? new Map<FactPath, readonly Alternative[]>();
  known.set(compiled, ofProfile);
  const found = ofProfile.get(fact) ?? find(compiled.profile, fact);
  ofProfile.set(fact, found);
  return found;
}

function find(profile: ProfileSource, fact: FactPath): readonly Alternative[] {
  return profile.interpretations.flatMap(({ id, alternatives }) =>
    alternatives
      .filter(({ change }) => !requires(applyChange(profile, change), fact))
      .map((alternative) => ({ interpretation: id, alternative: alternative.id })),
  );
}

function requires({ dimensions, duties }: ProfileSource, fact: FactPath): boolean {
  const rules = dimensions.flatMap((dimension) => leafRules(dimension.rules));
  return (
    rules.some((rule) => factsRequired(rule).some((one) => one.fact === fact)) ||
    duties.some((duty) => duty.whenMissing === "reject" && duty.fact === fact)
  );
}
