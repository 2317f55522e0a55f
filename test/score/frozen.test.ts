// Results are shared between people with equal facts, so nobody may be able to change one.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions, type PersonFacts, readResult } from "../../src/index.js";
import { Decimal } from "../doors/number.js";
import { everyScorer, personOf, plain, resultOf, scorerAndPerson, unfrozen } from "../support/score/people.js";
import { runs } from "../support/effort.js";

const RUNS = runs(1_000);

describe("results are frozen", () => {
  it("at every depth, decimals too, also when read back", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        expect(unfrozen(result)).toEqual([]);
        expect(unfrozen(readResult(plain(result)))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
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
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(decimalsOf)
          : [];
    fc.assert(
      fc.property(scorerAndPerson, fc.nat(), fc.nat(), ({ under: { scorer }, facts }, first, second) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const frozen = decimalsOf(result);
        const [a, b] = [frozen[first % frozen.length]!, frozen[second % frozen.length]!];
        const before = [a.toString(), b.toString()];
        for (const operation of operations) {
          expect(String(operation(a, b))).toBe(String(operation(new Decimal(before[0]!), new Decimal(before[1]!))));
        }
        expect([a.toString(), b.toString()]).toEqual(before);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
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
    interface Mutable {
      total: unknown;
      ignored: unknown[];
      dimensions: { kompetensi: { subDimensions: { cite: unknown[] }[] } };
    }
    const scorer = createScorer({ profile: "2024@1" });
    const result = scorer.score(facts) as unknown as Mutable;
    const before = JSON.stringify(result);
    expect(() => (result.total = 0)).toThrow(TypeError);
    expect(() => result.ignored.push("x")).toThrow(TypeError);
    for (const { cite } of result.dimensions.kompetensi.subDimensions) expect(() => cite.pop()).toThrow(TypeError);
    expect(JSON.stringify(scorer.score(facts))).toBe(before);
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
      const proportional = createScorer({ profile: "2024@1", interpretations: { "jp-credit": "proportional" } });
      expect(
        proportional.score({ ...facts, kompetensi: { jpTeknis: "7.77" } }).dimensions.kompetensi.score.toString(),
      ).toBe("18.74"); // 10 + 8.74125
      expect(createScorer({ profile: "2019@1" }).score(facts).total.toString()).toBe("63"); // 15 + 40 + 5 + 3
    } finally {
      shared.set(before);
    }
  });

  it("editions stay as they are: scoring under every reading leaves no trace in them", () => {
    const before = JSON.stringify(editions);
    for (const { scorer, edition } of everyScorer)
      for (const facts of fc.sample(personOf(edition), 5)) scorer.safeScore(facts);
    expect(JSON.stringify(editions)).toBe(before);
  });
});
