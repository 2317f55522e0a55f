import type { WordsOfNovember2026 } from "../facts/words.js";
import type { Citation, Citations } from "../rules/citation.js";
import type { EditionSource } from "../profile/edition.js";
import { instruments } from "./instruments.js";
import {
  degreeNotListed,
  disciplineOfFiveYears,
  fractionsBetweenBands,
  halfYearSkp,
  meanBeforeCategory,
  newerRules,
  noSkpInMean,
  performanceYear,
  postHeld,
  specialStanding,
  trainingWindows,
} from "./open-points.js";

/*
 * Measurement years 2019 to 2022: Peraturan BKN 8/2019. PNS only.
 * Total = kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5).
 * Revision 2 scores every word of revision 1 as it did. It cites what held in which year, and knows `tidak-ada`.
 */
const perbkn = "perbkn-8-2019";
const pasal7 = { id: "diduga Pasal 7, menurut urutan", en: "presumably Pasal 7, by its place" } as const;
const pasal9 = { id: "diduga Pasal 9, menurut urutan", en: "presumably Pasal 9, by its place" } as const;
const pasal10 = { id: "diduga Pasal 10, menurut urutan", en: "presumably Pasal 10, by its place" } as const;
const reading = { id: "penafsiran", en: "interpretation" } as const;
const project: Citations = [{ instrument: "ip-asn", provision: reading, evidence: "interpretation" }];
const practice = { instrument: "praktik-instansi", evidence: "practice" } as const;

const degreeRead: Citations = [{ instrument: perbkn, provision: pasal7, evidence: "verbatim" }];
const degreeReported: Citations = [{ instrument: perbkn, provision: pasal7, evidence: "secondary" }];

const matching: Citations = [{ instrument: perbkn, provision: "Pasal 8", evidence: "verbatim" }];
const atLeast20: Citations = [{ instrument: perbkn, provision: "Pasal 8: paling sedikit 20 JP", evidence: "verbatim" }];
const reportedItem: Citations = [
  { instrument: perbkn, provision: "Pasal 8", evidence: "secondary" },
  {
    ...practice,
    provision: { id: "butir kompetensi dalam aplikasi instansi", en: "items of kompetensi in agencies' applications" },
  },
];

/** The SKP by PP 46/2011, to 2021. */
const skp: Citations = [
  { instrument: perbkn, provision: pasal9, evidence: "secondary" },
  {
    instrument: "pp-46-2011",
    provision: { id: "nilai SKP dan sebutannya", en: "the value of the SKP and its words" },
    evidence: "secondary",
    years: { to: 2021 },
  },
];
/** From the SKP of 2022 on the new words follow the old scale in order: so follows from published numbers. */
const skpOf2022: Citation = {
  instrument: "permenpanrb-6-2022",
  provision: { id: "predikat kinerja, dalam urutannya", en: "performance ratings, in their order" },
  evidence: "inferred",
  years: { from: 2022 },
};
const skpOfBoth: Citations = [...skp, skpOf2022];

const to2021 = { instrument: "pp-53-2010", evidence: "secondary", years: { to: 2021 } } as const;
const from2021 = { instrument: "pp-94-2021", evidence: "secondary", years: { from: 2021 } } as const;

const noSkp: Citations = [
  { ...practice, provision: { id: "tanpa SKP: 0 dalam satu aplikasi", en: "no SKP: 0 in one application" } },
];

