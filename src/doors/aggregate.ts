// ip-asn/aggregate: results added up, merged, summarised, year on year.
export { aggregate, safeAggregate, type AggregateOptions } from "../aggregate/aggregate.js";
export type { Aggregate } from "../aggregate/open-aggregate.js";
export type { Group } from "../aggregate/group.js";
export { mergeAggregates, safeMergeAggregates } from "../aggregate/merge-aggregates.js";
export { readAggregate, safeReadAggregate, type ReadAggregateOptions } from "../aggregate/read-aggregate.js";
export {
  AGGREGATE_FORMAT,
  type AggregateJson,
  type CellJson,
  type HistogramJson,
  type NamedCounts,
} from "../aggregate/aggregate-json.js";
export { AGGREGATION_READINGS, type AggregationReadings } from "../aggregate/readings.js";
export type {
  CategoryCount,
  DimensionFigures,
  Distribution,
  DutyCount,
  Figures,
  GroupSummary,
  Loss,
  OpenPointCount,
  Share,
  StatusLine,
  Summary,
  SummaryOptions,
} from "../aggregate/summary-result.js";
export { safeTrend, trend, type Measurement } from "../aggregate/trend.js";
export type { PublishedFigures } from "../aggregate/trend.js";
export type {
  CategoryChange,
  CategoryCountChange,
  Change,
  FigureTrend,
  GroupTrend,
  Trend,
} from "../aggregate/trend-result.js";
