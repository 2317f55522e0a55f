import { chart } from "../charts/chart.js";
import { rowChart } from "../charts/row-chart.js";
import type { Context } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { textCell } from "../markup/table.js";
import { groupTable } from "./group-table.js";
import { rankedUnits, type RankedUnit } from "./ranking.js";
import { note, section } from "./section.js";

/** As many bars as can be taken in at a glance. */
const MOST_BARS = 30;

/** Units by their index: the first as bars, all as a table. */
export function units(context: Context): Markup {
  const { recap, texts, number } = context;
  const { groups } = recap.byUnit;
  if (groups.every(({ group }) => Object.values(group).every((value) => value === null))) {
    return section(context, "units", note(texts.notes.noUnits));
  }
  const ranked = rankedUnits(context);
  const shown = groupTable(context, {
    id: "t-units",
    caption: texts.captions.units(number(ranked.length)),
    corner: texts.columns.unit,
    first: [{ title: texts.columns.rank, kind: "number" }],
    rows: ranked.map(({ name, figures, place, rank }) => ({
      name: markup`<bdi class="unit">${name}</bdi>`,
      figures,
      at: `byUnit.groups.${String(place)}`,
      first: [rank === null ? textCell("") : markup`<td class="n">${number(rank)}</td>`],
    })),
  });
  return section(context, "units", [drawn(context, ranked), context.isMasked ? note(texts.notes.masked) : "", shown]);
}

function drawn({ recap, texts, say, number }: Context, ranked: readonly RankedUnit[]): Markup {
  const withIndex = ranked.filter((unit) => unit.index !== null);
  const rows = withIndex.slice(0, MOST_BARS).map(({ name, figures, index }) => {
    const category = figures.category === null ? "" : say(figures.category.label);
    const brief = figures.index === null ? "–" : number(figures.index, 2);
    return { name, value: index, track: 100, brief, shown: `${brief} ${category}` };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return note(texts.notes.nobody);
  const whole = recap.byUnit.whole.index;
  const line = whole === null ? undefined : { at: Number(whole), label: texts.charts.whole(number(whole, 2)) };
  const count = number(rows.length);
  const label = texts.charts.units(count, `${first.name} ${first.shown}`, `${last.name} ${last.shown}`);
  return markup`<h3>${texts.charts.unitsHeading(count, number(ranked.length))}</h3>
${chart(label, (width) => rowChart({ rows, most: 100, line }, width))}`;
}
