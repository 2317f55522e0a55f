import type { Citations } from "../rules/citation.js";
import type { Interpretation } from "../profile/profile.js";

/*
 * Open points of law that several editions share word for word: those that are decided in the facts or when results are
 * combined, and the category of a value between two printed ranges. Each edition lists those that it leaves open.
 */

const reading = { id: "penafsiran", en: "interpretation" } as const;
const project: Citations = [{ instrument: "ip-asn", provision: reading, evidence: "interpretation" }];
const practice = { instrument: "praktik-instansi", evidence: "practice" } as const;
const notFound = { id: "Tidak ditemukan ketentuan.", en: "No provision was found." } as const;

/** The category of a value between two printed ranges. */
export const fractionsBetweenBands: Interpretation = {
  id: "fractions-between-bands",
  question: {
    id: "Nilai di antara dua kategori yang tercetak (60,5; 70,5; 80,81): masuk kategori mana?",
    en: "A value between two printed categories (60.5, 70.5, 80.81): which category does it belong to?",
  },
  decidedBy: "scoring",
  choice: "upper-bound",
  chosen: {
    id: "Kategori berakhir pada batas atasnya: di atas 80 adalah Tinggi",
    en: "A category ends at its upper limit: above 80 is Tinggi",
  },
  alternatives: [
    {
      id: "lower-bound",
      label: {
        id: "Kategori dimulai pada batas bawahnya: Tinggi mulai 81",
        en: "A category begins at its lower limit: Tinggi from 81",
      },
      change: { bands: { fractions: "lower-bound" } },
    },
    {
      id: "round",
      label: {
        id: "Dibulatkan dulu ke bilangan bulat (setengah ke atas)",
        en: "Rounded to a whole number first (half up)",
      },
      change: { bands: { fractions: "round" } },
    },
  ],
  why: {
    id: "Satu hasil terbit (80,81 dicetak Tinggi; cocok juga dengan pembulatan) dan praktik dua aplikasi, satu di antaranya milik kabupaten; dua aplikasi lain memakai batas bawah.",
    en: "One published result (80.81 printed as Tinggi; it fits rounding too) and the practice of two applications, one of a regency; two others use the lower limit.",
  },
  cite: [
    { instrument: "hasil-terbit", provision: "Provinsi Sumatera Barat 2024: 80,81 Tinggi", evidence: "inferred" },
    {
      instrument: "praktik-instansi",
      provision: { id: "dua aplikasi, satu milik kabupaten", en: "two applications, one of a regency" },
      evidence: "practice",
    },
  ],
};

/** Which punishments count, where the five years of one agency are the default: edition 2019. */
export const disciplineOfFiveYears: Interpretation = {
  id: "discipline-look-back",
  question: { id: "Hukuman disiplin dari tahun mana saja yang dihitung?", en: "Punishments of which years count?" },
  decidedBy: "facts",
  choice: "five-years",
  chosen: { id: "Tahun yang diukur dan empat tahun sebelumnya", en: "The measured year and the four before it" },
  alternatives: [
    { id: "ever", label: { id: "Sepanjang masa kerja", en: "Ever received" }, change: {} },
    {
      id: "while-running",
      label: { id: "Selama masa hukuman berjalan", en: "While the period of the punishment runs" },
      change: {},
    },
  ],
  why: {
    id: 'Satu instansi menghitung lima tahun, hukuman terberat yang menang; definisinya berbunyi "pernah".',
    en: 'One agency counts five years, worst level wins; the definition says "ever received".',
  },
  cite: [{ ...practice, provision: { id: "satu instansi: lima tahun", en: "one agency: five years" } }],
};

/** Which punishments count, where the period of the punishment is the default: from 2023 on. */
export const disciplineWhileRunning: Interpretation = {
  ...disciplineOfFiveYears,
  choice: "while-running",
  chosen: {
    id: "Hukuman yang masa berlakunya menyentuh tahun yang diukur",
    en: "A punishment whose period touches the measured year",
  },
  alternatives: [
    {
      id: "five-years",
      label: { id: "Tahun yang diukur dan empat tahun sebelumnya", en: "The measured year and the four before it" },
      change: {},
    },
    { id: "ever", label: { id: "Sepanjang masa kerja", en: "Ever received" }, change: {} },
  ],
  why: {
    id: 'Rancangan Agustus 2023 berbunyi "masa hukuman disiplin"; hasil 2024 (21 dari 51.156 orang di bawah 5) cocok, juga dengan jangka yang lebih panjang.',
    en: 'A draft of August 2023 says "period of the punishment"; the results of 2024 (21 of 51,156 people below 5) are compatible, with longer look-backs too.',
  },
  cite: [
    {
      instrument: "ip-asn",
      provision: { id: "menurut rancangan Agustus 2023", en: "after a draft of August 2023" },
      evidence: "interpretation",
    },
  ],
};

