import type { ExplanationTexts } from "../explanation-texts.js";
import { counted, decimalComma as comma, reasonText } from "../rule-texts.js";

const standings = { official: "resmi", reported: "dilaporkan", agency: "profil instansi", draft: "rancangan" };
const number = (digits: string, unit: string) => counted(comma(digits), unit);

/** Kata-kata penjelasan dalam bahasa Indonesia. */
export const indonesianExplanation: ExplanationTexts = {
  locale: "id",
  number: comma,
  title: (total, category) => `IP ASN ${comma(total)} dari 100: ${category}`,
  profile: (id, revision, standing, title) =>
    `Profil ${id}, revisi ${String(revision)} (${standings[standing]}): ${title}`,
  caution: (standing) =>
    standing === "official"
      ? "Hasil ini bukan hasil resmi. Nilai resmi ada pada BKN."
      : standing === "reported"
        ? "Naskah aturannya belum terlihat; sebagian nilai adalah penafsiran. Lihat titik terbuka di bawah. Hasil ini bukan hasil resmi. Nilai resmi ada pada BKN."
        : "Hasil ini bukan hasil resmi. Nilai resmi ada pada BKN.",
  sure: (counts) => `Nilai aturan ini menurut tingkat keyakinan: ${counts}.`,
  choice: (interpretation, reading) => `Penafsiran yang dipilih: ${interpretation} = ${reading}`,
  dimensions: { kualifikasi: "Kualifikasi", kompetensi: "Kompetensi", kinerja: "Kinerja", disiplin: "Disiplin" },
  facts: {
    "kualifikasi.pendidikan": "pendidikan",
    "kualifikasi.syaratPendidikan": "syarat pendidikan jabatan",
    "kompetensi.diklatKepemimpinan": "diklat kepemimpinan",
    "kompetensi.diklatFungsional": "diklat fungsional",
    "kompetensi.jpTeknis": "JP diklat teknis",
    "kompetensi.seminar": "seminar",
    "kinerja.predikat": "predikat kinerja",
    "kinerja.nilai": "nilai SKP",
    "disiplin.hukuman": "hukuman disiplin",
  },
  outOf: (points, most) => `${comma(points)} dari ${comma(most)}`,
  reason: (reason, unit) => reasonText(reason, unit, "id"),
  capped: (sum, at) => `Jumlah ${comma(sum)}, dibatasi ${comma(at)}`,
  whole: { total: "total", category: "kategori" },
  evidence: {
    verbatim: "bunyi peraturan",
    secondary: "menurut laporan",
    practice: "praktik",
    inferred: "disimpulkan dari angka terbit",
    interpretation: "penafsiran",
  },
  headings: {
    duties: "Kewajiban",
    ceilings: "Batas karena kewajiban belum terpenuhi",
    ignored: "Fakta yang tidak dipakai",
    open: "Titik hukum yang masih terbuka",
    sources: "Sumber",
  },
  dutyState: (met, missing) => (met ? "terpenuhi" : missing ? "belum terpenuhi, tidak ada data" : "belum terpenuhi"),
  dutyDetail: (required, shown, short, status, unit, cost) =>
    `Wajib ${number(required, unit)} (${status}); ditunjukkan ${shown === null ? "–" : number(shown, unit)}; kurang ${number(short, unit)}${cost === undefined ? "" : `; akibatnya ${comma(cost)} poin`}`,
  ceiling: (duty, on, before, at) => `${duty}: ${on} dari ${before} menjadi ${at}`,
  ignored: (fact) => `${fact}: tidak ada butirnya untuk pegawai ini, tidak memberi poin`,
  reading: (text) => `Dibaca: ${text}`,
  other: (text, total, category, changes) =>
    `Bila ${text}: ${comma(total)}, ${category}${changes.category ? " (kategori berubah)" : ""}${changes.duties ? " (kewajiban berubah)" : ""}`,
  otherUnknown: (text) => `Bila ${text}: tidak dapat dihitung dari fakta yang ada`,
  noOther: "Tidak ada pembacaan lain yang diketahui",
  authority: (name) => `Ditetapkan oleh: ${name}`,
  base: (id, revision, hash) => `Dibuat dari profil ${id}, revisi ${String(revision)} (${hash})`,
  profileUnknown: "Profil hasil ini tidak tersedia di sini; nama aturan dan pembacaan lain tidak dapat ditampilkan.",
};
