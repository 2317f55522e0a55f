import type { Summary } from "../aggregate/summary-result.js";

/** What stands in the plain form of a recap. */
export const RECAP_FORMAT = "ip-asn-rekap/1";

/** What a table of people comes to: what `ip-asn rekap` prints as JSON, and what the report page shows. Plain data. */
export interface Recap {
  readonly format: typeof RECAP_FORMAT;
  /** The measurement year; null where a profile was named instead. */
  readonly year: number | null;
  /** What became of the rows: read = scored + not measured + rejected. */
  readonly rows: {
    readonly read: number;
    readonly scored: number;
    readonly notMeasured: number;
    readonly rejected: number;
  };
  /** Everybody, and by unit. In both, PNS and PPPK stand apart as lines of a group. */
  readonly byUnit: Summary;
  /** By kind of post. */
  readonly byJabatan: Summary;
}
