/**
 * How sure a value is:
 * `verbatim`: read in the wording of the regulation; `secondary`: reported by an agency, a form, the press;
 * `practice`: what a working application does; `inferred`: follows from published numbers;
 * `interpretation`: nothing found, a choice of this project that a user can change.
 */
export const EVIDENCE = /* @__PURE__ */ Object.freeze([
  "verbatim",
  "secondary",
  "practice",
  "inferred",
  "interpretation",
] as const);
/** One of `EVIDENCE`. */
export type Evidence = (typeof EVIDENCE)[number];

/** Where a value comes from: an instrument of the profile, the place in it, and how sure that is. */
export interface Citation {
  /** Id of one of the profile's instruments. */
  readonly instrument: string;
  /** The place in the instrument, as the law writes it (`"Pasal 8"`), or what stands there, in both languages. */
  readonly provision: string | LocalText;
  readonly evidence: Evidence;
  /** The measurement years that it is cited for, where it did not hold in all years of the profile. */
  readonly years?: Years | undefined;
}

/** Measurement years, both ends included; an end that is left out is open. */
export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
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

/** The citations that hold in a measurement year; all of them, with their years, where no year is named. */
export function citedIn(cite: Citations, year: number | undefined): Citations {
  if (year === undefined) return cite;
  const holding = cite.filter(({ years: { from = -Infinity, to = Infinity } = {} }) => from <= year && year <= to);
  const [first, ...rest] = holding;
  return first === undefined || holding.length === cite.length ? cite : [first, ...rest];
}

/** The years of a citation as text: `–2021`, `2022–`. */
export function citedYears({ from, to }: Years): string {
  return from === to ? String(from) : `${from === undefined ? "" : String(from)}–${to === undefined ? "" : String(to)}`;
}

/** The place in an instrument, in a language where it has one. */
export function provisionText(provision: Citation["provision"], locale: keyof LocalText): string {
  return typeof provision === "string" ? provision : provision[locale];
}

/** Whether two citations are the same. */
export function isSameCitation(a: Citation, b: Citation): boolean {
  return (
    a.instrument === b.instrument &&
    a.evidence === b.evidence &&
    JSON.stringify([a.provision, a.years]) === JSON.stringify([b.provision, b.years])
  );
}
