import type { NoFacts } from "../profile/added-fact.js";
import type { Citations } from "../profile/citation.js";
import type { Dimension, Interpretation, ProfileSource } from "../profile/profile.js";
import type { CompareRule, FlagRule, LookupRule, ThresholdRule } from "../profile/rule.js";
import { bands, disiplin, kualifikasiByDegree } from "./2019.js";
import { instruments } from "./instruments.js";
import {
  combiningPnsAndPppk,
  deemedTaken,
  degreeNotListed,
  disciplineLookBack,
  fractionsBetweenBands,
  lowPredikat,
  meanBeforeCategory,
  missingEducation,
  missingSkp,
  specialStanding,
  trainingWindows,
} from "./open-points.js";

/*
 * Measurement year 2023: Surat Plt. Kepala BKN 4190/2024. PNS and PPPK.
 * The weights stay. The letter changes kualifikasi and kompetensi; disiplin and the categories stay as in 2019.
 * Its text was not seen: what stands here is reported, inferred or an interpretation, each value says which.
 */
const letter = { instrument: "surat-bkn-4190-2024" } as const;
const published = { instrument: "hasil-terbit", provision: "", evidence: "inferred" } as const;
const project = { instrument: "ip-asn", provision: "", evidence: "interpretation" } as const;
const weights: Citations = [
  { instrument: "pernyataan-bkn", provision: "bobot tetap (5 Juli 2024)", evidence: "secondary" },
];

const againstRequirement: CompareRule = {
  id: "kualifikasi.pendidikan",
  kind: "compare",
  label: { id: "Pendidikan terhadap syarat jabatan", en: "Education against what the post requires" },
  fact: "kualifikasi.pendidikan",
  against: "kualifikasi.syaratPendidikan",
  order: [["SD"], ["SLTP"], ["SLTA"], ["D1"], ["D2"], ["D3"], ["D4", "S1"], ["S2"], ["S3"]],
  whenMissing: "reject",
  interpretation: "kualifikasi-scale",
  above: { value: "25", cite: [{ ...published, provision: "rata-rata PNS 21,2 sampai 21,5" }] },
  equal: { value: "20", cite: [{ ...published, provision: "rata-rata PPPK tepat 20,00 (433 dan 3.205 orang)" }] },
  below: {
    value: "15",
    cite: [{ ...project, provision: "di bawah syarat" }],
    interpretation: "kualifikasi-below-requirement",
  },
};

/** Kualifikasi: the degree against what the post requires. */
export const kualifikasi: Dimension = { id: "kualifikasi", weight: "25", cite: weights, rules: [againstRequirement] };

const base: Citations = [
  { ...letter, provision: "bobot dasar kompetensi menurut predikat kinerja", evidence: "secondary" },
];

/** The base of kompetensi, earned by the performance rating. */
export const bobotDasar: LookupRule = {
  id: "kompetensi.bobot-dasar",
  kind: "lookup",
  label: { id: "Bobot dasar menurut predikat kinerja", en: "Base by performance rating" },
  fact: "kinerja.predikat",
  whenMissing: "reject",
  points: {
    "sangat-baik": { value: "25", cite: base },
    baik: { value: "20", cite: base },
    cukup: { value: "15", cite: base },
    "butuh-perbaikan": { value: "15", cite: base },
    kurang: { value: "10", cite: base },
    buruk: { value: "5", cite: base },
    "sangat-kurang": { value: "5", cite: base },
  },
};

/* The development part: that it exists is reported, how it is split is not known. The items of 2019 stand in for it. */
const development: Citations = [
  { ...letter, provision: "pengembangan kompetensi sampai 40", evidence: "secondary" },
  { ...project, provision: "pembagian menurut butir 2019" },
];

const diklatKepemimpinan: FlagRule = {
  id: "kompetensi.diklat-kepemimpinan",
  kind: "flag",
  label: { id: "Diklat kepemimpinan sesuai jabatan", en: "Leadership training matching the post" },
  fact: "kompetensi.diklatKepemimpinan",
  whenMissing: "no-points",
  interpretation: "development-split",
  points: { value: "15", cite: development },
};

/** Functional training; where the post requires none it is deemed taken, as in 2019. */
export const diklatFungsional: FlagRule = {
  id: "kompetensi.diklat-fungsional",
  kind: "flag",
  label: { id: "Diklat fungsional sesuai jabatan", en: "Functional training matching the post" },
  fact: "kompetensi.diklatFungsional",
  whenMissing: "no-points",
  interpretation: "development-split",
  points: { value: "15", cite: development },
  words: { "tidak-dipersyaratkan": { value: "15", cite: development, interpretation: "deemed-taken" } },
};

