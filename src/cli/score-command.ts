import { sensitivityUnder } from "../audit/create-sensitivity.js";
import type { LocaleId } from "../locales/locale.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { readBytes } from "../node/read-bytes.js";
import { readPeople } from "../node/read-people.js";
import { scoreColumns, sensitivityColumns } from "../node/result-columns.js";
import { scorePeople } from "../node/score-people.js";
import { peopleWriter } from "../node/write-people.js";
import type { Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { inputFrom, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { sensitivityTally } from "./sensitivity-tally.js";
import { addsUp, count, emptyTally, summary } from "./tally.js";
import { textsOf } from "./texts/texts.js";
import { writeRows } from "./write-rows.js";

/** The options of `ip-asn score`. */
export interface ScoreOptions extends ScoringOptions, OutputOptions {
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
  const destinations = await destinationsFrom(file, options, texts);
  const scorer = await scorerFrom(options, locale, texts);
  const people = readPeople(await readBytes(file, environment.stdin), file, scorer.profile, inputFrom(options, texts));
  const say = (text: string) => environment.stderr.write(`${text}\n`);
  say(inputText(people, file, [scorer.profile], locale));

  const tally = emptyTally();
  const analysed = options.sensitivity === true ? sensitivityTally(sensitivityUnder(scorer)) : undefined;
  const columns = analysed === undefined ? scoreColumns : sensitivityColumns(analysed.of);
  const written = await writeRows(
    {
      people,
      rows: scorePeople(people, scorer),
      writer: (format) => peopleWriter(people, format, columns),
      message: (issue) => formatRowIssue(issue, locale),
      count: (person) => {
        count(tally, person);
        if (person.state === "scored") analysed?.count(person.result);
      },
      addsUp: () => addsUp(tally),
    },
    destinations,
    environment.stdout,
    texts,
  );
  const summaries = [summary(tally, scorer, locale, texts), ...(analysed === undefined ? [] : [analysed.text(locale)])];
  for (const text of [...written.rejects, ...summaries, ...written.files]) say(text);
  return written.exitCode;
}
