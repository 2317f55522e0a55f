// The official editions as data: complete, cited, plain, and honest about what is not settled.

import { describe, expect, it } from "vitest";
import { type Citation, type EditionId, type Interpretation, safeDefineProfile } from "../../src/doors/profile.js";
import { createScorer, editions, explain, type ProfileSource } from "../../src/index.js";

/** The first revisions: these figures were computed for them. */
const EDITIONS = ["2019@1", "2023@1", "2024@1"] as const;
const REVISIONS = [...EDITIONS, "2019@2", "2023@2", "2024@2", "2025@1"] as const;
const evidence = ["verbatim", "secondary", "practice", "inferred", "interpretation"];
const registerOf = (edition: EditionId): readonly Interpretation[] => editions[edition].interpretations;
const idsOf = (edition: EditionId) => registerOf(edition).map((one) => one.id);

type Group = Readonly<Record<string, unknown>>;

/** Every object inside a value, with the path where it stands. */
function groupsIn(value: unknown, path = "$"): { group: Group; path: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => groupsIn(one, `${path}.${key}`));
  return Array.isArray(value) ? inner : [{ group: value as Group, path }, ...inner];
}

describe("the official editions", () => {
  it("are three, in the order of their years, without gap or overlap", () => {
    expect(EDITIONS.map((id) => [id, editions[id].measurementYears])).toEqual([
      ["2019@1", { from: 2019, to: 2022 }],
      ["2023@1", { from: 2023, to: 2023 }],
      ["2024@1", { from: 2024 }],
    ]);
  });

  it.each([
    [2019, "2019"],
    [2020, "2019"],
    [2021, "2019"],
    [2022, "2019"],
    [2023, "2023"],
    [2024, "2024"],
    [2025, "2025"],
    [2031, "2025"],
  ])("measurement year %i is scored under edition %s", (year, id) => {
    expect(createScorer({ year }).summary.id).toBe(id);
  });

  it("standing is official for 2019 and reported for the others", () => {
    expect(EDITIONS.map((id) => [id, editions[id].standing])).toEqual([
      ["2019@1", "official"],
      ["2023@1", "reported"],
      ["2024@1", "reported"],
    ]);
  });

  it("2019 measures PNS, the others PNS and PPPK", () => {
    expect(EDITIONS.map((id) => editions[id].measures)).toEqual([["PNS"], ["PNS", "PPPK"], ["PNS", "PPPK"]]);
  });

  it("weights are 25, 40, 30 and 5 in each", () => {
    for (const id of EDITIONS) {
      const weights = editions[id].dimensions.map((one) => [one.id, one.weight]);
      expect(weights).toEqual([
        ["kualifikasi", "25"],
        ["kompetensi", "40"],
        ["kinerja", "30"],
        ["disiplin", "5"],
      ]);
    }
  });

  it("a duty stands in 2024 alone, without ceilings", () => {
    expect(EDITIONS.map((id) => editions[id].duties.map((duty) => [duty.id, duty.fact, duty.ceilings]))).toEqual([
      [],
      [],
      [["pengembangan-kompetensi", "kompetensi.jpTeknis", []]],
    ]);
  });

  it.each(REVISIONS)("%s is plain data: equal to itself after JSON, and a valid profile then", (id) => {
    const source: unknown = JSON.parse(JSON.stringify(editions[id]));
    expect(source).toEqual(editions[id]);
    const outcome = safeDefineProfile(source);
    expect(outcome.success ? [] : outcome.issues).toEqual([]);
  });

  it.each(REVISIONS)("%s: scores the same after JSON", (id) => {
    const profile = JSON.parse(JSON.stringify(editions[id])) as ProfileSource;
    const facts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis: 20 },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "sedang" },
    } as const;
    const [own, read] = [createScorer({ profile: id }).score(facts), createScorer({ profile }).score(facts)];
    // A copy is whoever made it: it is no edition, and stands as an agency's.
    const plain = JSON.parse(JSON.stringify(own)) as { profile: object };
    expect(JSON.parse(JSON.stringify(read))).toEqual({ ...plain, profile: { ...plain.profile, standing: "agency" } });
  });

  it.each(REVISIONS)("%s holds nothing that JSON would lose", (id) => {
    for (const { group, path } of groupsIn(editions[id])) {
      for (const [key, value] of Object.entries(group)) {
        expect(["string", "number", "boolean", "object"], `${path}.${key}`).toContain(typeof value);
      }
    }
  });
});

