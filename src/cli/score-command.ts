import { type SensitivityAnalyser, sensitivityUnder } from "../audit/create-sensitivity.js";
import { MOST_COMBINATIONS } from "../audit/explore.js";
import type { HangsOn } from "../audit/hangs-on.js";
import type { Sensitivity } from "../audit/sensitivity-result.js";
import type { LocaleId } from "../locales/locale.js";
import { resultColumns } from "../node/result-columns.js";
import { type RowTally, scoringJob } from "../node/scoring-job.js";
import type { Result } from "../score/result.js";
import type { Environment } from "./environment.js";
import { inputFiles } from "../node/input-files.js";
import { destinationsFrom, type OutputOptions } from "./output-options.js";
import { scorerFrom, type ScoringOptions } from "./scoring-options.js";
import type { TableArguments } from "./table-arguments.js";
import { runTableCommand } from "./table-run.js";
import { emptyTally, summary } from "./tally.js";
import { textTable } from "./text-table.js";
import { sensitivityTextsOf } from "./texts/sensitivity-texts.js";
import { cliTextsOf } from "./texts/texts.js";

/** The options of `ip-asn score`. */
export interface ScoreOptions extends ScoringOptions, TableArguments, OutputOptions {
  readonly sensitivity?: boolean;
}

/** `ip-asn score`: read, score, write, in this order. Gives the exit code: 1 where rows were rejected. */
export async function scoreCommand(
  given: readonly string[],
  options: ScoreOptions,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const texts = cliTextsOf(locale);
  const input = await inputFiles(given);
  const destinations = await destinationsFrom(input, [], options, locale);
  const scorer = await scorerFrom(options, locale, texts, environment);
  const tally = emptyTally(scorer);
  const analysed = options.sensitivity === true ? sensitivityTally(sensitivityUnder(scorer)) : undefined;
  const count: RowTally["count"] = (person, times) => {
    tally.count(person, times);
    if (person.state === "scored") analysed?.count(person.result, times);
  };
  const columns = resultColumns(scorer.profile, analysed?.of);
  const command = {
    ...scoringJob(scorer, { ...tally, count }, locale, columns),
    profiles: [scorer.profile],
    summary: () => [summary(tally, scorer, locale, texts), ...(analysed === undefined ? [] : [analysed.text(locale)])],
  };
  return runTableCommand(input, options, command, destinations, environment, locale);
}

// — Counting what hangs on readings —

/** How a person's score hangs on the open points, without the many results that were compared for it. */
interface SensitivityInShort extends Pick<Sensitivity, "lowest" | "highest" | "categories" | "hangsOn" | "isComplete"> {
  /** Points of which another reading changes the category by itself. */
  readonly alone: readonly string[];
}

/** Counts how many people's results hang on which open point. */
interface SensitivityTally {
  /** Analyse a result. Equal facts have the same result, and that is analysed once. */
  readonly of: (result: Result) => SensitivityInShort;
  readonly count: (result: Result, times: number) => void;
  /** The summary for people. */
  readonly text: (locale: LocaleId) => string;
}

/** Make an empty tally. */
function sensitivityTally(analyser: SensitivityAnalyser): SensitivityTally {
  const known = new WeakMap<Result, SensitivityInShort>();
  const counts = new Map(analyser.points.map((point) => [point.interpretation, [0, 0, 0, 0, 0]]));
  let people = 0;
  let hanging = 0;
  let incomplete = 0;

  const of = (result: Result): SensitivityInShort => {
    const found = known.get(result) ?? inShort(analyser.ofResult(result));
    known.set(result, found);
    return found;
  };
  const count = (result: Result, times: number): void => {
    const { categories, hangsOn, alone, isComplete } = of(result);
    people += times;
    if (categories.length > 1) hanging += times;
    if (!isComplete) incomplete += times;
    for (const [column, ids] of columnsOf(hangsOn, alone).entries()) {
      for (const id of ids) {
        const row = counts.get(id);
        if (row !== undefined) row[column] = (row[column] ?? 0) + times;
      }
    }
  };
  const text = (locale: LocaleId): string => {
    const texts = sensitivityTextsOf(locale);
    if (people === 0) return texts.nobody;
    const rows = [...counts].filter(([, row]) => row.some((number) => number > 0));
    const table = textTable([texts.table, ...rows.map(([id, row]) => [id, ...row.map(String)])], [1, 2, 3, 4, 5]);
    return [
      texts.people(hanging, people),
      ...(rows.length === 0 ? [] : [...table, texts.legend].map((line) => `  ${line}`)),
      ...(incomplete === 0 ? [] : [`  ${texts.incomplete(incomplete, MOST_COMBINATIONS)}`]),
    ].join("\n");
  };
  return { of, count, text };
}

function columnsOf({ category, total, duties, scored }: HangsOn, alone: readonly string[]) {
  return [category, alone, total, duties, scored];
}

function inShort({ alternatives, lowest, highest, categories, hangsOn, isComplete }: Sensitivity): SensitivityInShort {
  const changing = alternatives.filter((one) => one.changes.category).map((one) => one.interpretation);
  return { lowest, highest, categories, hangsOn, isComplete, alone: [...new Set(changing)] };
}
