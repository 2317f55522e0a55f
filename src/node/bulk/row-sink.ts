import type { MeasuredRow } from "../score-people.js";
import type { CachedOutcome } from "./outcome-cache.js";
import type { RowScanner } from "./row-scanner.js";

/** Takes rows that can be used. */
export interface RowSink {
  /** A row that is like one before but for its NIP, name and unit: where it begins, and what the scanner has found in it. */
  readonly cached: (outcome: CachedOutcome, bytes: Uint8Array, view: DataView, start: number, row: RowScanner) => void;
  /** A row that was read by itself. */
  readonly read: (person: MeasuredRow) => void;
}
