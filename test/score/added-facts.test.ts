// Facts that a profile adds, by the fast path and by a scorer that has never met anybody: the same outcome for whatever is
// given. Expected points: hand arithmetic on the base by predikat (25, 20, 15, 15, 10, 5, 5) and the agency's own points.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions, type Outcome, type PersonFacts, type Result } from "../../src/index.js";
import { extended, person } from "../support/profile/agency.js";
import { anything, personOf } from "../support/score/people.js";
import { IS_WHOLE, runs } from "../support/effort.js";

const RUNS = runs(300);

const facts = {
  sertifikasi: { kind: "flag", label: "Sertifikasi" },
  jam: { kind: "number", label: "Jam", most: 400 },
  bahasa: { kind: "word", label: "Bahasa", words: ["dasar", "mahir", "fasih"] },
} as const;

/** 6 for a certificate, 3 from 10 hours on, 1, 2 or 4 for a language; `for`: whom they are for. */
const add = (whenMissing: unknown, more: object = {}) => ({
  kompetensi: [
    {
      id: "kompetensi.sertifikasi",
      kind: "flag",
      label: "S",
      fact: "tambahan.sertifikasi",
      whenMissing,
      points: 6,
      ...more,
    },
    {
      id: "kompetensi.jam",
      kind: "threshold",
      label: "J",
      fact: "tambahan.jam",
      whenMissing,
      atLeast: 10,
      points: 3,
      credit: "all-or-nothing",
      ...more,
    },
    {
      id: "kompetensi.bahasa",
      kind: "lookup",
      label: "B",
      fact: "tambahan.bahasa",
      whenMissing,
      points: { dasar: 1, mahir: 2, fasih: 4 },
      ...more,
    },
  ],
});

const profiles = {
  "no-points": extended(editions["2024@1"], { facts, add: add("no-points") }),
  reject: extended(editions["2024@1"], { facts, add: add("reject") }),
  value: extended(editions["2024@1"], { facts, add: add(0.5) }),
  "for pelaksana": extended(editions["2024@1"], { facts, add: add("no-points", { for: "pelaksana" }) }),
  "of 2019": extended(editions["2019@1"], { facts, add: add("no-points"), caps: ["kompetensi"] }),
} as const;
type Name = keyof typeof profiles;
const names = Object.keys(profiles) as readonly Name[];
const warm = Object.fromEntries(names.map((name) => [name, createScorer({ profile: profiles[name] })])) as Record<
  Name,
  ReturnType<typeof createScorer>
>;

/** A cold scorer of an equal profile that was made anew: nothing is kept from anybody. */
const cold = (name: Name) => createScorer({ profile: profiles[name] });

const flags = fc.constantFrom<unknown[]>(true, false, undefined, "ya", 1, null, "true");
const hours = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    0,
    9,
    "9.99",
    "10",
    10,
    "10.0",
    10.01,
    400,
    "400.01",
    -1,
    -0,
    "-0",
    NaN,
    "1e3",
    " 5",
    "1,5",
    null,
    true,
    {},
  ),
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 0, max: 40_000 }).map((n) => (n / 100).toFixed(2)),
);
const languages = fc.constantFrom<unknown[]>(
  undefined,
  "dasar",
  "mahir",
  "fasih",
  "Mahir",
  "",
  "toString",
  null,
  1,
  true,
  ["mahir"],
);
const tambahan: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ sertifikasi: flags, jam: hours, bahasa: languages }, { requiredKeys: [] }) },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        sertifikasi: fc.constantFrom(true, false, undefined),
        jam: fc.constantFrom<unknown[]>(undefined, 0, 9, "9.99", "10", 10, "10.0", 10.01, 400, 7.5),
        bahasa: fc.constantFrom(undefined, "dasar", "mahir", "fasih"),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      undefined,
      null,
      [],
      "",
      1,
      { lain: true },
      { sertifikat: true },
      { constructor: true },
      [true],
      {
        sertifikasi: true,
        jp: 1,
      },
    ),
  },
  { weight: 1, arbitrary: anything },
);

const editionOf = (name: Name) => (name === "of 2019" ? "2019@1" : "2024@1");
const nameAndPeople = fc.constantFrom(...names).chain((name) =>
  fc
    .array(fc.tuple(personOf(editionOf(name)), fc.option(tambahan, { nil: "none" as const })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) => ({
      name,
      people: list.map(([one, more]): unknown => (more === "none" ? one : { ...one, tambahan: more })),
    })),
);
const text = (outcome: Outcome<Result>) => JSON.stringify(outcome);

