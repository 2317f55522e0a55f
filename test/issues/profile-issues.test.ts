// What is wrong with a profile: official editions with a small change. Expected: the doc comments of `IssueParams` and of
// the invariants, and the architecture page ("A profile").

import { describe, expect, it } from "vitest";
import { safeDefineProfile } from "../../src/doors/profile.js";
import type { Issue, IssueCode } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import {
  add,
  changed,
  partOf,
  remove,
  set,
  setGetter,
  type Change,
  type Path,
} from "../support/issues/changed-edition.js";
import { inAnyOrder, issuesOf } from "../support/issues/outcomes.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const CATEGORIES = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"];

const DEGREES = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
const PREDIKAT = ["sangat-baik", "baik", "cukup", "butuh-perbaikan", "kurang", "buruk", "sangat-kurang"];
const FACTS = [
  "kualifikasi.pendidikan",
  "kualifikasi.syaratPendidikan",
  "kompetensi.diklatKepemimpinan",
  "kompetensi.diklatFungsional",
  "kompetensi.jpTeknis",
  "kompetensi.seminar",
  "kinerja.predikat",
  "kinerja.nilai",
  "disiplin.hukuman",
];
const INSTRUMENTS_OF_2019 = [
  "permenpanrb-38-2018",
  "perbkn-8-2019",
  "permenpanrb-6-2022",
  "praktik-instansi",
  "hasil-terbit",
  "ip-asn",
];
const OPEN_IN_2019 = [
  "fractions-between-bands",
  "fractions-between-kinerja-brackets",
  "low-predikat",
  "deemed-taken",
  "missing-skp",
  "missing-education",
  "discipline-look-back",
  "training-windows",
  "degree-not-listed",
  "special-standing",
  "half-year-skp",
  "mean-before-category",
];
const DUTY = "pengembangan-kompetensi";

// ── where things stand ──

const DEGREE = ["dimensions", 0, "rules", 0];
const KOMPETENSI = ["dimensions", 1];
/** The choice by kind of post, in 2019. */
const BY_POST = [...KOMPETENSI, "rules", 0];
const STRUKTURAL = [...BY_POST, "cases", 0, "rules"];
const FUNGSIONAL = [...BY_POST, "cases", 1, "rules"];
const PELAKSANA = [...BY_POST, "cases", 2, "rules"];
/** The choice by form of performance, in 2019, and its two rules. */
const BY_FORM = ["dimensions", 2, "rules", 0];
const RATING = [...BY_FORM, "cases", 0, "rules", 0];
const VALUE = [...BY_FORM, "cases", 1, "rules", 0];
const BRACKETS = [...VALUE, "brackets"];
const PUNISHMENT = ["dimensions", 3, "rules", 0];
const BANDS = ["bands", "list"];
const alternative = (interpretation: number, index: number) => [
  "interpretations",
  interpretation,
  "alternatives",
  index,
];

const SKP_PART = { instrument: "perbkn-8-2019", provision: "x", evidence: "practice" };
const cited = (value: unknown) => ({ value, cite: [SKP_PART] });
const band = (id: string, from: number, to: number) => ({ id, from, to, label: { id, en: id } });
const bracket = (from: number, to: number) => ({ from, to, points: cited("30") });
const flagRule = (id: string, fact: string, points: string) => ({
  id,
  kind: "flag",
  label: { id, en: id },
  fact,
  whenMissing: "no-points",
  points: cited(points),
  ...(fact === "kompetensi.diklatFungsional" ? { words: { "tidak-dipersyaratkan": cited(points) } } : {}),
});
const ceiling = (on: string, at: string) => ({ on, at, cite: [SKP_PART] });

// ── what is expected ──

interface Case {
  readonly name: string;
  /** 2019 where no other is named. */
  readonly edition?: EditionId;
  readonly change: readonly Change[];
  readonly issues: readonly Issue[];
}

const malformed = (path: Path, expected: string, found: string) =>
  issue("profile_malformed", path, { expected, found });
const unknownWord = (path: Path, found: string, accepted: readonly string[], suggestion: string | null) =>
  issue("unknown_word", path, { found, accepted, suggestion });
const duplicate = (path: Path, id: string) => issue("duplicate_id", path, { id });
const sum = (points: string) => issue("weights_do_not_add_up", ["dimensions"], { sum: points });

function reach(
  code: "weight_not_reached" | "weight_exceeded",
  jabatan: string,
  weight: string,
  rules: Readonly<Record<string, string>>,
  reached: string,
): Issue {
  const all = Object.entries(rules).map(([id, most]) => ({ id: `kompetensi.${id}`, most }));
  const context = { status: "PNS", jabatan, kinerja: "predikat" };
  const params = { dimension: "kompetensi", context, weight, rules: all, reached };
  const path = [...KOMPETENSI, "rules"];
  return code === "weight_exceeded"
    ? issue("weight_exceeded", path, params)
    : issue("weight_not_reached", path, params);
}

/** All issues of a profile, in an order of their own. */
function issuesOfProfile(profile: unknown): readonly Issue[] {
  return inAnyOrder(issuesOf(safeDefineProfile(profile)));
}

type ProfileCode = Extract<
  IssueCode,
  | "profile_malformed"
  | "unknown_word"
  | "weights_do_not_add_up"
  | "weight_not_reached"
  | "weight_exceeded"
  | "cap_differs_from_weight"
  | "dimension_missing"
  | "duplicate_id"
  | "range_gap"
  | "range_overlap"
  | "range_reversed"
  | "word_not_covered"
  | "word_not_expected"
  | "fact_unsuitable"
  | "case_not_covered"
  | "case_not_expected"
  | "instrument_not_known"
  | "interpretation_not_registered"
  | "years_reversed"
  | "duty_status_not_covered"
  | "ceiling_unknown"
  | "change_target_not_known"
  | "alternative_invalid"
>;

const longText = "9".repeat(81);
const shownOfLongText = `${"9".repeat(60)}…`;

