// Mistakes found in extendProfile and in added facts, each with the smallest example.

import { describe, expect, it } from "vitest";
import { type Duty, safeDefineProfile } from "../../src/doors/profile.js";
import { createScorer, editions, type ProfileSource } from "../../src/index.js";
import { indexOfNumber, numberIndex } from "../doors/facts.js";
import { issue } from "../doors/issue.js";
import { changed, set } from "../support/issues/changed-edition.js";
import {
  essenceOf,
  extended,
  itemsOf,
  own,
  person,
  refusedFor,
  registerOf,
  resultUnder,
  scoresOf,
} from "../support/profile/agency.js";

const { "2019@1": of2019, "2024@1": of2024 } = editions;
const DUTY = "pengembangan-kompetensi";
const flag = (id: string, fact: string, points: number) => ({
  id,
  kind: "flag",
  label: id,
  fact,
  whenMissing: "no-points",
  points,
});

describe("duties", () => {
  it("the only duty of 2024 can be removed", () => {
    expect(extended(of2024, { duties: { [DUTY]: null } }).duties).toEqual([]);
  });

  it("a change of the fact of a duty that is there changes the fact, and its sources", () => {
    const before = of2024.duties[0] as Duty;
    const profile = extended(of2024, {
      facts: { jp: { kind: "number", label: "JP" } },
      duties: { [DUTY]: { fact: "tambahan.jp" } },
      interpretations: { "competence-as-duty": null },
    });
    const { interpretation: _, ...rest } = before;
    // Whoever lets another fact show it, answers for what is required of it.
    const requires = before.requires.map((one) => ({
      ...one,
      atLeast: { ...one.atLeast, cite: [own.cite, ...one.atLeast.cite] },
    }));
    expect(profile.duties[0]).toEqual({ ...rest, fact: "tambahan.jp", requires, cite: [own.cite, ...before.cite] });
    expect(registerOf(profile)).toHaveProperty("missing-hours");
    expect(registerOf(profile)).toHaveProperty("unmet-duty-consequence");
  });

  it("an added fact may be read by the duty of the edition alone, which one of its readings takes away", () => {
    const profile = extended(of2024, {
      facts: { jp: { kind: "number", label: "JP" } },
      duties: { [DUTY]: { fact: "tambahan.jp" } },
    });
    expect(resultUnder(profile, { tambahan: { jp: 21 } }).duties[0]?.met).toBe(true);
  });
});

describe("a reading that replaces the rules of a dimension as a whole", () => {
  const readingsOf = (base: ProfileSource, changes: object) =>
    extended(base, changes)
      .interpretations.find((one) => one.id === "development-split")
      ?.alternatives.map((one) => one.id);

  it.each(["2023@2", "2024@2", "2025@1"] as const)(
    "%s: is not on offer where the agency has rules there",
    (edition) => {
      const before = readingsOf(editions[edition], {});
      expect(before).toContain("items-of-2019");
      const others = before?.filter((one) => one !== "items-of-2019");
      const own = { rules: { "kompetensi.jam-pengembangan": { atLeast: 24 } } };
      expect(readingsOf(editions[edition], own)).toEqual(others);
      // The point stays, with what else it offers; and rules elsewhere take nothing away.
      expect(readingsOf(editions[edition], { rules: { "disiplin.hukuman": { points: { ringan: 2.5 } } } })).toEqual(
        before,
      );
    },
  );
});

describe("what is settled", () => {
  it("for two groups, each by a change of its own, stays open for everybody else", () => {
    const profile = extended(of2024, {
      rules: {
        "kinerja.predikat@jpt": { points: { kurang: 7 } },
        "kinerja.predikat@pelaksana": { points: { kurang: 8 } },
      },
    });
    const kinerja = (jabatan: string) =>
      scoresOf(resultUnder(profile, { jabatan, kinerja: { predikat: "kurang" } }, { "low-predikat": "15-10-5" }))[2];
    expect(["jpt", "pelaksana", "pengawas"].map(kinerja)).toEqual(["7", "8", "10"]);
  });
});

describe("rescale", () => {
  const changes = {
    weights: { kompetensi: 48, kualifikasi: 17 },
    rescale: { dimensions: ["kompetensi"] },
    caps: ["kualifikasi"],
    interpretations: { "jp-credit": "proportional" },
  };

  it("leaves points in proportion alone where the agency sets them, as its message advises", () => {
    const profile = extended(of2024, {
      ...changes,
      rules: { "kompetensi.diklat-teknis": { points: 18 }, "kompetensi.diklat-teknis@pelaksana": { points: 27 } },
    });
    // 18 × 10/20
    expect(itemsOf(resultUnder(profile, { kompetensi: { jpTeknis: 10 } }))["diklat-teknis"]).toBe("9");
  });

  it("scales the full points of those in proportion, and keeps their rounding", () => {
    // 15 × 48 / 40 = 18, and 18 × 7 / 20 = 6.3; rounded to two decimals, down, as the reading says.
    const result = resultUnder(extended(of2024, changes), { kompetensi: { jpTeknis: 7 } });
    expect(itemsOf(result)["diklat-teknis"]).toBe("6.3");
  });
});

