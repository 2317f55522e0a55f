import type { Citations } from "../profile/citation.js";
import type { Interpretation } from "../profile/profile.js";

/* Open points of law that several editions share. Each edition lists those that it leaves open. */

const project: Citations = [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }];
const practice = (provision: string): Citations => [
  { instrument: "praktik-instansi", provision, evidence: "practice" },
];

/** The category of a value between two printed ranges. */
export const fractionsBetweenBands = {
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
    id: "Satu hasil terbit (80,81 dicetak Tinggi; cocok juga dengan pembulatan) dan praktik dua kabupaten; aplikasi lain memakai batas bawah.",
    en: "One published result (80.81 printed as Tinggi; it fits rounding too) and the practice of two regencies; other applications use the lower limit.",
  },
  cite: [
    { instrument: "hasil-terbit", provision: "Provinsi Sumatera Barat 2024: 80,81 Tinggi", evidence: "inferred" },
    { instrument: "praktik-instansi", provision: "aplikasi dua kabupaten", evidence: "practice" },
  ],
} as const satisfies Interpretation;

/** Points of the low ratings. */
export const lowPredikat = {
  id: "low-predikat",
  question: {
    id: "Berapa poin kinerja untuk predikat kurang dan sangat kurang (SKP 2022 dan sesudahnya)?",
    en: "How many kinerja points do the ratings kurang and sangat kurang give (SKP of 2022 on)?",
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
    id: "Urutan kata baru sama dengan kata lama; satu aplikasi kecil memakai 15, 10, 5.",
    en: "The new words stand in the order of the old ones; one small application uses 15, 10, 5.",
  },
  cite: practice("satu aplikasi kecil: 15, 10, 5"),
} as const satisfies Interpretation;

