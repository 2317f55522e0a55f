import { FACT_GROUPS, type FactGroupName, type GroupName } from "../aggregate/group-columns.js";
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
  /** By each of the columns that were asked for besides; missing where none was. */
  readonly byGroup?: Readonly<Partial<Record<FactGroupName, Summary>>>;
}

/**
 * The recap of people who were added up by unit, and by other columns where they are asked for, without any unit: `unitsOf` gives them one after the other, as they can be
 * more than memory holds. `interpretations`: readings of points that are decided when results are combined. Throws
 * `IpAsnError` for a reading that nobody can compute.
 */
export function recapOf<G extends GroupName>(
  totals: Aggregate<G>,
  year: number | null,
  rows: RowCounts,
  interpretations: Readonly<Record<string, string>> = {},
): Recap {
  const asked = FACT_GROUPS.filter(({ name }) => totals.groupBy.includes(name));
  const byGroup = asked.map(({ name }) => [name, totals.summary({ by: [name as never], interpretations })]);
  return {
    format: RECAP_FORMAT,
    year,
    rows,
    byUnit: { ...totals.summary({ by: [], interpretations }), by: ["unit"] },
    byJabatan: totals.summary({ by: "jabatan", interpretations }),
    ...(asked.length > 0 && { byGroup: Object.fromEntries(byGroup) as Record<FactGroupName, Summary> }),
  };
}

/** What the units are called; one that nobody knows has no name. */
export function unitNames<G extends GroupName>(totals: Aggregate<G>): readonly string[] {
  const at = totals.groupBy.indexOf("unit");
  const names = new Set([...(stateOf(totals)?.cells.values() ?? [])].map(({ place }) => place.values[at]));
  return [...names].filter((name) => typeof name === "string");
}

/** The units of a recap, to be gone through as often as needed; figures are made as they are asked for. */
export function unitsOf<G extends GroupName>(
  totals: Aggregate<G>,
  interpretations: Readonly<Record<string, string>>,
): Iterable<GroupSummary> {
  const state = stateOf(totals);
  return {
    [Symbol.iterator]: () =>
      (state === undefined ? [] : groupSummaries(state, { by: "unit", interpretations }))[Symbol.iterator](),
  };
}
