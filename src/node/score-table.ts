import type { ByteSource } from "./byte-source.js";
import { requireOptions } from "./checked-options.js";
import { countedTable } from "./counted-table.js";
import { formatRowIssue } from "./format-row-issue.js";
import { openInput } from "./open-input.js";
import { discard } from "./output.js";
import { refuseSameFiles } from "./same-files.js";
import { resultColumns } from "./result-columns.js";
import { formatOfFile, type OutputFormat } from "./row-forms.js";
import { scoredTable, type ScoredTable } from "./scored-table.js";
import type { TableInput, TableReport, TableRun } from "./table-report.js";
import { tableTotals, type TableTotals } from "./table-totals.js";
import { writeTable, type Destinations } from "./write-table.js";

/** How a table is scored, and where the results go. */
export interface ScoreTableOptions extends TableRun {
  /** The file for the results; it appears when it is whole. */
  readonly results: string;
  /** Their format: by the ending of the file, else the input's, if nothing is said. */
  readonly resultFormat?: OutputFormat | undefined;
}

/**
 * Score a table of people, row by row, into a file: each row's own columns, then its results. Memory does not grow with
 * the rows, save for their NIPs and for workbooks that are read. Throws `TableError` where nothing could be scored; then
 * nothing is written. Throws `IpAsnError` on options that are not known.
 */
export async function scoreTable(input: TableInput, options: ScoreTableOptions): Promise<TableReport> {
  requireOptions("score", options);
  const { scorer, results, resultFormat = formatOfFile(results), masked = false, keepsFormulas = false } = options;
  const totals = tableTotals(scorer);
  const cells = { masked, keepsFormulas };
  return withSource(input, [results, options.rejects], async (source, file) => {
    const columns = resultColumns(scorer.profile);
    const table = await scoredTable(source, file, options, scorer, columns, cells, totals.count);
    return report(table, source, options, { results, format: resultFormat, cells }, totals);
  });
}

/** Add up a table of people by unit, status and kind of post; nothing is written but rejects. Throws as `scoreTable` does. */
export async function summarizeTable(input: TableInput, options: TableRun): Promise<TableReport<"unit">> {
  requireOptions("summarize", options);
  const { scorer, masked = false, keepsFormulas = false } = options;
  const totals = tableTotals(scorer, ["unit"]);
  return withSource(input, [options.rejects], async (source, file) => {
    const table = await countedTable(source, file, options, scorer, masked, totals.count);
    const cells = { masked, keepsFormulas };
    return report(table, source, options, { results: discard, format: undefined, cells }, totals);
  });
}

async function report<G extends string>(
  { batches, mask: _, ...form }: ScoredTable,
  source: ByteSource,
  { rejects, locale = "id", onProgress, onRejected, onNotice }: TableRun,
  results: Pick<Destinations, "results" | "format" | "cells">,
  { rows, totals }: TableTotals<G>,
): Promise<TableReport<G>> {
  let read = 0;
  await writeTable(
    {
      people: form,
      batches,
      message: (issue) => formatRowIssue(issue, locale),
      addsUp: (found) => found === rows().read,
    },
    {
      ...results,
      rejects,
      tell: onNotice,
      formatOfRejects: (rejects === undefined ? undefined : formatOfFile(rejects)) ?? "csv",
    },
    (more, rejected) => {
      read += more;
      onProgress?.(read, source.progress());
      if (rejected.length > 0) onRejected?.(rejected);
    },
  );
  return { form, rows: rows(), totals };
}

/** Read an input that none of the files that are to be written is. */
async function withSource<T>(
  input: TableInput,
  outputs: readonly (string | undefined)[],
  use: (source: ByteSource, file: string) => Promise<T>,
): Promise<T> {
  const files = [typeof input === "string" ? input : undefined, ...outputs];
  await refuseSameFiles(files.filter((one) => one !== undefined));
  const { source, file } = await openInput(input);
  return use(source, file).finally(source.close);
}
