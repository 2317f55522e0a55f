import { formatIssue } from "../locales/format-issue.js";
import { checkedLocale } from "../locales/checked-locale.js";
import type { LocaleId, LocaleTag } from "../locales/locale.js";
import type { RowIssue, TableIssue } from "./table-issue.js";
import { englishFactIssues, englishTableIssues } from "./texts/en.js";
import { placeTexts } from "./texts/place-texts.js";
import { indonesianFactIssues, indonesianTableIssues } from "./texts/id.js";

const tables = { id: indonesianTableIssues, en: englishTableIssues };
const facts = { id: indonesianFactIssues, en: englishFactIssues };

/** Say what is wrong with a table or a row of it. Where it is stands beside the text, so the text does not repeat it. */
export function formatRowIssue(issue: RowIssue, tag: LocaleTag): string {
  const locale = checkedLocale(tag);
  const column = issue.path.join(".");
  if (issue.code === "missing_fact") return facts[locale].missing_fact(issue.params, column);
  if (issue.code === "fact_not_accepted") return facts[locale].fact_not_accepted(issue.params, column);
  if (isOfTable(issue)) {
    const text = tableText(issue, locale);
    return issue.from === undefined ? text : `${capitalized(placeTexts[locale](issue.from))}: ${text}`;
  }
  return formatIssue({ ...issue, path: [] }, { locale });
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function isOfTable(issue: RowIssue): issue is TableIssue {
  return Object.hasOwn(indonesianTableIssues, issue.code);
}

function tableText({ code, params }: TableIssue, locale: LocaleId): string {
  return (tables[locale][code] as (params: unknown) => string)(params);
}
