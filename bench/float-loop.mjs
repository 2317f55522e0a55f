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

const rating = (word) => {
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
    default:
      return 1;
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

const items = (person, deemed) => {
  const k = person.kompetensi;
  switch (person.jabatan) {
    case "pelaksana":
      return (k.jpTeknis >= 20 ? 22.5 : 0) + (k.seminar ? 17.5 : 0);
    case "fungsional": {
      const taken = k.diklatFungsional === true || (deemed && k.diklatFungsional === "tidak-dipersyaratkan");
      return (taken ? 15 : 0) + (k.jpTeknis >= 20 ? 15 : 0) + (k.seminar ? 10 : 0);
    }
    default:
      return (k.diklatKepemimpinan ? 15 : 0) + (k.jpTeknis >= 20 ? 15 : 0) + (k.seminar ? 10 : 0);
  }
};

const total2019 = (person) => {
  const { predikat, nilai } = person.kinerja;
  const kinerja = nilai === undefined ? rating(predikat) : value(nilai);
  return degree(person.kualifikasi.pendidikan) + items(person, true) + kinerja + punishment(person.disiplin.hukuman);
};

const total2024 = (person) => {
  const { pendidikan, syaratPendidikan } = person.kualifikasi;
  const difference = rank(pendidikan) - rank(syaratPendidikan);
  const kualifikasi = difference > 0 ? 25 : difference === 0 ? 20 : 15;
  const { predikat } = person.kinerja;
  return (
    kualifikasi +
    Math.min(40, base(predikat) + items(person, false)) +
    rating(predikat) +
    punishment(person.disiplin.hukuman)
  );
};

/** The sum of all totals, and the categories counted, by the first revision of an edition. */
export function floatLoop(people, edition) {
  const counts = [0, 0, 0, 0, 0];
  let sum = 0;
  const total = edition === "2019" ? total2019 : total2024;
  for (const person of people) {
    const points = total(person);
    sum += points;
    counts[category(points)]++;
  }
  return { sum, counts };
}
