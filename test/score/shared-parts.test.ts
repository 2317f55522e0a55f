// A result that is put together from parts of other people's results is the one that evaluating this person gives: nobody can
// tell which of the two ways made it. Each person is evaluated here too, by the way that shares nothing with the other.

import { describe, expect, it } from "vitest";
import { editions, type PersonFacts, type ProfileSource } from "../../src/index.js";
import { combinationReader } from "../doors/facts.js";
import { canonicalFacts, evaluate, rulesForPerson, safeCompile, sharedParts } from "../doors/score.js";
import { extended } from "../support/profile/agency.js";
import { unfrozen } from "../support/score/people.js";

/** Facts of few values, so that parts come again; some people lack what their rules ask for, or are not measured. */
const values = {
  status: ["PNS", "PPPK", "CPNS"],
  jabatan: ["pelaksana", "fungsional", "pengawas"],
  kualifikasi: [
    { pendidikan: "S2", syaratPendidikan: "S1" },
    { pendidikan: "S1", syaratPendidikan: "S1" },
    { pendidikan: "D3" },
    {},
  ],
  kompetensi: [
    {},
    { jpTeknis: 7 },
    { jpTeknis: "20.0", seminar: true },
    { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 12.5 },
    { diklatFungsional: true, diklatKepemimpinan: true, jpTeknis: 0.25 },
  ],
  kinerja: [{ predikat: "baik" }, { predikat: "kurang" }, { nilai: 75.5 }, { nilai: 91.25 }, {}],
  disiplin: [{ hukuman: "tidak-pernah" }, { hukuman: "berat" }],
} as const;

const SIZE = Object.values(values).reduce((size, { length }) => size * length, 1);
/** Coprime to their number: everybody comes once, and neighbours differ in several facts. */
const STEP = 1_009;

/** Everybody who can be put together from the values, each once, always in the same scattered order. */
function* everybody(): Generator<PersonFacts, void, undefined> {
  for (let count = 0; count < SIZE; count += 1) {
    let place = (count * STEP) % SIZE;
    const entries = Object.entries(values).map(([name, list]) => {
      const value = list[place % list.length];
      place = Math.floor(place / list.length);
      return [name, value];
    });
    yield Object.fromEntries(entries) as PersonFacts;
  }
}

const added = { sertifikasi: { kind: "flag", label: "Sertifikasi" } } as const;
const ceilings = [{ on: "total", at: 60 }];
const [DUTY] = editions["2024"].duties.map(({ id }) => id);

const profiles: Readonly<Record<string, ProfileSource>> = {
  "2019": editions["2019"],
  "2023": editions["2023"],
  "2024@1": editions["2024@1"],
  "2024": editions["2024"],
  "2025": editions["2025"],
  "an agency's, with a fact of its own": extended(editions["2024"], {
    facts: added,
    add: {
      kompetensi: [
        {
          id: "kompetensi.sertifikasi",
          kind: "flag",
          label: "S",
          fact: "tambahan.sertifikasi",
          whenMissing: "no-points",
          points: 3,
        },
      ],
    },
    caps: ["kompetensi"],
  }),
};

function compiledOf(profile: ProfileSource) {
  const compiled = safeCompile({ profile, year: profile.id === "2019" ? 2021 : undefined });
  if (!compiled.success) throw new Error(JSON.stringify(compiled.issues));
  return compiled.data;
}

/** The person evaluated, and put together by parts that are kept of all people met; how often that could be done. */
function meeting(profile: ProfileSource) {
  const compiled = compiledOf(profile);
  const kinds = profile.facts ?? {};
  const parts = sharedParts(compiled);
  const combination = { words: 0, numbers: 0 };
  const read = combinationReader(combination, kinds);
  return (facts: PersonFacts) => {
    expect(read(facts)).toBe(true);
    const rules = rulesForPerson(compiled, facts);
    const composed = parts.compose(combination);
    const evaluated = rules && evaluate(compiled, rules, canonicalFacts(facts, kinds));
    if (rules && evaluated && !composed) parts.keep(combination, rules, evaluated);
    return { evaluated, composed };
  };
}

describe("a result put together from parts", () => {
  it.each(Object.keys(profiles))("is the evaluated one under %s, to the order of its keys", (name) => {
    const meet = meeting(profiles[name]!);
    const seen = { composed: 0, refused: 0 };
    for (const isKnown of [false, true]) {
      for (const facts of everybody()) {
        const { evaluated, composed } = meet(facts);
        if (evaluated === undefined) {
          seen.refused += 1;
          // Whoever is refused is never put together from parts of others.
          expect(composed).toBeUndefined();
          continue;
        }
        // The second time each of their parts was met.
        if (isKnown) expect(composed).toBeDefined();
        if (composed === undefined) continue;
        seen.composed += 1;
        expect(composed).toEqual(evaluated);
        expect(JSON.stringify({ ...composed })).toBe(JSON.stringify({ ...evaluated }));
        expect(Object.keys(composed)).toEqual(Object.keys(evaluated));
        expect(unfrozen(composed)).toEqual([]);
      }
    }
    expect(seen.composed).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });

  const anybody: PersonFacts = {
    status: "PNS",
    jabatan: "fungsional",
    kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
    kompetensi: { jpTeknis: 12 },
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };

  it("shares the dimensions that hang on the same facts", () => {
    const meet = meeting(editions["2024"]);
    const first = meet(anybody).evaluated!;
    meet({ ...anybody, kompetensi: { jpTeknis: 8 }, disiplin: { hukuman: "ringan" } });
    const { composed } = meet({ ...anybody, disiplin: { hukuman: "ringan" } });
    expect(composed?.dimensions.kompetensi).toBe(first.dimensions.kompetensi);
    // 25 above the requirement, 20 + 3 for 12 of 20 hours, 25, and 3 of 5.
    expect(composed?.total.toString()).toBe("76");
  });

  it("is not tried where a duty has a ceiling, nor for facts that a profile adds", () => {
    const withCeiling = meeting(extended(editions["2024"], { duties: { [DUTY!]: { ceilings } } }));
    const withFact = meeting(profiles["an agency's, with a fact of its own"]!);
    const certified = { ...anybody, tambahan: { sertifikasi: true } };
    for (const [meet, facts] of [
      [withCeiling, anybody],
      [withFact, certified],
    ] as const) {
      for (let times = 0; times < 2; times += 1) {
        const { evaluated, composed } = meet(facts);
        expect(evaluated).toBeDefined();
        expect(composed).toBeUndefined();
      }
    }
    expect(withFact(anybody).composed).toBeUndefined();
    expect(withFact(anybody).composed?.total.toString()).toBe("78");
  });
});
