import type { Figures } from "../../aggregate/summary-result.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import { numberCell, table, textCell, type Column } from "../markup/table.js";
import { categoryName } from "./category-name.js";
import { isWithheld } from "./masked.js";
import { note } from "./section.js";

/** Some people in a table: what they are called, their figures, and where these stand in the recap. */
export interface GroupRow {
  readonly name: MarkupPart;
  readonly figures: Figures;
  readonly at: string;
  /** What comes before the figures. */
  readonly first?: readonly Markup[];
}

/** What makes one table of groups different from another. */
export interface GroupTable {
  readonly id: string;
  readonly caption: string;
  readonly corner: string;
  readonly first?: readonly Column[];
  readonly rows: readonly GroupRow[];
}

/** Groups of people under each other: how many, their index, category, dimensions, and who does not meet a duty. */
export function groupTable(context: ReportContext, { id, caption, corner, first = [], rows }: GroupTable): Markup {
  const { profile, texts, say, number } = context;
  const { people, measured, index, category, unmet, unmetDuty } = texts.columns;
  const numeric = (title: MarkupPart): Column => ({ title, kind: "number" });
  const weights = context.recap.byUnit.whole.dimensions;
  const marked = rows.some(({ figures }) => figures.categoryOpenPoints.length > 0 && !isWithheld(context, figures));
  const shown = table({
    id,
    caption,
    corner,
    columns: [
      ...first,
      numeric(people),
      numeric(measured),
      numeric(index),
      { title: category, kind: "text" },
      ...profile.dimensions.map((one) =>
        numeric(markup`${texts.dimensions[one.id]}<small>${texts.outOf(number(weights[one.id].weight))}</small>`),
      ),
      ...profile.duties.map((duty) => numeric(profile.duties.length === 1 ? unmetDuty : unmet(say(duty.label)))),
    ],
    rows: rows.map(({ name, figures, at, first: before = [] }) => ({
      head: name,
      at,
      cells: [...before, ...cells(context, figures)],
    })),
  });
  return marked ? markup`${shown}${note(texts.notes.marked)}` : shown;
}

/** The category, with a mark where it hangs on an open point of law. */
function categoryCell(context: ReportContext, { category, categoryOpenPoints }: Figures): MarkupPart {
  if (category === null) return "";
  const points = categoryOpenPoints.join(", ");
  const mark = points === "" ? "" : markup`&nbsp;<span title="${context.texts.overview.categoryOpen(points)}">*</span>`;
  return markup`${categoryName(context, category)}${mark}`;
}

function cells(context: ReportContext, figures: Figures): readonly Markup[] {
  const { profile, texts } = context;
  const counts = [numberCell(context, figures.people, "people"), numberCell(context, figures.measured, "measured")];
  if (isWithheld(context, figures)) {
    const columns = 2 + profile.dimensions.length + profile.duties.length;
    return [...counts, markup`<td class="hidden" colspan="${columns}">${texts.words.hidden}</td>`];
  }
  return [
    ...counts,
    numberCell(context, figures.index, "index", { places: 2 }),
    textCell(categoryCell(context, figures)),
    ...profile.dimensions.map(({ id }) =>
      numberCell(context, figures.dimensions[id].mean, `dimensions.${id}.mean`, { places: 2 }),
    ),
    ...profile.duties.map(({ id }) => {
      const place = figures.duties.findIndex((one) => one.id === id);
      const unmet = figures.duties[place]?.unmet.part ?? null;
      return numberCell(context, unmet, unmet === null ? "" : `duties.${String(place)}.unmet.part`);
    }),
  ];
}
