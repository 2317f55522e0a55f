import type { MoveTable } from "../audit/move-table.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { LocaleId } from "../locales/locale.js";
import type { Decimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { Scorer } from "../score/scorer.js";
import { readRows, type CompareTally } from "./compare-tally.js";
import { figuresOf } from "./tally.js";
import { textTable } from "./text-table.js";
import { compareTextsOf } from "./texts/compare-texts.js";
import type { CompareTexts } from "./texts/compare-texts-type.js";

/** What a comparison comes to: both indexes, the mean change by dimension, the table of moves. */
export function compareSummary(tally: CompareTally, before: Scorer, after: Scorer, locale: LocaleId): string {
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
