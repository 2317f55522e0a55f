// ip-asn/scorer: what a scorer takes and gives.
export type { ScorerOptions } from "../score/create-scorer.js";
export type { ScoredRow, Scorer } from "../score/scorer.js";
export {
  RESULT_FORMAT,
  type AppliedCeiling,
  type Category,
  type DimensionResult,
  type DutyResult,
  type Plain,
  type ProfileSummary,
  type Result,
  type ResultJson,
  type ScoredFacts,
  type SubDimensionResult,
} from "../score/result.js";
export type { ExplainOptions } from "../score/explain/explain.js";
export { rebuildTotal, type ReadResultOptions } from "../score/read-result.js";
export type { Reason } from "../rules/reason.js";
