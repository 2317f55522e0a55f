// Facts: what compiles and what does not. Checked by `tsc` alone; nothing here runs.

import type { FactPath } from "../../src/doors/facts.js";
import { createScorer, type PersonFacts } from "../../src/index.js";

const scorer = createScorer({ profile: "2024@1" });
const rest = {
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: {},
  disiplin: { hukuman: "tidak-pernah" },
} as const;
const kinerja = { predikat: "baik" } as const;

// ── What compiles ──

scorer.score({ status: "PNS", jabatan: "fungsional", ...rest, kinerja: { predikat: "baik" } });
scorer.score({ status: "PPPK", jabatan: "pelaksana", ...rest, kinerja: { predikat: "butuh-perbaikan" } });
scorer.score({ status: "CPNS", jabatan: "jpt", ...rest, kinerja: { nilai: 75.5 } });
scorer.score({ status: "PNS", jabatan: "pengawas", ...rest, kinerja: { nilai: "75.5" } });
scorer.score({ id: "1", name: "N.N.", unit: "Dinas", status: "PNS", jabatan: "administrator", ...rest, kinerja });
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { pendidikan: "SLTA" } });
scorer.score({
  status: "PNS",
  jabatan: "fungsional",
  ...rest,
  kinerja,
  kompetensi: { diklatKepemimpinan: false, diklatFungsional: "tidak-dipersyaratkan", jpTeknis: "22.5", seminar: true },
});
scorer.score({
  status: "PNS",
  jabatan: "fungsional",
  ...rest,
  kinerja,
  kompetensi: { jpTeknis: 20, diklatFungsional: true },
});
// An optional fact may be `undefined`, as a form or a database gives it.
scorer.score({
  id: undefined,
  status: "PNS",
  jabatan: "jpt",
  ...rest,
  kinerja,
  kompetensi: { jpTeknis: undefined, seminar: undefined },
});

// Facts can be built up step by step: they are the caller's own.
const facts: PersonFacts = { status: "PNS", jabatan: "fungsional", ...rest, kinerja };
facts.kompetensi.jpTeknis = 12;
facts.kinerja = { nilai: 80 };

// What is not known to be facts goes through the safe door.
const unknownValue: unknown = JSON.parse("{}");
scorer.safeScore(unknownValue);
scorer.scoreMany([unknownValue, facts, 1, null]);
// @ts-expect-error -- an unknown value needs safeScore
scorer.score(unknownValue);

const path: FactPath = "kompetensi.jpTeknis";
// @ts-expect-error -- no fact of that path
const noPath: FactPath = "kompetensi.jp";

// ── Keys ──

// @ts-expect-error -- unknown key beside the known ones
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, pangkat: "IV/a" });
// @ts-expect-error -- unknown key in kompetensi: a typing mistake must not cost 15 points
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { jpTekniss: 20 } });
// @ts-expect-error -- unknown key in kualifikasi
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { pendidikan: "S1", syarat: "S1" } });
// @ts-expect-error -- unknown key in disiplin
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, disiplin: { hukuman: "berat", tahun: 2023 } });

// ── Missing facts ──

// @ts-expect-error -- kualifikasi is missing
scorer.score({ status: "PNS", jabatan: "jpt", kompetensi: {}, kinerja, disiplin: { hukuman: "berat" } });
// @ts-expect-error -- kualifikasi without pendidikan
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { syaratPendidikan: "S1" } });
// @ts-expect-error -- pendidikan is not optional, so not undefined either
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { pendidikan: undefined } });
// @ts-expect-error -- kinerja is missing
scorer.score({ status: "PNS", jabatan: "jpt", ...rest });
// @ts-expect-error -- kinerja with neither form
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja: {} });
// @ts-expect-error -- disiplin is missing
scorer.score({ status: "PNS", jabatan: "jpt", kualifikasi: rest.kualifikasi, kompetensi: {}, kinerja });
// @ts-expect-error -- kompetensi is missing
scorer.score({ status: "PNS", jabatan: "jpt", kualifikasi: rest.kualifikasi, kinerja, disiplin: rest.disiplin });
// @ts-expect-error -- status is missing
scorer.score({ jabatan: "jpt", ...rest, kinerja });
// @ts-expect-error -- jabatan is missing
scorer.score({ status: "PNS", ...rest, kinerja });

// ── Words and types ──

// @ts-expect-error -- no such status
scorer.score({ status: "pns", jabatan: "jpt", ...rest, kinerja });
// @ts-expect-error -- struktural is a group of posts, not a post
scorer.score({ status: "PNS", jabatan: "struktural", ...rest, kinerja });
// @ts-expect-error -- no such degree
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { pendidikan: "SMA" } });
// prettier-ignore
// @ts-expect-error -- no such required degree
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kualifikasi: { pendidikan: "S1", syaratPendidikan: "s1" } });
// @ts-expect-error -- a space where the word has a hyphen
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja: { predikat: "sangat baik" } });
// @ts-expect-error -- a predikat is a word, not a number
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja: { predikat: 80 } });
// @ts-expect-error -- nilai is a number or its digits
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja: { nilai: true } });
// @ts-expect-error -- no such punishment
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, disiplin: { hukuman: "tidak pernah" } });
// @ts-expect-error -- yes or no, not ya
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { seminar: "ya" } });
// prettier-ignore
// @ts-expect-error -- only functional training can be tidak-dipersyaratkan
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { diklatKepemimpinan: "tidak-dipersyaratkan" } });
// @ts-expect-error -- another word than tidak-dipersyaratkan
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { diklatFungsional: "tidak" } });
// @ts-expect-error -- hours are a number or its digits
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { jpTeknis: [20] } });
// @ts-expect-error -- null is not "not given"
scorer.score({ status: "PNS", jabatan: "jpt", ...rest, kinerja, kompetensi: { seminar: null } });

// ── What a scorer is made from ──

createScorer({ profile: "2019@1" });
createScorer({ profile: "2024@1", interpretations: { "fractions-between-bands": "round" } });
// @ts-expect-error -- a year is a number
createScorer({ year: "2024" });
// @ts-expect-error -- no such option
createScorer({ tahun: 2024 });
// @ts-expect-error -- a reading is named by its id
createScorer({ profile: "2024@1", interpretations: { "jp-credit": 1 } });

export { noPath, path };
