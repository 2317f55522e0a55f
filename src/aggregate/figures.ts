import { Decimal, freezeDecimal } from "../number/decimal.js";
import type { Dimension } from "../profile/profile.js";
import type { Banding } from "../score/band.js";
import { byDimension } from "./by-dimension.js";
import { distributionOf } from "./distribution.js";
import { lossesOf } from "./losses.js";
import { pointsIn, printed, type Mean, type Means } from "./mean.js";
import type { AggregationReadings } from "./readings.js";
import type { AggregationRules } from "./rules.js";
import { shareOf } from "./share.js";
import type { DimensionFigures, Figures } from "./summary-result.js";
import type { Histogram, Table } from "./table.js";

/** The figures of a table. Counts and sums are by head; the means were combined before. */
export function figuresOf(
  table: Table,
  means: Means | undefined,
  rules: AggregationRules,
  readings: AggregationReadings,
): Figures {
  const { measured, notMeasured, rejected, totals } = table;
  const { profile, banding, scale, categories } = rules;
  const people = measured + notMeasured + rejected;
  const judged = readings["mean-before-category"] === "round-then-category" ? "rounded" : "exact";
  return {
    people,
    measured,
    notMeasured,
    rejected,
    participation: shareOf(measured, people),
    sum: pointsIn(totals, scale.parts),
    index: means?.total.rounded ?? null,
    category: means === undefined ? null : banding.categoryOf(means.total[judged]),
    categoryOpenPoints: means === undefined ? [] : categoryOpenPoints(means.total, judged, banding),
    dimensions: byDimension((id) => {
      const dimension = profile.dimensions.find((one) => one.id === id);
      return dimensionFigures(dimension, table.dimensions[id], means?.dimensions[id], measured, scale.parts);
    }),
    categories: categories.map((category) => ({
      category,
      people: shareOf(table.categories.get(category.id) ?? 0, measured),
    })),
    distribution: distributionOf(totals, scale.parts),
    duties: profile.duties.flatMap(({ id, label }) => {
      const { met = 0, short = 0, missing = 0 } = table.duties.get(id) ?? {};
      const unmet = short + missing;
      return met + unmet === 0 ? [] : [{ id, label, unmet: shareOf(unmet, met + unmet), missing }];
    }),
    openPoints: profile.interpretations.flatMap(({ id, choice }) => {
      const touched = table.openPoints.get(id);
      return touched === undefined ? [] : [{ id, reading: choice, people: shareOf(touched, measured) }];
    }),
    losses: lossesOf(table, rules),
  };
}

function categoryOpenPoints(mean: Mean, judged: "rounded" | "exact", banding: Banding): readonly string[] {
  const isRounding = banding.categoryOf(mean.rounded).id !== banding.categoryOf(mean.exact).id;
  return [...banding.touchedBy(mean[judged]), ...(isRounding ? ["mean-before-category"] : [])];
}

function dimensionFigures(
  dimension: Dimension | undefined,
  scores: Histogram,
  mean: Mean | undefined,
  measured: number,
  parts: number,
): DimensionFigures {
  const weight = freezeDecimal(new Decimal(dimension?.weight ?? 0));
  const sum = pointsIn(scores, parts);
  const hasShare = mean !== undefined && !weight.isZero();
  return {
    weight,
    mean: mean?.rounded ?? null,
    percent: hasShare ? printed(mean.exact.times(100).dividedBy(weight)) : null,
    sum,
    lost: freezeDecimal(weight.times(measured).minus(sum)),
  };
}
