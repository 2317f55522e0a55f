// ip-asn/profile: sets of rules: the editions with their revisions, profiles of agencies, what two of them differ in.
export { safeCreateScorer } from "../score/create-scorer.js";
export type { Selection } from "../score/select.js";
export { editions, timeline, type EditionId, type EditionRevision } from "../editions/index.js";
export { defineProfile, safeDefineProfile } from "../profile/define-profile.js";
export { extendProfile, safeExtendProfile } from "../profile/extend/extend-profile.js";
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
} from "../profile/extend/extension.js";
export { readProfile, safeReadProfile, type FindBase } from "../score/read-profile.js";
export {
  factsSchema,
  profileSchema,
  type StandardOptions,
  type StandardOutcome,
  type StandardSchema,
} from "../score/standard-schema.js";
export { diffProfiles } from "../profile/diff/diff-profiles.js";
export type {
  Audience,
  ComparedProfile,
  Content,
  Part,
  ProfileDiff,
  ProfileDifference,
} from "../profile/diff/profile-diff.js";
export { reachableMaxima, type Reachable, type ReachableRow } from "../profile/reachable.js";
export type { AddedFact, AddedFacts, NoFacts } from "../profile/added-fact.js";
export { profileHash } from "../profile/profile-hash.js";
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
} from "../profile/profile.js";
export {
  EVIDENCE,
  type Citation,
  type Citations,
  type CitedValue,
  type DecimalString,
  type Evidence,
  type LocalText,
  type Years,
} from "../rules/citation.js";
export type { BracketRule } from "../rules/bracket.js";
export type { Cap } from "../rules/capped-sum.js";
export type { ChooseRule, Rule } from "../rules/choose.js";
export type { CitedLevel, CitedOutcome, CompareRule } from "../rules/compare.js";
export type { Credit } from "../rules/credit.js";
export type { FlagRule } from "../rules/flag.js";
export type { LeafRule } from "../rules/kinds.js";
export type { LookupRule } from "../rules/lookup.js";
export type { ThresholdRule } from "../rules/threshold.js";
export type { WhenMissing } from "../rules/rule-base.js";
export type { FractionPolicy, WholeRange } from "../number/ranges.js";
export type { RoundingName } from "../number/rounding.js";
