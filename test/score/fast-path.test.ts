// The fast path reads a combination of facts in code of its own. It must never accept what the contract refuses, and what
// it remembers must never show.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, type PersonFacts } from "../../src/index.js";
import { combinationReader } from "../doors/facts.js";
import { expectedIssues } from "../support/facts/expected-issues.js";
import { anything, editionAndPerson, EDITIONS, nearlyFacts } from "../support/score/people.js";
import { IS_WHOLE, runs } from "../support/effort.js";

const RUNS = runs(1_000);
const warm = Object.fromEntries(EDITIONS.map((edition) => [edition, createScorer({ profile: edition })])) as Record<
  (typeof EDITIONS)[number],
  ReturnType<typeof createScorer>
>;

describe("the fast path", () => {
  const groups = ["kualifikasi", "kinerja", "disiplin"] as const;

  it("accepts only what the contract accepts, and of that all but three kinds of value", () => {
    const read = combinationReader({ words: 0, numbers: 0 }, {});
    const seen = { both: 0, neither: 0, contractOnly: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }), (value) => {
        const fast = read(value);
        const isValid = expectedIssues(value).length === 0;
        if (fast) expect(isValid).toBe(true);
        if (isValid && !fast) {
          // A group that is left out, both forms of performance, or `tambahan`: the careful way deals with them.
          const facts = value as Record<string, Record<string, unknown> | undefined>;
          const both = facts["kinerja"]?.["predikat"] !== undefined && facts["kinerja"]["nilai"] !== undefined;
          expect(both || "tambahan" in facts || groups.some((group) => facts[group] === undefined)).toBe(true);
        }
        const kind = fast ? "both" : isValid ? "contractOnly" : "neither";
        seen[kind] = seen[kind] + 1;
      }),
      { numRuns: 6 * RUNS },
    );
    expect(seen.both).toBeGreaterThan(RUNS);
    expect(seen.neither).toBeGreaterThan(RUNS);
    if (IS_WHOLE) expect(seen.contractOnly).toBeGreaterThan(RUNS / 100);
  });

  it("leaves performance given in both forms to the careful way, also after each form was met alone", () => {
    const facts = (kinerja: unknown) => ({
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: {},
      kinerja,
      disiplin: { hukuman: "tidak-pernah" },
    });
    for (const edition of EDITIONS) {
      const scorer = createScorer({ profile: edition });
      for (const alone of [{ predikat: "baik" }, { nilai: 80 }]) scorer.safeScore(facts(alone));
      const outcome = scorer.safeScore(facts({ predikat: "baik", nilai: 80 }));
      expect(outcome.success ? [] : outcome.issues.map((one) => one.code), edition).toEqual(["conflicting_facts"]);
    }
  });

  it("different facts are different combinations, and equal facts are one", () => {
    const into = { words: 0, numbers: 0 };
    const read = combinationReader(into, {});
    const factsOf = new Map<string, string>();
    fc.assert(
      fc.property(editionAndPerson, ({ facts }) => {
        expect(read(facts)).toBe(true);
        const { id: _id, name: _name, unit: _unit, ...counting } = facts;
        // Numbers written differently may count as different: their results are equal all the same.
        const combination = `${into.words} ${into.numbers}`;
        const canonical = JSON.stringify(
          [
            counting.status,
            counting.jabatan,
            counting.kualifikasi,
            counting.kompetensi,
            counting.kinerja,
            counting.disiplin,
          ].map((one) =>
            typeof one === "object"
              ? Object.entries(one)
                  .filter(([, value]) => value !== undefined)
                  .sort()
              : one,
          ),
        );
        expect(factsOf.get(combination) ?? canonical).toBe(canonical);
        factsOf.set(combination, canonical);
      }),
      { numRuns: 4 * RUNS },
    );
    expect(new Set(factsOf.values()).size).toBe(factsOf.size);
    expect(factsOf.size).toBeGreaterThan(RUNS);
  });

  it("more different numbers than are told apart still score right, on every way of writing them", () => {
    const scorer = createScorer({ profile: "2019" });
    const wrong: string[] = [];
    let scored = 0;
    for (let n = 0; n < 13_000; n = n + 1) {
      const jp = `${n % 40}.${String(n).padStart(5, "0")}`; // 13,000 different texts from 0 to 40
      const value = (n % 10_001) / 100;
      const facts: PersonFacts = {
        status: "PNS",
        jabatan: "pelaksana",
        kualifikasi: { pendidikan: "S3" },
        kompetensi: { jpTeknis: jp },
        kinerja: { nilai: n % 2 === 0 ? value : value.toFixed(3) },
        disiplin: { hukuman: "tidak-pernah" },
      };
      const kinerja = value > 90 ? 30 : value > 75 ? 25 : value > 60 ? 15 : value > 50 ? 5 : 1;
      const expected = String(25 + (n % 40 >= 20 ? 22.5 : 0) + kinerja + 5);
      for (const result of [scorer.score(facts), scorer.score(facts)]) {
        if (result.total.toString() !== expected)
          wrong.push(`${jp} ${value}: ${result.total.toString()}, not ${expected}`);
        scored = scored + 1;
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(scored).toBe(26_000);
  });

  it("a scorer gives a value the same outcome first and later, whatever it has met before", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS),
        fc.array(nearlyFacts, { minLength: 1, maxLength: 6 }),
        (edition, values) => {
          const cold = values.map((value) => JSON.stringify(createScorer({ profile: edition }).safeScore(value)));
          const fresh = createScorer({ profile: edition });
          const firstRound = values.map((value) => JSON.stringify(fresh.safeScore(value)));
          const secondRound = values.map((value) => JSON.stringify(fresh.safeScore(value)));
          expect(firstRound).toEqual(cold);
          expect(secondRound).toEqual(cold);
          expect(values.map((value) => JSON.stringify(warm[edition].safeScore(value)))).toEqual(cold);
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});
