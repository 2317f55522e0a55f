import type { ProfileSource } from "../profile/profile.js";
import { openInput } from "./open-input.js";
import { type OpenedPeople, openTables } from "./open-people.js";
import type { Output } from "./output.js";
import { outputSet, type OutputNotice } from "./output-set.js";
import type { RowBatches } from "./row-batches.js";
import type { OutputFormat, Written } from "./row-forms.js";
import type { RejectedRow } from "./score-people.js";
import { TableError } from "./table-error.js";
import { tableIssue, type RowIssue } from "./table-issue.js";
import type { TableOptions } from "./table-options.js";
import { rejectWriter } from "./write-people.js";

/** A table of people that was opened, and what becomes of its rows' own cells. */
export interface OpenedTable extends OpenedPeople, Written {}

/** What is done with a table of people. `I`: what can be wrong with a row that cannot be used. */
export interface TableJob<I extends RowIssue = RowIssue> {
  /** The profile that the table is read for: whose facts it must have columns for. */
  readonly profile: ProfileSource;
  /** The rows in a format: as what is to be written, and those that are rejected. */
  readonly batches: (table: OpenedTable, format: OutputFormat) => RowBatches<I>;
  /** What is wrong, for people. */
  readonly message: (issue: I) => string;
  /** Whether each of so many rows has ended in exactly one place. Asked before anything becomes visible. */
  readonly addsUp: (rows: number) => boolean;
  /** Write what the rows have come to: asked when they add up; what it opens becomes visible together with the rest. */
  readonly closing?: (open: (to: string | Output) => Promise<Output>, table: OpenedTable) => Promise<void>;
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

/** What becomes of a row's own cells when it is written. */
interface OwnCells {
  /** Whether NIP and names are hidden. */
  readonly masked: boolean;
  /** Whether cells that a spreadsheet would run stay as they are in CSV. */
  readonly keepsFormulas: boolean;
}

/** Watches a table on its way. */
export interface TableWatch<I extends RowIssue = RowIssue> {
  /** Called when it is known how the table is written, before anything is opened for writing. */
  readonly opened?: (table: OpenedTable) => void | Promise<void>;
  /** Called with the number of rows in a batch, those of them that are rejected, and how much of the input was read, 0 to 1. */
  readonly rows: (rows: number, rejected: readonly RejectedRow<I>[], fraction: number) => void | Promise<void>;
}

/**
 * Take a table from its bytes to its places: each row is written to the one where it belongs, as it passes; both outputs
 * become visible when all of it is written, or neither does. The input is closed at the end. Throws `TableError` for what is
 * wrong with the input, or what the system says of an output.
 */
export async function runTable<I extends RowIssue>(
  input: Parameters<typeof openInput>[0],
  options: TableOptions,
  job: TableJob<I>,
  destinations: Destinations,
  watch: TableWatch<I>,
): Promise<OpenedPeople> {
  const { sources, progress, close } = await openInput(input);
  const { masked, keepsFormulas } = destinations.cells;
  const run = async () => {
    const people = await openTables(sources, job.profile, options, masked);
    const table = { ...people, keepsFormulas };
    await watch.opened?.(table);
    await writeTable(table, job, destinations, (rows, rejected) => watch.rows(rows, rejected, progress()));
    return people;
  };
  return run().finally(close);
}

async function writeTable<I extends RowIssue>(
  table: OpenedTable,
  job: TableJob<I>,
  destinations: Destinations,
  tell: RowsTold<I>,
): Promise<void> {
  const isPaired = destinations.rejects !== undefined || job.closing !== undefined;
  const outputs = outputSet(isPaired, destinations.tell);
  try {
    const rejects = destinations.rejects === undefined ? undefined : await outputs.open(destinations.rejects);
    const results = await outputs.open(destinations.results);
    const rows = await writeRows(table, job, destinations, { results, rejects }, tell);
    if (!job.addsUp(rows)) throw new TableError([tableIssue("rows_unbalanced", { rows })]);
    await job.closing?.(outputs.open, table);
    await outputs.commit();
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

type RowsTold<I extends RowIssue> = (rows: number, rejected: readonly RejectedRow<I>[]) => void | Promise<void>;

/** Gives how many rows were read. */
async function writeRows<I extends RowIssue>(
  table: OpenedTable,
  { batches, message }: TableJob<I>,
  { format, formatOfRejects }: Destinations,
  { results, rejects }: { readonly results: Output; readonly rejects: Output | undefined },
  tell: RowsTold<I>,
): Promise<number> {
  const usual = table.header === undefined ? "ndjson" : "csv";
  const rejectRows = rejectWriter(table, formatOfRejects, message);
  await rejects?.write(rejectRows.before);
  let read = 0;
  // The disk may take one batch while the next one is scored.
  let writing = Promise.resolve();
  for await (const { output, rejected, rows } of batches(table, format ?? usual)) {
    read += rows;
    await tell(rows, rejected);
    await writing;
    writing = output.length > 0 ? results.write(output) : writing;
    writing.catch(() => undefined);
    if (rejected.length > 0) await rejects?.write(await rejectRows.rows(rejected));
  }
  await writing;
  await rejects?.write(await rejectRows.after());
  return read;
}
