import type { Scorer } from "../score/scorer.js";
import { csvBatches, type CountRows } from "./bulk/csv-batches.js";
import { csvFile, readHead } from "./bulk/csv-file.js";
import type { ByteSource } from "./byte-source.js";
import type { Dialect } from "./dialect.js";
import type { People } from "./people.js";
import { peopleOf } from "./read-csv.js";
import { formatOf, readPeople, type InputFormat } from "./read-people.js";
import { rowBatches, type RowBatch, type RowBatches } from "./row-batches.js";
import { scorePeople, type MeasuredRow } from "./score-people.js";
import { peopleWriter, type Columns, type OutputFormat } from "./write-people.js";

/** A table of people on its way through a scorer. */
export interface ScoredTable extends Omit<People, "rows"> {
  /** Its rows, scored and written in a format. To be gone through once. */
  readonly batches: (format: OutputFormat) => RowBatches;
}

/**
 * Find out how a table is written, and score it row by row. From CSV to CSV it goes from bytes to bytes; whatever else is
 * read whole. `count` is called with what became of the rows. Throws `TableError` where nothing could be scored.
 */
export async function scoredTable(
  source: ByteSource,
  file: string,
  options: Partial<Dialect> & { readonly format?: InputFormat },
  scorer: Scorer,
  columns: Columns<MeasuredRow>,
  count: CountRows,
): Promise<ScoredTable> {
  const head = await readHead(source, file);
  const byRows = (people: People, format: OutputFormat) =>
    rowBatches(scorePeople(people, scorer), peopleWriter(people, format, columns), (row) => {
      count(row, 1);
    });
  const whole = async () => {
    const rest = head.isWhole ? [] : await restOf(source);
    const bytes = Buffer.concat([head.buffer.subarray(0, head.length), ...rest]);
    return readPeople(bytes, file, scorer.profile, options);
  };
  if (formatOf(head.text, file, options.format) === "ndjson") {
    const people = await whole();
    return { ...people, batches: (format) => byRows(people, format) };
  }
  const csv = csvFile(head, source, file, scorer.profile, options);
  const { hasMark } = head;
  return {
    ...peopleOf(csv.layout),
    hasMark,
    batches: (format) =>
      format === "csv"
        ? csvBatches(csv, hasMark, scorer, columns, count)
        : later(whole, (people) => byRows(people, format)),
  };
}

async function* later(
  make: () => Promise<People>,
  batches: (people: People) => Iterable<RowBatch>,
): AsyncGenerator<RowBatch, void, undefined> {
  yield* batches(await make());
}

async function restOf(source: ByteSource): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 20);
    const length = await source.fill(chunk);
    if (length === 0) return chunks;
    chunks.push(chunk.subarray(0, length));
  }
}
