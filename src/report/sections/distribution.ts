import type { Distribution } from "../../aggregate/summary-result.js";
import { chart } from "../charts/chart.js";
import { COLOURS } from "../charts/draw.js";
import { stackChart } from "../charts/stack-chart.js";
import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { numberCell, table } from "../markup/table.js";
import { note, section } from "./section.js";

const PLACES = ["maximum", "thirdQuartile", "median", "firstQuartile", "minimum"] as const;

/** How far people's totals lie apart. */
export function distribution(context: ReportContext): Markup {
  const { recap, texts } = context;
  const figures = recap.byUnit.whole.distribution;
  if (figures === null) return section(context, "distribution", note(texts.notes.nobody));
  const shown = table({
    id: "t-distribution",
    isCompact: true,
    caption: texts.captions.distribution,
    corner: texts.columns.figure,
    columns: [{ title: texts.columns.total, kind: "number" }],
    rows: PLACES.map((place) => ({
      head: texts.quartiles[place],
      at: "byUnit.whole.distribution",
      cells: [numberCell(context, figures[place], place, { places: 2 })],
    })),
  });
  return section(context, "distribution", [drawn(context, figures), note(texts.notes.distribution), shown]);
}

function drawn({ texts, number }: ReportContext, figures: Distribution): Markup {
  const { minimum, firstQuartile, median, thirdQuartile, maximum } = figures;
  const [least, first, third, most] = [minimum, firstQuartile, thirdQuartile, maximum].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const segments = [
    { value: least, colour: "none" },
    { value: first - least, colour: COLOURS.pale },
    { value: third - first, colour: COLOURS.bar },
    { value: most - third, colour: COLOURS.pale },
  ];
  const label = texts.charts.distribution(number(minimum, 2), number(median, 2), number(maximum, 2));
  return chart(label, (width) => stackChart({ segments, most: 100, hasScale: true, mark: Number(median) }, width));
}
