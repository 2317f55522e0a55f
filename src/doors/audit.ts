// ip-asn/audit: how far a score hangs on open points of law; the same people under two profiles.
export { sensitivity, safeSensitivity } from "../audit/sensitivity.js";
export { createSensitivity, type SensitivityAnalyser } from "../audit/create-sensitivity.js";
export type { Alternative, OtherReadings, Sensitivity, TotalUnder } from "../audit/sensitivity-result.js";
export type { HangsOn } from "../audit/hangs-on.js";
export type { ReadingChanges } from "../audit/reading-changes.js";
export type { SwitchablePoint } from "../audit/switchable-points.js";
export type { ResultChanges } from "../score/changes.js";
export type { Readings } from "../score/per-readings.js";
export {
  compareEditions,
  createComparison,
  type ComparedProfiles,
  type Comparison,
} from "../audit/compare-editions.js";
export type { EditionComparison, PointsChange } from "../audit/comparison-result.js";
export { emptyMoveTable, withMove, type MoveTable } from "../audit/move-table.js";
