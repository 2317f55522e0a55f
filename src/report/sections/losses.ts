import { chart } from "../charts/chart.js";
import { rowChart } from "../charts/row-chart.js";
import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { numberCell, table, textCell } from "../markup/table.js";
import { note, section } from "./section.js";

/** Which sub-dimensions lose most points. */
export function losses(context: ReportContext): Markup {
  const { recap, texts, say } = context;
  const { losses: items, measured } = recap.byUnit.whole;
  if (measured === 0) return section(context, "losses", note(texts.notes.nobody));
  const { subDimension, dimension, lostMean, lost, losing, concerned, percent } = texts.columns;
  const shown = table({
    id: "t-losses",
    caption: texts.captions.losses,
    corner: subDimension,
    columns: [
      { title: dimension, kind: "text" },
      ...[lostMean, lost, losing, concerned, percent].map((title) => ({ title, kind: "number" as const })),
    ],
    rows: items.map((item, place) => ({
      head: say(item.label),
      at: `byUnit.whole.losses.${String(place)}`,
      cells: [
        textCell(texts.dimensions[item.dimension]),
        numberCell(context, item.mean, "mean", { places: 2 }),
        numberCell(context, item.lost, "lost"),
        numberCell(context, item.people.part, "people.part"),
        numberCell(context, item.people.of, "people.of"),
        numberCell(context, item.people.percent, "people.percent", { places: 2, after: "%" }),
      ],
    })),
  });
  return section(context, "losses", [drawn(context), shown, note(texts.notes.losses)]);
}

function drawn({ recap, texts, say, number }: ReportContext): Markup {
  const rows = recap.byUnit.whole.losses
    .filter((item) => Number(item.lost) > 0)
    .map(({ label, mean }) => ({ name: say(label), value: Number(mean), track: 0, shown: number(mean, 2) }));
  if (rows.length === 0) return note(texts.notes.noLosses);
  const label = texts.charts.losses(rows.map(({ name, shown }) => `${name} ${shown}`).join("; "));
  const most = Math.max(...rows.map((row) => row.value)) || 1;
  return chart(label, (width) => rowChart({ rows: rows.map((row) => ({ ...row, track: most })), most }, width));
}
