import { deepFreeze } from "../profile/deep-freeze.js";
import type { Scorer } from "../score/scorer.js";
import { columnsOf } from "./columns.js";
import { outcomesOf } from "./outcomes.js";
import type { PopulationSummary } from "./population-summary.js";
import type { Population } from "./population.js";
import { sumsOf } from "./sums.js";
import { tally } from "./tally.js";

/**
 * Score a population again and summarise it, as a whole and by unit: exact sums, means with 2 decimals half up, people by
 * category, unmet duties. Added facts that the scorer's profile does not have are left out. Fast enough for a slider: it
 * goes over the people once and only counts them.
 */
export function summarizePopulation(population: Population, scorer: Scorer): PopulationSummary {
  const columns = columnsOf(population);
  const outcomes = outcomesOf(columns, scorer);
  const { width, add, figuresOf } = sumsOf(
    outcomes,
    scorer.profile.duties.map(({ id }) => id),
  );
  const [withoutUnit, whole] = [0, columns.units.length + 1];
  const rows = new Float64Array((whole + 1) * width);
  const count = tally(columns.unitOf, whole, { ...outcomes, count: outcomes.list.length });
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
