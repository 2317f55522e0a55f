import type { GroupSummary } from "../../aggregate/summary-result.js";
import { isWithheld } from "./masked.js";

/** As many units as a page shows; more rows make one that takes minutes to open. */
const MOST_UNITS_SHOWN = 300;

/** A unit in the order of its index. */
export interface RankedUnit {
  readonly figures: GroupSummary;
  /** Where it stands among all units of the recap. */
  readonly place: number;
  /** From 1; equal indexes share a rank. Null where there is no index, or it is withheld. */
  readonly rank: number | null;
  /** The index, where it is shown. */
  readonly index: number | null;
}

/** The units of a recap, as a page shows them. */
export interface RankedUnits {
  /** The first few hundred, the highest index first; those without one come last. Equal ones stay in the order of their names. */
  readonly first: readonly RankedUnit[];
  /** How many there are in all. */
  readonly all: number;
  /** The open points that the category of any of them hangs on. */
  readonly categoryOpenPoints: ReadonlySet<string>;
}

/**
 * Put units in their order, going through them once: no more are kept than are shown. In a masked page an index that is
 * withheld must not decide what is shown either.
 */
export function rankedUnits(units: Iterable<GroupSummary>, isMasked: boolean): RankedUnits {
  const categoryOpenPoints = new Set<string>();
  let first: Omit<RankedUnit, "rank">[] = [];
  let all = 0;
  const trim = () => {
    first.sort((a, b) => (b.index ?? -1) - (a.index ?? -1) || a.place - b.place);
    first = first.slice(0, MOST_UNITS_SHOWN);
  };
  for (const figures of units) {
    const isShown = figures.index !== null && !isWithheld({ isMasked }, figures);
    first.push({ figures, place: all, index: isShown ? Number(figures.index) : null });
    all += 1;
    for (const point of figures.categoryOpenPoints) categoryOpenPoints.add(point);
    if (first.length >= 2 * MOST_UNITS_SHOWN) trim();
  }
  trim();
  const rankOf = new Map<number, number>();
  for (const [before, { index }] of first.entries()) {
    if (index !== null && !rankOf.has(index)) rankOf.set(index, before + 1);
  }
  const ranked = first.map((unit) => ({
    ...unit,
    rank: unit.index === null ? null : (rankOf.get(unit.index) ?? null),
  }));
  return { first: ranked, all, categoryOpenPoints };
}