describe("sources", () => {
  it.each(REVISIONS)(
    "%s: every value, weight, category list, duty and open point has a citation of a listed instrument",
    (id) => {
      const instruments = editions[id].instruments.map((one) => one.id);
      const uncited: string[] = [];
      let values = 0;
      for (const { group, path } of groupsIn(editions[id])) {
        const needsCitation = ["value", "weight", "list", "requires", "question"].some((key) =>
          Object.hasOwn(group, key),
        );
        if (!needsCitation) continue;
        // A patch in an alternative reading changes a value that has its source already.
        if (path.includes(".change.") && !Object.hasOwn(group, "cite")) continue;
        values = values + 1;
        const cite = group["cite"] as readonly Citation[] | undefined;
        const known = cite?.every(
          (one) =>
            instruments.includes(one.instrument) &&
            JSON.stringify(one.provision).length > 2 &&
            evidence.includes(one.evidence),
        );
        if (cite === undefined || cite.length === 0 || known !== true) uncited.push(path);
      }
      expect(uncited).toEqual([]);
      expect(values).toBeGreaterThan(40);
    },
  );

  it.each(REVISIONS)("%s: every number of points is cited where it stands", (id) => {
    const bare: string[] = [];
    for (const { group, path } of groupsIn(editions[id].dimensions)) {
      for (const [key, value] of Object.entries(group)) {
        const isNumber = typeof value === "string" && /^-?[\d.]+$/.test(value);
        if (isNumber && !(["value", "weight"].includes(key) && Object.hasOwn(group, "cite")))
          bare.push(`${path}.${key}`);
      }
    }
    expect(bare).toEqual([]);
  });

  it.each(REVISIONS)("%s: each instrument is named in both languages and cited", (id) => {
    const cited = new Set(groupsIn(editions[id]).map(({ group }) => group["instrument"]));
    const legalGround = ["permenpanrb-38-2018", "perbkn-8-2019", "permenpanrb-6-2022"];
    for (const { id: instrument, title } of editions[id].instruments) {
      expect(title.id.length > 0 && title.en.length > 0).toBe(true);
      if (!legalGround.includes(instrument)) expect([...cited], instrument).toContain(instrument);
    }
  });

  it.each(REVISIONS)("%s: every open point that a value names is in the register", (id) => {
    const named = groupsIn(editions[id]).flatMap(({ group }) =>
      ["interpretation", "fractionsInterpretation"].flatMap((key) =>
        typeof group[key] === "string" ? [group[key]] : [],
      ),
    );
    const ofDuties = editions[id].duties.flatMap((duty) => Object.values(duty.openWhen ?? {}));
    expect(named.length).toBeGreaterThan(0);
    expect([...named, ...ofDuties].filter((one) => !idsOf(id).includes(String(one)))).toEqual([]);
  });
});

