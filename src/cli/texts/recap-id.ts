import type { RecapTexts } from "./recap-texts-type.js";

/** Kata-kata rekap dalam bahasa Indonesia. */
export const recapTexts: RecapTexts = {
  help: {
    rekap: "rekap menurut unit, status, dan jabatan; dengan --html juga halaman laporan",
    format: "bentuk rekap: table, json, csv (bila tidak: table)",
    out: "tulis rekap ke berkas (bila tidak: keluaran standar)",
    html: "tulis juga halaman laporan dengan grafik, satu berkas HTML tanpa jaringan",
    statement: "sertakan dalam laporan pernyataan Pasal 18 Peraturan BKN 8/2019 untuk ditandatangani",
    title: "judul laporan, misalnya nama instansi",
  },
  needsHtml: "--title dan --statement hanya untuk halaman laporan: sebutkan juga --html BERKAS.",
  number: (digits) => digits.replace(".", ","),
  index: (index, category, people) => `Indeks ${index} ${category} (rata-rata ${people} pegawai yang diukur)`,
  indexOfLines: (index, category, people) =>
    `Indeks ${index} ${category} (rata-rata indeks tiap status; ${people} pegawai diukur)`,
  categoryOpen: (points) => `  kategori indeks ini bergantung pada titik hukum yang terbuka: ${points}`,
  unitsLikePeople: (count, all) =>
    `Perhatikan: ${count} dari ${all} unit bernama nomor sepanjang NIP atau NIK. Benarkah kolomnya? --map unit=KOLOM menyebut kolom lain.`,
  marked: (points) => `* Kategori ini bergantung pada titik hukum yang terbuka: ${points}`,
  noIndex: "Indeks tidak ada: tidak ada pegawai yang diukur",
  combined: (readings) => `  menurut: ${readings}`,
  columns: ["pegawai", "diukur", "indeks", "kategori"],
  dimensions: { kualifikasi: "kualifikasi", kompetensi: "kompetensi", kinerja: "kinerja", disiplin: "disiplin" },
  unmet: "kewajiban belum",
  unknown: "(tidak diketahui)",
  categories: "Kategori",
  status: "Status",
  jabatan: "Jenis jabatan",
  units: "Unit, menurut indeks",
  losses: "Poin paling banyak hilang, sebelum dimensi dibatasi (rata-rata per pegawai, berapa pegawai)",
  duties: "Kewajiban belum terpenuhi",
  duty: (label, unmet, missing) => `${label}: ${unmet} pegawai (${missing} tanpa data)`,
  openPoints: "Bergantung pada titik hukum yang terbuka (bacaan, berapa pegawai)",
  trust: (standing) =>
    ({
      official: "Menurut profil resmi.",
      reported: "Menurut profil yang diketahui dari laporan; sebagian nilainya penafsiran.",
      agency: "Menurut profil instansi sendiri; bukan angka resmi.",
      draft: "Menurut profil rancangan; bukan angka resmi.",
    })[standing] ?? standing,
};
