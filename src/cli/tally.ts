import { Decimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { ScoredPerson } from "../node/score-people.js";
import type { Scorer } from "../score/scorer.js";
import type { LocaleId } from "../locales/locale.js";
import type { CliTexts } from "./texts/texts.js";

/** What became of all rows, counted while they pass. */
export interface Tally {
  read: number;
  scored: number;
  notMeasured: number;
  rejected: number;
  unmet: number;
  sum: Decimal;
  readonly categories: Map<string, number>;
  readonly open: Map<string, number>;
}

/** An empty tally. */
export function emptyTally(): Tally {
  return {
    read: 0,
    scored: 0,
    notMeasured: 0,
    rejected: 0,
    unmet: 0,
    sum: new Decimal(0),
    categories: new Map(),
    open: new Map(),
  };
}

/** Count a row. */
export function count(tally: Tally, person: ScoredPerson): void {
  tally.read += 1;
  if (person.state === "not-measured") tally.notMeasured += 1;
  if (person.state === "rejected") tally.rejected += 1;
  if (person.state !== "scored") return;
  const { total, category, duties, interpretations } = person.result;
  tally.scored += 1;
  tally.sum = tally.sum.plus(total);
  if (duties.some((duty) => !duty.met)) tally.unmet += 1;
  tally.categories.set(category.id, (tally.categories.get(category.id) ?? 0) + 1);
  for (const id of interpretations) tally.open.set(id, (tally.open.get(id) ?? 0) + 1);
}

/** Whether each row that was read has ended in exactly one place. */
export function addsUp({ read, scored, notMeasured, rejected }: Tally): boolean {
  return read === scored + notMeasured + rejected;
}

/** The summary that stands on stderr after a run, for people. */
export function summary(tally: Tally, { profile, categoryOf }: Scorer, locale: LocaleId, texts: CliTexts): string {
  const { read, scored, notMeasured, rejected, unmet, sum } = tally;
  const lines = [texts.counts(read, scored, notMeasured, rejected)];
  if (scored === 0) return [...lines, texts.noIndex].join("\n");
  // An agency's index is its mean with two decimals, half up; the category is that of the rounded mean.
  const mean = round(sum.dividedBy(scored), 2, "half-up").toFixed(2);
  lines.push(texts.index(mean, categoryOf(mean).label[locale], scored));
  const combined = profile.interpretations.filter((one) => one.decidedBy === "aggregation");
  lines.push(texts.combined(combined.map(({ id, choice }) => `${id} = ${choice}`).join(", ")));
  const most = Math.max(...tally.categories.values());
  for (const { id, label } of profile.bands.list) {
    const people = tally.categories.get(id) ?? 0;
    const bar = "█".repeat(Math.round((24 * people) / most));
    lines.push(`  ${label[locale].padEnd(14)} ${String(people).padStart(7)} ${bar}`.trimEnd());
  }
  if (profile.duties.length > 0) lines.push(texts.unmet(unmet));
  const open = profile.interpretations.filter(({ id }) => tally.open.has(id));
  if (open.length > 0) lines.push(texts.open);
  for (const { id } of open) lines.push(`  ${id.padEnd(34)} ${texts.people(tally.open.get(id) ?? 0)}`);
  return lines.join("\n");
}
