// ip-asn/population: many people as columns of small integers, scored again at once under other rules.
export { createPopulation, type PopulationBuilder, type PopulationOptions } from "../population/create-population.js";
export { encodePopulation, type EncodeOptions } from "../population/encode-population.js";
export type { Population } from "../population/population.js";
export { POPULATION_FORMAT } from "../population/byte-layout.js";
export { readPopulation, safeReadPopulation } from "../population/read-population.js";
export { scorePopulation, type IssueCount, type PopulationScores } from "../population/score-population.js";
export { NOT_MEASURED, REJECTED } from "../population/outcomes.js";
export { summarizePopulation } from "../population/summarize-population.js";
export type {
  PopulationDimension,
  PopulationFigures,
  PopulationSummary,
  UnitFigures,
} from "../population/population-summary.js";
