// ip-asn/scorer: a scorer made from a profile at hand, in a small bundle; what scorers take and give.
export { createScorerFrom, type ScorerFromOptions } from "../score/create-scorer-from.js";
export { IpAsnError } from "../issue/index.js";
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
export type { ReadResultOptions } from "../score/read-result.js";
export { rebuildTotal } from "../score/rebuild-total.js";
export type { LocaleTag } from "../locales/locale.js";
export type { IssueTexts } from "../locales/format-issue-with.js";
export type { Reason } from "../rules/reason.js";
