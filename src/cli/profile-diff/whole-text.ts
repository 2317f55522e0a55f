import type { Content, Part } from "../../profile/diff/profile-diff.js";
import { fieldText } from "./field-text.js";
import { joined, type Side, type Writing } from "./writing.js";

const FIELDS: Readonly<Record<string, readonly [part: Part, slot?: string]>> = {
  kind: ["rule"],
  dimension: ["dimension"],
  fact: ["reads"],
  against: ["reads", "against"],
  order: ["order"],
  fractions: ["fractions"],
  credit: ["credit"],
  whenMissing: ["when-missing"],
  interpretation: ["hangs-on"],
  fractionsInterpretation: ["hangs-on", "fractions"],
  creditInterpretation: ["hangs-on", "credit"],
  missing: ["hangs-on", "missing"],
  unmet: ["hangs-on", "unmet"],
};

/** A rule or duty that only one profile has, in words: all of it but its label and its values. */
export function wholeText(whole: object, side: Side, writing: Writing): string {
  const { label: _, openWhen = {}, ...fields } = whole as Readonly<Record<string, Content["value"]>>;
  return Object.entries({ ...fields, ...(openWhen as object) })
    .flatMap(([field, value]: [string, Content["value"] | undefined]) => {
      const [part, slot] = FIELDS[field] ?? ["other", field];
      if (value === undefined) return [];
      const content = typeof value === "object" && "cite" in value ? (value as Content) : { value };
      return joined([fieldName(part, slot, writing), fieldText(part, content, side, writing)]);
    })
    .join("; ");
}

/** What a place in a thing is called, where its value alone does not say it. */
export function fieldName(part: Part, slot: string | undefined, { diff }: Writing): string {
  if (part === "hangs-on") return slot === undefined ? "" : (diff.hangsOn[slot] ?? slot);
  if (slot !== undefined) return diff.fields[slot] ?? slot;
  return diff.parts[part] ?? "";
}
