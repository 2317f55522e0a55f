import type { WordsOfNovember2026 } from "../facts/words.js";
import type { Citation, Citations } from "../rules/citation.js";
import type { EditionSource, EveryLevel, LookupOf, RuleOf } from "../profile/edition.js";
import { instruments } from "./instruments.js";
import {
  combiningPnsAndPppk,
  degreeNotListed,
  disciplineWhileRunning,
  evidenceWindow,
  fractionsBetweenBands,
  meanBeforeCategory,
  newerRules,
  postHeld,
  postTrainingWindow,
  specialStanding,
} from "./open-points.js";

/*
 * Measurement year 2023: Surat Plt. Kepala BKN 4190/2024. PNS and PPPK.
 * The text of the letter was not seen. Results of measurement year 2024 (51,156 people) show its scheme; the letter covers
 * both years (reported), so what they show is carried over. Every value says how it is known.
 */
const project = { instrument: "ip-asn", evidence: "interpretation" } as const;
const practice = { instrument: "praktik-instansi", evidence: "practice" } as const;
const results = { instrument: "hasil-2024", evidence: "inferred" } as const;
const letter = { instrument: "surat-bkn-4190-2024", evidence: "secondary" } as const;
const carried: Citation = {
  instrument: "surat-bkn-4190-2024",
  provision: {
    id: "berlaku bagi pengukuran 2023 dan 2024",
    en: "covers the measurements of 2023 and 2024",
  },
  evidence: "secondary",
};

const weights: Citations = [
  {
    instrument: "pernyataan-bkn",
    provision: { id: "bobot tetap (5 Juli 2024)", en: "the weights stay (5 July 2024)" },
    evidence: "secondary",
  },
];

/* Kualifikasi: the degree against what the post requires. */
const levels = [["SD"], ["SLTP"], ["SLTA"], ["D1"], ["D2"], ["D3"], ["D4", "S1"], ["S2"], ["S3"]] as const;
const order: EveryLevel<WordsOfNovember2026, typeof levels> = levels;
const only25and20and10: Citations = [
  { ...results, provision: { id: "kualifikasi hanya 25, 20, dan 10", en: "kualifikasi is 25, 20 or 10 only" } },
  carried,
];
const slta: Citations = [
  {
    ...results,
    provision: {
      id: "pelaksana: syarat di bawah D4/S1, paling cocok SLTA",
      en: "pelaksana: a requirement below D4/S1, best SLTA",
    },
  },
  carried,
];
const degreesOf2019: Citations = [
  {
    ...project,
    provision: { id: "tabel 2019, untuk perbandingan saja", en: "the table of 2019, for comparison only" },
  },
];

/** The table of 2019: an alternative reading. The results of 2024 refute it. */
const kualifikasiByDegree: LookupOf<WordsOfNovember2026, "kualifikasi.pendidikan"> = {
  id: "kualifikasi.pendidikan",
  kind: "lookup",
  label: { id: "Pendidikan formal tertinggi", en: "Highest formal education" },
  fact: "kualifikasi.pendidikan",
  whenMissing: "reject",
  interpretation: "kualifikasi-scale",
  points: {
    S3: { value: "25", cite: degreesOf2019 },
    S2: { value: "20", cite: degreesOf2019 },
    S1: { value: "15", cite: degreesOf2019 },
    D4: { value: "15", cite: degreesOf2019 },
    D3: { value: "10", cite: degreesOf2019 },
    D2: { value: "5", cite: degreesOf2019 },
    D1: { value: "5", cite: degreesOf2019 },
    SLTA: { value: "5", cite: degreesOf2019 },
    SLTP: { value: "1", cite: degreesOf2019 },
    SD: { value: "1", cite: degreesOf2019 },
  },
};

