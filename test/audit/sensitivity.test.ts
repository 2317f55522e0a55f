// How a score hangs on the open points of law: against a scorer for each reading, the oracle, and figures worked out by hand.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { describe, expect, it } from "vitest";
import {
  createSensitivity,
  safeSensitivity,
  type Sensitivity,
  type SensitivityAnalyser,
} from "../../src/doors/audit.js";
import { defineProfile, safeCreateScorer } from "../../src/doors/profile.js";
import {
  createScorer,
  editions,
  IpAsnError,
  type PersonFacts,
  type ProfileSource,
  type Scorer,
  sensitivity,
} from "../../src/index.js";
import { eachNth, IS_WHOLE, LONG_STRIDE, runs } from "../support/effort.js";
import { combinations, combinationsWithoutScore } from "../support/oracle/combinations.js";
import { oracle, type OracleFacts, type OracleOptions } from "../support/oracle/oracle.js";
import { plain, unfrozen } from "../support/score/people.js";
import {
  hangsOnOf,
  pointsOf,
  productOf,
  scorersOf,
  seen,
  type Points,
  type Seen,
} from "../support/audit/every-combination.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const analysers = Object.fromEntries(
  (["2019@1", "2023@1", "2024@1"] as const).map((edition) => [edition, createSensitivity({ profile: edition })]),
) as Record<EditionId, SensitivityAnalyser>;

/** The readings that the oracle knows. */
const oracleOptions: Readonly<Record<string, OracleOptions>> = {
  "fractions-between-bands = lower-bound": { bands: "lower-bound" },
  "fractions-between-bands = round": { bands: "round" },
  "fractions-between-kinerja-brackets = lower-bound": { kinerjaBrackets: "lower-bound" },
  "fractions-between-kinerja-brackets = round": { kinerjaBrackets: "round" },
  "kualifikasi-scale = levels-of-2019": { kualifikasiScale: "levels-of-2019" },
};

/**
 * Every combination of the discrete facts, with hours at both sides of the threshold (in 2019, where no reading looks at
 * hours below it, 19.99 and 20 only), and people whom the edition does not score. Of 2023, which leaves nothing open that
 * 2024 does not, every third.
 */
function* peopleOf(edition: EditionId): Generator<OracleFacts> {
  let index = 0;
  for (const facts of combinations(edition.slice(0, 4) as OracleEdition)) {
    if (edition.startsWith("2023") && index++ % 3 > 0) continue;
    const { jpTeknis, seminar } = facts.kompetensi;
    const isNeeded = edition.startsWith("2019")
      ? ["19.99", "20"].includes(String(jpTeknis)) && seminar !== undefined
      : !["20.01", "9999"].includes(String(jpTeknis));
    if (isNeeded) yield facts;
  }
  yield* combinationsWithoutScore(edition.slice(0, 4) as OracleEdition);
}

describe.each(["2019@1", "2023@1", "2024@1"] as const)("edition %s, every combination of facts", (edition) => {
  it("each other reading gives what a scorer under it gives, and the oracle where it knows the reading", () => {
    const own = createScorer({ profile: edition });
    const scorers = scorersOf(edition);
    const names = [...scorers.keys()];
    for (const facts of eachNth(peopleOf(edition), LONG_STRIDE)) {
      const before = seen(own.safeScore(facts));
      const afters = new Map([...scorers].map(([name, score]) => [name, seen(score(facts))]));
      const outcome = analysers[edition].safeOf(facts);
      if (!outcome.success) {
        expect([before, ...afters.values()].every((one) => one === null)).toBe(true);
        continue;
      }
      const found = outcome.data.alternatives.map(({ interpretation, reading, result, changes }) => ({
        name: `${interpretation} = ${reading}`,
        after: result && seen({ success: true, data: result }),
        changes,
      }));
      const expected = found.map(({ name }) => lineOf(name, before, afters.get(name) ?? null));
      const lines = found.map(({ name, after, changes: { scored, total, difference, category, duties } }) =>
        [name, after?.total, after?.category, after?.duties, scored, total, difference, category, duties].join(),
      );
      if (lines.join() !== expected.join() || found.length !== names.length) {
        expect({ facts, lines }).toEqual({ facts, lines: expected });
        expect(found.map((one) => one.name).sort()).toEqual(names.sort());
      }
      for (const { name, after } of found) {
        const options = oracleOptions[name];
        if (options === undefined) continue;
        const said = oracle(edition.slice(0, 4) as OracleEdition, facts, options);
        const score = said.kind === "scored" ? `${said.total} ${said.category}` : null;
        if ((after && `${after.total} ${after.category}`) !== score) expect({ facts, name, after }).toEqual(said);
      }
    }
  });
});

