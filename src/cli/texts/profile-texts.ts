import type { LocaleId } from "../../locales/locale.js";
import type { DimensionId } from "../../profile/profile.js";

/** The words about profile files in one language. */
export interface ProfileTexts {
  readonly atLine: (file: string, line: number, text: string) => string;
  readonly notReadable: (reason: string) => string;
  readonly noProfile: (file: string) => string;
  readonly more: (count: number) => string;
  /** What is wrong with YAML, by the parser's code. */
  readonly syntax: Readonly<Record<string, string>>;
  readonly decimalPoint: string;
  readonly fileNotReadable: (file: string, reason: string) => string;
  readonly fileEmpty: (file: string) => string;
  readonly fileTooLarge: (file: string, most: number) => string;
  readonly chainTooLong: (file: string, most: number) => string;
  readonly endingNeeded: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly fileExists: (file: string) => string;
  readonly written: (file: string) => string;
  readonly next: (file: string) => string;
  readonly valid: (file: string, id: string, revision: number, standing: string) => string;
  readonly madeFrom: (id: string, revision: number, hash: string) => string;
  /** A file that names an edition without its revision. */
  readonly notPinned: (file: string, edition: string, revision: string) => string;
  readonly inProportion: (rule: string, points: string, rounding: { decimals: number; rounding: string }) => string;
  readonly settled: (points: string) => string;
  readonly chosen: (readings: string) => string;
  readonly reachable: string;
  readonly reachableNote: string;
  readonly total: string;
  readonly formOf: (kinerja: string) => string;
  readonly template: {
    readonly head: (base: string, file: string) => readonly string[];
    readonly title: string;
    readonly authority: string;
    readonly instrument: string;
    readonly provision: string;
    readonly cite: string;
    readonly weights: string;
    readonly rescale: string;
    readonly rules: readonly string[];
    readonly added: readonly string[];
    readonly addedLabel: string;
    readonly duties: string;
    readonly bands: string;
    readonly interpretations: readonly string[];
    readonly dimension: Readonly<Record<DimensionId, string>>;
  };
}

/** The words about profile files in a language. */
export function profileTextsOf(locale: LocaleId): ProfileTexts {
  return locale === "en" ? en : id;
}

