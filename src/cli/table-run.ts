import { clearLine, cursorTo } from "node:readline";
import type { Writable } from "node:stream";
import type { LocaleId } from "../locales/locale.js";
import { STANDARD_INPUT } from "../node/byte-source.js";
import type { InputFiles } from "../node/input-files.js";
import { type Output, streamOutput } from "../node/output.js";
import { type Destinations, runTable, type TableJob } from "../node/run-table.js";
import type { RejectedRow } from "../node/score-people.js";
import type { SkippedRows } from "../node/skipped-rows.js";
import { TableError } from "../node/table-error.js";
import type { RowIssue } from "../node/table-issue.js";
import { systemReason } from "../node/texts/system-reasons.js";
import type { ProfileSource } from "../profile/profile.js";
import { type Environment, UsageError } from "./environment.js";
import { inputText } from "./input-text.js";
import { say } from "./say.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { progressTextsOf } from "./texts/progress-texts.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";

/** Where the rows go: without any place for the results, to standard output. */
export type RowDestinations = Omit<Destinations, "results"> & {
  readonly results: string | Output | undefined;
};

/** What a command does with a table of people. */
interface TableCommand<I extends RowIssue> extends TableJob<I> {
  /** The profiles that people are scored under. */
  readonly profiles: readonly ProfileSource[];
  /** What the rows came to, for people: told when all is written. */
  readonly summary: () => readonly string[];
}

/** How many rejected rows are told besides the file that holds them all. Without that file, all are told. */
const SHOWN_REJECTS = 20;

/**
 * Run a command on a table, and tell what was found out about it, rows that are rejected, how far it is, and what it came to.
 * Gives the exit code: 1 where rows were rejected. Throws `UsageError` for arguments that are not known, and where an output
 * fails.
 */
export async function runTableCommand<I extends RowIssue>(
  { files, folders }: InputFiles,
  options: TableArguments,
  command: TableCommand<I>,
  destinations: RowDestinations,
  { stdin, stdout, stderr }: Environment,
  locale: LocaleId,
): Promise<0 | 1> {
  const texts = cliTextsOf(locale);
  const input = await inputFrom(options, locale, texts);
  const { results, rejects } = destinations;
  const most = rejects === undefined ? Infinity : SHOWN_REJECTS;
  let progress: Progress | undefined;
  const tell = tellRejects(most, command.message, (text) => progress?.say(text), texts);
  let skipped: readonly SkippedRows[] = [];
  try {
    const people = await runTable(
      files.includes(STANDARD_INPUT) ? stdin : files,
      input,
      command,
      {
        ...destinations,
        results: results ?? streamOutput(stdout),
        tell: (found) => void progress?.say(texts.found(found)),
      },
      {
        opened: async (table) => {
          for (const { folder, unread } of folders)
            if (unread.length > 0) void say(stderr, texts.unreadFiles(folder, unread));
          void say(stderr, inputText(table.parts, command.profiles, locale, table.mask));
          progress = await progressOn(stderr, locale);
        },
        rows: async (rows, rejected, fraction) => {
          progress?.add(rows, fraction);
          await tell.these(rejected);
        },
      },
    );
    skipped = people.skipped();
  } catch (error) {
    await tell.held();
    // What is wrong with the input may come up late; it is told as what it is.
    if (error instanceof TableError || progress === undefined) throw error;
    throw new UsageError(
      texts.writeFailed(systemReason(error instanceof Error ? error.message : String(error), locale)),
    );
  } finally {
    progress?.stop();
  }
  const rejected = await tell.rest();
  const written = [
    ...(typeof results === "string" ? [texts.written(results)] : []),
    ...(rejects === undefined ? [] : [texts.rejectsWritten(rejects, rejected)]),
  ];
  for (const text of [...skippedText(skipped, texts), ...command.summary(), ...written]) void say(stderr, text);
  return rejected > 0 ? 1 : 0;
}

/** Rows that are about nobody, named with their lines. */
export function skippedText(skipped: readonly SkippedRows[], texts: CliTexts): readonly string[] {
  if (skipped.length === 0) return [];
  const count = skipped.reduce((sum, one) => sum + one.count, 0);
  return [[texts.skipped(count), ...skipped.map((one) => texts.skippedRows(one))].join("\n")];
}

/** So many rows are held back, so that what they have in common can be said before them. */
const MOST_HELD = 10_000;

/** Tells rejected rows: what they have in common, then the first ones by name, and how many there were besides. */
function tellRejects<I extends RowIssue>(
  most: number,
  message: (issue: I) => string,
  say: (text: string) => Promise<void> | undefined,
  texts: CliTexts,
) {
  const kinds = rejectKinds(message, texts);
  let rejected = 0;
  let isTold = false;
  let held: string[] = [];
  const release = async (): Promise<void> => {
    const heading = rejected > 0 && !isTold ? [texts.rejectedHeading, ...(rejected > 1 ? kinds.lines() : [])] : [];
    isTold = isTold || rejected > 0;
    const lines = [...heading, ...held];
    held = [];
    if (lines.length > 0) await say(lines.join("\n"));
  };
  return {
    these: async (rows: readonly RejectedRow<I>[]): Promise<void> => {
      for (const row of rows.slice(0, Math.max(0, most - rejected))) held.push(rejectText(row, message, texts));
      for (const row of rows) kinds.add(row);
      rejected += rows.length;
      if (held.length >= MOST_HELD) await release();
    },
    /** Those that were held back. */
    held: release,
    /** Gives how many there were. */
    rest: async (): Promise<number> => {
      await release();
      if (rejected > most) await say(texts.moreRejects(rejected - most));
      return rejected;
    },
  };
}

/** So many lines are named of each kind of mistake, and so many kinds are kept apart. */
const LINES_OF_A_KIND = 10;
const MOST_KINDS = 100;

/** Counts rejected rows by what is wrong with them. */
function rejectKinds<I extends RowIssue>(message: (issue: I) => string, texts: CliTexts) {
  const kinds = new Map<string, { readonly what: string; count: number; readonly lines: string[] }>();
  const kindOf = (issue: I) => {
    const column = issue.path.join(".");
    const key = kinds.size < MOST_KINDS || kinds.has(`${issue.code} ${column}`) ? `${issue.code} ${column}` : "";
    const known = kinds.get(key) ?? {
      what: key === "" ? texts.otherKinds : (texts.rejectKinds[issue.code]?.(column) ?? message(issue)),
      count: 0,
      lines: [],
    };
    kinds.set(key, known);
    return known;
  };
  return {
    add: ({ row, issues }: RejectedRow<I>): void => {
      for (const kind of new Set(issues.map(kindOf))) {
        kind.count += 1;
        const place = row.from === undefined ? "" : `${[row.from.file, row.from.sheet ?? []].flat().join("/")}:`;
        if (kind.lines.length < LINES_OF_A_KIND) kind.lines.push(`${place}${String(row.line)}`);
      }
    },
    lines: (): readonly string[] =>
      [...kinds.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ what, count, lines }) => texts.rejectKind(count, what, lines.join(", "), count > lines.length)),
  };
}

/** A rejected row as one or more lines for people. */
function rejectText<I extends RowIssue>(
  { row, issues }: RejectedRow<I>,
  message: (issue: I) => string,
  texts: CliTexts,
): string {
  return issues.map((one) => texts.rejectLine(row.line, one.path.join("."), message(one), row.from)).join("\n");
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
