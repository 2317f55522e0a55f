import type { Jabatan } from "../../input/words.js";
import type { Evidence } from "../../profile/citation.js";
import type { DimensionId } from "../../profile/profile.js";
import type { LawTexts } from "./law-texts.js";

/** The parts of the page, in their order. */
export const SECTION_IDS = [
  "categories",
  "dimensions",
  "status",
  "units",
  "posts",
  "distribution",
  "losses",
  "duties",
  "open-points",
  "profile",
] as const;
/** One of `SECTION_IDS`. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The words of the page in one language. Numbers come as people of that language write them. */
export interface ReportTexts extends LawTexts {
  readonly title: string;
  readonly kicker: (year: string | null) => string;
  readonly skip: string;
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly jabatan: Readonly<Record<Jabatan, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly words: {
    readonly none: string;
    readonly unknown: string;
    readonly unnamed: string;
    readonly hidden: string;
    readonly all: string;
  };
  readonly overview: {
    readonly heading: string;
    readonly outOf: string;
    readonly meanOf: (people: string) => string;
    readonly meanOfLines: (people: string) => string;
    readonly categoryOpen: (points: string) => string;
    readonly noIndex: string;
    readonly noIndexWhy: string;
    readonly rows: string;
    readonly read: string;
    readonly scored: string;
    readonly notMeasured: string;
    readonly rejected: string;
    readonly participation: string;
    readonly rejectedNote: string;
  };
  readonly columns: {
    readonly category: string;
    readonly range: string;
    readonly people: string;
    readonly percent: string;
    readonly dimension: string;
    readonly weight: string;
    readonly mean: string;
    readonly ofWeight: string;
    readonly lost: string;
    readonly status: string;
    readonly unit: string;
    readonly post: string;
    readonly rank: string;
    readonly measured: string;
    readonly index: string;
    /** Where the profile has one duty, and where it has several. */
    readonly unmetDuty: string;
    readonly unmet: (duty: string) => string;
    readonly figure: string;
    readonly total: string;
    readonly subDimension: string;
    readonly lostMean: string;
    readonly losing: string;
    readonly concerned: string;
    readonly duty: string;
    readonly unmetPeople: string;
    readonly missing: string;
  };
  readonly outOf: (weight: string) => string;
  readonly captions: {
    readonly categories: string;
    readonly dimensions: string;
    readonly status: string;
    readonly units: (count: string) => string;
    readonly posts: string;
    readonly distribution: string;
    readonly losses: string;
    readonly duties: string;
  };
  /** What a chart shows, for who cannot see it. */
  readonly charts: {
    readonly categories: (shares: string) => string;
    readonly dimensions: (means: string) => string;
    readonly units: (count: string, first: string, last: string) => string;
    readonly unitsHeading: (count: string, all: string) => string;
    readonly whole: (index: string) => string;
    readonly distribution: (from: string, median: string, to: string) => string;
    readonly losses: (items: string) => string;
  };
  readonly quartiles: Readonly<Record<"minimum" | "firstQuartile" | "median" | "thirdQuartile" | "maximum", string>>;
  readonly notes: {
    readonly nobody: string;
    readonly dimensions: string;
    /** What the asterisk behind a category says. */
    readonly marked: string;
    readonly noUnits: string;
    /** Where not all units are shown. */
    readonly firstUnits: (shown: string, all: string) => string;
    readonly masked: string;
    readonly distribution: string;
    readonly losses: string;
    readonly noLosses: string;
    readonly noDuties: string;
    readonly noDutyCounts: string;
    readonly openPoints: string;
    readonly noOpenPoints: string;
    readonly factPoints: string;
  };
  readonly footer: string;
}
