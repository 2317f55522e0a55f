import type { ProfileExtension } from "../../../src/doors/profile.js";

/** An agency's own rules: other weights, an added sub-dimension, a duty with a ceiling. */
export const agencyExtension = {
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
} as const satisfies ProfileExtension;
