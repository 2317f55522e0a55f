// What is wrong with the facts of a person. Expected: the doc comments of `IssueParams`, and the contract.

import { describe, expect, it } from "vitest";
import {
  createScorer,
  formatIssues,
  IpAsnError,
  type Issue,
  type IssueCode,
  type PersonFacts,
  type Scorer,
} from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { errorThrownBy, inAnyOrder, issuesOf, issuesThrownBy } from "../support/issues/outcomes.js";

const STATUS = ["PNS", "PPPK", "CPNS"];
const JABATAN = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
const DEGREES = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
const PREDIKAT = ["sangat-baik", "baik", "cukup", "butuh-perbaikan", "kurang", "buruk", "sangat-kurang", "tidak-ada"];
const HUKUMAN = ["tidak-pernah", "ringan", "sedang", "berat"];
const FUNGSIONAL = ["true", "false", "tidak-dipersyaratkan"];
const PERSON_KEYS = [
  "id",
  "name",
  "unit",
  "status",
  "jabatan",
  "kualifikasi",
  "kompetensi",
  "kinerja",
  "disiplin",
  "tambahan",
];
const KOMPETENSI_KEYS = ["diklatKepemimpinan", "diklatFungsional", "jpTeknis", "seminar"];

/** Somebody who can be scored under every edition. */
const valid = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { jpTeknis: 20, seminar: true },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
} as const satisfies PersonFacts;

/** That person with other facts in place of some. */
function person(facts: object): unknown {
  return { ...valid, ...facts };
}

/** That person without some groups of facts. */
function personWithout(...keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(valid).filter(([key]) => !keys.includes(key)));
}

const nested = (group: keyof typeof valid, facts: object) =>
  person({ [group]: { ...(valid[group] as object), ...facts } });
const kualifikasi = (facts: object) => nested("kualifikasi", facts);
const kompetensi = (facts: object) => nested("kompetensi", facts);
const hours = (jpTeknis: unknown) => kompetensi({ jpTeknis });
const nilai = (value: unknown) => person({ kinerja: { nilai: value } });

// ── the issues that are expected ──

const notAnObject = (path: Issue["path"], found: string) => issue("not_an_object", path, { found });
const unknownKey = (path: Issue["path"], accepted: readonly string[], suggestion: string | null) =>
  issue("unknown_key", path, { key: String(path.at(-1)), accepted, suggestion });
const wrongType = (path: Issue["path"], expected: "text" | "yes-no" | "number", found: string) =>
  issue("wrong_type", path, { expected, found });
const unknownWord = (path: Issue["path"], found: string, accepted: readonly string[], suggestion: string | null) =>
  issue("unknown_word", path, { found, accepted, suggestion });
const malformed = (path: Issue["path"], found: string) => issue("number_malformed", path, { found });
const outOfRange = (path: Issue["path"], found: string, most: number | null) =>
  issue("number_out_of_range", path, { found, least: 0, most });

const JP = ["kompetensi", "jpTeknis"];
const NILAI = ["kinerja", "nilai"];

const missing = {
  status: issue("missing_fact", ["status"], { fact: "status", alternatives: [] }),
  jabatan: issue("missing_fact", ["jabatan"], { fact: "jabatan", alternatives: [] }),
  kompetensi: issue("missing_fact", ["kompetensi"], { fact: "kompetensi", alternatives: [] }),
  pendidikan: issue("missing_fact", ["kualifikasi", "pendidikan"], {
    fact: "kualifikasi.pendidikan",
    alternatives: [{ interpretation: "missing-education", alternative: "zero-points" }],
  }),
  syaratPendidikan: issue("missing_fact", ["kualifikasi", "syaratPendidikan"], {
    fact: "kualifikasi.syaratPendidikan",
    alternatives: [{ interpretation: "kualifikasi-scale", alternative: "levels-of-2019" }],
  }),
  predikat: issue("missing_fact", ["kinerja", "predikat"], {
    fact: "kinerja.predikat",
    alternatives: [
      { interpretation: "missing-skp", alternative: "zero-points" },
      { interpretation: "missing-skp", alternative: "one-point" },
    ],
  }),
  hukuman: issue("missing_fact", ["disiplin", "hukuman"], { fact: "disiplin.hukuman", alternatives: [] }),
};

const conflict = issue("conflicting_facts", ["kinerja"], { facts: ["kinerja.predikat", "kinerja.nilai"] });
const nilaiNotAccepted = (profile: string) =>
  issue("fact_not_accepted", NILAI, { fact: "kinerja.nilai", profile, accepted: ["kinerja.predikat"] });
const notMeasured = (status: string, profile: string) =>
  issue("not_measured", ["status"], { status, measures: profile === "2019" ? ["PNS"] : ["PNS", "PPPK"], profile });

// ── scorers ──

/** A scorer that has seen nobody yet. */
const fresh = (year: number) => createScorer({ profile: `${String(year)}@1` });

/** A scorer that has seen people who are right where the malformed ones are nearly right. */
function experienced(year: number): Scorer {
  const scorer = fresh(year);
  const people = [
    ...[0, 1, 5, 10, 12.5, 20, "0", "0.0", "5", "12.5", "20", 1_000, "1000"].map(hours),
    ...[true, false, "tidak-dipersyaratkan"].map((diklatFungsional) => kompetensi({ diklatFungsional })),
    ...(year < 2023 ? [0, 80, "80", 100, "100"].map(nilai) : []),
    valid,
  ];
  for (const one of people) if (!scorer.safeScore(one).success) throw new Error("They should all be scored.");
  return scorer;
}

const experiencedScorers = new Map([2019, 2023, 2024].map((year) => [year, experienced(year)]));

// ── the cases ──

interface Case {
  readonly name: string;
  /** 2024 where no other is named. */
  readonly year?: 2019 | 2023;
  readonly given: unknown;
  readonly issues: readonly Issue[];
}

type PersonCode = Extract<
  IssueCode,
  | "not_an_object"
  | "unknown_key"
  | "missing_fact"
  | "wrong_type"
  | "unknown_word"
  | "number_malformed"
  | "number_out_of_range"
  | "conflicting_facts"
  | "fact_not_accepted"
  | "not_measured"