/* Kompetensi: base by the rating, ten points all or nothing, five in proportion to the hours. */
const base: Citations = [
  { ...letter, provision: { id: "bobot dasar: kinerja dikurangi lima poin", en: "base: kinerja less five points" } },
  { ...results, provision: { id: "kompetensi dikurangi pengembangan", en: "kompetensi less the development part" } },
];
const noRecord: Citations = [
  {
    ...results,
    provision: { id: "tanpa catatan kinerja: 0 (10.573 orang)", en: "no performance record: 0 (10,573 people)" },
  },
  carried,
];
const ten: Citations = [
  { ...results, provision: { id: "sepuluh poin, semua atau tidak sama sekali", en: "ten points, all or nothing" } },
  { ...project, provision: { id: "diklat yang disyaratkan jabatan", en: "the training that the post asks for" } },
];
const deemed: Citations = [
  {
    ...results,
    provision: {
      id: "usia pensiun 60 tahun: 99,0 % memiliki sepuluh poin",
      en: "posts with pension age 60: 99.0 % have the ten points",
    },
  },
  carried,
];
const anyHours: Citations = [
  {
    ...results,
    provision: {
      id: "lulusan akademi: sepuluh poin bila ada JP (52 dari 52)",
      en: "academy intakes: the ten points where there are hours (52 of 52)",
    },
  },
  carried,
];
const twentieths: Citations = [
  {
    ...results,
    provision: {
      id: "bagian kelipatan seperdua puluh dari 5, satu desimal",
      en: "parts in twentieths of 5, to one decimal",
    },
  },
  carried,
];
const noHoursOfPppk: Citations = [
  {
    ...project,
    provision: {
      id: "JP PPPK tidak dihitung, seperti hasil 2024",
      en: "hours of PPPK do not count, as in the results of 2024",
    },
  },
  {
    ...results,
    provision: {
      id: "PPPK: pengembangan hanya 0 atau 10 (13.225 orang)",
      en: "PPPK: development 0 or 10 only (13,225 people)",
    },
  },
];
const hoursOfPppk: Citations = [
  { ...project, provision: { id: "JP PPPK dihitung seperti PNS", en: "hours of PPPK count as those of PNS" } },
];

const bobotDasar: LookupOf<WordsOfNovember2026, "kinerja.predikat"> = {
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
    "tidak-ada": { value: "0", cite: noRecord },
  },
};

/** The items of 2019 on top of the base, cut at 40: what revision 1 had. An alternative reading. */
const items: Citations = [
  {
    ...project,
    provision: { id: "butir 2019 sebagai pengembangan kompetensi", en: "the items of 2019 as the development part" },
  },
];
const withItemsOf2019: readonly RuleOf<WordsOfNovember2026>[] = [
  bobotDasar,
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
            interpretation: "development-split",
            points: { value: "15", cite: items },
          },
          {
            id: "kompetensi.diklat-teknis",
            kind: "threshold",
            label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
            fact: "kompetensi.jpTeknis",
            whenMissing: "no-points",
            interpretation: "development-split",
            points: { value: "15", cite: items },
            atLeast: { value: "20", cite: items },
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
            interpretation: "development-split",
            points: { value: "10", cite: items },
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
            interpretation: "development-split",
            points: { value: "15", cite: items },
            words: { "tidak-dipersyaratkan": { value: "15", cite: items, interpretation: "deemed-taken" } },
          },
          {
            id: "kompetensi.diklat-teknis",
            kind: "threshold",
            label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
            fact: "kompetensi.jpTeknis",
            whenMissing: "no-points",
            interpretation: "development-split",
            points: { value: "15", cite: items },
            atLeast: { value: "20", cite: items },
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
            interpretation: "development-split",
            points: { value: "10", cite: items },
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
            interpretation: "development-split",
            points: { value: "22.5", cite: items },
            atLeast: { value: "20", cite: items },
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
            interpretation: "development-split",
            points: { value: "17.5", cite: items },
          },
        ],
      },
    ],
  },
];

/* Kinerja. */
const twentyFifteenTen: Citations = [
  {
    ...results,
    provision: {
      id: "kinerja 30, 25, 20, 15, 10, dan 0; kata yang membawanya menurut urutan",
      en: "kinerja 30, 25, 20, 15, 10 and 0; which word carries which, by order",
    },
  },
  carried,
];

const unknown: Citations = [{ ...project, provision: { id: "data yang kurang", en: "missing data" } }];

