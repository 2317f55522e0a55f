import { sensitivityUnder, type SensitivityAnalyser } from "../audit/create-sensitivity.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import type { LocaleId } from "../locales/locale.js";
import { openBytes } from "../node/byte-source.js";
import { openPeople } from "../node/open-people.js";
import { scorePeople, type ScoredPerson } from "../node/score-people.js";
import { explain } from "../score/explain/explain.js";
import { escapeMarkdown } from "../score/explain/outline.js";
import { harmlessLine } from "../locales/harmless-text.js";
import { UsageError, type Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { oneOf, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { sensitivityText } from "./sensitivity-text.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { textsOf, type CliTexts } from "./texts/texts.js";
import { print, say } from "./say.js";

/** The options of `ip-asn explain`. */
export interface ExplainCommandOptions extends ScoringOptions, TableArguments {
  readonly id?: string;
  readonly format?: string;
}

type Format = "text" | "markdown";
const formats: Readonly<Record<Format, Format>> = { text: "text", markdown: "markdown" };

/** `ip-asn explain`: the reasons, person by person. Gives the exit code: 1 where rows were rejected. */
export async function explainCommand(
  file: string,
  options: ExplainCommandOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const format = oneOf("--format", options.format ?? "text", formats, texts);
  const scorer = await scorerFrom(options, locale, texts, environment);
  const input = await inputFrom(options, locale, texts);
  const analyser = sensitivityUnder(scorer);
  let found = 0;
  let rejected = 0;
  const source = await openBytes(file, environment.stdin);
  const explainAll = async () => {
    const people = await openPeople(source, file, scorer.profile, input);
    await say(environment.stderr, inputText(people, file, [scorer.profile], locale));
    for await (const batch of scorePeople(people, scorer)) {
      for (const person of batch) {
        if (options.id !== undefined && person.row.id !== options.id) continue;
        found += 1;
        if (person.state === "rejected") rejected += 1;
        await print(environment.stdout, `${personText(person, analyser, format, locale, texts)}\n`);
      }
    }
  };
  await explainAll().finally(source.close);
  if (found === 0 && options.id !== undefined) throw new UsageError(texts.nobody(options.id));
  return rejected > 0 ? 1 : 0;
}

function personText(
  person: ScoredPerson,
  analyser: SensitivityAnalyser,
  format: Format,
  locale: LocaleId,
  texts: CliTexts,
): string {
  const { id, name, line } = person.row;
  const given = harmlessLine([id, name].filter((one) => one !== undefined).join(" ") || texts.person(line));
  const plain = (text: string) => (format === "markdown" ? escapeMarkdown(text) : text);
  const who = plain(given);
  switch (person.state) {
    case "scored":
      return [
        who,
        explain(person.result, { locale, format }),
        sensitivityText(analyser, person.result, { locale, format }),
      ].join("\n");
    case "not-measured":
      return texts.notMeasured(who);
    case "rejected":
      return [
        who,
        ...person.issues.map((one) =>
          plain(harmlessLine(texts.rejectLine(line, one.path.join("."), formatRowIssue(one, locale)))),
        ),
      ].join("\n");
  }
}
