// Recaps to be shown: a regency under the edition of 2024, under its own profile, and nobody at all.

import { HOSTILE, population } from "./population.mjs";

/** Some people, added up. */
function caseOf(library, profile, year, people) {
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
  return { recap: library.recapOf(totals, year, rows), profile: totals.scorer.profile };
}

/** All cases by name. */
export function recaps(library) {
  const people = population();
  const extended = library.extendProfile(library.defineProfile(library.editions["2024"]), library.agencyExtension);
  return {
    kabupaten: { ...caseOf(library, "2024", 2024, people), title: "Pemerintah Kabupaten Nusa Rimba" },
    "profil-instansi": caseOf(library, extended, null, people.slice(0, 400)),
    kosong: caseOf(library, "2024", 2024, []),
  };
}

export { HOSTILE };
