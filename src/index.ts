// The root door: what scores, adds up and explains. What belongs to one field has a door of its own (src/doors).
export { createScorer } from "./score/create-scorer.js";
export type { Scorer } from "./score/scorer.js";
export type { Result, ResultJson } from "./score/result.js";
export { readResult, safeReadResult } from "./score/read-result.js";
export { explain } from "./score/explain/explain.js";
export { aggregate } from "./aggregate/aggregate.js";
export { sensitivity } from "./audit/sensitivity.js";
export { editions } from "./editions/index.js";
export { extendProfile } from "./profile/extend/extend-profile.js";
export type { Profile, ProfileSource } from "./profile/profile.js";
export type { PersonFacts } from "./facts/facts.js";
export { IpAsnError, type Issue, type IssueCode, type Outcome } from "./issue/index.js";
export { formatIssues } from "./locales/format-issue.js";
export type { LocaleId } from "./locales/locale.js";
export type { Decimal } from "./number/decimal.js";