const cases = {
  profile_malformed: [
    { name: "no id", change: [remove(["id"])], issues: [malformed(["id"], "string", "undefined")] },
    { name: "an empty id", change: [set(["id"], "")], issues: [malformed(["id"], "id", "")] },
    { name: "an id with a space", change: [set(["id"], "kota bima")], issues: [malformed(["id"], "id", "kota bima")] },
    { name: "the id __proto__", change: [set(["id"], "__proto__")], issues: [malformed(["id"], "id", "__proto__")] },
    {
      name: "an id of 81 characters",
      change: [set(["id"], longText)],
      issues: [malformed(["id"], "id", shownOfLongText)],
    },
    { name: "revision 0", change: [set(["revision"], 0)], issues: [malformed(["revision"], "1, 2, 3…", "0")] },
    { name: "revision 1.5", change: [set(["revision"], 1.5)], issues: [malformed(["revision"], "int", "1.5")] },
    { name: "a revision as text", change: [set(["revision"], "1")], issues: [malformed(["revision"], "number", "1")] },
    {
      name: "a standing that is no text",
      change: [set(["standing"], 1)],
      issues: [malformed(["standing"], "official | reported | agency | draft", "1")],
    },
    {
      name: "a title in one language only",
      change: [remove(["title", "en"])],
      issues: [malformed(["title", "en"], "string", "undefined")],
    },
    { name: "an empty title", change: [set(["title", "id"], "")], issues: [malformed(["title", "id"], "text", "")] },
    {
      name: "a year as text",
      change: [set(["measurementYears", "from"], "2019")],
      issues: [malformed(["measurementYears", "from"], "number", "2019")],
    },
    {
      name: "a year of the wrong century",
      change: [set(["measurementYears", "from"], 19)],
      issues: [malformed(["measurementYears", "from"], "year", "19")],
    },
    {
      name: "nobody who is measured",
      change: [set(["measures"], [])],
      issues: [malformed(["measures"], "status", "[…]")],
    },
    {
      name: "no dimensions",
      change: [remove(["dimensions"])],
      issues: [malformed(["dimensions"], "array", "undefined")],
    },
    {
      name: "dimensions by name in place of a list",
      change: [set(["dimensions"], {})],
      issues: [malformed(["dimensions"], "array", "{…}")],
    },
    { name: "null in place of the bands", change: [set(BANDS, null)], issues: [malformed(BANDS, "array", "null")] },
    {
      name: "a list in place of a rule",
      change: [set(PUNISHMENT, [])],
      issues: [malformed(PUNISHMENT, "object", "[…]")],
    },
    {
      name: "null in place of an instrument",
      change: [set(["instruments", 0], null)],
      issues: [malformed(["instruments", 0], "object", "null")],
    },
    {
      name: "a weight as number",
      change: [set(["dimensions", 3, "weight"], 5)],
      issues: [malformed(["dimensions", 3, "weight"], "string", "5")],
    },
    {
      name: "a weight with a decimal comma",
      change: [set(["dimensions", 3, "weight"], "5,0")],
      issues: [malformed(["dimensions", 3, "weight"], '"0".."100"', "5,0")],
    },
    {
      name: "a weight above 100",
      change: [set(["dimensions", 3, "weight"], "100.5")],
      issues: [malformed(["dimensions", 3, "weight"], '"0".."100"', "100.5")],
    },
    {
      name: "a weight below 0",
      change: [set(["dimensions", 3, "weight"], "-5")],
      issues: [malformed(["dimensions", 3, "weight"], '"0".."100"', "-5")],
    },
    {
      name: "a weight with an exponent",
      change: [set(["dimensions", 3, "weight"], "5e0")],
      issues: [malformed(["dimensions", 3, "weight"], '"0".."100"', "5e0")],
    },
    {
      name: "points as a float",
      change: [set([...PELAKSANA, 0, "points", "value"], 22.5)],
      issues: [malformed([...PELAKSANA, 0, "points", "value"], "string", "22.5")],
    },
    {
      name: "points as a float of 17 digits",
      change: [set([...PELAKSANA, 0, "points", "value"], 22.500000000000004)],
      issues: [malformed([...PELAKSANA, 0, "points", "value"], "string", "22.500000000000004")],
    },
    {
      name: "points as a text of 17 digits, which only a float writes",
      change: [set([...PELAKSANA, 0, "points", "value"], "22.500000000000004")],
      issues: [malformed([...PELAKSANA, 0, "points", "value"], '"0".."100"', "22.500000000000004")],
    },
    {
      name: "points with a fifth decimal place",
      change: [set([...PELAKSANA, 0, "points", "value"], "22.50001")],
      issues: [malformed([...PELAKSANA, 0, "points", "value"], '"0".."100"', "22.50001")],
    },
    {
      name: "points without their source",
      change: [set([...PUNISHMENT, "points", "berat"], "1")],
      issues: [malformed([...PUNISHMENT, "points", "berat"], "object", "1")],
    },
    {
      name: "more hours than a year has",
      change: [set([...PELAKSANA, 0, "atLeast", "value"], "10000")],
      issues: [malformed([...PELAKSANA, 0, "atLeast", "value"], '"0".."9999"', "10000")],
    },
    {
      name: "an empty list of citations",
      change: [set(["bands", "cite"], [])],
      issues: [malformed(["bands", "cite"], "citation", "[…]")],
    },
    {
      name: "null in place of a citation",
      change: [set(["bands", "cite"], [null])],
      issues: [malformed(["bands", "cite", 0], "object", "null")],
    },
    {
      name: "a list in place of a citation",
      change: [set(["bands", "cite", 0], [SKP_PART])],
      issues: [malformed(["bands", "cite", 0], "object", "[…]")],
    },
    {
      name: "a citation without a place in the instrument",
      change: [remove(["bands", "cite", 0, "provision"])],
      issues: [malformed(["bands", "cite", 0, "provision"], "string | object", "undefined")],
    },
    {
      name: "a citation with an empty place in the instrument",
      change: [set(["bands", "cite", 0, "provision"], "")],
      issues: [malformed(["bands", "cite", 0, "provision"], "provision", "")],
    },
    {
      name: "a band that begins between two numbers",
      change: [set([...BANDS, 1, "from"], 80.5)],
      issues: [malformed([...BANDS, 1, "from"], "int", "80.5")],
    },
    {
      name: "a band below 0",
      change: [set([...BANDS, 4, "from"], -1)],
      issues: [malformed([...BANDS, 4, "from"], "0..100", "-1")],
    },
    {
      name: "a band above 100",
      change: [set([...BANDS, 0, "to"], 101)],
      issues: [malformed([...BANDS, 0, "to"], "0..100", "101")],
    },
    {
      name: "a change that is null",
      change: [set([...alternative(0, 0), "change"], null)],
      issues: [malformed([...alternative(0, 0), "change"], "object", "null")],
    },
    {
      name: "a rule without its kind",
      change: [remove([...PUNISHMENT, "kind"])],
      issues: [
        malformed([...PUNISHMENT, "kind"], "lookup | compare | bracket | flag | threshold | choose", "undefined"),
      ],
    },
    {
      name: "a rule whose kind is no word",
      change: [set([...PUNISHMENT, "kind"], 5)],
      issues: [malformed([...PUNISHMENT, "kind"], "lookup | compare | bracket | flag | threshold | choose", "5")],
    },
    {
      name: "three mistakes at once",
      change: [set(["revision"], 0), set(["title", "id"], ""), set(["dimensions", 3, "weight"], 5)],
      issues: [
        malformed(["revision"], "1, 2, 3…", "0"),
        malformed(["title", "id"], "text", ""),
        malformed(["dimensions", 3, "weight"], "string", "5"),
      ],
    },
  ],

  unknown_word: [
    {
      name: "a misspelt standing",
      change: [set(["standing"], "offical")],
      issues: [unknownWord(["standing"], "offical", ["official", "reported", "agency", "draft"], "official")],
    },
    {
      name: "an evidence that nobody knows",
      change: [set(["bands", "cite", 0, "evidence"], "rumour")],
      issues: [
        unknownWord(
          ["bands", "cite", 0, "evidence"],
          "rumour",
          ["verbatim", "secondary", "practice", "inferred", "interpretation"],
          null,
        ),
      ],
    },
    {
      name: "a status in small letters",
      change: [set(["measures", 0], "pns")],
      issues: [unknownWord(["measures", 0], "pns", ["PNS", "PPPK", "CPNS"], "PNS")],
    },
    {
      name: "a fifth dimension",
      change: [set(["dimensions", 3, "id"], "integritas")],
      issues: [
        unknownWord(["dimensions", 3, "id"], "integritas", ["kualifikasi", "kompetensi", "kinerja", "disiplin"], null),
      ],
    },
    {
      name: "a misspelt fact",
      change: [set([...PELAKSANA, 1, "fact"], "kompetensi.seminr")],
      issues: [unknownWord([...PELAKSANA, 1, "fact"], "kompetensi.seminr", FACTS, "kompetensi.seminar")],
    },
    {
      name: "a policy with an underscore",
      change: [set(["bands", "fractions"], "upper_bound")],
      issues: [
        unknownWord(["bands", "fractions"], "upper_bound", ["upper-bound", "lower-bound", "round"], "upper-bound"),
      ],
    },
    {
      name: "a misspelt word for a missing fact",
      change: [set([...PUNISHMENT, "whenMissing"], "rejct")],
      issues: [unknownWord([...PUNISHMENT, "whenMissing"], "rejct", ["reject", "no-points"], "reject")],
    },
    {
      name: "a choice by what nobody is asked for",
      change: [set([...BY_POST, "by"], "eselon")],
      issues: [unknownWord([...BY_POST, "by"], "eselon", ["jabatan", "status", "kinerja"], null)],
    },
    {
      name: "a misspelt kind of rule",
      change: [set([...PUNISHMENT, "kind"], "lookpu")],
      issues: [
        unknownWord(
          [...PUNISHMENT, "kind"],
          "lookpu",
          ["lookup", "compare", "bracket", "flag", "threshold", "choose"],
          "lookup",
        ),
      ],
    },
    {
      name: "a ceiling on something else",
      edition: "2024@1",
      change: [add(["duties", 0, "ceilings"], ceiling("dimensi", "20"))],
      issues: [
        unknownWord(["duties", 0, "ceilings", 0, "on"], "dimensi", ["dimension", "total", "category"], "dimension"),
      ],
    },
  ],

  weights_do_not_add_up: [
    {
      name: "a weight of 41, which no post's items reach either",
      change: [set([...KOMPETENSI, "weight"], "41")],
      issues: [
        sum("101"),
        reach(
          "weight_not_reached",
          "jpt",
          "41",
          { "diklat-kepemimpinan": "15", "diklat-teknis": "15", seminar: "10" },
          "40",
        ),
        reach(
          "weight_not_reached",
          "fungsional",
          "41",
          { "diklat-fungsional": "15", "diklat-teknis": "15", seminar: "10" },
          "40",
        ),
        reach("weight_not_reached", "pelaksana", "41", { "diklat-teknis": "22.5", seminar: "17.5" }, "40"),
      ],
    },
    {
      name: "a weight and its cap that are a ten-thousandth short, which a float sum might not see",
      edition: "2024@1",
      change: [set([...KOMPETENSI, "weight"], "39.9999"), set([...KOMPETENSI, "cap", "value"], "39.9999")],
      issues: [sum("99.9999")],
    },
  ],

  weight_not_reached: [
    {
      name: "competence of functional posts that reaches 25 only: no technical training",
      change: [remove([...FUNGSIONAL, 1])],
      issues: [reach("weight_not_reached", "fungsional", "40", { "diklat-fungsional": "15", seminar: "10" }, "25")],
    },
    {
      name: "half a point too little",
      change: [set([...PELAKSANA, 0, "points", "value"], "22")],
      issues: [reach("weight_not_reached", "pelaksana", "40", { "diklat-teknis": "22", seminar: "17.5" }, "39.5")],
    },
    {
      name: "a cap does not make up for too little",
      edition: "2024@1",
      change: [set([...KOMPETENSI, "rules", 1, "cases", 2, "rules"], [])],
      issues: [reach("weight_not_reached", "pelaksana", "40", { "bobot-dasar": "25" }, "25")],
    },
    {
      name: "a case without rules",
      change: [set(PELAKSANA, [])],
      issues: [reach("weight_not_reached", "pelaksana", "40", {}, "0")],
    },
  ],

  weight_exceeded: [
    {
      name: "competence of structural posts that reaches 47.5: the technical training of pelaksana",
      change: [set([...STRUKTURAL, 1, "points", "value"], "22.5")],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          { "diklat-kepemimpinan": "15", "diklat-teknis": "22.5", seminar: "10" },
          "47.5",
        ),
      ],
    },
    {
      name: "competence of structural posts that reaches 55: functional training too",
      change: [add(STRUKTURAL, partOf("2019@1", [...FUNGSIONAL, 0]))],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          { "diklat-kepemimpinan": "15", "diklat-teknis": "15", seminar: "10", "diklat-fungsional": "15" },
          "55",
        ),
      ],
    },
    {
      name: "competence of structural posts that reaches 60: four items of 15",
      change: [add(STRUKTURAL, partOf("2019@1", [...FUNGSIONAL, 0])), set([...STRUKTURAL, 2, "points", "value"], "15")],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          { "diklat-kepemimpinan": "15", "diklat-teknis": "15", seminar: "15", "diklat-fungsional": "15" },
          "60",
        ),
      ],
    },
    {
      name: "competence of structural posts that reaches 95: the items of all posts",
      change: [
        add(STRUKTURAL, partOf("2019@1", [...FUNGSIONAL, 0])),
        add(STRUKTURAL, flagRule("kompetensi.teknis-pelaksana", "kompetensi.seminar", "22.5")),
        add(STRUKTURAL, flagRule("kompetensi.seminar-pelaksana", "kompetensi.seminar", "17.5")),
      ],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          {
            "diklat-kepemimpinan": "15",
            "diklat-teknis": "15",
            seminar: "10",
            "diklat-fungsional": "15",
            "teknis-pelaksana": "22.5",
            "seminar-pelaksana": "17.5",
          },
          "95",
        ),
      ],
    },
    {
      name: "every item open to every post: 55, said once",
      change: [
        set(
          [...KOMPETENSI, "rules"],
          [
            partOf("2019@1", [...STRUKTURAL, 0]),
            partOf("2019@1", [...FUNGSIONAL, 0]),
            partOf("2019@1", [...STRUKTURAL, 1]),
            partOf("2019@1", [...STRUKTURAL, 2]),
          ],
        ),
      ],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          { "diklat-kepemimpinan": "15", "diklat-fungsional": "15", "diklat-teknis": "15", seminar: "10" },
          "55",
        ),
      ],
    },
    {
      name: "a base and items without a cap",
      edition: "2024@1",
      change: [remove([...KOMPETENSI, "cap"])],
      issues: [
        reach(
          "weight_exceeded",
          "jpt",
          "40",
          { "bobot-dasar": "25", "diklat-kepemimpinan": "15", "diklat-teknis": "15", seminar: "10" },
          "65",
        ),
        reach(
          "weight_exceeded",
          "fungsional",
          "40",
          { "bobot-dasar": "25", "diklat-fungsional": "15", "diklat-teknis": "15", seminar: "10" },
          "65",
        ),
        reach(
          "weight_exceeded",
          "pelaksana",
          "40",
          { "bobot-dasar": "25", "diklat-teknis": "22.5", seminar: "17.5" },
          "65",
        ),
      ],
    },
    {
      name: "points for a missing fact that are more than all others",
      change: [set([...PELAKSANA, 1, "whenMissing"], cited("17.6"))],
      issues: [reach("weight_exceeded", "pelaksana", "40", { "diklat-teknis": "22.5", seminar: "17.6" }, "40.1")],
    },
  ],

  cap_differs_from_weight: [
    {
      name: "a cap above the weight",
      edition: "2024@1",
      change: [set([...KOMPETENSI, "cap", "value"], "40.5")],
      issues: [
        issue("cap_differs_from_weight", [...KOMPETENSI, "cap"], {
          dimension: "kompetensi",
          cap: "40.5",
          weight: "40",
        }),
      ],
    },
    {
      name: "a cap below the weight",
      edition: "2023@1",
      change: [set([...KOMPETENSI, "cap", "value"], "39")],
      issues: [
        issue("cap_differs_from_weight", [...KOMPETENSI, "cap"], { dimension: "kompetensi", cap: "39", weight: "40" }),
      ],
    },
  ],

  dimension_missing: [
    {
      name: "no disiplin, so that the weights add up to 95",
      change: [remove(["dimensions", 3])],
      issues: [issue("dimension_missing", ["dimensions"], { dimension: "disiplin" }), sum("95")],
    },
    {
      name: "no dimension at all",
      change: [set(["dimensions"], []), set(["interpretations"], []), remove(["bands", "interpretation"])],
      issues: [
        ...["kualifikasi", "kompetensi", "kinerja", "disiplin"].map((dimension) =>
          issue("dimension_missing", ["dimensions"], { dimension }),
        ),
        sum("0"),
      ],
    },
  ],

  duplicate_id: [
    {
      name: "an instrument twice",
      change: [add(["instruments"], partOf("2019@1", ["instruments", 1]))],
      issues: [duplicate(["instruments"], "perbkn-8-2019")],
    },
    {
      name: "a dimension twice, with its rules and its weight",
      change: [add(["dimensions"], partOf("2019@1", ["dimensions", 3]))],
      issues: [duplicate(["dimensions"], "disiplin"), duplicate(["dimensions"], "disiplin.hukuman"), sum("105")],
    },
    {
      name: "two rules of one post",
      change: [set([...PELAKSANA, 1, "id"], "kompetensi.diklat-teknis")],
      issues: [duplicate(["dimensions"], "kompetensi.diklat-teknis")],
    },
    {
      name: "two rules of one person in different dimensions",
      change: [set([...PUNISHMENT, "id"], "kualifikasi.pendidikan")],
      issues: [duplicate(["dimensions"], "kualifikasi.pendidikan")],
    },
    {
      name: "two categories",
      change: [set([...BANDS, 1, "id"], "sangat-tinggi")],
      issues: [duplicate(BANDS, "sangat-tinggi")],
    },
    {
      name: "a category three times",
      change: [set([...BANDS, 1, "id"], "sedang"), set([...BANDS, 3, "id"], "sedang")],
      issues: [duplicate(BANDS, "sedang")],
    },
    {
      name: "a duty twice",
      edition: "2024@1",
      change: [add(["duties"], partOf("2024@1", ["duties", 0]))],
      issues: [duplicate(["duties"], DUTY)],
    },
    {
      name: "an open point twice",
      change: [add(["interpretations"], partOf("2019@1", ["interpretations", 10]))],
      issues: [duplicate(["interpretations"], "half-year-skp")],
    },
    {
      name: "a reading with the id of the choice",
      change: [set([...alternative(0, 0), "id"], "upper-bound")],
      issues: [duplicate(["interpretations", 0, "alternatives"], "upper-bound")],
    },
    {
      name: "two readings",
      change: [set([...alternative(0, 0), "id"], "round")],
      issues: [duplicate(["interpretations", 0, "alternatives"], "round")],
    },
  ],

  range_gap: [
    {
      name: "81 in no category",
      change: [set([...BANDS, 1, "from"], 82)],
      issues: [issue("range_gap", BANDS, { from: 81, to: 81 })],
    },
    {
      name: "a middle band missing",
      change: [remove([...BANDS, 2])],
      issues: [issue("range_gap", BANDS, { from: 71, to: 80 })],
    },
    {
      name: "100 in no category",
      change: [set([...BANDS, 0, "to"], 99)],
      issues: [issue("range_gap", BANDS, { from: 100, to: 100 })],
    },
    {
      name: "0 in no category",
      change: [set([...BANDS, 4, "from"], 1)],
      issues: [issue("range_gap", BANDS, { from: 0, to: 0 })],
    },
    { name: "no category at all", change: [set(BANDS, [])], issues: [issue("range_gap", BANDS, { from: 0, to: 100 })] },
    {
      name: "two gaps",
      change: [remove([...BANDS, 3]), remove([...BANDS, 1])],
      issues: [issue("range_gap", BANDS, { from: 61, to: 70 }), issue("range_gap", BANDS, { from: 81, to: 90 })],
    },
    {
      name: "a hole in a bracket: 51 to 54",
      change: [set([...BRACKETS, 3, "from"], 55)],
      issues: [issue("range_gap", BRACKETS, { from: 51, to: 54 })],
    },
    {
      name: "a middle bracket missing",
      change: [remove([...BRACKETS, 2])],
      issues: [issue("range_gap", BRACKETS, { from: 61, to: 75 })],
    },
  ],

  range_overlap: [
    {
      name: "80 in two categories",
      change: [set([...BANDS, 1, "from"], 80)],
      issues: [issue("range_overlap", BANDS, { from: 80, to: 80 })],
    },
    {
      name: "a category that lies in another",
      change: [add(BANDS, band("agak-tinggi", 83, 87))],
      issues: [issue("range_overlap", BANDS, { from: 83, to: 87 })],
    },
    {
      name: "a category of everything",
      change: [set(BANDS, [band("semua", 0, 100), band("tinggi", 81, 100)])],
      issues: [issue("range_overlap", BANDS, { from: 81, to: 100 })],
    },
    {
      name: "75 to 78 in two brackets",
      change: [set([...BRACKETS, 2, "to"], 78)],
      issues: [issue("range_overlap", BRACKETS, { from: 76, to: 78 })],
    },
    {
      name: "an overlap beside a gap",
      change: [set(BRACKETS, [bracket(0, 50), bracket(50, 70), bracket(72, 100)])],
      issues: [
        issue("range_overlap", BRACKETS, { from: 50, to: 50 }),
        issue("range_gap", BRACKETS, { from: 71, to: 71 }),
      ],
    },
  ],

  range_reversed: [
    {
      name: "a category from 90 to 81, and no gap besides",
      change: [set([...BANDS, 1, "from"], 90), set([...BANDS, 1, "to"], 81)],
      issues: [issue("range_reversed", BANDS, { from: 90, to: 81 })],
    },
    {
      name: "a bracket from 61 to 60",
      change: [set([...BRACKETS, 2, "to"], 60)],
      issues: [issue("range_reversed", BRACKETS, { from: 61, to: 60 })],
    },
  ],

  word_not_covered: [
    {
      name: "a degree without points",
      change: [remove([...DEGREE, "points", "SLTP"])],
      issues: [issue("word_not_covered", [...DEGREE, "points"], { fact: "kualifikasi.pendidikan", words: ["SLTP"] })],
    },
    {
      name: "the new words of the predikat without points",
      change: [remove([...RATING, "points", "butuh-perbaikan"]), remove([...RATING, "points", "cukup"])],
      issues: [
        issue("word_not_covered", [...RATING, "points"], {
          fact: "kinerja.predikat",
          words: ["cukup", "butuh-perbaikan"],
        }),
      ],
    },
    {
      name: "a degree without a place in the order",
      edition: "2024@1",
      change: [remove([...DEGREE, "order", 0])],
      issues: [issue("word_not_covered", [...DEGREE, "order"], { fact: "kualifikasi.pendidikan", words: ["SD"] })],
    },
    {
      name: "a flag that says nothing about its word, which a reading gives other points",
      change: [remove([...FUNGSIONAL, 0, "words"])],
      issues: [
        issue("word_not_covered", [...FUNGSIONAL, 0, "words"], {
          fact: "kompetensi.diklatFungsional",
          words: ["tidak-dipersyaratkan"],
        }),
        issue("alternative_invalid", alternative(3, 0), {
          interpretation: "deemed-taken",
          alternative: "earns-nothing",
          codes: ["profile_malformed"],
        }),
      ],
    },
  ],

  word_not_expected: [
    {
      name: "points for a degree that nobody has",
      change: [set([...DEGREE, "points", "S4"], cited("25"))],
      issues: [
        issue("word_not_expected", [...DEGREE, "points"], {
          fact: "kualifikasi.pendidikan",
          word: "S4",
          accepted: DEGREES,
        }),
      ],
    },
    {
      name: "points for a predikat in capitals",
      change: [set([...RATING, "points", "Baik"], cited("25"))],
      issues: [
        issue("word_not_expected", [...RATING, "points"], {
          fact: "kinerja.predikat",
          word: "Baik",
          accepted: [...PREDIKAT, "tidak-ada"],
        }),
      ],
    },
    {
      name: "a degree twice in the order",
      edition: "2024@1",
      change: [set([...DEGREE, "order", 8], ["S3", "S2"])],
      issues: [
        issue("word_not_expected", [...DEGREE, "order"], {
          fact: "kualifikasi.pendidikan",
          word: "S2",
          accepted: DEGREES,
        }),
      ],
    },
    {
      name: "a word of a flag that knows yes and no only",
      change: [set([...PELAKSANA, 1, "words"], { dua: cited("17.5") })],
      issues: [
        issue("word_not_expected", [...PELAKSANA, 1, "words"], {
          fact: "kompetensi.seminar",
          word: "dua",
          accepted: [],
        }),
      ],
    },
  ],

  fact_unsuitable: [
    {
      name: "hours for a table of words",
      change: [set([...PUNISHMENT, "fact"], "kompetensi.jpTeknis")],
      issues: [issue("fact_unsuitable", [...PUNISHMENT, "fact"], { fact: "kompetensi.jpTeknis", rule: "lookup" })],
    },
    {
      name: "a seminar for a threshold",
      change: [set([...PELAKSANA, 0, "fact"], "kompetensi.seminar")],
      issues: [issue("fact_unsuitable", [...PELAKSANA, 0, "fact"], { fact: "kompetensi.seminar", rule: "threshold" })],
    },
    {
      name: "a punishment for a flag",
      change: [set([...PELAKSANA, 1, "fact"], "disiplin.hukuman")],
      issues: [issue("fact_unsuitable", [...PELAKSANA, 1, "fact"], { fact: "disiplin.hukuman", rule: "flag" })],
    },
    {
      name: "a seminar for brackets",
      change: [set([...VALUE, "fact"], "kompetensi.seminar")],
      issues: [issue("fact_unsuitable", [...VALUE, "fact"], { fact: "kompetensi.seminar", rule: "bracket" })],
    },
    {
      name: "a degree compared with a punishment",
      edition: "2024@1",
      change: [set([...DEGREE, "against"], "disiplin.hukuman")],
      issues: [issue("fact_unsuitable", [...DEGREE, "against"], { fact: "disiplin.hukuman", rule: "compare" })],
    },
    {
      name: "a seminar for the hours of a duty",
      edition: "2024@1",
      change: [set(["duties", 0, "fact"], "kompetensi.seminar")],
      issues: [issue("fact_unsuitable", ["duties", 0, "fact"], { fact: "kompetensi.seminar", rule: "duty" })],
    },
  ],

  case_not_covered: [
    {
      name: "no items for pelaksana, who then reach nothing",
      change: [remove([...BY_POST, "cases", 2])],
      issues: [
        issue("case_not_covered", [...BY_POST, "cases"], { by: "jabatan", cases: ["pelaksana"] }),
        reach("weight_not_reached", "pelaksana", "40", {}, "0"),
      ],
    },
    {
      name: "a base for PNS only, where PPPK are measured too",
      edition: "2024@1",
      change: [
        set([...KOMPETENSI, "rules", 0], {
          kind: "choose",
          by: "status",
          cases: [{ when: ["PNS"], rules: [partOf("2024@1", [...KOMPETENSI, "rules", 0])] }],
        }),
      ],
      issues: [issue("case_not_covered", [...KOMPETENSI, "rules", 0, "cases"], { by: "status", cases: ["PPPK"] })],
    },
  ],

  case_not_expected: [
    {
      name: "a post in two cases",
      change: [add([...BY_POST, "cases", 2, "when"], "fungsional")],
      issues: [issue("case_not_expected", [...BY_POST, "cases"], { by: "jabatan", found: "fungsional" })],
    },
    {
      name: "a post twice in one case",
      change: [add([...BY_POST, "cases", 0, "when"], "jpt")],
      issues: [issue("case_not_expected", [...BY_POST, "cases"], { by: "jabatan", found: "jpt" })],
    },
    {
      name: "a post that does not exist",
      change: [add([...BY_POST, "cases", 0, "when"], "eselon-3")],
      issues: [issue("case_not_expected", [...BY_POST, "cases"], { by: "jabatan", found: "eselon-3" })],
    },
    {
      name: "a post among the forms of performance",
      change: [add([...BY_FORM, "cases", 1, "when"], "jpt")],
      issues: [issue("case_not_expected", [...BY_FORM, "cases"], { by: "kinerja", found: "jpt" })],
    },
  ],

  instrument_not_known: [
    {
      name: "a citation of the categories",
      change: [set(["bands", "cite", 0, "instrument"], "perbkn-9-2019")],
      issues: [
        issue("instrument_not_known", ["bands", "cite"], { instrument: "perbkn-9-2019", known: INSTRUMENTS_OF_2019 }),
      ],
    },
    {
      name: "a citation of a value deep inside",
      change: [set([...PUNISHMENT, "points", "berat", "cite", 0, "instrument"], "pp-94-2021")],
      issues: [
        issue("instrument_not_known", [...PUNISHMENT, "points", "berat", "cite"], {
          instrument: "pp-94-2021",
          known: INSTRUMENTS_OF_2019,
        }),
      ],
    },
    {
      name: "a citation of an open point",
      change: [
        add(["interpretations", 10, "cite"], { instrument: "perwali-7", provision: "pasal 1", evidence: "verbatim" }),
      ],
      issues: [
        issue("instrument_not_known", ["interpretations", 10, "cite"], {
          instrument: "perwali-7",
          known: INSTRUMENTS_OF_2019,
        }),
      ],
    },
    {
      name: "the name of an instrument is not its id",
      change: [set(["dimensions", 3, "cite", 0, "instrument"], "PERBKN-8-2019")],
      issues: [
        issue("instrument_not_known", ["dimensions", 3, "cite"], {
          instrument: "PERBKN-8-2019",
          known: INSTRUMENTS_OF_2019,
        }),
      ],
    },
  ],

  interpretation_not_registered: [
    {
      name: "the point of the categories",
      change: [set(["bands", "interpretation"], "fractions")],
      issues: [issue("interpretation_not_registered", ["bands"], { interpretation: "fractions", known: OPEN_IN_2019 })],
    },
    {
      name: "the point of a value",
      change: [set([...PUNISHMENT, "points", "berat", "interpretation"], "look-back")],
      issues: [
        issue("interpretation_not_registered", [...PUNISHMENT, "points", "berat"], {
          interpretation: "look-back",
          known: OPEN_IN_2019,
        }),
      ],
    },
    {
      name: "the point of a rule",
      change: [set([...PUNISHMENT, "interpretation"], "look-back")],
      issues: [
        issue("interpretation_not_registered", PUNISHMENT, { interpretation: "look-back", known: OPEN_IN_2019 }),
      ],
    },
    {
      name: "the point of the brackets",
      change: [set([...VALUE, "fractionsInterpretation"], "fractions")],
      issues: [issue("interpretation_not_registered", VALUE, { interpretation: "fractions", known: OPEN_IN_2019 })],
    },
    {
      name: "the points of a duty that is missing or unmet",
      edition: "2024@1",
      change: [set(["duties", 0, "openWhen"], { missing: "no-data", unmet: "too-few" })],
      issues: ["no-data", "too-few"].map((interpretation) =>
        issue("interpretation_not_registered", ["duties", 0], {
          interpretation,
          known: [
            "fractions-between-bands",
            "kualifikasi-scale",
            "kualifikasi-below-requirement",
            "development-split",
            "jp-credit",
            "low-predikat",
            "missing-skp",
            "missing-education",
            "discipline-look-back",
            "evidence-window",
            "training-windows",
            "degree-not-listed",
            "special-standing",
            "mean-before-category",
            "combining-pns-and-pppk",
            "competence-as-duty",
            "missing-hours",
            "pppk-hours",
            "deemed-taken",
            "unmet-duty-consequence",
          ],
        }),
      ),
    },
    {
      name: "a point that was taken out of the register",
      change: [remove(["interpretations", 0])],
      issues: [
        issue("interpretation_not_registered", ["bands"], {
          interpretation: "fractions-between-bands",
          known: OPEN_IN_2019.slice(1),
        }),
      ],
    },
  ],

  years_reversed: [
    {
      name: "years that end before they begin",
      change: [set(["measurementYears"], { from: 2022, to: 2019 })],
      issues: [issue("years_reversed", ["measurementYears"], { from: 2022, to: 2019 })],
    },
  ],

  duty_status_not_covered: [
    {
      name: "nothing is required of PPPK",
      edition: "2024@1",
      change: [remove(["duties", 0, "requires", 1])],
      issues: [issue("duty_status_not_covered", ["duties", 0, "requires"], { duty: DUTY, status: "PPPK" })],
    },
    {
      name: "something is required of PPPK twice",
      edition: "2024@1",
      change: [set(["duties", 0, "requires", 0, "status"], ["PNS", "PPPK"])],
      issues: [issue("duty_status_not_covered", ["duties", 0, "requires"], { duty: DUTY, status: "PPPK" })],
    },
    {
      name: "nothing is required of anybody",
      edition: "2024@1",
      change: [set(["duties", 0, "requires"], [])],
      issues: ["PNS", "PPPK"].map((status) =>
        issue("duty_status_not_covered", ["duties", 0, "requires"], { duty: DUTY, status }),
      ),
    },
  ],

  ceiling_unknown: [
    ["category", "agak-rendah"],
    ["category", "50"],
    ["dimension", "40.5"],
    ["dimension", "-1"],
    ["dimension", "sedang"],
    ["total", "100.5"],
    ["total", "1e1"],
    ["total", "60.00001"],
    ["total", ""],
  ].map(
    ([on = "", at = ""]): Case => ({
      name: `a ceiling on the ${on} at ${JSON.stringify(at)}`,
      edition: "2024@1",
      change: [add(["duties", 0, "ceilings"], ceiling("total", "60")), add(["duties", 0, "ceilings"], ceiling(on, at))],
      issues: [
        issue("ceiling_unknown", ["duties", 0, "ceilings", 1], { duty: DUTY, found: at, categories: CATEGORIES }),
      ],
    }),
  ),

  change_target_not_known: [
    {
      name: "a reading that changes a misspelt rule",
      change: [set([...alternative(0, 0), "change"], { rules: { "kinerja.nila": { fractions: "round" } } })],
      issues: [
        issue("change_target_not_known", [...alternative(0, 0), "change", "rules", "kinerja.nila"], {
          target: "kinerja.nila",
          known: [
            "kualifikasi.pendidikan",
            "kompetensi.diklat-kepemimpinan",
            "kompetensi.diklat-teknis",
            "kompetensi.seminar",
            "kompetensi.diklat-fungsional",
            "kinerja.predikat",
            "kinerja.nilai",
            "disiplin.hukuman",
          ],
        }),
      ],
    },
    {
      name: "a reading that takes away a duty where there is none",
      change: [set([...alternative(2, 0), "change"], { duties: { [DUTY]: null } })],
      issues: [
        issue("change_target_not_known", [...alternative(2, 0), "change", "duties", DUTY], { target: DUTY, known: [] }),
      ],
    },
    {
      name: "a reading that changes a misspelt duty",
      edition: "2024@1",
      change: [set([...alternative(0, 1), "change"], { duties: { pengembangan: null, [DUTY]: null } })],
      issues: [
        issue("change_target_not_known", [...alternative(0, 1), "change", "duties", "pengembangan"], {
          target: "pengembangan",
          known: [DUTY],
        }),
      ],
    },
  ],

  alternative_invalid: [
    {
      name: "a reading that gives more than the weight",
      change: [
        set([...alternative(2, 0), "change", "rules", "kinerja.predikat", "points", "sangat-baik"], { value: "31" }),
      ],
      issues: [
        issue("alternative_invalid", alternative(2, 0), {
          interpretation: "low-predikat",
          alternative: "15-10-5",
          codes: ["weight_exceeded"],
        }),
      ],
    },
    {
      name: "a reading that makes the value a word that nobody knows",
      change: [set([...alternative(1, 1), "change", "rules", "kinerja.nilai", "fractions"], "middle")],
      issues: [
        issue("alternative_invalid", alternative(1, 1), {
          interpretation: "fractions-between-kinerja-brackets",
          alternative: "round",
          codes: ["unknown_word"],
        }),
      ],
    },
    {
      name: "a reading that takes a bracket away and cites what is not listed",
      change: [
        set(
          [...alternative(1, 0), "change", "rules", "kinerja.nilai", "brackets"],
          [
            {
              from: 0,
              to: 90,
              points: { value: "30", cite: [{ instrument: "perwali-7", provision: "x", evidence: "practice" }] },
            },
          ],
        ),
      ],
      // The change is a part of the profile too, and its citation is looked at where it stands.
      issues: [
        issue(
          "instrument_not_known",
          [...alternative(1, 0), "change", "rules", "kinerja.nilai", "brackets", 0, "points", "cite"],
          {
            instrument: "perwali-7",
            known: INSTRUMENTS_OF_2019,
          },
        ),
        issue("alternative_invalid", alternative(1, 0), {
          interpretation: "fractions-between-kinerja-brackets",
          alternative: "lower-bound",
          codes: ["instrument_not_known", "range_gap"],
        }),
      ],
    },
    {
      name: "a reading that lays a key over a rule that has no such key",
      change: [set([...alternative(1, 0), "change", "rules", "kinerja.nilai", "order"], [])],
      issues: [
        issue("alternative_invalid", alternative(1, 0), {
          interpretation: "fractions-between-kinerja-brackets",
          alternative: "lower-bound",
          codes: ["unknown_key"],
        }),
      ],
    },
    {
      name: "two readings, each with an issue of its own",
      change: [
        set([...alternative(1, 0), "change", "rules", "kinerja.nilai", "fractions"], "middle"),
        set([...alternative(2, 0), "change", "rules", "kinerja.predikat", "points", "sangat-baik"], { value: "29" }),
      ],
      issues: [
        issue("alternative_invalid", alternative(1, 0), {
          interpretation: "fractions-between-kinerja-brackets",
          alternative: "lower-bound",
          codes: ["unknown_word"],
        }),
        issue("alternative_invalid", alternative(2, 0), {
          interpretation: "low-predikat",
          alternative: "15-10-5",
          codes: ["weight_not_reached"],
        }),
      ],
    },
  ],
} satisfies Record<ProfileCode, readonly Case[]>;

