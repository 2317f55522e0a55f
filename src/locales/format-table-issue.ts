import type { RowIssue, TableIssueCode, TableIssueParams } from "../node/table-issue.js";
import { tableIssueTexts as en } from "./en/table-issues.js";
import { formatIssue } from "./format-issue.js";
import { tableIssueTexts as id } from "./id/table-issues.js";
import type { LocaleId } from "./locale.js";

/** A text for every issue of a table: leaving one out does not compile. */
export type TableIssueTexts = { readonly [C in TableIssueCode]: (params: TableIssueParams[C]) => string };

const texts: Readonly<Record<LocaleId, TableIssueTexts>> = { id, en };

/** Say what is wrong with a table or a row of it. Where it is stands beside the text, so the text does not repeat it. */
export function formatRowIssue(issue: RowIssue, locale: LocaleId): string {
  const text = (texts[locale] as Readonly<Record<string, ((params: unknown) => string) | undefined>>)[issue.code];
  return text === undefined ? formatIssue({ ...issue, path: [] } as Parameters<typeof formatIssue>[0], { locale }) : text(issue.params);
}
