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

/** What a column of results holds: a number is one in a workbook too; all else is text there. */
type ColumnKind = "number" | "text";

const resultColumns = {
  skor_kualifikasi: "number",
  skor_kompetensi: "number",
  skor_kinerja: "number",
  skor_disiplin: "number",
  total: "number",
  kategori: "text",
  kewajiban_belum_terpenuhi: "text",
  interpretasi: "text",
  status_pengukuran: "text",
} as const satisfies Readonly<Record<string, ColumnKind>>;

const ceilingColumns = { batas_kewajiban: "text" } as const satisfies Readonly<Record<string, ColumnKind>>;

const sensitivityColumns = {
  total_terendah: "number",
  total_tertinggi: "number",
  kategori_mungkin: "text",
} as const satisfies Readonly<Record<string, ColumnKind>>;

const comparisonColumns = {
  total_sebelum: "number",
  total_sesudah: "number",
  selisih_total: "number",
  selisih_kualifikasi: "number",
  selisih_kompetensi: "number",
  selisih_kinerja: "number",
  selisih_disiplin: "number",
  kategori_sebelum: "text",
  kategori_sesudah: "text",
  status_sebelum: "text",
  status_sesudah: "text",
} as const satisfies Readonly<Record<string, ColumnKind>>;

/** The columns that results are written into. */
export const RESULT_COLUMNS = /* @__PURE__ */ Object.keys(resultColumns) as readonly (keyof typeof resultColumns)[];

/** The columns that profiles with ceilings have besides: what unmet duties took away. */
export const CEILING_COLUMNS = /* @__PURE__ */ Object.keys(ceilingColumns) as readonly (keyof typeof ceilingColumns)[];

/** The columns that `--sensitivity` adds to them. */
export const SENSITIVITY_COLUMNS = /* @__PURE__ */ Object.keys(
  sensitivityColumns,
) as readonly (keyof typeof sensitivityColumns)[];

/** The columns that a comparison of two profiles is written into: before, after, and after less before. */
export const COMPARISON_COLUMNS = /* @__PURE__ */ Object.keys(
  comparisonColumns,
) as readonly (keyof typeof comparisonColumns)[];

/** The columns that are the results' own: a table of people cannot have them. */
export const reservedColumns: Readonly<Record<string, ColumnKind>> = {
  ...resultColumns,
  ...ceilingColumns,
  ...sensitivityColumns,
  ...comparisonColumns,
};

/** A column's name without what does not count in it: case, spaces and underscores. */
export function foldColumn(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, "");
}

/** Whether a table has a column of this name already, so that an added fact cannot have it. */
export function isTakenColumn(name: string): boolean {
  const taken = [...Object.keys(peopleColumns), ...Object.keys(reservedColumns)];
  return taken.some((column) => foldColumn(column) === foldColumn(name));
}
