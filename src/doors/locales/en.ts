// ip-asn/locales/en: the English texts of issues alone: `formatIssueWith(englishIssues, issue)`.
export { formatIssueWith, type IssueTexts } from "../../locales/format-issue-with.js";
export { englishIssues } from "../../locales/en/issues.js";
