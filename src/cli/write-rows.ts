import type { LocaleId } from "../locales/locale.js";
import { streamOutput, type Output } from "../node/output.js";
import type { RejectedRow } from "../node/score-people.js";
import { TableError } from "../node/table-error.js";
import type { RowIssue } from "../node/table-issue.js";
import { systemReason } from "../node/texts/system-reasons.js";
import { writeTable, type Destinations, type RowsToWrite } from "../node/write-table.js";
import { UsageError, type Environment } from "./environment.js";
import { progressOn, type Progress } from "./progress.js";
import { textsOf, type CliTexts } from "./texts/texts.js";

/** Where the rows go: without any place for the results, to standard output. */
export type RowDestinations = Omit<Destinations, "results"> & {
  readonly results: string | Output | undefined;
};

/** Where the files went, for people, and how the run ended. */
export interface WrittenRows {
  readonly files: readonly string[];
  readonly exitCode: 0 | 1;
}

/** How many rejected rows are told besides the file that holds them all. Without that file, all are told. */
const SHOWN_REJECTS = 20;

/**
 * Write rows and tell those that are rejected, and how far it is. `fraction`: how much of the input was read, from 0 to 1.
 * Throws `UsageError` where an output fails.
 */
export async function writeRows<I extends RowIssue>(
  job: RowsToWrite<I> & { readonly fraction: () => number },
  destinations: RowDestinations,
  { stdout, stderr }: Pick<Environment, "stdout" | "stderr">,
  locale: LocaleId,
): Promise<WrittenRows> {
  const texts = textsOf(locale);
  const { results, rejects } = destinations;
  const progress = progressOn(stderr, locale);
  const most = rejects === undefined ? Infinity : SHOWN_REJECTS;
  const tell = tellRejects(most, job.message, progress.say, texts);
  try {
    await writeTable(
      job,
      {
        ...destinations,
        results: results ?? streamOutput(stdout),
        tell: (found) => void progress.say(texts.found(found)),
      },
      async (rows, rejected) => {
        progress.add(rows, job.fraction());
        await tell.these(rejected);
      },
    );
  } catch (error) {
    // What is wrong with the input may come up late; it is told as what it is.
    if (error instanceof TableError) throw error;
    throw new UsageError(
      texts.writeFailed(systemReason(error instanceof Error ? error.message : String(error), locale)),
    );
  } finally {
    progress.stop();
  }
  const rejected = await tell.rest();
  return {
    files: [
      ...(typeof results === "string" ? [texts.written(results)] : []),
      ...(rejects === undefined ? [] : [texts.rejectsWritten(rejects, rejected)]),
    ],
    exitCode: rejected > 0 ? 1 : 0,
  };
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