>;

const longWord = "x".repeat(70);
const shownOfLongWord = `${"x".repeat(60)}…`;

const cases = {
  not_an_object: [
    { name: "null in place of a person", given: null, issues: [notAnObject([], "null")] },
    { name: "nothing in place of a person", given: undefined, issues: [notAnObject([], "undefined")] },
    { name: "a word in place of a person", given: "PNS", issues: [notAnObject([], "PNS")] },
    { name: "a number in place of a person", given: 19900101, issues: [notAnObject([], "19900101")] },
    { name: "true in place of a person", given: true, issues: [notAnObject([], "true")] },
    { name: "a list in place of a person", given: [], issues: [notAnObject([], "[…]")] },
    { name: "a person in a list", given: [valid], issues: [notAnObject([], "[…]")] },
    { name: "a function in place of a person", given: () => valid, issues: [notAnObject([], "function")] },
    { name: "a symbol in place of a person", given: Symbol("PNS"), issues: [notAnObject([], "Symbol(PNS)")] },
    { name: "a bigint in place of a person", given: 5n, issues: [notAnObject([], "5")] },
    {
      name: "a long text in place of a person is cut",
      given: longWord,
      issues: [notAnObject([], shownOfLongWord)],
    },
    {
      name: "a degree in place of the group kualifikasi, which is not missing besides",
      given: person({ kualifikasi: "S1" }),
      issues: [notAnObject(["kualifikasi"], "S1")],
    },
    {
      name: "a list in place of the group kualifikasi",
      given: person({ kualifikasi: ["S1", "S1"] }),
      issues: [notAnObject(["kualifikasi"], "[…]")],
    },
    {
      name: "an empty list in place of the group kompetensi",
      given: person({ kompetensi: [] }),
      issues: [notAnObject(["kompetensi"], "[…]")],
    },
    {
      name: "null in place of the group kompetensi",
      given: person({ kompetensi: null }),
      issues: [notAnObject(["kompetensi"], "null")],
    },
    {
      name: "hours in place of the group kompetensi",
      given: person({ kompetensi: 20 }),
      issues: [notAnObject(["kompetensi"], "20")],
    },
    {
      name: "a predikat in place of the group kinerja",
      given: person({ kinerja: "baik" }),
      issues: [notAnObject(["kinerja"], "baik")],
    },
    {
      name: "a value in place of the group kinerja",
      year: 2019,
      given: person({ kinerja: 90 }),
      issues: [notAnObject(["kinerja"], "90")],
    },
    {
      name: "null in place of the group disiplin",
      given: person({ disiplin: null }),
      issues: [notAnObject(["disiplin"], "null")],
    },
    {
      name: "false in place of the group disiplin",
      given: person({ disiplin: false }),
      issues: [notAnObject(["disiplin"], "false")],
    },
    {
      name: "a list in place of the added facts",
      given: person({ tambahan: [] }),
      issues: [notAnObject(["tambahan"], "[…]")],
    },
  ],

  unknown_key: [
    {
      name: "a misspelt key beside the right one",
      given: person({ jabtan: "pelaksana" }),
      issues: [unknownKey(["jabtan"], PERSON_KEYS, "jabatan")],
    },
    {
      name: "a misspelt key in place of the right one, whose fact is then missing",
      given: kualifikasi({ pendidikan: undefined, pendidkan: "S1" }),
      issues: [
        unknownKey(["kualifikasi", "pendidkan"], ["pendidikan", "syaratPendidikan"], "pendidikan"),
        missing.pendidikan,
      ],
    },
    {
      name: "a misspelt key that would cost 17.5 points in silence",
      given: person({ kompetensi: { jpTeknis: 20, seminr: true } }),
      issues: [unknownKey(["kompetensi", "seminr"], KOMPETENSI_KEYS, "seminar")],
    },
    {
      name: "the name of a column in place of a key",
      given: person({ kompetensi: { jp_teknis: 20 } }),
      issues: [unknownKey(["kompetensi", "jp_teknis"], KOMPETENSI_KEYS, "jpTeknis")],
    },
    {
      name: "a key in capitals",
      given: person({ kompetensi: { SEMINAR: true } }),
      issues: [unknownKey(["kompetensi", "SEMINAR"], KOMPETENSI_KEYS, "seminar")],
    },
    {
      name: "a key that is near to none",
      given: kompetensi({ hours: 20 }),
      issues: [unknownKey(["kompetensi", "hours"], KOMPETENSI_KEYS, null)],
    },
    {
      name: "a key that belongs into another group",
      given: person({ predikat: "baik" }),
      issues: [unknownKey(["predikat"], PERSON_KEYS, null)],
    },
    {
      name: "a misspelt key in kinerja",
      given: person({ kinerja: { predikat: "baik", nilay: 80 } }),
      issues: [unknownKey(["kinerja", "nilay"], ["predikat", "nilai"], "nilai")],
    },
    {
      name: "a misspelt key in disiplin",
      given: nested("disiplin", { hukumn: "berat" }),
      issues: [unknownKey(["disiplin", "hukumn"], ["hukuman"], "hukuman")],
    },
    {
      name: "an added fact, where the edition adds none",
      given: person({ tambahan: { bahasaInggris: true } }),
      issues: [unknownKey(["tambahan", "bahasaInggris"], [], null)],
    },
    {
      name: "a key that holds nothing",
      given: person({ golongan: undefined }),
      issues: [unknownKey(["golongan"], PERSON_KEYS, null)],
    },
    {
      name: "two keys, each with an issue of its own",
      given: person({ nip: "1", pangkat: "III/a" }),
      issues: [unknownKey(["nip"], PERSON_KEYS, null), unknownKey(["pangkat"], PERSON_KEYS, null)],
    },
    { name: "an empty key", given: person({ "": 1 }), issues: [unknownKey([""], PERSON_KEYS, null)] },
    {
      name: "a long key, which is cut in what is shown and whole in the path",
      given: person({ [longWord]: 1 }),
      issues: [issue("unknown_key", [longWord], { key: shownOfLongWord, accepted: PERSON_KEYS, suggestion: null })],
    },
    {
      name: "a key that every object inherits",
      given: kompetensi({ constructor: true, toString: true }),
      issues: [
        unknownKey(["kompetensi", "constructor"], KOMPETENSI_KEYS, null),
        unknownKey(["kompetensi", "toString"], KOMPETENSI_KEYS, null),
      ],
    },
    {
      name: "a key __proto__ of the person's own, as JSON can hold it",
      given: JSON.parse(`{"__proto__": {"status": "PNS"}, ${JSON.stringify(valid).slice(1)}`),
      issues: [unknownKey(["__proto__"], PERSON_KEYS, null)],
    },
    {
      name: "a key __proto__ of a group's own does not stand in for its facts",
      given: person({ kompetensi: JSON.parse('{"__proto__": {"seminar": true}}') as unknown }),
      issues: [unknownKey(["kompetensi", "__proto__"], KOMPETENSI_KEYS, null)],
    },
    {
      name: "a key __proto__ of kinerja's own does not give the predikat",
      given: person({ kinerja: JSON.parse('{"__proto__": {"predikat": "baik"}}') as unknown }),
      issues: [unknownKey(["kinerja", "__proto__"], ["predikat", "nilai"], null), missing.predikat],
    },
  ],

  missing_fact: [
    {
      name: "nothing at all, in 2024",
      given: {},
      issues: [
        missing.status,
        missing.jabatan,
        missing.kompetensi,
        missing.pendidikan,
        missing.syaratPendidikan,
        missing.predikat,
        missing.hukuman,
      ],
    },
    {
      name: "nothing at all, in 2019, where the post requires no degree",
      year: 2019,
      given: {},
      issues: [
        missing.status,
        missing.jabatan,
        missing.kompetensi,
        missing.pendidikan,
        missing.predikat,
        missing.hukuman,
      ],
    },
    { name: "no status", given: personWithout("status"), issues: [missing.status] },
    { name: "a status that is undefined", given: person({ status: undefined }), issues: [missing.status] },
    { name: "no post", given: personWithout("jabatan"), issues: [missing.jabatan] },
    { name: "no group kompetensi", given: personWithout("kompetensi"), issues: [missing.kompetensi] },
    {
      name: "no group kualifikasi",
      given: personWithout("kualifikasi"),
      issues: [missing.pendidikan, missing.syaratPendidikan],
    },
    {
      name: "an empty group kualifikasi",
      given: person({ kualifikasi: {} }),
      issues: [missing.pendidikan, missing.syaratPendidikan],
    },
    {
      name: "an empty group kualifikasi, in 2019",
      year: 2019,
      given: person({ kualifikasi: {} }),
      issues: [missing.pendidikan],
    },
    {
      name: "no required degree names the reading that needs none",
      given: person({ kualifikasi: { pendidikan: "S1" } }),
      issues: [missing.syaratPendidikan],
    },
    {
      name: "no required degree, in 2023",
      year: 2023,
      given: person({ kualifikasi: { pendidikan: "S1" } }),
      issues: [missing.syaratPendidikan],
    },
    { name: "no group kinerja", given: personWithout("kinerja"), issues: [missing.predikat] },
    { name: "an empty group kinerja, in 2019", year: 2019, given: person({ kinerja: {} }), issues: [missing.predikat] },
    {
      name: "a predikat that is undefined",
      given: person({ kinerja: { predikat: undefined } }),
      issues: [missing.predikat],
    },
    {
      name: "no group disiplin, and no reading that could do without it",
      given: personWithout("disiplin"),
      issues: [missing.hukuman],
    },
    { name: "an empty group disiplin", given: person({ disiplin: {} }), issues: [missing.hukuman] },
  ],

  wrong_type: [
    {
      name: "a number as id",
      given: person({ id: 199001012015031 }),
      issues: [wrongType(["id"], "text", "199001012015031")],
    },
    { name: "null as name", given: person({ name: null }), issues: [wrongType(["name"], "text", "null")] },
    { name: "a list as unit", given: person({ unit: ["Dinas"] }), issues: [wrongType(["unit"], "text", "[…]")] },
    { name: "null as status", given: person({ status: null }), issues: [wrongType(["status"], "text", "null")] },
    { name: "a list as status", given: person({ status: ["PNS"] }), issues: [wrongType(["status"], "text", "[…]")] },
    {
      name: "a boxed word as status",
      given: person({ status: Object("PNS") as unknown }),
      issues: [wrongType(["status"], "text", "{…}")],
    },
    {
      name: "a symbol as status",
      given: person({ status: Symbol("PNS") }),
      issues: [wrongType(["status"], "text", "Symbol(PNS)")],
    },
    { name: "true as post", given: person({ jabatan: true }), issues: [wrongType(["jabatan"], "text", "true")] },
    {
      name: "a number as degree",
      given: kualifikasi({ pendidikan: 1 }),
      issues: [wrongType(["kualifikasi", "pendidikan"], "text", "1")],
    },
    {
      name: "null as required degree is no missing fact",
      given: kualifikasi({ syaratPendidikan: null }),
      issues: [wrongType(["kualifikasi", "syaratPendidikan"], "text", "null")],
    },
    {
      name: "a word as leadership training",
      given: kompetensi({ diklatKepemimpinan: "ya" }),
      issues: [wrongType(["kompetensi", "diklatKepemimpinan"], "yes-no", "ya")],
    },
    {
      name: "the word of functional training as leadership training",
      given: kompetensi({ diklatKepemimpinan: "tidak-dipersyaratkan" }),
      issues: [wrongType(["kompetensi", "diklatKepemimpinan"], "yes-no", "tidak-dipersyaratkan")],
    },
    {
      name: "1 as functional training",
      given: kompetensi({ diklatFungsional: 1 }),
      issues: [wrongType(["kompetensi", "diklatFungsional"], "yes-no", "1")],
    },
    {
      name: "null as functional training",
      given: kompetensi({ diklatFungsional: null }),
      issues: [wrongType(["kompetensi", "diklatFungsional"], "yes-no", "null")],
    },
    {
      name: "the word true as seminar",
      given: kompetensi({ seminar: "true" }),
      issues: [wrongType(["kompetensi", "seminar"], "yes-no", "true")],
    },
    {
      name: "an empty text as seminar",
      given: kompetensi({ seminar: "" }),
      issues: [wrongType(["kompetensi", "seminar"], "yes-no", "")],
    },
    {
      name: "a boxed false as seminar, which would be true",
      given: kompetensi({ seminar: Object(false) as unknown }),
      issues: [wrongType(["kompetensi", "seminar"], "yes-no", "{…}")],
    },
    { name: "null as hours", given: hours(null), issues: [wrongType(JP, "number", "null")] },
    { name: "true as hours", given: hours(true), issues: [wrongType(JP, "number", "true")] },
    { name: "a list of hours", given: hours([8, 12]), issues: [wrongType(JP, "number", "[…]")] },
    { name: "an empty list as hours, which would be 0", given: hours([]), issues: [wrongType(JP, "number", "[…]")] },
    { name: "a bigint as hours", given: hours(20n), issues: [wrongType(JP, "number", "20")] },
    { name: "a boxed number as hours", given: hours(Object(20)), issues: [wrongType(JP, "number", "{…}")] },
    {
      name: "an object with valueOf as hours",
      given: hours({ valueOf: () => 20 }),
      issues: [wrongType(JP, "number", "{…}")],
    },
    { name: "a date as hours", given: hours(new Date(0)), issues: [wrongType(JP, "number", "{…}")] },
    { name: "null as value", year: 2019, given: nilai(null), issues: [wrongType(NILAI, "number", "null")] },
    {
      name: "points as predikat",
      given: person({ kinerja: { predikat: 25 } }),
      issues: [wrongType(["kinerja", "predikat"], "text", "25")],
    },
    {
      name: "false as punishment",
      given: person({ disiplin: { hukuman: false } }),
      issues: [wrongType(["disiplin", "hukuman"], "text", "false")],
    },
    {
      name: "null as punishment",
      given: person({ disiplin: { hukuman: null } }),
      issues: [wrongType(["disiplin", "hukuman"], "text", "null")],
    },
  ],

  unknown_word: [
    {
      name: "a status in small letters",
      given: person({ status: "pns" }),
      issues: [unknownWord(["status"], "pns", STATUS, "PNS")],
    },
    {
      name: "a status with a space behind it",
      given: person({ status: "PPPK " }),
      issues: [unknownWord(["status"], "PPPK ", STATUS, "PPPK")],
    },
    ...["P-N-S", "P_N_S", "p n s"].map((word) => ({
      name: `a status with signs that do not count, ${word}`,
      given: person({ status: word }),
      issues: [unknownWord(["status"], word, STATUS, "PNS")],
    })),
    {
      name: "a status that is near to none",
      given: person({ status: "ASN" }),
      issues: [unknownWord(["status"], "ASN", STATUS, null)],
    },
    { name: "an empty status", given: person({ status: "" }), issues: [unknownWord(["status"], "", STATUS, null)] },
    {
      name: "a misspelt post",
      given: person({ jabatan: "pengaws" }),
      issues: [unknownWord(["jabatan"], "pengaws", JABATAN, "pengawas")],
    },
    {
      name: "a group of posts in place of a post",
      given: person({ jabatan: "struktural" }),
      issues: [unknownWord(["jabatan"], "struktural", JABATAN, null)],
    },
    {
      name: "a post with the name of what every object inherits",
      given: person({ jabatan: "constructor" }),
      issues: [unknownWord(["jabatan"], "constructor", JABATAN, null)],
    },
    {
      name: "a degree that the list calls otherwise",
      given: kualifikasi({ pendidikan: "SMA" }),
      issues: [unknownWord(["kualifikasi", "pendidikan"], "SMA", DEGREES, null)],
    },
    {
      name: "a degree with a hyphen",
      given: kualifikasi({ pendidikan: "S-1" }),
      issues: [unknownWord(["kualifikasi", "pendidikan"], "S-1", DEGREES, "S1")],
    },
    {
      name: "a required degree in small letters",
      given: kualifikasi({ syaratPendidikan: "d3" }),
      issues: [unknownWord(["kualifikasi", "syaratPendidikan"], "d3", DEGREES, "D3")],
    },
    {
      name: "a required degree that is not read in 2019 is checked all the same",
      year: 2019,
      given: kualifikasi({ syaratPendidikan: "sltaa" }),
      issues: [unknownWord(["kualifikasi", "syaratPendidikan"], "sltaa", DEGREES, "SLTA")],
    },
    {
      name: "a predikat as people write it",
      given: person({ kinerja: { predikat: "Sangat Baik" } }),
      issues: [unknownWord(["kinerja", "predikat"], "Sangat Baik", PREDIKAT, "sangat-baik")],
    },
    {
      name: "a predikat with an underscore and a slip",
      given: person({ kinerja: { predikat: "butuh_perbaikn" } }),
      issues: [unknownWord(["kinerja", "predikat"], "butuh_perbaikn", PREDIKAT, "butuh-perbaikan")],
    },
    {
      name: "a predikat of another scale",
      given: person({ kinerja: { predikat: "istimewa" } }),
      issues: [unknownWord(["kinerja", "predikat"], "istimewa", PREDIKAT, null)],
    },
    {
      name: "a punishment with a space",
      given: person({ disiplin: { hukuman: "tidak pernah" } }),
      issues: [unknownWord(["disiplin", "hukuman"], "tidak pernah", HUKUMAN, "tidak-pernah")],
    },
    {
      name: "a punishment that is near to none",
      given: person({ disiplin: { hukuman: "tidak ada" } }),
      issues: [unknownWord(["disiplin", "hukuman"], "tidak ada", HUKUMAN, null)],
    },
    {
      name: "a word as functional training, beside true and false",
      given: kompetensi({ diklatFungsional: "tidak dipersyaratkan" }),
      issues: [
        unknownWord(["kompetensi", "diklatFungsional"], "tidak dipersyaratkan", FUNGSIONAL, "tidak-dipersyaratkan"),
      ],
    },
    {
      name: "the word True as functional training",
      given: kompetensi({ diklatFungsional: "True" }),
      issues: [unknownWord(["kompetensi", "diklatFungsional"], "True", FUNGSIONAL, "true")],
    },
    {
      name: "a yes as functional training",
      given: kompetensi({ diklatFungsional: "ya" }),
      issues: [unknownWord(["kompetensi", "diklatFungsional"], "ya", FUNGSIONAL, null)],
    },
    {
      name: "a long word, which is cut",
      given: person({ jabatan: longWord }),
      issues: [unknownWord(["jabatan"], shownOfLongWord, JABATAN, null)],
    },
  ],

  number_malformed: [
    ...[
      "",
      " ",
      " 5",
      "5 ",
      "20\n",
      "12,5",
      "1.000,5",
      "1,000",
      "1_000",
      "1.2.3",
      "0x10",
      "0b11",
      "1e3",
      "1e400",
      ".5",
      "5.",
      "+5",
      "--5",
      "-0",
      "-0.0",
      "NaN",
      "Infinity",
      "20 JP",
      "dua puluh",
      "٢٠",
      "２０",
    ].map((text) => ({
      name: `the text ${JSON.stringify(text)} as hours`,
      given: hours(text),
      issues: [malformed(JP, text)],
    })),
    { name: "NaN as hours", given: hours(Number.NaN), issues: [malformed(JP, "NaN")] },
    { name: "Infinity as hours", given: hours(Number.POSITIVE_INFINITY), issues: [malformed(JP, "Infinity")] },
    { name: "-Infinity as hours", given: hours(Number.NEGATIVE_INFINITY), issues: [malformed(JP, "-Infinity")] },
    {
      name: "1e400 as hours, which is Infinity",
      given: hours(JSON.parse("1e400")),
      issues: [malformed(JP, "Infinity")],
    },
    { name: "-0 as hours", given: hours(-0), issues: [malformed(JP, "-0")] },
    { name: "a long text as hours, which is cut", given: hours(longWord), issues: [malformed(JP, shownOfLongWord)] },
    { name: "NaN as value", year: 2019, given: nilai(Number.NaN), issues: [malformed(NILAI, "NaN")] },
    { name: "-0 as value", year: 2019, given: nilai(-0), issues: [malformed(NILAI, "-0")] },
    { name: "a decimal comma in the value", year: 2019, given: nilai("90,5"), issues: [malformed(NILAI, "90,5")] },
    { name: "an empty text as value", year: 2019, given: nilai(""), issues: [malformed(NILAI, "")] },
  ],

  number_out_of_range: [
    { name: "-1 hours", given: hours(-1), issues: [outOfRange(JP, "-1", 9999)] },
    { name: "fewer than no hours by a hundredth", given: hours("-0.01"), issues: [outOfRange(JP, "-0.01", 9999)] },
    { name: "fewer than no hours by next to nothing", given: hours(-1e-7), issues: [outOfRange(JP, "-1e-7", 9999)] },
    { name: "-20 hours as text", given: hours("-20"), issues: [outOfRange(JP, "-20", 9999)] },
    { name: "10,000 hours", given: hours(10_000), issues: [outOfRange(JP, "10000", 9999)] },
    {
      name: "a NIP as hours",
      given: hours("198001012005012001"),
      issues: [outOfRange(JP, "198001012005012001", 9999)],
    },
    {
      name: "more than all hours by next to nothing",
      given: hours("9999.0000001"),
      issues: [outOfRange(JP, "9999.0000001", 9999)],
    },
    { name: "a value of 101", year: 2019, given: nilai(101), issues: [outOfRange(NILAI, "101", 100)] },
    { name: "a value of 100.01", year: 2019, given: nilai("100.01"), issues: [outOfRange(NILAI, "100.01", 100)] },
    { name: "a value of 100.5", year: 2019, given: nilai(100.5), issues: [outOfRange(NILAI, "100.5", 100)] },
    {
      name: "a value above 100 in its thirtieth decimal place, which a float would not see",
      year: 2019,
      given: nilai(`100.${"0".repeat(29)}1`),
      issues: [outOfRange(NILAI, `100.${"0".repeat(29)}1`, 100)],
    },
    { name: "a value below 0", year: 2019, given: nilai(-0.5), issues: [outOfRange(NILAI, "-0.5", 100)] },
    {
      name: "the largest number there is as value",
      year: 2019,
      given: nilai(Number.MAX_VALUE),
      issues: [outOfRange(NILAI, "1.7976931348623157e+308", 100)],
    },
  ],

  conflicting_facts: [
    {
      name: "predikat and value, in 2019",
      year: 2019,
      given: person({ kinerja: { predikat: "baik", nilai: 80 } }),
      issues: [conflict],
    },
    {
      name: "predikat and value, in 2024",
      given: person({ kinerja: { predikat: "baik", nilai: 80 } }),
      issues: [conflict],
    },
    {
      name: "predikat and value that say the same",
      year: 2019,
      given: person({ kinerja: { nilai: "91", predikat: "sangat-baik" } }),
      issues: [conflict],
    },
    {
      name: "predikat and a malformed value",
      year: 2019,
      given: person({ kinerja: { predikat: "baik", nilai: "80,5" } }),
      issues: [conflict, malformed(NILAI, "80,5")],
    },
  ],

  fact_not_accepted: [
    { name: "a value, in 2023", year: 2023, given: nilai(80), issues: [nilaiNotAccepted("2023")] },
    { name: "a value, in 2024", given: nilai("80.5"), issues: [nilaiNotAccepted("2024")] },
    {
      name: "a value out of range, in 2024",
      given: nilai(101),
      issues: [nilaiNotAccepted("2024"), outOfRange(NILAI, "101", 100)],
    },
  ],

  not_measured: [
    { name: "a CPNS, in 2019", year: 2019, given: person({ status: "CPNS" }), issues: [notMeasured("CPNS", "2019")] },
    { name: "a PPPK, in 2019", year: 2019, given: person({ status: "PPPK" }), issues: [notMeasured("PPPK", "2019")] },
    { name: "a CPNS, in 2023", year: 2023, given: person({ status: "CPNS" }), issues: [notMeasured("CPNS", "2023")] },
    { name: "a CPNS, in 2024", given: person({ status: "CPNS" }), issues: [notMeasured("CPNS", "2024")] },
    {
      name: "a CPNS of whom nothing else is known lacks nothing",
      year: 2019,
      given: { status: "CPNS" },
      issues: [notMeasured("CPNS", "2019")],
    },
    {
      name: "a PPPK of whom nothing else is known lacks nothing",
      year: 2019,
      given: { status: "PPPK" },
      issues: [notMeasured("PPPK", "2019")],
    },
    {
      name: "a PPPK with empty groups lacks nothing",
      year: 2019,
      given: { status: "PPPK", jabatan: "fungsional", kualifikasi: {}, kompetensi: {}, kinerja: {}, disiplin: {} },
      issues: [notMeasured("PPPK", "2019")],
    },
    {
      name: "a CPNS with a value under an edition that takes none lacks nothing",
      given: person({ status: "CPNS", kinerja: { nilai: 80 } }),
      issues: [notMeasured("CPNS", "2024")],
    },
    {
      name: "a CPNS with a misspelt key",
      year: 2019,
      given: { status: "CPNS", kompetensi: { seminr: true } },
      issues: [notMeasured("CPNS", "2019"), unknownKey(["kompetensi", "seminr"], KOMPETENSI_KEYS, "seminar")],
    },
    {
      name: "a PPPK with a misspelt post",
      year: 2019,
      given: { status: "PPPK", jabatan: "pelaksna" },
      issues: [notMeasured("PPPK", "2019"), unknownWord(["jabatan"], "pelaksna", JABATAN, "pelaksana")],
    },
    {
      name: "a CPNS with malformed hours and a text in place of a group",
      year: 2019,
      given: { status: "CPNS", kualifikasi: "S1", kompetensi: { jpTeknis: "12,5" } },
      issues: [notMeasured("CPNS", "2019"), notAnObject(["kualifikasi"], "S1"), malformed(JP, "12,5")],
    },
  ],
} satisfies Record<PersonCode, readonly Case[]>;

