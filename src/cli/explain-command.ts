import { type SensitivityAnalyser, sensitivityUnder } from "../audit/create-sensitivity.js";
import { MOST_COMBINATIONS } from "../audit/explore.js";
import type { Sensitivity } from "../audit/sensitivity-result.js";
import { harmlessLine } from "../locales/harmless-text.js";
import type { LocaleId } from "../locales/locale.js";
import { openBytes } from "../node/byte-source.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { openPeople } from "../node/open-people.js";
import { type ScoredPerson, scorePeople } from "../node/score-people.js";
import type { ProfileSource } from "../profile/profile.js";
import { explain } from "../score/explain/explain.js";
import { escapeMarkdown, type Line, toMarkdown, toText } from "../score/explain/outline.js";
import type { Readings } from "../score/per-readings.js";
import type { Result } from "../score/result.js";
import { type Environment, UsageError } from "./environment.js";
import { inputText } from "./input-text.js";
import { print, say } from "./say.js";
import { oneOf, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { skippedText } from "./table-run.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { type SensitivityTexts, sensitivityTextsOf } from "./texts/sensitivity-texts.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";

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
  const texts = cliTextsOf(locale);
  const format = oneOf("--format", options.format ?? "text", formats, texts);
  const scorer = await scorerFrom(options, locale, texts, environment);
  const input = await inputFrom(options, locale, texts);
  const analyser = sensitivityUnder(scorer);
  let found = 0;
  let rejected = 0;
  const source = await openBytes(file, environment.stdin);
  const explainAll = async () => {
    const people = await openPeople(source, file, scorer.profile, input);
    await say(environment.stderr, inputText(people.parts, [scorer.profile], locale));
    for await (const batch of scorePeople(people, scorer)) {
      for (const person of batch) {
        if (options.id !== undefined && person.row.id !== options.id) continue;
        found += 1;
        if (person.state === "rejected") rejected += 1;
        await print(environment.stdout, `${personText(person, analyser, format, locale, texts)}\n`);
      }
    }
    for (const text of skippedText(people.skipped(), texts)) await say(environment.stderr, text);
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
          plain(harmlessLine(texts.rejectLine(line, one.path.join("."), formatRowIssue(one, locale), person.row.from))),
        ),
      ].join("\n");
  }
}

// — How far a score hangs on readings —

/** What a person's total and category could be under other readings, and by which open points: below an explanation. */
function sensitivityText(
  analyser: SensitivityAnalyser,
  result: Result,
  { locale, format }: { readonly locale: LocaleId; readonly format: "text" | "markdown" },
): string {
  const texts = sensitivityTextsOf(locale);
  const found = analyser.ofResult(result);
  const points = pointLines(found, analyser.profile, texts, locale);
  const lines: Line[] = [
    { kind: "heading", text: texts.heading },
    ...(points.length === 0
      ? [{ kind: "item", text: texts.nothing, details: [] } as const]
      : [rangeLine(found, analyser.profile, texts, locale), ...points]),
    ...(found.isComplete ? [] : [{ kind: "item", text: texts.oneAtATime(MOST_COMBINATIONS), details: [] } as const]),
  ];
  return format === "markdown" ? toMarkdown(lines) : toText(lines);
}

function rangeLine(
  { lowest, highest, categories }: Sensitivity,
  profile: ProfileSource,
  texts: SensitivityTexts,
  locale: LocaleId,
): Line {
  const [least, most] = [texts.number(lowest.total.toString()), texts.number(highest.total.toString())];
  const labels = categories.map((one) => one.label[locale]).join(", ");
  return {
    kind: "item",
    text: `${texts.range(least, most)}; ${texts.categories(labels)}`,
    details:
      least === most
        ? []
        : [
            `${texts.lowest(least)}: ${readingsText(lowest.readings, profile, texts, locale)}`,
            `${texts.highest(most)}: ${readingsText(highest.readings, profile, texts, locale)}`,
          ],
  };
}

/** The readings that lead somewhere, in the words of the register. */
function readingsText(readings: Readings, profile: ProfileSource, texts: SensitivityTexts, locale: LocaleId): string {
  const parts = Object.entries(readings).map(([id, reading]) => {
    const point = profile.interpretations.find((one) => one.id === id);
    const label = point?.alternatives.find((one) => one.id === reading)?.label ?? point?.chosen;
    return `${label?.[locale] ?? ""} [${id} = ${reading}]`;
  });
  return parts.length === 0 ? texts.asRead : parts.join("; ");
}

/** Each open point that something hangs on, with what that is. */
function pointLines(
  { hangsOn }: Sensitivity,
  { interpretations }: ProfileSource,
  texts: SensitivityTexts,
  locale: LocaleId,
): Line[] {
  return interpretations.flatMap(({ id, question }): Line[] => {
    const aspects = (["category", "total", "duties", "scored"] as const).filter((aspect) =>
      hangsOn[aspect].includes(id),
    );
    if (aspects.length === 0) return [];
    const changes = texts.changes(aspects.map((aspect) => texts.aspects[aspect]).join(", "));
    return [{ kind: "item", text: `${question[locale]} [${id}]: ${changes}`, details: [] }];
  });
}
