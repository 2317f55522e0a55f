import type { Citation } from "../../rules/citation.js";
import type { Instrument } from "../../profile/profile.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { table, textCell } from "../markup/table.js";
import { placeCited } from "./cited-as.js";

/** The instruments of the profile, each with the places in it that the profile's values stand on. */
export function sources(context: ReportContext): Markup {
  const { profile, texts } = context;
  const citations = citationsIn(profile);
  return table({
    id: "t-sources",
    caption: texts.profile.citationsCaption,
    corner: texts.profile.instruments,
    columns: [{ title: texts.profile.citations, kind: "text" }],
    rows: profile.instruments.map((instrument) => ({
      head: named(context, instrument),
      cells: [textCell(places(context, citations, instrument.id))],
    })),
  });
}

function named({ say }: ReportContext, { title, fullTitle, note }: Instrument): Markup {
  const details = [fullTitle, note].flatMap((text) =>
    text === undefined ? [] : [markup`<small>${say(text)}</small>`],
  );
  return markup`<span class="source">${say(title)}${details}</span>`;
}

function places(context: ReportContext, citations: readonly Citation[], instrument: string): Markup {
  const own = citations.filter((one) => one.instrument === instrument && one.provision !== "");
  const once = new Map(own.map((one) => [JSON.stringify([one.provision, one.evidence, one.years]), one]));
  if (once.size === 0) return markup`–`;
  return markup`<ul>${[...once.values()].map((one) => markup`<li>${placeCited(context, one)}</li>`)}</ul>`;
}

/** Every citation, wherever in the profile it stands: next to a value, a dimension, a duty, an open point. */
function citationsIn(thing: unknown): readonly Citation[] {
  if (typeof thing !== "object" || thing === null) return [];
  return isCitation(thing) ? [thing] : Object.values(thing).flatMap(citationsIn);
}

function isCitation(thing: object): thing is Citation {
  return "instrument" in thing && "provision" in thing && "evidence" in thing;
}
