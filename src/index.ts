// Scoring
export { createScorer, type ScoredRow, type Scorer, type ScorerOptions } from "./score/create-scorer.js";
export { type Selection } from "./score/select.js";
