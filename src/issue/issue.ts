/** Where something is wrong: keys and indexes from the outside in. */
export type IssuePath = readonly (string | number)[];

/** The values behind each issue code: what stood there, and what is accepted. The codes are public API. */
export interface IssueParams {
  // ── facts of a person ──
  /** Something else stands where an object with named facts belongs. */
  not_an_object: { readonly found: string };
  /** A key that nothing reads: usually a typing mistake. */
  unknown_key: { readonly key: string; readonly accepted: readonly string[]; readonly suggestion: string | null };
  /** A fact that the profile needs is not given. `alternatives`: readings of the law that need it not. */
  missing_fact: {
    readonly fact: string;
    readonly alternatives: readonly { readonly interpretation: string; readonly alternative: string }[];
  };
  /** A value of the wrong type. */
  wrong_type: { readonly expected: "text" | "yes-no" | "number"; readonly found: string };
  /** A word that is not in the list. */
  unknown_word: { readonly found: string; readonly accepted: readonly string[]; readonly suggestion: string | null };
  /** Not a plain decimal number (`"12,5"`, `"0x10"`, `NaN`, `1e400`). */
  number_malformed: { readonly found: string };
  /** A number outside its range. `most` null: no upper limit. */
  number_out_of_range: { readonly found: string; readonly least: number; readonly most: number | null };
  /** Two facts of which only one can hold. */
  conflicting_facts: { readonly facts: readonly string[] };
  /** A fact that this profile cannot use, where ignoring it would hide that something is missing. */
  fact_not_accepted: { readonly fact: string; readonly profile: string; readonly accepted: readonly string[] };
  /** A word that the profile's table has no value for (it came later), or refuses. It is never taken for another one. */
  word_not_scored: {
    readonly fact: string;
    readonly word: string;
    readonly profile: string;
    readonly accepted: readonly string[];
  };
  /** The edition does not measure people of this status. They have no score; it is no mistake in the data. */
  not_measured: { readonly status: string; readonly measures: readonly string[]; readonly profile: string };
  /** The value could not be read at all (a getter or a proxy failed). */
  unreadable: { readonly reason: string };

  // ── arguments of functions ──
  /** Something else stands where an argument belongs, such as an id for a profile. */
  argument_malformed: { readonly argument: string; readonly expected: string; readonly found: string };
  /** What another copy of this package made: one was loaded by `import`, another by `require`, or there are two versions. */
  another_copy: { readonly what: string };

