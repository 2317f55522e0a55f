import { IpAsnError, type Issue } from "../issue/index.js";
import { englishIssues } from "./en/issues.js";
import { formatIssueWith } from "./format-issue-with.js";

/** Throw all issues at once. The message is English, for developers; `formatIssues` gives it in either language. */
export function raise(issues: readonly Issue[]): never {
  throw new IpAsnError(issues, issues.map((one) => formatIssueWith(englishIssues, one)).join("\n"));
}
