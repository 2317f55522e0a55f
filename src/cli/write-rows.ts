import { clearLine, cursorTo } from "node:readline";
import type { Writable } from "node:stream";
import type { LocaleId } from "../locales/locale.js";
import { type Output, streamOutput } from "../node/output.js";
import type { RejectedRow } from "../node/score-people.js";
import { TableError } from "../node/table-error.js";
import type { RowIssue } from "../node/table-issue.js";
import { systemReason } from "../node/texts/system-reasons.js";
import { type Destinations, type RowsToWrite, writeTable } from "../node/write-table.js";
import { type Environment, UsageError } from "./environment.js";
import { say } from "./say.js";
import { progressTextsOf } from "./texts/progress-texts.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";

/** Where the rows go: without any place for the results, to standard output. */
export type RowDestinations = Omit<Destinations, "results"> & {
  readonly results: string | Output | undefined;
};

/** Where the files went, for people, and how the run ended. */
interface WrittenRows {
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
  const texts = cliTextsOf(locale);
  const { results, rejects } = destinations;
  const progress = await progressOn(stderr, locale);
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
function rejectText<I extends RowIssue>(
  { row, issues }: RejectedRow<I>,
  message: (issue: I) => string,
  texts: CliTexts,
): string {
  return issues.map((one) => texts.rejectLine(row.line, one.path.join("."), message(one))).join("\n");
}

// — Progress —

/** Tells how far a run is, on a terminal; elsewhere nothing is told of it. */
interface Progress {
  /** How many more rows were read, and how much of the file that makes, from 0 to 1; 0 where nobody knows. */
  readonly add: (rows: number, fraction: number) => void;
  /** Write text for people, above the bar where there is one. */
  readonly say: (text: string) => Promise<void>;
  readonly stop: () => void;
}

const PARTS = 1_000;

/** Begin to tell on stderr. */
export async function progressOn(stderr: Writable, locale: LocaleId): Promise<Progress> {
  const tell = (text: string) => say(stderr, text);
  const nothing = () => undefined;
  if (!("isTTY" in stderr) || stderr.isTTY !== true) return { add: nothing, say: tell, stop: nothing };

  const { SingleBar } = await import("cli-progress");
  const started = performance.now();
  let rows = 0;
  const bar = new SingleBar({
    stream: stderr,
    clearOnComplete: true,
    format: (_, { progress }) => {
      const seconds = (performance.now() - started) / 1_000;
      const full = Math.round(24 * progress);
      const drawn = progress > 0 ? `${"█".repeat(full)}${"░".repeat(24 - full)} ` : "";
      const left = progress > 0 ? (seconds / progress) * (1 - progress) : undefined;
      return `${drawn}${progressTextsOf(locale)(rows, rows / Math.max(seconds, 0.001), left)}`;
    },
  });
  bar.start(PARTS, 0);
  return {
    add: (more, fraction) => {
      rows += more;
      bar.update(Math.round(PARTS * fraction));
    },
    say: (text) => {
      cursorTo(stderr, 0);
      clearLine(stderr, 1);
      return tell(text);
    },
    stop: () => {
      bar.stop();
    },
  };
}
