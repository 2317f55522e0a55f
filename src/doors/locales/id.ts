// ip-asn/locales/id: the Indonesian texts of issues alone: `formatIssueWith(indonesianIssues, issue)`.
export { formatIssueWith, type IssueTexts } from "../../locales/format-issue-with.js";
export { indonesianIssues } from "../../locales/id/issues.js";
