// The check of a person's facts, which the catalogue drives, against the contract: `expected-issues.ts`. Nothing hostile gets
// past it, and nothing that is done to an issue changes it.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPopulation } from "../../src/doors/population.js";
import { createScorer, type Issue, type Outcome } from "../../src/index.js";
import { factsCheck } from "../doors/facts.js";
import { runs } from "../support/effort.js";
import { issuesOf } from "../support/issues/outcomes.js";
import { anything, nearlyFacts, onePerson } from "../support/score/people.js";
import { type ExpectedIssue, expectedIssues } from "../support/facts/expected-issues.js";

const RUNS = runs(20_000);
const check = factsCheck({});

/** An issue without its suggestion, which must be one of the accepted words or none. */
function withoutSuggestion({ code, path, params }: Issue): ExpectedIssue {
  const { suggestion = null, ...rest } = params as { suggestion?: string | null; accepted?: readonly string[] };
  expect(suggestion === null || rest.accepted?.includes(suggestion)).toBe(true);
  return { code, path: path.map(String), params: { ...rest } };
}

const refusing = (): never => {
  throw new RangeError("jebakan");
};
const circle: Record<string, unknown> = {};
circle["diri"] = circle;

/** What JSON, or a program that means no good, can put in the place of a fact. */
const hostile = fc.constantFrom<(() => unknown)[]>(
  () => Object.create(null) as unknown,
  () => Object.create({ predikat: "baik" }) as unknown,
  () => Object.assign([], { predikat: "baik" }),
  () => Object.assign(new Date(0), { hukuman: "ringan" }),
  () => ({ [Symbol("kunci")]: 1 }),
  () => JSON.parse('{"__proto__": {"predikat": "baik"}, "constructor": 1}') as unknown,
  () => new Proxy({ pendidikan: "S1" }, {}),
  () => Array.from({ length: 3 }),
  () => new Array<unknown>(1_000),
  () => new Map([["predikat", "baik"]]),
  () => new Number(20),
  () => circle,
  () => 10n,
  () => "x".repeat(100),
  () => `${"9".repeat(400)}.${"9".repeat(400)}`,
  () => "9".repeat(401),
  () => "100.0000000000000000000000000000000000001",
  () => "9999.000",
  () => 9_999.000_1,
);

const GROUPS = ["kualifikasi", "kompetensi", "kinerja", "disiplin", "tambahan"] as const;
const NAMES = [
  "pendidikan",
  "jpTeknis",
  "nilai",
  "predikat",
  "hukuman",
  "seminar",
  "diklatFungsional",
  "unit",
  "status",
  "__proto__",
  "x",
];

const hostilePerson = fc
  .tuple(fc.constantFrom(...GROUPS), fc.option(fc.constantFrom(...NAMES)), hostile, nearlyFacts)
  .map(([group, name, make, facts]) => {
    if (typeof facts !== "object" || facts === null || Array.isArray(facts)) return make();
    const inner = name === null ? make() : Object.fromEntries([[name, make()]]);
    return Object.assign(Object.create(Object.getPrototypeOf(facts) as object) as object, facts, { [group]: inner });
  });

describe("the check of a person's facts", () => {
  it("says what the contract says, whatever it is given", () => {
    const seen = { valid: 0, refused: 0 };
    const values = fc.oneof(
      { weight: 5, arbitrary: nearlyFacts },
      { weight: 4, arbitrary: hostilePerson },
      { weight: 1, arbitrary: anything },
    );
    fc.assert(
      fc.property(values, (value) => {
        const expected = expectedIssues(value);
        const { facts, issues } = check(value);
        expect(issues.map(withoutSuggestion)).toEqual(expected);
        // The other doors tell the same.
        const added = createPopulation().safeAdd(value);
        expect(added.success ? [] : added.issues).toEqual(issues);
        if (expected.length > 0) seen.refused += 1;
        else {
          seen.valid += 1;
          expect(check(facts).issues).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(seen.valid).toBeGreaterThan(RUNS / 20);
    expect(seen.refused).toBeGreaterThan(RUNS / 20);
  });

  const scorer = createScorer({ profile: "2024" });
  const person = (facts: object): unknown => ({ ...onePerson, ...facts });
  const unreadable = (outcome: Outcome<unknown>) =>
    issuesOf(outcome).map(({ code, path, params }) => ({ code, path, params }));

  it.each<readonly [string, unknown]>([
    ["a getter", Object.defineProperty({ ...onePerson }, "status", { get: refusing, enumerable: true })],
    [
      "a getter in a group",
      person({ kinerja: Object.defineProperty({}, "predikat", { get: refusing, enumerable: true }) }),
    ],
    ["a proxy that gives nothing", person({ disiplin: new Proxy({}, { get: refusing }) })],
    ["a proxy that lists nothing", person({ kompetensi: new Proxy({}, { ownKeys: refusing }) })],
    ["a proxy for the whole", new Proxy({ ...onePerson }, { get: refusing })],
    ["the name of its kind", person({ kompetensi: Object.defineProperty({}, Symbol.toStringTag, { get: refusing }) })],
  ])("what throws as it is read is told as unreadable: %s", (_, value) => {
    expect(unreadable(scorer.safeScore(value))).toEqual([
      { code: "unreadable", path: [], params: { reason: "jebakan" } },
    ]);
    expect(unreadable(createPopulation().safeAdd(value))).toEqual([
      { code: "unreadable", path: [], params: { reason: "jebakan" } },
    ]);
  });

  it("a fact is read once: what an object answers later changes nothing", () => {
    let reads = 0;
    const shifting = Object.defineProperty({}, "predikat", {
      get: () => (reads++ === 0 ? "bagus" : "baik"),
      enumerable: true,
    });
    expect(check(person({ kinerja: shifting })).issues).toEqual([
      {
        code: "unknown_word",
        path: ["kinerja", "predikat"],
        params: expect.objectContaining({ found: "bagus" }) as object,
      },
    ]);
    expect(reads).toBe(1);
  });

  it("up to 5,000 unknown keys are told one by one, more are told as too many", () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${String(index)}`, 1]));
    expect(check(person(keys(5_000))).issues).toHaveLength(5_000);
    expect(check(person(keys(5_001))).issues.map(({ code }) => code)).toEqual(["too_large"]);
    const spread = { ...keys(2_500), kinerja: { predikat: "baik", ...keys(2_500) }, disiplin: keys(1) };
    expect(check(person(spread)).issues.map(({ code }) => code)).toEqual(["too_large"]);
    expect(issuesOf(scorer.safeScore(keys(100_000))).map(({ code }) => code)).toEqual(["too_large"]);
  });

  it("a list of accepted words or keys that a caller changes changes no check", () => {
    const misspelt = { ...onePerson, staus: "PNS", kinerja: { predikatt: "baik" }, disiplin: { hukumam: "x" } };
    for (const { params } of check(misspelt).issues) {
      const { accepted } = params as { readonly accepted?: string[] };
      try {
        accepted?.push("staus", "predikatt", "hukumam");
      } catch {
        // It is frozen.
      }
    }
    expect(check(misspelt).issues.map(({ path }) => path.join("."))).toEqual([
      "kinerja.predikatt",
      "disiplin.hukumam",
      "staus",
    ]);
  });
});
