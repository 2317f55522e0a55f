import { deepFreeze } from "../profile/deep-freeze.js";
import { requireProfile } from "../profile/profile-argument.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Outcome } from "../issue/index.js";
import type { Category, Result } from "../score/result.js";
import { isNotMeasured } from "../score/verdict.js";
import type { EditionComparison } from "./comparison-result.js";

/** How many people moved from which category to which. `null` stands for people who are not measured. */
export interface MoveTable {
  /** The categories of the first profile, in its order, then `null`. */
  readonly from: readonly (Category | null)[];
  readonly to: readonly (Category | null)[];
  /** A row for each of `from`, in it a number of people for each of `to`. */
  readonly people: readonly (readonly number[])[];
}

/** A table in which nobody has moved yet. */
export function emptyMoveTable(before: ProfileSource, after: ProfileSource): MoveTable {
  requireProfile("before", before);
  requireProfile("after", after);
  const from = categoriesOf(before);
  const to = categoriesOf(after);
  return deepFreeze({ from, to, people: from.map(() => to.map(() => 0)) });
}

/** The table with one person more. Somebody whose facts are wrong under one of the profiles is not counted. */
export function withMove(table: MoveTable, { before, after }: EditionComparison): MoveTable {
  const row = positionOf(table.from, before);
  const column = positionOf(table.to, after);
  if (row < 0 || column < 0) return table;
  const add = (counts: readonly number[]) => counts.map((count, index) => (index === column ? count + 1 : count));
  return deepFreeze({ ...table, people: table.people.map((counts, index) => (index === row ? add(counts) : counts)) });
}

function positionOf(categories: readonly (Category | null)[], outcome: Outcome<Result>): number {
  if (!outcome.success) return isNotMeasured(outcome.issues) ? categories.length - 1 : -1;
  return categories.findIndex((category) => category?.id === outcome.data.category.id);
}

function categoriesOf({ bands }: ProfileSource): readonly (Category | null)[] {
  return [...bands.list.map(({ id, label }) => ({ id, label })), null];
}
