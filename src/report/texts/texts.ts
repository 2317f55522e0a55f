import type { Jabatan } from "../../facts/words.js";
import { englishExplanation } from "../../locales/en/explanation.js";
import { indonesianExplanation } from "../../locales/id/explanation.js";
import type { LocaleId } from "../../locales/locale.js";
import type { Evidence } from "../../rules/citation.js";
import type { DimensionId } from "../../profile/profile.js";
import { lawEn, lawId, type LawTexts } from "./law-texts.js";

/** The parts of the page, in their order. */
export const SECTION_IDS = [
  "categories",
  "dimensions",
  "status",
  "units",
  "posts",
  "distribution",
  "losses",
  "duties",
  "open-points",
  "profile",
] as const;
/** One of `SECTION_IDS`. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The words of the page in one language. Numbers come as people of that language write them. */
export interface ReportTexts extends LawTexts {
  readonly title: string;
  readonly kicker: (year: string | null) => string;
  readonly skip: string;
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly jabatan: Readonly<Record<Jabatan, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly words: {
    readonly none: string;
    readonly unknown: string;
    readonly unnamed: string;
    readonly hidden: string;
    readonly all: string;
  };
  readonly overview: {
    readonly heading: string;
    readonly outOf: string;
    readonly meanOf: (people: string) => string;
    readonly meanOfLines: (people: string) => string;
    readonly categoryOpen: (points: string) => string;
    readonly noIndex: string;
    readonly noIndexWhy: string;
    readonly rows: string;
    readonly read: string;
    readonly scored: string;
    readonly notMeasured: string;
    readonly rejected: string;
    readonly participation: string;
    readonly rejectedNote: string;
  };
  readonly columns: {
    readonly category: string;
    readonly range: string;
    readonly people: string;
    readonly percent: string;
    readonly dimension: string;
    readonly weight: string;
    readonly mean: string;
    readonly ofWeight: string;
    readonly lost: string;
    readonly status: string;
    readonly unit: string;
    readonly post: string;
    readonly rank: string;
    readonly measured: string;
    readonly index: string;
    /** Where the profile has one duty, and where it has several. */
    readonly unmetDuty: string;
    readonly unmet: (duty: string) => string;
    readonly figure: string;
    readonly total: string;
    readonly subDimension: string;
    readonly lostMean: string;
    readonly losing: string;
    readonly concerned: string;
    readonly duty: string;
    readonly unmetPeople: string;
    readonly missing: string;
  };
  readonly outOf: (weight: string) => string;
  readonly captions: {
    readonly categories: string;
    readonly dimensions: string;
    readonly status: string;
    readonly units: (count: string) => string;
    readonly posts: string;
    readonly groups: (title: string) => string;
    readonly distribution: string;
    readonly losses: string;
    readonly duties: string;
  };
  /** What a chart shows, for who cannot see it. */
  readonly charts: {
    readonly categories: (shares: string) => string;
    readonly dimensions: (means: string) => string;
    readonly units: (count: string, first: string, last: string) => string;
    readonly unitsHeading: (count: string, all: string) => string;
    readonly whole: (index: string) => string;
    readonly distribution: (from: string, median: string, to: string) => string;
    readonly losses: (items: string) => string;
  };
  readonly quartiles: Readonly<Record<"minimum" | "firstQuartile" | "median" | "thirdQuartile" | "maximum", string>>;
  readonly notes: {
    readonly nobody: string;
    readonly dimensions: string;
    /** What the asterisk behind a category says. */
    readonly marked: string;
    readonly noUnits: string;
    /** Where not all units are shown. */
    readonly firstUnits: (shown: string, all: string) => string;
    readonly masked: string;
    readonly distribution: string;
    readonly losses: string;
    readonly noLosses: string;
    readonly noDuties: string;
    readonly noDutyCounts: string;
    readonly openPoints: string;
    readonly noOpenPoints: string;
    readonly factPoints: string;
  };
  readonly footer: string;
}

