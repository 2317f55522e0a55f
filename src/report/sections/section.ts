import type { ReportContext } from "../context.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import type { SectionId } from "../texts/texts.js";

/** A part of the page under its heading: that of the texts, unless it has one of its own. */
export function section(context: ReportContext, id: SectionId, content: MarkupPart): Markup;
export function section(context: ReportContext, id: string, content: MarkupPart, heading: string): Markup;
export function section({ texts }: ReportContext, id: string, content: MarkupPart, heading?: string): Markup {
  return markup`<section id="${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${heading ?? texts.sections[id as SectionId]}</h2>
${content}</section>
`;
}

/** A remark beside figures. */
export function note(text: MarkupPart): Markup {
  return markup`<p class="note">${text}</p>\n`;
}