/** Measurement year 2023. */
export const edition2023r2: EditionSource<WordsOfNovember2026> = {
  id: "2023",
  revision: 2,
  standing: "reported",
  title: {
    id: "Surat Plt. Kepala BKN 4190/2024, pengukuran 2023",
    en: "Letter 4190/2024 of the National Civil Service Agency, measurement of 2023",
  },
  measures: ["PNS", "PPPK"],
  instruments: [
    instruments.permenpanrb382018,
    instruments.perbkn82019,
    instruments.surat41902024,
    instruments.permenpanrb62022,
    instruments.perlan102018,
    instruments.perlan52018,
    instruments.pp942021,
    instruments.bknStatements,
    instruments.agencyPractice,
    instruments.publishedResults,
    instruments.results2024,
    instruments.project,
  ],
  dimensions: [
    {
      id: "kualifikasi",
      weight: "25",
      cite: weights,
      rules: [
        {
          kind: "choose",
          by: "jabatan",
          cases: [
            {
              when: ["jpt", "administrator", "pengawas", "fungsional"],
              rules: [
                {
                  id: "kualifikasi.pendidikan",
                  kind: "compare",
                  label: { id: "Pendidikan terhadap syarat jabatan", en: "Education against what the post requires" },
                  fact: "kualifikasi.pendidikan",
                  against: "kualifikasi.syaratPendidikan",
                  order,
                  whenMissing: "reject",
                  interpretation: "kualifikasi-scale",
                  above: { value: "25", cite: only25and20and10 },
                  equal: { value: "20", cite: only25and20and10 },
                  below: { value: "10", cite: only25and20and10, interpretation: "kualifikasi-below-requirement" },
                },
              ],
            },
            {
              when: ["pelaksana"],
              rules: [
                {
                  id: "kualifikasi.pendidikan",
                  kind: "compare",
                  label: { id: "Pendidikan terhadap syarat jabatan", en: "Education against what the post requires" },
                  fact: "kualifikasi.pendidikan",
                  against: { word: "SLTA", cite: slta, interpretation: "pelaksana-requirement" },
                  order,
                  whenMissing: "reject",
                  interpretation: "kualifikasi-scale",
                  above: { value: "25", cite: only25and20and10 },
                  equal: { value: "20", cite: only25and20and10 },
                  below: { value: "10", cite: only25and20and10, interpretation: "kualifikasi-below-requirement" },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: "kompetensi",
      weight: "40",
      cite: weights,
      rules: [
        bobotDasar,
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
                  interpretation: "development-split",
                  points: { value: "10", cite: ten },
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
                  interpretation: "development-split",
                  points: { value: "10", cite: ten },
                  words: { "tidak-dipersyaratkan": { value: "10", cite: deemed, interpretation: "deemed-taken" } },
                },
              ],
            },
            {
              when: ["pelaksana"],
              rules: [
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis pelaksana (JP)", en: "Technical training of pelaksana (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: {
                    value: "0",
                    cite: anyHours,
                    interpretation: "teknis-pelaksana",
                  },
                  strict: true,
                  points: { value: "10", cite: anyHours },
                  credit: "all-or-nothing",
                },
              ],
            },
          ],
        },
        {
          kind: "choose",
          by: "status",
          cases: [
            {
              when: ["PNS", "CPNS"],
              rules: [
                {
                  id: "kompetensi.jam-pengembangan",
                  kind: "threshold",
                  label: { id: "Jam pengembangan kompetensi (JP)", en: "Hours of competence development (JP)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: { value: "20", cite: twentieths },
                  points: { value: "5", cite: twentieths },
                  credit: { proportional: { decimals: 1, rounding: "half-even" } },
                  roundingInterpretation: "hours-rounding",
                },
              ],
            },
            {
              when: ["PPPK"],
              rules: [
                {
                  id: "kompetensi.jam-pengembangan",
                  kind: "threshold",
                  label: { id: "Jam pengembangan kompetensi (JP)", en: "Hours of competence development (JP)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: { value: "20", cite: twentieths },
                  points: { value: "0", cite: noHoursOfPppk, interpretation: "pppk-hours-credit" },
                  credit: "all-or-nothing",
                  withheld: { value: "5", cite: noHoursOfPppk, interpretation: "pppk-hours-credit" },
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
      cite: weights,
      rules: [
        {
          id: "kinerja.predikat",
          kind: "lookup",
          label: { id: "Predikat kinerja", en: "Performance rating" },
          fact: "kinerja.predikat",
          whenMissing: "reject",
          points: {
            "sangat-baik": {
              value: "30",
              cite: [
                { ...letter, provision: { id: "predikat sangat baik", en: "rating sangat baik" } },
                ...twentyFifteenTen,
              ],
            },
            baik: { value: "25", cite: twentyFifteenTen },
            cukup: { value: "20", cite: twentyFifteenTen, interpretation: "low-predikat" },
            "butuh-perbaikan": { value: "20", cite: twentyFifteenTen, interpretation: "low-predikat" },
            kurang: { value: "15", cite: twentyFifteenTen, interpretation: "low-predikat" },
            buruk: { value: "10", cite: twentyFifteenTen, interpretation: "low-predikat" },
            "sangat-kurang": { value: "10", cite: twentyFifteenTen, interpretation: "low-predikat" },
            "tidak-ada": { value: "0", cite: noRecord },
          },
        },
      ],
    },
    {
      id: "disiplin",
      weight: "5",
      cite: weights,
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
                { ...results, provision: { id: "disiplin 5, 3, 2, dan 1", en: "disiplin 5, 3, 2 and 1" } },
                carried,
              ],
            },
            ringan: {
              value: "3",
              cite: [
                { ...practice, provision: { id: "hukuman ringan", en: "light punishment" } },
                { instrument: "pp-94-2021", provision: { id: "tingkat ringan", en: "light" }, evidence: "secondary" },
              ],
            },
            sedang: {
              value: "2",
              cite: [
                { ...practice, provision: { id: "hukuman sedang", en: "medium punishment" } },
                { instrument: "pp-94-2021", provision: { id: "tingkat sedang", en: "medium" }, evidence: "secondary" },
              ],
            },
            berat: {
              value: "1",
              cite: [
                { ...practice, provision: { id: "hukuman berat", en: "severe punishment" } },
                { instrument: "pp-94-2021", provision: { id: "tingkat berat", en: "severe" }, evidence: "secondary" },
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
        instrument: "perbkn-8-2019",
        provision: { id: "kategori IP ASN", en: "categories of the IP ASN" },
        evidence: "verbatim",
      },
    ],
  },
  duties: [],
  interpretations: [
    fractionsBetweenBands,
    {
      id: "pelaksana-requirement",
      question: {
        id: "Syarat pendidikan pelaksana: SLTA bagi semua, atau menurut yang tercatat?",
        en: "The requirement for pelaksana: SLTA for all, or as it is stated?",
      },
      decidedBy: "scoring",
      choice: "slta",
      chosen: { id: "SLTA, apa pun yang tercatat", en: "SLTA, whatever is stated" },
      alternatives: [
        {
          id: "as-stated",
          label: { id: "Menurut syarat yang tercatat", en: "As it is stated" },
          change: { rules: { "kualifikasi.pendidikan@pelaksana": { against: "kualifikasi.syaratPendidikan" } } },
        },
      ],
      why: {
        id: "Dalam hasil 2024 lulusan akademi D4 berumur 24 tahun memperoleh 25, dan orang yang tidak mungkin bergelar memperoleh 20.",
        en: "In the results of 2024 academy graduates of 24 with a D4 have 25, and people who cannot have a degree have 20.",
      },
      cite: slta,
    },
    {
      id: "requirement-unknown",
      question: {
        id: "Syarat pendidikan jabatan tidak diketahui: bagaimana dibandingkan?",
        en: "What the post requires is not known: how is the degree compared?",
      },
      decidedBy: "scoring",
      choice: "reject",
      chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
      alternatives: [
        {
          id: "equal",
          label: { id: "Dianggap sama dengan syarat", en: "Taken as equal to the requirement" },
          change: {
            rules: {
              "kualifikasi.pendidikan": {
                whenRequirementMissing: { outcome: "equal", cite: unknown, interpretation: "requirement-unknown" },
              },
            },
          },
        },
        {
          id: "above",
          label: { id: "Dianggap di atas syarat", en: "Taken as above the requirement" },
          change: {
            rules: {
              "kualifikasi.pendidikan": {
                whenRequirementMissing: { outcome: "above", cite: unknown, interpretation: "requirement-unknown" },
              },
            },
          },
        },
      ],
      why: {
        id: "Indeks kualitas data BKN membandingkan eselon dan jabatan fungsional saja; bagi jabatan lain tidak ditemukan ketentuan.",
        en: "BKN's data-quality index compares echelons and functional posts only; for other posts no provision was found.",
      },
      cite: unknown,
    },
    {
      id: "kualifikasi-below-requirement",
      question: {
        id: "Berapa poin bila pendidikan di bawah syarat jabatan?",
        en: "How many points does a degree below the requirement give?",
      },
      decidedBy: "scoring",
      choice: "10-points",
      chosen: { id: "10 poin", en: "10 points" },
      alternatives: [
        {
          id: "15-points",
          label: { id: "15 poin, seperti revisi 1", en: "15 points, as in revision 1" },
          change: { rules: { "kualifikasi.pendidikan": { below: { value: "15" } } } },
        },
        {
          id: "1-point",
          label: {
            id: "1 poin: nilai terendah pada skala yang diketahui",
            en: "1 point: the lowest of any known scale",
          },
          change: { rules: { "kualifikasi.pendidikan": { below: { value: "1" } } } },
        },
      ],
      why: {
        id: "Dalam hasil 2024 kualifikasi 10 ada pada 667 PNS; 15 tidak pernah.",
        en: "In the results of 2024, 667 PNS have kualifikasi 10; nobody has 15.",
      },
      cite: only25and20and10,
    },
    {
      id: "kualifikasi-scale",
      question: {
        id: "Skala kualifikasi yang baru tidak diterbitkan: apa yang dinilai?",
        en: "The new scale of kualifikasi is not published: what is scored?",
      },
      decidedBy: "scoring",
      choice: "against-requirement",
      chosen: {
        id: "Pendidikan terhadap syarat jabatan: di atas 25, sama 20, di bawah 10",
        en: "The degree against what the post requires: above 25, equal 20, below 10",
      },
      alternatives: [
        {
          id: "levels-of-2019",
          label: {
            id: "Jenjang menurut tabel 2019 (dibantah hasil 2024; untuk perbandingan)",
            en: "The levels of the 2019 table (refuted by the results of 2024; for comparison)",
          },
          change: { rules: { "kualifikasi.pendidikan": kualifikasiByDegree } },
        },
      ],
      why: {
        id: "Rancangan Agustus 2023, dan hasil 2024 yang hanya mengenal 25, 20, dan 10.",
        en: "A draft of August 2023, and the results of 2024, which know 25, 20 and 10 only.",
      },
      cite: only25and20and10,
    },
    {
      id: "teknis-pelaksana",
      question: {
        id: "Pelaksana: apa yang memberi sepuluh poin pengembangan kompetensi?",
        en: "Pelaksana: what earns the ten points of competence development?",
      },
      decidedBy: "scoring",
      choice: "any-hours",
      chosen: { id: "Ada JP, berapa pun", en: "Any hours at all" },
      alternatives: [
        {
          id: "20-jp",
          label: { id: "Paling sedikit 20 JP", en: "At least 20 JP" },
          change: {
            rules: {
              "kompetensi.diklat-teknis": {
                atLeast: { value: "20", cite: items, interpretation: "teknis-pelaksana" },
                strict: false,
              },
            },
          },
        },
        {
          id: "none",
          label: { id: "Tidak ada: pelaksana paling tinggi 30 dari 40", en: "Nothing: pelaksana reach 30 of 40" },
          change: {
            rules: {
              "kompetensi.diklat-teknis": {
                points: { value: "0", cite: items },
                withheld: { value: "10", cite: items, interpretation: "teknis-pelaksana" },
              },
            },
          },
        },
      ],
      why: {
        id: "Pada 144 lulusan akademi JP dan sepuluh poin selalu bersama: 92 tanpa keduanya, 52 dengan keduanya; tidak ada ambang 20 JP.",
        en: "Among 144 people of academy intakes hours and the ten points coincide: 92 neither, 52 both; no step at 20 JP.",
      },
      cite: anyHours,
    },
    {
      id: "pppk-hours-credit",
      question: { id: "JP PPPK: dihitung dalam lima poin?", en: "Hours of PPPK: do they earn the five points?" },
      decidedBy: "scoring",
      choice: "pns-only",
      chosen: { id: "Hanya JP PNS: PPPK paling tinggi 35 dari 40", en: "Those of PNS only: PPPK reach 35 of 40" },
      alternatives: [
        {
          id: "all",
          label: { id: "Dihitung, seperti PNS", en: "They count, as for PNS" },
          change: {
            rules: {
              "kompetensi.jam-pengembangan@PPPK": {
                id: "kompetensi.jam-pengembangan",
                kind: "threshold",
                label: { id: "Jam pengembangan kompetensi (JP)", en: "Hours of competence development (JP)" },
                fact: "kompetensi.jpTeknis",
                whenMissing: "no-points",
                interpretation: "development-split",
                atLeast: { value: "20", cite: twentieths },
                points: { value: "5", cite: hoursOfPppk, interpretation: "pppk-hours-credit" },
                credit: { proportional: { decimals: 1, rounding: "half-even" } },
                roundingInterpretation: "hours-rounding",
              },
            },
          },
        },
      ],
      why: {
        id: "Dalam hasil 2024 tidak satu pun dari 13.225 PPPK memiliki bagian yang sebanding dengan JP: tidak dihitung, atau tidak tercatat.",
        en: "In the results of 2024 not one of 13,225 PPPK has a part in proportion to hours: not counted, or not recorded.",
      },
      cite: noHoursOfPppk,
    },
    {
      id: "hours-rounding",
      question: {
        id: "Lima poin yang sebanding dengan JP: disimpan dengan satu desimal, atau hanya dicetak begitu?",
        en: "The five points in proportion to hours: stored with one decimal, or only printed so?",
      },
      decidedBy: "scoring",
      choice: "one-decimal",
      chosen: { id: "Dibulatkan satu desimal, setengah ke genap", en: "Rounded to one decimal, ties to even" },
      alternatives: [
        {
          id: "exact",
          label: {
            id: "Tidak dibulatkan (tepat bagi JP dengan dua desimal; selebihnya empat desimal poin)",
            en: "Not rounded (exact for hours with two decimals; beyond that four decimals of a point)",
          },
          change: {
            rules: {
              "kompetensi.jam-pengembangan": {
                credit: { proportional: { decimals: 4, rounding: "half-even" } },
              },
            },
          },
        },
      ],
      why: {
        id: "Hasil 2024 dicetak dengan satu desimal: 0,25 menjadi 0,2 (114 kali), 0,75 menjadi 0,8 (457 kali).",
        en: "The results of 2024 are printed with one decimal: 0.25 as 0.2 (114 times), 0.75 as 0.8 (457 times).",
      },
      cite: twentieths,
    },
    {
      id: "development-split",
      question: {
        id: "Bagaimana pengembangan kompetensi dibagi, dan apa yang memberi sepuluh poin pada jabatan struktural dan fungsional?",
        en: "How is competence development split, and what earns the ten points in structural and functional posts?",
      },
      decidedBy: "scoring",
      choice: "10+5",
      chosen: {
        id: "10 poin bagi diklat yang disyaratkan jabatan, 5 poin sebanding dengan JP (20 JP)",
        en: "10 points for the training that the post asks for, 5 in proportion to hours (20 JP)",
      },
      alternatives: [
        {
          id: "items-of-2019",
          label: {
            id: "Butir 2019, jumlahnya dibatasi 40 (revisi 1)",
            en: "The items of 2019, the sum capped at 40 (revision 1)",
          },
          change: { dimensions: { kompetensi: { rules: withItemsOf2019, cap: { value: "40", cite: items } } } },
        },
      ],
      why: {
        id: "Dalam hasil 2024 bagian ini 0, x, 5, 10, 10 + x, atau 15. Bagi jabatan struktural dan fungsional hasil itu tidak memperlihatkan apa yang memberi sepuluh poin.",
        en: "In the results of 2024 the part is 0, x, 5, 10, 10 + x or 15. For structural and functional posts they do not show what earns the ten.",
      },
      cite: ten,
    },
    {
      id: "deemed-taken",
      question: {
        id: "Jabatan fungsional yang tidak mensyaratkan diklat fungsional: apakah dianggap telah mengikuti?",
        en: "Functional posts that require no functional training: is it deemed taken?",
      },
      decidedBy: "scoring",
      choice: "counts-as-taken",
      chosen: { id: "Dianggap telah mengikuti", en: "Deemed taken" },
      alternatives: [
        {
          id: "earns-nothing",
          label: { id: "Tidak memperoleh poin", en: "Earns nothing" },
          change: { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value: "0" } } } } },
        },
      ],
      why: {
        id: "Dalam hasil 2024, 99,0 % PNS berumur 58 dan 59 (jabatan dengan usia pensiun 60) memiliki sepuluh poin, hampir semua tanpa JP.",
        en: "In the results of 2024, 99.0 % of PNS of 58 and 59 (posts with pension age 60) have the ten points, nearly all without hours.",
      },
      cite: deemed,
    },
    {
      id: "low-predikat",
      question: {
        id: "Berapa poin kinerja untuk butuh perbaikan, kurang, dan sangat kurang?",
        en: "How many kinerja points do butuh perbaikan, kurang and sangat kurang give?",
      },
      decidedBy: "scoring",
      choice: "20-15-10",
      chosen: { id: "20, 15, 10", en: "20, 15, 10" },
      alternatives: [
        {
          id: "15-5-1",
          label: { id: "15, 5, 1, seperti 2019", en: "15, 5, 1, as in 2019" },
          change: {
            rules: {
              "kinerja.predikat": {
                points: {
                  cukup: { value: "15" },
                  "butuh-perbaikan": { value: "15" },
                  kurang: { value: "5" },
                  buruk: { value: "1" },
                  "sangat-kurang": { value: "1" },
                },
              },
            },
          },
        },
        {
          id: "15-10-5",
          label: { id: "15, 10, 5", en: "15, 10, 5" },
          change: {
            rules: {
              "kinerja.predikat": {
                points: {
                  cukup: { value: "15" },
                  "butuh-perbaikan": { value: "15" },
                  kurang: { value: "10" },
                  buruk: { value: "5" },
                  "sangat-kurang": { value: "5" },
                },
              },
            },
          },
        },
      ],
      why: {
        id: "Hasil 2024 mengenal 20, 15, dan 10; kata yang membawanya disimpulkan dari urutan. Dua aplikasi memakai 15, 10, 5.",
        en: "The results of 2024 know 20, 15 and 10; which word carries which follows from the order. Two applications use 15, 10, 5.",
      },
      cite: [
        { ...practice, provision: { id: "dua aplikasi: 15, 10, 5", en: "two applications: 15, 10, 5" } },
        ...twentyFifteenTen,
      ],
    },
    {
      id: "missing-skp",
      question: {
        id: "Predikat kinerja tidak diketahui (sel kosong): berapa poinnya?",
        en: "The performance rating is not known (an empty cell): how many points?",
      },
      decidedBy: "scoring",
      choice: "reject",
      chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
      alternatives: [
        {
          id: "zero-points",
          label: { id: "0 poin, seperti tanpa catatan kinerja", en: "0 points, as without a performance record" },
          change: {
            rules: {
              "kinerja.predikat": { whenMissing: { value: "0", cite: unknown, interpretation: "missing-skp" } },
              "kompetensi.bobot-dasar": { whenMissing: { value: "0", cite: unknown, interpretation: "missing-skp" } },
            },
          },
        },
      ],
      why: {
        id: "Sel kosong berarti tidak diketahui. Bila catatan kinerja memang tidak ada, tulis tidak-ada: 0 poin.",
        en: "An empty cell means: not known. Where there is no performance record, write tidak-ada: 0 points.",
      },
      cite: unknown,
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
                whenMissing: { value: "0", cite: unknown, interpretation: "missing-education" },
              },
            },
          },
        },
      ],
      why: {
        id: "Tidak ditemukan ketentuan; data yang kurang tidak ditebak.",
        en: "No provision was found; missing data is not guessed.",
      },
      cite: unknown,
    },

    disciplineWhileRunning,
    evidenceWindow,
    postTrainingWindow,
    postHeld,
    degreeNotListed,
    specialStanding,

    meanBeforeCategory,
    combiningPnsAndPppk,
    newerRules,
  ],
  replaced: {
    "kompetensi.seminar": "kompetensi.jam-pengembangan",
    "jp-credit": "hours-rounding",
    "training-windows": "evidence-window",
  },
};