describe("official editions", () => {
  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "the edition %s that the cases begin with is valid after JSON",
    (edition) => {
      expect(safeDefineProfile(changed(edition)).success).toBe(true);
    },
  );
});

describe.each(Object.entries(cases) as [ProfileCode, readonly Case[]][])("%s", (code, ofCode) => {
  for (const { name, edition = "2019@1", change, issues } of ofCode) {
    it(`${name}: it says just that`, () => {
      expect(issues.map((one) => one.code)).toContain(code);
      expect(issuesOfProfile(changed(edition, ...change))).toStrictEqual(inAnyOrder(issues));
    });
  }
});

describe("what is just right", () => {
  it.each<[string, EditionId, readonly Change[]]>([
    ["a weight with a decimal place that is 0", "2019@1", [set(["dimensions", 3, "weight"], "5.0")]],
    ["points with four decimal places", "2024@1", [set([...DEGREE, "below", "value"], "14.1234")]],
    ["a ceiling at the weight", "2024@1", [add(["duties", 0, "ceilings"], ceiling("dimension", "40"))]],
    ["a ceiling at 100", "2024@1", [add(["duties", 0, "ceilings"], ceiling("total", "100"))]],
    ["a ceiling at a category", "2024@1", [add(["duties", 0, "ceilings"], ceiling("category", "sedang"))]],
    ["a profile for one year", "2019@1", [set(["measurementYears"], { from: 2021, to: 2021 })]],
    [
      "a category of one number",
      "2019@1",
      [set([...BANDS, 0, "from"], 100), add(BANDS, band("hampir-sempurna", 91, 99))],
    ],
    ["an id of 80 characters", "2019@1", [set(["id"], "9".repeat(80))]],
    [
      "categories in another order",
      "2019@1",
      [set([...BANDS, 0], partOf("2019@1", [...BANDS, 4])), set([...BANDS, 4], partOf("2019@1", [...BANDS, 0]))],
    ],
    [
      "a case for a status that is not measured",
      "2019@1",
      [
        set(PELAKSANA, [
          {
            kind: "choose",
            by: "status",
            cases: [
              { when: ["PNS"], rules: partOf("2019@1", PELAKSANA) },
              { when: ["CPNS"], rules: [] },
            ],
          },
        ]),
      ],
    ],
  ])("%s is accepted", (_, edition, change) => {
    expect(safeDefineProfile(changed(edition, ...change)).success).toBe(true);
  });
});

