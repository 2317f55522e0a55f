import { type Issue, optionIssues, type OptionNames, wrongArgument } from "../issue/index.js";
import { checkedLocale } from "./checked-locale.js";
import { englishIssues as en } from "./en/issues.js";
import { formatIssueWith } from "./format-issue-with.js";
import { indonesianIssues as id } from "./id/issues.js";
import type { LocaleTag } from "./locale.js";
import { raise } from "./raise.js";

const texts = { id, en };

/** The language of a text. */
export interface LocaleOption {
  readonly locale: LocaleTag;
}

const OPTIONS: OptionNames<LocaleOption> = { locale: true };

/** Say in a person's words what is wrong, where, what stood there, and what is accepted. */
export function formatIssue(issue: Issue, options: LocaleOption): string {
  return formatIssueWith(texts[checkedLocale(options.locale)], issue);
}

/** All issues, a line each. Throws `IpAsnError` where there are no texts in the language. */
export function formatIssues(issues: readonly Issue[], options: LocaleOption): string {
  const isList: boolean = Array.isArray(issues);
  const unknown = isList
    ? optionIssues(options, OPTIONS)
    : [wrongArgument("issues", "error.issues | outcome.issues", issues)];
  if (unknown.length > 0) return raise(unknown);
  const language = texts[checkedLocale(options.locale)];
  return issues.map((one) => formatIssueWith(language, one)).join("\n");
}