/** Calendar or rolling years of training: edition 2019. */
export const trainingWindows: Interpretation = {
  id: "training-windows",
  question: {
    id: '"1 tahun" (diklat teknis) dan "2 tahun" (seminar): tahun kalender atau dua belas bulan berjalan?',
    en: '"1 year" (technical training) and "2 years" (seminar): calendar years or rolling months?',
  },
  decidedBy: "facts",
  choice: "calendar-years",
  chosen: { id: "Tahun kalender", en: "Calendar years" },
  alternatives: [{ id: "rolling-months", label: { id: "Bulan berjalan", en: "Rolling months" }, change: {} }],
  why: { id: "Instansi memakai tahun kalender.", en: "Agencies use calendar years." },
  cite: [{ ...practice, provision: { id: "tahun kalender", en: "calendar years" } }],
};

/** Hours of which year count, from 2023 on. */
export const evidenceWindow: Interpretation = {
  id: "evidence-window",
  question: {
    id: "JP pengembangan kompetensi tahun mana yang dihitung?",
    en: "Hours of competence development of which year count?",
  },
  decidedBy: "facts",
  choice: "measured-year",
  chosen: { id: "Hanya tahun yang diukur", en: "Only the measured year" },
  alternatives: [
    { id: "rolling-year", label: { id: "Dua belas bulan terakhir", en: "The last twelve months" }, change: {} },
  ],
  why: {
    id: '"Pengembangan kompetensi tahun berjalan" (dilaporkan).',
    en: '"The competence development of the year" (reported).',
  },
  cite: [
    {
      instrument: "surat-bkn-4190-2024",
      provision: {
        id: "pengembangan kompetensi tahun berjalan (dilaporkan)",
        en: "competence development of the year (reported)",
      },
      evidence: "secondary",
    },
    {
      instrument: "perlan-5-2018",
      provision: { id: "pengembangan kompetensi ASN", en: "competence development in the civil service" },
      evidence: "secondary",
    },
    {
      instrument: "perlan-10-2018",
      provision: {
        id: "1 JP = 45 menit; klasikal dan nonklasikal",
        en: "1 JP = 45 minutes; classical and non-classical",
      },
      evidence: "secondary",
    },
  ],
};

/** Whether the training that the post asks for must be of the measured year, from 2023 on. */
export const postTrainingWindow: Interpretation = {
  id: "post-training-window",
  question: {
    id: "Diklat yang disyaratkan jabatan: dari tahun mana saja?",
    en: "The training that the post asks for: of which years?",
  },
  decidedBy: "facts",
  choice: "none",
  chosen: { id: "Kapan pun, seperti 2019", en: "Whenever it was taken, as in 2019" },
  alternatives: [
    { id: "measured-year", label: { id: "Hanya tahun yang diukur", en: "Only the measured year" }, change: {} },
  ],
  why: notFound,
  cite: project,
};

/** Which post counts. */
export const postHeld: Interpretation = {
  id: "post-held",
  question: { id: "Jabatan pada tanggal berapa yang dihitung?", en: "The post held on which day counts?" },
  decidedBy: "facts",
  choice: "31-december",
  chosen: { id: "Jabatan pada 31 Desember tahun yang diukur", en: "The post held on 31 December of the measured year" },
  alternatives: [
    { id: "as-given", label: { id: "Menurut fakta yang diberikan", en: "As in the facts that are given" }, change: {} },
  ],
  why: notFound,
  cite: project,
};

/** Profession and specialist degrees; latest or highest. */
export const degreeNotListed: Interpretation = {
  id: "degree-not-listed",
  question: {
    id: "Profesi, spesialis, subspesialis: setara jenjang apa? Pendidikan terakhir atau tertinggi?",
    en: "Profession and specialist degrees: equal to which level? Latest or highest degree?",
  },
  decidedBy: "facts",
  choice: "highest-listed",
  chosen: {
    id: "Jenjang tertinggi yang ada dalam tabel; ijazah yang tidak ada di sana disebutkan",
    en: "The highest level that the table lists; a degree that it does not list is named",
  },
  alternatives: [
    {
      id: "unknown",
      label: { id: "Tidak diketahui bila ada ijazah di luar tabel", en: "Not known where a degree is not listed" },
      change: {},
    },
  ],
  why: {
    id: "Satu rancangan makalah (Mei 2026) menyetarakan profesi dengan S2; bagi spesialis tidak ditemukan apa pun.",
    en: "One draft paper (May 2026) puts profesi with S2; for spesialis nothing was found.",
  },
  cite: project,
};

/** Study leave, unpaid leave, suspension. */
export const specialStanding: Interpretation = {
  id: "special-standing",
  question: {
    id: "Tugas belajar, cuti di luar tanggungan negara, diberhentikan sementara: diukur atau tidak?",
    en: "Study leave, unpaid leave, suspension: measured or not?",
  },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Siapa yang diberikan, diukur", en: "Whoever is given is measured" },
  alternatives: [{ id: "left-out", label: { id: "Tidak diukur", en: "Left out" }, change: {} }],
  why: notFound,
  cite: project,
};

/** PPPK who work part-time, from 2025 on. */
export const partTimePppk: Interpretation = {
  id: "part-time-pppk",
  question: {
    id: "PPPK paruh waktu: diukur atau tidak, dengan catatan kinerja dan JP apa?",
    en: "Part-time PPPK: measured or not, on what performance record, with what hours?",
  },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Siapa yang diberikan, diukur sebagai PPPK", en: "Whoever is given is measured as PPPK" },
  alternatives: [{ id: "left-out", label: { id: "Tidak diukur", en: "Left out" }, change: {} }],
  why: notFound,
  cite: project,
};

