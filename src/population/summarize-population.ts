import { countPairs } from "../collections/pair-table.js";
import { Decimal, type Decimal as DecimalValue } from "../number/decimal.js";
import { scaleFor } from "../number/scaled.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { requireScorer, type Scorer } from "../score/scorer.js";
import { columnsOf } from "./columns.js";
import { NOT_MEASURED, type Outcomes, outcomesOf, REJECTED, type ScoredOutcome } from "./outcomes.js";
import type { PopulationDimension, PopulationFigures, PopulationSummary } from "./population-summary.js";
import type { Population } from "./population.js";

/**
 * Score a population again and summarise it, as a whole and by unit: exact sums, means with 2 decimals half up, people by
 * category, unmet duties. Added facts that the scorer's profile does not have are left out. Fast enough for a slider: it
 * goes over the people once and only counts them.
 */
export function summarizePopulation(population: Population, scorer: Scorer): PopulationSummary {
  const columns = columnsOf(population);
  requireScorer(scorer);
  const outcomes = outcomesOf(columns, scorer);
  const { width, add, figuresOf } = sumsOf(
    outcomes,
    scorer.profile.duties.map(({ id }) => id),
  );
  const [withoutUnit, whole] = [0, columns.units.length + 1];
  const rows = new Float64Array((whole + 1) * width);
  const outcomeOf = { codes: outcomes.of, values: outcomes.outcomeOf, count: outcomes.list.length };
  const count = countPairs(columns.unitOf, whole, outcomeOf);
  count((unit, outcome, people) => {
    add(rows, unit, outcome, people);
  });
  for (let at = 0; at < whole * width; at++) {
    const slot = whole * width + (at % width);
    rows[slot] = (rows[slot] as number) + (rows[at] as number);
  }
  const rest = figuresOf(rows, withoutUnit);
  return deepFreeze({
    profile: scorer.summary,
    parts: outcomes.parts,
    whole: figuresOf(rows, whole),
    units: [
      ...columns.units.map((unit, index) => ({ unit, ...figuresOf(rows, index + 1) })),
      ...(rest.people === 0 ? [] : [{ unit: null, ...rest }]),
    ],
  });
}

/*
 * What is added up about some people lies in one row of numbers. All of them are integers that a number holds exactly: a
 * point has at most 10,000 parts.
 */
const PEOPLE = 0;
const PEOPLE_NOT_MEASURED = 1;
const PEOPLE_REJECTED = 2;
const TOTAL = 3;
const DIMENSIONS = 4;
/** After four dimensions; then the duties. */
const CATEGORIES = 8;

// — Sums —

/** Adds up outcomes and reads figures from what was added up. */
interface Sums {
  /** Numbers to a row. */
  readonly width: number;
  /** Add people who all have the outcome at a position of the list. */
  readonly add: (rows: Float64Array, row: number, outcome: number, people: number) => void;
  readonly figuresOf: (rows: Float64Array, row: number) => PopulationFigures;
}

/** Make sums for the outcomes of a population. `duties`: the ids of the profile's duties. */
function sumsOf({ list, parts, categories }: Outcomes, duties: readonly string[]): Sums {
  const firstDuty = CATEGORIES + categories.length;
  const width = firstDuty + duties.length;
  const shares = list.map((outcome) => sharesOf(outcome, firstDuty, duties));

  return {
    width,
    add: (rows, row, outcome, people) => {
      const start = row * width;
      const { slots, amounts } = shares[outcome] as Shares;
      for (let index = 0; index < slots.length; index++) {
        const at = start + (slots[index] as number);
        rows[at] = (rows[at] as number) + (amounts[index] as number) * people;
      }
    },
    figuresOf: (rows, row) => {
      const at = (slot: number) => rows[row * width + slot] as number;
      const [people, notMeasured, rejected] = [at(PEOPLE), at(PEOPLE_NOT_MEASURED), at(PEOPLE_REJECTED)];
      const measured = people - notMeasured - rejected;
      const dimensions = DIMENSION_IDS.map((id, index): [DimensionId, PopulationDimension] => {
        const sum = at(DIMENSIONS + index);
        return [id, { sum, mean: meanOf(sum, measured, parts) }];
      });
      return {
        people,
        measured,
        notMeasured,
        rejected,
        sum: at(TOTAL),
        index: meanOf(at(TOTAL), measured, parts),
        dimensions: Object.fromEntries(dimensions) as PopulationFigures["dimensions"],
        categories: categories.map((category, index) => ({ category, people: at(CATEGORIES + index) })),
        duties: duties.map((id, index) => ({ id, unmet: at(firstDuty + index) })),
      };
    },
  };
}

/** What one person with an outcome adds to a row. */
interface Shares {
  readonly slots: readonly number[];
  readonly amounts: readonly number[];
}

function sharesOf({ total, category, dimensions, unmet }: ScoredOutcome, firstDuty: number, duties: readonly string[]) {
  if (total === NOT_MEASURED) return { slots: [PEOPLE, PEOPLE_NOT_MEASURED], amounts: [1, 1] };
  if (total === REJECTED) return { slots: [PEOPLE, PEOPLE_REJECTED], amounts: [1, 1] };
  const own = unmet.map((id) => firstDuty + duties.indexOf(id));
  return {
    slots: [PEOPLE, TOTAL, ...dimensions.map((_, index) => DIMENSIONS + index), CATEGORIES + category, ...own],
    amounts: [1, total, ...dimensions, 1, ...own.map(() => 1)],
  };
}

/** Two decimals. */
const hundredths = /* @__PURE__ */ scaleFor([/* @__PURE__ */ new Decimal("0.01")]);

// — Means —

/**
 * Mean points of some people, 2 decimals half up; null of nobody. `sum` is an integer of 0 or more, `parts` to a point.
 * In integers throughout, since a decimal division to a thousand digits would take longer than all the rest:
 * ⌊(2 · 100 · sum + people · parts) / (2 · people · parts)⌋ hundredths.
 */
function meanOf(sum: number, people: number, parts: number): DecimalValue | null {
  if (people === 0) return null;
  const divisor = BigInt(people) * BigInt(parts);
  return hundredths.toDecimal(Number((200n * BigInt(sum) + divisor) / (2n * divisor)));
}