/** Kata-kata tentang berkas profil dalam bahasa Indonesia. */
const id: ProfileTexts = {
  atLine: (file, line, text) => `${file} baris ${String(line)}: ${text}`,
  notReadable: (reason) => `bukan YAML atau JSON yang dapat dibaca: ${reason}`,
  syntax: {
    BLOCK_AS_IMPLICIT_KEY: "lekukan baris ini atau baris di atasnya tidak cocok, atau ada dua tanda titik dua sebaris",
    MULTILINE_IMPLICIT_KEY: "sebuah kunci harus berada pada satu baris dan diikuti titik dua",
    BAD_INDENT: "lekukan baris ini tidak cocok dengan baris di atasnya",
    TAB_AS_INDENT: "lekukan harus memakai spasi, bukan tab",
    DUPLICATE_KEY: "kunci ini tertulis dua kali",
    KEY_NOT_PLAIN: "kunci harus berupa kata biasa",
    BAD_ALIAS: "alias (*) ini tidak menunjuk apa pun, atau menunjuk dirinya sendiri",
    MISSING_CHAR: "ada tanda yang kurang, misalnya kurung atau tanda kutip penutup",
    UNEXPECTED_TOKEN: "ada tanda yang tidak diharapkan di sini",
    BAD_FLOW_END: "kurung ini tidak berpasangan",
    TOO_MUCH: "terlalu banyak alias (*), atau bagian bersarang terlalu dalam",
    MULTIPLE_DOCS: "berkas berisi lebih dari satu dokumen (---)",
  },
  noProfile: (file) =>
    `Berkas "${file}" bukan profil: profil memuat bagian-bagian bernama seperti extends, title, authority, dan cite. Buat berkas awal: ip-asn profile new BERKAS --from 2024`,
  more: (count) => `… dan ${String(count)} lagi`,
  decimalPoint: "Desimal ditulis dengan titik: 22.5.",
  fileNotReadable: (file, reason) => `Berkas profil "${file}" tidak dapat dibaca: ${reason}`,
  fileEmpty: (file) => `Berkas profil "${file}" kosong. Buat berkas awal: ip-asn profile new BERKAS --from 2024`,
  fileTooLarge: (file, most) =>
    `Berkas "${file}" terlalu besar untuk sebuah profil: paling besar ${String(most)} bita.`,
  chainTooLong: (file, most) =>
    `Berkas "${file}": rantai "extends" berputar, atau lebih panjang dari ${String(most)} berkas.`,
  endingNeeded: (file) => `Nama berkas profil berakhir dengan .yaml atau .json; tertulis "${file}".`,
  notWritten: (file, reason) => `Berkas "${file}" tidak dapat ditulis: ${reason}`,
  fileExists: (file) => `Berkas "${file}" sudah ada dan tidak ditimpa. Pilih nama lain.`,
  written: (file) => `Ditulis: ${file}`,
  next: (file) => `Isi berkas itu, lalu periksa: ip-asn profile check ${file}`,
  valid: (file, id, revision, standing) => `${file}: profil ${id} revisi ${String(revision)} sah (${standing})`,
  madeFrom: (id, revision, hash) => `Dibuat dari profil ${id} revisi ${String(revision)} (${hash})`,
  notPinned: (file, edition, revision) =>
    `${file}: extends: "${edition}" tidak menyebut revisi; dipakai yang terbaru, ${revision}. Tulis extends: "${revision}" agar kelak tetap sama.`,
  inProportion: (rule, points, { decimals, rounding }) =>
    `Sebanding: ${rule}, penuh ${points} poin; dibulatkan ke ${String(decimals)} desimal (${rounding}), berapa pun bobotnya`,
  settled: (points) => `Tidak lagi terbuka menurut aturan instansi: ${points}`,
  chosen: (readings) => `Bacaan yang dipilih instansi: ${readings}`,
  reachable: "Paling banyak yang dapat dicapai, dalam poin:",
  reachableNote: "Dalam kurung: jumlah butirnya sebelum dibatasi.",
  total: "jumlah",
  formOf: (kinerja) => `kinerja berupa ${kinerja}`,
  template: {
    head: (base, file) => [
      `Profil instansi: perubahan terhadap profil ${base}. Apa yang tidak disebut tetap seperti di sana.`,
      `Hapus tanda # di depan baris yang ingin diubah, lalu periksa: ip-asn profile check ${file}`,
      "Setiap angka pada baris seperti itu adalah angka yang berlaku sekarang.",
    ],
    title: "IP ASN menurut aturan instansi",
    authority: "Nama instansi",
    instrument: "Nama dan nomor peraturan instansi",
    provision: "pasal …",
    cite: "Sumber bagi setiap perubahan di bawah ini, bila perubahan itu tidak menyebut sumbernya sendiri.",
    weights: "Bobot dimensi. Jumlah keempatnya harus 100.",
    rescale: "Sesuaikan poin setiap dimensi yang bobotnya berubah, dengan tepat.",
    rules: [
      "Aturan: poin dan ambang. Untuk sebagian pegawai saja: tulis id@pelaksana, id@struktural, id@PPPK.",
      "null menghapus sebuah aturan.",
    ],
    added: [
      "Fakta tambahan, dan sub-dimensi tambahan yang membacanya. Dalam tabel pegawai, fakta itu berada pada kolom dengan nama yang sama.",
    ],
    addedLabel: "Sertifikasi kompetensi",
    duties:
      "Kewajiban. ceilings: batas selama kewajiban belum terpenuhi, pada category, total, atau dimension (di sini hanya contoh).",
    bands: "Nilai di antara dua kategori: upper-bound, lower-bound, atau round.",
    interpretations: [
      "Titik hukum yang terbuka: pilih bacaan lain, atau null bila aturan instansi sendiri sudah memutuskannya.",
    ],
    dimension: {
      kualifikasi: "kualifikasi",
      kompetensi: "kompetensi",
      kinerja: "kinerja",
      disiplin: "disiplin",
    },
  },
};

