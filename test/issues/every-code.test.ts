// Every issue code has a text in both languages that says what stood there. A code without a sample does not compile.

import { describe, expect, it } from "vitest";
import { formatIssues, type Issue, type IssueCode } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { formatIssue, LOCALE_IDS } from "../doors/locales.js";

const context = { status: "PPPK", jabatan: "pengawas", kinerja: "predikat" };
const reach = {
  dimension: "kompetensi",
  context,
  weight: "41.25",
  rules: [
    { id: "kompetensi.diklat-teknis", most: "22.5" },
    { id: "kompetensi.seminar", most: "17.5" },
  ],
  reached: "43.75",
};

/** One issue for each code. Every value is one that no text holds by itself. */
const samples = {
  not_an_object: issue("not_an_object", [], { found: "Budi" }),
  unknown_key: issue("unknown_key", ["kinerja", "nilay"], {
    key: "nilay",
    accepted: ["predikat", "nilai-skp"],
    suggestion: "nilai-kerja",
  }),
  missing_fact: issue("missing_fact", ["kinerja", "predikat"], {
    fact: "kinerja.predikat",
    alternatives: [
      { interpretation: "missing-skp", alternative: "zero-points" },
      { interpretation: "missing-skp", alternative: "one-point" },
    ],
  }),
  wrong_type: issue("wrong_type", ["kompetensi", "seminar"], { expected: "yes-no", found: "barangkali" }),
  unknown_word: issue("unknown_word", ["status"], {
    found: "pns",
    accepted: ["PPPK", "CPNS"],
    suggestion: "PNS daerah",
  }),
  number_malformed: issue("number_malformed", ["kompetensi", "jpTeknis"], { found: "0x1F" }),
  number_out_of_range: issue("number_out_of_range", ["kinerja", "nilai"], { found: "7305.5", least: 731, most: 7302 }),
  conflicting_facts: issue("conflicting_facts", ["kinerja"], { facts: ["kinerja.predikat", "kinerja.nilai"] }),
  fact_not_accepted: issue("fact_not_accepted", ["kinerja", "nilai"], {
    fact: "kinerja.nilai",
    profile: "kota-bima",
    accepted: ["kinerja.predikat"],
  }),
  not_measured: issue("not_measured", ["status"], { status: "CPNS", measures: ["PNS", "PPPK"], profile: "kota-bima" }),
  unreadable: issue("unreadable", [], { reason: "ECONNRESET" }),

  argument_malformed: issue("argument_malformed", [], {
    argument: "before",
    expected: "defineProfile(…)",
    found: "kota-bima",
  }),
  another_copy: issue("another_copy", ["scorer"], { what: "aggregate" }),

  selection_missing: issue("selection_missing", [], {}),
  year_malformed: issue("year_malformed", ["year"], { found: "dua ribu" }),
  year_not_known: issue("year_not_known", ["year"], { year: 1987, known: ["2019–2022", "2023", "2031–"] }),
  profile_not_yet_in_force: issue("profile_not_yet_in_force", ["year"], {
    profile: "kota-bima",
    year: 1987,
    from: 2031,
  }),
  profile_ended: issue("profile_ended", ["year"], { profile: "kota-bima", year: 2031, to: 1987 }),
  profile_not_known: issue("profile_not_known", ["profile"], { found: "kota-bma", known: ["kota-bima", "kota-batu"] }),
  interpretation_not_known: issue("interpretation_not_known", ["interpretations", "jp-credits"], {
    found: "jp-credits",
    known: ["jp-credit", "low-predikat"],
    suggestion: "credit-of-hours",
  }),
  alternative_not_known: issue("alternative_not_known", ["interpretations", "low-predikat"], {
    interpretation: "low-predikat",
    found: "15-10-6",
    known: ["15-5-1", "15-10-5"],
    suggestion: "15-10-7",
  }),
  interpretation_not_switchable: issue("interpretation_not_switchable", ["interpretations", "training-windows"], {
    interpretation: "training-windows",
    decidedBy: "facts",
  }),

  profile_malformed: issue("profile_malformed", ["bands", "list"], { expected: "0..100", found: "{…}" }),
  too_large: issue("too_large", [], { values: 73_100, depth: 67 }),
  standing_not_official: issue("standing_not_official", ["standing"], {
    found: "resmi sekali",
    accepted: ["agency-own", "draft-own"],
  }),
  change_not_expected: issue("change_not_expected", ["interpretations", 3, "alternatives", 1, "change"], {
    interpretation: "training-windows",
    alternative: "rolling-months",
    decidedBy: "facts",
  }),
  weights_do_not_add_up: issue("weights_do_not_add_up", ["dimensions"], { sum: "97.75" }),
  weight_not_reached: issue("weight_not_reached", ["dimensions", 1, "rules"], reach),
  weight_exceeded: issue("weight_exceeded", ["dimensions", 1, "rules"], reach),
  cap_differs_from_weight: issue("cap_differs_from_weight", ["dimensions", 1, "cap"], {
    dimension: "kompetensi",
    cap: "43.75",
    weight: "41.25",
  }),
  dimension_missing: issue("dimension_missing", ["dimensions"], { dimension: "kompetensi" }),
  duplicate_id: issue("duplicate_id", ["bands", "list"], { id: "cukup-tinggi" }),
  range_gap: issue("range_gap", ["bands", "list"], { from: 67, to: 73 }),
  range_overlap: issue("range_overlap", ["bands", "list"], { from: 67, to: 73 }),
  range_reversed: issue("range_reversed", ["bands", "list"], { from: 73, to: 67 }),
  word_not_covered: issue("word_not_covered", ["dimensions", 0, "rules", 0, "points"], {
    fact: "kualifikasi.pendidikan",
    words: ["SLTP", "D2"],
  }),
  word_not_expected: issue("word_not_expected", ["dimensions", 0, "rules", 0, "points"], {
    fact: "kualifikasi.pendidikan",
    word: "S4",
    accepted: ["S3", "S2"],
  }),
  fact_not_declared: issue("fact_not_declared", ["dimensions", 0, "rules", 0, "fact"], {
    fact: "tambahan.sertifikat",
    known: ["tambahan.sertifikasi", "tambahan.bahasa"],
  }),
  fact_unread: issue("fact_unread", ["facts", "sertifikasi"], { fact: "tambahan.sertifikasi" }),
  fact_name_taken: issue("fact_name_taken", ["facts", "Jp_Teknis"], { name: "Jp_Teknis" }),
  fact_unsuitable: issue("fact_unsuitable", ["dimensions", 0, "rules", 0, "fact"], {
    fact: "kompetensi.jpTeknis",
    rule: "lookup",
  }),
  case_not_covered: issue("case_not_covered", ["dimensions", 1, "rules", 0, "cases"], {
    by: "jabatan",
    cases: ["pengawas", "pelaksana"],
  }),
  case_not_expected: issue("case_not_expected", ["dimensions", 1, "rules", 0, "cases"], {
    by: "jabatan",
    found: "eselon-3",
  }),
  instrument_not_known: issue("instrument_not_known", ["bands", "cite"], {
    instrument: "perwali-7",
    known: ["perbkn-8-2019", "pp-11-2017"],
  }),
  interpretation_not_registered: issue("interpretation_not_registered", ["bands"], {
    interpretation: "fractions",
    known: ["jp-credit", "low-predikat"],
  }),
  years_reversed: issue("years_reversed", ["measurementYears"], { from: 2031, to: 1987 }),
  duty_status_not_covered: issue("duty_status_not_covered", ["duties", 0, "requires"], {
    duty: "pengembangan-kompetensi",
    status: "PPPK",
  }),
  ceiling_unknown: issue("ceiling_unknown", ["duties", 0, "ceilings", 0], {
    duty: "pengembangan-kompetensi",
    found: "agak-rendah",
    categories: ["tinggi", "sedang"],
  }),
  change_target_not_known: issue(
    "change_target_not_known",
    ["interpretations", 0, "alternatives", 0, "change", "rules"],
    {
      target: "kinerja.nila",
      known: ["kinerja.nilai", "disiplin.hukuman"],
    },
  ),
  alternative_invalid: issue("alternative_invalid", ["interpretations", 0, "alternatives", 0], {
    interpretation: "low-predikat",
    alternative: "15-10-5",
    codes: ["weight_exceeded", "range_gap"],
  }),
  rescale_not_exact: issue("rescale_not_exact", ["weights", "kompetensi"], {
    dimension: "kompetensi",
    from: "41.25",
    to: "43.75",
    decimals: 3,
    points: [
      { rule: "kompetensi.diklat-teknis", points: "22.5", scaled: "23.863636" },
      { rule: "kompetensi.seminar", points: "17.5", scaled: "18.560606" },
    ],
    exact: ["33", "66"],
  }),

  word_not_scored: issue("word_not_scored", ["kinerja", "predikat"], {
    fact: "kinerja.predikat",
    word: "tidak-ada",
    profile: "2024@1",
    accepted: ["sangat-baik", "baik"],
  }),
  profile_differs: issue("profile_differs", ["profile", "hash"], {
    profile: "kota-bima",
    revision: 7313,
    hash: "sha256:0f1e2d",
    given: { profile: "kota-batu", revision: 7314, hash: "sha256:3c4b5a" },
  }),
  rules_not_at_hand: issue("rules_not_at_hand", ["profile", "hash"], {
    profile: "kabupaten-contoh",
    revision: 3,
    hash: "sha256:0123",
  }),
  format_newer: issue("format_newer", ["format"], { found: "ip-asn-result/2", known: "ip-asn-result/1" }),
  result_malformed: issue("result_malformed", ["total"], { expected: "0..100", found: "85,5" }),
  result_inconsistent: issue("result_inconsistent", ["total"], {
    part: "kompetensi",
    claimed: "41.25",
    rebuilt: "43.75",
  }),
} satisfies { readonly [C in IssueCode]: Issue<C> };

