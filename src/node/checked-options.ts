import { type OptionNames, optionIssues } from "../issue/index.js";
import { checkedLocale } from "../locales/checked-locale.js";
import { raise } from "../locales/raise.js";
import { requireScorer } from "../score/scorer.js";
import type { ScoreTableOptions, TableRun } from "./table-report.js";
import type { TableOptions } from "./table-options.js";

const READING: OptionNames<TableOptions> = { delimiter: true, decimal: true, format: true, names: true, sheet: true };
const RUN: OptionNames<TableRun> = {
  ...READING,
  scorer: true,
  rejects: true,
  locale: true,
  masked: true,
  keepsFormulas: true,
  onProgress: true,
  onRejected: true,
  onNotice: true,
};
const SCORING: OptionNames<ScoreTableOptions> = { ...RUN, results: true, resultFormat: true };

const NAMES = { read: READING, summarize: RUN, score: SCORING };

/**
 * Make sure that all options of a function over tables are known, the language has texts and the scorer is one of this copy
 * of the package. Throws `IpAsnError`.
 */
export function requireOptions(of: keyof typeof NAMES, options: TableOptions | TableRun): void {
  const unknown = optionIssues(options, NAMES[of]);
  if (unknown.length > 0) raise(unknown);
  if (of === "read") return;
  const { scorer, locale } = options as TableRun;
  requireScorer(scorer);
  if (locale !== undefined) checkedLocale(locale);
}
