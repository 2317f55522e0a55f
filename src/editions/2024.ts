import type { NoFacts } from "../profile/added-fact.js";
import type { Citations } from "../profile/citation.js";
import type { Duty, Interpretation, ProfileSource } from "../profile/profile.js";
import type { FlagRule } from "../profile/rule.js";
import { diklatFungsional, edition2023, kinerja, kompetensiWith, kualifikasi, openPoints } from "./2023.js";
import { disiplin } from "./2019.js";
import { instruments } from "./instruments.js";
import { deemedTaken } from "./open-points.js";

/*
 * Measurement years from 2024 on: the scheme of 2023, with competence development as an obligation and no longer
 * only a right (UU 20/2023 pasal 49(1)). What that does to a number was left to BKN, and no text that works it out is
 * known: the five parts below are this project's interpretation, each of them an open point that can be switched.
 */
const obligation = { instrument: "uu-20-2023", provision: "pasal 49 ayat (1)", evidence: "secondary" } as const;
const project = { instrument: "ip-asn", provision: "", evidence: "interpretation" } as const;
const reading: Citations = [{ ...project, provision: "akibat kewajiban" }, obligation];

/** Parts 1, 2 and 5: the duty, absence is unmet, and no consequence but the points not earned. */
const pengembanganKompetensi: Duty = {
  id: "pengembangan-kompetensi",
  label: { id: "Kewajiban pengembangan kompetensi", en: "Duty of competence development" },
  dimension: "kompetensi",
  fact: "kompetensi.jpTeknis",
  requires: [
    {
      status: ["PNS"],
      atLeast: {
        value: "20",
        cite: [
          { instrument: "pp-11-2017", provision: "pasal 203: paling sedikit 20 JP setahun", evidence: "secondary" },
          obligation,
        ],
      },
    },
    {
      status: ["PPPK"],
      atLeast: {
        value: "20",
        cite: [{ ...project, provision: "20 JP seperti PNS" }, obligation],
        interpretation: "pppk-hours",
      },
    },
  ],
  whenMissing: "unmet",
  ceilings: [],
  cite: reading,
  interpretation: "competence-as-duty",
  openWhen: { missing: "missing-hours", unmet: "unmet-duty-consequence" },
};

/** Part 3: under a duty nothing is deemed fulfilled. */
const noDeemedFulfilment: FlagRule = {
  ...diklatFungsional,
  words: { "tidak-dipersyaratkan": { value: "0", cite: reading, interpretation: "deemed-taken" } },
};

const changeOfDeemed = (value: string) => ({
  rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": { value } } } },
});