/** The words about profile files in English. */
const en: ProfileTexts = {
  atLine: (file, line, text) => `${file} line ${String(line)}: ${text}`,
  notReadable: (reason) => `no YAML and no JSON that can be read: ${reason}`,
  syntax: {
    BLOCK_AS_IMPLICIT_KEY: "this line or the one above it is indented wrongly, or has two colons",
    MULTILINE_IMPLICIT_KEY: "a key must stand on one line and be followed by a colon",
    BAD_INDENT: "this line is not indented as the line above it",
    TAB_AS_INDENT: "indent with spaces, not with tabs",
    DUPLICATE_KEY: "this key stands twice",
    KEY_NOT_PLAIN: "a key must be a plain word",
    BAD_ALIAS: "this alias (*) means nothing, or itself",
    MISSING_CHAR: "a mark is missing, such as a closing bracket or quotation mark",
    UNEXPECTED_TOKEN: "a mark that does not belong here",
    BAD_FLOW_END: "this bracket has no partner",
    TOO_MUCH: "too many aliases (*), or parts nested too deeply",
    MULTIPLE_DOCS: "the file has more than one document (---)",
  },
  noProfile: (file) =>
    `The file "${file}" is no profile: one has named parts such as extends, title, authority and cite. Make a starting file: ip-asn profile new FILE --from 2024`,
  more: (count) => `… and ${String(count)} more`,
  decimalPoint: "Write decimals with a point: 22.5.",
  fileNotReadable: (file, reason) => `The profile file "${file}" cannot be read: ${reason}`,
  fileEmpty: (file) => `The profile file "${file}" is empty. Make a starting file: ip-asn profile new FILE --from 2024`,
  fileTooLarge: (file, most) => `The file "${file}" is too large for a profile: ${String(most)} bytes at most.`,
  chainTooLong: (file, most) =>
    `The file "${file}": the chain of "extends" goes in a circle, or is longer than ${String(most)} files.`,
  endingNeeded: (file) => `The name of a profile file ends in .yaml or .json; "${file}" stands here.`,
  notWritten: (file, reason) => `The file "${file}" cannot be written: ${reason}`,
  fileExists: (file) => `The file "${file}" is there already and is not overwritten. Choose another name.`,
  written: (file) => `Written: ${file}`,
  next: (file) => `Fill it in, then check it: ip-asn profile check ${file}`,
  valid: (file, id, revision, standing) => `${file}: profile ${id} revision ${String(revision)} is valid (${standing})`,
  madeFrom: (id, revision, hash) => `Made from profile ${id} revision ${String(revision)} (${hash})`,
  notPinned: (file, edition, revision) =>
    `${file}: extends: "${edition}" names no revision; the newest is taken, ${revision}. Write extends: "${revision}" to keep it.`,
  inProportion: (rule, points, { decimals, rounding }) =>
    `In proportion: ${rule}, in full ${points} points; rounded to ${String(decimals)} decimals (${rounding}), whatever the weight`,
  settled: (points) => `No longer open by the agency's own rules: ${points}`,
  chosen: (readings) => `Readings that the agency chose: ${readings}`,
  reachable: "The most that can be reached, in points:",
  reachableNote: "In brackets: the sum of the items before it is cut off.",
  total: "sum",
  formOf: (kinerja) => `performance as ${kinerja}`,
  template: {
    head: (base, file) => [
      `An agency's profile: changes to profile ${base}. What is not named stays as it is there.`,
      `Take the # off the lines that you want to change, then check: ip-asn profile check ${file}`,
      "Each number in such a line is the one that holds now.",
    ],
    title: "IP ASN by the agency's rules",
    authority: "Name of the agency",
    instrument: "Name and number of the agency's regulation",
    provision: "article …",
    cite: "The source of each change below that names none of its own.",
    weights: "Weights of the dimensions. The four must add up to 100.",
    rescale: "Scale the points of each dimension whose weight changes, exactly.",
    rules: [
      "Rules: points and thresholds. For some people only: write id@pelaksana, id@struktural, id@PPPK.",
      "null removes a rule.",
    ],
    added: [
      "Added facts, and added sub-dimensions that read them. In a table of people, the fact has a column of its name.",
    ],
    addedLabel: "Certificate of competence",
    duties: "Duties. ceilings: the most while a duty is unmet, on category, total or dimension (an example here).",
    bands: "A value between two categories: upper-bound, lower-bound or round.",
    interpretations: [
      "Open points of law: choose another reading, or null where the agency's own rules decide the point.",
    ],
    dimension: {
      kualifikasi: "qualification",
      kompetensi: "competence",
      kinerja: "performance",
      disiplin: "discipline",
    },
  },
};
