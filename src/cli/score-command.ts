import { sensitivityUnder } from "../audit/create-sensitivity.js";
import type { LocaleId } from "../locales/locale.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { openBytes } from "../node/byte-source.js";
import { resultColumns } from "../node/result-columns.js";
import { scoredTable } from "../node/scored-table.js";
import type { RowIssue } from "../node/table-issue.js";
import type { Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { sensitivityTally } from "./sensitivity-tally.js";
import { emptyTally, summary } from "./tally.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { textsOf } from "./texts/texts.js";
import { writeRows } from "./write-rows.js";
import { say } from "./say.js";

/** The options of `ip-asn score`. */
export interface ScoreOptions extends ScoringOptions, TableArguments, OutputOptions {
  readonly sensitivity?: boolean;
}

/** `ip-asn score`: read, score, write, in this order. Gives the exit code: 1 where rows were rejected. */
export async function scoreCommand(
  file: string,
  options: ScoreOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const destinations = await destinationsFrom([file], options, locale);
  const scorer = await scorerFrom(options, locale, texts, environment);
  const tell = (text: string) => say(environment.stderr, text);
  const tally = emptyTally(scorer);
  const analysed = options.sensitivity === true ? sensitivityTally(sensitivityUnder(scorer)) : undefined;
  const columns = resultColumns(scorer.profile, analysed?.of);
  const source = await openBytes(file, environment.stdin);
  const score = async () => {
    const input = await inputFrom(options, locale, texts);
    const table = await scoredTable(source, file, input, scorer, columns, destinations.cells, (person, times) => {
      tally.count(person, times);
      if (person.state === "scored") analysed?.count(person.result, times);
    });
    void tell(inputText(table, file, [scorer.profile], locale, table.mask));
    const job = {
      people: table,
      batches: table.batches,
      message: (issue: RowIssue) => formatRowIssue(issue, locale),
      addsUp: (rows: number) => rows === tally.rows().read,
      fraction: source.progress,
    };
    return writeRows(job, destinations, environment, locale);
  };
  const written = await score().finally(source.close);
  const summaries = [summary(tally, scorer, locale, texts), ...(analysed === undefined ? [] : [analysed.text(locale)])];
  for (const text of [...summaries, ...written.files]) void tell(text);
  return written.exitCode;
}
