import { type FactGroup, inOrderOfWords } from "../../aggregate/group-columns.js";
import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { groupTable } from "./group-table.js";
import { section } from "./section.js";

/** By a column that was asked for, in the order of its words. */
export function groups(context: ReportContext, column: FactGroup): Markup {
  const { recap, texts, say } = context;
  const { name } = column;
  const title = say(column.title);
  const rows = inOrderOfWords(column, recap.byGroup?.[name]?.groups ?? []).map(({ word, figures, place }) => ({
    name: word ?? texts.words.unknown,
    figures,
    at: `byGroup.${name}.groups.${String(place)}`,
  }));
  return section(
    context,
    `by-${name}`,
    groupTable(context, { id: `t-by-${name}`, caption: texts.captions.groups(title), corner: title, rows }),
    title,
  );
}
