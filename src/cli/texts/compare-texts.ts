import type { LocaleId } from "../../locales/locale.js";
import type { DimensionId } from "../../profile/profile.js";

/** The words of `ip-asn compare` in one language. */
export interface CompareTexts {
  readonly help: { readonly compare: string; readonly profiles: string };
  readonly badProfiles: (found: string) => string;
  readonly noProfiles: string;
  /** What is wrong under one of the two profiles only. */
  readonly under: Readonly<Record<"before" | "after", (profile: string, message: string) => string>>;
  readonly counts: (counts: {
    readonly read: number;
    readonly both: number;
    readonly before: number;
    readonly after: number;
    readonly neither: number;
    readonly rejected: number;
  }) => string;
  readonly before: string;
  readonly after: string;
  readonly index: (label: string, profile: string, mean: string, category: string, count: number) => string;
  readonly noIndex: (label: string, profile: string) => string;
  readonly change: (change: string, count: number) => string;
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly moved: (count: number, both: number) => string;
  readonly table: string;
  readonly notMeasured: string;
  readonly number: (decimal: string) => string;
}

/** The words of `ip-asn compare` in a language. */
export function compareTextsOf(locale: LocaleId): CompareTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata `ip-asn compare` dalam bahasa Indonesia. */
const id: CompareTexts = {
  help: {
    compare: "menilai pegawai yang sama menurut dua profil: apa yang berubah, siapa berpindah kategori",
    profiles: "dua profil, dipisahkan koma: id (2019,2024) atau berkas profil; yang lama dahulu",
  },
  badProfiles: (found) => `--profiles "${found}": tulis dua profil yang dipisahkan koma, misalnya 2019,2024.`,
  noProfiles: "Sebutkan dua profil: --profiles 2019,2024.",
  under: {
    before: (profile, message) => `menurut profil sebelum (${profile}): ${message}`,
    after: (profile, message) => `menurut profil sesudah (${profile}): ${message}`,
  },
  counts: ({ read, both, before, after, neither, rejected }) =>
    `Baris  : ${String(read)} dibaca = ${String(both)} diukur keduanya + ${String(before)} hanya sebelum + ${String(after)} hanya sesudah + ${String(neither)} tidak diukur + ${String(rejected)} ditolak`,
  before: "sebelum",
  after: "sesudah",
  index: (label, profile, mean, category, count) =>
    `Indeks ${label} (${profile}): ${mean} ${category} (rata-rata ${String(count)} pegawai yang diukur)`,
  noIndex: (label, profile) => `Indeks ${label} (${profile}): tidak ada pegawai yang diukur`,
  change: (change, count) => `Selisih rata-rata: ${change} (${String(count)} pegawai yang diukur keduanya)`,
  dimensions: { kualifikasi: "Kualifikasi", kompetensi: "Kompetensi", kinerja: "Kinerja", disiplin: "Disiplin" },
  moved: (count, both) => `Berpindah kategori: ${String(count)} dari ${String(both)} pegawai yang diukur keduanya`,
  table: "sebelum \\ sesudah",
  notMeasured: "tidak diukur",
  number: (decimal) => decimal.replace(".", ","),
};

/** The words of `ip-asn compare` in English. */
const en: CompareTexts = {
  help: {
    compare: "score the same people under two profiles: what changes, who moves to which category",
    profiles: "two profiles, separated by a comma: ids (2019,2024) or profile files; the earlier first",
  },
  badProfiles: (found) => `--profiles "${found}": write two profiles separated by a comma, such as 2019,2024.`,
  noProfiles: "Name two profiles: --profiles 2019,2024.",
  under: {
    before: (profile, message) => `under the profile before (${profile}): ${message}`,
    after: (profile, message) => `under the profile after (${profile}): ${message}`,
  },
  counts: ({ read, both, before, after, neither, rejected }) =>
    `Rows   : ${String(read)} read = ${String(both)} scored under both + ${String(before)} before only + ${String(after)} after only + ${String(neither)} not measured + ${String(rejected)} rejected`,
  before: "before",
  after: "after",
  index: (label, profile, mean, category, count) =>
    `Index ${label} (${profile}): ${mean} ${category} (mean of ${String(count)} measured people)`,
  noIndex: (label, profile) => `Index ${label} (${profile}): nobody was measured`,
  change: (change, count) => `Mean change: ${change} (${String(count)} people measured under both)`,
  dimensions: { kualifikasi: "Kualifikasi", kompetensi: "Kompetensi", kinerja: "Kinerja", disiplin: "Disiplin" },
  moved: (count, both) => `Moved to another category: ${String(count)} of ${String(both)} people measured under both`,
  table: "before \\ after",
  notMeasured: "not measured",
  number: (decimal) => decimal,
};