/** Two half-year SKPs of 2021. */
export const halfYearSkp: Interpretation = {
  id: "half-year-skp",
  question: {
    id: "Dua SKP setengah tahunan 2021: bagaimana digabungkan?",
    en: "Two half-year SKPs of 2021: how do they combine?",
  },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Menurut fakta yang diberikan", en: "As in the facts that are given" },
  alternatives: [],
  why: notFound,
  cite: project,
};

/** Which year's performance record a label of 2019–2022 means. */
export const performanceYear: Interpretation = {
  id: "performance-year",
  question: {
    id: "Pengukuran 2019–2022: SKP tahun mana yang dihitung?",
    en: "Measurements of 2019–2022: the performance record of which year counts?",
  },
  decidedBy: "facts",
  choice: "measured-year",
  chosen: { id: "SKP tahun yang diukur", en: "That of the measured year" },
  alternatives: [
    { id: "year-before", label: { id: "SKP tahun sebelumnya", en: "That of the year before" }, change: {} },
  ],
  why: {
    id: "Satu kementerian menghitung SKP 2020 dalam pengukuran 2021.",
    en: "One ministry counted the record of 2020 in its exercise of 2021.",
  },
  cite: [{ ...practice, provision: { id: "satu kementerian, 2021", en: "one ministry, 2021" } }],
};

/** People without a performance record in an agency's mean, before 2023. */
export const noSkpInMean: Interpretation = {
  id: "no-skp-in-mean",
  question: {
    id: "Pegawai tanpa SKP: termasuk rata-rata instansi?",
    en: "People without a performance record: part of an agency's mean?",
  },
  decidedBy: "facts",
  choice: "counted",
  chosen: { id: "Dihitung", en: "Counted" },
  alternatives: [
    { id: "left-out", label: { id: "Tidak diberikan untuk dijumlahkan", en: "Not given to be added up" }, change: {} },
  ],
  why: {
    id: "Hasil 2024 menghitung mereka; bagi tahun sebelum 2023 tidak ditemukan ketentuan.",
    en: "The results of 2024 count them; for years before 2023 no provision was found.",
  },
  cite: project,
};

/** Rounding of an agency's mean before or after its category. */
export const meanBeforeCategory: Interpretation = {
  id: "mean-before-category",
  question: {
    id: "Rata-rata instansi dibulatkan sebelum atau sesudah kategorinya ditentukan?",
    en: "Is an agency's mean rounded before or after its category is found?",
  },
  decidedBy: "aggregation",
  choice: "round-then-category",
  chosen: {
    id: "Dibulatkan dua desimal (setengah ke atas), lalu kategori",
    en: "Rounded to two decimals (half up), then the category",
  },
  alternatives: [
    {
      id: "category-of-exact-mean",
      label: { id: "Kategori dari rata-rata yang belum dibulatkan", en: "Category of the exact mean" },
      change: {},
    },
  ],
  why: { id: "Praktik tiga instansi.", en: "Practice of three agencies." },
  cite: [{ ...practice, provision: { id: "tiga instansi", en: "three agencies" } }],
};

/** PNS and PPPK in one index. */
export const combiningPnsAndPppk: Interpretation = {
  id: "combining-pns-and-pppk",
  question: {
    id: "Bagaimana PNS dan PPPK digabungkan menjadi satu indeks?",
    en: "How do PNS and PPPK combine into one index?",
  },
  decidedBy: "aggregation",
  choice: "head-count",
  chosen: { id: "Menurut jumlah orang", en: "By head count" },
  alternatives: [
    {
      id: "mean-of-groups",
      label: { id: "Rata-rata dari kedua baris", en: "Plain mean of the two lines" },
      change: {},
    },
  ],
  why: {
    id: "Satu kota menimbang jumlah orang; satu provinsi merata-ratakan dua baris.",
    en: "One city weights by head count; one province takes the mean of the two lines.",
  },
  cite: [
    { instrument: "hasil-terbit", provision: "Kota Bima 2023; Provinsi Sumatera Barat 2025", evidence: "inferred" },
  ],
};

/** A measurement year later than the day on which the rules were known. */
export const newerRules: Interpretation = {
  id: "newer-rules",
  question: {
    id: "Tahun pengukuran sesudah aturan ini diketahui: apakah aturan yang lebih baru sudah berlaku?",
    en: "A measurement year after these rules were known: do newer rules hold by now?",
  },
  decidedBy: "facts",
  choice: "none-known",
  chosen: { id: "Tidak ada aturan yang lebih baru yang diketahui", en: "No newer rules are known" },
  alternatives: [],
  why: {
    id: "Aturan ini diketahui sebelum tahun itu; periksa apakah ada surat, peraturan, atau versi ip-asn yang lebih baru.",
    en: "These rules were known before that year; see whether a newer letter, regulation or version of ip-asn exists.",
  },
  cite: project,
};
