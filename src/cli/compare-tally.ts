import { aggregate } from "../aggregate/aggregate.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import { emptyMoveTable, withMove, type MoveTable } from "../audit/move-table.js";
import type { ComparedPerson } from "../node/compare-people.js";
import { Decimal } from "../number/decimal.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import type { Scorer } from "../score/scorer.js";

/** What became of all rows under two profiles, counted while they pass. */
export interface CompareTally {
  both: number;
  beforeOnly: number;
  afterOnly: number;
  neither: number;
  rejected: number;
  moved: number;
  /** All whom each profile measures. */
  readonly before: Aggregate;
  readonly after: Aggregate;
  /** Sums of changes over those whom both measure. */
  change: Decimal;
  readonly changes: Map<DimensionId, Decimal>;
  moves: MoveTable;
}

/** An empty tally. */
export function emptyCompareTally(before: Scorer, after: Scorer): CompareTally {
  const none = new Decimal(0);
  return {
    both: 0,
    beforeOnly: 0,
    afterOnly: 0,
    neither: 0,
    rejected: 0,
    moved: 0,
    before: aggregate({ scorer: before }),
    after: aggregate({ scorer: after }),
    change: none,
    changes: new Map(DIMENSION_IDS.map((id) => [id, none])),
    moves: emptyMoveTable(before.profile, after.profile),
  };
}

/** How many rows were counted. */
export function readRows({ both, beforeOnly, afterOnly, neither, rejected }: CompareTally): number {
  return both + beforeOnly + afterOnly + neither + rejected;
}

/** Count a row. */
export function countCompared(tally: CompareTally, person: ComparedPerson): void {
  if (person.state === "rejected") {
    tally.rejected += 1;
    return;
  }
  const { before, after, comparison } = person;
  const { total, dimensions, moved } = comparison;
  tally.moves = withMove(tally.moves, comparison);
  if (before.state === "scored") tally.before.add(before.result);
  if (after.state === "scored") tally.after.add(after.result);
  if (total === null || dimensions === null) {
    if (before.state === "scored") tally.beforeOnly += 1;
    else if (after.state === "scored") tally.afterOnly += 1;
    else tally.neither += 1;
    return;
  }
  tally.both += 1;
  if (moved !== null) tally.moved += 1;
  tally.change = tally.change.plus(total.change);
  for (const [id, sum] of tally.changes) tally.changes.set(id, sum.plus(dimensions[id].change));
}
