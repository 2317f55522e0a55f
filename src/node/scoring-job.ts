import type { LocaleTag } from "../locales/locale.js";
import type { Scorer } from "../score/scorer.js";
import { countedBatches, csvBatches } from "./bulk/csv-batches.js";
import { formatRowIssue } from "./format-row-issue.js";
import type { ResultColumns } from "./result-columns.js";
import { rowBatches, type RowBatches } from "./row-batches.js";
import type { OutputFormat, RowWriter } from "./row-forms.js";
import type { OpenedTable, TableJob } from "./run-table.js";
import { scorePeople, type MeasuredRow } from "./score-people.js";
import type { TableTotals } from "./table-totals.js";
import { peopleWriter } from "./write-people.js";

/** Where the rows of a table are counted. */
export type RowTally = Omit<TableTotals<never>, "totals">;

/** Score a table under one scorer. Each row is counted; with `columns`, it is written with these behind its own. */
export function scoringJob(scorer: Scorer, tally: RowTally, locale: LocaleTag, columns?: ResultColumns): TableJob {
  return {
    profile: scorer.profile,
    batches: (table, format) =>
      columns === undefined ? countedRows(table, scorer, tally) : writtenRows(table, format, scorer, columns, tally),
    message: (issue) => formatRowIssue(issue, locale),
    addsUp: (rows) => rows === tally.rows().read,
  };
}

/** From CSV to CSV it goes from bytes to bytes, unless people are masked. */
function writtenRows(
  table: OpenedTable,
  format: OutputFormat,
  scorer: Scorer,
  columns: ResultColumns,
  { count }: RowTally,
): RowBatches {
  const { csv, mask } = table;
  if (csv !== undefined && format === "csv" && mask === undefined)
    return csvBatches(csv, table, scorer, columns, count);
  const countOne = (row: Parameters<typeof count>[0]) => {
    count(row, 1);
  };
  return rowBatches(scorePeople(table, scorer), peopleWriter(table, format, columns), countOne, mask);
}

/** Nothing is written but what is rejected. */
function countedRows(table: OpenedTable, scorer: Scorer, tally: RowTally): RowBatches {
  const { csv, mask } = table;
  // A name that has slipped into the column of units must not become one.
  const count: RowTally["count"] = (row, times) => {
    tally.count(mask !== undefined && row.state === "rejected" ? mask.rejected(row) : row, times);
  };
  if (csv !== undefined) return countedBatches(csv, scorer, count, mask, tally.keptApart);
  const countOne = (row: Parameters<typeof count>[0]) => {
    count(row, 1);
  };
  return rowBatches(scorePeople(table, scorer), silent, countOne, mask);
}

const nothing = () => Promise.resolve("");
const silent: RowWriter<MeasuredRow> = { before: "", rows: nothing, after: nothing };
