import type { ReportContext } from "../context.js";
import type { Markup } from "../markup/markup.js";
import { numberCell, table } from "../markup/table.js";
import { note, section } from "./section.js";

/** Duties, and how many people do not meet them. */
export function duties(context: ReportContext): Markup {
  const { recap, profile, texts, say } = context;
  const counts = recap.byUnit.whole.duties;
  if (counts.length === 0) {
    const { noDuties, noDutyCounts } = texts.notes;
    return section(context, "duties", note(profile.duties.length === 0 ? noDuties : noDutyCounts));
  }
  const { duty, unmetPeople, concerned, percent, missing } = texts.columns;
  return section(
    context,
    "duties",
    table({
      id: "t-duties",
      isCompact: true,
      caption: texts.captions.duties,
      corner: duty,
      columns: [unmetPeople, concerned, percent, missing].map((title) => ({ title, kind: "number" as const })),
      rows: counts.map((count, place) => ({
        head: say(count.label),
        at: `byUnit.whole.duties.${String(place)}`,
        cells: [
          numberCell(context, count.unmet.part, "unmet.part"),
          numberCell(context, count.unmet.of, "unmet.of"),
          numberCell(context, count.unmet.percent, "unmet.percent", { places: 2, after: "%" }),
          numberCell(context, count.missing, "missing"),
        ],
      })),
    }),
  );
}
