import type { ReportContext } from "../context.js";
import { figure } from "../markup/figure.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import { openPoint } from "./open-point.js";
import { note, section } from "./section.js";

/** What hangs on open points of law: while scoring, when results are combined, and in the data. */
export function openPoints(context: ReportContext): Markup {
  const { recap, profile, texts } = context;
  const { scoring, aggregation, facts } = texts.open;
  const touched = [
    ...recap.byUnit.whole.openPoints.map(({ id, reading }, place) =>
      openPoint(context, id, reading, hanging(context, place)),
    ),
    // Nobody's own total hangs on these, but the category of some mean does.
    ...ofMeansOnly(context).map((id) => openPoint(context, id, choiceOf(context, id))),
  ];
  const combined = Object.entries(recap.byUnit.interpretations).map(([id, reading]) => openPoint(context, id, reading));
  const given = profile.interpretations
    .filter((point) => point.decidedBy === "facts")
    .map((point) => openPoint(context, point.id, point.choice));
  return section(context, "open-points", [
    markup`<p>${texts.notes.openPoints}</p>\n`,
    part(scoring, touched.length === 0 ? note(texts.notes.noOpenPoints) : touched),
    part(aggregation, combined),
    given.length === 0 ? "" : part(facts, [note(texts.notes.factPoints), ...given]),
  ]);
}

function ofMeansOnly({ recap: { byUnit, byJabatan, byGroup = {} }, units }: ReportContext): readonly string[] {
  const grouped = Object.values(byGroup).flatMap(({ groups }) => groups);
  const figures = [byUnit.whole, ...byUnit.whole.lines, units, ...byJabatan.groups, ...grouped];
  const known = [...byUnit.whole.openPoints.map(({ id }) => id), ...Object.keys(byUnit.interpretations)];
  return [...new Set(figures.flatMap((one) => [...one.categoryOpenPoints]))].filter((id) => !known.includes(id));
}

function choiceOf({ profile }: ReportContext, id: string): string {
  return profile.interpretations.find((one) => one.id === id)?.choice ?? "";
}

function part(heading: string, content: MarkupPart): Markup {
  return markup`<h3>${heading}</h3>\n${content}`;
}

function hanging(context: ReportContext, place: number): MarkupPart {
  const people = context.recap.byUnit.whole.openPoints[place]?.people;
  if (people === undefined) return "";
  const { of, people: word } = context.texts.open.hanging;
  return markup`<p class="hanging" data-at="byUnit.whole.openPoints.${place}.people">${figure(context, people.part, "part")} ${of}
${figure(context, people.of, "of")} ${word} (${figure(context, people.percent, "percent", { places: 2, after: "%" })})</p>`;
}
