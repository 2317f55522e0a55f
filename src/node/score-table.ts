import { requireOptions } from "./checked-options.js";
import { discard } from "./output.js";
import { filesOf, refuseOutputsIn } from "./input-files.js";
import { formOfTable } from "./join-tables.js";
import { refuseSameFiles } from "./same-files.js";
import { resultColumns, type ResultColumns } from "./result-columns.js";
import { formatOfFile } from "./row-forms.js";
import { runTable, type Destinations } from "./run-table.js";
import { scoringJob } from "./scoring-job.js";
import type { ScoreTableOptions, TableInput, TableReport, TableRun } from "./table-report.js";
import { tableTotals, type TableTotals } from "./table-totals.js";

/**
 * Score a table of people, row by row, into a file: each row's own columns, then its results. Memory does not grow with
 * the rows, save for their NIPs and for workbooks that are read. Throws `TableError` where nothing could be scored; then
 * nothing is written. Throws `IpAsnError` on options that are not known.
 */
export async function scoreTable(input: TableInput, options: ScoreTableOptions): Promise<TableReport> {
  requireOptions("score", options);
  const { scorer, results, resultFormat = formatOfFile(results) } = options;
  const columns = resultColumns(scorer.profile);
  return report(input, options, tableTotals(scorer), { results, format: resultFormat }, columns);
}

/** Add up a table of people by unit, status and kind of post; nothing is written but rejects. Throws as `scoreTable` does. */
export async function summarizeTable(input: TableInput, options: TableRun): Promise<TableReport<"unit">> {
  requireOptions("summarize", options);
  return report(input, options, tableTotals(options.scorer, ["unit"]), { results: discard, format: undefined });
}

async function report<G extends string>(
  input: TableInput,
  options: TableRun,
  { totals, ...tally }: TableTotals<G>,
  results: Pick<Destinations, "results" | "format">,
  columns?: ResultColumns,
): Promise<TableReport<G>> {
  const { scorer, rejects, locale = "id", masked = false, keepsFormulas = false } = options;
  const { onProgress, onRejected, onNotice } = options;
  const { files, folders } = await filesOf(input);
  const outputs = [results.results, rejects].filter((one) => typeof one === "string");
  await refuseSameFiles([...files, ...outputs]);
  await refuseOutputsIn(folders, outputs);
  let read = 0;
  const people = await runTable(
    files.length === 0 ? input : files,
    options,
    scoringJob(scorer, tally, locale, columns),
    {
      ...results,
      rejects,
      cells: { masked, keepsFormulas },
      tell: onNotice,
      formatOfRejects: (rejects === undefined ? undefined : formatOfFile(rejects)) ?? "csv",
    },
    {
      rows: (more, rejected, fraction) => {
        read += more;
        onProgress?.(read, fraction);
        if (rejected.length > 0) onRejected?.(rejected);
      },
    },
  );
  return { form: formOfTable(people), rows: tally.rows(), skipped: people.skipped(), totals };
}
