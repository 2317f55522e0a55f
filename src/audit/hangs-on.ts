import { changesBetween } from "../score/changes.js";
import { type Pair, resultOf } from "./explore.js";
import type { SwitchablePoint } from "./switchable-points.js";

/**
 * Ids of the open points that something hangs on: with all other points read alike, by the readings in force or by
 * others, another reading of this one changes it.
 */
export interface HangsOn {
  /** Whether the person can be scored at all. */
  readonly scored: readonly string[];
  readonly total: readonly string[];
  readonly category: readonly string[];
  readonly duties: readonly string[];
}

/** Compare the two results of each pair. */
export function hangsOn(points: readonly SwitchablePoint[], pairs: readonly Pair[]): HangsOn {
  const found: Readonly<Record<keyof HangsOn, Set<string>>> = {
    scored: new Set(),
    total: new Set(),
    category: new Set(),
    duties: new Set(),
  };
  for (const { interpretation, one, other } of pairs) {
    const [before, after] = [resultOf(one), resultOf(other)];
    if (before === null || after === null) {
      if (before !== after) found.scored.add(interpretation);
      continue;
    }
    const { total, category, duties } = changesBetween(before, after);
    if (total) found.total.add(interpretation);
    if (category) found.category.add(interpretation);
    if (duties) found.duties.add(interpretation);
  }
  const inOrder = (ids: ReadonlySet<string>) => points.map((one) => one.interpretation).filter((id) => ids.has(id));
  return {
    scored: inOrder(found.scored),
    total: inOrder(found.total),
    category: inOrder(found.category),
    duties: inOrder(found.duties),
  };
}
