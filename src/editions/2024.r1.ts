import type { FirstWords } from "../facts/words.js";
import type { EditionSource } from "../profile/edition.js";

/*
 * Edition 2024, revision 1, as it was first locked: measurement years from 2024 on. Kept so that what was stored under it
 * is read for ever; revision 2 says what is known today. Its hash was taken with its years, so they stand here too.
 */
/** Edition 2024, revision 1. */
export const edition2024r1: EditionSource<FirstWords> = {
  id: "2024",
  revision: 1,
  standing: "reported",
  title: {
    id: "Surat Plt. Kepala BKN 4190/2024 dengan kewajiban pengembangan kompetensi (UU 20/2023)",
    en: "Letter 4190/2024 of the National Civil Service Agency, with competence as an obligation (Act 20/2023)",
  },
  measurementYears: { from: 2024 },
  measures: ["PNS", "PPPK"],
  instruments: [
    {
      id: "permenpanrb-38-2018",
      title: { id: "PermenPANRB 38/2018", en: "MinReg PANRB 38/2018" },
      fullTitle: {
        id: "Peraturan Menteri PANRB Nomor 38 Tahun 2018 tentang Pengukuran Indeks Profesionalitas ASN",
        en: "Regulation of the Minister of Administrative Reform 38/2018 on measuring the professionalism index of civil servants",
      },
    },
    {
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
    {
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
    {
      id: "permenpanrb-6-2022",
      title: { id: "PermenPANRB 6/2022", en: "MinReg PANRB 6/2022" },
      fullTitle: {
        id: "Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN",
        en: "Regulation of the Minister of Administrative Reform 6/2022 on performance management",
      },
    },
    {
      id: "pernyataan-bkn",
      title: { id: "pernyataan BKN", en: "statement of BKN" },
      fullTitle: {
        id: "Pernyataan pejabat BKN (5 dan 30 Juli 2024)",
        en: "Statements of BKN officials (5 and 30 July 2024)",
      },
    },
    {
      id: "praktik-instansi",
      title: { id: "praktik instansi", en: "agency practice" },
      fullTitle: {
        id: "Praktik instansi: aplikasi, formulir, dan laporan yang dipakai instansi",
        en: "Practice of agencies: their applications, forms and reports",
      },
      note: { id: "Menunjukkan praktik, bukan hukum.", en: "Shows practice, not law." },
    },
    {
      id: "hasil-terbit",
      title: { id: "hasil terbit", en: "published results" },
      fullTitle: {
        id: "Hasil pengukuran yang diterbitkan (Kota Bima 2023 dan 2024, Provinsi Sumatera Barat 2024 dan 2025)",
        en: "Published results (city of Bima 2023 and 2024, province of West Sumatra 2024 and 2025)",
      },
    },
    {
      id: "ip-asn",
      title: { id: "penafsiran ip-asn", en: "ip-asn interpretation" },
      fullTitle: { id: "Penafsiran proyek ip-asn", en: "Interpretation of the ip-asn project" },
      note: {
        id: "Tidak ditemukan ketentuan; pilihan proyek ini yang dapat diubah pengguna.",
        en: "No provision was found; a choice of this project that a user can change.",
      },
    },
    {
      id: "uu-20-2023",
      title: { id: "UU 20/2023", en: "Act 20/2023" },
      fullTitle: {
        id: "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
        en: "Act 20/2023 on the civil service",
      },
    },
    {
      id: "pp-11-2017",
      title: { id: "PP 11/2017", en: "Government Regulation 11/2017" },
      fullTitle: {
        id: "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen PNS, diubah dengan PP 17/2020",
        en: "Government Regulation 11/2017 on the management of civil servants, amended by 17/2020",
      },
    },
    {
      id: "pp-49-2018",
      title: { id: "PP 49/2018", en: "Government Regulation 49/2018" },
      fullTitle: {
        id: "Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen PPPK",
        en: "Government Regulation 49/2018 on the management of contract employees",
      },
    },
  ],
  dimensions: [
    {
      id: "kualifikasi",
      weight: "25",
      cite: [{ instrument: "pernyataan-bkn", provision: "bobot tetap (5 Juli 2024)", evidence: "secondary" }],
      rules: [
        {
          id: "kualifikasi.pendidikan",
          kind: "compare",
          label: { id: "Pendidikan terhadap syarat jabatan", en: "Education against what the post requires" },
          fact: "kualifikasi.pendidikan",
          against: "kualifikasi.syaratPendidikan",
          order: [["SD"], ["SLTP"], ["SLTA"], ["D1"], ["D2"], ["D3"], ["D4", "S1"], ["S2"], ["S3"]],
          whenMissing: "reject",
          interpretation: "kualifikasi-scale",
          above: {
            value: "25",
            cite: [{ instrument: "hasil-terbit", provision: "rata-rata PNS 21,2 sampai 21,5", evidence: "inferred" }],
          },
          equal: {
            value: "20",
            cite: [
              {
                instrument: "hasil-terbit",
                provision: "rata-rata PPPK tepat 20,00 (433 dan 3.205 orang)",
                evidence: "inferred",
              },
            ],
          },
          below: {
            value: "15",
            cite: [{ instrument: "ip-asn", provision: "di bawah syarat", evidence: "interpretation" }],
            interpretation: "kualifikasi-below-requirement",
          },
        },
      ],
    },
    {
      id: "kompetensi",
      weight: "40",
      cite: [{ instrument: "pernyataan-bkn", provision: "bobot tetap (5 Juli 2024)", evidence: "secondary" }],
      cap: {
        value: "40",
        cite: [{ instrument: "surat-bkn-4190-2024", provision: "kompetensi paling tinggi 40", evidence: "secondary" }],
      },
      rules: [
        {
          id: "kompetensi.bobot-dasar",
          kind: "lookup",
          label: { id: "Bobot dasar menurut predikat kinerja", en: "Base by performance rating" },
          fact: "kinerja.predikat",
          whenMissing: "reject",
          points: {
            "sangat-baik": {
              value: "25",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            baik: {
              value: "20",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            cukup: {
              value: "15",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            "butuh-perbaikan": {
              value: "15",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            kurang: {
              value: "10",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            buruk: {
              value: "5",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
            "sangat-kurang": {
              value: "5",
              cite: [
                {
                  instrument: "surat-bkn-4190-2024",
                  provision: "bobot dasar kompetensi menurut predikat kinerja",
                  evidence: "secondary",
                },
              ],
            },
          },
        },
        {
          kind: "choose",
          by: "jabatan",
          cases: [
            {
              when: ["jpt", "administrator", "pengawas"],
              rules: [
                {
                  id: "kompetensi.diklat-kepemimpinan",
                  kind: "flag",
                  label: { id: "Diklat kepemimpinan sesuai jabatan", en: "Leadership training matching the post" },
                  fact: "kompetensi.diklatKepemimpinan",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  points: {
                    value: "15",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                },
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: {
                    value: "20",
                    cite: [{ instrument: "ip-asn", provision: "20 JP seperti 2019", evidence: "interpretation" }],
                  },
                  points: {
                    value: "15",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                  credit: "all-or-nothing",
                  creditInterpretation: "jp-credit",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  points: {
                    value: "10",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                },
              ],
            },
            {
              when: ["fungsional"],
              rules: [
                {
                  id: "kompetensi.diklat-fungsional",
                  kind: "flag",
                  label: { id: "Diklat fungsional sesuai jabatan", en: "Functional training matching the post" },
                  fact: "kompetensi.diklatFungsional",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  points: {
                    value: "15",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                  words: {
                    "tidak-dipersyaratkan": {
                      value: "0",
                      cite: [
                        { instrument: "ip-asn", provision: "akibat kewajiban", evidence: "interpretation" },
                        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
                      ],
                      interpretation: "deemed-taken",
                    },
                  },
                },
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: {
                    value: "20",
                    cite: [{ instrument: "ip-asn", provision: "20 JP seperti 2019", evidence: "interpretation" }],
                  },
                  points: {
                    value: "15",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                  credit: "all-or-nothing",
                  creditInterpretation: "jp-credit",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  points: {
                    value: "10",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                },
              ],
            },
            {
              when: ["pelaksana"],
              rules: [
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  atLeast: {
                    value: "20",
                    cite: [{ instrument: "ip-asn", provision: "20 JP seperti 2019", evidence: "interpretation" }],
                  },
                  points: {
                    value: "22.5",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                  credit: "all-or-nothing",
                  creditInterpretation: "jp-credit",
                },
                {
                  id: "kompetensi.seminar",
                  kind: "flag",
                  label: {
                    id: "Seminar, workshop, magang, kursus, dan sejenisnya",
                    en: "Seminar, workshop, internship, course or the like",
                  },
                  fact: "kompetensi.seminar",
                  whenMissing: "no-points",
                  interpretation: "development-split",
                  points: {
                    value: "17.5",
                    cite: [
                      {
                        instrument: "surat-bkn-4190-2024",
                        provision: "pengembangan kompetensi sampai 40",
                        evidence: "secondary",
                      },
                      { instrument: "ip-asn", provision: "pembagian menurut butir 2019", evidence: "interpretation" },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: "kinerja",
      weight: "30",
      cite: [{ instrument: "pernyataan-bkn", provision: "bobot tetap (5 Juli 2024)", evidence: "secondary" }],
      rules: [
        {
          id: "kinerja.predikat",
          kind: "lookup",
          label: { id: "Predikat kinerja", en: "Performance rating" },
          fact: "kinerja.predikat",
          whenMissing: "reject",
          points: {
            "sangat-baik": {
              value: "30",
              cite: [{ instrument: "surat-bkn-4190-2024", provision: "predikat sangat baik", evidence: "secondary" }],
            },
            baik: {
              value: "25",
              cite: [
                {
                  instrument: "hasil-terbit",
                  provision: "PPPK Kota Bima 2023: 5 sangat baik, 166 baik",
                  evidence: "inferred",
                },
              ],
            },
            cukup: {
              value: "15",
              cite: [{ instrument: "ip-asn", provision: "analogi dengan skala 2019", evidence: "interpretation" }],
              interpretation: "low-predikat",
            },
            "butuh-perbaikan": {
              value: "15",
              cite: [{ instrument: "ip-asn", provision: "analogi dengan skala 2019", evidence: "interpretation" }],
              interpretation: "low-predikat",
            },
            kurang: {
              value: "5",
              cite: [{ instrument: "ip-asn", provision: "analogi dengan skala 2019", evidence: "interpretation" }],
              interpretation: "low-predikat",
            },
            buruk: {
              value: "1",
              cite: [{ instrument: "ip-asn", provision: "analogi dengan skala 2019", evidence: "interpretation" }],
              interpretation: "low-predikat",
            },
            "sangat-kurang": {
              value: "1",
              cite: [{ instrument: "ip-asn", provision: "analogi dengan skala 2019", evidence: "interpretation" }],
              interpretation: "low-predikat",
            },
          },
        },
      ],
    },
    {
      id: "disiplin",
      weight: "5",
      cite: [{ instrument: "perbkn-8-2019", provision: "disiplin (pasal 10 menurut urutan)", evidence: "secondary" }],
      rules: [
        {
          id: "disiplin.hukuman",
          kind: "lookup",
          label: { id: "Hukuman disiplin terberat", en: "Worst disciplinary punishment" },
          fact: "disiplin.hukuman",
          whenMissing: "reject",
          points: {
            "tidak-pernah": {
              value: "5",
              cite: [
                { instrument: "perbkn-8-2019", provision: "disiplin (pasal 10 menurut urutan)", evidence: "secondary" },
                { instrument: "praktik-instansi", provision: "tidak pernah dihukum", evidence: "practice" },
              ],
            },
            ringan: {
              value: "3",
              cite: [{ instrument: "praktik-instansi", provision: "hukuman ringan", evidence: "practice" }],
            },
            sedang: {
              value: "2",
              cite: [{ instrument: "praktik-instansi", provision: "hukuman sedang", evidence: "practice" }],
            },
            berat: {
              value: "1",
              cite: [{ instrument: "praktik-instansi", provision: "hukuman berat", evidence: "practice" }],
            },
          },
        },
      ],
    },
  ],
  bands: {
    fractions: "upper-bound",
    interpretation: "fractions-between-bands",
    list: [
      { id: "sangat-tinggi", from: 91, to: 100, label: { id: "Sangat Tinggi", en: "Very High" } },
      { id: "tinggi", from: 81, to: 90, label: { id: "Tinggi", en: "High" } },
      { id: "sedang", from: 71, to: 80, label: { id: "Sedang", en: "Medium" } },
      { id: "rendah", from: 61, to: 70, label: { id: "Rendah", en: "Low" } },
      { id: "sangat-rendah", from: 0, to: 60, label: { id: "Sangat Rendah", en: "Very Low" } },
    ],
    cite: [{ instrument: "perbkn-8-2019", provision: "kategori IP ASN", evidence: "verbatim" }],
  },
  duties: [
    {
      id: "pengembangan-kompetensi",
      label: { id: "Kewajiban pengembangan kompetensi", en: "Duty of competence development" },
      dimension: "kompetensi",
      fact: "kompetensi.jpTeknis",
      requires: [
        {
          status: ["PNS"],
          atLeast: {
            value: "20",
            cite: [
              { instrument: "pp-11-2017", provision: "pasal 203: paling sedikit 20 JP setahun", evidence: "secondary" },
              { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
            ],
          },
        },
        {
          status: ["PPPK"],
          atLeast: {
            value: "20",
            cite: [
              { instrument: "ip-asn", provision: "20 JP seperti PNS", evidence: "interpretation" },
              { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
            ],
            interpretation: "pppk-hours",
          },
        },
      ],
      whenMissing: "unmet",
      ceilings: [],
      cite: [
        { instrument: "ip-asn", provision: "akibat kewajiban", evidence: "interpretation" },
        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
      ],
      interpretation: "competence-as-duty",
      openWhen: { missing: "missing-hours", unmet: "unmet-duty-consequence" },
    },
  ],
  interpretations: [
    {
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
    },
    {
      id: "kualifikasi-scale",
      question: {
        id: "Skala kualifikasi yang baru tidak diterbitkan: apa yang dinilai?",
        en: "The new scale of kualifikasi is not published: what is scored?",
      },
      decidedBy: "scoring",
      choice: "against-requirement",
      chosen: {
        id: "Pendidikan terhadap syarat jabatan: di atas 25, sama 20, di bawah 15",
        en: "The degree against what the post requires: above 25, equal 20, below 15",
      },
      alternatives: [
        {
          id: "levels-of-2019",
          label: { id: "Jenjang menurut tabel 2019", en: "The levels of the 2019 table" },
          change: {
            rules: {
              "kualifikasi.pendidikan": {
                id: "kualifikasi.pendidikan",
                kind: "lookup",
                label: { id: "Pendidikan formal tertinggi", en: "Highest formal education" },
                fact: "kualifikasi.pendidikan",
                whenMissing: "reject",
                points: {
                  S3: {
                    value: "25",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "verbatim",
                      },
                    ],
                  },
                  S2: {
                    value: "20",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "verbatim",
                      },
                    ],
                  },
                  S1: {
                    value: "15",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  D4: {
                    value: "15",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  D3: {
                    value: "10",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  D2: {
                    value: "5",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  D1: {
                    value: "5",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  SLTA: {
                    value: "5",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  SLTP: {
                    value: "1",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                  SD: {
                    value: "1",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "kualifikasi (pasal 7 menurut urutan)",
                        evidence: "secondary",
                      },
                    ],
                  },
                },
                interpretation: "kualifikasi-scale",
              },
            },
          },
        },
      ],
      why: {
        id: "Rancangan Agustus 2023 dan rata-rata PPPK tepat 20,00 sejak 2024. Rata-rata PPPK satu kota tahun 2023 (24,82) tidak cocok dengan keduanya.",
        en: "A draft of August 2023, and PPPK means of exactly 20.00 from 2024 on. One city's PPPK mean of 2023 (24.82) fits neither.",
      },
      cite: [{ instrument: "hasil-terbit", provision: "rata-rata kualifikasi PNS dan PPPK", evidence: "inferred" }],
    },
    {
      id: "kualifikasi-below-requirement",
      question: {
        id: "Berapa poin bila pendidikan di bawah syarat jabatan?",
        en: "How many points does a degree below the requirement give?",
      },
      decidedBy: "scoring",
      choice: "15-points",
      chosen: { id: "15 poin", en: "15 points" },
      alternatives: [
        {
          id: "1-point",
          label: {
            id: "1 poin: nilai terendah pada skala yang diketahui (batas bawah)",
            en: "1 point: the lowest of any known scale (a lower bound)",
          },
          change: { rules: { "kualifikasi.pendidikan": { below: { value: "1" } } } },
        },
        {
          id: "20-points",
          label: {
            id: "20 poin: sama dengan yang memenuhi syarat (batas atas)",
            en: "20 points: as for an equal degree (an upper bound)",
          },
          change: { rules: { "kualifikasi.pendidikan": { below: { value: "20" } } } },
        },
      ],
      why: { id: "Tidak terlihat dalam rata-rata yang terbit.", en: "Not visible in the published means." },
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
      id: "development-split",
      question: {
        id: "Bagaimana sisa sampai 40 dibagi atas diklat struktural, fungsional, teknis, dan pengembangan kompetensi?",
        en: "How is the rest up to 40 split over structural, functional and technical training and development?",
      },
      decidedBy: "scoring",
      choice: "items-of-2019",
      chosen: { id: "Butir 2019, jumlahnya dibatasi 40", en: "The items of 2019, the sum capped at 40" },
      alternatives: [],
      why: {
        id: "Pembagiannya tidak diketahui; tidak ada pembacaan lain yang ditemukan.",
        en: "The split is not known, and no other reading was found.",
      },
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
      id: "jp-credit",
      question: {
        id: "JP di bawah 20: tanpa poin, atau sebanding?",
        en: "Fewer than 20 JP: no points, or points in proportion?",
      },
      decidedBy: "scoring",
      choice: "all-or-nothing",
      chosen: { id: "Tanpa poin, seperti 2019", en: "No points, as in 2019" },
      alternatives: [
        {
          id: "proportional",
          label: { id: "Sebanding, dua desimal (ke bawah)", en: "In proportion, two decimals (down)" },
          change: {
            rules: { "kompetensi.diklat-teknis": { credit: { proportional: { decimals: 2, rounding: "down" } } } },
          },
        },
      ],
      why: { id: "Aturan JP dalam surat tidak diketahui.", en: "The letter's rule on JP is not known." },
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
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
      cite: [{ instrument: "praktik-instansi", provision: "satu aplikasi kecil: 15, 10, 5", evidence: "practice" }],
    },
    {
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
              "kinerja.predikat": {
                whenMissing: {
                  value: "0",
                  cite: [{ instrument: "praktik-instansi", provision: "satu aplikasi: 0", evidence: "practice" }],
                  interpretation: "missing-skp",
                },
              },
              "kompetensi.bobot-dasar": {
                whenMissing: {
                  value: "0",
                  cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
                  interpretation: "missing-skp",
                },
              },
            },
          },
        },
        {
          id: "one-point",
          label: { id: "1 poin kinerja", en: "1 kinerja point" },
          change: {
            rules: {
              "kinerja.predikat": {
                whenMissing: {
                  value: "1",
                  cite: [{ instrument: "praktik-instansi", provision: "satu aplikasi: 1", evidence: "practice" }],
                  interpretation: "missing-skp",
                },
              },
              "kompetensi.bobot-dasar": {
                whenMissing: {
                  value: "0",
                  cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
                  interpretation: "missing-skp",
                },
              },
            },
          },
        },
      ],
      why: {
        id: "Satu aplikasi memberi 0, satu aplikasi lain 1; data yang kurang tidak ditebak.",
        en: "One application gives 0, another 1; missing data is not guessed.",
      },
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
      id: "missing-education",
      question: { id: "Pendidikan tidak tercatat: berapa poinnya?", en: "No education on record: how many points?" },
      decidedBy: "scoring",
      choice: "reject",
      chosen: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
      alternatives: [
        {
          id: "zero-points",
          label: { id: "0 poin", en: "0 points" },
          change: {
            rules: {
              "kualifikasi.pendidikan": {
                whenMissing: {
                  value: "0",
                  cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
                  interpretation: "missing-education",
                },
              },
            },
          },
        },
      ],
      why: {
        id: "Tidak ditemukan ketentuan; data yang kurang tidak ditebak.",
        en: "No provision was found; missing data is not guessed.",
      },
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
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
      cite: [{ instrument: "praktik-instansi", provision: "satu instansi: lima tahun", evidence: "practice" }],
    },
    {
      id: "evidence-window",
      question: { id: "Diklat tahun mana yang dihitung?", en: "Training of which years counts?" },
      decidedBy: "facts",
      choice: "measured-year",
      chosen: { id: "Hanya tahun yang diukur", en: "Only the measured year" },
      alternatives: [
        {
          id: "windows-of-2019",
          label: {
            id: "Diklat teknis 1 tahun, seminar 2 tahun, seperti 2019",
            en: "Technical training 1 year, seminar 2 years, as in 2019",
          },
          change: {},
        },
      ],
      why: {
        id: '"Pengembangan kompetensi tahun berjalan" (dilaporkan).',
        en: '"The competence development of the year" (reported).',
      },
      cite: [
        {
          instrument: "surat-bkn-4190-2024",
          provision: "pengembangan kompetensi tahun berjalan",
          evidence: "secondary",
        },
      ],
    },
    {
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
      cite: [{ instrument: "praktik-instansi", provision: "tahun kalender", evidence: "practice" }],
    },
    {
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
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
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
      cite: [{ instrument: "ip-asn", provision: "penafsiran", evidence: "interpretation" }],
    },
    {
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
      cite: [{ instrument: "praktik-instansi", provision: "tiga instansi", evidence: "practice" }],
    },
    {
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
    },
    {
      id: "competence-as-duty",
      question: {
        id: "Apa akibat kewajiban pengembangan kompetensi bagi hasil pengukuran?",
        en: "What does the obligation of competence development do to a result?",
      },
      decidedBy: "scoring",
      choice: "duty",
      chosen: { id: "Kewajiban yang dinyatakan terpenuhi atau belum", en: "A duty that is stated as met or unmet" },
      alternatives: [
        {
          id: "right",
          label: { id: "Hanya hak: tanpa kewajiban dalam hasil", en: "A right only: no duty in the result" },
          change: { duties: { "pengembangan-kompetensi": null } },
        },
      ],
      why: {
        id: "BKN menyatakan (30 Juli 2024) sub-dimensi disesuaikan; naskahnya tidak diketahui.",
        en: "BKN said (30 July 2024) that the sub-dimensions are being adjusted; no text is known.",
      },
      cite: [
        { instrument: "ip-asn", provision: "akibat kewajiban", evidence: "interpretation" },
        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
      ],
    },
    {
      id: "missing-hours",
      question: {
        id: "JP tidak tercatat: belum terpenuhi, atau tidak dapat dinilai?",
        en: "No hours on record: unmet, or not to be scored?",
      },
      decidedBy: "scoring",
      choice: "unmet",
      chosen: { id: "Belum terpenuhi, dan dinyatakan tidak ada datanya", en: "Unmet, and said to be missing" },
      alternatives: [
        {
          id: "reject",
          label: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
          change: { duties: { "pengembangan-kompetensi": { whenMissing: "reject" } } },
        },
      ],
      why: { id: "Di bawah kewajiban, ketiadaan adalah temuan.", en: "Under a duty, absence is a finding." },
      cite: [
        { instrument: "ip-asn", provision: "akibat kewajiban", evidence: "interpretation" },
        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
      ],
    },
    {
      id: "pppk-hours",
      question: { id: "Berapa JP yang wajib bagi PPPK?", en: "How many hours are due from a PPPK?" },
      decidedBy: "scoring",
      choice: "20-jp",
      chosen: { id: "20 JP setahun, seperti PNS", en: "20 JP a year, as for PNS" },
      alternatives: [
        {
          id: "24-jp",
          label: {
            id: "24 JP (batas atas per kontrak dibaca sebagai batas bawah)",
            en: "24 JP (the ceiling per contract read as a floor)",
          },
          change: {
            duties: {
              "pengembangan-kompetensi": {
                requires: [
                  {
                    status: ["PNS"],
                    atLeast: {
                      value: "20",
                      cite: [
                        {
                          instrument: "pp-11-2017",
                          provision: "pasal 203: paling sedikit 20 JP setahun",
                          evidence: "secondary",
                        },
                        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
                      ],
                    },
                  },
                  {
                    status: ["PPPK"],
                    atLeast: {
                      value: "24",
                      cite: [
                        { instrument: "ip-asn", provision: "20 JP seperti PNS", evidence: "interpretation" },
                        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
                      ],
                      interpretation: "pppk-hours",
                    },
                  },
                ],
              },
            },
          },
        },
        {
          id: "no-hours",
          label: { id: "Tanpa jumlah JP: 0 JP", en: "No number of hours: 0 JP" },
          change: {
            duties: {
              "pengembangan-kompetensi": {
                requires: [
                  {
                    status: ["PNS"],
                    atLeast: {
                      value: "20",
                      cite: [
                        {
                          instrument: "pp-11-2017",
                          provision: "pasal 203: paling sedikit 20 JP setahun",
                          evidence: "secondary",
                        },
                        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
                      ],
                    },
                  },
                  {
                    status: ["PPPK"],
                    atLeast: {
                      value: "0",
                      cite: [
                        { instrument: "ip-asn", provision: "20 JP seperti PNS", evidence: "interpretation" },
                        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
                      ],
                      interpretation: "pppk-hours",
                    },
                  },
                ],
              },
            },
          },
        },
      ],
      why: {
        id: "PP 49/2018 menyebut paling banyak 24 JP per masa kontrak: batas atas, bukan batas bawah.",
        en: "PP 49/2018 says at most 24 JP per contract period: a ceiling, not a floor.",
      },
      cite: [{ instrument: "pp-49-2018", provision: "paling banyak 24 JP per masa kontrak", evidence: "secondary" }],
    },
    {
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
      choice: "earns-nothing",
      chosen: {
        id: "Kewajiban tidak dapat dianggap terpenuhi: 0 poin",
        en: "A duty is not deemed fulfilled: 0 points",
      },
      alternatives: [
        {
          id: "counts-as-taken",
          label: { id: "Dianggap telah mengikuti, seperti 2019", en: "Deemed taken, as in 2019" },
          change: { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value: "15" } } } } },
        },
      ],
      why: {
        id: "Pengecualian 2019 tidak berlaku di bawah kewajiban.",
        en: "The exemptions of 2019 do not hold under a duty.",
      },
    },
    {
      id: "unmet-duty-consequence",
      question: {
        id: "Apa akibat kewajiban yang belum terpenuhi selain poin yang tidak diperoleh?",
        en: "What does an unmet duty do besides the points not earned?",
      },
      decidedBy: "scoring",
      choice: "points-not-earned",
      chosen: { id: "Tidak ada akibat lain", en: "Nothing else" },
      alternatives: [],
      why: {
        id: "Tidak ditemukan ketentuan; profil instansi dapat menetapkan batas atas.",
        en: "No provision was found; an agency's profile may set a ceiling.",
      },
      cite: [
        { instrument: "ip-asn", provision: "akibat kewajiban", evidence: "interpretation" },
        { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" },
      ],
    },
  ],
};
