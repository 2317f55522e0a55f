import { markup, type Markup } from "../markup/markup.js";

/** Widths that charts are drawn for: a page, and a phone. The style sheet shows one of the two. */
export const WIDTHS = { wide: 860, narrow: 340 } as const;
/** One of `WIDTHS`. */
export type Width = keyof typeof WIDTHS;

/** A chart in both widths, with words for who cannot see it. */
export function chart(label: string, drawn: (width: Width) => Markup): Markup {
  return markup`<div class="chart" role="img" aria-label="${label}">
<div class="wide">${drawn("wide")}</div><div class="narrow">${drawn("narrow")}</div></div>
`;
}
