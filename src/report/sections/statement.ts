import type { ReportContext } from "../context.js";
import { figure } from "../markup/figure.js";
import { markup, trusted, type Markup } from "../markup/markup.js";
import { numberText } from "../markup/number-text.js";
import { reportTextsOf } from "../texts/texts.js";
import { english, statementTexts } from "../texts/statement.js";

/** The statement of article 18 of Peraturan BKN 8/2019, on a page of its own: in Indonesian, whatever the page's language. */
export function statement(context: ReportContext): Markup {
  const { recap, locale } = context;
  const texts = statementTexts;
  const gloss = locale === "en" ? markup`<div class="aside" lang="en"><p>${english}</p></div>\n` : "";
  return markup`<section class="statement" id="statement" aria-labelledby="h-statement" lang="id">
<h2 id="h-statement">${texts.heading}</h2>
${gloss}<p>${texts.signer}</p>
<dl class="facts">${texts.person.map((name) => markup`<dt>${name}</dt><dd class="blank">${BLANK}</dd>`)}</dl>
<p>${texts.declares(recap.year === null ? null : String(recap.year))}</p>
<p>${texts.figures}</p>
<dl class="facts">${figures({ ...context, locale: "id", texts: reportTextsOf("id"), say: (text) => text.id, number: numberOf })}</dl>
<div class="sign"><dl class="facts">${texts.place.map((name) => markup`<dt>${name}</dt><dd class="blank">${BLANK}</dd>`)}</dl>
<p class="room">${texts.signature}</p></div>
<div class="aside"><p><strong>${texts.unknownHeading}</strong> ${texts.unknown}</p></div>
</section>
`;
}

/** A line to write on, which a screen reader says is to be filled in. */
const BLANK = trusted(`<span class="unseen">${statementTexts.blank}</span>`);

const numberOf: ReportContext["number"] = (value, places) => numberText(String(value), "id", places);

function figures(context: ReportContext): readonly Markup[] {
  const { recap, texts, say } = context;
  const { index, category, measured, people } = recap.byUnit.whole;
  const { id, revision, standing, hash } = recap.byUnit.profile;
  const words = statementTexts.rows;
  const result = category === null ? "" : markup` (${say(category.label)})`;
  const rows = [
    [words.index, markup`${figure(context, index, "index", { places: 2 })}${result}`],
    [words.measured, markup`${figure(context, measured, "measured")} ${words.of} ${figure(context, people, "people")}`],
    ...(standing === "official" ? [] : [[words.official, markup`${words.unofficial}`] as const]),
    [words.rules, markup`${id}, ${words.revision} ${revision}: ${texts.standing[standing].name} <code>${hash}</code>`],
  ] as const;
  return rows.map(([name, value]) => markup`<dt>${name}</dt><dd data-at="byUnit.whole">${value}</dd>`);
}
