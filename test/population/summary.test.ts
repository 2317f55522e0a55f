// The summary of a population: what adding up everybody one by one, in whole numbers, gives.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodePopulation,
  type PopulationFigures,
  readPopulation,
  scorePopulation,
  summarizePopulation,
} from "../../src/doors/population.js";
import { DIMENSION_IDS } from "../../src/doors/profile.js";
import { createScorer, editions, type PersonFacts, type Scorer } from "../../src/index.js";
import { Decimal } from "../doors/number.js";
import { extended } from "../support/profile/agency.js";
import { plain, unfrozen } from "../support/score/people.js";
import { agencyOf2024, agencyPerson, expectedOf, forProfile, said, someScorers } from "../support/population/agency.js";
import { runs } from "../support/effort.js";

/** Somebody with 25 + 40 + 30 + 5 points under 2024, and without the hours 25 + 40 + 30 + 5 still, the duty unmet. */
const best = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
  kompetensi: { seminar: true, jpTeknis: 20 },
  kinerja: { predikat: "sangat-baik" },
  disiplin: { hukuman: "tidak-pernah" },
} as const;

/** Everything added up by decimal arithmetic, person by person. */
function naive(people: readonly PersonFacts[], scorer: Scorer, parts: number): object {
  const outcomes = people.map((facts) => scorer.safeScore(forProfile(facts, scorer)));
  const results = outcomes.flatMap((one) => (one.success ? [one.data] : []));
  const notMeasured = outcomes.filter(
    (one) => !one.success && one.issues.every(({ code }) => code === "not_measured"),
  ).length;
  const sums = (values: readonly Decimal[]) => {
    const sum = Decimal.sum(0, ...values);
    const mean =
      values.length === 0 ? null : sum.dividedBy(values.length).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
    return { sum: sum.times(parts).toNumber(), mean };
  };
  const total = sums(results.map((one) => one.total));
  return {
    people: people.length,
    measured: results.length,
    notMeasured,
    rejected: people.length - results.length - notMeasured,
    sum: total.sum,
    index: total.mean,
    dimensions: Object.fromEntries(
      DIMENSION_IDS.map((id) => [id, sums(results.map((one) => one.dimensions[id].score))]),
    ),
    categories: [...scorer.profile.bands.list]
      .sort((a, b) => b.from - a.from)
      .map(({ id }) => [id, results.filter(({ category }) => category.id === id).length]),
    duties: scorer.profile.duties.map(({ id }) => ({
      id,
      unmet: results.filter(({ duties }) => duties.some((duty) => duty.id === id && !duty.met)).length,
    })),
  };
}

function shown({ categories, ...figures }: PopulationFigures): object {
  const { unit: _, ...rest } = plain({
    ...figures,
    categories: categories.map(({ category, people }) => [category.id, people]),
  }) as Record<string, unknown>;
  return rest;
}