/** What the analysis should say of a reading: the result under it, and what differs from the result before. */
function lineOf(name: string, before: Seen | null, after: Seen | null): string {
  const both = before !== null && after !== null;
  const hundredths = both ? Math.round(Number(after.total) * 100 - Number(before.total) * 100) : 0;
  return [
    name,
    after?.total,
    after?.category,
    after?.duties,
    (before === null) !== (after === null),
    both && before.total !== after.total,
    both ? String(hundredths / 100) : null,
    both && before.category !== after.category,
    both && before.duties !== after.duties,
  ].join();
}

describe("lowest, highest, categories and what they hang on, against every combination of every reading", () => {
  const { "missing-skp": _skp, "missing-education": _education, ...all2024 } = pointsOf["2024@1"];
  const { "low-predikat": _low, ...good2024 } = all2024;
  /**
   * Points that cannot matter to these people are left out of the longest product: their facts are all given, and where not
   * everything is tried, those whose performance is low are tried under the other editions only.
   */
  const given2024 = IS_WHOLE ? all2024 : good2024;
  const isGood = ({ kinerja }: OracleFacts) =>
    "predikat" in kinerja && ["sangat-baik", "baik"].includes(kinerja.predikat);
  const peopleTried = (edition: EditionId) =>
    [...peopleOf(edition)].filter((facts) => edition !== "2024@1" || IS_WHOLE || isGood(facts));
  const products: readonly (readonly [EditionId, Points, number])[] = [
    ["2019@1", pointsOf["2019@1"], 397],
    ["2023@1", pointsOf["2023@1"], 37],
    ["2024@1", given2024, 149],
  ];

  it.each(products)("edition %s", (edition, points, step) => {
    const product = productOf(edition, points);
    const every = IS_WHOLE ? step : edition === "2024@1" ? 251 : 7 * step;
    const people: PersonFacts[] = [...eachNth(peopleTried(edition), every)];
    if (!edition.startsWith("2024")) people.push(...lacking(people));
    let notScored = 0;
    for (const facts of people) {
      const found = product.scorers.map((score) => score && seen(score(facts)));
      const scored = found.filter((one) => one !== undefined && one !== null);
      const outcome = analysers[edition].safeOf(facts);
      if (!outcome.success) {
        expect(scored).toEqual([]);
        notScored += 1;
        continue;
      }
      const totals = scored.map((one) => Number(one.total));
      const ids = hangsOnOf(product, found);
      const expected = {
        lowest: Math.min(...totals),
        highest: Math.max(...totals),
        categories: ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"].filter((id) =>
          scored.some((one) => one.category === id),
        ),
        total: [...ids.total].sort(),
        category: [...ids.category].sort(),
        duties: [...ids.duties].sort(),
        scored: [...ids.scored].sort(),
      };
      const { lowest, highest, categories, hangsOn, isComplete } = outcome.data;
      expect(isComplete).toBe(true);
      expect({ facts, ...summaryOf(lowest, highest, categories), ...sortedIds(hangsOn) }).toEqual({
        facts,
        ...expected,
      });
    }
    expect(people.length - notScored).toBeGreaterThan(IS_WHOLE ? 80 : 10);
  });

  it("edition 2024 with the readings of missing facts too, a sample of all 10,368 combinations", () => {
    const random = generator(20240116);
    const people = [...peopleOf("2024@1")].filter((_, index) => index % 401 === 0) as PersonFacts[];
    const analysed = [...people, ...lacking(people)].map((facts) => ({ facts, ...analysers["2024@1"].safeOf(facts) }));
    let compared = 0;
    const times = runs(200);
    for (let run = 0; run < times; run += 1) {
      const readings = Object.entries(pointsOf["2024@1"]).map(([id, all]) => [id, all[random(all.length)]] as const);
      const scorer = safeCreateScorer({
        profile: "2024@1",
        interpretations: Object.fromEntries(readings) as Record<string, string>,
      });
      for (const { facts, ...outcome } of scorer.success ? analysed : []) {
        const found = seen((scorer as { data: Scorer }).data.safeScore(facts));
        if (found === null) continue;
        if (!outcome.success) throw new Error(`Scored under ${JSON.stringify(readings)}.`);
        const { lowest, highest, categories } = outcome.data;
        const isWithin = lowest.total.lessThanOrEqualTo(found.total) && highest.total.greaterThanOrEqualTo(found.total);
        expect({ facts, isWithin, found: categories.some((one) => one.id === found.category) }).toEqual({
          facts,
          isWithin: true,
          found: true,
        });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10 * times);
  });
});