/** Measurement years 2019 to 2022. */
export const edition2019r2: EditionSource<WordsOfNovember2026> = {
  id: "2019",
  revision: 2,
  standing: "official",
  title: { id: "Peraturan BKN 8/2019", en: "Regulation of the National Civil Service Agency 8/2019" },
  measures: ["PNS"],
  instruments: [
    instruments.permenpanrb382018,
    instruments.perbkn82019,
    instruments.pp462011,
    instruments.permenpanrb62022,
    instruments.pp532010,
    instruments.pp942021,
    instruments.agencyPractice,
    instruments.publishedResults,
    instruments.project,
  ],
  dimensions: [
    {
      id: "kualifikasi",
      weight: "25",
      cite: degreeReported,
      rules: [
        {
          id: "kualifikasi.pendidikan",
          kind: "lookup",
          label: { id: "Pendidikan formal tertinggi", en: "Highest formal education" },
          fact: "kualifikasi.pendidikan",
          whenMissing: "reject",
          points: {
            S3: { value: "25", cite: degreeRead },
            S2: { value: "20", cite: degreeRead },
            S1: { value: "15", cite: degreeReported },
            D4: { value: "15", cite: degreeReported },
            D3: { value: "10", cite: degreeReported },
            D2: { value: "5", cite: degreeReported },
            D1: { value: "5", cite: degreeReported },
            SLTA: { value: "5", cite: degreeReported },
            SLTP: { value: "1", cite: degreeReported },
            SD: { value: "1", cite: degreeReported },
          },
        },
      ],
    },
    {
      id: "kompetensi",
      weight: "40",
      cite: [{ instrument: perbkn, provision: "Pasal 8", evidence: "secondary" }],
      rules: [
        {
          kind: "choose",
          by: "jabatan",
          cases: [
            {
              when: ["jpt", "administrator", "pengawas"],
              rules: [
                {
                  id: "kompetensi.diklat-kepemimpinan",
                  kind: "flag",
                  label: { id: "Diklat kepemimpinan sesuai jabatan", en: "Leadership training matching the post" },
                  fact: "kompetensi.diklatKepemimpinan",
                  whenMissing: "no-points",
                  points: { value: "15", cite: matching },
                },
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  atLeast: { value: "20", cite: atLeast20 },
                  points: { value: "15", cite: matching },
                  credit: "all-or-nothing",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  points: { value: "10", cite: reportedItem },
                },
              ],
            },
            {
              when: ["fungsional"],
              rules: [
                {
                  id: "kompetensi.diklat-fungsional",
                  kind: "flag",
                  label: { id: "Diklat fungsional sesuai jabatan", en: "Functional training matching the post" },
                  fact: "kompetensi.diklatFungsional",
                  whenMissing: "no-points",
                  points: { value: "15", cite: matching },
                  words: {
                    "tidak-dipersyaratkan": {
                      value: "15",
                      cite: [
                        {
                          instrument: "praktik-instansi",
                          provision: {
                            id: "daftar satu instansi: dianggap telah mengikuti",
                            en: "list of one agency: deemed taken",
                          },
                          evidence: "secondary",
                        },
                      ],
                      interpretation: "deemed-taken",
                    },
                  },
                },
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  atLeast: { value: "20", cite: atLeast20 },
                  points: { value: "15", cite: matching },
                  credit: "all-or-nothing",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  points: { value: "10", cite: reportedItem },
                },
              ],
            },
            {
              when: ["pelaksana"],
              rules: [
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  atLeast: { value: "20", cite: atLeast20 },
                  points: { value: "22.5", cite: reportedItem },
                  credit: "all-or-nothing",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  points: { value: "17.5", cite: reportedItem },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: "kinerja",
      weight: "30",
      cite: [{ instrument: perbkn, provision: pasal9, evidence: "secondary" }],
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
                    "butuh-perbaikan": { value: "15", cite: [skpOf2022] },
                    kurang: { value: "5", cite: skpOfBoth, interpretation: "low-predikat" },
                    buruk: { value: "1", cite: skp, interpretation: "low-predikat" },
                    "sangat-kurang": { value: "1", cite: [skpOf2022], interpretation: "low-predikat" },
                    "tidak-ada": { value: "0", cite: noSkp, interpretation: "no-skp" },
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
    {
      id: "disiplin",
      weight: "5",
      cite: [{ instrument: perbkn, provision: pasal10, evidence: "secondary" }],
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
                { instrument: perbkn, provision: pasal10, evidence: "secondary" },
                { ...practice, provision: { id: "tidak pernah dihukum", en: "never punished" } },
              ],
            },
            ringan: {
              value: "3",
              cite: [
                { ...practice, provision: { id: "hukuman ringan", en: "light punishment" } },
                { ...to2021, provision: { id: "tingkat ringan", en: "light" } },
                { ...from2021, provision: { id: "tingkat ringan", en: "light" } },
              ],
            },
            sedang: {
              value: "2",
              cite: [
                { ...practice, provision: { id: "hukuman sedang", en: "medium punishment" } },
                { ...to2021, provision: { id: "tingkat sedang", en: "medium" } },
                { ...from2021, provision: { id: "tingkat sedang", en: "medium" } },
              ],
            },
            berat: {
              value: "1",
              cite: [
                { ...practice, provision: { id: "hukuman berat", en: "severe punishment" } },
                { ...to2021, provision: { id: "tingkat berat", en: "severe" } },
                { ...from2021, provision: { id: "tingkat berat", en: "severe" } },
              ],
            },
          },
        },
      ],
    },
  ],
  bands: {
    fractions: "upper-bound",
    interpretation: "fractions-between-bands",
    list: [
      { id: "sangat-tinggi", from: 91, to: 100, label: { id: "Sangat Tinggi", en: "Very High" } },
      { id: "tinggi", from: 81, to: 90, label: { id: "Tinggi", en: "High" } },
      { id: "sedang", from: 71, to: 80, label: { id: "Sedang", en: "Medium" } },
      { id: "rendah", from: 61, to: 70, label: { id: "Rendah", en: "Low" } },
      { id: "sangat-rendah", from: 0, to: 60, label: { id: "Sangat Rendah", en: "Very Low" } },
    ],
    cite: [
      {
        instrument: perbkn,
        provision: { id: "kategori IP ASN", en: "categories of the IP ASN" },
        evidence: "verbatim",
      },
    ],
  },
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
      cite: [{ ...practice, provision: { id: "aplikasi dua instansi", en: "applications of two agencies" } }],
    },
    {
      id: "low-predikat",
      question: {
        id: "Berapa poin kinerja untuk predikat kurang dan sangat kurang (SKP 2022)?",
        en: "How many kinerja points do the ratings kurang and sangat kurang give (SKP of 2022)?",
      },
      decidedBy: "scoring",
      choice: "15-5-1",
      chosen: { id: "Menurut urutan skala lama: 15, 5, 1", en: "In the order of the old scale: 15, 5, 1" },
      alternatives: [
        {
          id: "15-10-5",
          label: { id: "15, 10, 5", en: "15, 10, 5" },
          change: {
            rules: {
              "kinerja.predikat": {
                points: { kurang: { value: "10" }, buruk: { value: "5" }, "sangat-kurang": { value: "5" } },
              },
            },
          },
        },
      ],
      why: {
        id: "Lima sumber memakai 15, 5, 1; dua aplikasi 15, 10, 5.",
        en: "Five sources use 15, 5, 1; two applications 15, 10, 5.",
      },
      cite: [{ ...practice, provision: { id: "dua aplikasi: 15, 10, 5", en: "two applications: 15, 10, 5" } }],
    },
    {
      id: "no-skp",
      question: { id: "Pegawai tanpa SKP: berapa poinnya?", en: "A person without SKP: how many points?" },
      decidedBy: "scoring",
      choice: "zero-points",
      chosen: { id: "0 poin", en: "0 points" },
      alternatives: [
        {
          id: "one-point",
          label: { id: "1 poin kinerja", en: "1 kinerja point" },
          change: {
            rules: {
              "kinerja.predikat": {
                points: {
                  "tidak-ada": {
                    value: "1",
                    cite: [
                      {
                        ...practice,
                        provision: { id: "tanpa SKP: 1 dalam satu aplikasi", en: "no SKP: 1 in one application" },
                      },
                    ],
                    interpretation: "no-skp",
                  },
                },
              },
            },
          },
        },
        {
          id: "reject",
          label: { id: "Tidak dinilai", en: "Not scored" },
          change: { rules: { "kinerja.predikat": { refuses: ["tidak-ada"] } } },
        },
      ],
      why: { id: "Satu aplikasi memberi 0, satu aplikasi lain 1.", en: "One application gives 0, another 1." },
      cite: noSkp,
    },
    {
      id: "deemed-taken",
      question: {
        id: "Jabatan fungsional yang tidak mensyaratkan diklat fungsional: apakah dianggap telah mengikuti?",
        en: "Functional posts that require no functional training: is it deemed taken?",
      },
      decidedBy: "scoring",
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
      cite: [
        {
          instrument: "praktik-instansi",
          provision: { id: "daftar satu instansi", en: "list of one agency" },
          evidence: "secondary",
        },
      ],
    },
    {
      id: "missing-skp",
      question: {
        id: "SKP tidak diketahui (sel kosong): berapa poinnya?",
        en: "The SKP is not known (an empty cell): how many points?",
      },
      decidedBy: "scoring",
      choice: "reject",
      chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
      alternatives: [
        {
          id: "zero-points",
          label: { id: "0 poin", en: "0 points" },
          change: {
            rules: {
              "kinerja.predikat": { whenMissing: { value: "0", cite: project, interpretation: "missing-skp" } },
            },
          },
        },
        {
          id: "one-point",
          label: { id: "1 poin kinerja", en: "1 kinerja point" },
          change: {
            rules: {
              "kinerja.predikat": { whenMissing: { value: "1", cite: project, interpretation: "missing-skp" } },
            },
          },
        },
      ],
      why: {
        id: "Data yang kurang tidak ditebak. Bila SKP memang tidak ada, tulis tidak-ada.",
        en: "Missing data is not guessed. Where there is no SKP, write tidak-ada.",
      },
      cite: project,
    },
    {
      id: "missing-education",
      question: { id: "Pendidikan tidak tercatat: berapa poinnya?", en: "No education on record: how many points?" },
      decidedBy: "scoring",
      choice: "reject",
      chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
      alternatives: [
        {
          id: "zero-points",
          label: { id: "0 poin", en: "0 points" },
          change: {
            rules: {
              "kualifikasi.pendidikan": {
                whenMissing: { value: "0", cite: project, interpretation: "missing-education" },
              },
            },
          },
        },
      ],
      why: {
        id: "Tidak ditemukan ketentuan; data yang kurang tidak ditebak.",
        en: "No provision was found; missing data is not guessed.",
      },
      cite: project,
    },
    disciplineOfFiveYears,
    trainingWindows,
    postHeld,
    degreeNotListed,
    performanceYear,
    halfYearSkp,
    specialStanding,
    noSkpInMean,
    meanBeforeCategory,
    newerRules,
  ],
};
