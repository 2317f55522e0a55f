import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { groupTable } from "./group-table.js";
import { section } from "./section.js";

/** PNS and PPPK apart, and everybody together. */
export function statusLines(context: ReportContext): Markup {
  const { recap, texts } = context;
  const { whole } = recap.byUnit;
  const lines = whole.lines.map((line, place) => ({
    name: line.status ?? texts.words.unknown,
    figures: line,
    at: `byUnit.whole.lines.${String(place)}`,
  }));
  const all = { name: markup`<strong>${texts.words.all}</strong>`, figures: whole, at: "byUnit.whole" };
  return section(
    context,
    "status",
    groupTable(context, {
      id: "t-status",
      caption: texts.captions.status,
      corner: texts.columns.status,
      rows: [...lines, all],
    }),
  );
}
