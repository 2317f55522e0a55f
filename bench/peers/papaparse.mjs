import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import Papa from "papaparse";

/*
 * The rules of 2024@2 as a loop over rows of cells, streamed from a file to a file. Only what a row's score needs: nobody
 * is looked for twice, no word is refused, and there is no summary.
 */
const [, , file, out] = process.argv;
const target = openSync(out, "w");
const RESULTS = [
  ..."skor_kualifikasi;skor_kompetensi;skor_kinerja;skor_disiplin;total;kategori".split(";"),
  ..."kewajiban_belum_terpenuhi;interpretasi;status_pengukuran".split(";"),
];
const rungs = { SD: 0, SLTP: 1, SLTA: 2, D1: 3, D2: 4, D3: 5, D4: 6, S1: 6, S2: 7, S3: 8 };
const ratings = {
  "sangat-baik": 30,
  baik: 25,
  "butuh-perbaikan": 20,
  cukup: 20,
  kurang: 15,
  "sangat-kurang": 10,
  buruk: 10,
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

/** Hours are worth a quarter of a point each, up to twenty, to one decimal; a half goes to the even side. */
function sharedPoints(hours) {
  const tenths = 2.5 * Math.min(hours, 20);
  const below = Math.floor(tenths);
  const isUp = tenths - below > 0.5 || (tenths - below === 0.5 && below % 2 === 1);
  return (isUp ? below + 1 : below) / 10;
}

function isTrained(post, led, trained, hours) {
  if (post === "pelaksana") return hours > 0;
  if (post !== "fungsional") return yes.has(fold(led));
  return yes.has(fold(trained)) || fold(trained) === "tidak-dipersyaratkan";
}

function categoryOf(total) {
  if (total > 90) return "sangat-tinggi";
  if (total > 80) return "tinggi";
  if (total > 70) return "sedang";
  return total > 60 ? "rendah" : "sangat-rendah";
}

function score(cells) {
  const [, , , status, jabatan, pendidikan, syarat, led, trained, hoursCell, , kinerja, hukuman] = cells;
  const post = fold(jabatan);
  const rating = fold(kinerja);
  const isPppk = status.toUpperCase() === "PPPK";
  const degree = rungs[pendidikan.toUpperCase()];
  const required = post === "pelaksana" ? rungs.SLTA : rungs[syarat.toUpperCase()];
  const hours = hoursCell === "" ? undefined : Number(hoursCell.replace(",", "."));
  const done = hours !== undefined && hours >= 20;
  const share = isPppk || hours === undefined ? 0 : sharedPoints(hours);
  const kualifikasi = degree > required ? 25 : degree === required ? 20 : 10;
  const points = ratings[rating];
  const kompetensi = points - 5 + (isTrained(post, led, trained, hours) ? 10 : 0) + share;
  const disiplin = penalties[fold(hukuman)];
  // Tenths do not add up exactly as floats.
  const total = Math.round(10 * (kualifikasi + kompetensi + points + disiplin)) / 10;
  let open = total > 60 && total < 91 && total % 10 > 0 && total % 10 < 1 ? "fractions-between-bands|" : "";
  if (post === "pelaksana") open += "pelaksana-requirement|";
  if (degree < required) open += "kualifikasi-below-requirement|";
  open += "kualifikasi-scale";
  if (post === "pelaksana" && hours !== undefined) open += "|teknis-pelaksana";
  if (!isPppk && hours < 20 && share !== hours / 4) open += "|hours-rounding";
  if (isPppk && hours !== undefined) open += "|pppk-hours-credit";
  open += "|development-split";
  if (post === "fungsional" && fold(trained) === "tidak-dipersyaratkan") open += "|deemed-taken";
  if (rating !== "baik" && rating !== "sangat-baik") open += "|low-predikat";
  open += "|competence-as-duty";
  if (isPppk) open += "|pppk-hours";
  if (hours === undefined) open += "|missing-hours";
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
