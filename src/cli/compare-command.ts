import type { Aggregate } from "../aggregate/open-aggregate.js";
import { comparisonOf } from "../audit/compare-editions.js";
import type { MoveTable } from "../audit/move-table.js";
import type { LocaleId } from "../locales/locale.js";
import { type ComparedIssue, comparePeople } from "../node/compare-people.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { comparisonColumns } from "../node/result-columns.js";
import { rowBatches } from "../node/row-batches.js";
import type { OutputFormat } from "../node/row-forms.js";
import type { OpenedTable } from "../node/run-table.js";
import { peopleWriter } from "../node/write-people.js";
import type { Decimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Scorer } from "../score/scorer.js";
import { type CompareTally, countCompared, emptyCompareTally, readRows } from "./compare-tally.js";
import { type Environment, UsageError } from "./environment.js";
import { inputFiles } from "../node/input-files.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { scorerFrom } from "./scoring-options.js";
import type { TableArguments } from "./table-arguments.js";
import { runTableCommand } from "./table-run.js";
import { figuresOf } from "./tally.js";
import { textTable } from "./text-table.js";
import { type CompareTexts, compareTextsOf } from "./texts/compare-texts.js";
import { cliTextsOf } from "./texts/texts.js";

/** The options of `ip-asn compare`. */
export interface CompareOptions extends OutputOptions, TableArguments {
  readonly profiles?: string;
}

/** `ip-asn compare`: the same people under two profiles. Gives the exit code: 1 where rows were rejected. */
export async function compareCommand(
  given: readonly string[],
  options: CompareOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = cliTextsOf(locale);
  const words = compareTextsOf(locale);
  const [first, second] = profilesFrom(options.profiles, locale);
  const input = await inputFiles(given);
  const destinations = await destinationsFrom(input, [], { ...options, profiles: [first, second] }, locale);
  const before = await scorerFrom({ profile: first }, locale, texts, environment);
  const after = await scorerFrom({ profile: second }, locale, texts, environment);
  const tally = emptyCompareTally(before, after);
  const ids = { before: before.profile.id, after: after.profile.id };
  const command = {
    profile: readUnderBoth(before.profile, after.profile),
    profiles: [before.profile, after.profile],
    batches: (table: OpenedTable, format: OutputFormat) =>
      rowBatches(
        comparePeople(table, comparisonOf(before, after)),
        peopleWriter(table, format, comparisonColumns),
        (person) => {
          countCompared(tally, person);
        },
        table.mask,
      ),
    message: (issue: ComparedIssue) => {
      const message = formatRowIssue(issue, locale);
      return issue.under === undefined ? message : words.under[issue.under](ids[issue.under], message);
    },
    addsUp: (rows: number) => rows === readRows(tally),
    summary: () => [compareSummary(tally, before, after, locale)],
  };
  return runTableCommand(input, options, command, destinations, environment, locale);
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

// — The summary —

/** What a comparison comes to: both indexes, the mean change by dimension, the table of moves. */
function compareSummary(tally: CompareTally, before: Scorer, after: Scorer, locale: LocaleId): string {
  const texts = compareTextsOf(locale);
  const read = readRows(tally);
  const { both, beforeOnly, afterOnly, neither, rejected, moved } = tally;
  return [
    texts.counts({ read, both, before: beforeOnly, after: afterOnly, neither, rejected }),
    indexText(texts.before, before, tally.before, both + beforeOnly, texts, locale),
    indexText(texts.after, after, tally.after, both + afterOnly, texts, locale),
    ...(both === 0 ? [] : [texts.change(changeText(tally.change, both, texts), both)]),
    ...(both === 0 ? [] : indented(dimensionTable(tally, texts))),
    ...(both === 0 ? [] : [texts.moved(moved, both)]),
    ...(read === rejected ? [] : indented(moveTableText(tally.moves, texts, locale))),
  ].join("\n");
}

function indexText(
  label: string,
  { profile }: Scorer,
  totals: Aggregate,
  count: number,
  texts: CompareTexts,
  locale: LocaleId,
): string {
  if (count === 0) return texts.noIndex(label, profile.id);
  const { index, category } = figuresOf(totals) ?? {};
  if (!index || !category) return texts.noIndex(label, profile.id);
  return texts.index(label, profile.id, texts.number(index.toFixed(2)), category.label[locale], count);
}

function dimensionTable({ changes, both }: CompareTally, texts: CompareTexts): readonly string[] {
  return textTable(
    [...changes].map(([id, sum]) => [texts.dimensions[id], changeText(sum, both, texts)]),
    [1],
  );
}

/** A mean change with two decimals and its sign. */
function changeText(sum: Decimal, count: number, texts: CompareTexts): string {
  const mean = round(sum.dividedBy(count), 2, "half-up");
  return texts.number(`${mean.isZero() || mean.isNegative() ? "" : "+"}${mean.isZero() ? "0.00" : mean.toFixed(2)}`);
}

/** The table of moves; people who are not measured have a row and a column where there are any. */
function moveTableText({ from, to, people }: MoveTable, texts: CompareTexts, locale: LocaleId): readonly string[] {
  const rows = from.map((category, row) => ({ category, counts: people[row] ?? [] }));
  const shownRows = rows.filter(({ category, counts }) => category !== null || counts.some((count) => count > 0));
  const shownColumns = to.flatMap((category, column) =>
    category !== null || rows.some(({ counts }) => (counts[column] ?? 0) > 0) ? [{ category, column }] : [],
  );
  const name = (category: MoveTable["from"][number]) => category?.label[locale] ?? texts.notMeasured;
  return textTable(
    [
      [texts.table, ...shownColumns.map(({ category }) => name(category))],
      ...shownRows.map(({ category, counts }) => [
        name(category),
        ...shownColumns.map(({ column }) => String(counts[column] ?? 0)),
      ]),
    ],
    shownColumns.map((_, index) => index + 1),
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
