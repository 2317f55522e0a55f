/** A seeded random number generator (mulberry32), so that every run measures the same people. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const weighted = (next, choices) => {
  let point = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) if ((point -= weight) < 0) return value;
  return choices[0][0];
};

/**
 * People as an agency has them, parsed from JSON text as a program would get them: most of them S1, baik, never
 * punished; hours mostly whole and up to `hours`. `nilai`: performance as a number with two decimals (edition 2019).
 */
export function people(count, { seed = 1, hours = 60, nilai = false } = {}) {
  const next = random(seed);
  const jabatan = [["pelaksana", 45], ["fungsional", 40], ["pengawas", 9], ["administrator", 4], ["jpt", 2]];
  const degrees = [["S1", 45], ["D3", 15], ["SLTA", 18], ["S2", 14], ["D4", 4], ["S3", 1], ["D2", 1], ["D1", 1], ["SLTP", 0.5], ["SD", 0.5]];
  const list = Array.from({ length: count }, (_, index) => {
    const post = weighted(next, jabatan);
    const kompetensi = {};
    if (post === "fungsional") kompetensi.diklatFungsional = weighted(next, [[true, 5], [false, 4], ["tidak-dipersyaratkan", 1]]);
    else if (post !== "pelaksana") kompetensi.diklatKepemimpinan = next() < 0.7;
    if (next() < 0.9) kompetensi.jpTeknis = Math.floor(next() * (hours + 1));
    kompetensi.seminar = next() < 0.5;
    return {
      id: `9999${String(index).padStart(14, "0")}`,
      status: "PNS",
      jabatan: post,
      kualifikasi: { pendidikan: weighted(next, degrees), syaratPendidikan: weighted(next, [["S1", 6], ["D3", 2], ["SLTA", 2]]) },
      kompetensi,
      kinerja: nilai
        ? { nilai: Math.round((60 + next() * 40) * 100) / 100 }
        : { predikat: weighted(next, [["baik", 80], ["sangat-baik", 14], ["butuh-perbaikan", 4], ["kurang", 1], ["sangat-kurang", 1]]) },
      disiplin: { hukuman: weighted(next, [["tidak-pernah", 96], ["ringan", 2], ["sedang", 1], ["berat", 1]]) },
    };
  });
  return JSON.parse(JSON.stringify(list));
}
