import { issue, type Issue, nearestWord, neverThrowing, type Outcome, showValue } from "../issue/index.js";
import { type Decimal, freezeDecimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import type { Category } from "../score/result.js";
import { unwrap } from "../score/scorer.js";
import { byDimension } from "./by-dimension.js";
import type { Aggregate } from "./open-aggregate.js";
import { rulesOf } from "./rules.js";
import type { Figures, GroupSummary, Summary } from "./summary-result.js";
import type { CategoryChange, CategoryCountChange, Change, FigureTrend, GroupTrend, Trend } from "./trend-result.js";

/** What can be compared: an aggregate or its summary, the figures of a group or a line, figures as published. */
export type Measurement = Aggregate | Summary | Figures | PublishedFigures;

/**
 * Compare two measurements: change of the index and of each dimension, as printed, category before and after, people by
 * category, and the same group by group. `trend({ year: 2021, index: "65.54" }, { year: 2023, index: "81.98" })` is
 * +16.44, from Rendah two categories up to Tinggi. Throws `IpAsnError` where published figures cannot be read, or the
 * two sides are grouped by different names.
 */
export function trend(previous: Measurement, current: Measurement): Trend {
  return unwrap(safeTrend(previous, current));
}

/** Compare two measurements, or say why they cannot be compared. */
export function safeTrend(previous: Measurement, current: Measurement): Outcome<Trend> {
  return neverThrowing(() => compared(previous, current));
}

function compared(previous: Measurement, current: Measurement): Outcome<Trend> {
  const [before, after] = [readSide(previous), readSide(current)];
  if (!before.success || !after.success) {
    return { success: false, issues: [before, after].flatMap((one) => (one.success ? [] : one.issues)) };
  }
  const groups = compareGroups(before.data, after.data);
  if (!groups.success) return groups;
  return { success: true, data: deepFreeze({ ...compareFigures(before.data, after.data), groups: groups.data }) };
}

function readSide(given: Measurement): Outcome<TrendSide> {
  const side: unknown = given;
  if (!isMeasurement(side)) return { success: false, issues: [issue("not_an_object", [], { found: showValue(side) })] };
  if ("summary" in side) return { success: true, data: sideOfSummary(side.summary()) };
  if ("whole" in side) return { success: true, data: sideOfSummary(side) };
  return "measured" in side ? { success: true, data: sideOfFigures(side) } : readPublished(side);
}

function isMeasurement(side: unknown): side is Measurement {
  return typeof side === "object" && side !== null;
}

// — Published figures —

/**
 * An index as an agency published it: `{ year: 2023, index: "81.98" }`. Year or profile say whose categories hold, and
 * `interpretations` how a value between two printed ranges is read.
 */
export interface PublishedFigures extends ScorerOptions {
  /** 0 to 100, as printed. */
  readonly index: number | string;
  /** Means of dimensions, as printed; each from 0 to its weight. */
  readonly dimensions?: Readonly<Partial<Record<DimensionId, number | string | undefined>>> | undefined;
}

/** Read published figures, or say what is wrong with them. They are taken as they are printed, never rounded. */
function readPublished({ index, dimensions = {}, ...selection }: PublishedFigures): Outcome<TrendSide> {
  const scorer = safeCreateScorer(selection);
  if (!scorer.success) return scorer;
  const { profile, banding, categories } = rulesOf(scorer.data);
  const issues: Issue[] = [];
  const figure = (value: unknown, path: readonly string[], most: number): Decimal | null => {
    const read = readFigure(value, path, most);
    if (!read.success) issues.push(...read.issues);
    return read.success ? read.data : null;
  };
  for (const key of Object.keys(dimensions).filter((one) => !DIMENSION_IDS.some((id) => id === one))) {
    const suggestion = nearestWord(key, DIMENSION_IDS);
    issues.push(
      issue("unknown_key", ["dimensions", key], { key: showValue(key), accepted: DIMENSION_IDS, suggestion }),
    );
  }
  const total = figure(index, ["index"], 100);
  const means = byDimension((id) => {
    const weight = profile.dimensions.find((one) => one.id === id)?.weight ?? 0;
    return dimensions[id] === undefined ? null : figure(dimensions[id], ["dimensions", id], Number(weight));
  });
  if (issues.length > 0) return { success: false, issues };
  const category = total === null ? null : banding.categoryOf(total);
  return {
    success: true,
    data: { index: total, dimensions: means, category, order: categories, people: null, groups: null },
  };
}

function readFigure(value: unknown, path: readonly string[], most: number): Outcome<Decimal> {
  const read = parseDecimal(value);
  if (read === undefined)
    return { success: false, issues: [issue("number_malformed", path, { found: showValue(value) })] };
  if (read.isNegative() || read.greaterThan(most)) {
    return { success: false, issues: [issue("number_out_of_range", path, { found: read.toString(), least: 0, most })] };
  }
  return { success: true, data: freezeDecimal(read) };
}

// — Groups —

/** Compare the same groups of both sides; none where a side has no groups. Both must be grouped by the same names. */
function compareGroups({ groups: before }: TrendSide, { groups: after }: TrendSide): Outcome<readonly GroupTrend[]> {
  if (before === null || after === null) return { success: true, data: [] };
  const [claimed, rebuilt] = [before, after].map(({ by }) => JSON.stringify([...by].sort()));
  if (claimed !== rebuilt) {
    const params = { part: "by", claimed: claimed ?? "", rebuilt: rebuilt ?? "" };
    return { success: false, issues: [issue("result_inconsistent", ["by"], params)] };
  }
  const key = ({ group }: GroupSummary) => JSON.stringify(before.by.map((name) => group[name]));
  const earlier = new Map(before.list.map((one) => [key(one), one]));
  const later = new Set(after.list.map(key));
  return {
    success: true,
    data: [
      ...after.list.map((to) => compareGroup(to, earlier.get(key(to)), to)),
      ...before.list.filter((from) => !later.has(key(from))).map((from) => compareGroup(from, from, undefined)),
    ],
  };
}

/** `known`: whichever of the two is there. */
function compareGroup(known: GroupSummary, from: GroupSummary | undefined, to: GroupSummary | undefined): GroupTrend {
  const side = (one: GroupSummary | undefined) =>
    one === undefined ? nobody(sideOfFigures(known)) : sideOfFigures(one);
  return { group: known.group, ...compareFigures(side(from), side(to)) };
}

// — Figures —

/** What changed from one side to the other. */
function compareFigures(before: TrendSide, after: TrendSide): FigureTrend {
  return {
    index: changeOf(before.index, after.index),
    category: categoryChange(before, after),
    dimensions: byDimension((id) => changeOf(before.dimensions[id], after.dimensions[id])),
    categories: countChanges(before, after),
  };
}

function changeOf(before: Decimal | null, after: Decimal | null): Change {
  return { before, after, change: before === null || after === null ? null : freezeDecimal(after.minus(before)) };
}

function categoryChange(
  { category: before, order }: TrendSide,
  { category: after, order: orderAfter }: TrendSide,
): CategoryChange {
  const rank = (id: string) => order.findIndex((one) => one.id === id);
  const isComparable = before !== null && after !== null && sameOrder(order, orderAfter);
  return { before, after, steps: isComparable ? rank(before.id) - rank(after.id) : null };
}

function countChanges(before: TrendSide, after: TrendSide): readonly CategoryCountChange[] | null {
  const [earlier, later] = [before.people, after.people];
  if (earlier === null || later === null || !sameOrder(before.order, after.order)) return null;
  return after.order.map((category) => {
    const [from, to] = [earlier.get(category.id) ?? 0, later.get(category.id) ?? 0];
    return { category, before: from, after: to, change: to - from };
  });
}

function sameOrder(a: TrendSide["order"], b: TrendSide["order"]): boolean {
  return a.length === b.length && a.every((one, index) => one.id === b[index]?.id);
}

// — Either side —

/** One side of a comparison, whatever it was made from. */
interface TrendSide {
  readonly index: Decimal | null;
  readonly dimensions: Readonly<Record<DimensionId, Decimal | null>>;
  readonly category: Category | null;
  /** All categories, highest first. */
  readonly order: readonly Category[];
  /** People by category; null where only the index is known. */
  readonly people: ReadonlyMap<string, number> | null;
  /** Null where there are none to compare. */
  readonly groups: { readonly by: readonly string[]; readonly list: readonly GroupSummary[] } | null;
}

/** The side that a summary is. */
function sideOfSummary({ whole, by, groups }: Summary): TrendSide {
  return { ...sideOfFigures(whole), groups: { by, list: groups } };
}

/** The side that figures are. */
function sideOfFigures({ index, dimensions, category, categories }: Figures): TrendSide {
  return {
    index,
    dimensions: byDimension((id) => dimensions[id].mean),
    category,
    order: categories.map((one) => one.category),
    people: new Map(categories.map((one) => [one.category.id, one.people.part])),
    groups: null,
  };
}

/** The side of a group that is not there. */
function nobody({ order }: TrendSide): TrendSide {
  return { index: null, dimensions: byDimension(() => null), category: null, order, people: new Map(), groups: null };
}
