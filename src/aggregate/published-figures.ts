import { issue, nearestWord, showValue, type Issue, type Outcome } from "../issue/index.js";
import { freezeDecimal, type Decimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { safeCreateScorer, type ScorerOptions } from "../score/create-scorer.js";
import { byDimension } from "./by-dimension.js";
import { rulesOf } from "./rules.js";
import type { TrendSide } from "./trend-side.js";

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
export function readPublished({ index, dimensions = {}, ...selection }: PublishedFigures): Outcome<TrendSide> {
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
