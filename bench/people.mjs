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

/** Hours as courses have them: most people show one or two courses of usual lengths. */
const usualHours = [
  [0, 10],
  [8, 8],
  [12, 5],
  [16, 8],
  [20, 20],
  [24, 14],
  [30, 10],
  [32, 8],
  [40, 10],
  [60, 4],
  [80, 2],
  [120, 1],
];
const usualRequirement = {
  S3: "S2",
  S2: "S1",
  S1: "S1",
  D4: "D4",
  D3: "D3",
  D2: "SLTA",
  D1: "SLTA",
  SLTA: "SLTA",
  SLTP: "SLTA",
  SD: "SLTA",
};

/**
 * People as an agency has them, parsed from JSON text as a program would get them: most of them S1, baik, never
 * punished, hired on about the degree that the post requires. `hours`: any whole number up to it, all alike often,
 * instead of usual ones; with so many `decimals`. `nilai`: performance as a number with two decimals (edition 2019).
 */
export function people(count, { seed = 1, hours = 0, decimals = 0, nilai = false } = {}) {
  const parts = 10 ** decimals;
  const next = random(seed);
  const jabatan = [
    ["pelaksana", 45],
    ["fungsional", 40],
    ["pengawas", 9],
    ["administrator", 4],
    ["jpt", 2],
  ];
  const degrees = [
    ["S1", 45],
    ["D3", 15],
    ["SLTA", 18],
    ["S2", 14],
    ["D4", 4],
    ["S3", 1],
    ["D2", 1],
    ["D1", 1],
    ["SLTP", 0.5],
    ["SD", 0.5],
  ];
  const list = Array.from({ length: count }, (_, index) => {
    const post = weighted(next, jabatan);
    const pendidikan = weighted(next, degrees);
    const kompetensi = {};
    if (post === "fungsional")
      kompetensi.diklatFungsional = weighted(next, [
        [true, 5],
        [false, 4],
        ["tidak-dipersyaratkan", 1],
      ]);
    else if (post !== "pelaksana") kompetensi.diklatKepemimpinan = next() < 0.7;
    if (next() < 0.9)
      kompetensi.jpTeknis = hours > 0 ? Math.floor(next() * (hours * parts + 1)) / parts : weighted(next, usualHours);
    kompetensi.seminar = next() < 0.5;
    return {
      id: `9999${String(index).padStart(14, "0")}`,
      status: "PNS",
      jabatan: post,
      kualifikasi: {
        pendidikan,
        syaratPendidikan: next() < 0.85 ? usualRequirement[pendidikan] : weighted(next, degrees),
      },
      kompetensi,
      kinerja: nilai
        ? { nilai: Math.round((60 + next() * 40) * 100) / 100 }
        : {
            predikat: weighted(next, [
              ["baik", 80],
              ["sangat-baik", 14],
              ["butuh-perbaikan", 4],
              ["kurang", 1],
              ["sangat-kurang", 1],
            ]),
          },
      disiplin: {
        hukuman: weighted(next, [
          ["tidak-pernah", 96],
          ["ringan", 2],
          ["sedang", 1],
          ["berat", 1],
        ]),
      },
    };
  });
  return JSON.parse(JSON.stringify(list));
}
