import type { Citations } from "../profile/citation.js";
import type { Bands, Dimension, ProfileSource } from "../profile/profile.js";
import type { FlagRule } from "../profile/rule.js";
import { instruments } from "./instruments.js";
import {
  deemedTaken,
  degreeNotListed,
  disciplineLookBack,
  fractionsBetweenBands,
  halfYearSkp,
  lowPredikat,
  meanBeforeCategory,
  missingEducation,
  missingSkp,
  specialStanding,
  trainingWindows,
} from "./open-points.js";

/*
 * Measurement years 2019 to 2022: Peraturan BKN 8/2019. PNS only.
 * Total = kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5).
 */
const pasal7 = { instrument: "perbkn-8-2019", provision: "kualifikasi (pasal 7 menurut urutan)" } as const;
const pasal8 = { instrument: "perbkn-8-2019", provision: "pasal 8" } as const;
const pasal9 = { instrument: "perbkn-8-2019", provision: "kinerja (pasal 9 menurut urutan)" } as const;
const pasal10 = { instrument: "perbkn-8-2019", provision: "disiplin (pasal 10 menurut urutan)" } as const;
const practice = { instrument: "praktik-instansi", provision: "", evidence: "practice" } as const;

const read: Citations = [{ ...pasal7, evidence: "verbatim" }];
const reported: Citations = [{ ...pasal7, evidence: "secondary" }];

/** Points by the highest degree reached. Editions 2023 and 2024 keep the table as an alternative reading. */
export const kualifikasiByDegree = {
  id: "kualifikasi.pendidikan",
  kind: "lookup",
  label: { id: "Pendidikan formal tertinggi", en: "Highest formal education" },
  fact: "kualifikasi.pendidikan",
  whenMissing: "reject",
  points: {
    S3: { value: "25", cite: read },
    S2: { value: "20", cite: read },
    S1: { value: "15", cite: reported },
    D4: { value: "15", cite: reported },
    D3: { value: "10", cite: reported },
    D2: { value: "5", cite: reported },
    D1: { value: "5", cite: reported },
    SLTA: { value: "5", cite: reported },
    SLTP: { value: "1", cite: reported },
    SD: { value: "1", cite: reported },
  },
} as const;

const matching: Citations = [{ ...pasal8, evidence: "verbatim" }];
const reportedItem: Citations = [
  { ...pasal8, evidence: "secondary" },
  { ...practice, provision: "butir kompetensi dalam aplikasi instansi" },
];
const hours: Citations = [{ ...pasal8, provision: "pasal 8 (paling sedikit 20 JP)", evidence: "verbatim" }];

const diklatKepemimpinan = {
  id: "kompetensi.diklat-kepemimpinan",
  kind: "flag",
  label: { id: "Diklat kepemimpinan sesuai jabatan", en: "Leadership training matching the post" },
  fact: "kompetensi.diklatKepemimpinan",
  whenMissing: "no-points",
  points: { value: "15", cite: matching },
} as const;

const diklatFungsional: FlagRule = {
  id: "kompetensi.diklat-fungsional",
  kind: "flag",
  label: { id: "Diklat fungsional sesuai jabatan", en: "Functional training matching the post" },
  fact: "kompetensi.diklatFungsional",
  whenMissing: "no-points",
  points: { value: "15", cite: matching },
  words: {
    "tidak-dipersyaratkan": {
      value: "15",
      cite: [{ ...practice, provision: "daftar satu instansi: dianggap telah mengikuti", evidence: "secondary" }],
      interpretation: "deemed-taken",
    },
  },
};

const diklatTeknis = {
  id: "kompetensi.diklat-teknis",
  kind: "threshold",
  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
  fact: "kompetensi.jpTeknis",
  whenMissing: "no-points",
  atLeast: { value: "20", cite: hours },
  credit: "all-or-nothing",
} as const;

const seminar = {
  id: "kompetensi.seminar",
  kind: "flag",
  label: {
    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
    en: "Seminar, workshop, internship, course or the like",
  },
  fact: "kompetensi.seminar",
  whenMissing: "no-points",
} as const;

