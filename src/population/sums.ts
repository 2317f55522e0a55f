import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { meanOf } from "./mean-of.js";
import { NOT_MEASURED, REJECTED, type Outcomes, type ScoredOutcome } from "./outcomes.js";
import type { PopulationDimension, PopulationFigures } from "./population-summary.js";

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

/** Adds up outcomes and reads figures from what was added up. */
export interface Sums {
  /** Numbers to a row. */
  readonly width: number;
  /** Add people who all have the outcome at a position of the list. */
  readonly add: (rows: Float64Array, row: number, outcome: number, people: number) => void;
  readonly figuresOf: (rows: Float64Array, row: number) => PopulationFigures;
}

/** Make sums for the outcomes of a population. `duties`: the ids of the profile's duties. */
export function sumsOf({ list, parts, categories }: Outcomes, duties: readonly string[]): Sums {
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
