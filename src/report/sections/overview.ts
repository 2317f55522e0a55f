import type { Evidence } from "../../rules/citation.js";
import { evidenceCounts } from "../../profile/evidence-counts.js";
import type { ReportContext } from "../context.js";
import { figure } from "../markup/figure.js";
import { markup, type Markup } from "../markup/markup.js";
import { categoryName } from "./category-name.js";
import { note } from "./section.js";

/** What a reader wants first: the index and its category, how far to trust it, and who is in it. */
export function overview(context: ReportContext): Markup {
  const { recap, texts } = context;
  const { scored, rejected } = recap.rows;
  const { participation } = recap.byUnit.whole;
  return markup`<div class="overview">
${index(context)}
${standing(context)}
</div>
<div data-at="rows">${counts(context)}</div>
<p class="note" data-at="byUnit.whole.participation">${texts.overview.participation}: ${figure(context, participation.percent, "percent", { after: "%" })}
(${figure(context, participation.part, "part")} / ${figure(context, participation.of, "of")}).</p>
${rejected > 0 && scored > 0 ? note(texts.overview.rejectedNote) : ""}`;
}

function index(context: ReportContext): Markup {
  const { recap, texts, number } = context;
  const { index, category, measured, lines, categoryOpenPoints } = recap.byUnit.whole;
  const { outOf, meanOf, meanOfLines, noIndex, noIndexWhy, categoryOpen } = texts.overview;
  const isMeanOfLines = recap.byUnit.interpretations["combining-pns-and-pppk"] === "mean-of-groups" && lines.length > 1;
  if (index === null) {
    return markup`<div data-at="byUnit.whole"><p class="index none" data-value="null" data-of="index">${noIndex}</p>
<p>${noIndexWhy}</p></div>`;
  }
  return markup`<div data-at="byUnit.whole"><p class="index">${figure(context, index, "index", { places: 2 })}<small>${outOf}</small></p>
<p class="category">${category === null ? "" : categoryName(context, category)}</p>
<p>${(isMeanOfLines ? meanOfLines : meanOf)(number(measured))}</p>
${categoryOpenPoints.length === 0 ? "" : note(categoryOpen(categoryOpenPoints.join(", ")))}</div>`;
}

function standing({ recap, profile, texts }: ReportContext): Markup {
  const counts = Object.entries(evidenceCounts(profile)).filter(([, count]) => count > 0);
  const sure = counts.map(([level, count]) => `${String(count)} ${texts.evidence[level as Evidence]}`).join(", ");
  const { name, trust } = texts.standing[recap.byUnit.profile.standing];
  return markup`<div class="standing"><p><strong>${name}</strong>${trust}</p><p>${texts.sure(sure)}</p></div>`;
}

function counts(context: ReportContext): Markup {
  const { recap, texts } = context;
  const items = (["read", "scored", "notMeasured", "rejected"] as const).map(
    (kind) => markup`<div><dt>${texts.overview[kind]}</dt><dd>${figure(context, recap.rows[kind], kind)}</dd></div>`,
  );
  return markup`<h3>${texts.overview.rows}</h3>
<dl class="counts">${items}</dl>`;
}
