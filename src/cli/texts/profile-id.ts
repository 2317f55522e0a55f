import type { ProfileTexts } from "./profile-texts-type.js";

/** Kata-kata tentang berkas profil dalam bahasa Indonesia. */
export const profileTexts: ProfileTexts = {
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
