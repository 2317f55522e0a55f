import type { Amend } from "../change.js";
import { isSameCitation, type Citations } from "../citation.js";
import { isPlainObject, isSourced } from "../merge.js";

/*
 * An agency that lets a rule read another fact, or count otherwise, answers for what the rule gives then: its source
 * stands before that of the law on every value, also on those that it leaves as they were.
 */

/** Changes of a rule that are no values with a source of their own. */
const HOW = ["fact", "against", "order", "fractions", "credit", "label"];

/** Put an agency's source before the others wherever it changed how something counts. */
export function withOwnSource(cite: Citations): Amend {
  const before = (citations: Citations): Citations => {
    const others = citations.filter((one) => !cite.some((own) => isSameCitation(one, own)));
    return [...cite, ...others] as unknown as Citations;
  };
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    if (!isPlainObject(part)) return part;
    if (isSourced(part)) return { ...part, cite: before(part["cite"] as Citations) };
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inside(one)]));
  };
  return {
    rule: (changed, change) => {
      const isOther =
        HOW.some((key) => key in change) || typeof (change as { whenMissing?: unknown }).whenMissing === "string";
      return isOther ? (inside(changed) as typeof changed) : changed;
    },
    duty: (changed, change) => {
      const own = { ...changed, cite: before(changed.cite) };
      return "fact" in change ? { ...own, requires: inside(own.requires) as typeof own.requires } : own;
    },
  };
}