describe.each(Object.entries(cases) as [PersonCode, readonly Case[]][])("%s", (code, ofCode) => {
  for (const { name, year = 2024, given, issues } of ofCode) {
    it(`${name}: safeScore says just that`, () => {
      expect(issues.map((one) => one.code)).toContain(code);
      expect(inAnyOrder(issuesOf(fresh(year).safeScore(given)))).toStrictEqual(inAnyOrder(issues));
    });

    it(`${name}: score throws it, and people seen before change nothing`, () => {
      const scorer = experiencedScorers.get(year)!;
      expect(inAnyOrder(issuesThrownBy(() => scorer.score(given as PersonFacts)))).toStrictEqual(inAnyOrder(issues));
      expect(inAnyOrder(issuesOf(scorer.safeScore(given)))).toStrictEqual(inAnyOrder(issues));
    });
  }
});

describe("what is just right", () => {
  it.each([2019, 2023, 2024])("the person that the cases begin with is scored, in %i", (year) => {
    expect(fresh(year).safeScore(valid).success).toBe(true);
  });

  it.each([0, "0", "0.0", 0.1, "19.99", 20, "20.0", 9_999, "9999.0"])("%j hours are accepted", (jp) => {
    expect(fresh(2024).safeScore(hours(jp)).success).toBe(true);
  });

  it.each([0, "0", 50.5, "75.555", 100, "100", "100.00"])("a value of %j is accepted, in 2019", (value) => {
    expect(fresh(2019).safeScore(nilai(value)).success).toBe(true);
  });

  it("a required degree is not missing under the reading that needs none", () => {
    const scorer = createScorer({ profile: "2024@1", interpretations: { "kualifikasi-scale": "levels-of-2019" } });
    expect(scorer.safeScore(person({ kualifikasi: { pendidikan: "S1" } })).success).toBe(true);
  });

  it.each(["zero-points", "one-point"])("a predikat is not missing under the reading missing-skp = %s", (reading) => {
    const scorer = createScorer({ year: 2019, interpretations: { "missing-skp": reading } });
    expect(scorer.safeScore(person({ kinerja: {} })).success).toBe(true);
  });

  it("a degree is not missing under the reading missing-education = zero-points", () => {
    const scorer = createScorer({ profile: "2024@1", interpretations: { "missing-education": "zero-points" } });
    expect(scorer.safeScore(person({ kualifikasi: { syaratPendidikan: "S1" } })).success).toBe(true);
  });

  it("hours are missing under the reading that rejects a person without them, and only there", () => {
    const given = person({ kompetensi: { seminar: true } });
    expect(fresh(2024).safeScore(given).success).toBe(true);
    const strict = createScorer({ profile: "2024@1", interpretations: { "missing-hours": "reject" } });
    const [first, ...more] = issuesOf(strict.safeScore(given));
    expect(more).toStrictEqual([]);
    expect(first).toMatchObject({ code: "missing_fact", path: JP, params: { fact: "kompetensi.jpTeknis" } });
    expect(first).toHaveProperty(
      "params.alternatives",
      expect.arrayContaining([{ interpretation: "competence-as-duty", alternative: "right" }]),
    );
  });

  it("a person without prototype is scored as any other", () => {
    const bare: unknown = Object.assign(Object.create(null), valid);
    expect(JSON.stringify(issuesOrTotal(bare))).toBe(JSON.stringify(issuesOrTotal(valid)));
    expect(fresh(2024).safeScore(bare).success).toBe(true);
  });
});

