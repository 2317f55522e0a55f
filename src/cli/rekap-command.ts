import { FACT_GROUPS, type FactGroupName } from "../aggregate/group-columns.js";
import { AGGREGATION_READINGS } from "../aggregate/readings.js";
import type { GroupSummary } from "../aggregate/summary-result.js";
import { IpAsnError } from "../issue/index.js";
import { formatIssues } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import { discard, streamOutput } from "../node/output.js";
import type { TableJob } from "../node/run-table.js";
import { scoringJob } from "../node/scoring-job.js";
import { tableTotals } from "../node/table-totals.js";
import type { ProfileSource } from "../profile/profile.js";
import { recapOf, unitNames, unitsOf, type Recap } from "../report/recap.js";
import { UsageError, type Environment } from "./environment.js";
import { inputFiles } from "../node/input-files.js";
import { destinationsFrom, type OutputOptions, refusePdf } from "./output-options.js";
import { recapCsv, recapJson, recapText } from "./recap-text.js";
import { knownHow } from "./profile-text.js";
import { oneOf, readingsFrom, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import type { TableArguments } from "./table-arguments.js";
import { runTableCommand } from "./table-run.js";
import { recapTextsOf } from "./texts/recap-texts.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";
import { harmlessText, hasPersonalNumber, withoutPersonalNumbers } from "../locales/harmless-text.js";

/** The options of `ip-asn rekap`. */
export interface RekapOptions extends ScoringOptions, TableArguments, Omit<OutputOptions, "format"> {
  readonly by?: readonly string[];
  readonly format?: string;
  readonly html?: string;
  readonly statement?: boolean;
  readonly title?: string;
}

const formats = { table: "table", json: "json", csv: "csv", xlsx: "xlsx" } as const;

/** `ip-asn rekap`: what a table of people comes to, by unit, status and kind of post. Gives the exit code: 1 where rows were rejected. */
export async function rekapCommand(
  given: readonly string[],
  { format, out, html, ...options }: RekapOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = cliTextsOf(locale);
  refusePdf("--html", html, texts);
  refusePdf("--out", out, texts);
  const form = formOf(format, out, texts);
  const by = groupsFrom(options.by ?? [], texts);
  if (html === undefined && (options.statement === true || options.title !== undefined))
    throw new UsageError(recapTextsOf(locale).needsHtml);
  const input = await inputFiles(given);
  const destinations = await destinationsFrom(input, [out, html], options, locale);
  const isCombined = (id: string) => Object.hasOwn(AGGREGATION_READINGS, id);
  const scorer = await scorerFrom(options, locale, texts, environment, (id) => !isCombined(id));
  const combined = Object.fromEntries(readingsFrom(options, texts).filter(([id]) => isCombined(id)));
  const year = options.year === undefined ? null : Number(options.year);
  const { totals, ...tally } = tableTotals(scorer, ["unit", ...by]);
  const recap = () => orUsageError(() => recapOf(totals, year, tally.rows(), combined), locale);
  // Readings that nobody can compute are told before a long file is read.
  recap();

  const { masked } = destinations.cells;
  const closing: TableJob["closing"] = async (open, table) => {
    const found = recap();
    const all = unitsOf(totals, combined);
    const units = masked ? withoutPeople(all) : all;
    if (html !== undefined) await (await open(html)).write(await pageOf(found, units, scorer.profile, options, locale));
    const output = await open(out ?? streamOutput(environment.stdout));
    if (form === "xlsx") {
      // What writes workbooks is loaded where one is written.
      const { recapWorkbook } = await import("./recap-sheets.js");
      for await (const piece of recapWorkbook(found, units)) await output.write(piece);
      return;
    }
    const pieces = {
      table: () => [
        harmlessText(
          `${recapText(found, units, scorer.profile, locale)}${knownHow(scorer.profile, locale)}\n${texts.notOfficial}\n`,
        ),
      ],
      json: () => recapJson(found, units),
      csv: () => recapCsv(found, units, table),
    }[form]();
    for (const piece of inLargePieces(pieces)) await output.write(piece);
  };
  const command = {
    ...scoringJob(scorer, tally, locale),
    closing,
    profiles: [scorer.profile],
    summary: () => {
      const { read, scored, notMeasured, rejected } = tally.rows();
      return [
        texts.counts(read, scored, notMeasured, rejected),
        ...unitsLikePeople(unitNames(totals), locale),
        ...[out, html].filter((path) => path !== undefined).map(texts.written),
      ];
    },
  };
  return runTableCommand(input, options, command, { ...destinations, results: discard }, environment, locale);
}

/** The columns by which people are added up besides, as `--by` names them: a list with commas, or again and again. */
function groupsFrom(given: readonly string[], texts: CliTexts): readonly FactGroupName[] {
  const accepted = Object.fromEntries(FACT_GROUPS.map(({ name }) => [name, name])) as Record<string, FactGroupName>;
  return [...new Set(given.flatMap((one) => one.split(",")).map((one) => oneOf("--by", one.trim(), accepted, texts)))];
}

/** A remark where most units are called by a number as long as a person's. */
function unitsLikePeople(names: readonly string[], locale: LocaleId): readonly string[] {
  const numbers = names.filter(hasPersonalNumber);
  const { number, unitsLikePeople: said } = recapTextsOf(locale);
  return 2 * numbers.length > names.length ? [said(number(String(numbers.length)), number(String(names.length)))] : [];
}

/** Units of which none is called by the number of a person; they stay apart, even where their names are then alike. */
function withoutPeople(units: Iterable<GroupSummary>): Iterable<GroupSummary> {
  function* hidden(): Generator<GroupSummary, void, undefined> {
    for (const one of units) {
      const { unit } = one.group;
      yield typeof unit === "string" ? { ...one, group: { ...one.group, unit: withoutPersonalNumbers(unit) } } : one;
    }
  }
  return { [Symbol.iterator]: hidden };
}

/** Pieces put together until they are worth a write. */
function* inLargePieces(pieces: Iterable<string>): Generator<string, void, undefined> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 20) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** The form of a recap, by what is asked for, or by the ending of its file. */
function formOf(format: string | undefined, out = "", texts: CliTexts): keyof typeof formats {
  const [, ending = ""] = /\.(\w+)$/.exec(out.toLowerCase()) ?? [];
  // An ending that promises another kind of file would mislead whoever opens it.
  if (["xls", "xlsm", "xlsb", "ods", "ndjson"].includes(ending))
    throw new UsageError(texts.badOption("--out", out, ".txt .csv .json .xlsx"));
  return oneOf("--format", format ?? (Object.hasOwn(formats, ending) ? ending : "table"), formats, texts);
}

async function pageOf(
  recap: Recap,
  units: Iterable<GroupSummary>,
  profile: ProfileSource,
  { title, statement, mask }: RekapOptions,
  locale: LocaleId,
): Promise<string> {
  // The charts are large, and most runs need none.
  const { renderReport } = await import("../report/index.js");
  return renderReport(recap, profile, { locale, title, statement, mask, units });
}

function orUsageError<T>(action: () => T, locale: LocaleId): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof IpAsnError) throw new UsageError(formatIssues(error.issues, { locale }));
    throw error;
  }
}
