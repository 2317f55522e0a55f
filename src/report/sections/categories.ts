import { chart } from "../charts/chart.js";
import { stackChart } from "../charts/stack-chart.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup } from "../markup/markup.js";
import { numberCell, table, textCell } from "../markup/table.js";
import { bandColour, bandTextColour } from "../style/bands.js";
import { categoryName } from "./category-name.js";
import { note, section } from "./section.js";

/** How many people are in each category. */
export function categories(context: ReportContext): Markup {
  const { texts } = context;
  const { categories: counts, measured } = context.recap.byUnit.whole;
  const { category, range, people, percent } = texts.columns;
  const rows = counts.map((one, place) => ({
    head: categoryName(context, one.category),
    at: `byUnit.whole.categories.${String(place)}.people`,
    cells: [
      textCell(rangeOf(context, one.category.id)),
      numberCell(context, one.people.part, "part"),
      numberCell(context, one.people.percent, "percent", { places: 2, after: "%" }),
    ],
  }));
  const shown = table({
    id: "t-categories",
    isCompact: true,
    caption: texts.captions.categories,
    corner: category,
    columns: [
      { title: range, kind: "text" },
      { title: people, kind: "number" },
      { title: percent, kind: "number" },
    ],
    rows,
  });
  return section(context, "categories", [measured === 0 ? note(texts.notes.nobody) : drawn(context), shown]);
}

function drawn({ recap, texts, say, number }: ReportContext): Markup {
  const shares = recap.byUnit.whole.categories.map(({ category, people }) => ({
    name: say(category.label),
    part: people.part,
    percent: people.percent === null ? "" : `${number(people.percent, 2)}%`,
  }));
  const label = texts.charts.categories(shares.map(({ name, percent }) => `${name} ${percent}`).join("; "));
  const segments = shares.map(({ part, percent }, place) => ({
    value: part,
    colour: bandColour(place),
    shown: percent,
    textColour: bandTextColour(place),
  }));
  return chart(label, (width) => stackChart({ segments, most: recap.byUnit.whole.measured }, width));
}

function rangeOf({ profile }: ReportContext, id: string): Markup {
  const band = profile.bands.list.find((one) => one.id === id);
  return band === undefined ? markup`` : markup`${band.from}–${band.to}`;
}
