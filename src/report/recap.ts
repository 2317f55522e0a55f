import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { RowCounts } from "../aggregate/row-counts.js";
import type { Summary } from "../aggregate/summary-result.js";

/** What stands in the plain form of a recap. */
export const RECAP_FORMAT = "ip-asn-rekap/1";

/** What a table of people comes to: what `ip-asn rekap` prints as JSON, and what the report page shows. Plain data. */
export interface Recap {
  readonly format: typeof RECAP_FORMAT;
  /** The measurement year; null where a profile was named instead. */
  readonly year: number | null;
  readonly rows: RowCounts;
  /** Everybody, and by unit. In both, PNS and PPPK stand apart as lines of a group. */
  readonly byUnit: Summary;
  /** By kind of post. */
  readonly byJabatan: Summary;
}

/**
 * The recap of people who were added up by unit. `interpretations`: readings of points that are decided when results are
 * combined. Throws `IpAsnError` for a reading that nobody can compute.
 */
export function recapOf(
  totals: Aggregate<"unit">,
  year: number | null,
  rows: RowCounts,
  interpretations: Readonly<Record<string, string>> = {},
): Recap {
  return {
    format: RECAP_FORMAT,
    year,
    rows,
    byUnit: totals.summary({ by: "unit", interpretations }),
    byJabatan: totals.summary({ by: "jabatan", interpretations }),
  };
}
