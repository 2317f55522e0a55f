/* What a programmer writes by hand: plain floats, total and category only, no checks, no reasons, no sources. */

const degree = (word) => {
  switch (word) {
    case "S3":
      return 25;
    case "S2":
      return 20;
    case "S1":
    case "D4":
      return 15;
    case "D3":
      return 10;
    case "D2":
    case "D1":
    case "SLTA":
      return 5;
    default:
      return 1;
  }
};

const rank = (word) => {
  switch (word) {
    case "S3":
      return 9;
    case "S2":
      return 8;
    case "S1":
    case "D4":
      return 7;
    case "D3":
      return 6;
    case "D2":
      return 5;
    case "D1":
      return 4;
    case "SLTA":
      return 3;
    case "SLTP":
      return 2;
    default:
      return 1;
  }
};

const rating2019 = (word) => {
  switch (word) {
    case "sangat-baik":
      return 30;
    case "baik":
      return 25;
    case "cukup":
    case "butuh-perbaikan":
      return 15;
    case "kurang":
      return 5;
    case "tidak-ada":
      return 0;
    default:
      return 1;
  }
};

const rating = (word) => {
  switch (word) {
    case "sangat-baik":
      return 30;
    case "baik":
      return 25;
    case "cukup":
    case "butuh-perbaikan":
      return 20;
    case "kurang":
      return 15;
    case "tidak-ada":
      return 0;
    default:
      return 10;
  }
};

const value = (nilai) => (nilai > 90 ? 30 : nilai > 75 ? 25 : nilai > 60 ? 15 : nilai > 50 ? 5 : 1);

const base = (word) => {
  switch (word) {
    case "sangat-baik":
      return 25;
    case "baik":
      return 20;
    case "cukup":
    case "butuh-perbaikan":
      return 15;
    case "kurang":
      return 10;
    case "tidak-ada":
      return 0;
    default:
      return 5;
  }
};

const punishment = (word) => {
  switch (word) {
    case "tidak-pernah":
      return 5;
    case "ringan":
      return 3;
    case "sedang":
      return 2;
    default:
      return 1;
  }
};

const category = (total) => (total > 90 ? 4 : total > 80 ? 3 : total > 70 ? 2 : total > 60 ? 1 : 0);

const items = (person) => {
  const k = person.kompetensi;
  switch (person.jabatan) {
    case "pelaksana":
      return (k.jpTeknis >= 20 ? 22.5 : 0) + (k.seminar ? 17.5 : 0);
    case "fungsional": {
      const taken = k.diklatFungsional === true || k.diklatFungsional === "tidak-dipersyaratkan";
      return (taken ? 15 : 0) + (k.jpTeknis >= 20 ? 15 : 0) + (k.seminar ? 10 : 0);
    }
    default:
      return (k.diklatKepemimpinan ? 15 : 0) + (k.jpTeknis >= 20 ? 15 : 0) + (k.seminar ? 10 : 0);
  }
};

const total2019 = (person) => {
  const { predikat, nilai } = person.kinerja;
  const kinerja = nilai === undefined ? rating2019(predikat) : value(nilai);
  return degree(person.kualifikasi.pendidikan) + items(person) + kinerja + punishment(person.disiplin.hukuman);
};

const ten = (person) => {
  const k = person.kompetensi;
  switch (person.jabatan) {
    case "pelaksana":
      return k.jpTeknis > 0 ? 10 : 0;
    case "fungsional":
      return k.diklatFungsional === true || k.diklatFungsional === "tidak-dipersyaratkan" ? 10 : 0;
    default:
      return k.diklatKepemimpinan ? 10 : 0;
  }
};

/** Five points in proportion to twenty hours, to one decimal, ties to even. */
const five = (hours) => {
  if (hours === undefined) return 0;
  if (hours >= 20) return 5;
  const tenths = hours * 2.5;
  const rounded = Math.round(tenths);
  return (rounded - tenths === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded) / 10;
};

/** From 2023 on; hours of PPPK count from 2025 on. */
const totalFrom2023 = (hoursOfPppk) => (person) => {
  const { pendidikan, syaratPendidikan } = person.kualifikasi;
  const difference = rank(pendidikan) - rank(person.jabatan === "pelaksana" ? "SLTA" : syaratPendidikan);
  const kualifikasi = difference > 0 ? 25 : difference === 0 ? 20 : 10;
  const { predikat } = person.kinerja;
  const hours = person.status === "PNS" || hoursOfPppk ? five(person.kompetensi.jpTeknis) : 0;
  const kompetensi = base(predikat) + ten(person) + hours;
  return kualifikasi + Math.min(40, kompetensi) + rating(predikat) + punishment(person.disiplin.hukuman);
};

const totalOf = { 2019: total2019, 2023: totalFrom2023(false), 2024: totalFrom2023(false), 2025: totalFrom2023(true) };

/** The sum of all totals, and the categories counted, by the newest revision of an edition. */
export function floatLoop(people, edition) {
  const counts = [0, 0, 0, 0, 0];
  let sum = 0;
  const total = totalOf[edition];
  for (const person of people) {
    const points = total(person);
    sum += points;
    counts[category(points)]++;
  }
  return { sum, counts };
}
