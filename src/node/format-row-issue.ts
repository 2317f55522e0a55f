import type { Issue } from "../issue/index.js";
import { formatIssue } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import type { RowIssue } from "./table-issue.js";
import { tableIssueTexts as en } from "./texts/en.js";
import { tableIssueTexts as id } from "./texts/id.js";
import type { TableIssueTexts } from "./texts/table-issue-texts.js";

const texts: Readonly<Record<LocaleId, TableIssueTexts>> = { id, en };

/** Say what is wrong with a table or a row of it. Where it is stands beside the text, so the text does not repeat it. */
export function formatRowIssue(issue: RowIssue, locale: LocaleId): string {
  const text = (texts[locale] as Readonly<Record<string, ((params: unknown) => string) | undefined>>)[issue.code];
  return text === undefined ? formatIssue({ ...issue, path: [] } as Issue, { locale }) : text(issue.params);
}
