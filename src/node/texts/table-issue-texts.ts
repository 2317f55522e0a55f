import type { TableIssueCode, TableIssueParams } from "../table-issue.js";

/** A text for every issue of a table: leaving one out does not compile. */
export type TableIssueTexts = { readonly [C in TableIssueCode]: (params: TableIssueParams[C]) => string };
