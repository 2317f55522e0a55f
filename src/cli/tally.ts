import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { Figures } from "../aggregate/summary-result.js";
import { IpAsnError } from "../issue/index.js";
import type { LocaleId } from "../locales/locale.js";
import type { ScoredPerson } from "../node/score-people.js";
import { tableTotals, type TableTotals } from "../node/table-totals.js";
import type { Scorer } from "../score/scorer.js";
import { recapTextsOf } from "./texts/recap-texts.js";
import type { CliTexts } from "./texts/texts.js";

/** What became of all rows, counted while they pass. */
export interface Tally extends TableTotals<never> {
  /** Whom a ceiling of an unmet duty took something from. */
  readonly lowered: () => number;
}

/** An empty tally. */
export function emptyTally(scorer: Scorer): Tally {
  const totals = tableTotals(scorer);
  let lowered = 0;
  return {
    ...totals,
    count: (person: ScoredPerson, times: number) => {
      totals.count(person, times);
      if (person.state === "scored" && person.verdict.ceilings.length > 0) lowered += times;
    },
    lowered: () => lowered,
  };
}

/** The figures of all measured people; `undefined` where the profile combines them in a way that nobody can compute. */
export function figuresOf(totals: Aggregate): Figures | undefined {
  try {
    return totals.summary().whole;
  } catch (error) {
    if (error instanceof IpAsnError) return undefined;
    throw error;
  }
}

/** The summary that stands on stderr after a run, for people. */
export function summary(tally: Tally, { profile }: Scorer, locale: LocaleId, texts: CliTexts): string {
  const { read, scored, notMeasured, rejected } = tally.rows();
  const lines = [texts.counts(read, scored, notMeasured, rejected)];
  if (scored === 0) return [...lines, texts.noIndex].join("\n");
  const combined = profile.interpretations.filter((one) => one.decidedBy === "aggregation");
  const readings = texts.combined(combined.map(({ id, choice }) => `${id} = ${choice}`).join(", "));
  const figures = figuresOf(tally.totals);
  if (figures === undefined) return [...lines, texts.indexNotComputed, readings].join("\n");
  const { index, category, categories, categoryOpenPoints, duties, openPoints } = figures;
  lines.push(texts.index(index?.toFixed(2) ?? "", category?.label[locale] ?? "", scored), readings);
  if (categoryOpenPoints.length > 0) lines.push(recapTextsOf(locale).categoryOpen(categoryOpenPoints.join(", ")));
  const most = Math.max(...categories.map((one) => one.people.part));
  for (const { category: one, people } of categories) {
    const bar = "█".repeat(Math.round((24 * people.part) / most));
    lines.push(`  ${one.label[locale].padEnd(14)} ${String(people.part).padStart(7)} ${bar}`.trimEnd());
  }
  for (const { unmet } of duties) lines.push(texts.unmet(unmet.part));
  const lowered = tally.lowered();
  if (lowered > 0) lines.push(texts.lowered(lowered));
  if (openPoints.length > 0) lines.push(texts.open);
  for (const { id, people } of openPoints) lines.push(`  ${id.padEnd(34)} ${texts.people(people.part)}`);
  return lines.join("\n");
}
