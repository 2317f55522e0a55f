import type { Jabatan, Status } from "../facts/words.js";
import type { DecimalString } from "../rules/citation.js";
import type { DimensionId } from "../profile/profile.js";
import type { Plain, ProfileSummary } from "../score/result.js";

/** The format id of an aggregate's plain form. */
export const AGGREGATE_FORMAT = "ip-asn-aggregate/1";

/** Points, and how many people have them; lowest points first. */
export type HistogramJson = readonly (readonly [points: DecimalString, people: number])[];

/** An id, and how many people it holds for; in the order of the profile. */
export type NamedCounts = readonly (readonly [id: string, people: number])[];

/** The people of one place: one value for each name of `groupBy`, one status, one kind of post. */
export interface CellJson {
  /** In the order of `groupBy`; null: not known. */
  readonly group: readonly (string | null)[];
  readonly status: Status | null;
  readonly jabatan: Jabatan | null;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  readonly totals: HistogramJson;
  readonly categories: NamedCounts;
  readonly dimensions: Readonly<Record<DimensionId, HistogramJson>>;
  /** Points lost by sub-dimension. */
  readonly lost: readonly (readonly [id: string, points: HistogramJson])[];
  readonly duties: readonly {
    readonly id: string;
    readonly met: number;
    /** Shown, but less than required. */
    readonly short: number;
    /** Nothing shown. */
    readonly missing: number;
  }[];
  readonly openPoints: NamedCounts;
}

/**
 * The plain form of an aggregate. Equal people give the same text, whatever the order in which they were added or
 * merged: names, places, points and ids stand in one order only.
 */
export interface AggregateJson {
  readonly format: typeof AGGREGATE_FORMAT;
  readonly profile: Plain<ProfileSummary>;
  readonly groupBy: readonly string[];
  readonly cells: readonly CellJson[];
}
