/*
 * The statement of article 18 and Lampiran II of Peraturan BKN 8/2019. Known: that the data are stated to be "valid,
 * lengkap, dan terkini", and that at least a JPT pratama signs. The rest of the form was not seen, and says so.
 */
/** Kata-kata pernyataan. */
export const statementTexts = {
  heading: "Pernyataan",
  signer: "Yang bertanda tangan di bawah ini:",
  person: ["Nama", "NIP", "Pangkat/golongan ruang", "Jabatan (sekurang-kurangnya JPT pratama)", "Instansi"],
  declares: (year: string | null) =>
    `menyatakan bahwa data hasil pengukuran Indeks Profesionalitas ASN${year === null ? "" : ` tahun ${year}`} pada instansi tersebut di atas adalah valid, lengkap, dan terkini.`,
  figures: "Hasil pengukuran yang dimaksud:",
  rows: {
    index: "Indeks",
    measured: "Pegawai yang diukur",
    of: "dari",
    official: "Kedudukan",
    unofficial: "bukan hasil resmi: profil yang dipakai tidak berkedudukan resmi",
    rules: "Dihitung menurut profil",
    revision: "revisi",
  },
  place: ["Tempat", "Tanggal"],
  signature: "Tanda tangan dan cap",
  blank: "diisi dengan tangan",
  unknownHeading: "Yang diketahui dan yang tidak.",
  unknown:
    "Menurut pasal 18 dan Lampiran II Peraturan BKN 8/2019, hasil disampaikan dengan pernyataan bahwa datanya “valid, lengkap, dan terkini”, ditandatangani sekurang-kurangnya oleh JPT pratama. Susunan dan bunyi selebihnya dari formulir Lampiran II tidak diketahui: kalimat dan isian lain di halaman ini adalah susunan ip-asn, bukan bunyi peraturan. Cocokkan dengan Lampiran II sebelum ditandatangani.",
} as const;

/** What the statement says, for a reader of English. */
export const english =
  "The statement below is in Indonesian, as it is handed in: the undersigned official (at least JPT pratama) states that the data of this measurement are valid, complete and up to date. Only these three words, and who signs, are known of the form in Lampiran II of BKN Regulation 8/2019; its other wording is not known, and the rest of this page is ip-asn's own arrangement. Compare with the form before signing.";
