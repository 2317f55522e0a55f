import type { CompareTexts } from "./compare-texts-type.js";

/** Kata-kata `ip-asn compare` dalam bahasa Indonesia. */
export const compareTexts: CompareTexts = {
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
