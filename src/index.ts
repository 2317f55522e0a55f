// Scoring
export { createScorer, safeCreateScorer, type ScoredRow, type Scorer, type ScorerOptions } from "./score/create-scorer.js";
export type { Selection } from "./score/select.js";
export type {
  AppliedCeiling,
  Category,
  DimensionResult,
  DutyResult,
  ProfileSummary,
  Result,
  ResultJson,
  ScoredFacts,
  SubDimensionResult,
} from "./score/result.js";
export { explain, type ExplainOptions } from "./score/explain/explain.js";
export { readResult, safeReadResult } from "./score/read-result.js";
export { rebuildTotal } from "./score/rebuild-total.js";
export type { Reason } from "./rules/reason.js";
export type { Decimal } from "./number/decimal.js";

// Facts of a person
export type { PersonFacts } from "./input/facts.js";
export type { FactPath } from "./input/fact-catalogue.js";
export type { Hukuman, Jabatan, Pendidikan, Predikat, Status } from "./input/words.js";

// Profiles: editions of the rules
export { editions, type EditionId } from "./editions/index.js";
export { defineProfile, safeDefineProfile } from "./profile/define-profile.js";
export { profileHash } from "./profile/profile-hash.js";
export type {
  Band,
  Bands,
  Ceiling,
  Dimension,
  DimensionId,
  Duty,
  Instrument,
  Interpretation,
  Profile,
  ProfileSource,
  Standing,
} from "./profile/profile.js";
export type { Citation, Citations, CitedValue, DecimalString, Evidence, LocalText } from "./profile/citation.js";
export type {
  BracketRule,
  Cap,
  ChooseRule,
  CompareRule,
  Credit,
  FlagRule,
  LeafRule,
  LookupRule,
  Rule,
  ThresholdRule,
  WhenMissing,
} from "./profile/rule.js";
export type { ProfileChange } from "./profile/change.js";
export type { FractionPolicy } from "./number/ranges.js";
export type { RoundingName } from "./number/rounding.js";

// What went wrong
export { IpAsnError, type Issue, type IssueCode, type IssueParams, type IssuePath, type Outcome } from "./issue/index.js";
export { formatIssue, formatIssues } from "./locales/format-issue.js";
export type { LocaleId } from "./locales/locale.js";
