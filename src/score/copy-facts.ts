import type { CheckedFacts } from "../input/person-schema.js";

/** The facts by their names, so that inherited ones and getters count as they did when they were first read. */
export function copyOf(value: CheckedFacts, added: readonly string[]): CheckedFacts {
  const { status, jabatan, kualifikasi, kompetensi, kinerja, disiplin, tambahan } = value;
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = kompetensi;
  return {
    status,
    jabatan,
    kualifikasi: { pendidikan: kualifikasi?.pendidikan, syaratPendidikan: kualifikasi?.syaratPendidikan },
    kompetensi: { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar },
    kinerja: { predikat: kinerja?.predikat, nilai: kinerja?.nilai },
    disiplin: { hukuman: disiplin?.hukuman },
    ...(tambahan && { tambahan: Object.fromEntries(added.map((name) => [name, tambahan[name]])) }),
  };
}
