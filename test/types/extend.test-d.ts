// Agencies' profiles: a scorer knows the names and the types of the facts that its profile adds. Checked by `tsc` alone.

import {
  defineProfile,
  factsSchema,
  type ProfileExtension,
  readProfile,
  safeCreateScorer,
} from "../../src/doors/profile.js";
import { createScorer, editions, extendProfile, type Profile, type Scorer } from "../../src/index.js";

const own = {
  title: "IP ASN Kabupaten Contoh",
  authority: "BKPSDM Kabupaten Contoh",
  cite: { instrument: "perbup-7-2025", provision: "pasal 4", evidence: "verbatim" },
} as const;
const person = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "D3", syaratPendidikan: "D3" },
  kompetensi: {},
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "ringan" },
} as const;

// ── A literal extension ──

const kabupaten = extendProfile(editions["2024@1"], {
  ...own,
  id: "kabupaten-contoh",
  facts: {
    sertifikasi: { kind: "flag", label: "Sertifikasi" },
    jpMandiri: { kind: "number", label: { id: "Belajar mandiri", en: "Own study" }, unit: "jam", least: 0, most: 400 },
    bahasa: { kind: "word", label: "Bahasa asing", words: ["dasar", "mahir"] },
  },
});
const scorer = createScorer({ profile: kabupaten });

scorer.score({ ...person });
scorer.score({ ...person, tambahan: undefined });
scorer.score({ ...person, tambahan: {} });
scorer.score({ ...person, tambahan: { sertifikasi: true, jpMandiri: 12.5, bahasa: "mahir" } });
scorer.score({ ...person, tambahan: { sertifikasi: undefined, jpMandiri: "12.5", bahasa: undefined } });
// @ts-expect-error -- no added fact of that name
scorer.score({ ...person, tambahan: { sertifikat: true } });
// @ts-expect-error -- a fact of the law has its own group
scorer.score({ ...person, tambahan: { jpTeknis: 20 } });
// @ts-expect-error -- yes or no, not ya
scorer.score({ ...person, tambahan: { sertifikasi: "ya" } });
// @ts-expect-error -- yes or no, not 1
scorer.score({ ...person, tambahan: { sertifikasi: 1 } });
// @ts-expect-error -- a number or its digits
scorer.score({ ...person, tambahan: { jpMandiri: true } });
// @ts-expect-error -- not one of the words
scorer.score({ ...person, tambahan: { bahasa: "fasih" } });
// @ts-expect-error -- a word is no yes or no
scorer.score({ ...person, tambahan: { bahasa: true } });
// @ts-expect-error -- null is not "not given"
scorer.score({ ...person, tambahan: { sertifikasi: null } });
// @ts-expect-error -- added facts stand in a group of their own
scorer.score({ ...person, sertifikasi: true });
// @ts-expect-error -- a list is no group
scorer.score({ ...person, tambahan: [true] });
// @ts-expect-error -- the facts of the law are checked as ever
scorer.score({ ...person, status: "HONORER", tambahan: { sertifikasi: true } });

const safe = safeCreateScorer({ profile: kabupaten });
if (safe.success) {
  safe.data.score({ ...person, tambahan: { sertifikasi: false } });
  // @ts-expect-error -- the safe twin knows the facts too
  safe.data.score({ ...person, tambahan: { sertifikasi: "tidak" } });
}

// What is not known to be facts goes through the safe door.
const unknownValue: unknown = JSON.parse("{}");
scorer.safeScore(unknownValue);
scorer.scoreMany([unknownValue]);
factsSchema({ profile: kabupaten });

// ── Whichever edition it is made from ──

const flag = { ...own, id: "x", facts: { sertifikasi: { kind: "flag", label: "Sertifikasi" } } } as const;
const of2019 = createScorer({ profile: extendProfile(editions["2019@1"], flag) });
const of2023 = createScorer({ profile: extendProfile(editions["2023@1"], flag) });
const of2024 = createScorer({ profile: extendProfile(editions["2024@1"], flag) });
of2019.score({ ...person, tambahan: { sertifikasi: true } });
of2023.score({ ...person, tambahan: { sertifikasi: true } });
of2024.score({ ...person, tambahan: { sertifikasi: true } });
// @ts-expect-error -- made from 2019: yes or no, not ya
of2019.score({ ...person, tambahan: { sertifikasi: "ya" } });
// @ts-expect-error -- made from 2023
of2023.score({ ...person, tambahan: { sertifikasi: "ya" } });
// @ts-expect-error -- made from 2024
of2024.score({ ...person, tambahan: { sertifikasi: "ya" } });

// ── An extension of an extension ──