describe("one mistake, one issue", () => {
  it("a mistake of the profile itself is not said again for each of its readings", () => {
    expect(issuesOf(safeDefineProfile(changed("2019@1", remove([...BANDS, 2]))))).toStrictEqual([
      issue("range_gap", BANDS, { from: 71, to: 80 }),
    ]);
  });

  it("not even where a reading takes away what stands before the mistake", () => {
    // The reading competence-as-duty = right takes the first duty away, and the second one moves up.
    const second = { ...(partOf("2024@1", ["duties", 0]) as object), id: "pelaporan", requires: [] };
    expect(issuesOfProfile(changed("2024@1", add(["duties"], second)))).toStrictEqual(
      ["PNS", "PPPK"].map((status) =>
        issue("duty_status_not_covered", ["duties", 1, "requires"], { duty: "pelaporan", status }),
      ),
    );
  });

  it("the same arithmetic is said once, not for each of the posts that share it", () => {
    expect(
      issuesOfProfile(changed("2019@1", set([...PUNISHMENT, "points", "tidak-pernah", "value"], "4"))),
    ).toStrictEqual([
      issue("weight_not_reached", ["dimensions", 3, "rules"], {
        dimension: "disiplin",
        context: { status: "PNS", jabatan: "jpt", kinerja: "predikat" },
        weight: "5",
        rules: [{ id: "disiplin.hukuman", most: "4" }],
        reached: "4",
      }),
    ]);
  });
});

