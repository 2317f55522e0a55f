// What holds for every person, whatever the facts.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebuildTotal } from "../../src/doors/scorer.js";
import {
  createScorer,
  IpAsnError,
  type PersonFacts,
  type Result,
  type ResultJson,
  safeReadResult,
} from "../../src/index.js";
import { formatIssue } from "../doors/locales.js";
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
  plain,
  resultOf,
  scorerAndPerson,
} from "../support/score/people.js";
import { IS_WHOLE, runs } from "../support/effort.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const RUNS = runs(1_000);
const warm = Object.fromEntries(EDITIONS.map((edition) => [edition, createScorer({ profile: edition })])) as Record<
  EditionId,
  ReturnType<typeof createScorer>
>;

describe("sums", () => {
  it("the total is the sum of the four dimensions, each within its weight, and all of it can be rebuilt from the trace", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const { kualifikasi, kompetensi, kinerja, disiplin } = result.dimensions;
        const sum = kualifikasi.score.plus(kompetensi.score).plus(kinerja.score).plus(disiplin.score);
        expect(result.total.toString()).toBe(sum.toString());
        expect(rebuildTotal(result).toString()).toBe(sum.toString());
        expect(rebuildTotal(plain(result) as ResultJson).toString()).toBe(sum.toString());
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
    expect(ofEdition("2019@1")).toBe(10);
    // Itself; bands 2, scale 1, below the requirement 2, JP 1, low predikat 1, SKP 2, education 1, deemed taken 1.
    expect(ofEdition("2023@1")).toBe(12);
    // And the duty: right 1, missing hours 1, PPPK hours 2.
    expect(ofEdition("2024@1")).toBe(16);
  });
});

