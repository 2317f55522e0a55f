import type { Citations, CitedValue } from "../../rules/citation.js";
import type { CitedLevel, CitedOutcome } from "../../rules/compare.js";
import { fieldsNamed } from "../../rules/fields.js";
import type { Field } from "../../rules/rule-kind.js";
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

/** Where a field of a rule that holds no points is told, by what it holds. */
const PLACES: Readonly<Record<Field["holds"], (name: string) => Omit<Facet, "content">>> = {
  label: () => ({ part: "label" }),
  fact: (name) => ({ part: "reads", ...(name !== "fact" && { slot: name }) }),
  levels: () => ({ part: "order" }),
  fractions: () => ({ part: "fractions" }),
  credit: () => ({ part: "credit" }),
  missing: () => ({ part: "when-missing" }),
  "open-point": (name) => {
    const slot = name.replace(/Interpretation$/, "");
    return { part: "hangs-on", ...(slot !== "interpretation" && { slot }) };
  },
  condition: inOther,
  withheld: inOther,
  threshold: inOther,
  points: inOther,
  "points-by-word": inOther,
  list: inOther,
};

function inOther(name: string): Omit<Facet, "content"> {
  return { part: "other", slot: name };
}

/** Where a field of a rule is told that holds none of its points. */
export function placeInRule(name: string): Omit<Facet, "content"> {
  const [field] = fieldsNamed(name);
  return PLACES[field?.holds ?? "condition"](name);
}
