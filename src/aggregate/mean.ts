import { Decimal, freezeDecimal } from "../number/decimal.js";
import { round } from "../number/rounding.js";
import type { DimensionId } from "../profile/profile.js";
import { byDimension } from "./by-dimension.js";
import { sumOfPoints, type Histogram, type Table } from "./table.js";

/** A mean before and after it is rounded to 2 decimals, half up. */
export interface Mean {
  readonly exact: Decimal;
  readonly rounded: Decimal;
}

/** The mean total and the mean scores of some people. */
export interface Means {
  readonly total: Mean;
  readonly dimensions: Readonly<Record<DimensionId, Mean>>;
}

/** Round to 2 decimals, half up, as indexes and percents are printed. */
export function printed(value: Decimal): Decimal {
  return freezeDecimal(round(value, 2, "half-up"));
}

/** All points of all people of a histogram. `parts`: integers to a point. */
export function pointsIn(histogram: Histogram, parts: number): Decimal {
  return freezeDecimal(new Decimal(sumOfPoints(histogram).toString()).dividedBy(parts));
}

/** Means over all measured people; none where there are none. */
export function meansOf({ totals, dimensions, measured }: Table, parts: number): Means | undefined {
  if (measured === 0) return undefined;
  const mean = (histogram: Histogram) => rounded(pointsIn(histogram, parts).dividedBy(measured));
  return { total: mean(totals), dimensions: byDimension((id) => mean(dimensions[id])) };
}

/** The plain mean of lines as they are printed, whatever number of people they stand for. One line stays as it is. */
export function meanOfLines(lines: readonly Means[]): Means | undefined {
  const [first, ...others] = lines;
  if (others.length === 0) return first;
  const mean = (of: (line: Means) => Mean) =>
    rounded(Decimal.sum(...lines.map((line) => of(line).rounded)).dividedBy(lines.length));
  return { total: mean((line) => line.total), dimensions: byDimension((id) => mean((line) => line.dimensions[id])) };
}

function rounded(exact: Decimal): Mean {
  return { exact, rounded: printed(exact) };
}
