import type { StandardFactPath } from "./fact-catalogue.js";

/** The columns of a table of people, each with the facts that it holds. Facts that a profile adds have columns of their own. */
export const peopleColumns = {
  nip: [],
  nama: [],
  unit: [],
  status: [],
  jabatan: [],
  pendidikan: ["kualifikasi.pendidikan"],
  syarat_pendidikan: ["kualifikasi.syaratPendidikan"],
  diklat_kepemimpinan: ["kompetensi.diklatKepemimpinan"],
  diklat_fungsional: ["kompetensi.diklatFungsional"],
  jp_teknis: ["kompetensi.jpTeknis"],
  seminar: ["kompetensi.seminar"],
  kinerja: ["kinerja.predikat", "kinerja.nilai"],
  hukuman: ["disiplin.hukuman"],
} as const satisfies Readonly<Record<string, readonly StandardFactPath[]>>;

/** Name of a column of the law's own facts, or of what identifies a person. */
export type PeopleColumn = keyof typeof peopleColumns;

/** The columns that results are written into. */
export const RESULT_COLUMNS = [
  "skor_kualifikasi",
  "skor_kompetensi",
  "skor_kinerja",
  "skor_disiplin",
  "total",
  "kategori",
  "kewajiban_belum_terpenuhi",
  "interpretasi",
  "status_pengukuran",
] as const;

/** The column that profiles with ceilings have besides: what unmet duties took away. */
export const CEILING_COLUMN = "batas_kewajiban";

/** The columns that `--sensitivity` adds to them. */
export const SENSITIVITY_COLUMNS = ["total_terendah", "total_tertinggi", "kategori_mungkin"] as const;

/** The columns that a comparison of two profiles is written into: before, after, and after less before. */
export const COMPARISON_COLUMNS = [
  "total_sebelum",
  "total_sesudah",
  "selisih_total",
  "selisih_kualifikasi",
  "selisih_kompetensi",
  "selisih_kinerja",
  "selisih_disiplin",
  "kategori_sebelum",
  "kategori_sesudah",
  "status_sebelum",
  "status_sesudah",
] as const;

/** The columns that are the results' own: a table of people cannot have them. */
export const RESERVED_COLUMNS = [
  ...RESULT_COLUMNS,
  CEILING_COLUMN,
  ...SENSITIVITY_COLUMNS,
  ...COMPARISON_COLUMNS,
] as const;

/** A column's name without what does not count in it: case, spaces and underscores. */
export function foldColumn(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, "");
}

/** Whether a table has a column of this name already, so that an added fact cannot have it. */
export function isTakenColumn(name: string): boolean {
  const taken = [...Object.keys(peopleColumns), ...RESERVED_COLUMNS];
  return taken.some((column) => foldColumn(column) === foldColumn(name));
}