const kecamatan = extendProfile(kabupaten, {
  ...own,
  id: "kecamatan-contoh",
  facts: { piket: { kind: "number", label: "Piket" } },
});
const chained = createScorer({ profile: kecamatan });
chained.score({ ...person, tambahan: { sertifikasi: true, jpMandiri: 1, bahasa: "dasar", piket: "3" } });
chained.score({ ...person, tambahan: { piket: 3 } });
// @ts-expect-error -- a fact of neither
chained.score({ ...person, tambahan: { piket: 3, sertifikat: true } });
// @ts-expect-error -- the base's fact keeps its type
chained.score({ ...person, tambahan: { sertifikasi: "ya" } });
// @ts-expect-error -- and so do its words
chained.score({ ...person, tambahan: { bahasa: "fasih" } });
// @ts-expect-error -- the chain's own fact is a number
chained.score({ ...person, tambahan: { piket: true } });
// @ts-expect-error -- the base does not know what was added later
scorer.score({ ...person, tambahan: { piket: 3 } });

const unchanged = createScorer({ profile: extendProfile(kabupaten, { ...own, id: "tanpa-perubahan" }) });
unchanged.score({ ...person, tambahan: { sertifikasi: true } });
// @ts-expect-error -- an extension without facts of its own keeps those of its base
unchanged.score({ ...person, tambahan: { sertifikasi: "ya" } });

// ── Facts that are not known to the type checker ──

const ofYear = createScorer({ profile: "2024@1" });
ofYear.score({ ...person, tambahan: { sertifikasi: true, jam: 3, bahasa: "mahir" } });
// @ts-expect-error -- a group is no fact
ofYear.score({ ...person, tambahan: { sertifikasi: { ada: true } } });
const ofFile = createScorer({ profile: readProfile(unknownValue) });
ofFile.score({ ...person, tambahan: { sertifikasi: true, jam: 3, bahasa: "mahir" } });
const ofId = createScorer({ profile: "2024@1" });
ofId.score({ ...person, tambahan: { sertifikasi: true } });

// ── Where any scorer or profile will do ──

const anyScorer: Scorer = scorer;
anyScorer.safeScore(unknownValue);
const someScorers: readonly Scorer[] = [scorer, chained, ofYear, ofFile, ofId];
const anyProfile: Profile = kabupaten;
createScorer({ profile: anyProfile });

// ── A whole profile of one's own ──

const cite = [{ instrument: "perbup-7-2025", provision: "pasal 4", evidence: "verbatim" }] as const;
const defined = createScorer({
  profile: defineProfile({
    ...editions["2024@1"],
    id: "kota-contoh",
    standing: "agency",
    facts: {
      magang: { kind: "flag", label: { id: "Magang", en: "Internship" } },
      jenjang: { kind: "word", label: { id: "Jenjang", en: "Level" }, words: ["muda", "madya"] },
    },
  }),
});
defined.score({ ...person, tambahan: { magang: true, jenjang: "madya" } });
// @ts-expect-error -- no added fact of that name
defined.score({ ...person, tambahan: { magangs: true } });
// @ts-expect-error -- not one of the words
defined.score({ ...person, tambahan: { jenjang: "utama" } });
// @ts-expect-error -- yes or no, not a number
defined.score({ ...person, tambahan: { magang: 1 } });

// ── What an extension may say ──

const base = { ...own, id: "kabupaten-contoh" } as const;
({
  ...base,
  weights: { kompetensi: 46, kinerja: "24.5" },
  rescale: { dimensions: ["kinerja"], decimals: 2 },
}) satisfies ProfileExtension;
({
  ...base,
  rules: { "kompetensi.seminar": null, "kompetensi.diklat-teknis@pelaksana": { atLeast: { value: "24", cite } } },
}) satisfies ProfileExtension;
({ ...base, interpretations: { "deemed-taken": null, "jp-credit": "proportional" } }) satisfies ProfileExtension;
// @ts-expect-error -- no title
({ id: "x", authority: "A", cite }) satisfies ProfileExtension;
// @ts-expect-error -- no source
({ id: "x", title: "T", authority: "A" }) satisfies ProfileExtension;
// @ts-expect-error -- only the editions are official
({ ...base, standing: "official" }) satisfies ProfileExtension;
// @ts-expect-error -- no such dimension
({ ...base, weights: { integritas: 5 } }) satisfies ProfileExtension;
// @ts-expect-error -- digits with a comma
({ ...base, weights: { kinerja: "24,5" } }) satisfies ProfileExtension;
// prettier-ignore
// @ts-expect-error -- an added rule says what a missing fact means
({ ...base, add: { kompetensi: [{ id: "kompetensi.x", kind: "flag", fact: "tambahan.x", label: "X", points: 1 }] } }) satisfies ProfileExtension;
// @ts-expect-error -- no such kind of fact
({ ...base, facts: { x: { kind: "date", label: "X" } } }) satisfies ProfileExtension;
// @ts-expect-error -- a fact of words names them
({ ...base, facts: { x: { kind: "word", label: "X" } } }) satisfies ProfileExtension;
// @ts-expect-error -- a change is data, never a function
({ ...base, rules: { "kompetensi.seminar": { points: () => 10 } } }) satisfies ProfileExtension;
// @ts-expect-error -- an unknown key
({ ...base, weight: { kinerja: 24 } }) satisfies ProfileExtension;

export { anyScorer, someScorers };