const teknis15 = { ...diklatTeknis, points: { value: "15", cite: matching } } as const;
const teknis22 = { ...diklatTeknis, points: { value: "22.5", cite: reportedItem } } as const;
const seminar10 = { ...seminar, points: { value: "10", cite: reportedItem } } as const;
const seminar17 = { ...seminar, points: { value: "17.5", cite: reportedItem } } as const;

const skp: Citations = [{ ...pasal9, evidence: "secondary" }];
/** From the 2022 SKP on the new words follow the old scale in order; so follows from published numbers. */
const skp2022: Citations = [
  { instrument: "permenpanrb-6-2022", provision: "predikat kinerja, dalam urutannya", evidence: "inferred" },
];

/** Words that stood in both scales. */
const skpOfBoth: Citations = [...skp, ...skp2022];

/** Disiplin: the worst punishment. No later instrument changed it. */
export const disiplin = {
  id: "disiplin",
  weight: "5",
  cite: [{ ...pasal10, evidence: "secondary" }],
  rules: [
    {
      id: "disiplin.hukuman",
      kind: "lookup",
      label: { id: "Hukuman disiplin terberat", en: "Worst disciplinary punishment" },
      fact: "disiplin.hukuman",
      whenMissing: "reject",
      points: {
        "tidak-pernah": {
          value: "5",
          cite: [
            { ...pasal10, evidence: "secondary" },
            { ...practice, provision: "tidak pernah dihukum" },
          ],
        },
        ringan: { value: "3", cite: [{ ...practice, provision: "hukuman ringan" }] },
        sedang: { value: "2", cite: [{ ...practice, provision: "hukuman sedang" }] },
        berat: { value: "1", cite: [{ ...practice, provision: "hukuman berat" }] },
      },
    },
  ],
} as const satisfies Dimension;

/** The five categories. No later instrument changed them. */
export const bands = {
  fractions: "upper-bound",
  interpretation: "fractions-between-bands",
  list: [
    { id: "sangat-tinggi", from: 91, to: 100, label: { id: "Sangat Tinggi", en: "Very High" } },
    { id: "tinggi", from: 81, to: 90, label: { id: "Tinggi", en: "High" } },
    { id: "sedang", from: 71, to: 80, label: { id: "Sedang", en: "Medium" } },
    { id: "rendah", from: 61, to: 70, label: { id: "Rendah", en: "Low" } },
    { id: "sangat-rendah", from: 0, to: 60, label: { id: "Sangat Rendah", en: "Very Low" } },
  ],
  cite: [{ instrument: "perbkn-8-2019", provision: "kategori IP ASN", evidence: "verbatim" }],
} as const satisfies Bands;