function diklatTeknis(points: string): ThresholdRule {
  return {
    id: "kompetensi.diklat-teknis",
    kind: "threshold",
    label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
    fact: "kompetensi.jpTeknis",
    whenMissing: "no-points",
    interpretation: "development-split",
    atLeast: {
      value: "20",
      cite: [{ ...project, provision: "20 JP seperti 2019" }],
    },
    points: { value: points, cite: development },
    credit: "all-or-nothing",
    creditInterpretation: "jp-credit",
  };
}

function seminar(points: string): FlagRule {
  return {
    id: "kompetensi.seminar",
    kind: "flag",
    label: {
      id: "Seminar, workshop, magang, kursus, dan sejenisnya",
      en: "Seminar, workshop, internship, course or the like",
    },
    fact: "kompetensi.seminar",
    whenMissing: "no-points",
    interpretation: "development-split",
    points: { value: points, cite: development },
  };
}

/** Kompetensi: base + items of the post, at most 40. Edition 2024 differs in the functional training only. */
export const kompetensiWith = (fungsional: FlagRule): Dimension => ({
  id: "kompetensi",
  weight: "40",
  cite: weights,
  cap: { value: "40", cite: [{ ...letter, provision: "kompetensi paling tinggi 40", evidence: "secondary" }] },
  rules: [
    bobotDasar,
    {
      kind: "choose",
      by: "jabatan",
      cases: [
        { when: ["jpt", "administrator", "pengawas"], rules: [diklatKepemimpinan, diklatTeknis("15"), seminar("10")] },
        { when: ["fungsional"], rules: [fungsional, diklatTeknis("15"), seminar("10")] },
        { when: ["pelaksana"], rules: [diklatTeknis("22.5"), seminar("17.5")] },
      ],
    },
  ],
});

const analogy: Citations = [{ ...project, provision: "analogi dengan skala 2019" }];

/** Kinerja: the rating of the measured year. */
export const kinerja: Dimension = {
  id: "kinerja",
  weight: "30",
  cite: weights,
  rules: [
    {
      id: "kinerja.predikat",
      kind: "lookup",
      label: { id: "Predikat kinerja", en: "Performance rating" },
      fact: "kinerja.predikat",
      whenMissing: "reject",
      points: {
        "sangat-baik": { value: "30", cite: [{ ...letter, provision: "predikat sangat baik", evidence: "secondary" }] },
        baik: { value: "25", cite: [{ ...published, provision: "PPPK Kota Bima 2023: 5 sangat baik, 166 baik" }] },
        cukup: { value: "15", cite: analogy, interpretation: "low-predikat" },
        "butuh-perbaikan": { value: "15", cite: analogy, interpretation: "low-predikat" },
        kurang: { value: "5", cite: analogy, interpretation: "low-predikat" },
        buruk: { value: "1", cite: analogy, interpretation: "low-predikat" },
        "sangat-kurang": { value: "1", cite: analogy, interpretation: "low-predikat" },
      },
    },
  ],
};

