import type { LocaleId } from "../../locales/locale.js";
import type { OutputNotice } from "../../node/output-set.js";
import type { RowOrigin } from "../../node/row-origin.js";
import type { SkippedKind, SkippedRows } from "../../node/skipped-rows.js";
import { placeTexts } from "../../node/texts/place-texts.js";
import type { Standing } from "../../profile/profile.js";

/** The words of the command line in one language. */
export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly score: string;
    readonly explain: string;
    readonly profile: string;
    readonly profileList: string;
    readonly profileShow: string;
    readonly profileCheck: string;
    readonly profileNew: string;
    readonly profileDiff: string;
    readonly profileDiffAll: string;
    readonly profileExport: string;
    readonly profileFile: string;
    readonly profileNewFile: string;
    readonly profileFrom: string;
    readonly profileFormat: string;
    readonly file: string;
    readonly year: string;
    readonly profileOption: string;
    readonly interpretation: string;
    readonly out: string;
    readonly format: string;
    readonly rejects: string;
    readonly lang: string;
    readonly inputFormat: string;
    readonly delimiter: string;
    readonly decimal: string;
    readonly map: string;
    readonly sheet: string;
    readonly mask: string;
    readonly keepFormulas: string;
    readonly id: string;
    readonly explainFormat: string;
    readonly json: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly help: string;
    readonly version: string;
    /** Commander's own headings, by their English words. */
    readonly titles: Readonly<Record<string, string>>;
  };
  /** What is wrong with the words of a command, by Commander's code; `what` is the word in question, `value` what was given for it. */
  readonly usage: Readonly<Record<string, (what: string, value: string) => string>>;
  readonly usageHint: string;
  readonly read: (file: string, delimiter: string, decimal: string) => string;
  readonly readNdjson: (file: string) => string;
  readonly readSheet: (file: string, sheet: string, headerRow: number) => string;
  /** Rows that are about nobody: how many, and which, kind by kind. */
  readonly skipped: (count: number) => string;
  readonly skippedRows: (rows: SkippedRows) => string;
  readonly unitIsSheet: string;
  readonly unreadSheets: (hidden: readonly string[], others: readonly string[]) => string;
  readonly unreadFiles: (folder: string, names: readonly string[]) => string;
  readonly onlyStandardInput: string;
  readonly noPdf: (option: string, file: string) => string;
  readonly optionTwice: (option: string) => string;
  /** What so many rejected rows have in common, and where they stand. */
  readonly rejectKind: (count: number, what: string, lines: string, hasMore: boolean) => string;
  /** What is wrong, in some words; the message itself where there are none. */
  readonly rejectKinds: Readonly<Partial<Record<string, (column: string) => string>>>;
  readonly otherKinds: string;
  readonly perhapsMapped: (column: string, name: string) => string;
  readonly masked: (columns: string) => string;
  readonly unknownColumns: (columns: string) => string;
  readonly profileUsed: (id: string, revision: number, standing: string, title: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly counts: (read: number, scored: number, notMeasured: number, rejected: number) => string;
  readonly index: (mean: string, category: string, count: number) => string;
  readonly indexNotComputed: string;
  readonly noIndex: string;
  readonly combined: (readings: string) => string;
  readonly lowered: (count: number) => string;
  readonly unmet: (count: number) => string;
  readonly open: string;
  readonly people: (count: number) => string;
  readonly written: (file: string) => string;
  /** What was found where files are to be written. */
  readonly found: (notice: OutputNotice) => string;
  readonly rejectsWritten: (file: string, count: number) => string;
  readonly rejectedHeading: string;
  readonly rejectLine: (line: number, column: string, message: string, from?: RowOrigin) => string;
  readonly moreRejects: (count: number) => string;
  readonly notMeasured: (who: string) => string;
  readonly person: (line: number) => string;
  readonly nobody: (id: string) => string;
  readonly noSelection: string;
  readonly badMap: (found: string) => string;
  readonly badMapFile: (file: string) => string;
  readonly mapTwice: (column: string, before: string, after: string) => string;
  readonly badInterpretation: (found: string) => string;
  readonly badOption: (option: string, found: string, accepted: string) => string;
  readonly writeFailed: (reason: string) => string;
  readonly profileTable: readonly [
    name: string,
    years: string,
    standing: string,
    measures: string,
    known: string,
    title: string,
  ];
  /** What the mark in the list of profiles means, and that no result is official. */
  readonly newestNote: string;
  readonly notOfficial: string;
  readonly show: {
    readonly years: string;
    readonly measures: string;
    readonly weight: (weight: string) => string;
    readonly most: string;
    readonly bands: string;
    readonly duties: string;
    readonly open: string;
    readonly sources: string;
    readonly chosen: string;
    readonly other: string;
    readonly decidedBy: Readonly<Record<"scoring" | "facts" | "aggregation", string>>;
    readonly for: (cases: string) => string;
    readonly atLeast: string;
    readonly between: string;
    readonly moreThan: string;
    readonly withheld: string;
    readonly yes: string;
    readonly above: string;
    readonly equal: string;
    readonly below: string;
  };
}

