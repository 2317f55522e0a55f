import type { LawTexts } from "./law-texts.js";

/** Kata-kata halaman rekap tentang aturan: kedudukan, titik terbuka, profil, dan sumbernya. */
export const lawTexts: LawTexts = {
  sure: (counts) =>
    `Nilai aturan menurut tingkat keyakinan: ${counts}. Tidak ada hasil yang resmi; nilai resmi ada pada BKN.`,
  standing: {
    official: {
      name: "Aturan resmi",
      trust:
        "Aturan ini bersandar pada peraturan yang diterbitkan. Tidak semua nilainya terbaca dalam bunyi peraturan itu; titik yang dibiarkannya terbuka disebutkan di bawah.",
    },
    reported: {
      name: "Aturan menurut laporan",
      trust:
        "Naskah aturan ini belum terlihat. Isinya diketahui dari laporan, dan sebagian nilainya adalah penafsiran: angka di halaman ini bergantung pada penafsiran itu. Cocokkan dengan BKN sebelum dipakai untuk keputusan.",
    },
    agency: {
      name: "Aturan instansi sendiri",
      trust:
        "Profil ini disusun oleh instansi, bukan oleh BKN. Hasilnya bukan hasil resmi, dan tidak dapat dibandingkan begitu saja dengan instansi lain.",
    },
    draft: {
      name: "Rancangan aturan",
      trust: "Profil ini masih disusun. Hasilnya bukan hasil resmi.",
    },
  },
  open: {
    scoring: "Diputuskan saat menilai",
    aggregation: "Diputuskan saat menggabungkan",
    facts: "Diputuskan dalam data",
    hanging: { of: "dari", people: "pegawai" },
    reading: "Dibaca",
    alternatives: "Pilihan lain",
    why: "Alasan",
    sources: "Sumber",
    none: "tidak ada yang diketahui",
    switched: (own) => `Diubah oleh pengguna; bacaan profil sendiri: ${own}. Alasan bacaan profil:`,
  },
  profile: {
    name: "Nama",
    id: "Profil",
    revision: "Revisi",
    standing: "Kedudukan",
    authority: "Ditetapkan oleh",
    years: "Tahun pengukuran",
    yearsFrom: (from) => `${from} dan sesudahnya`,
    measures: "Mengukur",
    hash: "Sidik isi (SHA-256)",
    base: "Dibuat dari",
    baseText: (id, revision) => `profil ${id}, revisi ${revision}`,
    choices: "Bacaan yang diubah pengguna",
    instruments: "Peraturan dan sumber lain",
    citations: "Tempat yang dirujuk",
    citationsCaption: "Peraturan dan sumber lain, dengan tempat yang dirujuk dan seberapa pasti",
  },
};
