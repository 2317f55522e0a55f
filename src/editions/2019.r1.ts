import type { FirstWords } from "../facts/words.js";
import type { EditionSource } from "../profile/edition.js";

/*
 * Edition 2019, revision 1, as it was first locked: measurement years 2019 to 2022. Kept so that what was stored under it
 * is read for ever; revision 2 says what is known today. Its hash was taken with its years, so they stand here too.
 */
/** Edition 2019, revision 1. */
export const edition2019r1: EditionSource<FirstWords> = {
  id: "2019",
  revision: 1,
  standing: "official",
  title: { id: "Peraturan BKN 8/2019", en: "Regulation of the National Civil Service Agency 8/2019" },
  measurementYears: { from: 2019, to: 2022 },
  measures: ["PNS"],
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
      id: "permenpanrb-6-2022",
      title: { id: "PermenPANRB 6/2022", en: "MinReg PANRB 6/2022" },
      fullTitle: {
        id: "Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN",
        en: "Regulation of the Minister of Administrative Reform 6/2022 on performance management",
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
  ],
  dimensions: [
    {
      id: "kualifikasi",
      weight: "25",
      cite: [{ instrument: "perbkn-8-2019", provision: "kualifikasi (pasal 7 menurut urutan)", evidence: "secondary" }],
      rules: [
        {
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
        },
      ],
    },
    {
      id: "kompetensi",
      weight: "40",
      cite: [{ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "secondary" }],
      rules: [
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
                  points: {
                    value: "15",
                    cite: [{ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatim" }],
                  },
                },
                {
                  id: "kompetensi.diklat-teknis",
                  kind: "threshold",
                  label: { id: "Diklat teknis (JP)", en: "Technical training (lesson hours)" },
                  fact: "kompetensi.jpTeknis",
                  whenMissing: "no-points",
                  atLeast: {
                    value: "20",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "pasal 8 (paling sedikit 20 JP)",
                        evidence: "verbatim",
                      },
                    ],
                  },
                  credit: "all-or-nothing",
                  points: {
                    value: "15",
                    cite: [{ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatim" }],
                  },
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
                  points: {
                    value: "10",
                    cite: [
                      { instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "secondary" },
                      {
                        instrument: "praktik-instansi",
                        provision: "butir kompetensi dalam aplikasi instansi",
                        evidence: "practice",
                      },
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
                  points: {
                    value: "15",
                    cite: [{ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatim" }],
                  },
                  words: {
                    "tidak-dipersyaratkan": {
                      value: "15",
                      cite: [
                        {
                          instrument: "praktik-instansi",
                          provision: "daftar satu instansi: dianggap telah mengikuti",
                          evidence: "secondary",
                        },
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
                  atLeast: {
                    value: "20",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "pasal 8 (paling sedikit 20 JP)",
                        evidence: "verbatim",
                      },
                    ],
                  },
                  credit: "all-or-nothing",
                  points: {
                    value: "15",
                    cite: [{ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatim" }],
                  },
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
                  points: {
                    value: "10",
                    cite: [
                      { instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "secondary" },
                      {
                        instrument: "praktik-instansi",
                        provision: "butir kompetensi dalam aplikasi instansi",
                        evidence: "practice",
                      },
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
                  atLeast: {
                    value: "20",
                    cite: [
                      {
                        instrument: "perbkn-8-2019",
                        provision: "pasal 8 (paling sedikit 20 JP)",
                        evidence: "verbatim",
                      },
                    ],
                  },
                  credit: "all-or-nothing",
                  points: {
                    value: "22.5",
                    cite: [
                      { instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "secondary" },
                      {
                        instrument: "praktik-instansi",
                        provision: "butir kompetensi dalam aplikasi instansi",
                        evidence: "practice",
                      },
                    ],
                  },
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
                  points: {
                    value: "17.5",
                    cite: [
                      { instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "secondary" },
                      {
                        instrument: "praktik-instansi",
                        provision: "butir kompetensi dalam aplikasi instansi",
                        evidence: "practice",
                      },
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
      cite: [{ instrument: "perbkn-8-2019", provision: "kinerja (pasal 9 menurut urutan)", evidence: "secondary" }],
      rules: [
        {
          kind: "choose",
          by: "kinerja",
          cases: [
            {
              when: ["predikat"],
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
                      cite: [
                        {
                          instrument: "perbkn-8-2019",
                          provision: "kinerja (pasal 9 menurut urutan)",
                          evidence: "secondary",
                        },
                        {
                          instrument: "permenpanrb-6-2022",
                          provision: "predikat kinerja, dalam urutannya",
                          evidence: "inferred",
                        },
                      ],
                    },
                    baik: {
                      value: "25",
                      cite: [
                        {
                          instrument: "perbkn-8-2019",
                          provision: "kinerja (pasal 9 menurut urutan)",
                          evidence: "secondary",
                        },
                        {
                          instrument: "permenpanrb-6-2022",
                          provision: "predikat kinerja, dalam urutannya",
                          evidence: "inferred",
                        },
                      ],
                    },
                    cukup: {
                      value: "15",
                      cite: [
                        {
                          instrument: "perbkn-8-2019",
                          provision: "kinerja (pasal 9 menurut urutan)",
                          evidence: "secondary",
                        },
                      ],
                    },
                    "butuh-perbaikan": {
                      value: "15",
                      cite: [
                        {
                          instrument: "permenpanrb-6-2022",
                          provision: "predikat kinerja, dalam urutannya",
                          evidence: "inferred",
                        },
                      ],
                    },
                    kurang: {
                      value: "5",
                      cite: [
                        {
                          instrument: "perbkn-8-2019",
                          provision: "kinerja (pasal 9 menurut urutan)",
                          evidence: "secondary",
                        },
                        {
                          instrument: "permenpanrb-6-2022",
                          provision: "predikat kinerja, dalam urutannya",
                          evidence: "inferred",
                        },
                      ],
                      interpretation: "low-predikat",
                    },
                    buruk: {
                      value: "1",
                      cite: [
                        {
                          instrument: "perbkn-8-2019",
                          provision: "kinerja (pasal 9 menurut urutan)",
                          evidence: "secondary",
                        },
                      ],
                      interpretation: "low-predikat",
                    },
                    "sangat-kurang": {
                      value: "1",
                      cite: [
                        {
                          instrument: "permenpanrb-6-2022",
                          provision: "predikat kinerja, dalam urutannya",
                          evidence: "inferred",
                        },
                      ],
                      interpretation: "low-predikat",
                    },
                  },
                },
              ],
            },
            {
              when: ["nilai"],
              rules: [
                {
                  id: "kinerja.nilai",
                  kind: "bracket",
                  label: { id: "Nilai prestasi kerja (SKP)", en: "Performance value (SKP)" },
                  fact: "kinerja.nilai",
                  whenMissing: "reject",
                  fractions: "upper-bound",
                  fractionsInterpretation: "fractions-between-kinerja-brackets",
                  brackets: [
                    {
                      from: 91,
                      to: 100,
                      points: {
                        value: "30",
                        cite: [
                          {
                            instrument: "perbkn-8-2019",
                            provision: "kinerja (pasal 9 menurut urutan)",
                            evidence: "secondary",
                          },
                        ],
                      },
                    },
                    {
                      from: 76,
                      to: 90,
                      points: {
                        value: "25",
                        cite: [
                          {
                            instrument: "perbkn-8-2019",
                            provision: "kinerja (pasal 9 menurut urutan)",
                            evidence: "secondary",
                          },
                        ],
                      },
                    },
                    {
                      from: 61,
                      to: 75,
                      points: {
                        value: "15",
                        cite: [
                          {
                            instrument: "perbkn-8-2019",
                            provision: "kinerja (pasal 9 menurut urutan)",
                            evidence: "secondary",
                          },
                        ],
                      },
                    },
                    {
                      from: 51,
                      to: 60,
                      points: {
                        value: "5",
                        cite: [
                          {
                            instrument: "perbkn-8-2019",
                            provision: "kinerja (pasal 9 menurut urutan)",
                            evidence: "secondary",
                          },
                        ],
                      },
                    },
                    {
                      from: 0,
                      to: 50,
                      points: {
                        value: "1",
                        cite: [
                          {
                            instrument: "perbkn-8-2019",
                            provision: "kinerja (pasal 9 menurut urutan)",
                            evidence: "secondary",
                          },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          ],
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
  duties: [],
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
      id: "fractions-between-kinerja-brackets",
      question: {
        id: "Nilai SKP di antara dua rentang bulat yang tercetak (75,5): masuk rentang mana?",
        en: "An SKP value between two printed whole-number ranges (75.5): which range does it belong to?",
      },
      decidedBy: "scoring",
      choice: "upper-bound",
      chosen: {
        id: "Rentang berakhir pada batas atasnya: (60,75], (75,90], …",
        en: "A range ends at its upper limit: (60,75], (75,90], …",
      },
      alternatives: [
        {
          id: "lower-bound",
          label: {
            id: "Rentang dimulai pada batas bawahnya: 75,5 masih 61–75",
            en: "A range begins at its lower limit: 75.5 is still in 61–75",
          },
          change: { rules: { "kinerja.nilai": { fractions: "lower-bound" } } },
        },
        {
          id: "round",
          label: {
            id: "Dibulatkan dulu ke bilangan bulat (setengah ke atas)",
            en: "Rounded to a whole number first (half up)",
          },
          change: { rules: { "kinerja.nilai": { fractions: "round" } } },
        },
      ],
      why: {
        id: "Dua instansi memakai (50,60], (60,75], (75,90], (90,100].",
        en: "Two agencies use (50,60], (60,75], (75,90], (90,100].",
      },
      cite: [{ instrument: "praktik-instansi", provision: "aplikasi dua instansi", evidence: "practice" }],
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
      choice: "counts-as-taken",
      chosen: { id: "Dianggap telah mengikuti: 15 poin", en: "Deemed taken: 15 points" },
      alternatives: [
        {
          id: "earns-nothing",
          label: { id: "Tidak memperoleh poin", en: "Earns nothing" },
          change: { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value: "0" } } } } },
        },
      ],
      why: {
        id: "Dilaporkan oleh satu instansi (dokter, guru, apoteker, perawat, bidan, asesor, psikolog, jabatan bersyarat S2); tidak terlihat dalam peraturan.",
        en: "Reported by one agency (physicians, teachers, pharmacists, nurses, midwives, assessors, psychologists, posts that require an S2); not seen in the regulation.",
      },
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
      id: "half-year-skp",
      question: {
        id: "Dua SKP setengah tahunan 2021: bagaimana digabungkan?",
        en: "Two half-year SKPs of 2021: how do they combine?",
      },
      decidedBy: "facts",
      choice: "as-given",
      chosen: { id: "Menurut fakta yang diberikan", en: "As in the facts that are given" },
      alternatives: [],
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
  ],
};