/** The same people without SKP, without education, without either, and without what the post requires. */
function lacking(people: readonly PersonFacts[]): PersonFacts[] {
  return people
    .filter((one) => one.status === "PNS")
    .slice(0, 12)
    .flatMap(({ kinerja, kualifikasi, ...rest }) => {
      const { syaratPendidikan } = kualifikasi;
      return [
        { ...rest, kualifikasi, kinerja: {} },
        { ...rest, kualifikasi: { syaratPendidikan }, kinerja },
        { ...rest, kualifikasi: {}, kinerja: {} },
        { ...rest, kualifikasi: { pendidikan: kualifikasi.pendidikan }, kinerja },
      ] as unknown as PersonFacts[];
    });
}

function summaryOf(
  lowest: Sensitivity["lowest"],
  highest: Sensitivity["highest"],
  categories: Sensitivity["categories"],
) {
  return {
    lowest: lowest.total.toNumber(),
    highest: highest.total.toNumber(),
    categories: categories.map((one) => one.id),
  };
}

function sortedIds({ total, category, duties, scored }: Sensitivity["hangsOn"]) {
  const inOrder = (ids: readonly string[]) => [...ids].sort();
  return { total: inOrder(total), category: inOrder(category), duties: inOrder(duties), scored: inOrder(scored) };
}

