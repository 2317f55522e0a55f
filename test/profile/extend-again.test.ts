// A profile made from another one shares its parts, which are known and not checked again. Whatever was made before, the
// outcome is that of a base of which nothing is known: a copy of the same content.

import fc from "fast-check";
import { expect, it } from "vitest";
import { safeExtendProfile } from "../../src/doors/profile.js";
import { editions, type ProfileSource } from "../../src/index.js";
import { runs } from "../support/effort.js";
import { own } from "../support/profile/agency.js";

const points = fc.constantFrom(0, 1, 4.5, 10, 12.25, 15, 20, 22.5, 25, 26, 30, 31, "10", "x");
const post = fc.constantFrom("", "@pelaksana", "@PPPK", "@jpt,administrator", "@nobody");

/** Changes that an agency may well make, each of them alone. */
const likely = fc.oneof(
  fc.record({ baik: fc.constantFrom(20, 22.5, 24), kurang: fc.constantFrom(5, 7.5, 10) }).map((table) => ({
    rules: { "kinerja.predikat": { points: table } },
  })),
  fc.constantFrom(1, 2, 3.5).map((ringan) => ({ rules: { "disiplin.hukuman": { points: { ringan } } } })),
  fc.constantFrom("round", "lower-bound").map((fractions) => ({ bands: { fractions } })),
  fc.constant({ weights: { kinerja: 24, disiplin: 11 }, rescale: { dimensions: ["kinerja", "disiplin"] } }),
  fc.constantFrom(["PNS"], ["PNS", "PPPK"]).map((measures) => ({ measures })),
  fc
    .constantFrom(
      { "low-predikat": "15-10-5" },
      { "missing-skp": "zero-points" },
      { "missing-education": "zero-points" },
      { "deemed-taken": "earns-nothing" },
    )
    .map((interpretations) => ({ interpretations })),
  fc.constantFrom({}, { caps: ["kompetensi"] }, { measurementYears: { from: 2030 } }),
);

/** Changes of each kind of part, most of which contradict each other. */
const contradictory = fc.record(
  {
    weights: fc.record({ kinerja: points, disiplin: points, kompetensi: points }, { requiredKeys: [] }),
    rescale: fc.constantFrom(true, { decimals: 4 }),
    caps: fc.constantFrom(["kompetensi"], ["kinerja"]),
    rules: fc.dictionary(
      fc
        .tuple(
          fc.constantFrom("kinerja.predikat", "kualifikasi.pendidikan", "kompetensi.diklat-teknis", "disiplin.hukuman"),
          post,
        )
        .map((key) => key.join("")),
      fc.oneof(
        fc.record({ points: fc.record({ baik: points, kurang: points, ringan: points }, { requiredKeys: [] }) }),
        fc.record({ whenMissing: fc.constantFrom("reject", "no-points", 2) }),
        fc.constant(null),
      ),
      { maxKeys: 2 },
    ),
    duties: fc.constantFrom(
      { "pengembangan-kompetensi": null },
      { "pengembangan-kompetensi": { whenMissing: "reject" } },
      { "pengembangan-kompetensi": { ceilings: [{ on: "category", at: "tinggi" }] } },
      { "pengembangan-kompetensi": { ceilings: [{ on: "total", at: 101 }] } },
      { "pengembangan-kompetensi": { fact: "tambahan.jp" } },
    ),
    facts: fc.constantFrom({ jp: { kind: "number", label: "JP" } }, { jp: { kind: "flag", label: "JP" } }),
    measures: fc.constantFrom(["PNS"], ["PNS", "PPPK"], ["PNS", "PPPK", "CPNS"]),
    bands: fc.constantFrom({ fractions: "round" }, { list: [{ id: "semua", from: 0, to: 100, label: "Semua" }] }),
    interpretations: fc.dictionary(
      fc.constantFrom("low-predikat", "missing-skp", "pppk-hours", "development-split", "kualifikasi-scale"),
      fc.constantFrom(null, "15-10-5", "zero-points", "no-hours", "items-of-2019", "levels-of-2019"),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: [] },
);

const changes = fc.oneof({ weight: 3, arbitrary: likely }, { weight: 1, arbitrary: contradictory });

it.each(["2019@1", "2019@2", "2023@2", "2024@1", "2024@2", "2025@1"] as const)(
  "extending %s again and again gives what extending a copy gives",
  (name) => {
    let made = 0;
    // In a row: each step is made upon all that the steps before have left, and now and then upon their profile.
    fc.assert(
      fc.property(fc.array(fc.tuple(changes, fc.boolean()), { minLength: 1, maxLength: 4 }), (steps) => {
        let base: ProfileSource = editions[name];
        for (const [index, [change, isNext]] of steps.entries()) {
          const extension = { ...own, id: `kabupaten-${String(index)}`, ...change };
          const outcome = safeExtendProfile(base, extension);
          expect(outcome).toEqual(safeExtendProfile(structuredClone(base), extension));
          if (outcome.success) made++;
          if (outcome.success && isNext) base = outcome.data;
        }
      }),
      { numRuns: runs(24) },
    );
    expect(made).toBeGreaterThan(0);
  },
);

it("a profile that its owner changes is checked anew each time, frozen on its surface or not", () => {
  const source = structuredClone(editions["2024@2"]);
  expect(safeExtendProfile(source, own).success).toBe(true);
  const dimension = source.dimensions[0] as { weight: string };
  dimension.weight = "26";
  Object.freeze(source);
  const codes = () => {
    const outcome = safeExtendProfile(source, own);
    return outcome.success ? [] : [...new Set(outcome.issues.map((one) => one.code))];
  };
  expect(codes()).toContain("weights_do_not_add_up");
  dimension.weight = "25";
  expect(codes()).toEqual([]);
});
