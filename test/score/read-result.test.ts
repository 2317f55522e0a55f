// A result as plain JSON: it goes out and comes back, and what does not hold together is refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebuildTotal } from "../../src/doors/scorer.js";
import { createScorer, explain, readResult, type ResultJson, safeReadResult } from "../../src/index.js";
import { formatIssue } from "../doors/locales.js";
import { anything, editionAndPerson, EDITIONS, plain, resultOf, scorerAndPerson } from "../support/score/people.js";
import { runs } from "../support/effort.js";

const RUNS = runs(1_000);
const warm = Object.fromEntries(EDITIONS.map((edition) => [edition, createScorer({ profile: edition })])) as Record<
  (typeof EDITIONS)[number],
  ReturnType<typeof createScorer>
>;

/** The plain form, to tamper with. */
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

describe("the plain form", () => {
  it("goes out and comes back the same", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const read = readResult(plain(result));
        expect(plain(read)).toEqual(plain(result));
        expect((plain(read) as ResultJson).format).toBe("ip-asn-result/1");
        expect(read.total.equals(result.total)).toBe(true);
        expect(rebuildTotal(read).equals(result.total)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("goes out and comes back the same to the letter", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const text = JSON.stringify(result);
        expect(JSON.stringify(readResult(JSON.parse(text)))).toBe(text);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it("is read whatever the order of its keys", () => {
    const backwards = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(backwards);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const read = safeReadResult(backwards(plain(result)));
        expect(read.success ? plain(read.data) : read.issues).toEqual(plain(result));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it("holds strings, whole numbers, booleans and nulls only, and no person", () => {
    fc.assert(
      fc.property(scorerAndPerson, ({ under: { scorer }, facts }) => {
        const result = resultOf(scorer.safeScore({ ...facts, id: "19800101", name: "N.N.", unit: "Dinas" }));
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
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  const digits = fc.integer({ min: 0, max: 1_000 }).map((n) => String(n / 10));

  it("with another total, score or points is refused as inconsistent", () => {
    let refused = 0;
    fc.assert(
      fc.property(scorerAndPerson, fc.nat(), digits, ({ under: { scorer }, facts }, pick, other) => {
        const result = resultOf(scorer.safeScore(facts));
        if (result === undefined) return;
        const tampered = plain(result) as Mutable<ResultJson>;
        // Half of them of a profile that is not at hand: the trace alone has to show it.
        if (pick % 2 === 0) Object.assign(tampered.profile, { hash: "sha256:other", standing: "draft" });
        const dimensions = Object.values(tampered.dimensions);
        const points = dimensions.flatMap((one) => one.subDimensions).map((one) => [one, "points"] as const);
        const scores = dimensions.map((one) => [one, "score"] as const);
        const places: readonly (readonly [object, string])[] = [[tampered, "total"], ...scores, ...points];
        const [place, key] = places[pick % places.length]!;
        if (Reflect.get(place, key) === other) return;
        Reflect.set(place, key, other);
        const outcome = safeReadResult(tampered);
        expect(outcome.success ? [] : [...new Set(outcome.issues.map((one) => one.code))]).toEqual([
          "result_inconsistent",
        ]);
        refused = refused + 1;
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 2);
  });

  const example = () =>
    plain(
      warm["2024@1"].score({
        status: "PNS",
        jabatan: "fungsional",
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        kompetensi: { diklatFungsional: true, jpTeknis: "12.5", seminar: true },
        kinerja: { predikat: "baik" },
        disiplin: { hukuman: "tidak-pernah" },
      }),
    ) as Mutable<ResultJson>;

  it("the example reads back: 20 + min(40, 20 + 15 + 0 + 10) + 25 + 5 = 90, Tinggi, 7.5 JP short", () => {
    const read = readResult(example());
    expect([read.total.toString(), read.category.id, read.duties[0]!.short.toString()]).toEqual([
      "90",
      "tinggi",
      "7.5",
    ]);
    expect(read.dimensions.kompetensi.cap?.sum.toString()).toBe("45");
  });

  type Tampering = readonly [what: string, tamper: (result: Mutable<ResultJson>) => void, found: readonly string[]];

  /** What a result shows by itself, also where its profile is not at hand; each found as `path: claimed, rebuilt`. */
  const seenInTheTrace: readonly Tampering[] = [
    [
      "points under a cap that hides them",
      ({ dimensions }) => (dimensions.kompetensi.subDimensions[1]!.points = "14"),
      ["dimensions.kompetensi.cap.sum: 45, 44"],
    ],
    [
      "points above what the item can give",
      ({ dimensions }) => (dimensions.kompetensi.subDimensions[1]!.points = "16"),
      ["dimensions.kompetensi.cap.sum: 45, 46", "dimensions.kompetensi.subDimensions.1.points: 16, 15"],
    ],
    [
      "another sum before the cap",
      ({ dimensions }) => (dimensions.kompetensi.cap!.sum = "44"),
      ["dimensions.kompetensi.cap.sum: 44, 45"],
    ],
    ["a duty said to be met that is not", ({ duties }) => (duties[0]!.met = true), ["duties.0.met: true, false"]],
    [
      "a shown number said to be missing",
      ({ duties }) => (duties[0]!.missing = true),
      ["duties.0.missing: true, false"],
    ],
    ["another shortage", ({ duties }) => (duties[0]!.short = "1"), ["duties.0.short: 1, 7.5"]],
    ["another total", (result) => (result.total = "91"), ["total: 91, 90"]],
    [
      "another score",
      ({ dimensions }) => (dimensions.disiplin.score = "4"),
      // The total is rebuilt from the points, which still give 90.
      ["dimensions.disiplin.score: 4, 5"],
    ],
  ];
  /** What only the rules of its profile show; each found as the part of the result that the rules give otherwise. */
  const seenByTheRules: readonly Tampering[] = [
    ["a category that the total is not in", ({ category }) => (category.id = "sangat-tinggi"), ["category"]],
    ["another category label", ({ category }) => (category.label.id = "Sangat Tinggi"), ["category"]],
    // 20 + min(40, 25 + 15 + 0 + 10) + 30 + 5 = 95, Sangat Tinggi.
    ["another fact", ({ facts }) => (facts.kinerja.predikat = "sangat-baik"), ["total", "category", "dimensions"]],
    ["an open point left out", (result) => (result.interpretations = []), ["interpretations"]],
    [
      "another source",
      ({ dimensions }) => (dimensions.kinerja.subDimensions[0]!.cite[0]!.evidence = "verbatim"),
      ["dimensions"],
    ],
  ];
  const issuesOf = (result: unknown) => {
    const outcome = safeReadResult(result);
    return outcome.success ? [] : outcome.issues;
  };
  const inconsistent = (found: readonly string[]) =>
    found.map((one) => {
      const [part, claimed, rebuilt] = one.split(/: |, /) as [string, string, string];
      const path = part.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return { code: "result_inconsistent", path, params: { part, claimed, rebuilt } };
    });

  it.each(seenInTheTrace)(
    "with %s is refused as inconsistent, with the place and both figures",
    (_what, tamper, found) => {
      const tampered = example();
      tamper(tampered);
      expect(issuesOf(tampered)).toEqual(inconsistent(found));
    },
  );

  it.each(seenByTheRules)(
    "with %s is refused as inconsistent, with the parts and both values",
    (_what, tamper, found) => {
      const [tampered, whole] = [example(), example()];
      tamper(tampered);
      const parts = (result: ResultJson) => result as unknown as Record<string, unknown>;
      for (const one of issuesOf(tampered)) {
        const [part] = one.path as [string];
        expect(one).toMatchObject({ code: "result_inconsistent", path: [part], params: { part } });
        expect((one.params as { claimed: string }).claimed).toContain(
          JSON.stringify(parts(tampered)[part]).slice(0, 20),
        );
      }
      expect(issuesOf(tampered).map(({ path }) => path.join("."))).toEqual(found);
      expect(issuesOf(whole)).toEqual([]);
    },
  );

  it.each(seenInTheTrace)(
    "with %s is refused as inconsistent even where its profile is not at hand",
    (_what, tamper, found) => {
      const tampered = example();
      tampered.profile.hash = `sha256:${"0".repeat(64)}`;
      tampered.profile.standing = "agency";
      expect(issuesOf(tampered).map(({ code }) => code)).toEqual(["rules_not_at_hand"]);
      tamper(tampered);
      expect(issuesOf(tampered)).toEqual(inconsistent(found));
    },
  );

  it("with facts that its rules do not measure says which facts, and that nothing can be rebuilt", () => {
    const tampered = example();
    tampered.facts.status = "CPNS";
    expect(issuesOf(tampered)).toMatchObject([
      { code: "result_inconsistent", path: ["facts"], params: { part: "facts", rebuilt: "–" } },
    ]);
    const [{ params }] = issuesOf(tampered) as unknown as [{ params: { claimed: string } }];
    expect(params.claimed).toContain("CPNS");
  });

  it("any junk in any place gives issues or a result that can be explained, never an exception", () => {
    const untouched = Symbol("untouched");
    const words = fc.constantFrom<unknown[]>(
      untouched,
      undefined,
      null,
      "",
      "abc",
      "-1",
      "1e3",
      -1,
      NaN,
      "NaN",
      "40",
      "sedang",
    );
    const junk = fc.oneof(
      anything,
      words,
      fc.constantFrom({}, []).map((empty) => structuredClone(empty)),
    );
    const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
    const groupsIn = (value: unknown): Record<string, unknown>[] =>
      isGroup(value) ? [value, ...Object.values(value).flatMap(groupsIn)] : [];
    const at = fc.constantFrom("30", "100");
    const ceiling = {
      duty: "d",
      on: "total",
      before: "85",
      cite: [{ instrument: "i", provision: "p", evidence: "practice" }],
    };
    const position = fc.noBias(fc.nat());
    let explained = 0;
    let inconsistent = 0;
    fc.assert(
      fc.property(editionAndPerson, at, position, position, junk, ({ edition, facts }, most, pick, pickKey, value) => {
        const whole = plain(warm[edition].score(facts)) as object;
        // Half of them are of a profile that is not at hand, so that nothing is scored again.
        const broken = most === "100" ? whole : { ...whole, ceilings: [{ ...structuredClone(ceiling), at: most }] };
        if (most === "30")
          Object.assign((broken as unknown as ResultJson).profile, { hash: "sha256:other", standing: "draft" });
        const groups = groupsIn(broken);
        const group = groups[pick % groups.length]!;
        const keys = Object.keys(group);
        if (value !== untouched) Reflect.set(group, keys[pickKey % Math.max(1, keys.length)] ?? "new", value);
        const outcome = safeReadResult(broken);
        if (outcome.success) {
          for (const locale of ["id", "en"] as const) expect(explain(outcome.data, { locale })).not.toBe("");
          explained = explained + 1;
          return;
        }
        expect(outcome.issues.length).toBeGreaterThan(0);
        for (const one of outcome.issues) expect(formatIssue(one, { locale: "id" })).not.toBe("");
        if (outcome.issues.some((one) => one.code === "result_inconsistent")) inconsistent = inconsistent + 1;
      }),
      { numRuns: RUNS },
    );
    expect(inconsistent).toBeGreaterThan(0);
    expect(explained).toBeGreaterThan(0);
    fc.assert(
      fc.property(anything, (value) => !safeReadResult(value).success),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });

  it("a reason without its parts is refused", () => {
    for (const kind of ["lookup", "compare", "bracket", "flag", "threshold", "missing"]) {
      const broken = example();
      Object.assign(broken.dimensions.kompetensi.subDimensions[2]!, { reason: { kind } });
      expect(safeReadResult(broken).success, kind).toBe(false);
    }
  });

  it("a ceiling that is no number is refused", () => {
    const cite = [{ instrument: "ip-asn", provision: "p", evidence: "interpretation" }];
    for (const on of ["kompetensi", "total"]) {
      const broken = {
        ...example(),
        ceilings: [{ duty: "pengembangan-kompetensi", on, at: "abc", before: "90", cite }],
      };
      expect(safeReadResult(broken).success).toBe(false);
    }
  });

  it.each<readonly [string, (result: Mutable<ResultJson>) => void]>([
    ["readings that the profile does not have", (result) => (result.profile.choices = { a: "b" })],
    ["a status that is not measured", (result) => (result.facts.status = "CPNS")],
    ["facts without performance", (result) => (result.facts.kinerja = {})],
    ["another category", (result) => (result.category.id = "sangat-tinggi")],
  ])("with %s is refused where its profile is at hand", (_what, tamper) => {
    const tampered = example();
    tamper(tampered);
    const outcome = safeReadResult(tampered);
    expect(outcome.success ? [] : [...new Set(outcome.issues.map((one) => one.code))]).toEqual(["result_inconsistent"]);
  });

  it("that cannot be read at all is an issue, not an exception", () => {
    const hostile = {
      get format(): string {
        throw new Error("no");
      },
    };
    const outcome = safeReadResult(hostile);
    expect(outcome.success ? [] : outcome.issues).toEqual([{ code: "unreadable", path: [], params: { reason: "no" } }]);
  });

  it("is not explained by another profile than its own", () => {
    const result = readResult(example());
    const own = explain(result, { locale: "en" });
    expect(explain(result, { locale: "en", profile: createScorer({ profile: "2019@1" }).profile })).toBe(own);
  });
});
