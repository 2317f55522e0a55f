import { Decimal } from "../number/decimal.js";
import { isSameCitation, type Citations, type CitedValue } from "./citation.js";
import type { Award } from "./rule-kind.js";

/** The part of an award that a cited value brings: its points, its source, and the open point it hangs on. */
export function citedPoints({ value, cite, interpretation }: CitedValue): Omit<Award, "reason"> {
  return { points: new Decimal(value), cite, touches: interpretation === undefined ? [] : [interpretation] };
}

/** No points, by the same source that would have given some. */
export function noPoints(instead: CitedValue): Omit<Award, "reason"> {
  return { ...citedPoints(instead), points: new Decimal(0) };
}

/** The sources of points that rest on more than one value of a rule, each once. */
export function citedBySeveral(cite: Citations, more: Citations): Citations {
  return [...cite, ...more.filter((one) => !cite.some((other) => isSameCitation(one, other)))] as unknown as Citations;
}