describe("how sure each value is, as the regulation page says", () => {
  /** Which evidence a value is cited with, found by the id of its rule and the place in the rule. */
  function evidenceOf(edition: EditionId, rule: string, ...place: string[]): string[] {
    const rules = groupsIn(editions[edition].dimensions).filter(({ group }) => group["id"] === rule && "kind" in group);
    const levels = rules.map(({ group }) => {
      const value = place.reduce<Group | undefined>((inner, key) => inner?.[key] as Group | undefined, group);
      return (value?.["cite"] as readonly Citation[] | undefined)?.map((one) => one.evidence).join(" + ") ?? "–";
    });
    return [...new Set(levels)];
  }

  it.each([
    ["2019@1", "kualifikasi.pendidikan", ["points", "S3"], ["verbatim"]],
    ["2019@1", "kualifikasi.pendidikan", ["points", "S2"], ["verbatim"]],
    ["2019@1", "kualifikasi.pendidikan", ["points", "S1"], ["secondary"]],
    ["2019@1", "kualifikasi.pendidikan", ["points", "SD"], ["secondary"]],
    ["2019@1", "kompetensi.diklat-kepemimpinan", ["points"], ["verbatim"]],
    ["2019@1", "kompetensi.diklat-fungsional", ["points"], ["verbatim"]],
    ["2019@1", "kompetensi.diklat-fungsional", ["words", "tidak-dipersyaratkan"], ["secondary"]],
    ["2019@1", "kompetensi.diklat-teknis", ["atLeast"], ["verbatim"]],
    ["2019@1", "kompetensi.diklat-teknis", ["points"], ["verbatim", "secondary + practice"]], // 15 and 22.5
    ["2019@1", "kompetensi.seminar", ["points"], ["secondary + practice"]],
    ["2019@1", "kinerja.predikat", ["points", "sangat-baik"], ["secondary + inferred"]], // to 2021, and from the SKP of 2022 on
    ["2019@1", "kinerja.predikat", ["points", "cukup"], ["secondary"]],
    ["2019@1", "kinerja.predikat", ["points", "butuh-perbaikan"], ["inferred"]],
    ["2019@1", "disiplin.hukuman", ["points", "tidak-pernah"], ["secondary + practice"]],
    ["2019@1", "disiplin.hukuman", ["points", "ringan"], ["practice"]],
    ["2019@1", "disiplin.hukuman", ["points", "berat"], ["practice"]],
    ["2023@1", "kualifikasi.pendidikan", ["above"], ["inferred"]],
    ["2023@1", "kualifikasi.pendidikan", ["equal"], ["inferred"]],
    ["2023@1", "kualifikasi.pendidikan", ["below"], ["interpretation"]],
    ["2023@1", "kompetensi.bobot-dasar", ["points", "sangat-baik"], ["secondary"]],
    ["2023@1", "kompetensi.bobot-dasar", ["points", "sangat-kurang"], ["secondary"]],
    ["2023@1", "kinerja.predikat", ["points", "sangat-baik"], ["secondary"]],
    ["2023@1", "kinerja.predikat", ["points", "baik"], ["inferred"]],
    ["2023@1", "kinerja.predikat", ["points", "butuh-perbaikan"], ["interpretation"]],
    ["2023@1", "kinerja.predikat", ["points", "kurang"], ["interpretation"]],
    ["2023@1", "kinerja.predikat", ["points", "sangat-kurang"], ["interpretation"]],
    ["2024@1", "kualifikasi.pendidikan", ["below"], ["interpretation"]],
    ["2024@1", "kinerja.predikat", ["points", "sangat-baik"], ["secondary"]],
  ] as const)("%s %s %o: %o", (edition, rule, place, expected) => {
    expect(evidenceOf(edition, rule, ...place)).toEqual(expected);
  });

  it("the categories are verbatim in every edition", () => {
    for (const id of EDITIONS) expect(editions[id].bands.cite.map((one) => one.evidence)).toEqual(["verbatim"]);
  });

  it("what PPPK owe is an interpretation, and what PNS owe stands in PP 11/2017", () => {
    const [pns, pppk] = editions["2024@1"].duties[0]!.requires;
    expect([pns!.status, pns!.atLeast.value, pns!.atLeast.cite[0].instrument]).toEqual([["PNS"], "20", "pp-11-2017"]);
    expect([pppk!.status, pppk!.atLeast.value, pppk!.atLeast.interpretation]).toEqual([["PPPK"], "20", "pppk-hours"]);
    expect(pppk!.atLeast.cite.map((one) => one.evidence)).toContain("interpretation");
  });
});

