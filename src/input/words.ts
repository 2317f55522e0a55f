/** Kinds of civil servant. */
export const STATUS = ["PNS", "PPPK", "CPNS"] as const;
/** One of `STATUS`. */
export type Status = (typeof STATUS)[number];

/** Kinds of post. The first three form the group *struktural*. */
export const JABATAN = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"] as const;
/** One of `JABATAN`. */
export type Jabatan = (typeof JABATAN)[number];

/** Levels of formal education, highest first. */
export const PENDIDIKAN = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"] as const;
/** One of `PENDIDIKAN`. */
export type Pendidikan = (typeof PENDIDIKAN)[number];

/** Performance ratings, best first; older and newer words of one rung stand side by side. */
export const PREDIKAT = [
  "sangat-baik",
  "baik",
  "cukup",
  "butuh-perbaikan",
  "kurang",
  "buruk",
  "sangat-kurang",
] as const;
/** One of `PREDIKAT`. */
export type Predikat = (typeof PREDIKAT)[number];

/** Worst disciplinary punishment. */
export const HUKUMAN = ["tidak-pernah", "ringan", "sedang", "berat"] as const;
/** One of `HUKUMAN`. */
export type Hukuman = (typeof HUKUMAN)[number];

/** What `diklatFungsional` may hold besides true and false: the post requires no functional training. */
export const TIDAK_DIPERSYARATKAN = "tidak-dipersyaratkan";