describe("added facts by the fast path", () => {
  it("give the same outcome as by a fresh scorer: first, again, and after many others", () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(nameAndPeople, ({ name, people }) => {
        const alone = people.map((one) => text(cold(name).safeScore(one)));
        const scorer = cold(name);
        expect(people.map((one) => text(scorer.safeScore(one)))).toEqual(alone);
        expect(people.map((one) => text(scorer.safeScore(one)))).toEqual(alone);
        expect(people.map((one) => text(warm[name].safeScore(one)))).toEqual(alone);
        expect([...warm[name].scoreMany(people)].map((row) => text(row.outcome))).toEqual(alone);
        for (const one of people) {
          const outcome = warm[name].safeScore(one);
          for (const kind of outcome.success
            ? ["scored"]
            : outcome.issues.filter((found) => found.path[0] === "tambahan").map((found) => found.code))
            seen[kind] = (seen[kind] ?? 0) + 1;
        }
      }),
      { numRuns: RUNS },
    );
    // The generator reaches every outcome that added facts can have.
    for (const kind of [
      "scored",
      "unknown_key",
      "wrong_type",
      "unknown_word",
      "number_malformed",
      "number_out_of_range",
      "missing_fact",
      "not_an_object",
    ])
      if (IS_WHOLE) expect(seen[kind] ?? 0, kind).toBeGreaterThan(0);
  });

  it("score by hand: base by predikat, and 6, 3, and 1, 2 or 4; cut off at 40", () => {
    const base = { "sangat-baik": 25, baik: 20, "butuh-perbaikan": 15, kurang: 10, "sangat-kurang": 5 } as const;
    const scorers = [createScorer({ profile: profiles["no-points"] }), warm["no-points"]];
    for (const predikat of Object.keys(base) as readonly (keyof typeof base)[])
      for (const sertifikasi of [true, false, undefined])
        for (const jam of [undefined, 0, "9.99", 10, "10", 399.5])
          for (const bahasa of [undefined, "dasar", "mahir", "fasih"] as const)
            for (const jpTeknis of [undefined, 20]) {
              const sum =
                base[predikat] +
                (jpTeknis === 20 ? 15 : 0) +
                (sertifikasi === true ? 6 : 0) +
                (Number(jam ?? 0) >= 10 ? 3 : 0) +
                (bahasa === undefined ? 0 : { dasar: 1, mahir: 2, fasih: 4 }[bahasa]);
              const given = person({
                kinerja: { predikat },
                kompetensi: { jpTeknis },
                tambahan: { sertifikasi, jam, bahasa },
              });
              for (const scorer of scorers)
                expect(scorer.score(given).dimensions.kompetensi.score.toString(), JSON.stringify(given)).toBe(
                  String(Math.min(40, sum)),
                );
            }
  });

  it("tell an agency that takes them from an edition that has none", () => {
    const given = person({ tambahan: { sertifikasi: true } });
    expect(warm["no-points"].safeScore(given).success).toBe(true);
    expect(createScorer({ profile: "2024@1" }).safeScore(given)).toMatchObject({
      success: false,
      issues: [{ code: "unknown_key", path: ["tambahan", "sertifikasi"] }],
    });
  });
});

