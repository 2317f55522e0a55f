// Tables of people in files: read, scored, summarised
export { scoreTable, summarizeTable } from "./score-table.js";
export { readTable, type PeopleTable } from "./read-table.js";
export type { OutputNotice } from "./output-set.js";
export type { ScoreTableOptions, TableInput, TableReport, TableRun } from "./table-report.js";
export type { RowCounts } from "../aggregate/row-counts.js";
export type { PersonRow, SheetPlace, TableForm } from "./people.js";
export type { OriginColumn, RowOrigin } from "./row-origin.js";
export type { SkippedKind, SkippedRows } from "./skipped-rows.js";
export type { RejectedRow } from "./score-people.js";
export { INPUT_FORMATS, type InputFormat, type TableOptions } from "./table-options.js";
export type { OutputFormat, TextFormat } from "./row-forms.js";
export type { ColumnNames } from "./columns.js";
export type { Dialect } from "./dialect.js";

// What is wrong with a table
export { TableError } from "./table-error.js";
export type { RowIssue, TableIssue, TableIssueCode, TableIssueParams } from "./table-issue.js";
export type { SizeLimit, WorkbookIssueParams } from "./xlsx/workbook-issue.js";
export { formatRowIssue } from "./format-row-issue.js";
