import type { MeasuredRow } from "../score-people.js";
import type { KnownOutcome } from "./known-outcomes.js";
import type { RowScanner } from "./row-scanner.js";

/** Takes rows that can be used. */
export interface RowSink {
  /** A row whose cells were all met before: where it begins, and what the scanner has found in it. */
  readonly known: (outcome: KnownOutcome, bytes: Uint8Array, view: DataView, start: number, row: RowScanner) => void;
  /** A row that was read in the usual way. */
  readonly read: (person: MeasuredRow) => void;
}
