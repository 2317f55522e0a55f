import type { FactPath } from "../../facts/fact-catalogue.js";
import type { Scorer } from "../../score/scorer.js";
import type { Mask } from "../mask.js";
import type { RowBatch } from "../row-batches.js";
import type { Written } from "../row-forms.js";
import type { ResultColumns } from "../result-columns.js";
import type { ScoredPerson } from "../score-people.js";
import { peopleText } from "../write-people.js";
import { countedRows } from "./counted-rows.js";
import type { CsvFile } from "./csv-file.js";
import { rowScorer, type RowScorer, type ScoredRows } from "./row-scorer.js";
import { writtenRows } from "./written-rows.js";

/** Called with a row, and how many there are that differ from it in name and NIP only, or also in their unit. */
export type CountRows = (row: ScoredPerson, times: number) => void;

/** Score a CSV file from bytes to bytes, in batches, in memory that does not grow with the file. */
export async function* csvBatches(
  file: CsvFile,
  written: Written,
  scorer: Scorer,
  columns: ResultColumns,
  count: CountRows,
): AsyncGenerator<RowBatch, void, undefined> {
  const { delimiter, lineEnd } = file.layout;
  const writer = peopleText(written, columns);
  yield { output: writer.before, rejected: [], rows: 0 };
  const sink = writtenRows(delimiter, lineEnd, columns, writer, count);
  const { keepsFormulas } = written;
  const score = rowScorer(file, scorer, { keepsFormulas, sharesNumbers: !columns.needsResult }, sink);
  for await (const { rejected, rows } of scoredRows(file, score)) {
    for (const row of rejected) count(row, 1);
    yield { output: sink.take(), rejected, rows };
  }
  sink.countRest();
}

/**
 * Score a CSV file and count what becomes of its rows by unit; nothing is written but what is rejected. `keptApart`: facts
 * in which rows do not differ either that are counted as one.
 */
export async function* countedBatches(
  file: CsvFile,
  scorer: Scorer,
  count: CountRows,
  mask: Mask | undefined,
  keptApart: readonly FactPath[] = [],
): AsyncGenerator<RowBatch, void, undefined> {
  const sink = countedRows(count);
  const score = rowScorer(file, scorer, { keepsFormulas: true, groupBy: "unit", sharesNumbers: true, keptApart }, sink);
  for await (const { rejected, rows } of scoredRows(file, score)) {
    for (const row of rejected) count(row, 1);
    yield { output: "", rejected: mask === undefined ? rejected : rejected.map(mask.rejected), rows };
  }
  sink.countRest();
}

/** Score the pieces of a file; one with many rows that are rejected comes in several batches. */
async function* scoredRows({ pieces }: CsvFile, score: RowScorer): AsyncGenerator<ScoredRows, void, undefined> {
  for await (const { lines, isLast, use } of pieces) {
    let at = 0;
    let scored: ScoredRows;
    do {
      scored = score(lines.subarray(at), isLast);
      at += scored.used;
      yield scored;
    } while (scored.isFull);
    use(at, scored.line);
  }
}
