import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { random } from "./people.mjs";

export const HEADER =
  "nip;nama;unit;status;jabatan;pendidikan;syarat_pendidikan;diklat_kepemimpinan;diklat_fungsional;jp_teknis;seminar;kinerja;hukuman";

const ROWS_A_WRITE = 10_000;

/** Choices, each as often as its weight says, to be picked from by one random number. */
const pool = (choices) => Object.entries(choices).flatMap(([cell, weight]) => Array(weight).fill(cell));
const pools = {
  status: pool({ PNS: 80, PPPK: 20 }),
  jabatan: pool({ pelaksana: 44, Pelaksana: 1, fungsional: 39, Fungsional: 1, pengawas: 9, administrator: 4, jpt: 2 }),
  // The degree, and what the post requires: most people were hired on about that.
  degrees: pool({
    "S1;S1": 390,
    "S1;S2": 30,
    "S1;D3": 30,
    "D3;D3": 140,
    "D3;S1": 10,
    "SLTA;SLTA": 170,
    "SLTA;D3": 10,
    "S2;S1": 120,
    "S2;S2": 20,
    "D4;D4": 40,
    "S3;S2": 10,
    "D2;SLTA": 10,
    "D1;SLTA": 10,
    "SLTP;SLTA": 5,
    "SD;SLTA": 5,
  }),
  kepemimpinan: pool({ ya: 68, Ya: 2, tidak: 30 }),
  fungsional: pool({ ya: 50, tidak: 40, "tidak-dipersyaratkan": 8, "Tidak dipersyaratkan": 2 }),
  usualHours: pool({ "": 10, 0: 9, 8: 8, 12: 5, 16: 8, 20: 20, 24: 14, 30: 10, 32: 8, 40: 10, 60: 4, 80: 2, 120: 1 }),
  seminar: pool({ ya: 48, Ya: 2, tidak: 45, "": 5 }),
  kinerja: pool({ baik: 75, Baik: 5, "sangat-baik": 11, "Sangat Baik": 3, "butuh-perbaikan": 4, kurang: 1, buruk: 1 }),
  hukuman: pool({ "tidak-pernah": 90, "Tidak Pernah": 6, ringan: 2, sedang: 1, berat: 1 }),
  name: "Adi Agus Ahmad Andi Ayu Bambang Budi Citra Dedi Dewi Eko Endang Fitri Hadi Hendra Indah Joko Lestari Made Nur Putra Putri Rahmat Ratna Rina Sari Siti Sri Sugeng Tri Wahyu Wati Wibowo Yanti Yusuf".split(
    " ",
  ),
};
const units = Array.from({ length: 400 }, (_, index) => {
  const kinds = ["Dinas Pendidikan", "Dinas Kesehatan", "Sekretariat Daerah", "Badan Kepegawaian dan SDM", "Kecamatan"];
  return `${kinds[index % kinds.length]} Kabupaten Contoh ${index}`;
});

const DATES = 40 * 12 * 28;
const twoDigits = (number) => String(number).padStart(2, "0");

/** Born, hired, man or woman, serial number: 18 digits that no two of 13 million people share. */
function nipOf(index) {
  // The prime scatters the dates over the file.
  const date = (index * 7919) % DATES;
  const serial = Math.floor(index / DATES);
  const year = 1960 + Math.floor(date / (12 * 28));
  const born = `${year}${twoDigits(1 + (Math.floor(date / 28) % 12))}${twoDigits(1 + (date % 28))}`;
  return `${born}${year + 22 + (serial % 5)}${twoDigits(1 + (serial % 12))}${1 + (index % 2)}${String(serial).padStart(3, "0")}`;
}

/** How a row of cells becomes a line. */
const forms = {
  plain: (row) => row,
  quoted: (row) => `"${row.replaceAll(";", '";"')}"`,
  // Words that mean nothing, and degrees that are missing.
  wrong: (row, index) => {
    if (index % 10 !== 3) return row;
    const cells = row.split(";");
    if (index % 20 === 3) cells[12] = "brat";
    else cells[6] = "";
    return cells.join(";");
  },
};

/** Write a table of people that is the same each time. `form`: one of `plain`, `quoted` and `wrong`. */
export async function writePeople(path, count, form = "plain") {
  const next = random(2024);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const hours = () => (next() < 0.7 ? pick(pools.usualHours) : Math.floor(next() * 100));
  const lineOf = forms[form];
  const stream = createWriteStream(path);
  let text = `${lineOf(HEADER, 0)}\n`;
  for (let index = 0; index < count; index++) {
    const nip = nipOf(index);
    const post = pick(pools.jabatan);
    const leads = !/^(pelaksana|fungsional)$/i.test(post);
    const trained = /^fungsional$/i.test(post);
    const row = `${nip};${pick(pools.name)} ${pick(pools.name)} ${pick(pools.name)};${pick(units)};${pick(pools.status)};${post};${pick(pools.degrees)};${leads ? pick(pools.kepemimpinan) : ""};${trained ? pick(pools.fungsional) : ""};${hours()};${pick(pools.seminar)};${pick(pools.kinerja)};${pick(pools.hukuman)}`;
    text += `${lineOf(row, index)}\n`;
    if ((index + 1) % ROWS_A_WRITE === 0 || index + 1 === count) {
      if (!stream.write(text)) await once(stream, "drain");
      text = "";
    }
  }
  stream.end();
  await once(stream, "finish");
}