const codes = Object.keys(samples) as IssueCode[];

/** The same codes where there is less to say: no suggestion, nothing accepted, no limit, a range of one number. */
const barer: readonly Issue[] = [
  issue("unknown_key", ["tambahan", "bahasa"], { key: "bahasa", accepted: [], suggestion: null }),
  issue("missing_fact", ["disiplin", "hukuman"], { fact: "disiplin.hukuman", alternatives: [] }),
  issue("wrong_type", ["id"], { expected: "text", found: "731" }),
  issue("wrong_type", ["kompetensi", "jpTeknis"], { expected: "number", found: "[…]" }),
  issue("unknown_word", ["jabatan"], { found: "camat", accepted: ["jpt"], suggestion: null }),
  issue("number_out_of_range", ["kompetensi", "jpTeknis"], { found: "-7305", least: 731, most: null }),
  issue("interpretation_not_known", ["interpretations", "agama"], {
    found: "agama",
    known: ["jp-credit"],
    suggestion: null,
  }),
  issue("alternative_not_known", ["interpretations", "jp-credit"], {
    interpretation: "jp-credit",
    found: "separuh",
    known: ["proportional"],
    suggestion: null,
  }),
  issue("interpretation_not_switchable", ["interpretations", "mean-before-category"], {
    interpretation: "mean-before-category",
    decidedBy: "aggregation",
  }),
  issue("weight_not_reached", ["dimensions", 1, "rules"], { ...reach, rules: [] }),
  issue("change_not_expected", ["interpretations", 3, "alternatives", 1, "change"], {
    interpretation: "mean-before-category",
    alternative: "category-of-exact-mean",
    decidedBy: "aggregation",
  }),
  issue("fact_not_declared", ["duties", 0, "fact"], { fact: "tambahan.sertifikat", known: [] }),
  issue("rescale_not_exact", ["weights", "kinerja"], {
    dimension: "kinerja",
    from: "30",
    to: "7.3",
    decimals: 0,
    points: [{ rule: "kinerja.predikat", points: "25", scaled: "6.083333" }],
    exact: [],
  }),
  issue("range_gap", ["bands", "list"], { from: 67, to: 67 }),
  issue("range_overlap", ["bands", "list"], { from: 67, to: 67 }),
  issue("word_not_expected", ["dimensions", 1, "rules", 0, "words"], {
    fact: "kompetensi.seminar",
    word: "kadang",
    accepted: [],
  }),
];

