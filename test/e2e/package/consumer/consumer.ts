import { createScorer, IpAsnError, type Issue, type PersonFacts, type Result } from "ip-asn";

const facts: PersonFacts = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1" },
  kompetensi: { diklatFungsional: true, jpTeknis: 20, seminar: true },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};

export const result: Result = createScorer({ year: 2021 }).score(facts);
export const total: string = result.total.plus(0).toString();

// @ts-expect-error A word that the law does not have.
export const wrong: PersonFacts = { ...facts, jabatan: "direktur" };

export function issuesOf(reason: unknown): readonly Issue[] {
  return reason instanceof IpAsnError ? reason.issues : [];
}
