// Scoring
export { createScorer, safeCreateScorer, type ScorerOptions } from "./score/create-scorer.js";
export type { ScoredRow, Scorer } from "./score/scorer.js";
export type { Selection } from "./score/select.js";
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
} from "./score/result.js";
export { explain, type ExplainOptions } from "./score/explain/explain.js";
export { readResult, safeReadResult, type ReadResultOptions } from "./score/read-result.js";
export { rebuildTotal } from "./score/read-result.js";
export type { Reason } from "./rules/reason.js";
export type { Decimal } from "./number/decimal.js";

// Facts of a person
export type { PersonFacts } from "./input/facts.js";
export {
  factCatalogue,
  type AddedFactPath,
  type FactKind,
  type FactPath,
  type StandardFactPath,
} from "./input/fact-catalogue.js";
export type { AddedKind, AddedKinds, Tambahan } from "./input/added-kinds.js";
export {
  HUKUMAN,
  JABATAN,
  PENDIDIKAN,
  PREDIKAT,
  STATUS,
  type Hukuman,
  type Jabatan,
  type Pendidikan,
  type Predikat,
  type Status,
} from "./input/words.js";

// Profiles: editions of the rules
export { editions, timeline, type EditionId, type EditionRevision } from "./editions/index.js";
export { defineProfile, safeDefineProfile } from "./profile/define-profile.js";
export { extendProfile, safeExtendProfile } from "./profile/extend/extend-profile.js";
export type {
  AddedRule,
  AnyText,
  DutyChange,
  FactsToAdd,
  Figure,
  OwnReading,
  ProfileExtension,
  RuleChange,
  ValueChange,
} from "./profile/extend/extension.js";
export { readProfile, safeReadProfile, type FindBase } from "./score/read-profile.js";
export {
  factsSchema,
  profileSchema,
  type StandardOptions,
  type StandardOutcome,
  type StandardSchema,
} from "./score/standard-schema.js";
export { diffProfiles } from "./profile/diff/diff-profiles.js";
export type {
  Audience,
  ComparedProfile,
  Content,
  Part,
  ProfileDiff,
  ProfileDifference,
} from "./profile/diff/profile-diff.js";
export { reachableMaxima, type Reachable, type ReachableRow } from "./profile/reachable.js";
export type { AddedFact, AddedFacts, NoFacts } from "./profile/added-fact.js";
export { profileHash } from "./profile/profile-hash.js";
export {
  DIMENSION_IDS,
  STANDINGS,
  type BaseProfile,
  type Band,
  type Bands,
  type Ceiling,
  type Dimension,
  type DimensionId,
  type Duty,
  type Exemption,
  type Instrument,
  type Interpretation,
  type Patch,
  type PatchOfAnyRule,
  type Profile,
  type ProfileChange,
  type ProfileSource,
  type Standing,
} from "./profile/profile.js";
export {
  EVIDENCE,
  type Citation,
  type Citations,
  type CitedValue,
  type DecimalString,
  type Evidence,
  type LocalText,
  type Years,
} from "./rules/citation.js";
export type { BracketRule } from "./rules/bracket.js";
export type { Cap } from "./rules/capped-sum.js";
export type { ChooseRule, Rule } from "./rules/choose.js";
export type { CitedLevel, CitedOutcome, CompareRule } from "./rules/compare.js";
export type { Credit } from "./rules/credit.js";
export type { FlagRule } from "./rules/flag.js";
export type { LeafRule } from "./rules/kinds.js";
export type { LookupRule } from "./rules/lookup.js";
export type { ThresholdRule } from "./rules/threshold.js";
export type { WhenMissing } from "./rules/rule-base.js";
export type { FractionPolicy, WholeRange } from "./number/ranges.js";
export type { RoundingName } from "./number/rounding.js";

// Adding up
export { aggregate, safeAggregate, type AggregateOptions } from "./aggregate/aggregate.js";
export type { Aggregate } from "./aggregate/open-aggregate.js";
export type { Group } from "./aggregate/group.js";
export { mergeAggregates, safeMergeAggregates } from "./aggregate/merge-aggregates.js";
export { readAggregate, safeReadAggregate, type ReadAggregateOptions } from "./aggregate/read-aggregate.js";
export {
  AGGREGATE_FORMAT,
  type AggregateJson,
  type CellJson,
  type HistogramJson,
  type NamedCounts,
} from "./aggregate/aggregate-json.js";
export { AGGREGATION_READINGS, type AggregationReadings } from "./aggregate/readings.js";
export type {
  CategoryCount,
  DimensionFigures,
  Distribution,
  DutyCount,
  Figures,
  GroupSummary,
  Loss,
  OpenPointCount,
  Share,
  StatusLine,
  Summary,
  SummaryOptions,
} from "./aggregate/summary-result.js";
export { safeTrend, trend, type Measurement } from "./aggregate/trend.js";
export type { PublishedFigures } from "./aggregate/trend.js";
export type {
  CategoryChange,
  CategoryCountChange,
  Change,
  FigureTrend,
  GroupTrend,
  Trend,
} from "./aggregate/trend-result.js";

// Populations
export { createPopulation, type PopulationBuilder, type PopulationOptions } from "./population/create-population.js";
export { encodePopulation, type EncodeOptions } from "./population/encode-population.js";
export type { Population } from "./population/population.js";
export { POPULATION_FORMAT } from "./population/byte-layout.js";
export { readPopulation, safeReadPopulation } from "./population/read-population.js";
export { scorePopulation, type IssueCount, type PopulationScores } from "./population/score-population.js";
export { NOT_MEASURED, REJECTED } from "./population/outcomes.js";
export { summarizePopulation } from "./population/summarize-population.js";
export type {
  PopulationDimension,
  PopulationFigures,
  PopulationSummary,
  UnitFigures,
} from "./population/population-summary.js";

// How far a score hangs on open points of law; the same people under two profiles
export { sensitivity, safeSensitivity } from "./audit/sensitivity.js";
export { createSensitivity, type SensitivityAnalyser } from "./audit/create-sensitivity.js";
export type { Alternative, OtherReadings, Sensitivity, TotalUnder } from "./audit/sensitivity-result.js";
export type { HangsOn } from "./audit/hangs-on.js";
export type { ReadingChanges } from "./audit/reading-changes.js";
export type { SwitchablePoint } from "./audit/switchable-points.js";
export type { ResultChanges } from "./score/changes.js";
export type { Readings } from "./score/per-readings.js";
export { compareEditions, createComparison, type ComparedProfiles, type Comparison } from "./audit/compare-editions.js";
export type { EditionComparison, PointsChange } from "./audit/comparison-result.js";
export { emptyMoveTable, withMove, type MoveTable } from "./audit/move-table.js";

// What went wrong
export {
  IpAsnError,
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePath,
  type Outcome,
  type ReachParams,
} from "./issue/index.js";
export { formatIssue, formatIssues } from "./locales/format-issue.js";
export type { LocaleId } from "./locales/locale.js";