/** Whole numbers below a bound, the same in each run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("worked out by hand", () => {
  /** Edition 2019: 20 + 17.5 (a seminar) + 30 + 3 = 70.5, the regulation page's own example of a gap. */
  const between: PersonFacts = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S2" },
    kompetensi: { seminar: true },
    kinerja: { predikat: "sangat-baik" },
    disiplin: { hukuman: "ringan" },
  };
  /** Edition 2024: 20 + 20 + 25 + 5 = 70. With 7 of 20 JP in proportion 5.25 more; by the levels of 2019 5 fewer. */
  const sevenHours: PersonFacts = {
    status: "PNS",
    jabatan: "fungsional",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: { jpTeknis: 7 },
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };
  const ids = ({ categories }: Sensitivity) => categories.map((one) => one.id);

  it("70.5 in 2019 is sedang, or rendah where a category begins at its printed lower limit; nothing else matters", () => {
    const found = sensitivity(between, { profile: "2019@1" });
    expect(found.result?.category.id).toBe("sedang");
    expect(ids(found)).toEqual(["rendah", "sedang"]);
    expect(plain([found.lowest, found.highest])).toEqual([
      { total: "70.5", readings: {} },
      { total: "70.5", readings: {} },
    ]);
    expect(found.hangsOn).toEqual({ scored: [], total: [], category: ["fractions-between-bands"], duties: [] });
    expect(found.combinations).toEqual([]);
  });

  it("7 JP in 2024: 65 to 75.25; only together do two readings lead between two categories", () => {
    const found = sensitivity(sevenHours, { profile: "2024@1" });
    expect(plain([found.lowest, found.highest])).toEqual([
      { total: "65", readings: { "kualifikasi-scale": "levels-of-2019" } },
      { total: "75.25", readings: { "jp-credit": "proportional" } },
    ]);
    expect(ids(found)).toEqual(["rendah", "sedang"]);
    const alone = found.alternatives.filter((one) => one.changes.category).map((one) => one.interpretation);
    expect(alone).toEqual(["jp-credit"]);
    // 15 + (20 + 5.25) + 25 + 5 = 70.25 lies between 70 and 71.
    expect(found.hangsOn).toEqual({
      scored: [],
      total: ["kualifikasi-scale", "jp-credit"],
      category: ["fractions-between-bands", "kualifikasi-scale", "jp-credit"],
      duties: ["competence-as-duty"],
    });
    const three = {
      "fractions-between-bands": "round",
      "kualifikasi-scale": "levels-of-2019",
      "jp-credit": "proportional",
    };
    const together = found.combinations.find((one) => JSON.stringify(one.readings) === JSON.stringify(three));
    expect([together?.result?.total.toString(), together?.result?.category.id]).toEqual(["70.25", "rendah"]);
    expect(plain(together?.changes)).toEqual({
      scored: false,
      total: true,
      difference: "0.25",
      category: false,
      duties: false,
    });
  });

  it("22 JP of a PPPK fall short only where 24 are due", () => {
    const found = sensitivity({ ...sevenHours, status: "PPPK", kompetensi: { jpTeknis: 22 } }, { profile: "2024@1" });
    const duties = found.alternatives
      .filter((one) => one.changes.duties)
      .map((one) => `${one.interpretation} = ${one.reading}`);
    expect(duties).toEqual(["competence-as-duty = right", "pppk-hours = 24-jp"]);
  });

  it("without SKP there is no result in 2024, but 25 or 26, or 5 fewer by the levels of 2019", () => {
    const { kinerja: _kinerja, ...rest } = { ...sevenHours, kompetensi: {} };
    const found = sensitivity(rest as unknown as PersonFacts, { profile: "2024@1" });
    expect(found.result).toBeNull();
    expect(found.issues.map((one) => [one.code, one.path.join(".")])).toEqual([["missing_fact", "kinerja.predikat"]]);
    expect(plain([found.lowest, found.highest])).toEqual([
      { total: "20", readings: { "kualifikasi-scale": "levels-of-2019", "missing-skp": "zero-points" } },
      { total: "26", readings: { "missing-skp": "one-point" } },
    ]);
    const scored = found.alternatives.filter((one) => one.changes.scored).map((one) => one.reading);
    expect(scored).toEqual(["zero-points", "one-point"]);
    expect(found.hangsOn.scored).toContain("missing-skp");
    expect(found.hangsOn.total).toContain("missing-skp");
  });

  it("missing hours: the person is scored, but not where missing hours are rejected", () => {
    const found = sensitivity({ ...sevenHours, kompetensi: {} }, { profile: "2024@1" });
    const rejected = found.alternatives.find((one) => one.reading === "reject");
    expect(rejected).toMatchObject({
      interpretation: "missing-hours",
      result: null,
      changes: { scored: true, total: false, difference: null },
    });
    expect(rejected?.issues.map((one) => one.code)).toEqual(["missing_fact"]);
    expect(found.hangsOn.scored).toEqual(["missing-hours"]);
  });

  it("what no reading mends is said as `score` says it", () => {
    const { disiplin: _disiplin, ...rest } = sevenHours;
    expect(() => sensitivity(rest as PersonFacts, { profile: "2024@1" })).toThrow(IpAsnError);
    const issues = (value: unknown) => createScorer({ profile: "2024@1" }).safeScore(value);
    for (const value of [
      rest,
      { ...sevenHours, statuss: "PNS" },
      { ...sevenHours, status: "CPNS" },
      null,
      7,
      [sevenHours],
    ])
      expect(safeSensitivity(value, { profile: "2024@1" })).toEqual(issues(value));
  });
});

