import type { Result } from "./result.js";

/** What the law looks at when two results of the same person are compared. */
export interface ResultChanges {
  readonly total: boolean;
  readonly category: boolean;
  /** A duty was added, lifted, met or no longer met. */
  readonly duties: boolean;
}

/** What differs between two results. */
export function changesBetween(before: Result, after: Result): ResultChanges {
  return {
    total: before.total !== after.total && !before.total.equals(after.total),
    category: before.category.id !== after.category.id,
    duties: before.duties !== after.duties && statesOf(before) !== statesOf(after),
  };
}

function statesOf({ duties }: Result): string {
  return duties.map(({ id, met }) => `${id} ${String(met)}`).join();
}
