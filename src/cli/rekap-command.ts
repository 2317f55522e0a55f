import { AGGREGATION_READINGS } from "../aggregate/readings.js";
import { IpAsnError } from "../issue/index.js";
import { formatIssues } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import { openBytes } from "../node/byte-source.js";
import { countedTable } from "../node/counted-table.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { fileOutput, streamOutput, type Output } from "../node/output.js";
import type { RowIssue } from "../node/table-issue.js";
import { tableTotals } from "../node/table-totals.js";
import { recapOf, type Recap } from "../report/recap.js";
import { UsageError, type Environment } from "./environment.js";
import { inputText } from "./input-text.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { recapCsv } from "./recap-csv.js";
import { recapText } from "./recap-text.js";
import { oneOf, readingsFrom, scorerFrom, type ScoringOptions } from "./scoring-options.js";
import { inputFrom, type TableArguments } from "./table-arguments.js";
import { recapTextsOf } from "./texts/recap-texts.js";
import { textsOf } from "./texts/texts.js";
import { writeRows } from "./write-rows.js";

/** The options of `ip-asn rekap`. */
export interface RekapOptions extends ScoringOptions, TableArguments, Omit<OutputOptions, "format"> {
  readonly format?: string;
  readonly html?: string;
  readonly statement?: boolean;
  readonly title?: string;
}

const formats = { table: "table", json: "json", csv: "csv" } as const;

/** `ip-asn rekap`: what a table of people comes to, by unit, status and kind of post. Gives the exit code: 1 where rows were rejected. */
export async function rekapCommand(
  file: string,
  { format, out, html, ...options }: RekapOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const form = oneOf(
    "--format",
    format ?? /\.(json|csv)$/i.exec(out ?? "")?.[1]?.toLowerCase() ?? "table",
    formats,
    texts,
  );
  if (html === undefined && (options.statement === true || options.title !== undefined))
    throw new UsageError(recapTextsOf(locale).needsHtml);
  const destinations = await destinationsFrom([file, out, html], options, texts);
  const isCombined = (id: string) => Object.hasOwn(AGGREGATION_READINGS, id);
  const scorer = await scorerFrom(options, locale, texts, (id) => !isCombined(id));
  const combined = Object.fromEntries(readingsFrom(options, texts).filter(([id]) => isCombined(id)));
  const year = options.year === undefined ? null : Number(options.year);
  const { totals, count, rows } = tableTotals(scorer, ["unit"]);
  const recap = () => orUsageError(() => recapOf(totals, year, rows(), combined), locale);
  // Readings that nobody can compute are told before a long file is read.
  recap();

  const input = await inputFrom(options, locale, texts);
  const say = (text: string) => environment.stderr.write(`${text}\n`);
  const source = await openBytes(file, environment.stdin);
  const read = async () => {
    const table = await countedTable(source, file, input, scorer, destinations.cells.masked, count);
    say(inputText(table, file, [scorer.profile], locale, table.mask));
    const job = {
      people: table,
      batches: table.batches,
      message: (issue: RowIssue) => formatRowIssue(issue, locale),
      addsUp: (found: number) => found === rows().read,
      fraction: source.progress,
    };
    const written = await writeRows(job, { ...destinations, results: undefined }, environment, locale);
    return { ...written, table };
  };
  const { files, exitCode, table } = await read().finally(source.close);
  const found = recap();
  const { scored, notMeasured, rejected } = found.rows;
  say(texts.counts(found.rows.read, scored, notMeasured, rejected));
  const { keepsFormulas } = destinations.cells;
  const text = {
    table: () => recapText(found, scorer.profile, locale),
    json: () => `${JSON.stringify(found, null, 2)}\n`,
    csv: () => recapCsv(found, { ...table, keepsFormulas }),
  }[form]();
  const page = html === undefined ? undefined : await pageOf(found, options, locale);
  await writeAll([{ path: out, text }, ...(page === undefined ? [] : [{ path: html, text: page }])], environment);
  for (const path of [out, html]) if (path !== undefined) say(texts.written(path));
  for (const line of files) say(line);
  return exitCode;

  async function pageOf(shown: Recap, { title, statement, mask }: typeof options, language: LocaleId): Promise<string> {
    // The charts are large, and most runs need none.
    const { renderReport } = await import("../report/index.js");
    return renderReport(shown, scorer.profile, { locale: language, title, statement, mask });
  }
}

/** Write texts; they become visible together, when all of them are written. No path: standard output. */
async function writeAll(
  texts: readonly { readonly path: string | undefined; readonly text: string }[],
  { stdout }: Pick<Environment, "stdout">,
): Promise<void> {
  const opened: Output[] = [];
  try {
    for (const { path, text } of texts) {
      const output = path === undefined ? streamOutput(stdout) : await fileOutput(path);
      opened.push(output);
      await output.write(text);
    }
    for (const output of opened) await output.commit();
  } catch (error) {
    await Promise.all(opened.map((output) => output.abort()));
    throw error;
  }
}

function orUsageError<T>(action: () => T, locale: LocaleId): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof IpAsnError) throw new UsageError(formatIssues(error.issues, { locale }));
    throw error;
  }
}
