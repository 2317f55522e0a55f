import type { Output } from "./output.js";
import { outputSet, type OutputNotice } from "./output-set.js";
import type { RowBatches } from "./row-batches.js";
import type { OutputFormat, Written } from "./row-forms.js";
import type { OwnCells } from "./scored-table.js";
import type { RejectedRow } from "./score-people.js";
import { TableError } from "./table-error.js";
import { tableIssue, type RowIssue } from "./table-issue.js";
import { rejectWriter } from "./write-people.js";

/** Rows on their way to the two outputs. `I`: what can be wrong with one that cannot be used. */
export interface RowsToWrite<I extends RowIssue> {
  readonly people: Omit<Written, "keepsFormulas">;
  /** The rows in a format: as what is to be written, and those that are rejected. */
  readonly batches: (format: OutputFormat) => RowBatches<I>;
  /** What is wrong, for people. */
  readonly message: (issue: I) => string;
  /** Whether each of so many rows has ended in exactly one place. Asked before anything becomes visible. */
  readonly addsUp: (rows: number) => boolean;
  /** Write what the rows have come to: asked when they add up; what it opens becomes visible together with the rest. */
  readonly closing?: (open: (to: string | Output) => Promise<Output>) => Promise<void>;
}

/** Where results and rejects go, and in which forms. */
export interface Destinations {
  /** A file, or what takes the results at once. */
  readonly results: string | Output;
  /** `undefined`: whichever the input has. */
  readonly format: OutputFormat | undefined;
  /** A file; `undefined`: rejects are told only. */
  readonly rejects: string | undefined;
  readonly formatOfRejects: OutputFormat;
  readonly cells: OwnCells;
  /** Told what was found where the files are to be. */
  readonly tell?: ((notice: OutputNotice) => void) | undefined;
}

/** Called with the number of rows in a batch that was read, and those of them that are rejected. */
export type Watch<I extends RowIssue> = (rows: number, rejected: readonly RejectedRow<I>[]) => void | Promise<void>;

/**
 * Write each row to the one place where it belongs, as it passes; both outputs become visible when all of it is written, or
 * neither does. Throws `TableError` for what is wrong with the input, or what the system says of an output.
 */
export async function writeTable<I extends RowIssue>(
  job: RowsToWrite<I>,
  destinations: Destinations,
  watch: Watch<I>,
): Promise<void> {
  const isPaired = destinations.rejects !== undefined || job.closing !== undefined;
  const outputs = outputSet(isPaired, destinations.tell);
  try {
    const rejects = destinations.rejects === undefined ? undefined : await outputs.open(destinations.rejects);
    const results = await outputs.open(destinations.results);
    const rows = await write(job, destinations, { results, rejects }, watch);
    if (!job.addsUp(rows)) throw new TableError([tableIssue("rows_unbalanced", { rows })]);
    await job.closing?.(outputs.open);
    await outputs.commit();
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

/** Gives how many rows were read. */
async function write<I extends RowIssue>(
  { people, batches, message }: RowsToWrite<I>,
  { format, formatOfRejects, cells }: Destinations,
  { results, rejects }: { readonly results: Output; readonly rejects: Output | undefined },
  watch: Watch<I>,
): Promise<number> {
  const usual = people.header === undefined ? "ndjson" : "csv";
  const rejectRows = rejectWriter({ ...people, ...cells }, formatOfRejects, message);
  await rejects?.write(rejectRows.before);
  let read = 0;
  // The disk may take one batch while the next one is scored.
  let writing = Promise.resolve();
  for await (const { output, rejected, rows } of batches(format ?? usual)) {
    read += rows;
    await watch(rows, rejected);
    await writing;
    writing = output.length > 0 ? results.write(output) : writing;
    writing.catch(() => undefined);
    if (rejected.length > 0) await rejects?.write(await rejectRows.rows(rejected));
  }
  await writing;
  await rejects?.write(await rejectRows.after());
  return read;
}
