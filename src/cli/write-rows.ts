import type { LocaleId } from "../locales/locale.js";
import { fileOutput, streamOutput, type Output } from "../node/output.js";
import type { RejectedRow } from "../node/score-people.js";
import { TableError, type RowIssue } from "../node/table-issue.js";
import type { RowBatches } from "../node/row-batches.js";
import type { OutputFormat, Written } from "../node/row-forms.js";
import { rejectWriter } from "../node/write-people.js";
import { UsageError, type Environment } from "./environment.js";
import type { Destinations } from "./output-options.js";
import { progressOn, type Progress } from "./progress.js";
import { textsOf, type CliTexts } from "./texts/texts.js";

/** Rows on their way to the two outputs. `I`: what can be wrong with one that cannot be used. */
export interface RowsToWrite<I extends RowIssue> {
  readonly people: Omit<Written, "keepsFormulas">;
  /** The rows in a format: as text that is to be written, and those that are rejected. */
  readonly batches: (format: OutputFormat) => RowBatches<I>;
  /** What is wrong, for people. */
  readonly message: (issue: I) => string;
  /** Whether each of so many rows has ended in exactly one place. Asked before anything becomes visible. */
  readonly addsUp: (rows: number) => boolean;
  /** How much of the input was read, from 0 to 1. */
  readonly fraction: () => number;
}

/** Where the files went, for people, and how the run ended. */
export interface WrittenRows {
  readonly files: readonly string[];
  readonly exitCode: 0 | 1;
}

/** How many rejected rows are told besides the file that holds them all. Without that file, all are told. */
const SHOWN_REJECTS = 20;

/**
 * Write each row to the one place where it belongs, as it passes, and tell those that are rejected; both outputs become
 * visible when all of it is written, or neither does. Throws `UsageError` where one of them fails.
 */
export async function writeRows<I extends RowIssue>(
  job: RowsToWrite<I>,
  destinations: Destinations,
  { stdout, stderr }: Pick<Environment, "stdout" | "stderr">,
  locale: LocaleId,
): Promise<WrittenRows> {
  const texts = textsOf(locale);
  const opened: Output[] = [];
  const openOutput = async (path: string) => {
    const output = await fileOutput(path);
    opened.push(output);
    return output;
  };
  const progress = progressOn(stderr, locale);
  try {
    const rejects = destinations.rejects === undefined ? undefined : await openOutput(destinations.rejects);
    const results = destinations.results === undefined ? streamOutput(stdout) : await openOutput(destinations.results);
    const { rows, rejected } = await write(job, destinations, { results, rejects }, progress, texts);
    if (!job.addsUp(rows)) throw new Error(texts.unbalanced);
    await rejects?.commit();
    await results.commit();
    return {
      files: [
        ...(destinations.results === undefined ? [] : [texts.written(destinations.results)]),
        ...(destinations.rejects === undefined ? [] : [texts.rejectsWritten(destinations.rejects, rejected)]),
      ],
      exitCode: rejected > 0 ? 1 : 0,
    };
  } catch (error) {
    await Promise.all(opened.map((output) => output.abort()));
    // What is wrong with the input may come up late; it is told as what it is.
    if (error instanceof TableError) throw error;
    throw new UsageError(texts.writeFailed(error instanceof Error ? error.message : String(error)));
  } finally {
    progress.stop();
  }
}

async function write<I extends RowIssue>(
  { people, batches, message, fraction }: RowsToWrite<I>,
  { format, formatOfRejects, cells, rejects: file }: Destinations,
  { results, rejects }: { readonly results: Output; readonly rejects: Output | undefined },
  progress: Progress,
  texts: CliTexts,
): Promise<{ readonly rows: number; readonly rejected: number }> {
  const usual = people.header === undefined ? "ndjson" : "csv";
  const rejectRows = rejectWriter({ ...people, ...cells }, formatOfRejects, message);
  const most = file === undefined ? Infinity : SHOWN_REJECTS;
  const tell = tellRejects(most, message, progress.say, texts);
  await rejects?.write(rejectRows.before);
  let read = 0;
  // The disk may take one batch while the next one is scored.
  let writing = Promise.resolve();
  for await (const { output, rejected, rows } of batches(format ?? usual)) {
    read += rows;
    progress.add(rows, fraction());
    await tell.these(rejected);
    await writing;
    writing = output.length > 0 ? results.write(output) : writing;
    writing.catch(() => undefined);
    if (rejected.length > 0) await rejects?.write(await rejectRows.rows(rejected));
  }
  await writing;
  await rejects?.write(await rejectRows.after());
  progress.stop();
  return { rows: read, rejected: await tell.rest() };
}

/** Tells rejected rows as they come, the first ones by name, and how many there were besides. */
function tellRejects<I extends RowIssue>(
  most: number,
  message: (issue: I) => string,
  say: Progress["say"],
  texts: CliTexts,
) {
  let rejected = 0;
  return {
    these: async (rows: readonly RejectedRow<I>[]): Promise<void> => {
      const shown = rows.slice(0, Math.max(0, most - rejected)).map((row) => rejectText(row, message, texts));
      const heading = rejected === 0 && shown.length > 0 ? [texts.rejectedHeading] : [];
      rejected += rows.length;
      if (shown.length > 0) await say([...heading, ...shown].join("\n"));
    },
    /** Gives how many there were. */
    rest: async (): Promise<number> => {
      if (rejected > most) await say(texts.moreRejects(rejected - most));
      return rejected;
    },
  };
}

/** A rejected row as one or more lines for people. */
export function rejectText<I extends RowIssue>(
  { row, issues }: RejectedRow<I>,
  message: (issue: I) => string,
  texts: CliTexts,
): string {
  return issues.map((one) => texts.rejectLine(row.line, one.path.join("."), message(one))).join("\n");
}