describe("all issues of an input at once", () => {
  const given = {
    status: "pns",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1" },
    kompetensi: { jpTeknis: "12,5", seminr: true },
    kinerja: { nilai: 80 },
    disiplin: "tidak-pernah",
  };
  const issues = [
    unknownWord(["status"], "pns", STATUS, "PNS"),
    missing.syaratPendidikan,
    malformed(JP, "12,5"),
    unknownKey(["kompetensi", "seminr"], KOMPETENSI_KEYS, "seminar"),
    nilaiNotAccepted("2024"),
    notAnObject(["disiplin"], "tidak-pernah"),
  ];

  it("six mistakes give six issues, by safeScore", () => {
    expect(inAnyOrder(issuesOf(fresh(2024).safeScore(given)))).toStrictEqual(inAnyOrder(issues));
  });

  it("six mistakes give six issues, by score, and a message with a line for each", () => {
    const error = errorThrownBy(() => fresh(2024).score(given as unknown as PersonFacts));
    expect(inAnyOrder(error.issues)).toStrictEqual(inAnyOrder(issues));
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(IpAsnError);
    expect(error.name).toBe("IpAsnError");
    expect(error.message).toBe(formatIssues(error.issues, { locale: "en" }));
    expect(error.message.split("\n")).toHaveLength(6);
  });

  it("scoreMany gives each person an outcome of their own", () => {
    const rows = [...fresh(2024).scoreMany([valid, { id: "B", ...given }, null, { ...valid, id: 7 }])];
    expect(rows.map(({ index, id, outcome }) => [index, id, outcome.success])).toStrictEqual([
      [0, undefined, true],
      [1, "B", false],
      [2, undefined, false],
      [3, undefined, false],
    ]);
    expect(inAnyOrder(issuesOf(rows[1]!.outcome))).toStrictEqual(inAnyOrder(issues));
    expect(issuesOf(rows[2]!.outcome)).toStrictEqual([notAnObject([], "null")]);
    expect(issuesOf(rows[3]!.outcome)).toStrictEqual([wrongType(["id"], "text", "7")]);
  });

  it("issues are plain data, equal to themselves after JSON", () => {
    const found = issuesOf(fresh(2024).safeScore(given));
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});

describe("hostile values", () => {
  it("a date in place of a person is not an object with named facts", () => {
    expect(issuesOf(fresh(2024).safeScore(new Date(0)))).toMatchObject([{ code: "not_an_object", path: [] }]);
  });

  it.each([
    ["a date", new Date(0)],
    ["a map that holds the facts", new Map([["seminar", true]])],
    ["a set", new Set(["seminar"])],
    ["a boxed number", Object(20) as unknown],
  ])("%s in place of the group kompetensi does not count as no training in silence", (_, stranger) => {
    expect(issuesOf(fresh(2024).safeScore(person({ kompetensi: stranger })))).toMatchObject([
      { code: "not_an_object", path: ["kompetensi"] },
    ]);
  });

  it("a promise that was not awaited is not an object with named facts", () => {
    expect(issuesOf(fresh(2024).safeScore(Promise.resolve(valid)))).toMatchObject([
      { code: "not_an_object", path: [] },
    ]);
    const found = issuesOf(fresh(2024).safeScore(person({ kompetensi: Promise.resolve(valid.kompetensi) })));
    expect(found).toMatchObject([{ code: "not_an_object", path: ["kompetensi"] }]);
  });

  it.each<[string, () => object]>([
    ["getters of a class", () => new Training()],
    ["inherited facts", () => Object.create({ jpTeknis: 20, seminar: true }) as object],
    [
      "a fact that is not listed",
      () => Object.defineProperty({ jpTeknis: 20 }, "seminar", { value: true, enumerable: false }),
    ],
  ])("training given by %s counts as any other, whoever was scored before", (_, given) => {
    // S1 15 + 22.5 + 17.5 + baik 25 + no punishment 5.
    const scorer = fresh(2019);
    const totals = [person({ kompetensi: given() }), valid, person({ kompetensi: given() })].map(
      (one) => scorer.score(one as PersonFacts).total,
    );
    expect(totals.map(String)).toStrictEqual(["85", "85", "85"]);
  });

  it("a fact that is nested a hundred thousand times is shown as an object", () => {
    let deep: unknown = "S1";
    for (let depth = 0; depth < 100_000; depth++) deep = { pendidikan: deep };
    expect(issuesOf(fresh(2024).safeScore(kualifikasi({ pendidikan: deep })))).toStrictEqual([
      wrongType(["kualifikasi", "pendidikan"], "text", "{…}"),
    ]);
  });

  it("a list that is nested a hundred thousand times is shown as a list", () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(issuesOf(fresh(2024).safeScore(person({ kompetensi: deep })))).toStrictEqual([
      notAnObject(["kompetensi"], "[…]"),
    ]);
  });

  it("a person that contains itself is no endless matter", () => {
    const given: Record<string, unknown> = { ...valid };
    given["kinerja"] = given;
    const found = issuesOf(fresh(2024).safeScore(given));
    const keys = ["status", "jabatan", "kualifikasi", "kompetensi", "kinerja", "disiplin"];
    expect(inAnyOrder(found)).toStrictEqual(
      inAnyOrder([...keys.map((key) => unknownKey(["kinerja", key], ["predikat", "nilai"], null)), missing.predikat]),
    );
  });

  it("a value whose toString fails is shown without calling it", () => {
    const status = { toString: () => thrown(new Error("never call this")) };
    expect(issuesOf(fresh(2024).safeScore(person({ status })))).toStrictEqual([wrongType(["status"], "text", "{…}")]);
  });

  it("a getter of an unknown key is not called", () => {
    const given = withGetter({ ...valid }, "golongan", () => thrown(new Error("never call this")));
    expect(issuesOf(fresh(2024).safeScore(given))).toStrictEqual([unknownKey(["golongan"], PERSON_KEYS, null)]);
  });

  it("nothing that was given reaches the prototype of all objects", () => {
    const given: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "kompetensi": {"__proto__": {"polluted": true}}}',
    );
    expect(fresh(2024).safeScore(given).success).toBe(false);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("unreadable", () => {
  const unreadable = [issue("unreadable", [], { reason: "the wire was cut" })];
  const cut = () => thrown("the wire was cut");

  const hostile: readonly (readonly [string, () => unknown])[] = [
    ["a getter of the status", () => withGetter({ ...valid }, "status", cut)],
    ["a getter of a group", () => withGetter({ ...valid }, "kinerja", cut)],
    ["a getter of a fact within a group", () => person({ kompetensi: withGetter({ jpTeknis: 20 }, "seminar", cut) })],
    ["a proxy that gives no value", () => new Proxy({ ...valid }, { get: cut })],
    ["a proxy that gives no keys", () => new Proxy({ ...valid }, { ownKeys: cut })],
    ["a proxy in place of a group", () => person({ disiplin: new Proxy({ hukuman: "berat" }, { get: cut }) })],
  ];

  it.each(hostile)("%s that fails: safeScore says so", (_, given) => {
    expect(issuesOf(fresh(2024).safeScore(given()))).toStrictEqual(unreadable);
  });

  it.each(hostile)("%s that fails: score throws an IpAsnError that says so", (_, given) => {
    expect(issuesThrownBy(() => fresh(2024).score(given() as PersonFacts))).toStrictEqual(unreadable);
  });

  it("the reason is what the failing getter said", () => {
    const given = withGetter({ ...valid }, "status", () => thrown(new Error("the wire was cut")));
    const [first, ...more] = issuesOf(fresh(2024).safeScore(given));
    expect(more).toStrictEqual([]);
    expect(first).toMatchObject({ code: "unreadable", path: [] });
    expect(first).toHaveProperty("params.reason", expect.stringContaining("the wire was cut"));
  });

  it("a proxy that was revoked is unreadable", () => {
    expect(issuesOf(fresh(2024).safeScore(revoked()))).toMatchObject([{ code: "unreadable", path: [] }]);
    expect(issuesOf(fresh(2024).safeScore(person({ status: revoked() })))).toMatchObject([
      { code: "unreadable", path: [] },
    ]);
  });

  it("safeScore does not throw where what a getter throws is itself unreadable", () => {
    const given = withGetter({ ...valid }, "status", () => thrown(revoked()));
    expect(issuesOf(fresh(2024).safeScore(given))).toMatchObject([{ code: "unreadable", path: [] }]);
  });

  it.each([1, 2, 3, 4])("safeScore does not throw where a getter fails after it was read %i time(s)", (times) => {
    let reads = 0;
    const given = withGetter({ ...valid }, "status", () => (++reads > times ? cut() : "PNS"));
    const outcome = fresh(2024).safeScore(given);
    if (!outcome.success) expect(outcome.issues).toStrictEqual(unreadable);
    else expect(outcome.data.total.toString()).toBe("90");
  });

  it("scoreMany goes on after an unreadable person", () => {
    const rows = [...fresh(2024).scoreMany([withGetter({ ...valid }, "id", cut), valid])];
    expect(rows.map(({ id, outcome }) => [id, outcome.success])).toStrictEqual([
      [undefined, false],
      [undefined, true],
    ]);
    expect(issuesOf(rows[0]!.outcome)).toStrictEqual(unreadable);
  });
});

describe("values that are not the same at every reading", () => {
  it.each([1, 2, 3, 4])("a word that becomes unknown after %i reading(s) is never scored", (times) => {
    let reads = 0;
    const degree = withGetter({ syaratPendidikan: "S1" }, "pendidikan", () => (++reads > times ? "S9" : "S1"));
    const outcome = fresh(2024).safeScore(person({ kualifikasi: degree }));
    if (outcome.success) expect(outcome.data.facts.kualifikasi.pendidikan).toBe("S1");
    else expect(outcome.issues.map((one) => one.code)).toStrictEqual(["unknown_word"]);
  });

  it.each([1, 2, 3, 4])("a seminar that turns up after %i reading(s) gives nobody else 17.5 points", (times) => {
    const scorer = fresh(2019);
    const honest = person({ kompetensi: { jpTeknis: 0, seminar: false } });
    let reads = 0;
    scorer.safeScore(person({ kompetensi: withGetter({ jpTeknis: 0 }, "seminar", () => ++reads > times) }));
    const outcome = scorer.safeScore(honest);
    // S1 15 + nothing + baik 25 + no punishment 5.
    expect(outcome.success && outcome.data.total.toString()).toBe("45");
  });
});

describe("a value to find the category of", () => {
  const categoryOf = (value: unknown) => fresh(2019).categoryOf(value as number);

  it.each<[string, unknown, string]>([
    ["a decimal comma", "80,81", "80,81"],
    ["an empty text", "", ""],
    ["NaN", Number.NaN, "NaN"],
    ["-0", -0, "-0"],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list", [80], "[…]"],
    ["an object", { total: 80 }, "{…}"],
    ["an object without prototype", Object.create(null), "{…}"],
    ["a symbol", Symbol("80"), "Symbol(80)"],
  ])("%s is malformed", (_, value, found) => {
    expect(issuesThrownBy(() => categoryOf(value))).toStrictEqual([malformed([], found)]);
  });

  it.each([
    [100.01, "100.01"],
    ["101", "101"],
    [-1, "-1"],
    ["-0.5", "-0.5"],
  ])("%j is out of range", (value, found) => {
    expect(issuesThrownBy(() => categoryOf(value))).toStrictEqual([outOfRange([], found, 100)]);
  });

  it.each([0, "0", 60.5, "100", 100])("%j has a category", (value) => {
    expect(categoryOf(value)).toHaveProperty("id");
  });
});

// ── helpers of the last parts ──

/** Training as an entity of a database layer holds it: nothing of its own, all behind getters. */
class Training {
  readonly #row = { hours: 20, seminar: true };

  get jpTeknis(): number {
    return this.#row.hours;
  }

  get seminar(): boolean {
    return this.#row.seminar;
  }
}

function withGetter(facts: object, key: string, get: () => unknown): unknown {
  return Object.defineProperty(facts, key, { get, enumerable: true, configurable: true });
}

function thrown(reason: unknown): never {
  throw reason as Error;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function issuesOrTotal(given: unknown): unknown {
  const outcome = fresh(2024).safeScore(given);
  return outcome.success ? outcome.data.total.toString() : outcome.issues;
}
