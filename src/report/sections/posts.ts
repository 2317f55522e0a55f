import { JABATAN } from "../../facts/words.js";
import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { groupTable } from "./group-table.js";
import { section } from "./section.js";

/** By kind of post, in the order of the law. */
export function posts(context: ReportContext): Markup {
  const { recap, texts } = context;
  const groups = recap.byJabatan.groups.map((figures, place) => {
    const jabatan = JABATAN.find((one) => one === figures.group["jabatan"]);
    const name = jabatan === undefined ? texts.words.unknown : texts.jabatan[jabatan];
    const order = jabatan === undefined ? JABATAN.length : JABATAN.indexOf(jabatan);
    return { name, figures, order, at: `byJabatan.groups.${String(place)}` };
  });
  return section(
    context,
    "posts",
    groupTable(context, {
      id: "t-posts",
      caption: texts.captions.posts,
      corner: texts.columns.post,
      rows: groups.sort((a, b) => a.order - b.order),
    }),
  );
}
