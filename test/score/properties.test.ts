// What holds for every person, whatever the facts.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScorer,
  editions,
  formatIssue,
  IpAsnError,
  readResult,
  rebuildTotal,
  safeReadResult,
  type EditionId,
  type Outcome,
  type PersonFacts,
  type Result,
  type ResultJson,
} from "../../src/index.js";
import { personSchema } from "../../src/input/person-schema.js";
import { Decimal } from "../../src/number/decimal.js";
import { combinationReader } from "../../src/score/combination.js";
import {
  anything,
  editionAndPerson,
  EDITIONS,
  everyHukuman,
  everyScorer,
  hours,
  nearlyFacts,
  nilai,
  personOf,
  unfrozen,
} from "./people.js";

const RUNS = 1_000;
const warm = Object.fromEntries(EDITIONS.map((edition) => [edition, createScorer({ profile: edition })])) as Record<
  EditionId,
  ReturnType<typeof createScorer>
>;
const people = Object.fromEntries(EDITIONS.map((edition) => [edition, personOf(edition)])) as Record<EditionId, fc.Arbitrary<PersonFacts>>;
const anyScorer = fc.constantFrom(...everyScorer);
const scorerAndPerson = anyScorer.chain((under) => people[under.edition].map((facts) => ({ under, facts })));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const plainResult = (result: Result) => JSON.parse(JSON.stringify(result)) as ResultJson;

/** The result, or for a reading that cannot do without more facts nothing. */
function dataOf(outcome: Outcome<Result>): Result | undefined {
  if (outcome.success) return outcome.data;
  expect(outcome.issues.map((one) => one.code)).toEqual(outcome.issues.map(() => "missing_fact"));
  return undefined;
}

