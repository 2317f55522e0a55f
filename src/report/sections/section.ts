import type { ReportContext } from "../context.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import type { SectionId } from "../texts/texts.js";

/** A part of the page under its heading. */
export function section({ texts }: ReportContext, id: SectionId, content: MarkupPart): Markup {
  return markup`<section id="${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${texts.sections[id]}</h2>
${content}</section>
`;
}

/** A remark beside figures. */
export function note(text: MarkupPart): Markup {
  return markup`<p class="note">${text}</p>\n`;
}
