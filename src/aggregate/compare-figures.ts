import { freezeDecimal, type Decimal } from "../number/decimal.js";
import { byDimension } from "./by-dimension.js";
import type { CategoryChange, CategoryCountChange, Change, FigureTrend } from "./trend-result.js";
import type { TrendSide } from "./trend-side.js";

/** What changed from one side to the other. */
export function compareFigures(before: TrendSide, after: TrendSide): FigureTrend {
  return {
    index: changeOf(before.index, after.index),
    category: categoryChange(before, after),
    dimensions: byDimension((id) => changeOf(before.dimensions[id], after.dimensions[id])),
    categories: countChanges(before, after),
  };
}

function changeOf(before: Decimal | null, after: Decimal | null): Change {
  return { before, after, change: before === null || after === null ? null : freezeDecimal(after.minus(before)) };
}

function categoryChange(
  { category: before, order }: TrendSide,
  { category: after, order: orderAfter }: TrendSide,
): CategoryChange {
  const rank = (id: string) => order.findIndex((one) => one.id === id);
  const isComparable = before !== null && after !== null && sameOrder(order, orderAfter);
  return { before, after, steps: isComparable ? rank(before.id) - rank(after.id) : null };
}

function countChanges(before: TrendSide, after: TrendSide): readonly CategoryCountChange[] | null {
  const [earlier, later] = [before.people, after.people];
  if (earlier === null || later === null || !sameOrder(before.order, after.order)) return null;
  return after.order.map((category) => {
    const [from, to] = [earlier.get(category.id) ?? 0, later.get(category.id) ?? 0];
    return { category, before: from, after: to, change: to - from };
  });
}

function sameOrder(a: TrendSide["order"], b: TrendSide["order"]): boolean {
  return a.length === b.length && a.every((one, index) => one.id === b[index]?.id);
}
