import type { LocaleId } from "../../locales/locale.js";
import { ruleTexts } from "../../locales/rule-texts.js";
import type { Part } from "../../profile/diff/profile-diff.js";
import type { LeafRule } from "../../rules/kinds.js";

/** The words of a comparison of two profiles in one language. */
export interface DiffTexts {
  readonly heading: (before: string, after: string) => string;
  readonly profile: (id: string, revision: number, standing: string) => string;
  /** Why a built-in revision is there. */
  readonly reason: (name: string, reason: string) => string;
  readonly legend: string;
  readonly nothing: string;
  /** How many differences are not shown. */
  readonly more: (count: number) => string;
  readonly groups: Readonly<Record<"facts" | "bands" | "duties" | "open" | "sources", string>>;
  /** What a difference is in, where its value alone does not say so. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  /** Kinds of rule and of added fact. */
  readonly kinds: Readonly<Record<LeafRule["kind"] | "number" | "word", string>>;
  readonly whenMissing: Readonly<Record<"reject" | "no-points" | "unmet", string>>;
  readonly yes: string;
  readonly no: string;
  readonly points: (points: string) => string;
  readonly allOrNothing: string;
  readonly proportional: (decimals: number, rounding: string) => string;
  /** Slots of points and ceilings that are no words of the law; empty where nothing needs to be said. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Slots that are fields of a thing. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where an open point matters to a rule or duty, if not always. */
  readonly hangsOn: Readonly<Record<string, string>>;
  readonly allBut: (words: string) => string;
  readonly kinerja: Readonly<Record<"predikat" | "nilai", string>>;
  readonly otherReadings: string;
  readonly reworded: (fields: string) => string;
  readonly arrangement: (section: string) => string;
}

/** The words of a comparison of two profiles in a language. */
export function diffTextsOf(locale: LocaleId): DiffTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata perbandingan dua profil dalam bahasa Indonesia. */
const id: DiffTexts = {
  heading: (before, after) => `${before} → ${after}`,
  profile: (id, revision, standing) => `${id} revisi ${String(revision)} (${standing})`,
  reason: (name, reason) => `${name}: ${reason}`,
  legend: "+ baru  - hilang  ~ berubah  = nilai sama, sumber lain  [titik terbuka]",
  nothing: "Tidak ada perbedaan: kedua profil menyatakan hal yang sama, dari sumber yang sama.",
  more: (count) =>
    `= ${String(count)} hal lain tetap nilainya: sumber, keyakinan, atau kata-katanya yang berbeda (--all menampilkan)`,
  groups: {
    facts: "Fakta tambahan",
    bands: "Kategori",
    duties: "Kewajiban",
    open: "Titik hukum yang terbuka",
    sources: "Sumber",
  },
  parts: {
    standing: "kedudukan",
    title: "judul",
    authority: "penanggung jawab",
    years: "tahun pengukuran",
    measures: "mengukur",
    weight: "bobot",
    cap: "jumlah paling banyak",
    label: "nama",
    reads: "membaca",
    order: "urutan",
    credit: "di bawah ambang",
    fractions: "di antara dua rentang",
    "when-missing": "tanpa data:",
    threshold: "paling sedikit",
    dimension: "dimensi",
    ceiling: "bila belum terpenuhi paling banyak",
  },
  kinds: {
    ...ruleTexts.id.kinds,
    number: "bilangan",
    word: "kata",
  },
  whenMissing: { reject: "tidak dinilai", "no-points": "tanpa poin", unmet: "belum terpenuhi" },
  yes: "ya",
  no: "tidak",
  points: (points) => `${points} poin`,
  allOrNothing: "tanpa poin",
  proportional: (decimals, rounding) => `sebanding, ${String(decimals)} desimal (${rounding})`,
  outcomes: {
    above: "di atas",
    equal: "sama",
    below: "di bawah",
    yes: "",
    reached: "",
    total: "total",
    category: "kategori",
  },
  fields: {
    against: "dibandingkan dengan",
    question: "pertanyaan",
    decidedBy: "tempat diputuskan",
    chosen: "bacaan",
    why: "alasan",
    title: "judul",
    fullTitle: "judul lengkap",
    note: "catatan",
    label: "nama",
    unit: "satuan",
    words: "kata",
    least: "paling sedikit",
    most: "paling banyak",
    strict: "harus melampaui ambang:",
    withheld: "poin yang tidak dapat diraih",
    refuses: "kata yang ditolak",
    exempt: "dikecualikan",
    whenRequirementMissing: "tanpa syarat pendidikan:",
    replaced: "nama lama",
  },
  hangsOn: {
    fractions: "di antara dua rentang",
    credit: "kredit",
    missing: "tanpa data",
    rounding: "pembulatan",
    unmet: "bila kurang",
  },
  allBut: (words) => `selain ${words}`,
  kinerja: { predikat: "predikat", nilai: "nilai SKP" },
  otherReadings: "bacaan lain",
  reworded: (fields) => `${fields} berubah`,
  arrangement: (section) => `${section}: ditulis dalam urutan atau bentuk lain, akibatnya sama`,
};

