import { citedYears, type Citation } from "../../rules/citation.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";

/** Citations as a list: the instrument, the place in it, and how sure that is. */
export function citedAs(context: ReportContext, citations: readonly Citation[]): Markup {
  const items = citations.map((citation) => {
    const known = context.profile.instruments.find((one) => one.id === citation.instrument);
    const name = known === undefined ? citation.instrument : context.say(known.title);
    return markup`<li>${name}${citation.provision === "" ? "" : ": "}${placeCited(context, citation)}</li>`;
  });
  return markup`<ul>${items}</ul>`;
}

/** The place in an instrument, in the words of the law, and how sure that is. */
export function placeCited({ texts, say }: ReportContext, { provision, evidence, years }: Citation): Markup {
  const place = typeof provision === "string" ? markup`<span lang="id">${provision}</span>` : say(provision);
  return markup`${place}${years === undefined ? "" : ` (${citedYears(years)})`} <span class="sure">· ${texts.evidence[evidence]}</span>`;
}
