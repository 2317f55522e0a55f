import { FACT_GROUPS } from "../aggregate/group-columns.js";
import type { GroupSummary } from "../aggregate/summary-result.js";
import type { LocaleId } from "../locales/locale.js";
import type { ProfileSource } from "../profile/profile.js";
import { type ReportContext, contextOf } from "./context.js";
import { markup, type Markup, trusted } from "./markup/markup.js";
import type { Recap } from "./recap.js";
import { categories } from "./sections/categories.js";
import { dimensions } from "./sections/dimensions.js";
import { distribution } from "./sections/distribution.js";
import { duties } from "./sections/duties.js";
import { groups } from "./sections/groups.js";
import { losses } from "./sections/losses.js";
import { openPoints } from "./sections/open-points.js";
import { overview } from "./sections/overview.js";
import { posts } from "./sections/posts.js";
import { rules } from "./sections/rules.js";
import { statement } from "./sections/statement.js";
import { statusLines } from "./sections/status-lines.js";
import { units } from "./sections/units.js";
import { bandColours } from "./style/bands.js";
import { SHEET } from "./style/sheet.js";
import { statementTexts } from "./texts/statement.js";
import { SECTION_IDS, type SectionId } from "./texts/texts.js";

/** How a recap is shown. */
export interface ReportOptions {
  readonly locale: LocaleId;
  /** The page's heading, such as the name of the agency. */
  readonly title?: string | undefined;
  /** Whether the statement of article 18 of Peraturan BKN 8/2019 comes last, to be signed. */
  readonly statement?: boolean | undefined;
  /** Whether figures are left out that would show what one person scored. */
  readonly mask?: boolean | undefined;
  /** The units, where the recap itself has none of them; gone through once. */
  readonly units?: Iterable<GroupSummary> | undefined;
}

const SECTIONS: Readonly<Record<SectionId, (context: ReportContext) => Markup>> = {
  categories,
  dimensions,
  status: statusLines,
  units,
  posts,
  distribution,
  losses,
  duties,
  "open-points": openPoints,
  profile: rules,
};

/** A recap as one HTML page that needs nothing else: no script, no request. `profile`: the one that the recap was made under. */
export function renderReport(recap: Recap, profile: ProfileSource, options: ReportOptions): string {
  const { locale, statement: hasStatement = false, mask = false } = options;
  const context = contextOf(recap, profile, locale, mask, options.units ?? recap.byUnit.groups);
  const { texts } = context;
  const title = options.title ?? texts.title;
  const parts = SECTION_IDS.flatMap((id): readonly Part[] => {
    const part = { id, heading: texts.sections[id], shown: SECTIONS[id](context) };
    return id === "posts" ? [part, ...askedParts(context)] : [part];
  });
  const links = parts.map(({ id, heading }) => link(id, heading));
  const last = hasStatement ? link("statement", statementTexts.heading, "id") : "";
  const body = markup`<a class="skip" href="#content">${texts.skip}</a>
<header><p class="kicker">${texts.kicker(recap.year === null ? null : String(recap.year))}</p>
<h1><bdi>${title}</bdi></h1></header>
<main id="content">
<section id="overview" aria-labelledby="h-overview"><h2 id="h-overview" class="unseen">${texts.overview.heading}</h2>
${overview(context)}</section>
<nav aria-label="${texts.contents}"><ul>${links}${last}</ul></nav>
${parts.map(({ shown }) => shown)}${hasStatement ? statement(context) : ""}</main>
<footer><p>${texts.footer}</p></footer>
`;
  const bands = bandColours(recap.byUnit.whole.categories.length);
  return page(locale, title, [SHEET, bands], body);
}

/** A part of the page, and where its link goes. */
interface Part {
  readonly id: string;
  readonly heading: string;
  readonly shown: Markup;
}

/** People by the columns that were asked for. */
function askedParts(context: ReportContext): readonly Part[] {
  const { byGroup = {} } = context.recap;
  return FACT_GROUPS.filter(({ name }) => byGroup[name] !== undefined).map((column) => ({
    id: `by-${column.name}`,
    heading: context.say(column.title),
    shown: groups(context, column),
  }));
}

function link(id: string, text: string, lang?: string): Markup {
  return markup`<li><a href="#${id}"${lang === undefined ? "" : markup` lang="${lang}"`}>${text}</a></li>`;
}

/** Nothing is loaded and nothing runs: styles stand in the page, pictures too. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

// — The page —

/** A whole HTML document. */
function page(locale: LocaleId, title: string, styles: readonly string[], body: Markup): string {
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ip-asn">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(styles.join("\n"))}</style>
</head>
<body>
${body}</body>
</html>
`.markup;
}
