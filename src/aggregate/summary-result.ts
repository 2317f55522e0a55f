import type { Status } from "../facts/words.js";
import type { Decimal } from "../number/decimal.js";
import type { LocalText } from "../rules/citation.js";
import type { DimensionId } from "../profile/profile.js";
import type { Category, ProfileSummary } from "../score/result.js";
import type { OWN_NAMES } from "./group.js";
import type { AggregationReadings } from "./readings.js";

/** How to summarise. `G`: the names of the aggregate's `groupBy`. */
export interface SummaryOptions<G extends string = string> {
  /** What groups are made by: names of `groupBy`, `status`, `jabatan`. All names of `groupBy`, if nothing is said. */
  readonly by?: Name<G> | readonly Name<G>[] | undefined;
  /** Readings of open points that are decided when results are combined, other than the profile's own. */
  readonly interpretations?: Readonly<Record<string, string>> | undefined;
}

type Name<G extends string> = G | (typeof OWN_NAMES)[number];

/** What an aggregate says: frozen, exact. `JSON.stringify` gives decimals as strings. */
export interface Summary {
  readonly profile: ProfileSummary;
  /** How results were combined. */
  readonly interpretations: AggregationReadings;
  /** The names that the groups are made by. */
  readonly by: readonly string[];
  readonly whole: GroupSummary;
  /** In alphabetical order of their values; what is not known comes last. */
  readonly groups: readonly GroupSummary[];
}

/** PNS and PPPK together, and apart. */
export interface GroupSummary extends Figures {
  /** Empty for the whole. Null: not known. */
  readonly group: Readonly<Record<string, string | null>>;
  /** One line for each status that occurs; the line of those whose status is not known comes last. */
  readonly lines: readonly StatusLine[];
}

/** The people of one status. */
export interface StatusLine extends Figures {
  readonly status: Status | null;
}

/** The figures of some people. Where nobody is measured there are no means, and they are null. */
export interface Figures {
  /** Everybody: measured, not measured and rejected. */
  readonly people: number;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  /** Measured among all people. */
  readonly participation: Share;
  /** All points of all measured people. Divided by `measured` it is the exact mean. */
  readonly sum: Decimal;
  /**
   * The index: mean total of the measured people, 0 to 100, 2 decimals half up (practice of three agencies). Under
   * `mean-of-groups` a group with lines of several statuses has the plain mean of their indexes as printed.
   */
  readonly index: Decimal | null;
  /** Of the rounded mean, or of the exact one, as `mean-before-category` says. */
  readonly category: Category | null;
  /** Open points of law that this category hangs on: the mean lies between two printed ranges, or its rounding decides. */
  readonly categoryOpenPoints: readonly string[];
  readonly dimensions: Readonly<Record<DimensionId, DimensionFigures>>;
  /** All categories of the profile, highest first, with the people in them. */
  readonly categories: readonly CategoryCount[];
  readonly distribution: Distribution | null;
  /** In the order of the profile. */
  readonly duties: readonly DutyCount[];
  /** Open points of law that results hang on, in the order of the register. */
  readonly openPoints: readonly OpenPointCount[];
  /** Sub-dimensions, the one that loses most points first. */
  readonly losses: readonly Loss[];
}

/** A part of some people: `part / of` exactly. */
export interface Share {
  readonly part: number;
  readonly of: number;
  /** 0 to 100, 2 decimals half up; null of nobody. */
  readonly percent: Decimal | null;
}

/** One dimension of some people. */
export interface DimensionFigures {
  /** The most points that it can give. */
  readonly weight: Decimal;
  /** Mean score, 2 decimals half up; combined as the index is. */
  readonly mean: Decimal | null;
  /** The mean before it is rounded, as percent of the weight, 2 decimals half up. */
  readonly percent: Decimal | null;
  /** All points of all measured people. */
  readonly sum: Decimal;
  /** What is lacking to everybody's full weight: weight × measured − sum. */
  readonly lost: Decimal;
}

/** People in a category, among those measured. */
export interface CategoryCount {
  readonly category: Category;
  readonly people: Share;
}

/**
 * Totals of measured people. Quartiles lie at position (n − 1) · k/4 of the sorted totals, linear in between, and are
 * not rounded: what spreadsheets give as QUARTILE and QUARTILE.INC.
 */
export interface Distribution {
  readonly minimum: Decimal;
  readonly firstQuartile: Decimal;
  readonly median: Decimal;
  readonly thirdQuartile: Decimal;
  readonly maximum: Decimal;
}

/** A duty, and how many of the people who have it do not meet it. */
export interface DutyCount {
  readonly id: string;
  readonly label: LocalText;
  readonly unmet: Share;
  /** Those of the unmet who showed nothing at all. */
  readonly missing: number;
}

/** An open point of law, and how many of the measured people's results hang on it. */
export interface OpenPointCount {
  readonly id: string;
  /** The reading that the results were made under. */
  readonly reading: string;
  readonly people: Share;
}

/**
 * What a sub-dimension loses: the most that it gives to anybody in the post, less the points earned. Counted before a
 * dimension's cap, so that sub-dimensions of a capped dimension can lose more together than the dimension.
 */
export interface Loss {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly label: LocalText;
  /** Points lost by all people together. */
  readonly lost: Decimal;
  /** Per measured person, whether or not the sub-dimension is for their post; 2 decimals half up. */
  readonly mean: Decimal;
  /** Those who lose something, among those whom the sub-dimension is for. */
  readonly people: Share;
}
