import { factCatalogue, isAdded, type FactKind, type FactPath } from "../../input/fact-catalogue.js";
import { factKindOf } from "../../input/added-kinds.js";
import { parseDecimal } from "../../number/parse-decimal.js";
import { factsRead } from "../../rules/facts-read.js";
import { leafRules } from "../../rules/choose.js";
import type { ProfileSource } from "../../profile/profile.js";
import { award } from "../../rules/award.js";

/**
 * What a number does, as a text: two numbers with equal texts bring each person the same points, duties and open points
 * of law. `undefined` where a number must stand for itself.
 */
export type NumberEffects = (fact: FactPath, value: string) => string | undefined;

/**
 * Find out what numbers do under a profile: 7 and 12 hours do the same where 20 are asked for. So a file with a hundred
 * different numbers of hours has a handful of different results. The rules themselves say it, each in its own way.
 */
export function numberEffects(profile: ProfileSource): NumberEffects {
  const rules = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules));
  return (fact, value) => {
    const number = parseDecimal(value);
    const kind = kindOf(fact, profile);
    if (number === undefined || kind?.kind !== "number") return undefined;
    if (number.lessThan(kind.least) || (kind.most !== null && number.greaterThan(kind.most))) return undefined;
    const reading = rules.filter((rule) => factsRead(rule).includes(fact));
    // A rule that compares two facts reads words only.
    const awards = reading.map((rule) => award(rule, () => number.toFixed()));
    const required = profile.duties.filter((duty) => duty.fact === fact).flatMap((duty) => duty.requires);
    return JSON.stringify([
      awards.map(({ points, touches }) => [points, touches]),
      required.map(({ atLeast }) => number.greaterThanOrEqualTo(atLeast.value)),
    ]);
  };
}

function kindOf(fact: FactPath, { facts = {} }: ProfileSource): FactKind | undefined {
  if (!isAdded(fact)) return factCatalogue[fact];
  const added = facts[fact.slice("tambahan.".length)];
  return added && factKindOf(added);
}
