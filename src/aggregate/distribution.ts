import { Decimal, freezeDecimal } from "../number/decimal.js";
import type { Distribution } from "./summary-result.js";
import { peopleIn, type Histogram } from "./table.js";

/** Minimum, quartiles and maximum of a histogram, exact; none of nobody. `parts`: integers to a point. */
export function distributionOf(histogram: Histogram, parts: number): Distribution | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  const at = (quarter: number) => freezeDecimal(quantile(histogram, people, quarter).dividedBy(parts));
  return { minimum: at(0), firstQuartile: at(1), median: at(2), thirdQuartile: at(3), maximum: at(4) };
}

/** The value at position (n − 1) · quarter/4, linear between two people. */
function quantile(histogram: Histogram, people: number, quarter: number): Decimal {
  // Position and its fourths apart, so that nothing grows beyond the number of people.
  const last = people - 1;
  const fourths = (last % 4) * quarter;
  const position = Math.floor(last / 4) * quarter + Math.floor(fourths / 4);
  const below = new Decimal(pointsAt(histogram, position));
  if (fourths % 4 === 0) return below;
  const step = new Decimal(pointsAt(histogram, position + 1)).minus(below);
  return below.plus(step.times(fourths % 4).dividedBy(4));
}

/** The points of the person at a position, from 0, with the lowest first. */
function pointsAt(histogram: Histogram, position: number): number {
  let before = 0;
  for (const [points, people] of histogram) {
    before += people;
    if (position < before) return points;
  }
  throw new RangeError(`Nobody stands at ${String(position)}.`);
}
