import { escape } from "./escape.js";

/** Markup that stands in the page as it is. Made by `markup`, so that nothing gets there unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: texts are escaped, markup is not, lists are joined, undefined is nothing. */
export type MarkupPart = Markup | string | number | undefined | readonly MarkupPart[];

/** A template of markup: every text in it is escaped. Attributes must be quoted. */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return trusted(strings.reduce((whole, string, index) => whole + written(parts[index - 1]) + string));
}

/** Text of the program's own making that is markup already: the style sheet, a drawn chart. */
export function trusted(text: string): Markup {
  return { markup: text };
}

/** Nothing. */
export const NOTHING: Markup = trusted("");

function written(part: MarkupPart): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escape(part);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  return part.map(written).join("");
}