/** Who is deemed to have taken functional training. The editions differ in their choice. */
export const deemedTaken = {
  id: "deemed-taken",
  question: {
    id: "Jabatan fungsional yang tidak mensyaratkan diklat fungsional: apakah dianggap telah mengikuti?",
    en: "Functional posts that require no functional training: is it deemed taken?",
  },
  decidedBy: "scoring",
  cite: [
    { instrument: "praktik-instansi", provision: "daftar satu instansi", evidence: "secondary" },
    { instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" },
  ],
} as const;

/** What a missing SKP earns, by the rules that read the predikat. */
export const missingSkp = (rules: readonly string[]): Interpretation => ({
  id: "missing-skp",
  question: { id: "Pegawai tanpa SKP: berapa poinnya?", en: "A person without SKP: how many points?" },
  decidedBy: "scoring",
  choice: "reject",
  chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
  alternatives: [
    {
      id: "zero-points",
      label: { id: "0 poin", en: "0 points" },
      change: {
        rules: {
          ...missingEarns(rules, "0", project, "missing-skp"),
          ...missingEarns(["kinerja.predikat"], "0", practice("satu aplikasi: 0"), "missing-skp"),
        },
      },
    },
    {
      id: "one-point",
      label: { id: "1 poin kinerja", en: "1 kinerja point" },
      change: {
        rules: {
          ...missingEarns(rules, "0", project, "missing-skp"),
          ...missingEarns(["kinerja.predikat"], "1", practice("satu aplikasi: 1"), "missing-skp"),
        },
      },
    },
  ],
  why: {
    id: "Satu aplikasi memberi 0, satu aplikasi lain 1; data yang kurang tidak ditebak.",
    en: "One application gives 0, another 1; missing data is not guessed.",
  },
  cite: project,
});

/** What missing education earns, by the rules that read the degree. */
export const missingEducation = (rules: readonly string[]): Interpretation => ({
  id: "missing-education",
  question: { id: "Pendidikan tidak tercatat: berapa poinnya?", en: "No education on record: how many points?" },
  decidedBy: "scoring",
  choice: "reject",
  chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
  alternatives: [
    {
      id: "zero-points",
      label: { id: "0 poin", en: "0 points" },
      change: { rules: missingEarns(rules, "0", project, "missing-education") },
    },
  ],
  why: {
    id: "Tidak ditemukan ketentuan; data yang kurang tidak ditebak.",
    en: "No provision was found; missing data is not guessed.",
  },
  cite: project,
});

function missingEarns(rules: readonly string[], value: string, cite: Citations, interpretation: string) {
  return Object.fromEntries(rules.map((rule) => [rule, { whenMissing: { value, cite, interpretation } }]));
}

/** Which years of punishments count. */
export const disciplineLookBack = {
  id: "discipline-look-back",
  question: { id: "Hukuman disiplin dari tahun mana saja yang dihitung?", en: "Punishments of which years count?" },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Menurut fakta yang diberikan", en: "As in the facts that are given" },
  alternatives: [
    {
      id: "five-years",
      label: { id: "Tahun yang diukur dan empat tahun sebelumnya", en: "The measured year and the four before it" },
      change: {},
    },
    { id: "ever", label: { id: "Sepanjang masa kerja", en: "Ever received" }, change: {} },
  ],
  why: {
    id: 'Satu instansi menghitung lima tahun, hukuman terberat yang menang; definisinya berbunyi "pernah".',
    en: 'One agency counts five years, worst level wins; the definition says "ever received".',
  },
  cite: practice("satu instansi: lima tahun"),
} as const satisfies Interpretation;

/** Calendar or rolling years of training. */
export const trainingWindows = {
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
  cite: practice("tahun kalender"),
} as const satisfies Interpretation;

/** Profession and specialist degrees; latest or highest. */
export const degreeNotListed = {
  id: "degree-not-listed",
  question: {
    id: "Profesi, spesialis, subspesialis: setara jenjang apa? Pendidikan terakhir atau tertinggi?",
    en: "Profession and specialist degrees: equal to which level? Latest or highest degree?",
  },
  decidedBy: "facts",
  choice: "highest-as-given",
  chosen: {
    id: "Jenjang tertinggi menurut fakta yang diberikan",
    en: "The highest level, as in the facts that are given",
  },
  alternatives: [{ id: "latest", label: { id: "Pendidikan terakhir", en: "Latest degree" }, change: {} }],
  why: { id: "Tidak ditemukan ketentuan.", en: "No provision was found." },
  cite: project,
} as const satisfies Interpretation;

/** Study leave, unpaid leave, suspension. */
export const specialStanding = {
  id: "special-standing",
  question: {
    id: "Tugas belajar, cuti di luar tanggungan negara, diberhentikan sementara: diukur atau tidak?",
    en: "Study leave, unpaid leave, suspension: measured or not?",
  },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Siapa yang diberikan, diukur", en: "Whoever is given is measured" },
  alternatives: [{ id: "left-out", label: { id: "Tidak diukur", en: "Left out" }, change: {} }],
  why: { id: "Tidak ditemukan ketentuan.", en: "No provision was found." },
  cite: project,
} as const satisfies Interpretation;

/** Two half-year SKPs of 2021. */
export const halfYearSkp = {
  id: "half-year-skp",
  question: {
    id: "Dua SKP setengah tahunan 2021: bagaimana digabungkan?",
    en: "Two half-year SKPs of 2021: how do they combine?",
  },
  decidedBy: "facts",
  choice: "as-given",
  chosen: { id: "Menurut fakta yang diberikan", en: "As in the facts that are given" },
  alternatives: [],
  why: { id: "Tidak ditemukan ketentuan.", en: "No provision was found." },
  cite: project,
} as const satisfies Interpretation;

/** Rounding of an agency's mean before or after its category. */
export const meanBeforeCategory = {
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
  cite: practice("tiga instansi"),
} as const satisfies Interpretation;

/** PNS and PPPK in one index. */
export const combiningPnsAndPppk = {
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
} as const satisfies Interpretation;