describe("issues of an extension", () => {
  it("the same issue at the same place is said once, however many cases of a choice share the rule", () => {
    expect(refusedFor(of2024, { rules: { "kompetensi.seminar": { fact: "tambahan.x" } } })).toEqual([
      issue("fact_not_declared", ["rules", "kompetensi.seminar"], { fact: "tambahan.x", known: [] }),
    ]);
  });

  it("a rule that was removed and is missed: the place is where it was removed", () => {
    const found = refusedFor(of2019, { rules: { "kompetensi.seminar": null } });
    expect(new Set(found.map((one) => one.path.join(" ")))).toEqual(new Set(["rules kompetensi.seminar"]));
  });

  it("a status that a duty says nothing about: the place is where it was added", () => {
    const found = refusedFor(of2024, { measures: ["PNS", "PPPK", "CPNS"] });
    expect(found.map((one) => [one.code, one.path])).toEqual([["duty_status_not_covered", ["measures"]]]);
  });

  it("an added rule whose id is taken: the place is the added rule, not the weights", () => {
    const found = refusedFor(of2024, {
      weights: { kinerja: 30 },
      add: { kompetensi: [flag("kompetensi.seminar", "kompetensi.seminar", 1)] },
    });
    expect(found).toEqual([issue("duplicate_id", ["add", "kompetensi", 0], { id: "kompetensi.seminar" })]);
  });

  it("an unknown word after @ is one mistake, not two: the rule is there", () => {
    const found = refusedFor(of2024, { rules: { "kinerja.predikat@pelaksna": { points: { kurang: 7 } } } });
    expect(found.map((one) => one.code)).toEqual(["unknown_word"]);
  });

  it.each([
    ["a date", new Date(0)],
    ["a map", new Map([["kinerja", 24]])],
    ["a boxed number", new Number(24)],
  ])("%s in place of the weights is no weights, and does not pass as none", (_, weights) => {
    expect(refusedFor(of2024, { weights }).map((one) => one.path)).toEqual([["weights"]]);
  });
});

describe("added numbers", () => {
  const withNumber = (least: unknown, credit: unknown = "all-or-nothing") => ({
    facts: { x: { kind: "number", least, label: "X" } },
    add: {
      kompetensi: [{ ...flag("kompetensi.x", "tambahan.x", 5), kind: "threshold", atLeast: 10, credit }],
    },
  });

  it.each([0.1 + 0.2, 1e300])("a limit of %d is refused: nobody wrote it so", (least) => {
    expect(refusedFor(of2024, withNumber(least)).map((one) => one.path)).toEqual([["facts", "x", "least"]]);
  });

  it("a limit below 0 is refused: points in proportion to it would be below 0 too", () => {
    expect(refusedFor(of2024, withNumber(-10)).map((one) => one.path)).toEqual([["facts", "x", "least"]]);
  });

  it("a whole number below 0 has one index, not a new one each time it is met", () => {
    const index = numberIndex({ least: -10, most: null }, 512);
    expect([indexOfNumber(index, -3), indexOfNumber(index, -3)]).toEqual([1, 1]);
  });
});

describe("hostile sizes within the limit of 50,000 values are refused or read, and quickly", () => {
  const many = (n: number) => Array.from({ length: n }, (_, index) => `w${index}`);

  it("a fact of 45,000 words", () => {
    refusedFor(of2024, { facts: { x: { kind: "word", words: many(45_000), label: "X" } } });
  }, 5_000);

  it("12,000 facts", () => {
    refusedFor(of2024, { facts: Object.fromEntries(many(12_000).map((name) => [name, { kind: "flag", label: "X" }])) });
  }, 5_000);

  it("one rule target of 10 MB", () => {
    refusedFor(of2024, { rules: { [`kinerja.predikat@${"x,".repeat(5_000_000)}`]: null } });
  }, 5_000);

  it("5,000 readings of one open point", () => {
    const alternatives = many(5_000).map((id) => ({
      id,
      label: { id, en: id },
      change: { bands: { fractions: "round" } },
    }));
    safeDefineProfile(changed("2019@1", set(["interpretations", 0, "alternatives"], alternatives)));
  }, 5_000);
});

describe("what is right and must stay so", () => {
  it("an extension that changes nothing gives the base's results", () => {
    expect(essenceOf(createScorer({ profile: extended(of2024, own) }).score(person()))).toEqual(
      essenceOf(createScorer({ profile: "2024@1" }).score(person())),
    );
  });
});