/** The open points that editions 2023 and 2024 share. */
export const openPoints: readonly Interpretation[] = [
  fractionsBetweenBands,
  {
    id: "kualifikasi-scale",
    question: {
      id: "Skala kualifikasi yang baru tidak diterbitkan: apa yang dinilai?",
      en: "The new scale of kualifikasi is not published: what is scored?",
    },
    decidedBy: "scoring",
    choice: "against-requirement",
    chosen: {
      id: "Pendidikan terhadap syarat jabatan: di atas 25, sama 20, di bawah 15",
      en: "The degree against what the post requires: above 25, equal 20, below 15",
    },
    alternatives: [
      {
        id: "levels-of-2019",
        label: { id: "Jenjang menurut tabel 2019", en: "The levels of the 2019 table" },
        change: {
          rules: { "kualifikasi.pendidikan": { ...kualifikasiByDegree, interpretation: "kualifikasi-scale" } },
        },
      },
    ],
    why: {
      id: "Rancangan Agustus 2023 dan rata-rata PPPK tepat 20,00 sejak 2024. Rata-rata PPPK satu kota tahun 2023 (24,82) tidak cocok dengan keduanya.",
      en: "A draft of August 2023, and PPPK means of exactly 20.00 from 2024 on. One city's PPPK mean of 2023 (24.82) fits neither.",
    },
    cite: [{ ...published, provision: "rata-rata kualifikasi PNS dan PPPK" }],
  },
  {
    id: "kualifikasi-below-requirement",
    question: {
      id: "Berapa poin bila pendidikan di bawah syarat jabatan?",
      en: "How many points does a degree below the requirement give?",
    },
    decidedBy: "scoring",
    choice: "15-points",
    chosen: { id: "15 poin", en: "15 points" },
    alternatives: [
      {
        id: "1-point",
        label: {
          id: "1 poin: nilai terendah pada skala yang diketahui (batas bawah)",
          en: "1 point: the lowest of any known scale (a lower bound)",
        },
        change: { rules: { "kualifikasi.pendidikan": { below: { value: "1" } } } },
      },
      {
        id: "20-points",
        label: {
          id: "20 poin: sama dengan yang memenuhi syarat (batas atas)",
          en: "20 points: as for an equal degree (an upper bound)",
        },
        change: { rules: { "kualifikasi.pendidikan": { below: { value: "20" } } } },
      },
    ],
    why: { id: "Tidak terlihat dalam rata-rata yang terbit.", en: "Not visible in the published means." },
    cite: [{ ...project, provision: "penafsiran" }],
  },
  {
    id: "development-split",
    question: {
      id: "Bagaimana sisa sampai 40 dibagi atas diklat struktural, fungsional, teknis, dan pengembangan kompetensi?",
      en: "How is the rest up to 40 split over structural, functional and technical training and development?",
    },
    decidedBy: "scoring",
    choice: "items-of-2019",
    chosen: { id: "Butir 2019, jumlahnya dibatasi 40", en: "The items of 2019, the sum capped at 40" },
    alternatives: [],
    why: {
      id: "Pembagiannya tidak diketahui; tidak ada pembacaan lain yang ditemukan.",
      en: "The split is not known, and no other reading was found.",
    },
    cite: [{ ...project, provision: "penafsiran" }],
  },
  {
    id: "jp-credit",
    question: {
      id: "JP di bawah 20: tanpa poin, atau sebanding?",
      en: "Fewer than 20 JP: no points, or points in proportion?",
    },
    decidedBy: "scoring",
    choice: "all-or-nothing",
    chosen: { id: "Tanpa poin, seperti 2019", en: "No points, as in 2019" },
    alternatives: [
      {
        id: "proportional",
        label: { id: "Sebanding, dua desimal (ke bawah)", en: "In proportion, two decimals (down)" },
        change: {
          rules: { "kompetensi.diklat-teknis": { credit: { proportional: { decimals: 2, rounding: "down" } } } },
        },
      },
    ],
    why: { id: "Aturan JP dalam surat tidak diketahui.", en: "The letter's rule on JP is not known." },
    cite: [{ ...project, provision: "penafsiran" }],
  },
  lowPredikat,
  missingSkp(["kinerja.predikat", "kompetensi.bobot-dasar"]),
  missingEducation(["kualifikasi.pendidikan"]),
  disciplineLookBack,
  {
    id: "evidence-window",
    question: { id: "Diklat tahun mana yang dihitung?", en: "Training of which years counts?" },
    decidedBy: "facts",
    choice: "measured-year",
    chosen: { id: "Hanya tahun yang diukur", en: "Only the measured year" },
    alternatives: [
      {
        id: "windows-of-2019",
        label: {
          id: "Diklat teknis 1 tahun, seminar 2 tahun, seperti 2019",
          en: "Technical training 1 year, seminar 2 years, as in 2019",
        },
        change: {},
      },
    ],
    why: {
      id: '"Pengembangan kompetensi tahun berjalan" (dilaporkan).',
      en: '"The competence development of the year" (reported).',
    },
    cite: [
      { instrument: "surat-bkn-4190-2024", provision: "pengembangan kompetensi tahun berjalan", evidence: "secondary" },
    ],
  },
  trainingWindows,
  degreeNotListed,
  specialStanding,
  meanBeforeCategory,
  combiningPnsAndPppk,
];

/** Measurement year 2023. */
export const edition2023: ProfileSource<NoFacts> = {
  id: "2023",
  revision: 1,
  standing: "reported",
  title: {
    id: "Surat Plt. Kepala BKN 4190/2024, pengukuran 2023",
    en: "Letter 4190/2024 of the National Civil Service Agency, measurement of 2023",
  },
  measurementYears: { from: 2023, to: 2023 },
  measures: ["PNS", "PPPK"],
  instruments: [
    instruments.permenpanrb382018,
    instruments.perbkn82019,
    instruments.surat41902024,
    instruments.permenpanrb62022,
    instruments.bknStatements,
    instruments.agencyPractice,
    instruments.publishedResults,
    instruments.project,
  ],
  dimensions: [kualifikasi, kompetensiWith(diklatFungsional), kinerja, disiplin],
  bands,
  duties: [],
  interpretations: [
    ...openPoints,
    {
      ...deemedTaken,
      choice: "counts-as-taken",
      chosen: { id: "Dianggap telah mengikuti, seperti 2019", en: "Deemed taken, as in 2019" },
      alternatives: [
        {
          id: "earns-nothing",
          label: { id: "Tidak memperoleh poin", en: "Earns nothing" },
          change: { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value: "0" } } } } },
        },
      ],
      why: { id: "Tidak ada yang menyebut perubahan.", en: "Nothing says that it changed." },
    },
  ],
};
