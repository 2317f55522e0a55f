import type { Writable } from "node:stream";
import { fileOutput, streamOutput, type Output } from "../node/output.js";
import type { People } from "../node/people.js";
import type { RejectedRow } from "../node/score-people.js";
import { TableError, type RowIssue } from "../node/table-issue.js";
import type { RowBatches } from "../node/row-batches.js";
import { rejectWriter, type OutputFormat } from "../node/write-people.js";
import { UsageError } from "./environment.js";
import type { Destinations } from "./output-options.js";
import type { CliTexts } from "./texts/texts.js";

/** Rows on their way to the two outputs. `I`: what can be wrong with one that cannot be used. */
export interface RowsToWrite<I extends RowIssue> {
  readonly people: Pick<People, "header" | "delimiter" | "lineEnd" | "hasMark">;
  /** The rows in a format: as text that is to be written, and those that are rejected. */
  readonly batches: (format: OutputFormat) => RowBatches<I>;
  /** What is wrong, for people. */
  readonly message: (issue: I) => string;
  /** Whether each row that was read has ended in exactly one place. Asked before anything becomes visible. */
  readonly addsUp: () => boolean;
}

/** What to say after the rows are written, before and after the summary, and how the run ended. */
export interface WrittenRows {
  readonly rejects: readonly string[];
  readonly files: readonly string[];
  readonly exitCode: 0 | 1;
}

/** How many rejected rows are told besides the file that holds them all. Without that file, all are told. */
const SHOWN_REJECTS = 20;

/**
 * Write each row to the one place where it belongs, as it passes; both outputs become visible when all of it is written,
 * or neither does. Throws `UsageError` where one of them fails.
 */
export async function writeRows<I extends RowIssue>(
  job: RowsToWrite<I>,
  destinations: Destinations,
  stdout: Writable,
  texts: CliTexts,
): Promise<WrittenRows> {
  const shown: string[] = [];
  let rejected = 0;
  const pass = (row: RejectedRow<I>) => {
    rejected += 1;
    if (destinations.rejects === undefined || rejected <= SHOWN_REJECTS)
      shown.push(rejectText(row, job.message, texts));
  };
  const opened: Output[] = [];
  const openOutput = async (path: string) => {
    const output = await fileOutput(path);
    opened.push(output);
    return output;
  };
  try {
    const rejects = destinations.rejects === undefined ? undefined : await openOutput(destinations.rejects);
    const results = destinations.results === undefined ? streamOutput(stdout) : await openOutput(destinations.results);
    await write(job, destinations, { results, rejects }, pass);
    if (!job.addsUp()) throw new Error(texts.unbalanced);
    await rejects?.commit();
    await results.commit();
  } catch (error) {
    await Promise.all(opened.map((output) => output.abort()));
    // What is wrong with the input may come up late; it is told as what it is.
    if (error instanceof TableError) throw error;
    throw new UsageError(texts.writeFailed(error instanceof Error ? error.message : String(error)));
  }
  return {
    rejects: [
      ...(shown.length > 0 ? [[texts.rejectedHeading, ...shown].join("\n")] : []),
      ...(rejected > shown.length ? [texts.moreRejects(rejected - shown.length)] : []),
    ],
    files: [
      ...(destinations.results === undefined ? [] : [texts.written(destinations.results)]),
      ...(destinations.rejects === undefined ? [] : [texts.rejectsWritten(destinations.rejects, rejected)]),
    ],
    exitCode: rejected > 0 ? 1 : 0,
  };
}

async function write<I extends RowIssue>(
  { people, batches, message }: RowsToWrite<I>,
  { format, formatOfRejects }: Destinations,
  { results, rejects }: { readonly results: Output; readonly rejects: Output | undefined },
  pass: (row: RejectedRow<I>) => void,
): Promise<void> {
  const usual = people.header === undefined ? "ndjson" : "csv";
  const rejectRows = rejectWriter(people, formatOfRejects, message);
  await rejects?.write(rejectRows.before);
  // The disk may take one batch while the next one is scored.
  let writing = Promise.resolve();
  for await (const { output, rejected } of batches(format ?? usual)) {
    rejected.forEach(pass);
    await writing;
    writing = output.length > 0 ? results.write(output) : writing;
    writing.catch(() => undefined);
    if (rejected.length > 0) await rejects?.write(rejected.map((row) => rejectRows.row(row)).join(""));
  }
  await writing;
  await rejects?.write(rejectRows.after);
}

/** A rejected row as one or more lines for people. */
export function rejectText<I extends RowIssue>(
  { row, issues }: RejectedRow<I>,
  message: (issue: I) => string,
  texts: CliTexts,
): string {
  return issues.map((one) => texts.rejectLine(row.line, one.path.join("."), message(one))).join("\n");
}
