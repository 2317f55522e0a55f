import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { formatRowIssue } from "../node/format-row-issue.js";
import type { LocaleId } from "../locales/locale.js";
import { fileOutput, streamOutput, type Output } from "../node/output.js";
import type { People } from "../node/people.js";
import { readBytes, STANDARD_INPUT } from "../node/read-bytes.js";
import { readPeople } from "../node/read-people.js";
import { scorePeople, type ScoredPerson } from "../node/score-people.js";
import { rejectWriter, resultWriter, type OutputFormat } from "../node/write-people.js";
import type { Scorer } from "../score/scorer.js";
import { UsageError, type Environment } from "./environment.js";
import { inputFrom, oneOf, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { inputText } from "./input-text.js";
import { count, emptyTally, summary, type Tally } from "./tally.js";
import { textsOf, type CliTexts } from "./texts/texts.js";

/** The options of `ip-asn score`. */
export interface ScoreOptions extends ScoringOptions {
  readonly out?: string;
  readonly format?: string;
  readonly rejects?: string;
}

/** How many rejected rows are told besides the file that holds them all. Without that file, all are told. */
const SHOWN_REJECTS = 20;
const formats: Readonly<Record<OutputFormat, OutputFormat>> = { csv: "csv", ndjson: "ndjson", json: "json" };

/** `ip-asn score`: read, score, write, in this order. Gives the exit code: 1 where rows were rejected. */
export async function scoreCommand(
  file: string,
  options: ScoreOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const wanted = options.format === undefined ? undefined : oneOf("--format", options.format, formats, texts);
  await refuseSameFiles([file, options.out, options.rejects], texts);
  const scorer = await scorerFrom(options, locale, texts);
  const people = readPeople(await readBytes(file, environment.stdin), file, scorer.profile, inputFrom(options, texts));
  const say = (text: string) => environment.stderr.write(`${text}\n`);
  say(inputText(people, file, scorer, locale));

  const usual = people.header === undefined ? "ndjson" : "csv";
  const format = wanted ?? formatOf(options.out, texts) ?? usual;
  const formatOfRejects = formatOf(options.rejects, texts) ?? "csv";
  const tally = emptyTally();
  const shown: string[] = [];
  const opened: Output[] = [];
  const openOutput = async (path: string) => {
    const output = await fileOutput(path);
    opened.push(output);
    return output;
  };
  try {
    const rejects = options.rejects === undefined ? undefined : await openOutput(options.rejects);
    const results = options.out === undefined ? streamOutput(environment.stdout) : await openOutput(options.out);
    const outputs = { results, rejects };
    await write(people, scorer, format, formatOfRejects, outputs, locale, (person) => {
      count(tally, person);
      const isTold = options.rejects === undefined || shown.length < SHOWN_REJECTS;
      if (person.state === "rejected" && isTold) shown.push(rejectText(person, locale, texts));
    });
    if (!addsUp(tally)) throw new Error(texts.unbalanced);
    await rejects?.commit();
    await results.commit();
  } catch (error) {
    await Promise.all(opened.map((output) => output.abort()));
    throw new UsageError(texts.writeFailed(error instanceof Error ? error.message : String(error)));
  }

  if (shown.length > 0) say([texts.rejectedHeading, ...shown].join("\n"));
  if (tally.rejected > shown.length) say(texts.moreRejects(tally.rejected - shown.length));
  say(summary(tally, scorer, locale, texts));
  if (options.out !== undefined) say(texts.written(options.out));
  if (options.rejects !== undefined) say(texts.rejectsWritten(options.rejects, tally.rejected));
  return tally.rejected > 0 ? 1 : 0;
}

/** Write each row to the one place where it belongs, in pieces of some size. */
async function write(
  people: People,
  scorer: Scorer,
  format: OutputFormat,
  formatOfRejects: OutputFormat,
  { results, rejects }: { readonly results: Output; readonly rejects: Output | undefined },
  locale: LocaleId,
  pass: (person: ScoredPerson) => void,
): Promise<void> {
  const resultRows = resultWriter(people, format);
  const rejectRows = rejectWriter(people, formatOfRejects, (issue) => formatRowIssue(issue, locale));
  let text = resultRows.before;
  await rejects?.write(rejectRows.before);
  for (const person of scorePeople(people, scorer)) {
    pass(person);
    if (person.state === "rejected") await rejects?.write(rejectRows.row(person));
    else text += resultRows.row(person);
    if (text.length > 65_536) {
      await results.write(text);
      text = "";
    }
  }
  await results.write(text + resultRows.after);
  await rejects?.write(rejectRows.after);
}

function addsUp({ read, scored, notMeasured, rejected }: Tally): boolean {
  return read === scored + notMeasured + rejected;
}

/** A rejected row as one or more lines for people. */
export function rejectText(
  { row, issues }: Extract<ScoredPerson, { state: "rejected" }>,
  locale: LocaleId,
  texts: CliTexts,
): string {
  return issues.map((one) => texts.rejectLine(row.line, one.path.join("."), formatRowIssue(one, locale))).join("\n");
}

/** The format that the ending of a file's name says; `undefined` where it says none. */
function formatOf(file: string | undefined, texts: CliTexts): OutputFormat | undefined {
  const [, ending = ""] = /\.(\w+)$/.exec(file ?? "") ?? [];
  const known = new Map<string, OutputFormat>([
    ["csv", "csv"],
    ["json", "json"],
    ["ndjson", "ndjson"],
    ["jsonl", "ndjson"],
  ]);
  // A workbook's ending on a text file would mislead whoever opens it.
  if (/^xlsx?$/i.test(ending)) throw new UsageError(texts.badOption("--out", file ?? "", ".csv .ndjson .json"));
  return known.get(ending.toLowerCase());
}

async function refuseSameFiles(files: readonly (string | undefined)[], texts: CliTexts): Promise<void> {
  const named = files.filter((file) => file !== undefined && file !== STANDARD_INPUT);
  const paths = await Promise.all(named.map((file = "") => realpath(file).catch(() => resolve(file))));
  const again = paths.find((path, index) => paths.indexOf(path) !== index);
  if (again !== undefined) throw new UsageError(texts.sameFile(again));
}