describe("more of a good thing never lowers a score", () => {
  type Change = (facts: PersonFacts) => PersonFacts;
  const kompetensi =
    (change: PersonFacts["kompetensi"]): Change =>
    (facts) => ({ ...facts, kompetensi: { ...facts.kompetensi, ...change } });
  const degree =
    (pendidikan: PersonFacts["kualifikasi"]["pendidikan"]): Change =>
    (facts) => ({
      ...facts,
      kualifikasi: { ...facts.kualifikasi, pendidikan },
    });
  const rating =
    (predikat: "sangat-kurang" | "buruk" | "kurang" | "cukup" | "butuh-perbaikan" | "baik" | "sangat-baik"): Change =>
    (facts) => ({
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
    "a seminar": [
      [kompetensi({ seminar: undefined }), kompetensi({ seminar: false })],
      [kompetensi({ seminar: true })],
    ],
    "a better predikat": [
      [rating("sangat-kurang"), rating("buruk")],
      [rating("kurang")],
      [rating("butuh-perbaikan"), rating("cukup")],
      [rating("baik")],
      [rating("sangat-baik")],
    ],
    "a lighter punishment": [...everyHukuman]
      .reverse()
      .map((hukuman) => [(facts) => ({ ...facts, disiplin: { hukuman } })]),
  };
  const rank = (result: Result) =>
    ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"].indexOf(result.category.id);

  function expectNeverLower(better: Result, worse: Result): void {
    expect(better.total.greaterThanOrEqualTo(worse.total)).toBe(true);
    expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
  }

  it.each(Object.entries(ladders))("%s", (_name, ladder) => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const rungs = ladder.map((equals) =>
          equals.flatMap((change) => resultOf(scorer.safeScore(change(facts))) ?? []),
        );
        for (const [first, ...others] of rungs)
          for (const other of others) expect(other.total.toString()).toBe(first!.total.toString());
        const one = rungs.flatMap((equals) => equals.slice(0, 1));
        for (const [index, better] of one.entries()) if (index > 0) expectNeverLower(better, one[index - 1]!);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });

  it("more hours", () => {
    fc.assert(
      fc.property(
        scorerAndPerson,
        fc.array(hours, { minLength: 2, maxLength: 6 }),
        ({ under: { scorer }, facts }, given) => {
          const rising = [undefined, ...given.sort((a, b) => Number(a) - Number(b))];
          const results = rising.flatMap(
            (jpTeknis) => resultOf(scorer.safeScore(kompetensi({ jpTeknis })(facts))) ?? [],
          );
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
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });

  it("a higher nilai, in edition 2019", () => {
    const of2019 = fc.constantFrom(...everyScorer.filter((one) => one.edition.startsWith("2019")));
    fc.assert(
      fc.property(
        of2019,
        personOf("2019@1"),
        fc.array(nilai, { minLength: 2, maxLength: 8 }),
        ({ scorer }, facts, given) => {
          const rising = given.sort((a, b) => Number(a) - Number(b));
          const results = rising.map((one) => scorer.score({ ...facts, kinerja: { nilai: one } }));
          for (const [index, better] of results.entries()) if (index > 0) expectNeverLower(better, results[index - 1]!);
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
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
      const totals = [ladder[0]!, ladder.at(-1)!].map(([change]) => warm["2024@1"].score(change!(facts)).total);
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
        fc
          .constantFrom(...EDITIONS)
          .chain((edition) =>
            fc.tuple(fc.constant(edition), fc.array(personOf(edition), { minLength: 1, maxLength: 12 })),
          ),
        ([edition, group]) => {
          const alone = group.map((facts) => JSON.stringify(createScorer({ profile: edition }).score(facts)));
          const together = [...createScorer({ profile: edition }).scoreMany(group)];
          const backwards = [...createScorer({ profile: edition }).scoreMany([...group].reverse())].reverse();
          const again = [...group, ...group].map((facts) => JSON.stringify(warm[edition].score(facts)));
          expect(together.map((row) => row.index)).toEqual(group.map((_, index) => index));
          expect(together.map((row) => row.id)).toEqual(group.map((facts) => facts.id));
          expect(together.map(({ outcome }) => JSON.stringify(resultOf(outcome)))).toEqual(alone);
          expect(backwards.map(({ outcome }) => JSON.stringify(resultOf(outcome)))).toEqual(alone);
          expect(again).toEqual([...alone, ...alone]);
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it("facts that merely identify a person change nothing, and are not in the result", () => {
    fc.assert(
      fc.property(scorerAndPerson, fc.string(), ({ under: { scorer }, facts }, text) => {
        const { id: _id, name: _name, unit: _unit, ...rest } = facts;
        const [first, second] = [
          scorer.safeScore({ ...rest, id: text, name: text, unit: text }),
          scorer.safeScore(rest),
        ];
        expect(JSON.stringify(first)).toBe(JSON.stringify(second));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
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
          const withNilai = edition.startsWith("2019") ? [{ ...facts, kinerja: { nilai: value } }] : [];
          return [[withHours, ...withNilai].map((one) => JSON.stringify(warm[edition].score(one)))];
        });
        for (const result of results) expect(result).toEqual(results[0]);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
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
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

describe("the two doors", () => {
  it("score and safeScore agree on every value: the same result, or the same issues", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS),
        fc.oneof({ weight: 4, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }),
        (edition, value) => {
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
        },
      ),
      { numRuns: 2 * RUNS },
    );
  });

  it("any value gives issues or a result, never an exception and never NaN, and each issue can be said in both languages", () => {
    const kinds: Record<string, number> = {};
    fc.assert(
      fc.property(
        fc.constantFrom(...everyScorer),
        fc.oneof({ weight: 4, arbitrary: nearlyFacts }, { weight: 1, arbitrary: anything }),
        ({ scorer }, value) => {
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
              expect(formatIssue(issue, { locale })).not.toBe("");
            }
          }
        },
      ),
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
      if (IS_WHOLE) expect(kinds[code] ?? 0, code).toBeGreaterThan(0);
    }
  });

  it("of a person who is not measured, what is missing is no mistake, and what is wrongly written still is", () => {
    const codes = (value: unknown) => {
      const outcome = warm["2024@1"].safeScore(value);
      return outcome.success ? [] : outcome.issues.map((one) => [one.code, one.path.join(".")]);
    };
    expect(codes({ status: "CPNS", jabatan: "pelaksana", kompetensi: {} })).toEqual([["not_measured", "status"]]);
    expect(
      codes({ status: "CPNS", jabatan: "pelaksana", kompetensi: { jpTeknis: "12,5" }, disiplin: { hukuman: "brat" } }),
    ).toEqual([
      ["not_measured", "status"],
      ["number_malformed", "kompetensi.jpTeknis"],
      ["unknown_word", "disiplin.hukuman"],
    ]);
  });

  it.each<readonly [unknown, string]>([
    ["80,5", "number_malformed"],
    [NaN, "number_malformed"],
    [undefined, "number_malformed"],
    [Object.create(null), "number_malformed"],
    ["100.01", "number_out_of_range"],
    [-1, "number_out_of_range"],
  ])("a category of %o is asked for in vain: %s", (value, code) => {
    let thrown: unknown;
    try {
      warm["2024@1"].categoryOf(value as number);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(IpAsnError);
    expect((thrown as IpAsnError).issues.map((one) => one.code)).toEqual([code]);
  });

  it("scoreMany goes on after a row that cannot be read, and names a row by its id only where that is a text", () => {
    const hostile = {
      get id(): string {
        return fail();
      },
    };
    const rows = [...warm["2024@1"].scoreMany([hostile, { id: 7 }, { id: "a" }, null, undefined, "b"])];
    expect(rows.map(({ index, id, outcome }) => [index, id, outcome.success])).toEqual([
      [0, undefined, false],
      [1, undefined, false],
      [2, "a", false],
      [3, undefined, false],
      [4, undefined, false],
      [5, undefined, false],
    ]);
  });

  it("a value that cannot be read is an issue, not an exception", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = (error: unknown) => ({
      get status(): string {
        throw error;
      },
    });
    for (const value of [
      proxy,
      throwing(new Error("no")),
      throwing("no"),
      throwing(undefined),
      new Proxy({}, { get: () => fail() }),
    ]) {
      const outcome = warm["2024@1"].safeScore(value);
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
        const scorer = createScorer({ profile: "2024@1" });
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
