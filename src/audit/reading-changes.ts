import { Decimal, freezeDecimal } from "../number/decimal.js";
import { changesBetween, type ResultChanges } from "../score/changes.js";
import type { Result } from "../score/result.js";

/** What another reading of the law changes for a person. */
export interface ReadingChanges extends ResultChanges {
  /** Under one of the two readings the person cannot be scored. There is nothing else to compare then. */
  readonly scored: boolean;
  /** Points more (or, below 0, less) than under the readings asked for; null where there is nothing to compare. */
  readonly difference: Decimal | null;
}

const NOTHING = /* @__PURE__ */ freezeDecimal(new Decimal(0));

/** What changes from one result to another, where there are both. */
export function readingChanges(before: Result | null, after: Result | null): ReadingChanges {
  if (before === null || after === null)
    return { scored: before !== after, total: false, difference: null, category: false, duties: false };
  const { total, category, duties } = changesBetween(before, after);
  const difference = total ? freezeDecimal(after.total.minus(before.total)) : NOTHING;
  return { scored: false, total, difference, category, duties };
}

/** Whether anything changes. */
export function isChange({ scored, total, category, duties }: ReadingChanges): boolean {
  return scored || total || category || duties;
}
