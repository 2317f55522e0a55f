import type { Content, Part } from "../../profile/diff/profile-diff.js";
import { contentOf, type Facet, placeInRule } from "../../profile/diff/thing.js";
import { fieldsNamed } from "../../rules/fields.js";
import type { Field } from "../../rules/rule-kind.js";
import { fieldText } from "./field-text.js";
import { joined, type Side, type Writing } from "./writing.js";

/** What a rule has besides the fields of its kind, and a duty besides those that it has in common with a rule. */
const FIELDS: Readonly<Record<string, Omit<Facet, "content">>> = {
  kind: { part: "rule" },
  dimension: { part: "dimension" },
  missing: { part: "hangs-on", slot: "missing" },
  unmet: { part: "hangs-on", slot: "unmet" },
};

/** Whether a field of a rule is told in brief, by what it holds; the rest shows in the rule's values. */
const IN_BRIEF: Readonly<Record<Field["holds"], boolean>> = {
  condition: true,
  credit: true,
  withheld: true,
  fact: false,
  fractions: false,
  label: false,
  levels: false,
  list: false,
  missing: false,
  "open-point": false,
  points: false,
  "points-by-word": false,
  threshold: false,
};

function isInBrief(field: string): boolean {
  return field === "kind" || field === "dimension" || fieldsNamed(field).some(({ holds }) => IN_BRIEF[holds]);
}

/** A rule or duty that only one profile has, in words: all of it but its label and its values. */
export function wholeText(whole: object, side: Side, writing: Writing): string {
  const { label: _, openWhen = {}, ...fields } = whole as Readonly<Record<string, Content["value"]>>;
  return Object.entries({ ...fields, ...(openWhen as object) })
    .filter(([field]) => writing.isWhole || isInBrief(field))
    .flatMap(([field, value]: [string, Content["value"] | undefined]) => {
      const { part, slot } = FIELDS[field] ?? placeInRule(field);
      if (value === undefined) return [];
      return joined([fieldName(part, slot, writing), fieldText(part, contentOf(value), side, writing)]);
    })
    .join("; ");
}

/** What a place in a thing is called, where its value alone does not say it. */
export function fieldName(part: Part, slot: string | undefined, { diff }: Writing): string {
  if (part === "hangs-on") return slot === undefined ? "" : (diff.hangsOn[slot] ?? slot);
  if (slot !== undefined) return diff.fields[slot] ?? slot;
  return diff.parts[part] ?? "";
}
