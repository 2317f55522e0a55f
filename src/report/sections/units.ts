import type { GroupSummary } from "../../aggregate/summary-result.js";
import { chart } from "../charts/chart.js";
import { rowChart } from "../charts/row-chart.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { textCell } from "../markup/table.js";
import { groupTable } from "./group-table.js";
import { maskedName } from "./masked.js";
import { note, section } from "./section.js";

/** As many bars as can be taken in at a glance. */
const MOST_BARS = 30;

/** Units by their index: the first as bars, the first few hundred as a table. */
export function units(context: ReportContext): Markup {
  const { texts, number, units: ranked } = context;
  const { first, all } = ranked;
  if (first.every(({ figures }) => Object.values(figures.group).every((value) => value === null))) {
    return section(context, "units", note(texts.notes.noUnits));
  }
  const shown = groupTable(context, {
    id: "t-units",
    caption: texts.captions.units(number(all)),
    corner: texts.columns.unit,
    first: [{ title: texts.columns.rank, kind: "number" }],
    rows: first.map(({ figures, place, rank }) => ({
      name: markup`<bdi class="unit">${nameOf(context, figures)}</bdi>`,
      figures,
      at: `byUnit.groups.${String(place)}`,
      first: [rank === null ? textCell("") : markup`<td class="n">${number(rank)}</td>`],
    })),
  });
  return section(context, "units", [
    drawn(context),
    context.isMasked ? note(texts.notes.masked) : "",
    all > first.length ? note(texts.notes.firstUnits(number(first.length), number(all))) : "",
    shown,
  ]);
}

function drawn(context: ReportContext): Markup {
  const { recap, texts, say, number, units: ranked } = context;
  const withIndex = ranked.first.filter((unit) => unit.index !== null);
  const rows = withIndex.slice(0, MOST_BARS).map(({ figures, index }) => {
    const category = figures.category === null ? "" : say(figures.category.label);
    const brief = figures.index === null ? "–" : number(figures.index, 2);
    return { name: nameOf(context, figures), value: index, track: 100, brief, shown: `${brief} ${category}` };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return note(texts.notes.nobody);
  const whole = recap.byUnit.whole.index;
  const line = whole === null ? undefined : { at: Number(whole), label: texts.charts.whole(number(whole, 2)) };
  const count = number(rows.length);
  const label = texts.charts.units(count, `${first.name} ${first.shown}`, `${last.name} ${last.shown}`);
  return markup`<h3>${texts.charts.unitsHeading(count, number(ranked.all))}</h3>
${chart(label, (width) => rowChart({ rows, most: 100, line }, width))}`;
}

function nameOf(context: ReportContext, { group }: GroupSummary): string {
  const { unknown, unnamed } = context.texts.words;
  return context.recap.byUnit.by
    .map((name) => group[name] ?? null)
    .map((value) => (value === null ? unknown : value.trim() === "" ? unnamed : maskedName(context, value)))
    .join(" · ");
}
