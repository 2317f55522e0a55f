// Numbers that do the same: held against the results of whole people, who differ in that number only.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions, type PersonFacts, type ProfileSource, type Result } from "../../src/index.js";
import { partitionOf } from "../doors/score.js";
import { extended } from "../support/profile/agency.js";
import { EDITIONS, hours, nilai, personOf } from "../support/score/people.js";

const proportional: ProfileSource = extended(editions["2024@1"], {
  facts: { jpMandiri: { kind: "number", label: "Belajar mandiri", most: 400 } },
  add: {
    kompetensi: [
      {
        id: "kompetensi.mandiri",
        kind: "threshold",
        label: "Belajar mandiri",
        fact: "tambahan.jpMandiri",
        whenMissing: "no-points",
        atLeast: 10,
        points: 2,
        credit: { proportional: { decimals: 1, rounding: "half-up" } },
      },
    ],
  },
});

/** The classes of numbers where open points count too. */
const classesUnder = (profile: ProfileSource) => partitionOf(profile, "points-and-open-points").ofNumber;

/** All that is told of a person beside the number itself. */
function told({ total, category, dimensions, duties, ceilings, interpretations, ignored }: Result) {
  const points = Object.values(dimensions).flatMap(({ score, subDimensions }) => [
    String(score),
    ...subDimensions.map((one) => String(one.points)),
  ]);
  return [
    String(total),
    category.id,
    points,
    duties.map(({ id, met, missing }) => [id, met, missing]),
    ceilings.map(({ on, before, at }) => [on, before, at]),
    interpretations,
    ignored,
  ];
}

const withHours = (person: PersonFacts, jpTeknis: string | number): PersonFacts => ({
  ...person,
  kompetensi: { ...person.kompetensi, jpTeknis },
});

describe("two numbers that do the same", () => {
  it.each(EDITIONS)("bring a person of %s the same: hours", (edition) => {
    const scorer = createScorer({ profile: edition });
    const effects = classesUnder(scorer.profile);
    let alike = 0;
    fc.assert(
      fc.property(personOf(edition), hours, hours, (person, one, other) => {
        const effect = effects("kompetensi.jpTeknis", String(one));
        expect(effect).toBeDefined();
        if (effect !== effects("kompetensi.jpTeknis", String(other))) return;
        alike += 1;
        const [first, second] = [one, other].map((each) => told(scorer.score(withHours(person, each))));
        expect(first).toEqual(second);
      }),
      { numRuns: 400 },
    );
    expect(alike).toBeGreaterThan(50);
  });

  it("bring a person of 2019 the same: performance as a number", () => {
    const scorer = createScorer({ profile: "2019@1" });
    const effects = classesUnder(scorer.profile);
    fc.assert(
      fc.property(personOf("2019@1"), nilai, nilai, (person, one, other) => {
        if (effects("kinerja.nilai", String(one)) !== effects("kinerja.nilai", String(other))) return;
        const [first, second] = [one, other].map((each) => told(scorer.score({ ...person, kinerja: { nilai: each } })));
        expect(first).toEqual(second);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what a number does", () => {
  const effects = classesUnder(editions["2024@1"]);
  const ofHours = (value: string) => effects("kompetensi.jpTeknis", value);

  it("differs at the threshold, and nowhere else", () => {
    expect(ofHours("7")).toBe(ofHours("19.99"));
    expect(ofHours("20")).toBe(ofHours("9999"));
    expect(ofHours("20.0")).toBe(ofHours("20"));
    expect(ofHours("19.99")).not.toBe(ofHours("20"));
  });

  it("differs from number to number where they count in proportion", () => {
    const own = classesUnder(proportional);
    expect(own("tambahan.jpMandiri", "5")).not.toBe(own("tambahan.jpMandiri", "6"));
    expect(own("tambahan.jpMandiri", "10")).toBe(own("tambahan.jpMandiri", "400"));
  });

  it("is not said of what is no number in range, nor of other facts", () => {
    expect(ofHours("-1")).toBeUndefined();
    expect(ofHours("banyak")).toBeUndefined();
    expect(effects("kinerja.nilai", "100.5")).toBeUndefined();
    expect(effects("kualifikasi.pendidikan", "1")).toBeUndefined();
    expect(effects("tambahan.tidakAda", "1")).toBeUndefined();
    expect(classesUnder(proportional)("tambahan.jpMandiri", "401")).toBeUndefined();
  });
});
