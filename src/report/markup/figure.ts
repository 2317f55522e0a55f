import type { Decimal } from "../../number/decimal.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "./markup.js";

/** A number of the recap, or null where there is none. */
export type Value = Decimal | number | null;

/** How a number is written. */
export interface Shape {
  /** At least so many decimal places. */
  readonly places?: number;
  readonly after?: string;
}

/**
 * A number as the page shows it. `data-value` holds what the recap's JSON holds, `data-of` where: the path within the
 * nearest `data-at`. So a test, or a reader's own program, can compare the two.
 */
export function figure(context: ReportContext, value: Value, of: string, shape: Shape = {}): Markup {
  return markup`<span${dataOf(value, of)}>${figureText(context, value, shape)}</span>`;
}

/** The attributes of a number. */
export function dataOf(value: Value, of: string): Markup {
  return markup` data-value="${String(value)}" data-of="${of}"`;
}

/** The number as people read it; a dash, and words for who cannot see it, where there is none. */
export function figureText({ number, texts }: ReportContext, value: Value, { places, after = "" }: Shape): Markup {
  return value === null
    ? markup`<span aria-hidden="true">–</span><span class="unseen">${texts.words.none}</span>`
    : markup`${number(value, places)}${after}`;
}
