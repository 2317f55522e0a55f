// Ceilings: what an agency's profile may let an unmet duty take away. The official editions have none.

import { describe, expect, it } from "vitest";
import { type Ceiling, defineProfile } from "../../src/doors/profile.js";
import { rebuildTotal } from "../../src/doors/scorer.js";
import {
  createScorer,
  editions,
  explain,
  type PersonFacts,
  type Profile,
  type ProfileSource,
  readResult,
  safeReadResult,
} from "../../src/index.js";

type On = Ceiling["on"];
const cite: Ceiling["cite"] = [{ instrument: "ip-asn", provision: "batas uji", evidence: "interpretation" }];

/** Edition 2024 with ceilings on its duty, as a draft. */
function withCeilings(...ceilings: readonly (readonly [On, string])[]): Profile {
  const { duties, ...rest } = JSON.parse(JSON.stringify(editions["2024@1"])) as ProfileSource;
  return defineProfile({
    ...rest,
    id: "rancangan",
    standing: "draft",
    duties: duties.map((duty) => ({ ...duty, ceilings: ceilings.map(([on, at]) => ({ on, at, cite })) })),
  });
}

/** 20 + min(40, 25 + 15 + 0 + 10) + 30 + 5 = 95; with 20 JP the same, since the cap is reached without them. */
const person = (jpTeknis?: number): PersonFacts => ({
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { diklatFungsional: true, seminar: true, ...(jpTeknis === undefined ? {} : { jpTeknis }) },
  kinerja: { predikat: "sangat-baik" },
  disiplin: { hukuman: "tidak-pernah" },
});

function scored(profile: ProfileSource, jpTeknis?: number) {
  const result = createScorer({ profile }).score(person(jpTeknis));
  return {
    kompetensi: result.dimensions.kompetensi.score.toString(),
    total: result.total.toString(),
    rebuilt: rebuildTotal(result).toString(),
    rebuiltFromPlain: rebuildTotal(readResult(JSON.parse(JSON.stringify(result)), { profile })).toString(),
    category: result.category.id,
    ceilings: result.ceilings.map(({ on, at, before }) => `${on} ${before} → ${at}`),
  };
}