describe("the register of the newest revisions", () => {
  const NEWEST = ["2019", "2023", "2024", "2025"] as const;
  const person = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  } as const;
  const from2023 = (...ids: readonly string[]) => ({ "2023": ids, "2024": ids, "2025": ids });
  const all = (...ids: readonly string[]) => ({ "2019": ids, ...from2023(...ids) });

  /** "Not settled" of the regulation page, item by item. */
  const notSettled: readonly (readonly [
    item: string,
    ids: Readonly<Partial<Record<(typeof NEWEST)[number], readonly string[]>>>,
  ])[] = [
    ["1. category of a value between two printed ranges", all("fractions-between-bands")],
    [
      "2. what earns the ten points, which hours count and how they are rounded, hours of PPPK",
      from2023(
        "development-split",
        "teknis-pelaksana",
        "hours-rounding",
        "pppk-hours-credit",
        "evidence-window",
        "post-training-window",
      ),
    ],
    [
      "2. kualifikasi below the requirement, of pelaksana, and where it is unknown",
      from2023("kualifikasi-scale", "kualifikasi-below-requirement", "pelaksana-requirement", "requirement-unknown"),
    ],
    ["2. (the order of the points of low ratings)", all("low-predikat")],
    ["3. look-back of discipline", all("discipline-look-back")],
    ["4. empty SKP and missing education", all("missing-skp", "missing-education")],
    ["4. no SKP in edition A", { "2019": ["no-skp"] }],
    ["5. 1 year, 2 years: calendar or rolling", { "2019": ["training-windows"] }],
    ["6. who is deemed to have taken functional training", all("deemed-taken")],
    ["7. fractional SKP values", { "2019": ["fractions-between-kinerja-brackets"] }],
    ["8. profesi, spesialis, subspesialis; latest or highest degree", all("degree-not-listed")],
    ["9. tugas belajar, cuti di luar tanggungan negara, suspended", all("special-standing")],
    ["10. hours due from a PPPK", { "2024": ["pppk-hours"], "2025": ["pppk-hours"] }],
    ["11. rounding of the mean before or after the category", all("mean-before-category")],
    ["12. two half-year SKPs of 2021", { "2019": ["half-year-skp"] }],
    ["13. part-time PPPK", { "2025": ["part-time-pppk"] }],
    ["14. which year's performance record", { "2019": ["performance-year"] }],
    ["15. people without a performance record in the mean", { "2019": ["no-skp-in-mean"] }],
    ["the post held on 31 December; rules newer than known", all("post-held", "newer-rules")],
    ["how PNS and PPPK combine", from2023("combining-pns-and-pppk")],
    [
      "the duty of hours",
      {
        "2024": ["competence-as-duty", "missing-hours", "unmet-duty-consequence"],
        "2025": ["competence-as-duty", "missing-hours", "unmet-duty-consequence"],
      },
    ],
  ];

  it.each(NEWEST)("%s: has what the regulation page lists, and nothing else", (edition) => {
    const ids = notSettled.flatMap(([, of]) => of[edition] ?? []);
    expect([...idsOf(edition)].sort()).toEqual([...ids].sort());
  });

  it("no longer says of a city's figure that it fits nothing, nor of two regencies what is two applications", () => {
    for (const edition of NEWEST) {
      const text = JSON.stringify(editions[edition]);
      expect(text).not.toMatch(/24[.,]82|two regencies|dua kabupaten/);
    }
  });

  it.each(["2019", "2020", "2021"].map(Number))("a result of %i rests on no regulation of 2022", (year) => {
    const scorer = createScorer({ year });
    for (const predikat of ["sangat-baik", "baik", "cukup", "kurang", "buruk"] as const) {
      const facts = { ...person, kinerja: { predikat } };
      const own = explain(scorer.score(facts), { locale: "id" });
      expect(own).not.toContain("PermenPANRB 6/2022");
    }
    const unnamed = explain(
      createScorer({ profile: "2019" }).score({ ...person, kinerja: { predikat: "sangat-baik" } }),
      { locale: "id" },
    );
    expect(unnamed).toMatch(/PP 46\/2011[^\n]*–2021\); PermenPANRB 6\/2022[^\n]*2022–\)/);
  });

  it.each([
    [2026, false],
    [2027, true],
    [2031, true],
  ])("a result of %i names that newer rules may hold: %s", (year, isNamed) => {
    const { interpretations } = createScorer({ year }).score(person);
    expect(interpretations.includes("newer-rules")).toBe(isNamed);
  });
});

