import { chart } from "../charts/chart.js";
import { rowChart } from "../charts/row-chart.js";
import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { numberCell, table } from "../markup/table.js";
import { note, section } from "./section.js";

/** The mean of each dimension, against the most that it can give. */
export function dimensions(context: ReportContext): Markup {
  const { recap, profile, texts } = context;
  const { whole } = recap.byUnit;
  const { dimension, weight, mean, ofWeight, lost } = texts.columns;
  const rows = profile.dimensions.map(({ id }) => {
    const one = whole.dimensions[id];
    return {
      head: texts.dimensions[id],
      at: `byUnit.whole.dimensions.${id}`,
      cells: [
        numberCell(context, one.mean, "mean", { places: 2 }),
        numberCell(context, one.weight, "weight"),
        numberCell(context, one.percent, "percent", { places: 2, after: "%" }),
        numberCell(context, one.lost, "lost"),
      ],
    };
  });
  const shown = table({
    id: "t-dimensions",
    isCompact: true,
    caption: texts.captions.dimensions,
    corner: dimension,
    columns: [mean, weight, ofWeight, lost].map((title) => ({ title, kind: "number" as const })),
    rows,
  });
  const isMeasured = whole.measured > 0;
  return section(context, "dimensions", [
    isMeasured ? drawn(context) : note(texts.notes.nobody),
    shown,
    isMeasured ? note(texts.notes.dimensions) : "",
  ]);
}

function drawn({ recap, profile, texts, number }: ReportContext): Markup {
  const rows = profile.dimensions.map(({ id }) => {
    const { mean, weight } = recap.byUnit.whole.dimensions[id];
    const shown = `${mean === null ? "–" : number(mean, 2)} ${texts.outOf(number(weight))}`;
    return { name: texts.dimensions[id], value: mean === null ? null : Number(mean), track: Number(weight), shown };
  });
  const label = texts.charts.dimensions(rows.map(({ name, shown }) => `${name} ${shown}`).join("; "));
  const most = Math.max(...rows.map((row) => row.track));
  return chart(label, (width) => rowChart({ rows, most }, width));
}
