// A population like that of a regency, made of examples/pegawai.csv: the same people in many units, not all of them everywhere.

import { readFileSync } from "node:fs";

const words = (cell) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
const yesOrNo = { ya: true, tidak: false };

/** The people of the example as facts. */
function examplePeople() {
  const text = readFileSync(new URL("../../../examples/pegawai.csv", import.meta.url), "utf8");
  const [header, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]))).map(factsOf);
}

function factsOf(row) {
  const given = (value) => (value === "" || value === undefined ? undefined : value);
  const flag = (cell) => (words(cell) in yesOrNo ? yesOrNo[words(cell)] : given(words(cell)));
  const facts = {
    status: row.status,
    jabatan: words(row.jabatan),
    kualifikasi: { pendidikan: given(row.pendidikan), syaratPendidikan: given(row.syarat_pendidikan) },
    kompetensi: {
      diklatKepemimpinan: flag(row.diklat_kepemimpinan),
      diklatFungsional: flag(row.diklat_fungsional),
      jpTeknis: given(row.jp_teknis.replace(",", ".")),
      seminar: flag(row.seminar),
    },
    kinerja: { predikat: given(words(row.kinerja)) },
    disiplin: { hukuman: given(words(row.hukuman)) },
  };
  return JSON.parse(JSON.stringify(facts));
}

const KINDS = ["Dinas", "Badan", "Kecamatan", "Puskesmas", "Bagian", "Kelurahan"];
const NAMES = [
  "Pendidikan dan Kebudayaan",
  "Kesehatan",
  "Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman",
  "Nusa Rimba",
  "Batu Karang",
  "Sungai Jernih",
  "Bukit Pasat",
  "Pengelolaan Keuangan dan Aset Daerah",
];
/** Names that would break a page that does not escape them. */
export const HOSTILE = [
  `</style><script>alert("1")</script>`,
  `' onload="alert(1)" x='`,
  "\u202Egnirts a desrever\u202C",
  "Unit_yang_namanya_sangat_panjang_tanpa_spasi_sama_sekali_supaya_kolomnya_meluber_ke_samping",
];

/** Facts of many people, each with a unit. */
export function population() {
  const example = examplePeople();
  const units = [...KINDS.flatMap((kind) => NAMES.map((name) => `${kind} ${name}`)), ...HOSTILE, null];
  return units.flatMap((unit, place) =>
    example
      .filter((_, index) => (index * 7 + place * 13) % 17 < 3 + (place % 11))
      .filter((_, index) => place !== 5 || index < 1)
      .map((facts) => ({ facts: improved(facts, place), unit })),
  );
}

/** Some units train more. */
function improved(facts, place) {
  return place % 3 === 0 ? { ...facts, kompetensi: { ...facts.kompetensi, jpTeknis: "40", seminar: true } } : facts;
}
