import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import Papa from "papaparse";

/*
 * The rules of 2024 as a loop over rows of cells, streamed from a file to a file. Only what a row's score needs: nobody
 * is looked for twice, no word is refused, and there is no summary.
 */
const [, , file, out] = process.argv;
const target = openSync(out, "w");
const RESULTS = [
  ..."skor_kualifikasi;skor_kompetensi;skor_kinerja;skor_disiplin;total;kategori".split(";"),
  ..."kewajiban_belum_terpenuhi;interpretasi;status_pengukuran".split(";"),
];
const rungs = { SD: 0, SLTP: 1, SLTA: 2, D1: 3, D2: 4, D3: 5, D4: 6, S1: 6, S2: 7, S3: 8 };
const bases = {
  "sangat-baik": 25,
  baik: 20,
  "butuh-perbaikan": 15,
  cukup: 15,
  kurang: 10,
  "sangat-kurang": 5,
  buruk: 5,
};
const ratings = {
  "sangat-baik": 30,
  baik: 25,
  "butuh-perbaikan": 15,
  cukup: 15,
  kurang: 5,
  "sangat-kurang": 1,
  buruk: 1,
};
const penalties = { "tidak-pernah": 5, ringan: 3, sedang: 2, berat: 1 };
const yes = new Set(["ya", "y", "true", "1"]);

// A table has few different words: each is folded once.
const folded = new Map();
function fold(cell) {
  let word = folded.get(cell);
  if (word === undefined) {
    word = cell.trim().toLowerCase().replace(/[ _]/g, "-");
    folded.set(cell, word);
  }
  return word;
}

function itemsOf(post, led, trained, done, seminar) {
  if (post === "pelaksana") return (done ? 22.5 : 0) + (seminar ? 17.5 : 0);
  const own = post === "fungsional" ? yes.has(fold(trained)) : yes.has(fold(led));
  return (own ? 15 : 0) + (done ? 15 : 0) + (seminar ? 10 : 0);
}

function categoryOf(total) {
  if (total > 90) return "sangat-tinggi";
  if (total > 80) return "tinggi";
  if (total > 70) return "sedang";
  return total > 60 ? "rendah" : "sangat-rendah";
}

function score(cells) {
  const [, , , status, jabatan, pendidikan, syarat, led, trained, hoursCell, seminar, kinerja, hukuman] = cells;
  const post = fold(jabatan);
  const rating = fold(kinerja);
  const degree = rungs[pendidikan.toUpperCase()];
  const required = rungs[syarat.toUpperCase()];
  const hours = hoursCell === "" ? undefined : Number(hoursCell.replace(",", "."));
  const done = hours !== undefined && hours >= 20;
  const kualifikasi = degree > required ? 25 : degree === required ? 20 : 15;
  const kompetensi = Math.min(40, bases[rating] + itemsOf(post, led, trained, done, yes.has(fold(seminar))));
  const points = ratings[rating];
  const disiplin = penalties[fold(hukuman)];
  const total = kualifikasi + kompetensi + points + disiplin;
  let open = total % 10 === 0.5 && total > 60 ? "fractions-between-bands|kualifikasi-scale" : "kualifikasi-scale";
  if (degree < required) open += "|kualifikasi-below-requirement";
  open += "|development-split";
  if (hours > 0 && hours < 20) open += "|jp-credit";
  if (rating !== "baik" && rating !== "sangat-baik") open += "|low-predikat";
  open += "|competence-as-duty";
  if (hours === undefined) open += "|missing-hours";
  if (status.toUpperCase() === "PPPK") open += "|pppk-hours";
  if (post === "fungsional" && fold(trained) === "tidak-dipersyaratkan") open += "|deemed-taken";
  if (!done) open += "|unmet-duty-consequence";
  const unmet = done ? "" : "pengembangan-kompetensi";
  return `${kualifikasi};${kompetensi};${points};${disiplin};${total};${categoryOf(total)};${unmet};${open};diukur`;
}

let isHeader = true;
Papa.parse(createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 }), {
  delimiter: ";",
  skipEmptyLines: true,
  chunk: ({ data }) => {
    let text = "";
    for (const cells of data) {
      text += `${cells.join(";")};${isHeader ? RESULTS.join(";") : score(cells)}\n`;
      isHeader = false;
    }
    writeSync(target, text);
  },
  complete: () => {
    closeSync(target);
  },
});