/** The words in a language. */
export function cliTextsOf(locale: LocaleId): CliTexts {
  return locale === "en" ? en : id;
}

/** What rows are that are about nobody. */
const skippedKinds: Readonly<Record<LocaleId, Readonly<Record<SkippedKind, string>>>> = {
  id: {
    title: "di atas judul kolom",
    numbering: "nomor kolom",
    header: "judul kolom yang diulang",
    blank: "baris kosong",
    total: "jumlah",
    note: "catatan atau tanda tangan",
  },
  en: {
    title: "above the header",
    numbering: "column numbers",
    header: "the header again",
    blank: "blank rows",
    total: "totals",
    note: "notes or signatures",
  },
};

/** Kata-kata baris perintah dalam bahasa Indonesia. */
const id: CliTexts = {
  help: {
    program: "Menghitung Indeks Profesionalitas ASN (IP ASN): tepat, dengan alasan dan sumbernya.",
    score: "menilai berkas pegawai, satu baris satu pegawai",
    explain: "menjelaskan skor, pegawai demi pegawai",
    profile: "profil: edisi aturan yang berlaku pada suatu tahun",
    profileList: "daftar profil",
    profileShow: "isi sebuah profil, dengan sumber setiap nilainya",
    file: "berkas CSV, XLSX, atau NDJSON (juga .gz), atau folder: beberapa dibaca sebagai satu tabel; - untuk masukan standar. Baris yang bukan pegawai (judul, nomor kolom, jumlah, tanda tangan) dilewati dan disebut",
    year: "tahun pengukuran, misalnya 2024",
    profileCheck: "periksa berkas profil: semua masalah dengan barisnya, dan apa yang dapat dicapai",
    profileNew: "tulis berkas awal berisi keterangan untuk profil sendiri",
    profileDiffAll: "juga yang tetap dari sumber lain atau ditulis lain, dengan pasal dan keyakinannya",
    profileDiff: "apa yang berubah dari satu profil ke profil lain, dengan sumbernya",
    profileExport: "seluruh isi profil sebagai JSON atau YAML",
    profileFile: "berkas profil (YAML atau JSON)",
    profileNewFile: "berkas yang ditulis (.yaml, atau .json tanpa keterangan)",
    profileFrom: "profil asal, misalnya 2024",
    profileFormat: "json atau yaml",
    profileOption: "id profil (2019, 2023, 2024) atau berkas profil (YAML atau JSON)",
    interpretation: "ID=BACAAN: ubah satu titik hukum yang terbuka; boleh diulang",
    out: "tulis hasil ke berkas (bila tidak: keluaran standar)",
    format: "bentuk hasil: csv, xlsx, ndjson, json",
    rejects: "tulis baris yang ditolak ke berkas",
    lang: "bahasa pesan: id atau en",
    inputFormat: "bentuk masukan: csv, xlsx, atau ndjson (bila tidak: dikenali sendiri)",
    delimiter: "pemisah CSV: ; , | tab (bila tidak: dikenali sendiri)",
    decimal: "tanda desimal: koma atau titik (bila tidak: dikenali sendiri)",
    map: "NAMA=KOLOM,…: nama kolom lain dalam berkas, misalnya nip=NIP_BARU; atau berkas YAML berisi daftarnya",
    sheet: "lembar kerja yang dibaca (bila tidak: semua yang terlihat dan berisi kolom pegawai)",
    mask: "samarkan NIP dan nama dalam semua keluaran",
    keepFormulas:
      "biarkan sel yang dimulai dengan = + - @ apa adanya dalam CSV (bila tidak: diawali tanda petik tunggal)",
    id: "hanya pegawai dengan NIP ini",
    explainFormat: "bentuk penjelasan: text atau markdown",
    json: "sebagai JSON",
    examples: "Contoh",
    exitCodes:
      "Kode keluar: 0 semua baris dinilai; 1 ada baris ditolak, sisanya ditulis; 2 perintah, berkas, atau profil salah.",
    help: "tampilkan bantuan",
    version: "tampilkan versi",
    titles: { "Usage:": "Pemakaian:", "Arguments:": "Argumen:", "Options:": "Opsi:", "Commands:": "Perintah:" },
  },
  usage: {
    "commander.missingArgument": (what) => `Kurang satu kata: ${what}.`,
    "commander.unknownCommand": (what) => `Perintah "${what}" tidak dikenal.`,
    "commander.unknownOption": (what) => `Opsi "${what}" tidak dikenal.`,
    "commander.missingMandatoryOptionValue": (what) => `Opsi "${what}" harus diisi.`,
    "commander.optionMissingArgument": (what) => `Opsi "${what}" memerlukan nilai.`,
    "commander.excessArguments": () => "Terlalu banyak kata dalam perintah.",
    "commander.invalidArgument": (what, value) => `Nilai "${value}" untuk ${what} tidak dikenal.`,
  },
  usageHint: "Bantuan: ip-asn --help",
  read: (file, delimiter, decimal) => `Berkas : ${file} (CSV, pemisah ${delimiter}, desimal ${decimal})`,
  readNdjson: (file) => `Berkas : ${file} (JSON per baris)`,
  readSheet: (file, sheet, headerRow) =>
    `Berkas : ${file} (lembar "${sheet}", judul kolom pada baris ${String(headerRow)})`,
  unitIsSheet: "         kolom unit tidak ada: nama lembar dipakai sebagai unit",
  unreadSheets: (hidden, others) =>
    [
      ...(others.length === 0
        ? []
        : [`         lembar tanpa judul kolom yang cocok, tidak dibaca: ${others.join(", ")}`]),
      ...(hidden.length === 0
        ? []
        : [`         lembar tersembunyi, tidak dibaca (kecuali dengan --sheet): ${hidden.join(", ")}`]),
    ].join("\n"),
  unreadFiles: (folder, names) => `Berkas : tidak dibaca dari ${folder}: ${names.join(", ")}`,
  noPdf: (option, file) =>
    `${option} "${file}": PDF tidak ditulis langsung. Tulis halaman laporan dengan rekap --html laporan.html, buka di peramban, lalu cetak (Ctrl+P) dan pilih "Simpan sebagai PDF".`,
  optionTwice: (option) => `Opsi "${option}" ditulis dua kali. Tulis satu kali saja.`,
  rejectKind: (count, what, lines, hasMore) => `  ${String(count)} × ${what}, baris ${lines}${hasMore ? ", …" : ""}`,
  rejectKinds: {
    missing_fact: (column) => `${column} kosong`,
    cell_word: (column) => `${column}: kata tidak dikenal`,
    cell_number: (column) => `${column}: bukan angka`,
    number_out_of_range: (column) => `${column}: angka di luar batas`,
    fact_not_accepted: (column) => `${column}: angka, padahal profil memerlukan predikat`,
    cell_count: () => "jumlah sel tidak sama dengan judul",
    quote_broken: () => "tanda petik tidak berpasangan",
    json_malformed: () => "bukan JSON",
    id_repeated: () => "NIP sudah ada pada baris lain",
    id_damaged: () => "NIP dibulatkan oleh lembar kerja",
    formula_unsaved: (column) => `${column}: rumus tanpa hasil yang tersimpan`,
    cells_merged: (column) => `${column}: sel digabung`,
  },
  otherKinds: "masalah lain",
  onlyStandardInput: "Masukan standar (-) tidak dapat dibaca bersama berkas lain.",
  skipped: (count) => `Dilewati: ${String(count)} baris yang bukan pegawai`,
  skippedRows: ({ kind, count, lines, from }) =>
    `  ${from === undefined ? "" : `${placeTexts.id(from)}: `}${skippedKinds.id[kind]}: baris ${lines.join(", ")}${count > lines.length ? `, dan ${String(count - lines.length)} baris lagi` : ""}`,
  perhapsMapped: (column, name) =>
    `         kolom ${column} tidak ada; bila yang dimaksud "${name}", sebutkan: --map "${column}=${name}"`,
  masked: (columns) => `         disamarkan: ${columns}`,
  unknownColumns: (columns) => `         kolom yang tidak dipakai, diteruskan apa adanya: ${columns}`,
  profileUsed: (id, revision, standing, title) => `Profil : ${id} revisi ${String(revision)} (${standing}) ${title}`,
  standings: {
    official: "resmi",
    reported: "dilaporkan, sebagian penafsiran",
    agency: "profil instansi, bukan resmi",
    draft: "rancangan, bukan resmi",
  },
  counts: (read, scored, notMeasured, rejected) =>
    `Baris  : ${String(read)} dibaca = ${String(scored)} diukur + ${String(notMeasured)} tidak diukur + ${String(rejected)} ditolak`,
  index: (mean, category, count) =>
    `Indeks : ${mean.replace(".", ",")} ${category} (rata-rata ${String(count)} pegawai yang diukur)`,
  combined: (readings) => `         menurut: ${readings}`,
  indexNotComputed: "Indeks : tidak dihitung: profil menggabungkan hasil dengan caranya sendiri",
  noIndex: "Indeks : tidak ada pegawai yang diukur",
  lowered: (count) => `Diturunkan oleh batas karena kewajiban belum terpenuhi: ${String(count)} pegawai`,
  unmet: (count) => `Kewajiban belum terpenuhi: ${String(count)} pegawai`,
  open: "Bergantung pada titik hukum yang terbuka:",
  people: (count) => `${String(count)} pegawai`,
  written: (file) => `Hasil  : ${file}`,
  found: (notice) =>
    notice.kind === "leftover"
      ? `Berkas sementara dari proses yang terhenti dihapus: ${notice.file}`
      : `${notice.files.join(" dan ")} tidak dari satu proses: ${notice.others.join(", ")} tidak seperti yang ditulis (proses terhenti, atau diubah sesudahnya). Semuanya ditulis ulang sekarang.`,
  rejectsWritten: (file, count) => `Ditolak: ${file} (${String(count)} baris)`,
  rejectedHeading: "Baris yang ditolak:",
  rejectLine: (line, column, message, from) =>
    `  ${from === undefined ? "" : `${placeTexts.id(from)}, `}baris ${String(line)}${column === "" ? "" : `, kolom ${column}`}: ${message}`,
  moreRejects: (count) => `  … dan ${String(count)} baris lagi, semuanya dalam berkas baris yang ditolak`,
  notMeasured: (who) => `${who}: tidak diukur menurut profil ini`,
  person: (line) => `baris ${String(line)}`,
  nobody: (id) => `Tidak ada pegawai dengan NIP ${id} dalam berkas ini.`,
  noSelection: "Sebutkan tahun pengukuran (--year 2024) atau profilnya (--profile 2024).",
  badMap: (found) =>
    `--map "${found}": tulis sebagai kolom=nama dalam berkas, misalnya nip=NIP_BARU,nama=NAMA_PEGAWAI, atau nama berkas YAML.`,
  badMapFile: (file) => `${file}: yang diharapkan satu baris per kolom, misalnya nip: NIP_BARU.`,
  mapTwice: (column, before, after) => `--map: kolom ${column} disebut dua kali: "${before}" dan "${after}".`,
  badInterpretation: (found) =>
    `--interpretation "${found}": tulis sebagai ID=BACAAN, misalnya fractions-between-bands=lower-bound.`,
  badOption: (option, found, accepted) => `${option} "${found}" tidak dikenal. Yang diterima: ${accepted}.`,
  writeFailed: (reason) =>
    `Hasil tidak dapat ditulis sampai selesai: ${reason}. Berkas hasil yang sudah ada tidak diubah.`,
  profileTable: ["nama", "tahun", "kedudukan", "mengukur", "diketahui", "judul"],
  newestNote:
    "* revisi terbaru: itulah yang dimaksud bila hanya id yang ditulis. Setiap revisi tetap tersedia dengan namanya.",
  notOfficial: "Tidak ada hasil yang resmi; nilai resmi ada pada BKN.",
  show: {
    years: "Tahun pengukuran",
    measures: "Mengukur",
    weight: (weight) => `bobot ${weight}`,
    most: "jumlah paling banyak",
    bands: "Kategori",
    duties: "Kewajiban",
    open: "Titik hukum yang terbuka",
    sources: "Sumber",
    chosen: "dibaca",
    other: "bacaan lain",
    decidedBy: {
      scoring: "dapat diubah di sini",
      facts: "diputuskan dalam fakta",
      aggregation: "diputuskan saat menggabungkan",
    },
    for: (cases) => `Untuk ${cases}`,
    atLeast: "paling sedikit",
    between: "di antara dua rentang",
    moreThan: "lebih dari",
    withheld: "di luar jangkauan",
    yes: "ya",
    above: "di atas syarat",
    equal: "sama dengan syarat",
    below: "di bawah syarat",
  },
};