describe("the most that a rule can give", () => {
  it.each<[string, EditionId, Path, string]>([
    ["a lookup", "2019@1", PUNISHMENT, "5.1"],
    ["a comparison", "2024@1", DEGREE, "25.1"],
    ["brackets", "2019@1", VALUE, "30.1"],
    ["a flag", "2019@1", [...FUNGSIONAL, 0], "15.1"],
    ["a threshold", "2019@1", [...PELAKSANA, 0], "22.6"],
  ])("of %s includes what it gives for a missing fact", (_, edition, rule, points) => {
    const found = issuesOfProfile(changed(edition, set([...rule, "whenMissing"], cited(points))));
    expect(new Set(found.map((one) => one.code))).toStrictEqual(new Set(["weight_exceeded"]));
    expect(JSON.stringify(found)).toContain(`"most":"${points}"`);
  });
});

describe("unknown keys", () => {
  it.each<[string, Path, string]>([
    ["the profile", [], "tittle"],
    ["a dimension", ["dimensions", 0], "wieght"],
    ["a rule", PUNISHMENT, "when_missing"],
    ["a citation", ["bands", "cite", 0], "page"],
    ["a change", [...alternative(0, 0), "change"], "weights"],
    ["the profile", [], "__proto__"],
    ["a rule", PUNISHMENT, "__proto__"],
  ])("%s at %j may have no key %s", (_, path, key) => {
    expect(issuesOfProfile(changed("2019@1", set([...path, key], { polluted: true })))).toMatchObject([
      { code: "unknown_key", params: { key } },
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("the path of the issue ends in the key, as it does among the facts of a person", () => {
    const [found] = issuesOfProfile(changed("2019@1", set(["dimensions", 0, "wieght"], "25")));
    expect(found?.path).toStrictEqual(["dimensions", 0, "wieght"]);
  });
});

describe("the branch that came nearest", () => {
  it("points for a missing fact without their source lack the source", () => {
    const path = [...PUNISHMENT, "whenMissing"];
    expect(issuesOfProfile(changed("2019@1", set(path, { value: "1" })))).toMatchObject([
      { code: "profile_malformed", path: [...path, "cite"] },
    ]);
  });

  it("credit in proportion with too many decimals has too many decimals", () => {
    const path = [...PELAKSANA, 0, "credit"];
    expect(
      issuesOfProfile(changed("2019@1", set(path, { proportional: { decimals: 5, rounding: "half-up" } }))),
    ).toStrictEqual([malformed([...path, "proportional", "decimals"], "0..4", "5")]);
  });
});

describe("hostile profiles", () => {
  it.each([
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list", [], "[…]"],
    ["a list with a profile", [changed("2019@1")], "[…]"],
    ["an id", "2019@1", "2019@1"],
    ["a year", 2019, "2019"],
    ["true", true, "true"],
    ["a function", () => changed("2019@1"), "function"],
  ])("%s in place of a profile", (_, source, found) => {
    expect(issuesOf(safeDefineProfile(source))).toStrictEqual([malformed([], "object", found)]);
  });

  it.each<[string, Path]>([
    ["the bands", ["bands", "cite"]],
    ["a value", [...PUNISHMENT, "points", "berat", "cite"]],
    ["an open point", ["interpretations", 0, "cite"]],
  ])("a source that is a text, an object, null or not there is refused: %s", (_, path) => {
    for (const cite of ["pasal 8", { instrument: "perbkn-8-2019" }, null, 8, undefined]) {
      const found =
        cite === "pasal 8" ? "pasal 8" : cite === null || cite === undefined || cite === 8 ? String(cite) : "{…}";
      expect(issuesOfProfile(changed("2019@1", set(path, cite)))).toMatchObject([
        { code: "profile_malformed", path, params: { found } },
      ]);
    }
  });

  it("a key __proto__ among the points of a table is unknown, and not left out in silence", () => {
    const path = [...DEGREE, "points", "__proto__"];
    expect(issuesOfProfile(changed("2019@1", set(path, cited("25"))))).toStrictEqual([
      issue("unknown_key", path, { key: "__proto__", accepted: [], suggestion: null }),
    ]);
  });

  it("a key __proto__ is said together with other mistakes", () => {
    const path = [...DEGREE, "points", "__proto__"];
    expect(issuesOfProfile(changed("2019@1", set(path, cited("25")), set(["revision"], 0)))).toStrictEqual(
      inAnyOrder([
        issue("unknown_key", path, { key: "__proto__", accepted: [], suggestion: null }),
        malformed(["revision"], "1, 2, 3…", "0"),
      ]),
    );
  });

  it("a key __proto__ among the rules of a change is unknown, and not left out in silence", () => {
    const path = [...alternative(1, 0), "change", "rules", "__proto__"];
    expect(issuesOfProfile(changed("2019@1", set(path, { fractions: "round" })))).toStrictEqual([
      issue("unknown_key", path, { key: "__proto__", accepted: [], suggestion: null }),
    ]);
  });

  it.each(["cite", "interpretation", "fractionsInterpretation", "openWhen"])(
    "a word %j in a table is a word like any other that the fact cannot hold",
    (word) => {
      const path = [...DEGREE, "points"];
      expect(issuesOfProfile(changed("2019@1", set([...path, word], cited("25"))))).toStrictEqual([
        issue("word_not_expected", path, { fact: "kualifikasi.pendidikan", word, accepted: DEGREES }),
      ]);
    },
  );

  it.each([
    ["a text", "pasal 8"],
    ["a number", 8],
    ["a list of null", [null]],
    ["an object", {}],
  ])("a reading that makes a source %s is invalid", (_, cite) => {
    const source = changed(
      "2019@1",
      set([...alternative(2, 0), "change", "rules", "kinerja.predikat", "points", "kurang", "cite"], cite),
    );
    expect(issuesOfProfile(source)).toStrictEqual([
      issue("alternative_invalid", alternative(2, 0), {
        interpretation: "low-predikat",
        alternative: "15-10-5",
        codes: ["profile_malformed"],
      }),
    ]);
  });

  it.each(["disciplina", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "a rule may be called %s, which no change names",
    (id) => {
      expect(safeDefineProfile(changed("2019@1", set([...PUNISHMENT, "id"], id))).success).toBe(true);
    },
  );

  it.each(["hours", "constructor", "toString"])("a duty may be called %s, which no change names", (id) => {
    const source = changed(
      "2024@1",
      set(["duties", 0, "id"], id),
      // The readings of 2023 change no duty, and leave open none of its points.
      set(["interpretations"], partOf("2023@1", ["interpretations"])),
      remove(["duties", 0, "openWhen"]),
      remove(["duties", 0, "interpretation"]),
      remove(["duties", 0, "requires", 1, "atLeast", "interpretation"]),
    );
    expect(safeDefineProfile(source).success).toBe(true);
  });

  it("a getter that fails gives an issue and throws nothing", () => {
    const source = changed(
      "2019@1",
      setGetter(["dimensions"], () => {
        throw new Error("the wire was cut");
      }),
    );
    expect(issuesOf(safeDefineProfile(source))).toMatchObject([{ code: "unreadable" }]);
  });

  it("choices nested twenty thousand times give an issue and throw nothing", () => {
    let rules = partOf("2019@1", ["dimensions", 3, "rules"]);
    for (let depth = 0; depth < 20_000; depth++)
      rules = [{ kind: "choose", by: "status", cases: [{ when: ["PNS"], rules }] }];
    expect(safeDefineProfile(changed("2019@1", set(["dimensions", 3, "rules"], rules))).success).toBe(false);
  });

  it("a change nested twenty thousand times gives an issue and throws nothing", () => {
    let deep: unknown = "round";
    for (let depth = 0; depth < 20_000; depth++) deep = { fractions: deep };
    const source = changed("2019@1", set([...alternative(1, 0), "change", "rules", "kinerja.nilai"], deep));
    expect(safeDefineProfile(source).success).toBe(false);
  });
});
