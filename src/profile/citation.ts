/**
 * How sure a value is:
 * `verbatim`: read in the wording of the regulation; `secondary`: reported by an agency, a form, the press;
 * `practice`: what a working application does; `inferred`: follows from published numbers;
 * `interpretation`: nothing found, a choice of this project that a user can change.
 */
export const EVIDENCE = ["verbatim", "secondary", "practice", "inferred", "interpretation"] as const;
/** One of `EVIDENCE`. */
export type Evidence = (typeof EVIDENCE)[number];

/** Where a value comes from: an instrument of the profile, the place in it, and how sure that is. */
export interface Citation {
  /** Id of one of the profile's instruments. */
  readonly instrument: string;
  /** The place in the instrument, in the words of the law: `"pasal 8"`. */
  readonly provision: string;
  readonly evidence: Evidence;
}

/** One or more citations: nothing in a profile stands without a source. */
export type Citations = readonly [Citation, ...Citation[]];

/** A number as plain decimal digits with a decimal point, such as `"22.5"`. */
export type DecimalString = string;

/** A value with its source on itself. */
export interface CitedValue {
  readonly value: DecimalString;
  readonly cite: Citations;
  /** The open point of law that this value hangs on: a result that uses the value names it. */
  readonly interpretation?: string | undefined;
}

/** A text in both languages. */
export interface LocalText {
  readonly id: string;
  readonly en: string;
}
