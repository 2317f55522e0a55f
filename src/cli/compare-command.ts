import { comparisonOf } from "../audit/compare-editions.js";
import type { LocaleId } from "../locales/locale.js";
import { comparePeople, type ComparedIssue } from "../node/compare-people.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { openBytes } from "../node/byte-source.js";
import { openPeople } from "../node/open-people.js";
import { rowBatches } from "../node/row-batches.js";
import { comparisonColumns } from "../node/result-columns.js";
import { peopleWriter } from "../node/write-people.js";
import type { ProfileSource } from "../profile/profile.js";
import { compareSummary } from "./compare-summary.js";
import { countCompared, emptyCompareTally, readRows } from "./compare-tally.js";
import { UsageError, type Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { scorerFrom } from "./scoring-options.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { compareTextsOf } from "./texts/compare-texts.js";
import { textsOf } from "./texts/texts.js";
import { writeRows } from "./write-rows.js";
import { say } from "./say.js";

/** The options of `ip-asn compare`. */
export interface CompareOptions extends OutputOptions, TableArguments {
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
  const destinations = await destinationsFrom([file], { ...options, profiles: [first, second] }, locale);
  const before = await scorerFrom({ profile: first }, locale, texts, environment);
  const after = await scorerFrom({ profile: second }, locale, texts, environment);
  const input = await inputFrom(options, locale, texts);
  const tell = (text: string) => say(environment.stderr, text);
  const tally = emptyCompareTally(before, after);
  const ids = { before: before.profile.id, after: after.profile.id };
  const source = await openBytes(file, environment.stdin);
  const compare = async () => {
    const { masked, keepsFormulas } = destinations.cells;
    const people = await openPeople(source, file, readUnderBoth(before.profile, after.profile), input, masked);
    const { mask } = people;
    void tell(inputText(people, file, [before.profile, after.profile], locale, mask));
    return writeRows(
      {
        people,
        batches: (format) =>
          rowBatches(
            comparePeople(people, comparisonOf(before, after)),
            peopleWriter({ ...people, keepsFormulas }, format, comparisonColumns),
            (person) => {
              countCompared(tally, person);
            },
            mask,
          ),
        message: (issue: ComparedIssue) => {
          const message = formatRowIssue(issue, locale);
          return issue.under === undefined ? message : words.under[issue.under](ids[issue.under], message);
        },
        addsUp: (rows) => rows === readRows(tally),
        fraction: source.progress,
      },
      destinations,
      environment,
      locale,
    );
  };
  const written = await compare().finally(source.close);
  for (const text of [compareSummary(tally, before, after, locale), ...written.files]) void tell(text);
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