/** Values that each language says in its own words. */
const translated: readonly unknown[] = ["yes-no", "text", "number", "facts", "aggregation"];

/** A number may be told as people of the language write it: `22,5`. */
function isSaid(said: string, text: string): boolean {
  return text.includes(said) || (/^\d+\.\d+$/.test(said) && text.includes(said.replace(".", ",")));
}

/** Everything that stood there or is accepted, at any depth of an issue's values. */
function saidBy(value: unknown): readonly string[] {
  if (value === null || translated.includes(value)) return [];
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value === "object") return Object.values(value).flatMap(saidBy);
  throw new TypeError(`No issue holds a ${typeof value}.`);
}

describe.each(LOCALE_IDS)("texts in %s", (locale) => {
  it.each(codes)("%s is told with where it is and all that stood there", (code) => {
    const sample: Issue = samples[code];
    const text = formatIssue({ ...sample, path: [] }, { locale });
    expect(saidBy(sample.params).filter((said) => !isSaid(said, text))).toEqual([]);
    expect(formatIssue({ ...sample, path: ["dimensions", 3, "cite"] }, { locale })).toBe(`dimensions.3.cite: ${text}`);
  });

  it.each(barer)("$code is told where there is less to say, case %$", (sample) => {
    const text = formatIssue({ ...sample, path: [] }, { locale });
    expect(saidBy(sample.params).filter((said) => !isSaid(said, text))).toEqual([]);
  });

  it.each([...Object.values<Issue>(samples), ...barer])(
    "$code is told without traces of the program, case %$",
    (sample) => {
      const text = formatIssue(sample, { locale });
      expect(text).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
      expect(text).not.toMatch(/ {2}|: *\.|, *\.|^\s|\s$|\n/);
      expect(text).toMatch(/\.$/);
    },
  );

  it("no two codes have the same text but where they are told apart by their values", () => {
    const texts = codes.map((code) => formatIssue({ ...samples[code], path: [] }, { locale }));
    expect(new Set(texts).size).toBe(codes.length);
  });

  it("a range of one number names it once", () => {
    for (const code of ["range_gap", "range_overlap"] as const) {
      const text = formatIssue(issue(code, [], { from: 67, to: 67 }), { locale });
      expect(text.match(/67/g)).toHaveLength(1);
    }
  });

  it("a suggestion is asked, and nothing is asked where there is none", () => {
    const asks = (suggestion: string | null) =>
      formatIssue(issue("unknown_word", [], { found: "pns", accepted: ["PNS"], suggestion }), { locale }).includes("?");
    expect(asks("PNS")).toBe(true);
    expect(asks(null)).toBe(false);
  });

  it("too little and too much of a weight are told apart", () => {
    const text = (code: "weight_not_reached" | "weight_exceeded") => formatIssue(issue(code, [], reach), { locale });
    expect(text("weight_exceeded")).not.toBe(text("weight_not_reached"));
    expect(text("weight_exceeded")).toContain('"cap"');
    expect(text("weight_not_reached")).not.toContain('"cap"');
  });

  it("the kinds of value, and who decides a point, each have words of their own", () => {
    const types = (["text", "yes-no", "number"] as const).map((expected) =>
      formatIssue(issue("wrong_type", [], { expected, found: "x" }), { locale }),
    );
    const deciders = ["facts", "aggregation"].map((decidedBy) =>
      formatIssue(issue("interpretation_not_switchable", [], { interpretation: "x", decidedBy }), { locale }),
    );
    expect(new Set(types).size).toBe(3);
    expect(new Set(deciders).size).toBe(2);
  });

  it("formatIssues tells every issue in a line of its own, in order", () => {
    const issues: readonly Issue[] = Object.values(samples);
    expect(formatIssues(issues, { locale }).split("\n")).toStrictEqual(
      issues.map((one) => formatIssue(one, { locale })),
    );
    expect(formatIssues([], { locale })).toBe("");
  });
});

describe("the two languages", () => {
  it.each([...Object.values<Issue>(samples), ...barer])("differ for $code, case %$", (sample) => {
    expect(formatIssue(sample, { locale: "id" })).not.toBe(formatIssue(sample, { locale: "en" }));
  });
});