describe("a ceiling of an unmet duty", () => {
  it("without one, an unmet duty takes nothing away", () => {
    const expected = {
      kompetensi: "40",
      total: "95",
      rebuilt: "95",
      rebuiltFromPlain: "95",
      category: "sangat-tinggi",
      ceilings: [],
    };
    expect(scored(withCeilings(), 10)).toEqual(expected);
    expect(scored(editions["2024@1"], 10)).toEqual(expected);
  });

  it.each<readonly [string, readonly (readonly [On, string])[], readonly string[]]>([
    // ceilings, then: kompetensi, total, category, what is listed
    ["on the dimension", [["dimension", "30"]], ["30", "85", "tinggi", "kompetensi 40 → 30"]],
    [
      "on the dimension, with decimals",
      [["dimension", "33.25"]],
      ["33.25", "88.25", "tinggi", "kompetensi 40 → 33.25"],
    ],
    ["on the dimension, down to nothing", [["dimension", "0"]], ["0", "55", "sangat-rendah", "kompetensi 40 → 0"]],
    ["on the total", [["total", "60"]], ["40", "60", "sangat-rendah", "total 95 → 60"]],
    ["on the total, between two categories", [["total", "80.5"]], ["40", "80.5", "tinggi", "total 95 → 80.5"]],
    ["on the category", [["category", "sedang"]], ["40", "95", "sedang", "category sangat-tinggi → sedang"]],
    [
      "on the dimension and the total: the dimension first",
      [
        ["total", "80"],
        ["dimension", "30"],
      ],
      ["30", "80", "sedang", "kompetensi 40 → 30", "total 85 → 80"],
    ],
    [
      "on all three, in the order dimension, total, category",
      [
        ["category", "rendah"],
        ["total", "84.5"],
        ["dimension", "30"],
      ],
      ["30", "84.5", "rendah", "kompetensi 40 → 30", "total 85 → 84.5", "category tinggi → rendah"],
    ],
    [
      "twice on the total: the lower one wins",
      [
        ["total", "90"],
        ["total", "70"],
      ],
      ["40", "70", "rendah", "total 95 → 90", "total 90 → 70"],
    ],
    [
      "that is not reached is not listed",
      [
        ["dimension", "40"],
        ["total", "95"],
        ["category", "sangat-tinggi"],
      ],
      ["40", "95", "sangat-tinggi"],
    ],
    [
      "on the total, once the dimension is below it, is not listed",
      [
        ["dimension", "20"],
        ["total", "75"],
      ],
      ["20", "75", "sedang", "kompetensi 40 → 20"],
    ],
  ])("%s", (_where, ceilings, [kompetensi, total, category, ...listed]) => {
    const expected = { kompetensi, total, rebuilt: total, rebuiltFromPlain: total, category, ceilings: listed };
    expect(scored(withCeilings(...ceilings), 10)).toEqual(expected);
    // Missing is unmet as well.
    expect(scored(withCeilings(...ceilings))).toEqual(expected);
  });

  it("takes nothing from those who met the duty", () => {
    const profile = withCeilings(["dimension", "0"], ["total", "0"], ["category", "sangat-rendah"]);
    expect(scored(profile, 20)).toEqual({
      kompetensi: "40",
      total: "95",
      rebuilt: "95",
      rebuiltFromPlain: "95",
      category: "sangat-tinggi",
      ceilings: [],
    });
  });

  it("names the duty and its source, and leaves the points of the sub-dimensions as they were earned", () => {
    const result = createScorer({ profile: withCeilings(["dimension", "30"]) }).score(person(10));
    expect(result.ceilings).toEqual([
      { duty: "pengembangan-kompetensi", on: "kompetensi", at: "30", before: "40", cite },
    ]);
    expect(result.dimensions.kompetensi.subDimensions.map((one) => one.points.toString())).toEqual([
      "25",
      "15",
      "0",
      "10",
    ]);
    expect(result.dimensions.kompetensi.cap?.sum.toString()).toBe("50");
    expect([result.dimensions.kualifikasi.score.toString(), result.dimensions.kinerja.score.toString()]).toEqual([
      "20",
      "30",
    ]);
  });

  it("is explained, with the name of the category in the reader's language", () => {
    const profile = withCeilings(["dimension", "30"], ["total", "80.5"], ["category", "rendah"]);
    const result = createScorer({ profile }).score(person(10));
    const id = explain(result, { locale: "id" });
    expect(id).toContain("Batas karena kewajiban belum terpenuhi");
    expect(id).toContain("Kewajiban pengembangan kompetensi: Kompetensi dari 40 menjadi 30");
    expect(id).toContain("Kewajiban pengembangan kompetensi: total dari 85 menjadi 80,5");
    expect(id).toContain("Kewajiban pengembangan kompetensi: kategori dari Tinggi menjadi Rendah");
    expect(id).toContain("penafsiran ip-asn, batas uji (penafsiran)");
    expect(id).toContain("Hasil ini bukan hasil resmi.");
    const en = explain(result, { locale: "en" });
    expect(en).toContain("Duty of competence development: Kompetensi (competence) from 40 to 30");
    expect(en).toContain("Duty of competence development: category from High to Low");
    expect(explain(readResult(JSON.parse(JSON.stringify(result)), { profile }), { locale: "en", profile })).toBe(en);
  });

  it("a result read back without its ceiling does not add up", () => {
    for (const [on, at] of [
      ["dimension", "30"],
      ["total", "80"],
    ] as const) {
      const result = JSON.parse(
        JSON.stringify(createScorer({ profile: withCeilings([on, at]) }).score(person(10))),
      ) as { ceilings: unknown[] };
      result.ceilings = [];
      const outcome = safeReadResult(result);
      expect(outcome.success ? [] : [...new Set(outcome.issues.map((one) => one.code))]).toEqual([
        "result_inconsistent",
      ]);
    }
  });

  it("the total never exceeds a ceiling on it, whoever the person is", () => {
    const scorer = createScorer({ profile: withCeilings(["total", "55.5"]) });
    for (const predikat of ["sangat-baik", "baik", "cukup", "kurang", "buruk"] as const) {
      for (const pendidikan of ["S3", "S1", "SD"] as const) {
        const facts: PersonFacts = {
          ...person(5),
          kinerja: { predikat },
          kualifikasi: { pendidikan, syaratPendidikan: "S1" },
        };
        const before = createScorer({ profile: editions["2024@1"] }).score(facts).total;
        const after = scorer.score(facts);
        expect(after.total.toString()).toBe(before.greaterThan("55.5") ? "55.5" : before.toString());
        expect(after.ceilings).toHaveLength(before.greaterThan("55.5") ? 1 : 0);
      }
    }
  });
});
