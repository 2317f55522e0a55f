import { comparisonOf } from "../audit/compare-editions.js";
import type { LocaleId } from "../locales/locale.js";
import { comparePeople, type ComparedIssue } from "../node/compare-people.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { readBytes } from "../node/read-bytes.js";
import { readPeople } from "../node/read-people.js";
import { rowBatches } from "../node/row-batches.js";
import { comparisonColumns } from "../node/result-columns.js";
import { peopleWriter } from "../node/write-people.js";
import type { ProfileSource } from "../profile/profile.js";
import { compareSummary } from "./compare-summary.js";
import { comparedAddsUp, countCompared, emptyCompareTally } from "./compare-tally.js";
import { UsageError, type Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { inputFrom, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { compareTextsOf } from "./texts/compare-texts.js";
import { textsOf } from "./texts/texts.js";
import { writeRows } from "./write-rows.js";

/** The options of `ip-asn compare`. */
export interface CompareOptions extends OutputOptions, Pick<ScoringOptions, "inputFormat" | "delimiter" | "decimal"> {
  readonly profiles?: string;
}

/** `ip-asn compare`: the same people under two profiles. Gives the exit code: 1 where rows were rejected. */
export async function compareCommand(
  file: string,
  options: CompareOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const words = compareTextsOf(locale);
  const [first, second] = profilesFrom(options.profiles, locale);
  const destinations = await destinationsFrom(file, options, texts);
  const before = await scorerFrom({ profile: first }, locale, texts);
  const after = await scorerFrom({ profile: second }, locale, texts);
  const bytes = await readBytes(file, environment.stdin);
  const people = readPeople(bytes, file, readUnderBoth(before.profile, after.profile), inputFrom(options, texts));
  const say = (text: string) => environment.stderr.write(`${text}\n`);
  say(inputText(people, file, [before.profile, after.profile], locale));

  const tally = emptyCompareTally(before, after);
  const ids = { before: before.profile.id, after: after.profile.id };
  const written = await writeRows(
    {
      people,
      batches: (format) =>
        rowBatches(
          comparePeople(people, comparisonOf(before, after)),
          peopleWriter(people, format, comparisonColumns),
          (person) => {
            countCompared(tally, person);
          },
        ),
      message: (issue: ComparedIssue) => {
        const message = formatRowIssue(issue, locale);
        return issue.under === undefined ? message : words.under[issue.under](ids[issue.under], message);
      },
      addsUp: () => comparedAddsUp(tally),
    },
    destinations,
    environment.stdout,
    texts,
  );
  for (const text of [...written.rejects, compareSummary(tally, before, after, locale), ...written.files]) say(text);
  return written.exitCode;
}

function profilesFrom(found: string | undefined, locale: LocaleId): readonly [string, string] {
  const texts = compareTextsOf(locale);
  if (found === undefined) throw new UsageError(texts.noProfiles);
  const [before = "", after = "", ...more] = found.split(",").map((name) => name.trim());
  if (before === "" || after === "" || more.length > 0) throw new UsageError(texts.badProfiles(found));
  return [before, after];
}

/** What has to be read from a table so that both profiles can score it: never scored under. */
function readUnderBoth(before: ProfileSource, after: ProfileSource): ProfileSource {
  return {
    ...after,
    id: `${before.id}, ${after.id}`,
    facts: { ...before.facts, ...after.facts },
    dimensions: [...before.dimensions, ...after.dimensions],
    duties: [...before.duties, ...after.duties],
  };
}
