// A population scored again says of everybody what scoring them one by one says.

import type { OracleEdition } from "../support/oracle/oracle.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPopulation, encodePopulation, scorePopulation } from "../../src/doors/population.js";
import { createScorer, IpAsnError, type PersonFacts, type Scorer } from "../../src/index.js";
import { expectedIssues } from "../support/facts/expected-issues.js";
import { combinations, combinationsWithoutScore } from "../support/oracle/combinations.js";
import { issuesOf, issuesThrownBy } from "../support/issues/outcomes.js";
import { EDITIONS, nearlyFacts, personOf, plain } from "../support/score/people.js";
import {
  agencyOf2019,
  agencyOf2024,
  agencyPerson,
  expectedOf,
  forProfile,
  said,
  scorers,
  someScorers,
} from "../support/population/agency.js";
import { eachNth, runs, STRIDE } from "../support/effort.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const RUNS = runs(120);

/** A person in a functional post: under 2024 20 + 40 + 25 + 5 = 90. */
const person: PersonFacts = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { diklatFungsional: true, jpTeknis: 20, seminar: true },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};

/** All combinations of facts of an edition, scored or not. */
function* everybody(edition: EditionId): Generator<PersonFacts> {
  yield* combinationsWithoutScore(edition.slice(0, 4) as OracleEdition) as Generator<PersonFacts>;
  yield* combinations(edition.slice(0, 4) as OracleEdition) as Generator<PersonFacts>;
}

/** Where a population stands apart from scoring everybody one by one. */
function wrong(people: Iterable<PersonFacts>, scorer: Scorer): readonly unknown[] {
  const builder = createPopulation({ facts: agencyOf2024.facts });
  const expected: string[] = [];
  for (const facts of people) {
    builder.add(facts);
    expected.push(expectedOf(scorer.safeScore(facts)));
  }
  const population = builder.build();
  const scores = scorePopulation(population, scorer);
  expect([population.size, scores.measured + scores.notMeasured + scores.rejected]).toEqual([
    expected.length,
    expected.length,
  ]);
  return said(scores).flatMap((found, position) =>
    found === expected[position] ? [] : [{ person: population.factsOf(position), found, expected: expected[position] }],
  );
}

describe("every combination of facts", () => {
  it.each(EDITIONS)("of edition %s is scored as one by one", (edition) => {
    expect(wrong(eachNth(everybody(edition), STRIDE), createScorer({ profile: edition })).slice(0, 3)).toEqual([]);
  });

  it("is so under other editions, readings and agencies, each of which gets some of them", () => {
    const some = EDITIONS.flatMap((edition) => {
      const every = edition.startsWith("2019") ? 97 : 5;
      return [...everybody(edition)].filter((_, position) => position % every === 0);
    });
    for (const [index, [name, scorer]] of scorers.entries()) {
      const own = some.filter((_, position) => position % 7 === index % 7);
      expect([name, ...wrong(own, scorer).slice(0, 3)]).toEqual([name]);
    }
  });
});