describe("a summary", () => {
  it("equals adding up one by one, as a whole and by unit, under every profile", () => {
    const inUnits = fc.tuple(agencyPerson, fc.constantFrom("Setda", "Dinas Kesehatan", "", undefined));
    fc.assert(
      fc.property(fc.array(inUnits, { maxLength: 60 }), someScorers, (list, some) => {
        const people = list.map(([facts, unit]): PersonFacts => ({ ...facts, unit }));
        const population = encodePopulation(people, { facts: agencyOf2024.facts });
        for (const [, scorer] of some) {
          const summary = summarizePopulation(population, scorer);
          expect(shown(summary.whole)).toEqual(naive(people, scorer, summary.parts));
          const units = [...population.units, ...(people.some(({ unit }) => unit === undefined) ? [null] : [])];
          expect(summary.units.map(({ unit }) => unit)).toEqual(units);
          for (const one of summary.units) {
            const own = people.filter(({ unit }) => (unit ?? null) === one.unit);
            expect(shown(one)).toEqual(naive(own, scorer, summary.parts));
          }
          expect(summary.profile).toBe(scorer.summary);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it("rounds a mean that lies in the middle up: 99.995 is 100, 99.985 is 99.99", () => {
    // Under this profile the punishment ringan takes 0.04 points: means of 8 people lie at n/200.
    const profile = extended(editions["2024@1"], { rules: { "disiplin.hukuman": { points: { ringan: "4.96" } } } });
    const scorer = createScorer({ profile });
    const ringan = { ...best, disiplin: { hukuman: "ringan" } };
    const meanOf = (lowered: number) => {
      const people = Array.from({ length: 8 }, (_, index) => (index < lowered ? ringan : best));
      return summarizePopulation(encodePopulation(people), scorer).whole.index?.toString();
    };
    // 100 − n · 0.005
    expect([0, 1, 2, 3, 8].map(meanOf)).toEqual(["100", "100", "99.99", "99.99", "99.96"]);
  });

  it("is frozen, and counts who has not met a duty", () => {
    const scorer = createScorer({ profile: "2024@1" });
    const people = [
      best,
      { ...best, kompetensi: { seminar: true } },
      { ...best, kompetensi: { seminar: true, jpTeknis: "19.99" } },
    ];
    const summary = summarizePopulation(encodePopulation(people), scorer);
    expect(summary.whole.duties).toEqual([{ id: "pengembangan-kompetensi", unmet: 2 }]);
    expect(unfrozen(summary)).toEqual([]);
  });

  it("of nobody has no means", () => {
    const population = encodePopulation([]);
    const summary = summarizePopulation(population, createScorer({ profile: "2024@1" }));
    expect(summary.units).toEqual([]);
    expect(summary.whole).toMatchObject({
      people: 0,
      measured: 0,
      sum: 0,
      index: null,
      dimensions: { kinerja: { sum: 0, mean: null } },
    });
    const scores = scorePopulation(population, createScorer({ profile: "2024@1" }));
    expect([scores.totals.length, scores.categoryOf.length, scores.dimension("kinerja").length, scores.issues]).toEqual(
      [0, 0, 0, []],
    );
  });
});

describe("very many different values", () => {
  const MANY = 65_600;
  const rules = { "kompetensi.diklat-teknis": { credit: { proportional: { decimals: 4, rounding: "half-up" } } } };

  it("of hours and units, more than 65,536 of each", () => {
    const hasTwenty = (index: number) => index >= 2_000;
    const people = Array.from({ length: MANY }, (_, index): PersonFacts => {
      const jpTeknis = `${(index % 20) + (hasTwenty(index) ? 20 : 0)}.${String(index).padStart(5, "0")}`;
      return { ...best, kompetensi: { jpTeknis }, unit: `unit ${index}` };
    });
    const population = readPopulation(encodePopulation(people).toBytes());
    expect([population.size, population.units.length]).toEqual([MANY, MANY]);
    expect(population.factsOf(MANY - 1)).toEqual(people.at(-1));

    const official = summarizePopulation(population, createScorer({ profile: "2024@1" }));
    // Pelaksana: 25 for sangat baik, and 22.5 with 20 hours, of 40 at most; everybody else has 60 points.
    expect(official.whole.sum).toBe((MANY * (60 + 25) + (MANY - 2_000) * 15) * official.parts);
    expect(official.units.map(({ index }) => index?.toString())).toEqual(
      people.map((_, index) => (hasTwenty(index) ? "100" : "85")),
    );

    const scorer = createScorer({ profile: extended(editions["2024@1"], { rules }) });
    const found = said(scorePopulation(population, scorer));
    const some = (index: number) => index % 997 === 0;
    expect(found.filter((_, index) => some(index))).toEqual(
      people.filter((_, index) => some(index)).map((facts) => expectedOf(scorer.safeScore(facts))),
    );
    const { whole, units } = summarizePopulation(population, scorer);
    expect(units.reduce((sum, one) => sum + one.sum, 0)).toBe(whole.sum);
  });

  it("of two added facts and hours, more pairs of either than are numbered at once", () => {
    const MANY_WORDS = 2_100;
    const words = Array.from({ length: MANY_WORDS }, (_, index) => `w${index}`);
    const label = "W";
    const rule = (name: string, reverse: boolean) => ({
      id: `disiplin.${name}`,
      kind: "lookup",
      label,
      fact: `tambahan.${name}`,
      whenMissing: "no-points",
      points: Object.fromEntries(
        words.map((word, index) => [word, `1.${String(reverse ? MANY_WORDS - index : index).padStart(4, "0")}`]),
      ),
    });
    const profile = extended(editions["2024@1"], {
      rules,
      caps: ["disiplin"],
      facts: { a: { kind: "word", label, words }, b: { kind: "word", label, words } },
      add: { disiplin: [rule("a", false), rule("b", true)] },
    });
    const people = words.map(
      (word, index): PersonFacts => ({
        ...best,
        kompetensi: { jpTeknis: `${index % 20}.${String(index).padStart(5, "0")}` },
        disiplin: { hukuman: "berat" },
        tambahan: { a: word, b: words[(index * 11) % MANY_WORDS]! },
      }),
    );
    const scorer = createScorer({ profile });
    const scores = scorePopulation(encodePopulation(people, { facts: profile.facts }), scorer);
    expect(said(scores)).toEqual(people.map((facts) => expectedOf(scorer.safeScore(facts))));
  });
});
