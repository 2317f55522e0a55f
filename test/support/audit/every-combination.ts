// Every combination of readings of some open points, scored the plain way: a scorer for each combination.

import { safeCreateScorer } from "../../../src/doors/profile.js";
import { createScorer, type Outcome, type PersonFacts, type Result } from "../../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

export type Readings = Readonly<Record<string, string>>;

/** A reading of a point is one of these; the first is the edition's own. */
export type Points = Readonly<Record<string, readonly string[]>>;

/** The points that can be switched, as the regulation page's "Not settled" leaves them open. */
const shared: Points = {
  "fractions-between-bands": ["upper-bound", "lower-bound", "round"],
  "low-predikat": ["15-5-1", "15-10-5"],
  "missing-skp": ["reject", "zero-points", "one-point"],
  "missing-education": ["reject", "zero-points"],
};
const from2023: Points = {
  ...shared,
  "kualifikasi-scale": ["against-requirement", "levels-of-2019"],
  "kualifikasi-below-requirement": ["15-points", "1-point", "20-points"],
  "jp-credit": ["all-or-nothing", "proportional"],
};
export const pointsOf: Readonly<Record<EditionId, Points>> = {
  "2019@1": {
    ...shared,
    "fractions-between-kinerja-brackets": ["upper-bound", "lower-bound", "round"],
    "deemed-taken": ["counts-as-taken", "earns-nothing"],
  },
  "2023@1": { ...from2023, "deemed-taken": ["counts-as-taken", "earns-nothing"] },
  "2024@1": {
    ...from2023,
    "deemed-taken": ["earns-nothing", "counts-as-taken"],
    "competence-as-duty": ["duty", "right"],
    "missing-hours": ["unmet", "reject"],
    "pppk-hours": ["20-jp", "24-jp", "no-hours"],
  },
};

/** Every combination, by position in a product: the readings of the first point change fastest. */
export interface Product {
  readonly points: readonly (readonly [id: string, readings: readonly string[]])[];
  /** `undefined` where readings contradict each other. */
  readonly scorers: readonly (((facts: PersonFacts) => Outcome<Result>) | undefined)[];
}

export function productOf(edition: EditionId, points: Points): Product {
  const entries = Object.entries(points);
  let combinations: Readings[] = [{}];
  for (const [id, readings] of entries) {
    combinations = readings.flatMap((reading) => combinations.map((before) => ({ ...before, [id]: reading })));
  }
  const scorers = combinations.map((interpretations) => {
    const scorer = safeCreateScorer({ profile: edition, interpretations });
    return scorer.success ? scorer.data.safeScore : undefined;
  });
  return { points: entries, scorers };
}

/** What matters of a result; null where the person cannot be scored. */
export interface Seen {
  readonly total: string;
  readonly category: string;
  readonly duties: string;
}

export function seen(outcome: Outcome<Result>): Seen | null {
  if (!outcome.success) return null;
  const { total, category, duties } = outcome.data;
  return { total: total.toString(), category: category.id, duties: duties.map(({ id, met }) => `${id} ${met}`).join() };
}

/** Ids of the points that an aspect hangs on: two combinations that differ in that point only, and in the aspect. */
export function hangsOnOf({ points }: Product, found: readonly (Seen | null | undefined)[]) {
  const ids = {
    scored: new Set<string>(),
    total: new Set<string>(),
    category: new Set<string>(),
    duties: new Set<string>(),
  };
  let stride = 1;
  for (const [id, readings] of points) {
    for (const [index, one] of found.entries()) {
      if (one === undefined || Math.floor(index / stride) % readings.length !== 0) continue;
      const others = readings.map((_, reading) => found[index + reading * stride]);
      const possible = others.filter((other) => other !== undefined);
      const scored = possible.filter((other) => other !== null);
      if (scored.length > 0 && scored.length < possible.length) ids.scored.add(id);
      for (const aspect of ["total", "category", "duties"] as const)
        if (new Set(scored.map((other) => other[aspect])).size > 1) ids[aspect].add(id);
    }
    stride *= readings.length;
  }
  return ids;
}

/** Scorers under one other reading each, by `point = reading`. */
export function scorersOf(edition: EditionId): ReadonlyMap<string, (facts: PersonFacts) => Outcome<Result>> {
  return new Map(
    Object.entries(pointsOf[edition]).flatMap(([id, [, ...others]]) =>
      others.map(
        (other) =>
          [`${id} = ${other}`, createScorer({ profile: edition, interpretations: { [id]: other } }).safeScore] as const,
      ),
    ),
  );
}
