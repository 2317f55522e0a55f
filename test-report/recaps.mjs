// Recaps to be shown: a regency under the edition of 2024, under its own profile, and nobody at all.

import { HOSTILE, population } from "./population.mjs";

const KABUPATEN = {
  id: "kabupaten-contoh",
  title: { id: "IP ASN Kabupaten Contoh", en: "IP ASN of Contoh regency" },
  authority: { id: "BKPSDM Kabupaten Contoh", en: "Personnel agency of Contoh" },
  instruments: [
    { id: "perbup-7-2025", title: { id: "Peraturan Bupati Contoh 7/2025", en: "Regent's Regulation 7/2025" } },
  ],
  cite: [{ instrument: "perbup-7-2025", provision: "pasal 4", evidence: "verbatim" }],
  weights: { kompetensi: "46", kinerja: "24" },
  rescale: { dimensions: ["kinerja"] },
  facts: { sertifikasi: { kind: "flag", label: { id: "Sertifikasi kompetensi", en: "Certificate of competence" } } },
  add: {
    kompetensi: [
      {
        id: "kompetensi.sertifikasi",
        label: { id: "Sertifikasi kompetensi", en: "Certificate of competence" },
        kind: "flag",
        fact: "tambahan.sertifikasi",
        whenMissing: "no-points",
        points: "6",
      },
    ],
  },
  duties: { "pengembangan-kompetensi": { ceilings: [{ on: "category", at: "sedang" }] } },
};

/** The recap of some people, as `ip-asn rekap` makes it. */
export function recapOf(library, profile, year, people) {
  const totals = library.aggregate({ profile, groupBy: ["unit"] });
  const rows = { read: 0, scored: 0, notMeasured: 0, rejected: 0 };
  for (const { facts, unit } of people) {
    const outcome = totals.scorer.safeScore(facts);
    rows.read += 1;
    rows[
      outcome.success
        ? "scored"
        : outcome.issues.every((one) => one.code === "not_measured")
          ? "notMeasured"
          : "rejected"
    ] += 1;
    totals.add(outcome, { unit });
  }
  return {
    recap: {
      format: "ip-asn-rekap/1",
      year,
      rows,
      byUnit: totals.summary({ by: "unit" }),
      byJabatan: totals.summary({ by: "jabatan" }),
    },
    profile: totals.scorer.profile,
  };
}

/** All cases by name. */
export function recaps(library) {
  const people = population();
  const extended = library.extendProfile(library.defineProfile(library.editions["2024"]), KABUPATEN);
  return {
    kabupaten: { ...recapOf(library, "2024", 2024, people), title: "Pemerintah Kabupaten Nusa Rimba" },
    "profil-instansi": recapOf(library, extended, null, people.slice(0, 400)),
    kosong: recapOf(library, "2024", 2024, []),
  };
}

export { HOSTILE };