describe("readings that were chosen", () => {
  const facts: PersonFacts = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" },
    kompetensi: { jpTeknis: "19.99" },
    kinerja: { predikat: "kurang" },
    disiplin: { hukuman: "tidak-pernah" },
  };
  const interpretations = { "kualifikasi-below-requirement": "1-point", "low-predikat": "15-10-5" };

  it("are what the others are measured against, and the profile's own are among the others", () => {
    // 1 + (10 + 0) + 10 + 5 = 26; with 15 points below the requirement 40, with 5 points for kurang 21.
    const found = sensitivity(facts, { profile: "2024@1", interpretations });
    expect(found.result?.total.toString()).toBe("26");
    const readings = found.alternatives.map((one) => [one.interpretation, one.reading, String(one.changes.difference)]);
    expect(readings.filter(([id]) => id !== undefined && Object.hasOwn(interpretations, id))).toEqual([
      ["kualifikasi-below-requirement", "15-points", "14"],
      ["kualifikasi-below-requirement", "20-points", "19"],
      ["low-predikat", "15-5-1", "-5"],
    ]);
    // Two and more other readings together: those in force are no combination, and one other is an alternative.
    expect(found.combinations.length).toBeGreaterThan(0);
    expect(found.combinations.filter(({ readings: others }) => Object.keys(others).length < 2)).toEqual([]);
    for (const { readings: others, result } of [...found.alternatives, ...found.combinations]) {
      const scorer = safeCreateScorer({ profile: "2024@1", interpretations: { ...interpretations, ...others } });
      expect(scorer.success ? plain(scorer.data.score(facts)) : null).toEqual(plain(result));
    }
  });

  it("that contradict another reading leave it without a result, and nothing hangs on that", () => {
    const found = sensitivity(facts, { profile: "2024@1", interpretations: { "kualifikasi-scale": "levels-of-2019" } });
    const below = found.alternatives.filter((one) => one.interpretation === "kualifikasi-below-requirement");
    expect(
      below.map((one) => [one.reading, one.result, one.issues.map((issue) => issue.code), plain(one.changes)]),
    ).toEqual(
      ["1-point", "20-points"].map((reading) => [
        reading,
        null,
        ["alternative_invalid"],
        { scored: false, total: false, difference: null, category: false, duties: false },
      ]),
    );
    // Together with the other scale they contradict nothing.
    expect(found.combinations.some((one) => one.readings["kualifikasi-below-requirement"] === "1-point")).toBe(true);
    expect(found.combinations.every((one) => one.issues.every((issue) => issue.code !== "alternative_invalid"))).toBe(
      true,
    );
  });

  it("are refused like a scorer's where they are not on offer", () => {
    expect(() => createSensitivity({ profile: "2024@1", interpretations: { "jp-credit": "half" } })).toThrow(
      IpAsnError,
    );
    expect(safeSensitivity(facts, { year: 2018 })).toMatchObject({
      success: false,
      issues: [{ code: "year_not_known" }],
    });
  });
});