/** The words of the page in a language. */
export function reportTextsOf(locale: LocaleId): ReportTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata halaman rekap dalam bahasa Indonesia. */
const id: ReportTexts = {
  title: "Indeks Profesionalitas ASN",
  kicker: (year) => (year === null ? "Rekap pengukuran IP ASN" : `Rekap pengukuran IP ASN · tahun pengukuran ${year}`),
  skip: "Langsung ke isi",
  contents: "Isi",
  sections: {
    categories: "Pegawai menurut kategori",
    dimensions: "Dimensi dan bobotnya",
    status: "PNS dan PPPK",
    units: "Peringkat unit",
    posts: "Menurut jenis jabatan",
    distribution: "Sebaran nilai",
    losses: "Di mana poin hilang",
    duties: "Kewajiban yang belum terpenuhi",
    "open-points": "Titik hukum yang masih terbuka",
    profile: "Aturan yang dipakai dan sumbernya",
  },
  ...lawId,
  dimensions: indonesianExplanation.dimensions,
  jabatan: {
    jpt: "Pimpinan tinggi (JPT)",
    administrator: "Administrator",
    pengawas: "Pengawas",
    fungsional: "Fungsional",
    pelaksana: "Pelaksana",
  },
  evidence: indonesianExplanation.evidence,
  words: {
    none: "tidak ada",
    unknown: "Tidak diketahui",
    unnamed: "(tanpa nama)",
    hidden: "disamarkan",
    all: "Seluruh pegawai",
  },
  overview: {
    heading: "Ringkasan",
    outOf: "dari 100",
    meanOf: (people) => `Rata-rata nilai ${people} pegawai yang diukur.`,
    meanOfLines: (people) =>
      `Rata-rata indeks tiap status (PNS, PPPK), masing-masing dibulatkan; ${people} pegawai diukur.`,
    categoryOpen: (points) => `Kategori ini bergantung pada titik hukum yang masih terbuka: ${points}.`,
    noIndex: "Belum ada indeks",
    noIndexWhy: "Tidak ada pegawai yang diukur, sehingga tidak ada rata-rata dan tidak ada kategori.",
    rows: "Apa yang terjadi dengan setiap baris data",
    read: "baris dibaca",
    scored: "diukur",
    notMeasured: "tidak diukur",
    rejected: "ditolak",
    participation: "Cakupan pengukuran",
    rejectedNote:
      "Baris yang ditolak tidak ikut dalam rata-rata. Lengkapi atau perbaiki datanya, lalu hitung kembali: indeks dapat berubah.",
  },
  columns: {
    category: "Kategori",
    range: "Rentang nilai",
    people: "Pegawai",
    percent: "Persen",
    dimension: "Dimensi",
    weight: "Bobot",
    mean: "Rata-rata",
    ofWeight: "Persen dari bobot",
    lost: "Poin hilang",
    status: "Status",
    unit: "Unit",
    post: "Jenis jabatan",
    rank: "Peringkat",
    measured: "Diukur",
    index: "Indeks",
    unmetDuty: "Kewajiban belum terpenuhi",
    unmet: (duty) => `Belum terpenuhi: ${duty}`,
    figure: "Ukuran",
    total: "Nilai",
    subDimension: "Butir",
    lostMean: "Hilang per pegawai",
    losing: "Pegawai yang kehilangan",
    concerned: "Dari pegawai",
    duty: "Kewajiban",
    unmetPeople: "Belum terpenuhi",
    missing: "Tanpa data sama sekali",
  },
  outOf: (weight) => `dari ${weight}`,
  captions: {
    categories: "Pegawai yang diukur menurut kategori",
    dimensions: "Rata-rata setiap dimensi dan bobotnya, dalam poin",
    status: "Indeks, kategori, dan rata-rata dimensi menurut status kepegawaian",
    units: (count) => `Semua unit (${count}), dari indeks tertinggi`,
    posts: "Indeks, kategori, dan rata-rata dimensi menurut jenis jabatan",
    groups: (title) => `${title}: indeks, kategori, dan rata-rata dimensi`,
    distribution: "Sebaran nilai pegawai yang diukur",
    losses: "Poin yang hilang menurut butir, dari yang terbesar",
    duties: "Pegawai yang belum memenuhi kewajibannya",
  },
  charts: {
    categories: (shares) => `Diagram batang bertumpuk, bagian setiap kategori: ${shares}.`,
    dimensions: (means) => `Diagram batang, rata-rata setiap dimensi dari bobotnya: ${means}.`,
    units: (count, first, last) =>
      `Diagram batang indeks ${count} unit, dari ${first} sampai ${last}. Angkanya ada dalam tabel sesudahnya.`,
    unitsHeading: (count, all) => (count === all ? `${count} unit` : `${count} unit teratas dari ${all}`),
    whole: (index) => `Seluruh pegawai ${index}`,
    distribution: (from, median, to) => `Diagram kotak: nilai terendah ${from}, median ${median}, tertinggi ${to}.`,
    losses: (items) => `Diagram batang, poin yang hilang per pegawai: ${items}.`,
  },
  quartiles: {
    minimum: "Terendah",
    firstQuartile: "Kuartil pertama",
    median: "Median (nilai tengah)",
    thirdQuartile: "Kuartil ketiga",
    maximum: "Tertinggi",
  },
  notes: {
    nobody: "Tidak ada pegawai yang diukur.",
    dimensions: "Jumlah rata-rata dimensi dapat berbeda sedikit dari indeks, karena masing-masing dibulatkan.",
    marked: "* Kategori ini bergantung pada titik hukum yang masih terbuka; lihat di bawah.",
    noUnits: "Data tidak menyebutkan unit.",
    firstUnits: (shown, all) =>
      `Ditampilkan ${shown} unit dengan indeks tertinggi dari ${all}; semuanya ada dalam rekap CSV atau JSON.`,
    masked:
      "Nilai kelompok dengan kurang dari tiga pegawai yang diukur tidak ditampilkan, dan deretan angka panjang dalam nama unit disamarkan.",
    distribution:
      "Separuh pegawai di tengah berada di antara kedua kuartil (bagian gelap); garis tegak menandai median.",
    losses:
      "Poin hilang adalah poin terbanyak yang dapat dicapai dalam jabatannya, dikurangi poin yang diperoleh, sebelum jumlah sebuah dimensi dibatasi. Karena itu jumlah butir dapat lebih besar daripada yang hilang dari dimensinya.",
    noLosses: "Tidak ada poin yang hilang.",
    noDuties: "Profil ini tidak memuat kewajiban.",
    noDutyCounts: "Tidak ada pegawai terukur yang terkena kewajiban.",
    openPoints:
      "Di titik-titik ini peraturan tidak memberi jawaban yang pasti. Untuk setiap titik: bacaan yang dipakai, pilihan lain, alasannya, dan berapa pegawai yang nilainya bergantung padanya.",
    noOpenPoints: "Tidak ada nilai pegawai yang bergantung pada titik yang terbuka saat dinilai.",
    factPoints: "Titik berikut sudah diputuskan dalam data yang diberikan; program tidak dapat memeriksanya.",
  },
  footer:
    "Dibuat oleh ip-asn. Halaman ini lengkap dalam satu berkas dan tidak meminta apa pun dari jaringan. Setiap angka sama dengan rekap JSON.",
};

