import type { HangsOn } from "../../audit/hangs-on.js";
import type { LocaleId } from "../../locales/locale.js";

/** What is said in one language about how scores hang on the open points of law. */
export interface SensitivityTexts {
  /** Help for the option of `ip-asn score`. */
  readonly option: string;
  /** For a file: how many people's category hangs on any open point. */
  readonly people: (count: number, scored: number) => string;
  readonly nobody: string;
  /** The heads of the table of open points. */
  readonly table: readonly [
    point: string,
    category: string,
    alone: string,
    total: string,
    duties: string,
    scored: string,
  ];
  /** What "alone" says. */
  readonly legend: string;
  readonly incomplete: (count: number, most: number) => string;
  /** For one person: the section below an explanation. */
  readonly heading: string;
  readonly range: (lowest: string, highest: string) => string;
  readonly categories: (labels: string) => string;
  readonly lowest: (total: string) => string;
  readonly highest: (total: string) => string;
  /** Where the readings asked for give it already. */
  readonly asRead: string;
  readonly changes: (aspects: string) => string;
  readonly aspects: Readonly<Record<keyof HangsOn, string>>;
  readonly nothing: string;
  readonly oneAtATime: (most: number) => string;
  readonly number: (decimal: string) => string;
}

/** The words about sensitivity in a language. */
export function sensitivityTextsOf(locale: LocaleId): SensitivityTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata tentang kepekaan skor terhadap titik hukum yang terbuka, dalam bahasa Indonesia. */
const id: SensitivityTexts = {
  option: "tambahkan total terendah dan tertinggi serta kategori yang mungkin bila hukum dibaca lain",
  people: (count, scored) =>
    `Kepekaan: kategori ${String(count)} dari ${String(scored)} pegawai bergantung pada titik hukum yang terbuka`,
  nobody: "Kepekaan: tidak ada pegawai yang diukur",
  table: ["titik", "kategori", "sendiri", "total", "kewajiban", "dinilai"],
  legend: "sendiri: bacaan lain titik ini saja sudah mengubah kategori; selebihnya baru bersama titik lain",
  incomplete: (count, most) =>
    `${String(count)} pegawai: lebih dari ${String(most)} gabungan bacaan, jadi hanya diperiksa satu per satu`,
  heading: "Bila titik hukum yang terbuka dibaca lain",
  range: (lowest, highest) => (lowest === highest ? `Total tetap ${lowest}` : `Total ${lowest} sampai ${highest}`),
  categories: (labels) => `kategori yang mungkin: ${labels}`,
  lowest: (total) => `terendah ${total}`,
  highest: (total) => `tertinggi ${total}`,
  asRead: "seperti dibaca di atas",
  changes: (aspects) => `mengubah ${aspects}`,
  aspects: {
    category: "kategori",
    total: "total",
    duties: "kewajiban",
    scored: "dapat tidaknya dinilai",
  },
  nothing: "Tidak ada bacaan lain yang mengubah total, kategori, atau kewajiban.",
  oneAtATime: (most) =>
    `Gabungannya lebih dari ${String(most)}, jadi bacaan lain hanya diperiksa satu per satu, tidak bersama-sama.`,
  number: (decimal) => decimal.replace(".", ","),
};

/** What is said in English about how scores hang on the open points of law. */
const en: SensitivityTexts = {
  option: "add the lowest and highest total and the categories that other readings of the law lead to",
  people: (count, scored) =>
    `Sensitivity: the category of ${String(count)} of ${String(scored)} people hangs on open points of law`,
  nobody: "Sensitivity: nobody was measured",
  table: ["point", "category", "alone", "total", "duty", "scored"],
  legend: "alone: another reading of this point changes the category by itself; the others need another point as well",
  incomplete: (count, most) =>
    `${String(count)} people: more than ${String(most)} combinations of readings, so one at a time only`,
  heading: "Where open points of law are read otherwise",
  range: (lowest, highest) => (lowest === highest ? `Total always ${lowest}` : `Total ${lowest} to ${highest}`),
  categories: (labels) => `possible categories: ${labels}`,
  lowest: (total) => `lowest ${total}`,
  highest: (total) => `highest ${total}`,
  asRead: "as read above",
  changes: (aspects) => `changes ${aspects}`,
  aspects: {
    category: "the category",
    total: "the total",
    duties: "a duty",
    scored: "whether there is a score",
  },
  nothing: "No other reading changes the total, the category or a duty.",
  oneAtATime: (most) =>
    `There are more than ${String(most)} combinations, so other readings were tried one at a time, not together.`,
  number: (decimal) => decimal,
};
