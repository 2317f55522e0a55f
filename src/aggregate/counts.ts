import type { Feature } from "./feature.js";

/** How many people have each feature. None is kept with 0 people. */
export type Counts = Map<Feature, number>;

/** Count people who have a feature. */
export function addCount(counts: Counts, feature: Feature, people: number): void {
  if (people > 0) counts.set(feature, (counts.get(feature) ?? 0) + people);
}

/** The sum of several counts that share their features. */
export function sumOfCounts(parts: readonly Counts[]): Counts {
  const sum: Counts = new Map();
  for (const part of parts) for (const [feature, people] of part) addCount(sum, feature, people);
  return sum;
}
