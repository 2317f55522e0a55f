// An agency's ceilings make duties matter to the total and the category: sensitivity against every combination of readings.

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { createSensitivity } from "../../src/doors/audit.js";
import { readProfile, safeCreateScorer } from "../../src/doors/profile.js";
import { editions, extendProfile, type Scorer } from "../../src/index.js";

const file: unknown = parse(readFileSync(new URL("../editions/stored/kabupaten.yaml", import.meta.url), "utf8"));
const ofFile = readProfile(file);
const strict = extendProfile(editions["2024@1"], {
  id: "batas",
  title: "Batas",
  authority: "Instansi",
  instruments: [{ id: "perbup", title: "Perbup" }],
  cite: { instrument: "perbup", provision: "pasal 1", evidence: "verbatim" },
  duties: {
    "pengembangan-kompetensi": {
      ceilings: [
        { on: "dimension", at: 30 },
        { on: "total", at: 75.3 },
        { on: "category", at: "sedang" },
      ],
    },
  },
});

/** Every reading of every point that can be switched, as the product of all of them. */
function scorersUnder(profile: typeof ofFile | typeof strict, left: readonly string[]): readonly Scorer[] {
  const points = profile.interpretations.filter(
    ({ decidedBy, alternatives, id }) => decidedBy === "scoring" && alternatives.length > 0 && !left.includes(id),
  );
  const all = points.reduce<readonly Readonly<Record<string, string>>[]>(
    (list, { id, choice, alternatives }) =>
      list.flatMap((one) =>
        [choice, ...alternatives.map((other) => other.id)].map((reading) => ({ ...one, [id]: reading })),
      ),
    [{}],
  );
  return all.flatMap((interpretations) => {
    const made = safeCreateScorer({ profile, interpretations });
    return made.success ? [made.data] : [];
  });
}

const people = (["PNS", "PPPK"] as const).flatMap((status) =>
  (["fungsional", "pelaksana"] as const).flatMap((jabatan) =>
    ([undefined, "0", "10", "23.5", "24"] as const).flatMap((jpTeknis) =>
      (["sangat-baik", "kurang"] as const).flatMap((predikat) =>
        (["S1", "S2"] as const).map((syaratPendidikan) => ({
          status,
          jabatan,
          kualifikasi: { pendidikan: "S2" as const, syaratPendidikan },
          kompetensi: { seminar: true, ...(jpTeknis !== undefined && { jpTeknis }) },
          kinerja: { predikat },
          disiplin: { hukuman: "ringan" as const },
        })),
      ),
    ),
  ),
);

describe.each([
  ["the example of the how-to", ofFile],
  ["ceilings on dimension, total and category", strict],
])("%s", (_name, profile) => {
  // Without SKP or education nobody here is: those two points are left out of the product.
  const scorers = scorersUnder(profile, ["missing-skp", "missing-education", "kualifikasi-below-requirement"]);
  const analyser = createSensitivity({ profile });

  it("lowest and highest total and the possible categories are those of all combinations", () => {
    expect(scorers.length).toBeGreaterThan(100);
    for (const person of people) {
      const results = scorers.flatMap((scorer) => {
        const outcome = scorer.safeScore(person);
        return outcome.success ? [outcome.data] : [];
      });
      const totals = results.map((one) => one.total.toNumber()).sort((a, b) => a - b);
      const categories = [...new Set(results.map((one) => one.category.id))].sort();
      const found = analyser.of(person);
      expect(found.isComplete).toBe(true);
      expect([found.lowest.total.toNumber(), found.highest.total.toNumber()]).toEqual([totals[0], totals.at(-1)]);
      expect(found.categories.map((one) => one.id).sort()).toEqual(categories);
    }
  });
});