  // ── choice of profile and interpretation ──
  /** Neither year nor profile was named. */
  selection_missing: Record<string, never>;
  /** Not a whole year. */
  year_malformed: { readonly found: string };
  /** No edition is known for the year. */
  year_not_known: { readonly year: number; readonly known: readonly string[] };
  /** The named profile holds only from a later year. */
  profile_not_yet_in_force: { readonly profile: string; readonly year: number; readonly from: number };
  /** The named profile held only until an earlier year. */
  profile_ended: { readonly profile: string; readonly year: number; readonly to: number };
  /** No profile of that id. */
  profile_not_known: { readonly found: string; readonly known: readonly string[] };
  /** The profile's register has no such open point. */
  interpretation_not_known: {
    readonly found: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  /** The open point has no such alternative. */
  alternative_not_known: {
    readonly interpretation: string;
    readonly found: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  /** The open point is decided before or after scoring, so a scorer cannot switch it. */
  interpretation_not_switchable: { readonly interpretation: string; readonly decidedBy: string };

  // ── profiles ──
  /** The profile's data has the wrong shape at this place. */
  profile_malformed: { readonly expected: string; readonly found: string };
  /** Far more values, or nested far deeper, than any profile: it was not read. */
  too_large: { readonly values: number; readonly depth: number };
  /** A profile that is no official edition says that it is one. */
  standing_not_official: { readonly found: string; readonly accepted: readonly string[] };
  /** An open point that is not decided while scoring has a reading that changes the profile. */
  change_not_expected: { readonly interpretation: string; readonly alternative: string; readonly decidedBy: string };
  /** The four weights must add up to 100. */
  weights_do_not_add_up: { readonly sum: string };
  /** The rules of a dimension cannot reach its weight for some people. */
  weight_not_reached: ReachParams;
  /** The rules of a dimension reach more than its weight for some people, and no cap says so. */
  weight_exceeded: ReachParams;
  /** A cap must equal the weight of its dimension. */
  cap_differs_from_weight: { readonly dimension: string; readonly cap: string; readonly weight: string };
  /** One of the four dimensions is missing. */
  dimension_missing: { readonly dimension: string };
  /** An id stands twice where it must be unique. */
  duplicate_id: { readonly id: string };
  /** Values from `from` to `to` fall into no range. */
  range_gap: { readonly from: number; readonly to: number };
  /** Values from `from` to `to` fall into two ranges. */
  range_overlap: { readonly from: number; readonly to: number };
  /** A range that ends before it begins. */
  range_reversed: { readonly from: number; readonly to: number };
  /** A list of words lacks some that the fact can hold. */
  word_not_covered: { readonly fact: string; readonly words: readonly string[] };
  /** A list of words has one that the fact cannot hold, or has it twice. */
  word_not_expected: { readonly fact: string; readonly word: string; readonly accepted: readonly string[] };
  /** A rule or a duty reads an added fact that the profile does not declare in `facts`. */
  fact_not_declared: { readonly fact: string; readonly known: readonly string[] };
  /** A fact that the profile adds, and that no rule and no duty reads. */
  fact_unread: { readonly fact: string };
  /** An added fact cannot have this name: a column of the tables has it. */
  fact_name_taken: { readonly name: string };
  /** A rule of this kind cannot read a fact of that kind. */
  fact_unsuitable: { readonly fact: string; readonly rule: string };
  /** A choice leaves out some kinds of post, status or performance. */
  case_not_covered: { readonly by: string; readonly cases: readonly string[] };
  /** A choice names a case twice, or one that does not exist. */
  case_not_expected: { readonly by: string; readonly found: string };
  /** A citation names an instrument that the profile does not list. */
  instrument_not_known: { readonly instrument: string; readonly known: readonly string[] };
  /** A rule or value names an open point that the register does not list. */
  interpretation_not_registered: { readonly interpretation: string; readonly known: readonly string[] };
  /** The years of measurement end before they begin. */
  years_reversed: { readonly from: number; readonly to: number };
  /** A duty says nothing about some status that the profile measures, or says it twice. */
  duty_status_not_covered: { readonly duty: string; readonly status: string };
  /** Points cannot be scaled to a new weight exactly. `decimals`: how many the profile allows. */
  rescale_not_exact: {
    readonly dimension: string;
    readonly from: string;
    readonly to: string;
    readonly decimals: number;
    /** Points that would have more decimals: what they are, and what they would be (cut off at six decimals). */
    readonly points: readonly { readonly rule: string; readonly points: string; readonly scaled: string }[];
    /** The nearest whole weights that can be reached exactly. */
    readonly exact: readonly string[];
  };
  /** A ceiling that names no category of the profile, or is no number of points within its range. */
  ceiling_unknown: { readonly duty: string; readonly found: string; readonly categories: readonly string[] };
  /** A change addresses something that the profile does not have. */
  change_target_not_known: {
    readonly target: string;
    readonly known: readonly string[];
    /** What stands in its place, where an earlier revision had it. */
    readonly moved?: string | undefined;
  };
  /** With this alternative the profile would be invalid; `codes` says how. */
  alternative_invalid: {
    readonly interpretation: string;
    readonly alternative: string;
    readonly codes: readonly IssueCode[];
  };

  // ── results read back ──
  /** Not the plain form of a result. */
  result_malformed: { readonly expected: string; readonly found: string };
  /** The parts of a result do not add up to what it claims. */
  result_inconsistent: { readonly part: string; readonly claimed: string; readonly rebuilt: string };
  /** The rules of a stored result or aggregate are no built-in revision, and were not given: it cannot be verified. */
  rules_not_at_hand: { readonly profile: string; readonly revision: number; readonly hash: string };
  /** The profile that was given is not the one that the stored result or aggregate names. */
  profile_differs: {
    readonly profile: string;
    readonly revision: number;
    readonly hash: string;
    readonly given: { readonly profile: string; readonly revision: number; readonly hash: string };
  };
  /** Written in a format of a later version of this package. */
  format_newer: { readonly found: string; readonly known: string };
}

/** The arithmetic of what a dimension's rules can reach. */
export interface ReachParams {
  readonly dimension: string;
  /** For whom: status, kind of post, and form of the performance value. */
  readonly context: { readonly status: string; readonly jabatan: string; readonly kinerja: string };
  readonly weight: string;
  /** Each rule with the most points it can give. */
  readonly rules: readonly { readonly id: string; readonly most: string }[];
  readonly reached: string;
}

/** What kind of thing is wrong. */
export type IssueCode = keyof IssueParams;

/** One thing that is wrong: a code, where, and the values that caused it. Text is made by `formatIssue`. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: { readonly code: K; readonly path: IssuePath; readonly params: IssueParams[K] };
}[C];

/**
 * Make an issue. A symbol may be a key too; the path has what can be written of it. Lists in it are copies: whoever gets the
 * issue may change them.
 */
export function issue<C extends IssueCode>(
  code: C,
  path: readonly (IssuePath[number] | symbol)[],
  params: IssueParams[C],
): Issue<C> {
  const isPlain = (keys: typeof path): keys is IssuePath => keys.every((key) => typeof key !== "symbol");
  return {
    code,
    path: isPlain(path) ? [...path] : path.map((key) => (typeof key === "symbol" ? String(key) : key)),
    params: copied(params),
  };
}

function copied<P extends object>(params: P): P {
  const copy = { ...params } as Record<string, unknown>;
  for (const [key, value] of Object.entries(copy)) if (Array.isArray(value)) copy[key] = [...(value as unknown[])];
  return copy as P;
}

/** What the safe twin of a function gives: the data, or all issues. */
export type Outcome<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };
