/* Frozen: they are handed out, and a word that one part of a program adds would hold for all others. */

/** Kinds of civil servant. */
export const STATUS = /* @__PURE__ */ Object.freeze(["PNS", "PPPK", "CPNS"] as const);
/** One of `STATUS`. */
export type Status = (typeof STATUS)[number];

/** Kinds of post. The first three form the group *struktural*. */
export const JABATAN = /* @__PURE__ */ Object.freeze([
  "jpt",
  "administrator",
  "pengawas",
  "fungsional",
  "pelaksana",
] as const);
/** One of `JABATAN`. */
export type Jabatan = (typeof JABATAN)[number];

/** Levels of formal education, highest first. */
export const PENDIDIKAN = /* @__PURE__ */ Object.freeze([
  "S3",
  "S2",
  "S1",
  "D4",
  "D3",
  "D2",
  "D1",
  "SLTA",
  "SLTP",
  "SD",
] as const);
/** One of `PENDIDIKAN`. */
export type Pendidikan = (typeof PENDIDIKAN)[number];

/**
 * Performance ratings, best first; older and newer words of one rung stand side by side. `tidak-ada`: no performance
 * record exists, which is something else than a record that is not known.
 */
export const PREDIKAT = /* @__PURE__ */ Object.freeze([
  "sangat-baik",
  "baik",
  "cukup",
  "butuh-perbaikan",
  "kurang",
  "buruk",
  "sangat-kurang",
  "tidak-ada",
] as const);
/** One of `PREDIKAT`. */
export type Predikat = (typeof PREDIKAT)[number];

/** Worst disciplinary punishment. */
export const HUKUMAN = /* @__PURE__ */ Object.freeze(["tidak-pernah", "ringan", "sedang", "berat"] as const);
/** One of `HUKUMAN`. */
export type Hukuman = (typeof HUKUMAN)[number];

/** What `diklatFungsional` may hold besides true and false: the post requires no functional training. */
export const TIDAK_DIPERSYARATKAN = "tidak-dipersyaratkan";

/**
 * The words that the first revisions of the editions knew, by fact. A list never changes: a word that comes later makes a
 * list of its own, and revisions made before it do not score it.
 */
export interface FirstWords {
  readonly "kualifikasi.pendidikan": "S3" | "S2" | "S1" | "D4" | "D3" | "D2" | "D1" | "SLTA" | "SLTP" | "SD";
  readonly "kinerja.predikat":
    | "sangat-baik"
    | "baik"
    | "cukup"
    | "butuh-perbaikan"
    | "kurang"
    | "buruk"
    | "sangat-kurang";
  readonly "disiplin.hukuman": "tidak-pernah" | "ringan" | "sedang" | "berat";
}

/** The words of the revisions of 26 November 2026: those before them, and that no performance record exists. */
export interface WordsOfNovember2026 extends Omit<FirstWords, "kinerja.predikat"> {
  readonly "kinerja.predikat": FirstWords["kinerja.predikat"] | "tidak-ada";
}

/** All words that there are. The newest revision of each edition has a value for each of them, or does not compile. */
export interface CurrentWords {
  readonly "kualifikasi.pendidikan": Pendidikan;
  readonly "kinerja.predikat": Predikat;
  readonly "disiplin.hukuman": Hukuman;
}

/**
 * Words that came after the first revisions, by fact: a table may lack them, and then does not score them. One that is not
 * named here does not compile.
 */
export const LATER_WORDS: {
  readonly [F in keyof CurrentWords]: Readonly<Record<Exclude<CurrentWords[F], FirstWords[F]>, true>>;
} = {
  "kualifikasi.pendidikan": {},
  "kinerja.predikat": { "tidak-ada": true },
  "disiplin.hukuman": {},
};