describe("a number that is added", () => {
  it.each(names)(
    'may be written as 10, "10", "10.0" or "010": one result, and the facts in it are plain digits (%s)',
    (name) => {
      const given = (jam: number | string) =>
        person({
          jabatan: "pelaksana",
          kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
          tambahan: { sertifikasi: false, jam, bahasa: "dasar" },
        });
      const results = [10, "10", "10.0", "10.00000", "010"].flatMap((jam) =>
        [cold(name), warm[name], warm[name]].map((scorer) => JSON.stringify(scorer.score(given(jam)))),
      );
      expect(new Set(results).size).toBe(1);
      expect(warm[name].score(given("10.0")).facts.tambahan).toEqual({
        sertifikasi: false,
        jam: "10",
        bahasa: "dasar",
      });
    },
  );

  it("of more different values than are told apart is scored right, each of them, first and again", () => {
    const scorer = cold("no-points");
    const wrong: string[] = [];
    for (let n = 0; n < 2_500; n = n + 1) {
      const jam = n % 3 === 0 ? (n % 2_001) / 100 : ((n % 2_001) / 100).toFixed(n % 2 === 0 ? 2 : 4);
      // Base 5 for sangat kurang, and 1 for dasar.
      const expected = Number(jam) >= 10 ? "9" : "6";
      const given = person({ kinerja: { predikat: "sangat-kurang" }, tambahan: { jam, bahasa: "dasar" } });
      for (const result of [scorer.score(given), scorer.score(given)]) {
        if (result.dimensions.kompetensi.score.toString() !== expected)
          wrong.push(`${jam}: ${result.dimensions.kompetensi.score.toString()}`);
        if (result.facts.tambahan?.["jam"] !== String(Number(jam)))
          wrong.push(`${jam} became ${String(result.facts.tambahan?.["jam"])}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // What is not valid is still refused, and what was met first still right.
    for (const jam of ["400.01", -1, "1e1"])
      expect(scorer.safeScore(person({ tambahan: { jam } })).success, String(jam)).toBe(false);
    expect(
      scorer
        .score(person({ kinerja: { predikat: "sangat-kurang" }, tambahan: { jam: 0 } }))
        .dimensions.kompetensi.score.toString(),
    ).toBe("5");
  });
});

describe("an added fact that is not given", () => {
  const kompetensi = (name: Name, given?: object) => {
    const outcomes = [cold(name), warm[name], warm[name]].map((scorer) =>
      scorer.safeScore(person({ kinerja: { predikat: "kurang" }, ...(given && { tambahan: given }) })),
    );
    const shown = outcomes.map((one) =>
      one.success
        ? one.data.dimensions.kompetensi.score.toString()
        : one.issues.map((found) => `${found.code} ${found.path.join(".")}`),
    );
    expect(shown).toEqual([shown[0], shown[0], shown[0]]);
    return shown[0];
  };
  const all = ["missing_fact tambahan.sertifikasi", "missing_fact tambahan.jam", "missing_fact tambahan.bahasa"];

  it.each<readonly [Name, object | undefined, unknown]>([
    // Base 10 for kurang.
    ["no-points", undefined, "10"],
    ["no-points", {}, "10"],
    ["no-points", { sertifikasi: true }, "16"],
    ["no-points", { sertifikasi: undefined, jam: 10, bahasa: undefined }, "13"],
    ["value", undefined, "11.5"],
    ["value", {}, "11.5"],
    ["value", { sertifikasi: false, jam: 0 }, "10.5"],
    ["value", { bahasa: "fasih" }, "15"],
    ["reject", undefined, all],
    ["reject", {}, all],
    ["reject", { sertifikasi: true, bahasa: "dasar" }, ["missing_fact tambahan.jam"]],
    ["reject", { sertifikasi: undefined, jam: 0, bahasa: "dasar" }, ["missing_fact tambahan.sertifikasi"]],
    ["reject", { sertifikasi: false, jam: 0, bahasa: "dasar" }, "11"],
  ])("under a profile with %s, given %j: %j", (name, given, expected) => {
    expect(kompetensi(name, given)).toEqual(expected);
  });
});

describe("added facts that no rule reads for somebody", () => {
  const all: PersonFacts["tambahan"] = { sertifikasi: true, jam: 12, bahasa: "mahir" };
  const score = (jabatan: string, tambahan: PersonFacts["tambahan"]) =>
    [cold("for pelaksana"), warm["for pelaksana"], warm["for pelaksana"]].map((scorer) =>
      scorer.score(person({ jabatan, kinerja: { predikat: "kurang" }, ...(tambahan && { tambahan }) })),
    );

  it.each(["jpt", "administrator", "pengawas", "fungsional"])(
    "are listed as ignored for %s, and earn nothing",
    (jabatan) => {
      for (const result of score(jabatan, all)) {
        expect(result.ignored).toEqual(["tambahan.sertifikasi", "tambahan.jam", "tambahan.bahasa"]);
        expect(result.dimensions.kompetensi.score.toString()).toBe("10");
        expect(result.facts.tambahan).toEqual({ sertifikasi: true, jam: "12", bahasa: "mahir" });
      }
      for (const result of score(jabatan, { jam: 3 })) expect(result.ignored).toEqual(["tambahan.jam"]);
      for (const result of score(jabatan, { jam: undefined } as unknown as PersonFacts["tambahan"]))
        expect(result.ignored).toEqual([]);
      for (const result of score(jabatan, undefined)) expect(result.ignored).toEqual([]);
    },
  );

  it("are read for pelaksana, for whom nothing is ignored: 10 + 6 + 3 + 2", () => {
    for (const result of score("pelaksana", all)) {
      expect(result.ignored).toEqual([]);
      expect(result.dimensions.kompetensi.score.toString()).toBe("21");
    }
  });

  it("are still checked", () => {
    const outcome = warm["for pelaksana"].safeScore(
      person({ jabatan: "jpt", tambahan: { sertifikasi: "ya", jam: 401, bahasa: "cakap" } }),
    );
    expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual([
      "wrong_type",
      "number_out_of_range",
      "unknown_word",
    ]);
  });
});
