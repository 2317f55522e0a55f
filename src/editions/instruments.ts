import type { Instrument } from "../profile/profile.js";

/** Every instrument and other source that the editions cite. */
export const instruments = {
  permenpanrb382018: {
    id: "permenpanrb-38-2018",
    title: { id: "PermenPANRB 38/2018", en: "MinReg PANRB 38/2018" },
    fullTitle: {
      id: "Peraturan Menteri PANRB Nomor 38 Tahun 2018 tentang Pengukuran Indeks Profesionalitas ASN",
      en: "Regulation of the Minister of Administrative Reform 38/2018 on measuring the professionalism index of civil servants",
    },
  },
  perbkn82019: {
    id: "perbkn-8-2019",
    title: { id: "Peraturan BKN 8/2019", en: "BKN Regulation 8/2019" },
    fullTitle: {
      id: "Peraturan BKN Nomor 8 Tahun 2019 tentang Pedoman Tata Cara dan Pelaksanaan Pengukuran IP ASN",
      en: "Regulation of the National Civil Service Agency 8/2019 on the procedure of measuring the IP ASN",
    },
    note: {
      id: "Ditetapkan 10 Mei 2019, diundangkan dan berlaku 15 Mei 2019.",
      en: "Signed 10 May 2019, promulgated and in force 15 May 2019.",
    },
  },
  surat41902024: {
    id: "surat-bkn-4190-2024",
    title: { id: "Surat Plt. Kepala BKN 4190/2024", en: "BKN letter 4190/2024" },
    fullTitle: {
      id: "Surat Plt. Kepala BKN Nomor 4190/B-BM.02.01/SD/K/2024",
      en: "Letter 4190/B-BM.02.01/SD/K/2024 of the acting head of the National Civil Service Agency",
    },
    note: {
      id: "Naskahnya belum terlihat; isinya menurut BKD Kalimantan Selatan (16 Agustus dan 10 Oktober 2024).",
      en: "Its text was not seen; its content is reported by the personnel agency of South Kalimantan (16 Aug and 10 Oct 2024).",
    },
  },
  uu52014: {
    id: "uu-5-2014",
    title: { id: "UU 5/2014", en: "Act 5/2014" },
    fullTitle: {
      id: "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara",
      en: "Act 5/2014 on the civil service",
    },
    note: { id: "Diganti dengan UU 20/2023.", en: "Replaced by Act 20/2023." },
  },
  uu202023: {
    id: "uu-20-2023",
    title: { id: "UU 20/2023", en: "Act 20/2023" },
    fullTitle: {
      id: "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
      en: "Act 20/2023 on the civil service",
    },
  },
  pp462011: {
    id: "pp-46-2011",
    title: { id: "PP 46/2011", en: "Government Regulation 46/2011" },
    fullTitle: {
      id: "Peraturan Pemerintah Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja PNS",
      en: "Government Regulation 46/2011 on appraising the performance of civil servants",
    },
    note: { id: "SKP sampai dengan 2021.", en: "The SKP up to 2021." },
  },
  pp532010: {
    id: "pp-53-2010",
    title: { id: "PP 53/2010", en: "Government Regulation 53/2010" },
    fullTitle: {
      id: "Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin PNS",
      en: "Government Regulation 53/2010 on the discipline of civil servants",
    },
  },
  pp942021: {
    id: "pp-94-2021",
    title: { id: "PP 94/2021", en: "Government Regulation 94/2021" },
    fullTitle: {
      id: "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin PNS",
      en: "Government Regulation 94/2021 on the discipline of civil servants",
    },
  },
  perlan102018: {
    id: "perlan-10-2018",
    title: { id: "Peraturan LAN 10/2018", en: "LAN Regulation 10/2018" },
    fullTitle: {
      id: "Peraturan Lembaga Administrasi Negara Nomor 10 Tahun 2018 tentang Pengembangan Kompetensi PNS",
      en: "Regulation 10/2018 of the Institute of Public Administration on competence development of civil servants",
    },
  },
  perlan152020: {
    id: "perlan-15-2020",
    title: { id: "Peraturan LAN 15/2020", en: "LAN Regulation 15/2020" },
    fullTitle: {
      id: "Peraturan Lembaga Administrasi Negara Nomor 15 Tahun 2020 tentang Pengembangan Kompetensi PPPK",
      en: "Regulation 15/2020 of the Institute of Public Administration on competence development of contract employees",
    },
  },
  perlan52018: {
    id: "perlan-5-2018",
    title: { id: "Peraturan LAN 5/2018", en: "LAN Regulation 5/2018" },
    fullTitle: {
      id: "Peraturan Lembaga Administrasi Negara Nomor 5 Tahun 2018 tentang Pengembangan Kompetensi ASN",
      en: "Regulation 5/2018 of the Institute of Public Administration on competence development in the civil service",
    },
  },
  pp112017: {
    id: "pp-11-2017",
    title: { id: "PP 11/2017", en: "Government Regulation 11/2017" },
    fullTitle: {
      id: "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen PNS, diubah dengan PP 17/2020",
      en: "Government Regulation 11/2017 on the management of civil servants, amended by 17/2020",
    },
  },
  pp492018: {
    id: "pp-49-2018",
    title: { id: "PP 49/2018", en: "Government Regulation 49/2018" },
    fullTitle: {
      id: "Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen PPPK",
      en: "Government Regulation 49/2018 on the management of contract employees",
    },
  },
  permenpanrb62022: {
    id: "permenpanrb-6-2022",
    title: { id: "PermenPANRB 6/2022", en: "MinReg PANRB 6/2022" },
    fullTitle: {
      id: "Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN",
      en: "Regulation of the Minister of Administrative Reform 6/2022 on performance management",
    },
  },
  agencyPractice: {
    id: "praktik-instansi",
    title: { id: "praktik instansi", en: "agency practice" },
    fullTitle: {
      id: "Praktik instansi: aplikasi, formulir, dan laporan yang dipakai instansi",
      en: "Practice of agencies: their applications, forms and reports",
    },
    note: { id: "Menunjukkan praktik, bukan hukum.", en: "Shows practice, not law." },
  },
  bknStatements: {
    id: "pernyataan-bkn",
    title: { id: "pernyataan BKN", en: "statement of BKN" },
    fullTitle: {
      id: "Pernyataan pejabat BKN (5 dan 30 Juli 2024)",
      en: "Statements of BKN officials (5 and 30 July 2024)",
    },
  },
  publishedResults: {
    id: "hasil-terbit",
    title: { id: "hasil terbit", en: "published results" },
    fullTitle: {
      id: "Hasil pengukuran yang diterbitkan (Kota Bima 2023 dan 2024, Provinsi Sumatera Barat 2024 dan 2025)",
      en: "Published results (city of Bima 2023 and 2024, province of West Sumatra 2024 and 2025)",
    },
  },
  results2024: {
    id: "hasil-2024",
    title: { id: "hasil pengukuran 2024", en: "results of 2024" },
    fullTitle: {
      id: "Hasil pengukuran 2024 satu provinsi, 51.156 orang (37.931 PNS, 13.225 PPPK)",
      en: "Results of measurement year 2024 of one province, 51,156 people (37,931 PNS, 13,225 PPPK)",
    },
    note: {
      id: "Ditemukan November 2026 dalam repositori publik; hanya frekuensinya disimpan. Dari bentuknya: angka BKN sendiri (disimpulkan).",
      en: "Found in November 2026 in a public repository; only frequencies are kept. By their form BKN's own figures (inferred).",
    },
  },
  project: {
    id: "ip-asn",
    title: { id: "penafsiran ip-asn", en: "ip-asn interpretation" },
    fullTitle: { id: "Penafsiran proyek ip-asn", en: "Interpretation of the ip-asn project" },
    note: {
      id: "Tidak ditemukan ketentuan; pilihan proyek ini yang dapat diubah pengguna.",
      en: "No provision was found; a choice of this project that a user can change.",
    },
  },
} as const satisfies Readonly<Record<string, Instrument>>;
