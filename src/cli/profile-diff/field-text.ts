import { isAdded, type FactPath } from "../../facts/fact-catalogue.js";
import type { Content, Part } from "../../profile/diff/profile-diff.js";
import type { Standing } from "../../profile/profile.js";
import type { CitedLevel } from "../../rules/compare.js";
import type { Credit } from "../../rules/credit.js";
import type { LeafRule } from "../../rules/kinds.js";
import { yearsText, type YearsHeld } from "../../profile/select-profile.js";
import { citing } from "../../score/explain/names.js";
import type { Side, Writing } from "./writing.js";

/** What stands at a place, in words. */
export function fieldText(part: Part, { value, cite }: Content, side: Side, writing: Writing): string {
  const { diff, texts, words, locale } = writing;
  switch (part) {
    case "points":
    case "threshold":
    case "weight":
    case "cap":
    case "required":
      return words.number(plainText(value, locale));
    case "ceiling": {
      // Points, or the id of a category.
      const most = plainText(value, locale);
      return /^\d/.test(most) ? words.number(most) : side.names.category(most);
    }
    case "rule":
      return diff.kinds[value as LeafRule["kind"]];
    case "band":
      return dashed(plainText(value, locale));
    case "reads":
      return typeof value === "string" ? factText(value as FactPath, side, writing) : (value as CitedLevel).word;
    case "order":
      return (value as readonly (readonly string[])[]).map((level) => level.join(" = ")).join(" < ");
    case "credit":
      return creditText(value as Credit, writing);
    case "when-missing":
      return cite === undefined
        ? diff.whenMissing[value as keyof typeof diff.whenMissing]
        : `${diff.points(words.number(plainText(value, locale)))}, ${citing(cite, words, side.names)}`;
    case "hangs-on":
      return `[${plainText(value, locale)}]`;
    case "standing":
      return texts.standings[value as Standing];
    case "years":
      return yearsText(value as YearsHeld);
    default:
      return typeof value === "boolean" ? (value ? diff.yes : diff.no) : plainText(value, locale);
  }
}

/** A range as it is printed: `76–90`. */
export function dashed(range: string): string {
  return range.replace(/^(\d+)-(\d+)$/, "$1–$2");
}

function factText(fact: FactPath, { names }: Side, { words }: Writing): string {
  return isAdded(fact) ? names.addedFact(fact) : words.facts[fact];
}

function creditText(credit: Credit, { diff }: Writing): string {
  if (credit === "all-or-nothing") return diff.allOrNothing;
  return diff.proportional(credit.proportional.decimals, credit.proportional.rounding);
}

/** A text in the reader's language, a list of words, or whatever else, as it stands. */
function plainText(value: Content["value"], locale: "id" | "en"): string {
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(String).join(", ");
  const text = (value as Readonly<Record<string, unknown>>)[locale];
  if (typeof text === "string") return text;
  const entries = Object.entries(value);
  const isTexts = entries.every(([, one]) => typeof one === "string");
  return isTexts ? entries.map(([name, one]) => `${name} → ${String(one)}`).join(", ") : JSON.stringify(value);
}