/** The words of a comparison of two profiles in English. */
const en: DiffTexts = {
  heading: (before, after) => `${before} → ${after}`,
  profile: (id, revision, standing) => `${id} revision ${String(revision)} (${standing})`,
  reason: (name, reason) => `${name}: ${reason}`,
  legend: "+ new  - gone  ~ changed  = same value, other source  [open point]",
  nothing: "Nothing differs: the two profiles say the same, from the same sources.",
  more: (count) =>
    `= ${String(count)} others keep their value: their source, certainty or wording differs (--all shows them)`,
  groups: {
    facts: "Added facts",
    bands: "Categories",
    duties: "Duties",
    open: "Open points of law",
    sources: "Sources",
  },
  parts: {
    standing: "standing",
    title: "title",
    authority: "authority",
    years: "measurement years",
    measures: "measures",
    weight: "weight",
    cap: "sum at most",
    label: "name",
    reads: "reads",
    order: "order",
    credit: "below the threshold",
    fractions: "between two ranges",
    "when-missing": "no data:",
    threshold: "at least",
    dimension: "dimension",
    ceiling: "if unmet at most",
  },
  kinds: {
    ...ruleTexts.en.kinds,
    number: "a number",
    word: "a word",
  },
  whenMissing: { reject: "not scored", "no-points": "no points", unmet: "unmet" },
  yes: "yes",
  no: "no",
  points: (points) => `${points} points`,
  allOrNothing: "no points",
  proportional: (decimals, rounding) => `in proportion, ${String(decimals)} decimals (${rounding})`,
  outcomes: {
    above: "above",
    equal: "equal",
    below: "below",
    yes: "",
    reached: "",
    total: "total",
    category: "category",
  },
  fields: {
    against: "compared with",
    question: "question",
    decidedBy: "where it is decided",
    chosen: "reading",
    why: "why",
    title: "title",
    fullTitle: "full title",
    note: "note",
    label: "name",
    unit: "unit",
    words: "words",
    least: "least",
    most: "most",
    strict: "must lie above the threshold:",
    withheld: "points out of reach",
    refuses: "refused words",
    exempt: "exempt",
    whenRequirementMissing: "no required degree:",
    replaced: "former names",
  },
  hangsOn: {
    fractions: "between two ranges",
    credit: "credit",
    missing: "without data",
    rounding: "rounding",
    unmet: "if short",
  },
  allBut: (words) => `all but ${words}`,
  kinerja: { predikat: "rating", nilai: "SKP value" },
  otherReadings: "readings",
  reworded: (fields) => `reworded: ${fields}`,
  arrangement: (section) => `${section}: written in another order or form, to the same effect`,
};
