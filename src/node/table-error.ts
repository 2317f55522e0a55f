import { formatRowIssue } from "./format-row-issue.js";
import type { TableIssue } from "./table-issue.js";

/** A file that cannot be scored at all. The message is English, for developers; `formatRowIssue` gives it in either language. */
export class TableError extends Error {
  override readonly name = "TableError";

  constructor(
    /** All that is wrong with the file. */
    readonly issues: readonly TableIssue[],
  ) {
    super(issues.map((one) => formatRowIssue(one, "en")).join("\n"));
  }
}
