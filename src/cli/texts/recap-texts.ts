import type { LocaleId } from "../../locales/locale.js";
import type { DimensionId, Standing } from "../../profile/profile.js";

/** What `ip-asn rekap` says in one language. Numbers come with a decimal point. */
interface RecapTexts {
  readonly help: {
    readonly rekap: string;
    readonly by: (names: string) => string;
    readonly format: string;
    readonly out: string;
    readonly html: string;
    readonly statement: string;
    readonly title: string;
  };
  readonly needsHtml: string;
  /** Units whose names are numbers of people. */
  readonly unitsLikePeople: (count: string, all: string) => string;
  readonly number: (digits: string) => string;
  readonly index: (index: string, category: string, people: string) => string;
  /** Where PNS and PPPK are combined as the mean of their two indexes. */
  readonly indexOfLines: (index: string, category: string, people: string) => string;
  /** The category of the index hangs on these open points. */
  readonly categoryOpen: (points: string) => string;
  /** What the asterisk behind a category says. */
  readonly marked: (points: string) => string;
  readonly noIndex: string;
  readonly combined: (readings: string) => string;
  readonly columns: readonly [people: string, measured: string, index: string, category: string];
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly unmet: string;
  readonly unknown: string;
  readonly categories: string;
  readonly status: string;
  readonly jabatan: string;
  readonly units: string;
  readonly losses: string;
  readonly duties: string;
  readonly duty: (label: string, unmet: string, missing: string) => string;
  readonly openPoints: string;
  /** How far the profile's standing lets a reader trust the figures. */
  readonly trust: (standing: Standing) => string;
}

/** The words of a recap in a language. */
export function recapTextsOf(locale: LocaleId): RecapTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata rekap dalam bahasa Indonesia. */
const id: RecapTexts = {
  help: {
    rekap: "rekap menurut unit, status, dan jabatan; dengan --html juga halaman laporan",
    by: (names) => `rekap juga menurut: ${names} (boleh diulang, atau dipisah koma)`,
    format: "bentuk rekap: table, json, csv, xlsx (bila tidak: table)",
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
    })[standing],
};

/** The words of a recap in English. */
const en: RecapTexts = {
  help: {
    rekap: "sum up by unit, status and kind of post; with --html also a report page",
    by: (names) => `sum up by these as well: ${names} (may be given again, or with commas)`,
    format: "form of the recap: table, json, csv, xlsx (else: table)",
    out: "write the recap to a file (else: standard output)",
    html: "write a report page with charts as well, one HTML file that needs no network",
    statement: "add to the report the statement of article 18 of Peraturan BKN 8/2019, to be signed",
    title: "title of the report, such as the name of the agency",
  },
  needsHtml: "--title and --statement are for the report page only: say --html FILE as well.",
  number: (digits) => digits,
  index: (index, category, people) => `Index ${index} ${category} (mean of ${people} measured people)`,
  indexOfLines: (index, category, people) =>
    `Index ${index} ${category} (mean of the indexes of each status; ${people} people measured)`,
  categoryOpen: (points) => `  the category of this index hangs on open points of law: ${points}`,
  unitsLikePeople: (count, all) =>
    `Note: ${count} of ${all} units are called by a number as long as a NIP or NIK. Is that the right column? --map unit=COLUMN names another.`,
  marked: (points) => `* This category hangs on open points of law: ${points}`,
  noIndex: "There is no index: nobody was measured",
  combined: (readings) => `  by: ${readings}`,
  columns: ["people", "measured", "index", "category"],
  dimensions: { kualifikasi: "kualifikasi", kompetensi: "kompetensi", kinerja: "kinerja", disiplin: "disiplin" },
  unmet: "duties unmet",
  unknown: "(not known)",
  categories: "Categories",
  status: "Status",
  jabatan: "Kind of post",
  units: "Units, by their index",
  losses: "Where most points are lost, before a dimension is capped (mean a person, how many people)",
  duties: "Unmet duties",
  duty: (label, unmet, missing) => `${label}: ${unmet} people (${missing} without data)`,
  openPoints: "Hangs on open points of law (reading, how many people)",
  trust: (standing) =>
    ({
      official: "Under an official profile.",
      reported: "Under a profile known from reports; some of its values are interpretations.",
      agency: "Under an agency's own profile; no official figures.",
      draft: "Under a draft profile; no official figures.",
    })[standing],
};
