import type { Issue } from "../issue/index.js";
import { englishIssues as en } from "./en/issues.js";
import { formatIssueWith } from "./format-issue-with.js";
import { indonesianIssues as id } from "./id/issues.js";
import type { LocaleId } from "./locale.js";

const texts = { id, en };

/** Say in a person's words what is wrong, where, what stood there, and what is accepted. */
export function formatIssue(issue: Issue, options: { readonly locale: LocaleId }): string {
  return formatIssueWith(texts[options.locale], issue);
}

/** All issues, a line each. */
export function formatIssues(issues: readonly Issue[], options: { readonly locale: LocaleId }): string {
  return issues.map((one) => formatIssue(one, options)).join("\n");
}
