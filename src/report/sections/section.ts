import type { Context } from "../context.js";
import { markup, type Markup, type Part } from "../markup/markup.js";
import type { SectionId } from "../texts/report-texts.js";

/** A part of the page under its heading. */
export function section({ texts }: Context, id: SectionId, content: Part): Markup {
  return markup`<section id="${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${texts.sections[id]}</h2>
${content}</section>
`;
}

/** A remark beside figures. */
export function note(text: Part): Markup {
  return markup`<p class="note">${text}</p>\n`;
}