/** The words of the page in English. */
const en: ReportTexts = {
  title: "Professionalism index of the civil service (IP ASN)",
  kicker: (year) => (year === null ? "IP ASN summary" : `IP ASN summary · measurement year ${year}`),
  skip: "Skip to the content",
  contents: "Contents",
  sections: {
    categories: "People by category",
    dimensions: "Dimensions against their weights",
    status: "PNS and PPPK",
    units: "Units ranked",
    posts: "By kind of post",
    distribution: "Distribution",
    losses: "Where points are lost",
    duties: "Unmet duties",
    "open-points": "Open points of law",
    profile: "The rules used, and their sources",
  },
  ...lawEn,
  dimensions: englishExplanation.dimensions,
  jabatan: {
    jpt: "High leadership (JPT)",
    administrator: "Administrator",
    pengawas: "Supervisor (pengawas)",
    fungsional: "Functional (fungsional)",
    pelaksana: "Implementing (pelaksana)",
  },
  evidence: englishExplanation.evidence,
  words: {
    none: "none",
    unknown: "Not known",
    unnamed: "(no name)",
    hidden: "withheld",
    all: "Everybody",
  },
  overview: {
    heading: "Overview",
    outOf: "of 100",
    meanOf: (people) => `Mean of ${people} measured people.`,
    meanOfLines: (people) => `Mean of the indexes of each status (PNS, PPPK), each rounded; ${people} people measured.`,
    categoryOpen: (points) => `This category hangs on open points of law: ${points}.`,
    noIndex: "No index yet",
    noIndexWhy: "Nobody was measured, so there is no mean and no category.",
    rows: "What became of each row of the data",
    read: "rows read",
    scored: "measured",
    notMeasured: "not measured",
    rejected: "rejected",
    participation: "Participation",
    rejectedNote:
      "Rejected rows are not in the mean. Complete or correct their data and compute again: the index may change.",
  },
  columns: {
    category: "Category",
    range: "Range",
    people: "People",
    percent: "Percent",
    dimension: "Dimension",
    weight: "Weight",
    mean: "Mean",
    ofWeight: "Percent of weight",
    lost: "Points lost",
    status: "Status",
    unit: "Unit",
    post: "Kind of post",
    rank: "Rank",
    measured: "Measured",
    index: "Index",
    unmetDuty: "Duty unmet",
    unmet: (duty) => `Unmet: ${duty}`,
    figure: "Figure",
    total: "Total",
    subDimension: "Item",
    lostMean: "Lost per person",
    losing: "People who lose",
    concerned: "Of people",
    duty: "Duty",
    unmetPeople: "Unmet",
    missing: "No data at all",
  },
  outOf: (weight) => `of ${weight}`,
  captions: {
    categories: "Measured people by category",
    dimensions: "Mean of each dimension and its weight, in points",
    status: "Index, category and means of the dimensions by status",
    units: (count) => `All units (${count}), highest index first`,
    posts: "Index, category and means of the dimensions by kind of post",
    groups: (title) => `${title}: index, category and means of the dimensions`,
    distribution: "Distribution of the totals of measured people",
    losses: "Points lost by item, most first",
    duties: "People who do not meet their duty",
  },
  charts: {
    categories: (shares) => `Stacked bar, the share of each category: ${shares}.`,
    dimensions: (means) => `Bar chart, mean of each dimension out of its weight: ${means}.`,
    units: (count, first, last) =>
      `Bar chart of the index of ${count} units, from ${first} to ${last}. The figures stand in the table after it.`,
    unitsHeading: (count, all) => (count === all ? `${count} units` : `First ${count} of ${all} units`),
    whole: (index) => `Everybody ${index}`,
    distribution: (from, median, to) => `Box plot: lowest total ${from}, median ${median}, highest ${to}.`,
    losses: (items) => `Bar chart, points lost per person: ${items}.`,
  },
  quartiles: {
    minimum: "Lowest",
    firstQuartile: "First quartile",
    median: "Median",
    thirdQuartile: "Third quartile",
    maximum: "Highest",
  },
  notes: {
    nobody: "Nobody was measured.",
    dimensions: "The means of the dimensions may add up to slightly more or less than the index, as each is rounded.",
    marked: "* This category hangs on an open point of law; see below.",
    noUnits: "The data name no units.",
    firstUnits: (shown, all) =>
      `The ${shown} units with the highest index of ${all} are shown; all of them stand in the recap as CSV or JSON.`,
    masked:
      "Figures of groups with fewer than three measured people are withheld, and long runs of digits in names of units are masked.",
    distribution:
      "The middle half of the people lies between the two quartiles (the dark part); the upright line marks the median.",
    losses:
      "Points lost are the most that can be reached in the post less the points earned, before the sum of a dimension is capped. Items together can therefore lose more than their dimension.",
    noLosses: "No points are lost.",
    noDuties: "This profile has no duties.",
    noDutyCounts: "No measured person has a duty.",
    openPoints:
      "On these points the law gives no certain answer. For each: the reading taken, what else could be taken, why, and how many people's totals hang on it.",
    noOpenPoints: "Nobody's total hangs on a point that is decided while scoring.",
    factPoints: "These points were decided in the data that were given; the program cannot check them.",
  },
  footer:
    "Made by ip-asn. This page is complete in one file and asks nothing of the network. Every figure equals the recap's JSON.",
};
