import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { RowCounts } from "../aggregate/row-counts.js";
import { stateOf } from "../aggregate/state.js";
import { groupSummaries } from "../aggregate/summarize.js";
import type { GroupSummary, Summary } from "../aggregate/summary-result.js";

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
 * The recap of people who were added up by unit, without any unit: `unitsOf` gives them one after the other, as they can be
 * more than memory holds. `interpretations`: readings of points that are decided when results are combined. Throws
 * `IpAsnError` for a reading that nobody can compute.
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
    byUnit: { ...totals.summary({ by: [], interpretations }), by: ["unit"] },
    byJabatan: totals.summary({ by: "jabatan", interpretations }),
  };
}

/** What the units are called; one that nobody knows has no name. */
export function unitNames(totals: Aggregate<"unit">): readonly string[] {
  const names = new Set([...(stateOf(totals)?.cells.values() ?? [])].map(({ place }) => place.values[0]));
  return [...names].filter((name) => typeof name === "string");
}

/** The units of a recap, to be gone through as often as needed; figures are made as they are asked for. */
export function unitsOf(
  totals: Aggregate<"unit">,
  interpretations: Readonly<Record<string, string>>,
): Iterable<GroupSummary> {
  const state = stateOf(totals);
  return {
    [Symbol.iterator]: () =>
      (state === undefined ? [] : groupSummaries(state, { by: "unit", interpretations }))[Symbol.iterator](),
  };
}