describe("sums", () => {
  it("the total is the sum of the four dimensions, each within its weight, and all of it can be rebuilt from the trace", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = dataOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const { kualifikasi, kompetensi, kinerja, disiplin } = result.dimensions;
        const sum = kualifikasi.score.plus(kompetensi.score).plus(kinerja.score).plus(disiplin.score);
        expect(result.total.toString()).toBe(sum.toString());
        expect(rebuildTotal(result).toString()).toBe(sum.toString());
        expect(rebuildTotal(plainResult(result)).toString()).toBe(sum.toString());
        expect(sum.greaterThanOrEqualTo(0) && sum.lessThanOrEqualTo(100)).toBe(true);
        for (const { score, weight, subDimensions } of Object.values(result.dimensions)) {
          expect(score.greaterThanOrEqualTo(0) && score.lessThanOrEqualTo(weight)).toBe(true);
          for (const one of subDimensions) expect(one.points.lessThanOrEqualTo(one.most)).toBe(true);
        }
        expect(Object.values(result.dimensions).map((one) => one.weight.toString())).toEqual(["25", "40", "30", "5"]);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it("the readings under test are all those that scoring can take", () => {
    const ofEdition = (edition: EditionId) => everyScorer.filter((one) => one.edition === edition).length;
    // Itself; bands 2, brackets 2, low predikat 1, deemed taken 1, missing SKP 2, missing education 1.
    expect(ofEdition("2019")).toBe(10);
    // Itself; bands 2, scale 1, below the requirement 2, JP 1, low predikat 1, SKP 2, education 1, deemed taken 1.
    expect(ofEdition("2023")).toBe(12);
    // And the duty: right 1, missing hours 1, PPPK hours 2.
    expect(ofEdition("2024")).toBe(16);
  });
});

describe("more of a good thing never lowers a score", () => {
  type Change = (facts: PersonFacts) => PersonFacts;
  const kompetensi = (change: PersonFacts["kompetensi"]): Change => (facts) => ({ ...facts, kompetensi: { ...facts.kompetensi, ...change } });
  const degree = (pendidikan: PersonFacts["kualifikasi"]["pendidikan"]): Change => (facts) => ({
    ...facts,
    kualifikasi: { ...facts.kualifikasi, pendidikan },
  });
  const rating = (predikat: "sangat-kurang" | "buruk" | "kurang" | "cukup" | "butuh-perbaikan" | "baik" | "sangat-baik"): Change => (facts) => ({
    ...facts,
    kinerja: { predikat },
  });
  /** From worst to best; what stands in one list is equal. */
  const ladders: Readonly<Record<string, readonly (readonly Change[])[]>> = {
    "a higher degree": [
      [degree("SD")],
      [degree("SLTP")],
      [degree("SLTA")],
      [degree("D1")],
      [degree("D2")],
      [degree("D3")],
      [degree("D4"), degree("S1")],
      [degree("S2")],
      [degree("S3")],
    ],
    "diklat kepemimpinan": [
      [kompetensi({ diklatKepemimpinan: undefined }), kompetensi({ diklatKepemimpinan: false })],
      [kompetensi({ diklatKepemimpinan: true })],
    ],
    "diklat fungsional": [
      [kompetensi({ diklatFungsional: undefined }), kompetensi({ diklatFungsional: false })],
      [kompetensi({ diklatFungsional: "tidak-dipersyaratkan" })],
      [kompetensi({ diklatFungsional: true })],
    ],
    "a seminar": [[kompetensi({ seminar: undefined }), kompetensi({ seminar: false })], [kompetensi({ seminar: true })]],
    "a better predikat": [
      [rating("sangat-kurang"), rating("buruk")],
      [rating("kurang")],
      [rating("butuh-perbaikan"), rating("cukup")],
      [rating("baik")],
      [rating("sangat-baik")],
    ],
    "a lighter punishment": [...everyHukuman].reverse().map((hukuman) => [(facts) => ({ ...facts, disiplin: { hukuman } })]),
  };
  const rank = (result: Result) => ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"].indexOf(result.category.id);

  function expectNeverLower(better: Result, worse: Result): void {
    expect(better.total.greaterThanOrEqualTo(worse.total)).toBe(true);
    expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
  }

  it.each(Object.entries(ladders))("%s", (_name, ladder) => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const rungs = ladder.map((equals) => equals.flatMap((change) => dataOf(scorer.safeScore(change(facts))) ?? []));
        for (const [first, ...others] of rungs) for (const other of others) expect(other.total.toString()).toBe(first!.total.toString());
        const one = rungs.flatMap((equals) => equals.slice(0, 1));
        for (const [index, better] of one.entries()) if (index > 0) expectNeverLower(better, one[index - 1]!);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it("more hours", () => {
    fc.assert(
      fc.property(scorerAndPerson, fc.array(hours, { minLength: 2, maxLength: 6 }), ({ under: { scorer }, facts }, given) => {
        const rising = [undefined, ...given.sort((a, b) => Number(a) - Number(b))];
        const results = rising.flatMap((jpTeknis) => dataOf(scorer.safeScore(kompetensi({ jpTeknis })(facts))) ?? []);
        expect(results.length).toBeGreaterThanOrEqual(rising.length - 1);
        for (const [index, better] of results.entries()) {
          if (index === 0) continue;
          const worse = results[index - 1]!;
          expectNeverLower(better, worse);
          for (const [at, duty] of better.duties.entries()) {
            expect(duty.short.lessThanOrEqualTo(worse.duties[at]!.short)).toBe(true);
            expect(duty.met || !worse.duties[at]!.met).toBe(true);
          }
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it("a higher nilai, in edition 2019", () => {
    const of2019 = fc.constantFrom(...everyScorer.filter((one) => one.edition === "2019"));
    fc.assert(
      fc.property(of2019, people["2019"], fc.array(nilai, { minLength: 2, maxLength: 8 }), ({ scorer }, facts, given) => {
        const rising = given.sort((a, b) => Number(a) - Number(b));
        const results = rising.map((one) => scorer.score({ ...facts, kinerja: { nilai: one } }));
        for (const [index, better] of results.entries()) if (index > 0) expectNeverLower(better, results[index - 1]!);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it("each rung counts for somebody: the ladders are not flat", () => {
    const base: PersonFacts = {
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: {},
      kinerja: { predikat: "kurang" },
      disiplin: { hukuman: "berat" },
    };
    for (const [name, ladder] of Object.entries(ladders)) {
      const facts: PersonFacts = name === "diklat kepemimpinan" ? { ...base, jabatan: "jpt" } : base;
      const totals = [ladder[0]!, ladder.at(-1)!].map(([change]) => warm["2024"].score(change!(facts)).total);
      expect(totals[1]!.greaterThan(totals[0]!), name).toBe(true);
    }
  });
});

describe("order and repetition change nothing", () => {
  const shuffled = (value: unknown, seed: number): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, seed)] as const);
    const turn = entries.length === 0 ? 0 : seed % entries.length;
    const turned = [...entries.slice(turn), ...entries.slice(0, turn)];
    return Object.fromEntries(seed % 2 === 0 ? turned : turned.reverse());
  };

  it("the order of keys", () => {
    fc.assert(
      fc.property(scorerAndPerson, fc.nat(), ({ under: { scorer }, facts }, seed) => {
        const other = shuffled(facts, seed);
        expect(other).toEqual(facts);
        expect(JSON.stringify(scorer.safeScore(other))).toBe(JSON.stringify(scorer.safeScore(facts)));
      }),
      { numRuns: RUNS },
    );
  });

  it("the order of rows, scoreMany, and a scorer that has never scored anybody", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS).chain((edition) =>
          fc.tuple(fc.constant(edition), fc.array(people[edition], { minLength: 1, maxLength: 12 })),
        ),
        ([edition, group]) => {
          const alone = group.map((facts) => JSON.stringify(createScorer({ profile: edition }).score(facts)));
          const together = [...createScorer({ profile: edition }).scoreMany(group)];
          const backwards = [...createScorer({ profile: edition }).scoreMany([...group].reverse())].reverse();
          const again = [...group, ...group].map((facts) => JSON.stringify(warm[edition].score(facts)));
          expect(together.map((row) => row.index)).toEqual(group.map((_, index) => index));
          expect(together.map((row) => row.id)).toEqual(group.map((facts) => facts.id));
          expect(together.map(({ outcome }) => JSON.stringify(dataOf(outcome)))).toEqual(alone);
          expect(backwards.map(({ outcome }) => JSON.stringify(dataOf(outcome)))).toEqual(alone);
          expect(again).toEqual([...alone, ...alone]);
        },
      ),
      { numRuns: RUNS / 10 },
    );
  });

  it("facts that merely identify a person change nothing, and are not in the result", () => {
    fc.assert(
      fc.property(scorerAndPerson, fc.string(), ({ under: { scorer }, facts }, text) => {
        const { id: _id, name: _name, unit: _unit, ...rest } = facts;
        const [first, second] = [scorer.safeScore({ ...rest, id: text, name: text, unit: text }), scorer.safeScore(rest)];
        expect(JSON.stringify(first)).toBe(JSON.stringify(second));
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe("numbers", () => {
  it("a number and every way to write it as text give the same result", () => {
    const written = (n: number): (number | string)[] => {
      const text = String(n / 100);
      return [n / 100, text, (n / 100).toFixed(2), `${(n / 100).toFixed(2)}000`];
    };
    fc.assert(
      fc.property(editionAndPerson, fc.integer({ min: 0, max: 10_000 }), ({ edition, facts }, n) => {
        const results = written(n).flatMap((value) => {
          const withHours = { ...facts, kompetensi: { ...facts.kompetensi, jpTeknis: value } };
          const withNilai = edition === "2019" ? [{ ...facts, kinerja: { nilai: value } }] : [];
          return [[withHours, ...withNilai].map((one) => JSON.stringify(warm[edition].score(one)))];
        });
        for (const result of results) expect(result).toEqual(results[0]);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it.each(["20", 20, "20.0", 20.0, "20.000000000000000000000000000000"])("jpTeknis %j is 20 JP", (jpTeknis) => {
    const facts: PersonFacts = {
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    for (const edition of EDITIONS) {
      const result = createScorer({ profile: edition }).score(facts);
      expect(result.facts.kompetensi.jpTeknis).toBe("20");
      expect(result.dimensions.kompetensi.subDimensions.map((one) => [one.id, one.points.toString()])).toContainEqual([
        "kompetensi.diklat-teknis",
        "15",
      ]);
    }
  });

  it("any finite number of hours that is scored can be written out and read back", () => {
    const facts = (jpTeknis: number): PersonFacts => ({
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS),
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
        (edition, value) => {
          const outcome = warm[edition].safeScore(facts(value));
          if (!outcome.success) return;
          const read = safeReadResult(plain(outcome.data));
          expect(read.success ? [] : read.issues).toEqual([]);
        },
      ),
      { numRuns: RUNS / 2 },
    );
  });
});

describe("the two doors", () => {
  it("score and safeScore agree on every value: the same result, or the same issues", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITIONS), fc.oneof({ weight: 4, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }), (edition, value) => {
        const outcome = warm[edition].safeScore(value);
        let thrown: unknown;
        let result: Result | undefined;
        try {
          result = warm[edition].score(value as PersonFacts);
        } catch (error) {
          thrown = error;
        }
        if (outcome.success) {
          expect(thrown).toBeUndefined();
          expect(JSON.stringify(result)).toBe(JSON.stringify(outcome.data));
        } else {
          expect(thrown).toBeInstanceOf(IpAsnError);
          expect((thrown as IpAsnError).issues).toEqual(outcome.issues);
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it("any value gives issues or a result, never an exception and never NaN, and each issue can be said in both languages", () => {
    const kinds: Record<string, number> = {};
    fc.assert(
      fc.property(anyScorer, fc.oneof({ weight: 4, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }), ({ scorer }, value) => {
        const outcome = scorer.safeScore(value);
        if (outcome.success) {
          kinds["scored"] = (kinds["scored"] ?? 0) + 1;
          expect(JSON.stringify(outcome.data)).not.toContain("NaN");
          expect(outcome.data.total.isFinite()).toBe(true);
          return;
        }
        expect(outcome.issues.length).toBeGreaterThan(0);
        for (const issue of outcome.issues) {
          kinds[issue.code] = (kinds[issue.code] ?? 0) + 1;
          for (const locale of ["id", "en"] as const) {
            const text = formatIssue(issue, { locale });
            expect(text).not.toBe("");
            expect(text).not.toContain("undefined,");
          }
        }
      }),
      { numRuns: 4 * RUNS },
    );
    // The generator reaches every kind of mistake that facts can have.
    for (const code of [
      "scored",
      "not_an_object",
      "unknown_key",
      "missing_fact",
      "wrong_type",
      "unknown_word",
      "number_malformed",
      "number_out_of_range",
      "conflicting_facts",
      "fact_not_accepted",
      "not_measured",
    ]) {
      expect(kinds[code] ?? 0, code).toBeGreaterThan(5);
    }
  });

  it("a value that cannot be read is an issue, not an exception", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = (error: unknown) => ({
      get status(): string {
        throw error;
      },
    });
    for (const value of [proxy, throwing(new Error("no")), throwing("no"), throwing(undefined), new Proxy({}, { get: () => fail() })]) {
      const outcome = warm["2024"].safeScore(value);
      expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual(["unreadable"]);
    }
  });

  it("a value that answers otherwise when it is read again can neither throw nor change anybody else's score", () => {
    const honest = (): Record<string, Record<string, unknown>> & PersonFacts =>
      ({
        status: "PNS",
        jabatan: "fungsional",
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        kompetensi: {},
        kinerja: { predikat: "baik" },
        disiplin: { hukuman: "tidak-pernah" },
      }) as unknown as Record<string, Record<string, unknown>> & PersonFacts;
    const second: readonly (() => unknown)[] = [() => fail(), () => "berat", () => "no such word", () => undefined];
    for (const later of second) {
      for (let after = 1; after <= 6; after = after + 1) {
        const scorer = createScorer({ profile: "2024" });
        const shifty = honest();
        let reads = 0;
        Object.defineProperty(shifty.disiplin, "hukuman", {
          enumerable: true,
          get: () => (reads++ < after ? "tidak-pernah" : later()),
        });
        expect(() => scorer.safeScore(shifty)).not.toThrow();
        expect(scorer.score(honest()).total.toString()).toBe("70"); // 20 + 20 + 25 + 5
      }
    }
  });
});

function fail(): never {
  throw new Error("not to be read");
}

describe("the plain form", () => {
  it("goes out and comes back the same", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = dataOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const text = JSON.stringify(result);
        const read = readResult(JSON.parse(text));
        expect(JSON.stringify(read)).toBe(text);
        expect(plainResult(read).format).toBe("ip-asn-result/1");
        expect(read.total.equals(result.total)).toBe(true);
        expect(rebuildTotal(read).equals(result.total)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("holds strings, whole numbers, booleans and nulls only, and no person", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = dataOf(scorer.safeScore({ ...facts, id: "19800101", name: "N.N.", unit: "Dinas" }));
        if (result === undefined) return;
        const numbers: string[] = [];
        JSON.parse(JSON.stringify(result), (key, value: unknown) => {
          if (typeof value === "number") numbers.push(key);
          return value;
        });
        // The profile's revision, and the printed limits of a bracket or the decimals of a rounding.
        expect(numbers.filter((key) => !["revision", "from", "to", "decimals"].includes(key))).toEqual([]);
        expect(JSON.stringify(result)).not.toMatch(/19800101|N\.N\.|Dinas/);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  const digits = fc.integer({ min: 0, max: 1_000 }).map((n) => String(n / 10));
  type Loose = Record<string, never> & { [key: string]: Loose };

  it("with another total, score or points is refused as inconsistent", () => {
    let refused = 0;
    fc.assert(
      fc.property(scorerAndPerson, fc.nat(), digits, ({ under: { scorer }, facts }, pick, other) => {
        const result = dataOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const tampered = plain(result) as Loose;
        const dimensions = Object.values(tampered["dimensions"]!) as unknown as Record<string, unknown>[];
        const places: readonly (readonly [Record<string, unknown>, string])[] = [
          [tampered, "total"],
          ...dimensions.map((one) => [one, "score"] as const),
          ...dimensions.flatMap((one) => (one["subDimensions"] as Record<string, unknown>[]).map((inner) => [inner, "points"] as const)),
        ];
        const [place, key] = places[pick % places.length]!;
        if (place[key] === other) return;
        place[key] = other;
        const outcome = safeReadResult(tampered);
        expect(outcome.success ? [] : [...new Set(outcome.issues.map((one) => one.code))]).toEqual(["result_inconsistent"]);
        refused = refused + 1;
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 2);
  });

  const example = () =>
    plain(
      warm["2024"].score({
        status: "PNS",
        jabatan: "fungsional",
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        kompetensi: { diklatFungsional: true, jpTeknis: "12.5", seminar: true },
        kinerja: { predikat: "baik" },
        disiplin: { hukuman: "tidak-pernah" },
      }),
    ) as Loose;

  it("the example reads back: 20 + min(40, 20 + 15 + 0 + 10) + 25 + 5 = 90, Tinggi, 7.5 JP short", () => {
    const read = readResult(example());
    expect([read.total.toString(), read.category.id, read.duties[0]!.short.toString()]).toEqual(["90", "tinggi", "7.5"]);
    expect(read.dimensions.kompetensi.cap?.sum.toString()).toBe("45");
  });

  it.each<readonly [string, (result: Loose) => void]>([
    ["points under a cap that hides them", ({ dimensions }) => Object.assign(dimensions!["kompetensi"]!["subDimensions"]![1]!, { points: "14" })],
    ["the sum before the cap", ({ dimensions }) => Object.assign(dimensions!["kompetensi"]!["cap"]!, { sum: "44" })],
    ["a duty said to be met that is not", ({ duties }) => Object.assign(duties![0]!, { met: true })],
    ["another shortage", ({ duties }) => Object.assign(duties![0]!, { short: "1" })],
  ])("with %s is refused as inconsistent", (_what, tamper) => {
    const tampered = example();
    tamper(tampered);
    const outcome = safeReadResult(tampered);
    expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual(["result_inconsistent"]);
  });

  it("any junk in any place gives issues or a result, never an exception", () => {
    const words = fc.constantFrom<unknown[]>(undefined, null, "", "abc", "-1", "1e3", -1, NaN, "NaN", "40", "sedang");
    const junk = fc.oneof(anything, words, fc.constantFrom({}, []).map((empty) => structuredClone(empty)));
    const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
    const groupsIn = (value: unknown): Record<string, unknown>[] => (isGroup(value) ? [value, ...Object.values(value).flatMap(groupsIn)] : []);
    const ceiling = { duty: "d", on: "total", at: "30", before: "85", cite: [{ instrument: "i", provision: "p", evidence: "practice" }] };
    let inconsistent = 0;
    fc.assert(
      fc.property(editionAndPerson, fc.nat(), fc.nat(), junk, ({ edition, facts }, pick, pickKey, value) => {
        const broken = { ...(plain(warm[edition].score(facts)) as object), ceilings: [{ ...ceiling }] };
        const groups = groupsIn(broken);
        const group = groups[pick % groups.length]!;
        const keys = Object.keys(group);
        group[keys[pickKey % Math.max(1, keys.length)] ?? "new"] = value;
        const outcome = safeReadResult(broken);
        if (outcome.success) return;
        expect(outcome.issues.length).toBeGreaterThan(0);
        for (const one of outcome.issues) expect(formatIssue(one, { locale: "id" })).not.toBe("");
        if (outcome.issues.some((one) => one.code === "result_inconsistent")) inconsistent = inconsistent + 1;
      }),
      { numRuns: 2 * RUNS },
    );
    expect(inconsistent).toBeGreaterThan(0);
    fc.assert(fc.property(anything, (value) => !safeReadResult(value).success), { numRuns: RUNS / 2 });
  });

  it("a ceiling that is no number is refused", () => {
    const cite = [{ instrument: "ip-asn", provision: "p", evidence: "interpretation" }];
    for (const on of ["kompetensi", "total"]) {
      const broken = { ...example(), ceilings: [{ duty: "pengembangan-kompetensi", on, at: "abc", before: "90", cite }] };
      expect(safeReadResult(broken).success).toBe(false);
    }
  });
});

describe("results are frozen", () => {
  it("at every depth, decimals too, also when read back", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = dataOf(scorer.safeScore(facts));
        if (result === undefined) return;
        expect(unfrozen(result)).toEqual([]);
        expect(unfrozen(readResult(plain(result)))).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it("the profile of a scorer is frozen too, whatever readings were chosen", () => {
    for (const { name, scorer } of everyScorer) {
      expect(unfrozen(scorer.profile).slice(0, 3), name).toEqual([]);
      expect(unfrozen(scorer.summary), name).toEqual([]);
    }
  });

  it("the check for frozen things sees what is not", () => {
    expect(unfrozen({ a: Object.freeze([{ b: 1 }]) })).toEqual(["$", "$.a.0"]);
    expect(unfrozen(Object.freeze(new Decimal("1.5")))).toEqual(["$.d"]);
  });

  it("a frozen decimal calculates as a fresh one of the same value", () => {
    const operations: readonly ((a: Decimal, b: Decimal) => unknown)[] = [
      (a, b) => a.plus(b),
      (a, b) => a.minus(b),
      (a, b) => a.times(b),
      (a, b) => (b.isZero() ? "–" : a.dividedBy(b).toFixed(20)),
      (a, b) => (b.isZero() ? "–" : a.modulo(b)),
      (a, b) => a.comparedTo(b),
      (a, b) => a.equals(b),
      (a, b) => Decimal.sum(a, b, a),
      (a, b) => Decimal.min(a, b),
      (a, b) => Decimal.max(a, b),
      (a) => a.negated(),
      (a) => a.absoluteValue(),
      (a) => a.toDecimalPlaces(0),
      (a) => a.toSignificantDigits(1),
      (a) => a.floor(),
      (a) => a.ceil(),
      (a) => a.toNumber(),
      (a) => a.decimalPlaces(),
      (a) => a.toFixed(3),
      (a) => a.pow(2),
    ];
    const decimalsOf = (value: unknown): Decimal[] =>
      Decimal.isDecimal(value)
        ? [value as Decimal]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(decimalsOf)
          : [];
    fc.assert(
      fc.property(scorerAndPerson, fc.nat(), fc.nat(), ({ under: { scorer }, facts }, first, second) => {
        const result = dataOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const frozen = decimalsOf(result);
        const [a, b] = [frozen[first % frozen.length]!, frozen[second % frozen.length]!];
        const before = [a.toString(), b.toString()];
        for (const operation of operations) {
          expect(String(operation(a, b))).toBe(String(operation(new Decimal(before[0]!), new Decimal(before[1]!))));
        }
        expect([a.toString(), b.toString()]).toEqual(before);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it("nobody can change a result that others share", () => {
    const facts: PersonFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis: 20 },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    const result = warm["2024"].score(facts) as unknown as { total: unknown; ignored: unknown[]; dimensions: { kompetensi: { subDimensions: { cite: unknown[] }[] } } };
    const before = JSON.stringify(result);
    expect(() => (result.total = 0)).toThrow(TypeError);
    expect(() => result.ignored.push("x")).toThrow(TypeError);
    for (const { cite } of result.dimensions.kompetensi.subDimensions) expect(() => cite.pop()).toThrow(TypeError);
    expect(JSON.stringify(warm["2024"].score(facts))).toBe(before);
  });
});

describe("the fast path", () => {
  const groups = ["kualifikasi", "kinerja", "disiplin"] as const;

  it("accepts only what the schema accepts, and of that all but three kinds of value", () => {
    const read = combinationReader({ words: 0, numbers: 0 });
    const seen = { both: 0, neither: 0, schemaOnly: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }), (value) => {
        const fast = read(value);
        const schema = personSchema.safeParse(value).success;
        if (fast) expect(schema).toBe(true);
        if (schema && !fast) {
          // A group that is left out, both forms of performance, or `tambahan`: the careful way deals with them.
          const facts = value as Record<string, Record<string, unknown> | undefined>;
          const both = facts["kinerja"]?.["predikat"] !== undefined && facts["kinerja"]["nilai"] !== undefined;
          expect(both || "tambahan" in facts || groups.some((group) => facts[group] === undefined)).toBe(true);
        }
        const kind = fast ? "both" : schema ? "schemaOnly" : "neither";
        seen[kind] = seen[kind] + 1;
      }),
      { numRuns: 6 * RUNS },
    );
    expect(seen.both).toBeGreaterThan(RUNS);
    expect(seen.neither).toBeGreaterThan(RUNS);
    expect(seen.schemaOnly).toBeGreaterThan(10);
  });

  it("different facts are different combinations, and equal facts are one", () => {
    const into = { words: 0, numbers: 0 };
    const read = combinationReader(into);
    const factsOf = new Map<string, string>();
    fc.assert(
      fc.property(editionAndPerson, ({ facts }) => {
        expect(read(facts)).toBe(true);
        const { id: _id, name: _name, unit: _unit, ...counting } = facts;
        // Numbers written differently may count as different: their results are equal all the same.
        const combination = `${into.words} ${into.numbers}`;
        const canonical = JSON.stringify(
          [counting.status, counting.jabatan, counting.kualifikasi, counting.kompetensi, counting.kinerja, counting.disiplin].map((one) =>
            typeof one === "object" ? Object.entries(one).filter(([, value]) => value !== undefined).sort() : one,
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
        if (result.total.toString() !== expected) wrong.push(`${jp} ${value}: ${result.total.toString()}, not ${expected}`);
        scored = scored + 1;
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(scored).toBe(26_000);
  });

  it("a scorer gives a value the same outcome first and later, whatever it has met before", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITIONS), fc.array(nearlyFacts, { minLength: 1, maxLength: 6 }), (edition, values) => {
        const cold = values.map((value) => JSON.stringify(createScorer({ profile: edition }).safeScore(value)));
        const fresh = createScorer({ profile: edition });
        const firstRound = values.map((value) => JSON.stringify(fresh.safeScore(value)));
        const secondRound = values.map((value) => JSON.stringify(fresh.safeScore(value)));
        expect(firstRound).toEqual(cold);
        expect(secondRound).toEqual(cold);
        expect(values.map((value) => JSON.stringify(warm[edition].safeScore(value)))).toEqual(cold);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

describe("the private number type", () => {
  it("cannot be changed from outside: setting decimal.js process-wide changes no score", async () => {
    const { Decimal: shared } = await import("decimal.js");
    const before = { precision: shared.precision, rounding: shared.rounding };
    const facts: PersonFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis: "20.01", seminar: true },
      kinerja: { predikat: "kurang" },
      disiplin: { hukuman: "ringan" },
    };
    try {
      shared.set({ precision: 1, rounding: shared.ROUND_UP });
      const proportional = createScorer({ profile: "2024", interpretations: { "jp-credit": "proportional" } });
      expect(proportional.score({ ...facts, kompetensi: { jpTeknis: "7.77" } }).dimensions.kompetensi.score.toString()).toBe("18.74"); // 10 + 8.74125
      expect(createScorer({ profile: "2019" }).score(facts).total.toString()).toBe("63"); // 15 + 40 + 5 + 3
    } finally {
      shared.set(before);
    }
  });

  it("editions stay as they are: scoring under every reading leaves no trace in them", () => {
    const before = JSON.stringify(editions);
    for (const { scorer, edition } of everyScorer) for (const facts of fc.sample(people[edition], 5)) scorer.safeScore(facts);
    expect(JSON.stringify(editions)).toBe(before);
  });
});
