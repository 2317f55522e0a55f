// Guards that a property finds by chance only, each by itself: what keeps a result's plain form, its names and its open
// points exact where something is absent.

import { describe, expect, it } from "vitest";
import { type ChooseRule, defineProfile, readProfile, safeReadProfile } from "../../src/doors/profile.js";
import { createScorer, editions, explain, IpAsnError, type ResultJson, safeReadResult } from "../../src/index.js";
import { contentOf, forSome, isMisspelt, writeTarget } from "../doors/profile.js";
import { namesOf } from "../doors/score.js";
import { functional } from "../support/aggregate/crowd.js";
import { extended } from "../support/profile/agency.js";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

const anybody = functional("PNS");

describe("a result", () => {
  it("names the measurement year where one was given, and has no such key where none was", () => {
    expect(createScorer({ year: 2024 }).score(anybody).year).toBe(2024);
    expect(Object.keys(createScorer({ profile: "2024" }).score(anybody))).not.toContain("year");
  });

  it("under rules of nobody's edition can be had for any year that they hold in", () => {
    const { measurementYears: _, ...whole } = editions["2024@1"] as (typeof editions)["2024@1"] & {
      measurementYears?: unknown;
    };
    const profile = defineProfile({
      ...structuredClone(whole),
      id: "sendiri",
      standing: "agency",
      title: { id: "Sendiri", en: "Own" },
    });
    expect(createScorer({ profile, year: 2031 }).score(anybody).interpretations).not.toContain("newer-rules");
  });

  it("that hangs on a point without alternatives says so", () => {
    const text = explain(createScorer({ year: 2024 }).score(anybody), { locale: "en" });
    expect(text).toMatch(/\[unmet-duty-consequence\]\n\s+Read as: Nothing else\n\s+No other reading is known\n/);
  });

  const plain = () =>
    JSON.parse(JSON.stringify(createScorer({ profile: "2024@1" }).score(anybody))) as Mutable<ResultJson>;
  const foundAfter = (tamper: (result: Mutable<ResultJson>) => unknown) => {
    const result = plain();
    tamper(result);
    const outcome = safeReadResult(result);
    return outcome.success ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("with more than its rules give is refused: an open point, a duty, a cap", () => {
    expect(foundAfter(() => undefined)).toEqual([]);
    expect(foundAfter(({ interpretations }) => interpretations.push("lain"))).toEqual([
      "result_inconsistent interpretations",
    ]);
    expect(foundAfter(({ duties }) => duties.push(structuredClone(duties[0]!)))).toEqual([
      "result_inconsistent duties",
    ]);
    const capped = foundAfter(({ dimensions: { kinerja, kompetensi } }) => {
      kinerja.cap = { ...structuredClone(kompetensi.cap!), sum: kinerja.score };
    });
    expect(capped).toEqual(["result_inconsistent dimensions"]);
  });
});

describe("a profile in a file", () => {
  it.each([
    [null, "null"],
    [true, "true"],
    [["2024"], "[…]"],
  ])("that extends %j says what stood there", (name, found) => {
    const outcome = safeReadProfile({ extends: name });
    expect(outcome.success ? [] : outcome.issues).toEqual([
      { code: "profile_malformed", path: ["extends"], params: { expected: "string", found } },
    ]);
    expect(() => readProfile({ extends: name })).toThrow(IpAsnError);
  });
});

describe("facts of a person", () => {
  it("that are no plain object are refused, also where nothing in them is needed", () => {
    const profile = extended(editions["2024"], { rules: { "kinerja.predikat": { whenMissing: "no-points" } } });
    const scorer = createScorer({ profile });
    const { kinerja: _, ...rest } = anybody;
    for (const kinerja of [new Date(0), new Map()]) {
      for (let time = 0; time < 2; time += 1) {
        const outcome = scorer.safeScore({ ...rest, kinerja });
        expect(outcome.success ? [] : outcome.issues.map((one) => one.path)).toEqual([["kinerja"]]);
      }
    }
  });

  it("that a profile adds have a name in each language; those that it does not have keep their path", () => {
    const facts = { jam: { kind: "number", label: { id: "Jam", en: "Hours" }, most: 9, unit: { id: "jam", en: "h" } } };
    const rule = {
      id: "kompetensi.jam",
      kind: "threshold",
      label: "J",
      fact: "tambahan.jam",
      whenMissing: "no-points",
      atLeast: 1,
      points: 1,
      credit: "all-or-nothing",
    };
    const profile = extended(editions["2024@1"], { facts, add: { kompetensi: [rule] } });
    for (const [locale, name, unit] of [
      ["id", "Jam", "jam"],
      ["en", "Hours", "h"],
    ] as const) {
      const names = namesOf(profile, locale);
      expect([names.addedFact("tambahan.jam"), names.unit("tambahan.jam")]).toEqual([name, unit]);
      expect([names.addedFact("tambahan.lain"), names.unit("tambahan.lain")]).toEqual(["tambahan.lain", ""]);
    }
    expect(namesOf(undefined, "id").addedFact("tambahan.jam")).toBe("tambahan.jam");
  });
});

describe("pieces of a change", () => {
  it("a target is written as it is read", () => {
    expect(writeTarget({ id: "a.b" })).toBe("a.b");
    expect(writeTarget({ id: "a.b", only: { by: "status", words: ["PNS", "PPPK"] } })).toBe("a.b@PNS,PPPK");
  });

  it("only a word after @ is a misspelt target", () => {
    const params = (target: string) => ({ target, known: [], suggestion: null }) as never;
    expect(
      [params("a@strukturall"), params("a@struktural"), params("a"), { key: "x" } as never].map(isMisspelt),
    ).toEqual([true, false, false, false]);
  });

  it("a choice for everybody has one case", () => {
    expect(forSome({ by: "status", words: ["PNS", "PPPK", "CPNS"] }, [], [])).toMatchObject({
      cases: [{ when: ["PNS", "PPPK", "CPNS"] }],
    });
    expect((forSome({ by: "status", words: ["PNS", "PPPK", "CPNS"] }, [], []) as ChooseRule).cases).toHaveLength(1);
    expect((forSome({ by: "status", words: ["PNS"] }, [], []) as ChooseRule).cases).toHaveLength(2);
  });

  it("an outcome is compared with its source, and with its open point where it has one", () => {
    const cite = [{ instrument: "i", provision: "p", evidence: "verbatim" }] as const;
    expect(contentOf({ outcome: "equal", cite, interpretation: "x" })).toStrictEqual({
      value: { outcome: "equal" },
      cite,
      interpretation: "x",
    });
    expect(contentOf({ outcome: "equal", cite })).toStrictEqual({ value: { outcome: "equal" }, cite });
  });
});