/** Measurement years 2019 to 2022. */
export const edition2019 = {
  id: "2019",
  revision: 1,
  standing: "official",
  title: { id: "Peraturan BKN 8/2019", en: "Regulation of the National Civil Service Agency 8/2019" },
  measurementYears: { from: 2019, to: 2022 },
  measures: ["PNS"],
  instruments: [
    instruments.permenpanrb382018,
    instruments.perbkn82019,
    instruments.permenpanrb62022,
    instruments.agencyPractice,
    instruments.publishedResults,
    instruments.project,
  ],
  dimensions: [
    { id: "kualifikasi", weight: "25", cite: [{ ...pasal7, evidence: "secondary" }], rules: [kualifikasiByDegree] },
    {
      id: "kompetensi",
      weight: "40",
      cite: [{ ...pasal8, evidence: "secondary" }],
      rules: [
        {
          kind: "choose",
          by: "jabatan",
          cases: [
            { when: ["jpt", "administrator", "pengawas"], rules: [diklatKepemimpinan, teknis15, seminar10] },
            { when: ["fungsional"], rules: [diklatFungsional, teknis15, seminar10] },
            { when: ["pelaksana"], rules: [teknis22, seminar17] },
          ],
        },
      ],
    },
    {
      id: "kinerja",
      weight: "30",
      cite: [{ ...pasal9, evidence: "secondary" }],
      rules: [
        {
          kind: "choose",
          by: "kinerja",
          cases: [
            {
              when: ["predikat"],
              rules: [
                {
                  id: "kinerja.predikat",
                  kind: "lookup",
                  label: { id: "Predikat kinerja", en: "Performance rating" },
                  fact: "kinerja.predikat",
                  whenMissing: "reject",
                  points: {
                    "sangat-baik": { value: "30", cite: skpOfBoth },
                    baik: { value: "25", cite: skpOfBoth },
                    cukup: { value: "15", cite: skp },
                    "butuh-perbaikan": { value: "15", cite: skp2022 },
                    kurang: { value: "5", cite: skpOfBoth, interpretation: "low-predikat" },
                    buruk: { value: "1", cite: skp, interpretation: "low-predikat" },
                    "sangat-kurang": { value: "1", cite: skp2022, interpretation: "low-predikat" },
                  },
                },
              ],
            },
            {
              when: ["nilai"],
              rules: [
                {
                  id: "kinerja.nilai",
                  kind: "bracket",
                  label: { id: "Nilai prestasi kerja (SKP)", en: "Performance value (SKP)" },
                  fact: "kinerja.nilai",
                  whenMissing: "reject",
                  fractions: "upper-bound",
                  fractionsInterpretation: "fractions-between-kinerja-brackets",
                  brackets: [
                    { from: 91, to: 100, points: { value: "30", cite: skp } },
                    { from: 76, to: 90, points: { value: "25", cite: skp } },
                    { from: 61, to: 75, points: { value: "15", cite: skp } },
                    { from: 51, to: 60, points: { value: "5", cite: skp } },
                    { from: 0, to: 50, points: { value: "1", cite: skp } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    disiplin,
  ],
  bands,
  duties: [],
  interpretations: [
    fractionsBetweenBands,
    {
      id: "fractions-between-kinerja-brackets",
      question: {
        id: "Nilai SKP di antara dua rentang bulat yang tercetak (75,5): masuk rentang mana?",
        en: "An SKP value between two printed whole-number ranges (75.5): which range does it belong to?",
      },
      decidedBy: "scoring",
      choice: "upper-bound",
      chosen: {
        id: "Rentang berakhir pada batas atasnya: (60,75], (75,90], …",
        en: "A range ends at its upper limit: (60,75], (75,90], …",
      },
      alternatives: [
        {
          id: "lower-bound",
          label: {
            id: "Rentang dimulai pada batas bawahnya: 75,5 masih 61–75",
            en: "A range begins at its lower limit: 75.5 is still in 61–75",
          },
          change: { rules: { "kinerja.nilai": { fractions: "lower-bound" } } },
        },
        {
          id: "round",
          label: {
            id: "Dibulatkan dulu ke bilangan bulat (setengah ke atas)",
            en: "Rounded to a whole number first (half up)",
          },
          change: { rules: { "kinerja.nilai": { fractions: "round" } } },
        },
      ],
      why: {
        id: "Dua instansi memakai (50,60], (60,75], (75,90], (90,100].",
        en: "Two agencies use (50,60], (60,75], (75,90], (90,100].",
      },
      cite: [{ ...practice, provision: "aplikasi dua instansi" }],
    },
    lowPredikat,
    {
      ...deemedTaken,
      choice: "counts-as-taken",
      chosen: { id: "Dianggap telah mengikuti: 15 poin", en: "Deemed taken: 15 points" },
      alternatives: [
        {
          id: "earns-nothing",
          label: { id: "Tidak memperoleh poin", en: "Earns nothing" },
          change: { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value: "0" } } } } },
        },
      ],
      why: {
        id: "Dilaporkan oleh satu instansi (dokter, guru, apoteker, perawat, bidan, asesor, psikolog, jabatan bersyarat S2); tidak terlihat dalam peraturan.",
        en: "Reported by one agency (physicians, teachers, pharmacists, nurses, midwives, assessors, psychologists, posts that require an S2); not seen in the regulation.",
      },
    },
    missingSkp(["kinerja.predikat"]),
    missingEducation(["kualifikasi.pendidikan"]),
    disciplineLookBack,
    trainingWindows,
    degreeNotListed,
    specialStanding,
    halfYearSkp,
    meanBeforeCategory,
  ],
} as const satisfies ProfileSource;