describe("the register of open points", () => {
  it("has the ids of the contract, with their readings", () => {
    const readings = (edition: EditionId, id: string) => {
      const point = registerOf(edition).find((one) => one.id === id);
      return point === undefined
        ? undefined
        : [point.decidedBy, point.choice, ...point.alternatives.map((one) => one.id)];
    };
    for (const edition of EDITIONS) {
      expect(readings(edition, "fractions-between-bands")).toEqual(["scoring", "upper-bound", "lower-bound", "round"]);
    }
    expect(readings("2019@1", "fractions-between-kinerja-brackets")).toEqual([
      "scoring",
      "upper-bound",
      "lower-bound",
      "round",
    ]);
    expect(readings("2019@1", "kualifikasi-scale")).toBeUndefined();
    for (const edition of ["2023@1", "2024@1"] as const) {
      expect(readings(edition, "fractions-between-kinerja-brackets")).toBeUndefined();
      expect(readings(edition, "kualifikasi-scale")).toEqual(["scoring", "against-requirement", "levels-of-2019"]);
    }
  });

  /** "Not settled" of the regulation page, item by item: the ids in the register of each edition that it concerns. */
  const notSettled: readonly (readonly [item: string, ids: Readonly<Partial<Record<EditionId, readonly string[]>>>])[] =
    [
      [
        "1. category of a value between two printed ranges",
        {
          "2019@1": ["fractions-between-bands"],
          "2023@1": ["fractions-between-bands"],
          "2024@1": ["fractions-between-bands"],
        },
      ],
      [
        "2. scale of kualifikasi, and below the requirement; split of the development part; JP rules; low predikat",
        {
          "2023@1": [
            "kualifikasi-scale",
            "kualifikasi-below-requirement",
            "development-split",
            "jp-credit",
            "low-predikat",
          ],
          "2024@1": [
            "kualifikasi-scale",
            "kualifikasi-below-requirement",
            "development-split",
            "jp-credit",
            "low-predikat",
          ],
        },
      ],
      [
        "3. look-back of discipline",
        { "2019@1": ["discipline-look-back"], "2023@1": ["discipline-look-back"], "2024@1": ["discipline-look-back"] },
      ],
      [
        "4. missing SKP, missing education",
        {
          "2019@1": ["missing-skp", "missing-education"],
          "2023@1": ["missing-skp", "missing-education"],
          "2024@1": ["missing-skp", "missing-education"],
        },
      ],
      [
        "5. 1 year, 2 years: calendar or rolling",
        { "2019@1": ["training-windows"], "2023@1": ["training-windows"], "2024@1": ["training-windows"] },
      ],
      [
        "6. who is deemed to have taken functional training",
        { "2019@1": ["deemed-taken"], "2023@1": ["deemed-taken"], "2024@1": ["deemed-taken"] },
      ],
      ["7. fractional SKP values between two printed ranges", { "2019@1": ["fractions-between-kinerja-brackets"] }],
      [
        "8. profesi, spesialis, subspesialis; latest or highest degree",
        { "2019@1": ["degree-not-listed"], "2023@1": ["degree-not-listed"], "2024@1": ["degree-not-listed"] },
      ],
      [
        "9. tugas belajar, cuti di luar tanggungan negara, suspended",
        { "2019@1": ["special-standing"], "2023@1": ["special-standing"], "2024@1": ["special-standing"] },
      ],
      ["10. hours due from a PPPK", { "2024@1": ["pppk-hours"] }],
      [
        "11. rounding of the agency mean before or after the category",
        { "2019@1": ["mean-before-category"], "2023@1": ["mean-before-category"], "2024@1": ["mean-before-category"] },
      ],
      ["12. two half-year SKPs of 2021", { "2019@1": ["half-year-skp"] }],
    ];

  it.each(notSettled)("covers %s", (_item, ids) => {
    for (const [edition, expected] of Object.entries(ids))
      expect(idsOf(edition as EditionId)).toEqual(expect.arrayContaining([...expected]));
  });

  it("covers nothing else but the low ratings of 2022, whose training counts, how PNS and PPPK combine, and the duty", () => {
    const further: Readonly<Record<(typeof EDITIONS)[number], readonly string[]>> = {
      "2019@1": ["low-predikat"],
      "2023@1": ["combining-pns-and-pppk", "evidence-window"],
      "2024@1": [
        "combining-pns-and-pppk",
        "evidence-window",
        "competence-as-duty",
        "missing-hours",
        "unmet-duty-consequence",
      ],
    };
    for (const edition of EDITIONS) {
      const expected = [...notSettled.flatMap(([, ids]) => ids[edition] ?? []), ...further[edition]];
      expect([...idsOf(edition)].sort()).toEqual(expected.sort());
    }
  });

  it("says where each point is decided", () => {
    const decided = (by: string) =>
      [
        ...new Set(
          EDITIONS.flatMap((edition) =>
            registerOf(edition)
              .filter((one) => one.decidedBy === by)
              .map((one) => one.id),
          ),
        ),
      ].sort();
    expect(decided("facts")).toEqual([
      "degree-not-listed",
      "discipline-look-back",
      "evidence-window",
      "half-year-skp",
      "special-standing",
      "training-windows",
    ]);
    expect(decided("aggregation")).toEqual(["combining-pns-and-pppk", "mean-before-category"]);
  });

  it("says of the new scale that one city's figure of 2023 fits neither reading", () => {
    for (const edition of ["2023@1", "2024@1"] as const) {
      const { why } = registerOf(edition).find((one) => one.id === "kualifikasi-scale")!;
      expect(why.id).toContain("24,82");
      expect(why.en).toContain("24.82");
    }
  });

  it("is written in both languages, with a reason and a source for each", () => {
    for (const edition of EDITIONS) {
      for (const { question, chosen, why, alternatives, cite } of registerOf(edition)) {
        const texts = [question, chosen, why, ...alternatives.map((one) => one.label)];
        for (const { id, en } of texts)
          expect([
            id.trim().length > 0,
            en.trim().length > 0,
            id === en && id.includes(" ") && !/^[\d, ]+$/.test(id),
          ]).toEqual([true, true, false]);
        expect(cite.length).toBeGreaterThan(0);
      }
    }
  });
});
