import type { Category } from "../../score/result.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { swatch } from "../style/bands.js";

/** A category's name after a mark in its colour. */
export function categoryName({ recap, say }: ReportContext, category: Category): Markup {
  const place = recap.byUnit.whole.categories.findIndex((one) => one.category.id === category.id);
  return markup`<span class="band">${swatch(place)}${say(category.label)}</span>`;
}
