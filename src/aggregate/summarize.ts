import { STATUS } from "../facts/words.js";
import {
  issue,
  type Issue,
  nearestWord,
  optionIssues,
  type OptionNames,
  type Outcome,
  showValue,
} from "../issue/index.js";
import { Decimal, freezeDecimal } from "../number/decimal.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { Dimension } from "../profile/profile.js";
import type { Banding } from "../score/band.js";
import { unwrap } from "../score/scorer.js";
import { byDimension } from "./by-dimension.js";
import { sumOfCounts } from "./counts.js";
import { compareValues, OWN_NAMES } from "./group.js";
import { refuse } from "./refuse.js";
import { type Mean, meanOfLines, type Means, meansOf, pointsIn, printed } from "./mean.js";
import { type AggregationReadings, readingsFor } from "./readings.js";
import type { AggregationRules } from "./rules.js";
import type { Cell, State } from "./state.js";
import type {
  DimensionFigures,
  Distribution,
  Figures,
  GroupSummary,
  Loss,
  Share,
  Summary,
  SummaryOptions,
} from "./summary-result.js";
import { type Histogram, peopleIn, type Table, tabulate } from "./table.js";

const OPTIONS: OptionNames<SummaryOptions> = { by: true, interpretations: true };

/** Summarise what an aggregate holds. Throws `IpAsnError` on names and readings that it does not have. */
export function summarize(state: State, options: SummaryOptions = {}): Summary {
  const unknown = optionIssues(options, OPTIONS);
  if (unknown.length > 0) return refuse(unknown);
  const { rules, groupBy, cells } = state;
  const by = unwrap(namesToGroupBy(groupBy, options.by ?? groupBy));
  const readings = unwrap(readingsFor(rules.profile, options.interpretations ?? {}));
  return deepFreeze({
    profile: rules.scorer.summary,
    interpretations: readings,
    by,
    whole: summaryOf({}, [...cells.values()], rules, readings),
    groups: [...groupSummaries(state, options)],
  });
}

/**
 * The groups of a summary one after the other, in the order of their values: figures take twenty times the memory of what is
 * counted. Throws as `summarize` does.
 */
export function* groupSummaries(
  { rules, groupBy, cells }: State,
  options: SummaryOptions,
): Generator<GroupSummary, void, undefined> {
  const by = unwrap(namesToGroupBy(groupBy, options.by ?? groupBy));
  const readings = unwrap(readingsFor(rules.profile, options.interpretations ?? {}));
  for (const { values, members } of by.length === 0 ? [] : groupsOf([...cells.values()], groupBy, by)) {
    const group = Object.fromEntries(by.map((name, index) => [name, values[index] ?? null]));
    yield deepFreeze(summaryOf(group, members, rules, readings));
  }
}

function namesToGroupBy(groupBy: readonly string[], by: string | readonly string[]): Outcome<readonly string[]> {
  const names = [...new Set(typeof by === "string" ? [by] : by)];
  const accepted = [...groupBy, ...OWN_NAMES];
  const issues = names
    .filter((name) => !accepted.includes(name))
    .map((name): Issue => {
      const found = showValue(name);
      return issue("unknown_word", ["by"], { found, accepted, suggestion: nearestWord(found, accepted) });
    });
  return issues.length > 0 ? { success: false, issues } : { success: true, data: names };
}

interface Members {
  readonly values: readonly (string | null)[];
  readonly members: Cell[];
}

/** The cells of each group, groups in the order of their values. */
function groupsOf(cells: readonly Cell[], groupBy: readonly string[], by: readonly string[]): readonly Members[] {
  const groups = new Map<string, Members>();
  for (const cell of cells) {
    const { values: own, status, jabatan } = cell.place;
    const known: Readonly<Record<string, string | null>> = { status, jabatan };
    const values = by.map((name) =>
      groupBy.includes(name) ? (own[groupBy.indexOf(name)] ?? null) : (known[name] ?? null),
    );
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { values, members: [] };
    groups.set(key, group);
    group.members.push(cell);
  }
  return [...groups.values()].sort((a, b) => compareValues(a.values, b.values));
}

/** The figures of some cells: of each status apart, and of all together. */
function summaryOf(
  group: GroupSummary["group"],
  cells: readonly Cell[],
  rules: AggregationRules,
  readings: AggregationReadings,
): GroupSummary {
  const { parts } = rules.scale;
  const lines = [...STATUS, null].flatMap((status) => {
    const counts = cells.filter(({ place }) => place.status === status).map((cell) => cell.counts);
    if (counts.length === 0) return [];
    const table = tabulate(sumOfCounts(counts));
    return [{ status, table, means: meansOf(table, parts) }];
  });
  const [only, another] = lines;
  // What is true of the only line is true of the whole.
  if (only !== undefined && another === undefined) {
    const figures = figuresOf(only.table, only.means, rules, readings);
    return { group, ...figures, lines: [{ status: only.status, ...figures }] };
  }
  const table = tabulate(sumOfCounts(cells.map((cell) => cell.counts)));
  const means =
    readings["combining-pns-and-pppk"] === "mean-of-groups"
      ? meanOfLines(lines.flatMap((line) => line.means ?? []))
      : meansOf(table, parts);
  return {
    group,
    ...figuresOf(table, means, rules, readings),
    lines: lines.map((line) => ({ status: line.status, ...figuresOf(line.table, line.means, rules, readings) })),
  };
}

// — Figures of a line —

/** The figures of a table. Counts and sums are by head; the means were combined before. */
function figuresOf(
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

// — Distributions —

/** Minimum, quartiles and maximum of a histogram, exact; none of nobody. `parts`: integers to a point. */
function distributionOf(histogram: Histogram, parts: number): Distribution | null {
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

// — Points lost —

/** What each sub-dimension loses, most first; of equal ones the order of the profile. */
function lossesOf({ lost, measured }: Table, { subDimensions, scale }: AggregationRules): readonly Loss[] {
  return subDimensions
    .flatMap(({ id, dimension, label }): Loss[] => {
      const histogram = lost.get(id);
      if (histogram === undefined) return [];
      const points = pointsIn(histogram, scale.parts);
      const losing = histogram.filter(([one]) => one > 0);
      return [
        {
          id,
          dimension,
          label,
          lost: points,
          mean: printed(points.dividedBy(measured)),
          people: shareOf(peopleIn(losing), peopleIn(histogram)),
        },
      ];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
}

// — Shares —

/** A part of some people, and how much of them that is. */
function shareOf(part: number, of: number): Share {
  return { part, of, percent: of === 0 ? null : printed(new Decimal(part).times(100).dividedBy(of)) };
}