describe("the analysis", () => {
  const facts = [...peopleOf("2024@1")].find((one) => one.kualifikasi.syaratPendidikan === "S2")! as PersonFacts;

  it("is frozen at every depth, and plain after JSON", () => {
    const found = analysers["2024@1"].of(facts);
    expect(unfrozen(found)).toEqual([]);
    const json = plain(found) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(Object.keys(found));
    expect(json["lowest"]).toEqual({ total: found.lowest.total.toString(), readings: found.lowest.readings });
  });

  it("of a result is that of its facts; a result of another scorer is scored anew", () => {
    const { scorer, of, ofResult } = analysers["2024@1"];
    expect(plain(ofResult(scorer.score(facts)))).toEqual(plain(of(facts)));
    const other = createScorer({ profile: "2024@1", interpretations: { "jp-credit": "proportional" } });
    expect(plain(ofResult(other.score(facts)))).toEqual(plain(of(facts)));
  });

  it("of a profile that leaves nothing open is the result alone", () => {
    const { interpretations: _register, ...rest } = editions["2019@1"];
    const unnamed = JSON.stringify(rest).replaceAll(/,"(interpretation|fractionsInterpretation)":"[^"]*"/g, "");
    const settled = defineProfile({ ...(JSON.parse(unnamed) as ProfileSource), interpretations: [] });
    const found = sensitivity({ ...facts, status: "PNS" }, { profile: settled });
    expect([found.alternatives, found.combinations, found.isComplete]).toEqual([[], [], true]);
    expect(found.categories.map((one) => one.id)).toEqual([found.result?.category.id]);
  });

  it("finds what matters where the rules do not name their open points", () => {
    const unnamed = JSON.stringify({ ...editions["2019@1"], interpretations: [] }).replaceAll(
      /,"(interpretation|fractionsInterpretation)":"[^"]*"/g,
      "",
    );
    const { interpretations } = editions["2019@1"];
    const profile = defineProfile({ ...(JSON.parse(unnamed) as ProfileSource), interpretations });
    // 15 + 15 + 25 + 5 = 60; not deemed taken 15 fewer, 75.5 among 61 to 75 10 fewer.
    const deemed: PersonFacts = {
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1" },
      kompetensi: { diklatFungsional: "tidak-dipersyaratkan" },
      kinerja: { nilai: "75.5" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    const found = sensitivity(deemed, { profile });
    expect([found.result?.total, found.lowest.total, found.highest.total].map(String)).toEqual(["60", "35", "60"]);
    expect(found.hangsOn.total).toEqual(["fractions-between-kinerja-brackets", "deemed-taken"]);
  });

  it("says so where there are more than 256 combinations, and then goes through one at a time", () => {
    const nine = sensitivity(withFlags(9), { profile: profileWith(9) });
    expect([nine.combinations, nine.isComplete]).toEqual([[], false]);
    expect(nine.highest.total.minus(nine.result!.total).toString()).toBe("0.5");
    expect(nine.hangsOn.total).toEqual(flags(9));
    // With eight of them, all 256 are gone through: 8 times 0.5 points more.
    const eight = sensitivity(withFlags(8), { profile: profileWith(8) });
    expect([eight.combinations.length, eight.isComplete]).toEqual([256 - 1 - 8, true]);
    expect(eight.highest.total.minus(eight.result!.total).toString()).toBe("4");
  });

  const flags = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);

  /** 25 + 0 + 30 + 1 = 56, and 60 at most: never between two categories. */
  const withFlags = (count: number): PersonFacts => ({
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S3" },
    kompetensi: {},
    kinerja: { predikat: "sangat-baik" },
    disiplin: { hukuman: "berat" },
    tambahan: Object.fromEntries(flags(count).map((name) => [name, true])),
  });

  /** The edition of 2019 with facts of which the points are open, nothing or a half each: 2 to the count combinations. */
  function profileWith(count: number) {
    const { disiplin, ...others } = Object.fromEntries(editions["2019@1"].dimensions.map((one) => [one.id, one]));
    const cite = [{ instrument: "ip-asn", provision: "contoh", evidence: "interpretation" }] as const;
    const text = { id: "?", en: "?" };
    return defineProfile({
      ...editions["2019@1"],
      id: "banyak",
      standing: "agency",
      facts: Object.fromEntries(flags(count).map((name) => [name, { kind: "flag" as const, label: text }])),
      dimensions: [
        ...Object.values(others),
        {
          ...disiplin!,
          cap: { value: "5", cite },
          rules: [
            ...disiplin!.rules,
            ...flags(count).map((name) => ({
              id: `disiplin.${name}`,
              kind: "flag" as const,
              label: text,
              fact: `tambahan.${name}` as const,
              whenMissing: "no-points" as const,
              points: { value: "0", cite, interpretation: name },
            })),
          ],
        },
      ],
      interpretations: [
        ...editions["2019@1"].interpretations,
        ...flags(count).map((name) => ({
          id: name,
          question: text,
          decidedBy: "scoring" as const,
          choice: "nothing",
          chosen: text,
          alternatives: [
            { id: "half", label: text, change: { rules: { [`disiplin.${name}`]: { points: { value: "0.5" } } } } },
          ],
          why: text,
          cite,
        })),
      ],
    });
  }
});