/** What the obligation leaves open. */
const openPointsOfTheDuty: readonly Interpretation[] = [
  {
    id: "competence-as-duty",
    question: {
      id: "Apa akibat kewajiban pengembangan kompetensi bagi hasil pengukuran?",
      en: "What does the obligation of competence development do to a result?",
    },
    decidedBy: "scoring",
    choice: "duty",
    chosen: { id: "Kewajiban yang dinyatakan terpenuhi atau belum", en: "A duty that is stated as met or unmet" },
    alternatives: [
      {
        id: "right",
        label: { id: "Hanya hak: tanpa kewajiban dalam hasil", en: "A right only: no duty in the result" },
        change: { duties: { "pengembangan-kompetensi": null } },
      },
    ],
    why: {
      id: "BKN menyatakan (30 Juli 2024) sub-dimensi disesuaikan; naskahnya tidak diketahui.",
      en: "BKN said (30 July 2024) that the sub-dimensions are being adjusted; no text is known.",
    },
    cite: reading,
  },
  {
    id: "missing-hours",
    question: {
      id: "JP tidak tercatat: belum terpenuhi, atau tidak dapat dinilai?",
      en: "No hours on record: unmet, or not to be scored?",
    },
    decidedBy: "scoring",
    choice: "unmet",
    chosen: { id: "Belum terpenuhi, dan dinyatakan tidak ada datanya", en: "Unmet, and said to be missing" },
    alternatives: [
      {
        id: "reject",
        label: { id: "Tidak dinilai; diminta melengkapi data", en: "Not scored; the data must be completed" },
        change: { duties: { "pengembangan-kompetensi": { whenMissing: "reject" } } },
      },
    ],
    why: { id: "Di bawah kewajiban, ketiadaan adalah temuan.", en: "Under a duty, absence is a finding." },
    cite: reading,
  },
  {
    id: "pppk-hours",
    question: { id: "Berapa JP yang wajib bagi PPPK?", en: "How many hours are due from a PPPK?" },
    decidedBy: "scoring",
    choice: "20-jp",
    chosen: { id: "20 JP setahun, seperti PNS", en: "20 JP a year, as for PNS" },
    alternatives: [
      {
        id: "24-jp",
        label: {
          id: "24 JP (batas atas per kontrak dibaca sebagai batas bawah)",
          en: "24 JP (the ceiling per contract read as a floor)",
        },
        change: { duties: { "pengembangan-kompetensi": { requires: pppkHours("24") } } },
      },
      {
        id: "no-hours",
        label: { id: "Tanpa jumlah JP: 0 JP", en: "No number of hours: 0 JP" },
        change: { duties: { "pengembangan-kompetensi": { requires: pppkHours("0") } } },
      },
    ],
    why: {
      id: "PP 49/2018 menyebut paling banyak 24 JP per masa kontrak: batas atas, bukan batas bawah.",
      en: "PP 49/2018 says at most 24 JP per contract period: a ceiling, not a floor.",
    },
    cite: [{ instrument: "pp-49-2018", provision: "paling banyak 24 JP per masa kontrak", evidence: "secondary" }],
  },
  {
    ...deemedTaken,
    choice: "earns-nothing",
    chosen: { id: "Kewajiban tidak dapat dianggap terpenuhi: 0 poin", en: "A duty is not deemed fulfilled: 0 points" },
    alternatives: [
      {
        id: "counts-as-taken",
        label: { id: "Dianggap telah mengikuti, seperti 2019", en: "Deemed taken, as in 2019" },
        change: changeOfDeemed("15"),
      },
    ],
    why: {
      id: "Pengecualian 2019 tidak berlaku di bawah kewajiban.",
      en: "The exemptions of 2019 do not hold under a duty.",
    },
  },
  {
    id: "unmet-duty-consequence",
    question: {
      id: "Apa akibat kewajiban yang belum terpenuhi selain poin yang tidak diperoleh?",
      en: "What does an unmet duty do besides the points not earned?",
    },
    decidedBy: "scoring",
    choice: "points-not-earned",
    chosen: { id: "Tidak ada akibat lain", en: "Nothing else" },
    alternatives: [],
    why: {
      id: "Tidak ditemukan ketentuan; profil instansi dapat menetapkan batas atas.",
      en: "No provision was found; an agency's profile may set a ceiling.",
    },
    cite: reading,
  },
];

/** What the duty requires, with other hours for PPPK. */
function pppkHours(value: string): Duty["requires"] {
  return pengembanganKompetensi.requires.map((one) =>
    one.status.includes("PPPK") ? { ...one, atLeast: { ...one.atLeast, value } } : one,
  );
}

/** Measurement years from 2024 on. */
export const edition2024: ProfileSource<NoFacts> = {
  ...edition2023,
  id: "2024",
  title: {
    id: "Surat Plt. Kepala BKN 4190/2024 dengan kewajiban pengembangan kompetensi (UU 20/2023)",
    en: "Letter 4190/2024 of the National Civil Service Agency, with competence as an obligation (Act 20/2023)",
  },
  measurementYears: { from: 2024 },
  instruments: [...edition2023.instruments, instruments.uu202023, instruments.pp112017, instruments.pp492018],
  dimensions: [kualifikasi, kompetensiWith(noDeemedFulfilment), kinerja, disiplin],
  duties: [pengembanganKompetensi],
  interpretations: [...openPoints, ...openPointsOfTheDuty],
};
