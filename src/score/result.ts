import type { FactPath } from "../facts/fact-catalogue.js";
import type { Hukuman, Jabatan, Pendidikan, Predikat, Status, TIDAK_DIPERSYARATKAN } from "../facts/words.js";
import type { Decimal } from "../number/decimal.js";
import type { Citations, LocalText } from "../rules/citation.js";
import type { BaseProfile, DimensionId, Standing } from "../profile/profile.js";
import type { Reason } from "../rules/reason.js";

/** The format id of a result's plain form. */
export const RESULT_FORMAT = "ip-asn-result/1";

/** The score of one person, frozen, with everything that led to it. */
export interface Result {
  /** 0 to 100 points. */
  readonly total: Decimal;
  readonly category: Category;
  readonly dimensions: Readonly<Record<DimensionId, DimensionResult>>;
  readonly duties: readonly DutyResult[];
  /** What unmet duties took away by a ceiling. The official profiles have no ceilings. */
  readonly ceilings: readonly AppliedCeiling[];
  /** Ids of the open points of law that this result hangs on. */
  readonly interpretations: readonly string[];
  /** Facts that were given but that no rule for this person reads. They earn nothing. */
  readonly ignored: readonly FactPath[];
  /** The facts that were scored, numbers as plain decimal strings. */
  readonly facts: ScoredFacts;
  readonly profile: ProfileSummary;
  /** The measurement year, where one was named. */
  readonly year?: number;
  /** The plain form, format `ip-asn-result/1`: decimals as strings. `readResult` reads it back. */
  readonly toJSON: (this: Result) => ResultJson;
}

/** A category of the index, such as `{ id: "tinggi", label: { id: "Tinggi", en: "High" } }`. */
export interface Category {
  readonly id: string;
  readonly label: LocalText;
}

/** One dimension: its score out of its weight, and the sub-dimensions that add up to it. */
export interface DimensionResult {
  /** Points, after cap and ceilings. */
  readonly score: Decimal;
  /** The most points that the dimension can give. */
  readonly weight: Decimal;
  /** Where the profile caps the sum of the sub-dimensions: the cap and the sum before it. */
  readonly cap: { readonly at: Decimal; readonly sum: Decimal; readonly cite: Citations } | null;
  readonly subDimensions: readonly SubDimensionResult[];
}

/** One rule applied: points out of the most it gives to anybody in this post, why, and by which provision. */
export interface SubDimensionResult {
  readonly id: string;
  readonly points: Decimal;
  readonly most: Decimal;
  readonly reason: Reason;
  readonly cite: Citations;
}

/** A duty, and how far the person met it. */
export interface DutyResult {
  readonly id: string;
  readonly met: boolean;
  /** The fact that would show it was not given; the duty then counts as unmet. */
  readonly missing: boolean;
  /** In the unit of the fact (JP). */
  readonly required: Decimal;
  readonly shown: Decimal | null;
  /** How much is lacking; 0 when met. */
  readonly short: Decimal;
  /**
   * What the shortfall costs, in points: the total with just what is required, less the total now; 0 when met. Results made
   * before 26 November 2026 lack it.
   */
  readonly cost?: Decimal;
  readonly cite: Citations;
}

/** A ceiling of an unmet duty that took something away. */
export interface AppliedCeiling {
  readonly duty: string;
  /** A dimension, the total or the category. */
  readonly on: DimensionId | "total" | "category";
  /** Points as a decimal string, or a category id: the ceiling, and what stood before it. */
  readonly at: string;
  readonly before: string;
  readonly cite: Citations;
}

/** Which rules gave the result: enough to find them again, and to see if they changed. */
export interface ProfileSummary {
  readonly id: string;
  readonly revision: number;
  readonly standing: Standing;
  /** SHA-256 of the profile's content as published, before any choice. */
  readonly hash: string;
  /** The profile that an agency's own was made from. */
  readonly base?: BaseProfile;
  /** Who answers for an agency's own profile. */
  readonly authority?: LocalText;
  /** Readings of open points that were switched away from the profile's own. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The facts of `PersonFacts` that can count, without what merely identifies the person. */
export interface ScoredFacts {
  readonly status: Status;
  readonly jabatan: Jabatan;
  readonly kualifikasi: { readonly pendidikan?: Pendidikan; readonly syaratPendidikan?: Pendidikan };
  readonly kompetensi: {
    readonly diklatKepemimpinan?: boolean;
    readonly diklatFungsional?: boolean | typeof TIDAK_DIPERSYARATKAN;
    readonly jpTeknis?: string;
    readonly seminar?: boolean;
  };
  readonly kinerja: { readonly predikat?: Predikat; readonly nilai?: string };
  readonly disiplin: { readonly hukuman?: Hukuman };
  /** Facts that the profile adds, where any were given. */
  readonly tambahan?: Readonly<Record<string, boolean | string>>;
}

/** The same shape with decimals as strings. */
export type Plain<T> = T extends Decimal
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T as T[K] extends () => unknown ? never : K]: Plain<T[K]> }
      : T;

/** The plain form of a result. */
export type ResultJson = { readonly format: typeof RESULT_FORMAT } & Plain<Result>;
