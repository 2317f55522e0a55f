import type { Scorer } from "../../score/scorer.js";
import type { RowBatch } from "../row-batches.js";
import type { MeasuredRow, ScoredPerson } from "../score-people.js";
import { peopleWriter, type Columns } from "../write-people.js";
import { peopleOf } from "../read-csv.js";
import type { CsvFile } from "./csv-file.js";
import { csvScorer } from "./score-csv.js";

/** Called with a row, and how many there are that differ from it in name, unit and NIP only. */
export type CountRows = (row: ScoredPerson, times: number) => void;

/** Score a CSV file from bytes to bytes, in batches, in memory that does not grow with the file. */
export async function* csvBatches(
  file: CsvFile,
  hasMark: boolean,
  scorer: Scorer,
  columns: Columns<MeasuredRow>,
  count: CountRows,
): AsyncGenerator<RowBatch, void, undefined> {
  const { before } = peopleWriter({ ...peopleOf(file.layout), hasMark }, "csv", columns);
  yield { output: before, rejected: [] };
  const scored = csvScorer(file, scorer, columns, count);
  for await (const piece of file.pieces) {
    const { output, rejected, used, line } = scored.score(piece.lines, piece.isLast);
    for (const row of rejected) count(row, 1);
    yield { output, rejected };
    piece.use(used, line);
  }
  scored.countRest();
}
