import { aggregate } from "../aggregate/aggregate.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { Figures } from "../aggregate/summary-result.js";
import { IpAsnError } from "../issue/index.js";
import type { LocaleId } from "../locales/locale.js";
import type { ScoredPerson } from "../node/score-people.js";
import type { Scorer } from "../score/scorer.js";
import type { CliTexts } from "./texts/texts.js";

/** What became of all rows, counted while they pass. */
export interface Tally {
  scored: number;
  notMeasured: number;
  rejected: number;
  /** Whom a ceiling of an unmet duty took something from. */
  lowered: number;
  readonly totals: Aggregate;
}

/** An empty tally. */
export function emptyTally(scorer: Scorer): Tally {
  return { scored: 0, notMeasured: 0, rejected: 0, lowered: 0, totals: aggregate({ scorer }) };
}

/** Count a row, and others that differ from it in name, unit and NIP only. */
export function count(tally: Tally, person: ScoredPerson, times: number): void {
  switch (person.state) {
    case "scored":
      tally.scored += times;
      tally.totals.add(person.result, {}, times);
      if (person.result.ceilings.length > 0) tally.lowered += times;
      break;
    case "not-measured":
      tally.notMeasured += times;
      break;
    case "rejected":
      tally.rejected += times;
  }
}

/** Whether each of so many rows that were read has ended in exactly one place. */
export function addsUp({ scored, notMeasured, rejected }: Tally, read: number): boolean {
  return read === scored + notMeasured + rejected;
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
  const { scored, notMeasured, rejected } = tally;
  const lines = [texts.counts(scored + notMeasured + rejected, scored, notMeasured, rejected)];
  if (scored === 0) return [...lines, texts.noIndex].join("\n");
  const combined = profile.interpretations.filter((one) => one.decidedBy === "aggregation");
  const readings = texts.combined(combined.map(({ id, choice }) => `${id} = ${choice}`).join(", "));
  const figures = figuresOf(tally.totals);
  if (figures === undefined) return [...lines, texts.indexNotComputed, readings].join("\n");
  const { index, category, categories, duties, openPoints } = figures;
  lines.push(texts.index(index?.toFixed(2) ?? "", category?.label[locale] ?? "", scored), readings);
  const most = Math.max(...categories.map((one) => one.people.part));
  for (const { category: one, people } of categories) {
    const bar = "█".repeat(Math.round((24 * people.part) / most));
    lines.push(`  ${one.label[locale].padEnd(14)} ${String(people.part).padStart(7)} ${bar}`.trimEnd());
  }
  for (const { unmet } of duties) lines.push(texts.unmet(unmet.part));
  if (tally.lowered > 0) lines.push(texts.lowered(tally.lowered));
  if (openPoints.length > 0) lines.push(texts.open);
  for (const { id, people } of openPoints) lines.push(`  ${id.padEnd(34)} ${texts.people(people.part)}`);
  return lines.join("\n");
}
