import type { Citations, CitedValue } from "../../rules/citation.js";
import type { CitedLevel, CitedOutcome } from "../../rules/compare.js";
import type { DimensionId } from "../profile.js";
import type { Content, Part } from "./profile-diff.js";

/** One place of a thing at which two profiles can differ. */
export interface Facet {
  readonly part: Part;
  readonly slot?: string;
  readonly content: Content;
}

/** Something in a profile with an id: a rule, a duty, a category, an open point. */
export interface Thing {
  readonly part: Part;
  readonly id: string;
  readonly dimension?: DimensionId;
  /** What it is, in a word, where both profiles have it. */
  readonly content: Content;
  /** All of it but the values, where only one profile has it. */
  readonly whole: Content;
  /** What is told one by one even where only one profile has the thing. */
  readonly values: readonly Facet[];
  /** What is told one by one only where both have it. */
  readonly details: readonly Facet[];
}

/** A thing that is one value. */
export function single(part: Part, id: string, content: Content, dimension?: DimensionId): Thing {
  return { part, id, ...(dimension && { dimension }), content, whole: content, values: [], details: [] };
}

/** Whether a part of a profile is a value with its source on itself. */
export function isCited(value: unknown): value is CitedValue {
  return typeof value === "object" && value !== null && "value" in value && "cite" in value;
}

/** What stands at a place; a cited value, level or outcome brings its own source. */
export function contentOf(value: Content["value"], cite?: Citations): Content {
  if (typeof value === "object" && "cite" in value && !("value" in value)) {
    const { cite: own, interpretation, ...said } = value as CitedLevel | CitedOutcome;
    return { value: said, cite: own, ...(interpretation !== undefined && { interpretation }) };
  }
  return isCited(value) ? value : { value, ...(cite && { cite }) };
}

/** The fields of a thing that are given, each as a detail: the part it is called by, or `part` with its name as slot. */
export function detailsOf(fields: object, part: Part, named: Readonly<Record<string, Omit<Facet, "content">>> = {}) {
  return Object.entries(fields).flatMap(([field, value]: [string, Content["value"] | undefined]): Facet[] =>
    value === undefined ? [] : [{ ...(named[field] ?? { part, slot: field }), content: contentOf(value) }],
  );
}