describe("random people", () => {
  it("with facts that an agency adds are scored as one by one, under every profile", () => {
    fc.assert(
      fc.property(fc.array(agencyPerson, { maxLength: 30 }), someScorers, (people, some) => {
        const population = encodePopulation(people, { facts: agencyOf2024.facts });
        for (const [, scorer] of some) {
          const scores = scorePopulation(population, scorer);
          const alone = people.map((facts) => scorer.safeScore(forProfile(facts, scorer)));
          expect(said(scores)).toEqual(alone.map(expectedOf));
          expect(people.map((_, position) => plain(scores.outcomeOf(position)))).toEqual(plain(alone));
          const rejected = alone.filter(
            (one) => !one.success && one.issues.some(({ code }) => code !== "not_measured"),
          );
          expect(scores.rejected).toBe(rejected.length);
          for (const { code, people: count } of scores.issues)
            expect(alone.filter((one) => !one.success && one.issues.some((found) => found.code === code)).length).toBe(
              count,
            );
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it("facts that are put in come out again, numbers as plain decimal strings", () => {
    fc.assert(
      fc.property(fc.array(agencyPerson, { maxLength: 20 }), (people) => {
        const population = encodePopulation(people, { facts: agencyOf2024.facts });
        const scorer = createScorer({ profile: agencyOf2024 });
        for (const [position, facts] of people.entries()) {
          const given = population.factsOf(position);
          expect(given.unit).toBe(facts.unit);
          expect(population.unitOf(position)).toBe(facts.unit ?? null);
          expect(plain(scorer.safeScore(given))).toEqual(plain(scorer.safeScore(facts)));
          expect(encodePopulation([given], { facts: agencyOf2024.facts }).factsOf(0)).toEqual(given);
        }
      }),
      { numRuns: RUNS },
    );
    expect(encodePopulation([{ ...person, id: "1", name: "Budi", unit: "Setda" }]).factsOf(0)).toEqual({
      ...person,
      unit: "Setda",
      kompetensi: { ...person.kompetensi, jpTeknis: "20" },
    });
  });

  it("a value is refused where the contract refuses it, with its issues, and only there", () => {
    fc.assert(
      fc.property(fc.array(nearlyFacts, { maxLength: 6 }), (values) => {
        const builder = createPopulation();
        for (const value of values) {
          const before = builder.size;
          const added = builder.safeAdd(value);
          const expected = expectedIssues(value);
          if (expected.length === 0) {
            expect(added).toEqual({ success: true, data: before });
          } else {
            expect(issuesOf(added).map(({ code, path }) => [code, path])).toEqual(
              expected.map(({ code, path }) => [code, path]),
            );
          }
          expect(builder.size).toBe(before + Number(expected.length === 0));
        }
        const population = builder.build();
        const valid = values.filter((value) => expectedIssues(value).length === 0);
        for (const edition of EDITIONS) {
          const scorer = createScorer({ profile: edition });
          const scores = scorePopulation(population, scorer);
          expect(valid.map((_, position) => plain(scores.outcomeOf(position)))).toEqual(
            valid.map((value) => plain(scorer.safeScore(value))),
          );
          expect(said(scores)).toEqual(valid.map((value) => expectedOf(scorer.safeScore(value))));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("an added fact", () => {
  it("of another kind than under the profile is refused for those whose value does not fit", () => {
    const facts = { sertifikasi: { kind: "word", words: ["dasar", "utama"] } } as const;
    const people = ["dasar", "utama", undefined].map((sertifikasi) => ({ ...person, tambahan: { sertifikasi } }));
    const scores = scorePopulation(encodePopulation(people, { facts }), createScorer({ profile: agencyOf2019 }));
    expect([scores.measured, scores.rejected, scores.issues]).toEqual([2, 1, [{ code: "unknown_word", people: 1 }]]);
    const asNumber = encodePopulation([{ ...person, tambahan: { sertifikasi: 3 } }], {
      facts: { sertifikasi: { kind: "number" } },
    });
    expect(scorePopulation(asNumber, createScorer({ profile: agencyOf2019 })).issues).toEqual([
      { code: "unknown_word", people: 1 },
    ]);
  });

  it("that the population was not made for is an unknown key", () => {
    expect(issuesOf(createPopulation().safeAdd({ ...person, tambahan: { sertifikasi: true } }))[0]?.code).toBe(
      "unknown_key",
    );
  });

  it("many of them are told apart: 30 flags have more combinations than a number can hold", () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const facts = Object.fromEntries(names.map((name) => [name, { kind: "flag" } as const]));
    const people = Array.from({ length: 200 }, (_, index) => ({
      ...person,
      tambahan: Object.fromEntries(names.map((name, position) => [name, (index * 7919 + position * index) % 3 === 0])),
    }));
    const population = encodePopulation(people, { facts });
    expect(people.map((_, position) => population.factsOf(position).tambahan)).toEqual(
      people.map(({ tambahan }) => tambahan),
    );
    expect(scorePopulation(population, createScorer({ profile: "2024@1" })).measured).toBe(200);
  });

  it("must be declared as a profile declares it", () => {
    const declared = { "1x": { kind: "flag" }, y: { kind: "angka" }, z: { kind: "word", words: [] } };
    const issues = issuesThrownBy(() => createPopulation({ facts: declared as never }));
    expect(issues.map(({ path }) => path.join("."))).toEqual(
      ["facts.1x", "facts.y.kind", "facts.z.words"].map((path) => path.slice(6)),
    );
  });
});

describe("what a caller may do wrong", () => {
  it("a person who is refused is not added, and add tells why", () => {
    const builder = createPopulation();
    expect(builder.add(person)).toBe(0);
    expect(issuesThrownBy(() => builder.add({ ...person, status: "Pns" as never }))[0]?.code).toBe("unknown_word");
    expect(issuesOf(builder.safeAdd(person, 7 as never))).toEqual([
      { code: "wrong_type", path: ["unit"], params: { expected: "text", found: "7" } },
    ]);
    expect(builder.add(person, "Setda")).toBe(1);
    expect(builder.build().unitOf(1)).toBe("Setda");
  });

  it("encodePopulation names the index of the first wrong value, or hands all of them over", () => {
    const values = [person, { ...person, kinerja: { nilai: 101 } }, null, person];
    expect(issuesThrownBy(() => encodePopulation(values)).map(({ path }) => path)).toEqual([[1, "kinerja", "nilai"]]);
    const rejected: unknown[] = [];
    const population = encodePopulation(values, {
      onRejected: (index, issues) => rejected.push([index, issues[0]?.code]),
    });
    expect(rejected).toEqual([
      [1, "number_out_of_range"],
      [2, "not_an_object"],
    ]);
    expect(population.size).toBe(2);
  });

  it("a value that throws or answers otherwise each time harms nobody but itself", () => {
    let reads = 0;
    const fickle = {
      ...person,
      get status() {
        reads += 1;
        return reads % 2 === 0 ? "PPPK" : "PNS";
      },
      get unit() {
        return reads % 3 === 0 ? (9 as never) : "Setda";
      },
    };
    const throwing = {
      ...person,
      get kinerja(): never {
        throw new Error("tidak ada");
      },
    };
    const builder = createPopulation();
    for (let turn = 0; turn < 12; turn += 1) builder.safeAdd(fickle);
    const before = builder.size;
    expect(issuesOf(builder.safeAdd(throwing))).toEqual([
      { code: "unreadable", path: [], params: { reason: "tidak ada" } },
    ]);
    for (let turn = 0; turn < 5; turn += 1) builder.add(person);
    const population = builder.build();
    // What is no number when it is read again adds nobody either.
    let hours = 0;
    const shifting = {
      ...person,
      kompetensi: {
        get jpTeknis() {
          hours += 1;
          return hours === 1 ? 20 : "banyak";
        },
      },
    };
    expect(issuesOf(createPopulation().safeAdd(shifting))[0]?.code).toBe("number_malformed");
    for (let position = before; position < population.size; position += 1)
      expect(population.factsOf(position).status).toBe("PNS");
  });

  it("far too many unknown keys are not told one by one", () => {
    const keys = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`k${index}`, 1]));
    expect(issuesOf(createPopulation().safeAdd({ ...person, ...keys })).map(({ code }) => code)).toEqual(["too_large"]);
  });

  it("a position where nobody stands", () => {
    const population = encodePopulation([person]);
    const scores = scorePopulation(population, createScorer({ profile: "2024@1" }));
    for (const position of [-1, 1, 0.5, NaN]) {
      for (const act of [population.factsOf, population.unitOf, scores.outcomeOf])
        expect(issuesThrownBy(() => act(position))[0]?.code).toBe("number_out_of_range");
    }
    expect(scores.outcomeOf(0).success && scores.outcomeOf(0)).toMatchObject({ data: { category: { id: "tinggi" } } });
  });

  it("something that is no population", () => {
    expect(() => scorePopulation({ ...encodePopulation([]) }, createScorer({ profile: "2024@1" }))).toThrow(IpAsnError);
  });
});

it("people added later are in a later population only", () => {
  const builder = createPopulation();
  builder.add(person, "a");
  const first = builder.build();
  builder.add({ ...person, status: "CPNS" }, "b");
  const second = builder.build();
  expect([first.size, first.units, second.size, second.units]).toEqual([1, ["a"], 2, ["a", "b"]]);
  expect(scorePopulation(second, createScorer({ profile: "2024@1" }))).toMatchObject({
    measured: 1,
    notMeasured: 1,
    rejected: 0,
  });
  expect([...scorePopulation(first, createScorer({ profile: "2024@1" })).totals]).toEqual([900]);
});

it("one person of an edition is scored under each", () => {
  fc.assert(
    fc.property(fc.constantFrom(...EDITIONS).chain(personOf), fc.constantFrom(...scorers), (facts, [, scorer]) => {
      const scores = scorePopulation(encodePopulation([facts]), scorer);
      expect(said(scores)).toEqual([expectedOf(scorer.safeScore(facts))]);
    }),
    { numRuns: RUNS },
  );
});
