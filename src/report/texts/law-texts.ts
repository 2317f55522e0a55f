import type { Standing } from "../../profile/profile.js";

/** The words of the page about the rules, in one language. */
export interface LawTexts {
  /** That no result is official, after how many values are known how surely. */
  readonly sure: (counts: string) => string;
  readonly standing: Readonly<Record<Standing, { readonly name: string; readonly trust: string }>>;
  readonly open: {
    readonly scoring: string;
    readonly aggregation: string;
    readonly facts: string;
    /** In "12 of 34 people (35%)". */
    readonly hanging: { readonly of: string; readonly people: string };
    readonly reading: string;
    readonly alternatives: string;
    readonly why: string;
    readonly sources: string;
    readonly none: string;
    readonly switched: (own: string) => string;
  };
  readonly profile: {
    readonly name: string;
    readonly id: string;
    readonly revision: string;
    readonly standing: string;
    readonly authority: string;
    readonly years: string;
    readonly yearsFrom: (from: string) => string;
    readonly measures: string;
    readonly hash: string;
    readonly base: string;
    readonly baseText: (id: string, revision: string) => string;
    readonly choices: string;
    readonly instruments: string;
    readonly citations: string;
    readonly citationsCaption: string;
  };
}

/** Kata-kata halaman rekap tentang aturan: kedudukan, titik terbuka, profil, dan sumbernya. */
export const lawId: LawTexts = {
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

/** The words of the page about the rules: their standing, open points, profile and sources. */
export const lawEn: LawTexts = {
  sure: (counts) => `Values by how they are known: ${counts}. No result is official; the official score is BKN's.`,
  standing: {
    official: {
      name: "Official rules",
      trust:
        "These rules rest on a published regulation. Not all of their values were read in its wording; what it leaves open is named below.",
    },
    reported: {
      name: "Rules as reported",
      trust:
        "The text of these rules was not seen. Their content is known from reports, and some values are interpretations: the figures on this page depend on them. Check with BKN before deciding anything by them.",
    },
    agency: {
      name: "An agency's own rules",
      trust:
        "This profile was made by an agency, not by BKN. Its results are not official, and do not simply compare with those of other agencies.",
    },
    draft: {
      name: "Draft rules",
      trust: "This profile is still being made. Its results are not official.",
    },
  },
  open: {
    scoring: "Decided while scoring",
    aggregation: "Decided when combining",
    facts: "Decided in the data",
    hanging: { of: "of", people: "people" },
    reading: "Read as",
    alternatives: "Other readings",
    why: "Why",
    sources: "Sources",
    none: "none known",
    switched: (own) => `Switched by the user; the profile's own reading: ${own}. Why the profile reads it so:`,
  },
  profile: {
    name: "Name",
    id: "Profile",
    revision: "Revision",
    standing: "Standing",
    authority: "Set by",
    years: "Measurement years",
    yearsFrom: (from) => `${from} and after`,
    measures: "Measures",
    hash: "Hash of the content (SHA-256)",
    base: "Made from",
    baseText: (id, revision) => `profile ${id}, revision ${revision}`,
    choices: "Readings switched by the user",
    instruments: "Regulations and other sources",
    citations: "Places cited",
    citationsCaption: "Regulations and other sources, with the places cited and how sure they are",
  },
};