/** The words of the command line in English. */
const en: CliTexts = {
  help: {
    program: "Scores Indonesia's civil service professionalism index (IP ASN): exact, with reasons and sources.",
    score: "score a file of people, one row a person",
    explain: "explain scores, person by person",
    profile: "profiles: editions of the rules that held in a year",
    profileList: "list the profiles",
    profileShow: "show a profile, with the source of each value",
    file: "CSV, XLSX or NDJSON files (.gz too), or a folder: several are read as one table; - for standard input. Rows that are no people (titles, column numbers, totals, signatures) are skipped and named",
    year: "measurement year, such as 2024",
    profileCheck: "check a profile file: all problems with their lines, and what can be reached under it",
    profileNew: "write a commented starting file for a profile of your own",
    profileDiffAll: "also what is the same from another source or worded otherwise, with provisions and certainty",
    profileDiff: "what changed from one profile to another, with the sources",
    profileExport: "a whole profile as JSON or YAML",
    profileFile: "a profile file (YAML or JSON)",
    profileNewFile: "the file to write (.yaml, or .json without comments)",
    profileFrom: "the profile to begin with, such as 2024",
    profileFormat: "json or yaml",
    profileOption: "profile id (2019, 2023, 2024) or a profile file (YAML or JSON)",
    interpretation: "ID=READING: switch an open point of law; may be repeated",
    out: "write results to a file (else: standard output)",
    format: "form of the results: csv, xlsx, ndjson, json",
    rejects: "write rejected rows to a file",
    lang: "language of messages: id or en",
    inputFormat: "form of the input: csv, xlsx or ndjson (else: found out)",
    delimiter: "CSV delimiter: ; , | tab (else: found out)",
    decimal: "decimal mark: comma or point (else: found out)",
    map: "COLUMN=NAME,…: other names of columns in the file, such as nip=NIP_BARU; or a YAML file that lists them",
    sheet: "the sheet to read (else: all that are seen and have columns of people)",
    mask: "hide NIP and names in all output",
    keepFormulas: "leave cells that begin with = + - @ as they are in CSV (else: an apostrophe is put before them)",
    id: "only the person with this NIP",
    explainFormat: "form of the explanation: text or markdown",
    json: "as JSON",
    examples: "Examples",
    exitCodes: "Exit codes: 0 all rows scored; 1 some rows rejected, the rest written; 2 wrong usage, file or profile.",
    help: "show help",
    version: "show the version",
    titles: {},
  },
  usage: {
    "commander.missingArgument": (what) => `A word is missing: ${what}.`,
    "commander.unknownCommand": (what) => `There is no command "${what}".`,
    "commander.unknownOption": (what) => `There is no option "${what}".`,
    "commander.missingMandatoryOptionValue": (what) => `The option "${what}" is needed.`,
    "commander.optionMissingArgument": (what) => `The option "${what}" needs a value.`,
    "commander.excessArguments": () => "There are too many words in the command.",
    "commander.invalidArgument": (what, value) => `The value "${value}" of ${what} is not known.`,
  },
  usageHint: "Help: ip-asn --help",
  read: (file, delimiter, decimal) => `File   : ${file} (CSV, delimiter ${delimiter}, decimal ${decimal})`,
  readNdjson: (file) => `File   : ${file} (JSON lines)`,
  readSheet: (file, sheet, headerRow) => `File   : ${file} (sheet "${sheet}", header in row ${String(headerRow)})`,
  unitIsSheet: "         there is no column unit: the sheet's name stands for it",
  unreadSheets: (hidden, others) =>
    [
      ...(others.length === 0 ? [] : [`         sheets without a header that fits, not read: ${others.join(", ")}`]),
      ...(hidden.length === 0 ? [] : [`         hidden sheets, not read (unless by --sheet): ${hidden.join(", ")}`]),
    ].join("\n"),
  unreadFiles: (folder, names) => `File   : not read from ${folder}: ${names.join(", ")}`,
  noPdf: (option, file) =>
    `${option} "${file}": no PDF is written. Write the report page with rekap --html report.html, open it in a browser, print it (Ctrl+P) and choose "Save as PDF".`,
  optionTwice: (option) => `The option "${option}" is given twice. Give it once.`,
  rejectKind: (count, what, lines, hasMore) => `  ${String(count)} × ${what}, lines ${lines}${hasMore ? ", …" : ""}`,
  rejectKinds: {
    missing_fact: (column) => `${column} empty`,
    cell_word: (column) => `${column}: a word that is not known`,
    cell_number: (column) => `${column}: no number`,
    number_out_of_range: (column) => `${column}: a number out of range`,
    fact_not_accepted: (column) => `${column}: a number where the profile needs a predikat`,
    cell_count: () => "another number of cells than the header",
    quote_broken: () => "a quote without its other",
    json_malformed: () => "no JSON",
    id_repeated: () => "the NIP stands on another line",
    id_damaged: () => "the NIP was rounded by a spreadsheet",
    formula_unsaved: (column) => `${column}: a formula without a saved value`,
    cells_merged: (column) => `${column}: merged cells`,
  },
  otherKinds: "other mistakes",
  onlyStandardInput: "Standard input (-) cannot be read together with files.",
  skipped: (count) => `Skipped: ${String(count)} rows that are no people`,
  skippedRows: ({ kind, count, lines, from }) =>
    `  ${from === undefined ? "" : `${placeTexts.en(from)}: `}${skippedKinds.en[kind]}: lines ${lines.join(", ")}${count > lines.length ? `, and ${String(count - lines.length)} more` : ""}`,
  perhapsMapped: (column, name) =>
    `         there is no column ${column}; if "${name}" is meant, say: --map "${column}=${name}"`,
  masked: (columns) => `         hidden: ${columns}`,
  unknownColumns: (columns) => `         columns that are not used, passed through: ${columns}`,
  profileUsed: (id, revision, standing, title) => `Profile: ${id} revision ${String(revision)} (${standing}) ${title}`,
  standings: {
    official: "official",
    reported: "reported, in part interpretation",
    agency: "an agency's, not official",
    draft: "draft, not official",
  },
  counts: (read, scored, notMeasured, rejected) =>
    `Rows   : ${String(read)} read = ${String(scored)} scored + ${String(notMeasured)} not measured + ${String(rejected)} rejected`,
  index: (mean, category, count) => `Index  : ${mean} ${category} (mean of ${String(count)} measured people)`,
  combined: (readings) => `         by: ${readings}`,
  indexNotComputed: "Index  : not computed: the profile combines results in a way of its own",
  noIndex: "Index  : nobody was measured",
  lowered: (count) => `Lowered by a ceiling of an unmet duty: ${String(count)} people`,
  unmet: (count) => `Unmet duties: ${String(count)} people`,
  open: "Hanging on open points of law:",
  people: (count) => `${String(count)} people`,
  written: (file) => `Results: ${file}`,
  found: (notice) =>
    notice.kind === "leftover"
      ? `A temporary file that a stopped run left was removed: ${notice.file}`
      : `${notice.files.join(" and ")} are not of one run: ${notice.others.join(", ")} is not as it was written (a run was stopped, or it was changed since). All are written anew now.`,
  rejectsWritten: (file, count) => `Rejects: ${file} (${String(count)} rows)`,
  rejectedHeading: "Rejected rows:",
  rejectLine: (line, column, message, from) =>
    `  ${from === undefined ? "" : `${placeTexts.en(from)}, `}line ${String(line)}${column === "" ? "" : `, column ${column}`}: ${message}`,
  moreRejects: (count) => `  … and ${String(count)} rows more, all of them in the file of rejects`,
  notMeasured: (who) => `${who}: not measured under this profile`,
  person: (line) => `line ${String(line)}`,
  nobody: (id) => `Nobody in this file has the NIP ${id}.`,
  noSelection: "Name the measurement year (--year 2024) or the profile (--profile 2024).",
  badMap: (found) =>
    `--map "${found}": write column=name in the file, such as nip=NIP_BARU,nama=NAMA_PEGAWAI, or the name of a YAML file.`,
  badMapFile: (file) => `${file}: expected one line a column, such as nip: NIP_BARU.`,
  mapTwice: (column, before, after) => `--map: the column ${column} is named twice: "${before}" and "${after}".`,
  badInterpretation: (found) =>
    `--interpretation "${found}": write ID=READING, such as fractions-between-bands=lower-bound.`,
  badOption: (option, found, accepted) => `${option} "${found}" is not known. Accepted: ${accepted}.`,
  writeFailed: (reason) => `The results could not be written to the end: ${reason}. An older result file is unchanged.`,
  profileTable: ["name", "years", "standing", "measures", "known", "title"],
  newestNote: "* the newest revision: it is meant by the id alone. Every revision stays on offer by its name.",
  notOfficial: "No result is official; the official score is BKN's.",
  show: {
    years: "Measurement years",
    measures: "Measures",
    weight: (weight) => `weight ${weight}`,
    most: "sum at most",
    bands: "Categories",
    duties: "Duties",
    open: "Open points of law",
    sources: "Sources",
    chosen: "read as",
    other: "other reading",
    decidedBy: {
      scoring: "can be switched here",
      facts: "decided in the facts",
      aggregation: "decided when combining",
    },
    for: (cases) => `For ${cases}`,
    atLeast: "at least",
    between: "between two ranges",
    moreThan: "more than",
    withheld: "out of reach",
    yes: "yes",
    above: "above the requirement",
    equal: "equal to the requirement",
    below: "below the requirement",
  },
};
