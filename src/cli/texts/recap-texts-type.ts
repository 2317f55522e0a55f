import type { DimensionId } from "../../profile/profile.js";

/** What `ip-asn rekap` says in one language. Numbers come with a decimal point. */
export interface RecapTexts {
  readonly help: {
    readonly rekap: string;
    readonly format: string;
    readonly out: string;
    readonly html: string;
    readonly statement: string;
    readonly title: string;
  };
  readonly needsHtml: string;
  /** Units whose names are numbers of people. */
  readonly unitsLikePeople: (count: string, all: string) => string;
  readonly number: (digits: string) => string;
  readonly index: (index: string, category: string, people: string) => string;
  /** Where PNS and PPPK are combined as the mean of their two indexes. */
  readonly indexOfLines: (index: string, category: string, people: string) => string;
  /** The category of the index hangs on these open points. */
  readonly categoryOpen: (points: string) => string;
  /** What the asterisk behind a category says. */
  readonly marked: (points: string) => string;
  readonly noIndex: string;
  readonly combined: (readings: string) => string;
  readonly columns: readonly [people: string, measured: string, index: string, category: string];
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly unmet: string;
  readonly unknown: string;
  readonly categories: string;
  readonly status: string;
  readonly jabatan: string;
  readonly units: string;
  readonly losses: string;
  readonly duties: string;
  readonly duty: (label: string, unmet: string, missing: string) => string;
  readonly openPoints: string;
  /** How far the profile's standing lets a reader trust the figures. */
  readonly trust: (standing: string) => string;
}
