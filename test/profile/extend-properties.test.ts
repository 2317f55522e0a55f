// What holds for every extension of every edition. Expected: the base's own results, other ways to the same profile, and
// points of the regulation page in whole-number arithmetic.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import {
  DIMENSION_IDS,
  type DimensionId,
  profileHash,
  readProfile,
  safeExtendProfile,
} from "../../src/doors/profile.js";
import { createScorer, editions, type PersonFacts, type Profile, type ProfileSource } from "../../src/index.js";
import { issuesOf } from "../support/issues/outcomes.js";
import {
  EDITIONS,
  everyHukuman,
  everyJabatan,
  everyPendidikan,
  everyPredikat,
  personOf,
  plain,
} from "../support/score/people.js";
import { essenceOf, extended, own, person, refusedFor, registerOf } from "../support/profile/agency.js";
import { IS_WHOLE, runs } from "../support/effort.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const bases: Readonly<Record<EditionId, ProfileSource>> = editions;

/** A profile without what says whose it is. */
function rulesDataOf(profile: ProfileSource): unknown {
  const { id: _id, base: _base, title: _title, revision: _revision, ...rest } = profile;
  return plain(rest);
}

/** The hash of the content as it is now, not as it was when it was first asked for. */
const hashNow = (profile: ProfileSource) => profileHash(structuredClone(profile));

// ---------------------------------------------------------------------------------------------------------------------
// Changes, in slots: those of different slots do not touch each other.

interface Changes {
  readonly weights?: object;
  readonly rescale?: { readonly dimensions: readonly DimensionId[] };
  readonly caps?: readonly DimensionId[];
  readonly rules?: object;
  readonly facts?: object;
  readonly add?: object;
  readonly bands?: object;
  readonly duties?: object;
  readonly interpretations?: object;
  readonly measurementYears?: object;
}

const sertifikasi = {
  id: "kompetensi.sertifikasi",
  kind: "flag",
  label: "Sertifikasi kompetensi",
  fact: "tambahan.sertifikasi",
  whenMissing: "no-points",
  points: 6,
};
const band = (id: string, from: number, to: number) => ({ id, from, to, label: id });
const DUTY = "pengembangan-kompetensi";

function slotsOf(edition: EditionId): readonly (readonly Changes[])[] {
  const is2019 = edition.startsWith("2019");
  const kinerjaAndDisiplin: readonly Changes[] = [
    { weights: { kinerja: 24, disiplin: 11 }, rescale: { dimensions: ["kinerja", "disiplin"] } },
    { weights: { kinerja: "33", disiplin: "2" }, rescale: { dimensions: ["disiplin", "kinerja"] } },
    { rules: { "kinerja.predikat": { points: { kurang: 7 } }, "disiplin.hukuman": { points: { ringan: 3.5 } } } },
    { rules: { "disiplin.hukuman@pelaksana": { whenMissing: 2 } } },
    { interpretations: { "low-predikat": "15-10-5" } },
    { interpretations: { "missing-skp": "one-point" } },
    ...(is2019 ? [{ rules: { "kinerja.nilai": { fractions: "round" } } }] : []),
  ];
  const kualifikasi: readonly Changes[] = [
    { interpretations: { "missing-education": null } },
    { interpretations: { "missing-education": "zero-points" } },
    ...(is2019
      ? [
          { rules: { "kualifikasi.pendidikan": { points: { D3: 9.5, SD: { value: "0.5" } } } } },
          { rules: { "kualifikasi.pendidikan@pelaksana": { points: { SLTA: 6 } } } },
        ]
      : [
          { rules: { "kualifikasi.pendidikan": { equal: 18 } } },
          { rules: { "kualifikasi.pendidikan@PPPK": { below: 12.5 } } },
          { interpretations: { "kualifikasi-scale": "levels-of-2019" } },
          { interpretations: { "kualifikasi-below-requirement": "1-point" } },
        ]),
  ];
  const kompetensi: readonly Changes[] = [
    { rules: { "kompetensi.diklat-teknis": { atLeast: 24 } } },
    {
      rules: { "kompetensi.diklat-teknis@struktural": { credit: { proportional: { decimals: 1, rounding: "down" } } } },
    },
    { rules: { "kompetensi.seminar@pelaksana": { label: "Seminar pelaksana" } } },
    {
      caps: ["kompetensi"],
      facts: { sertifikasi: { kind: "flag", label: "Sertifikasi kompetensi" } },
      add: { kompetensi: [sertifikasi] },
    },
    { interpretations: { "deemed-taken": edition.startsWith("2024") ? "counts-as-taken" : "earns-nothing" } },
  ];
  const bands: readonly Changes[] = [
    { bands: { fractions: "round" } },
    {
      bands: {
        list: [
          band("sangat-tinggi", 96, 100),
          band("tinggi", 86, 95),
          band("sedang", 66, 85),
          band("rendah", 51, 65),
          band("sangat-rendah", 0, 50),
        ],
      },
    },
    { interpretations: { "fractions-between-bands": "lower-bound" } },
  ];
  const ceilings = [{ on: "category", at: "sedang" }];
  const duties: readonly Changes[] = [
    {
      duties: {
        seminar: {
          label: "Kewajiban lain",
          dimension: "kompetensi",
          fact: "kompetensi.jpTeknis",
          requires: [{ status: bases[edition].measures, atLeast: 10 }],
          ceilings: [{ on: "total", at: 80 }],
        },
      },
    },
    ...(edition.startsWith("2024")
      ? [
          { duties: { [DUTY]: { ceilings } } },
          { duties: { [DUTY]: { requires: [{ status: ["PNS", "PPPK"], atLeast: "22.5" }] } } },
          { duties: { [DUTY]: null } },
          { interpretations: { "competence-as-duty": "right" } },
          { interpretations: { "pppk-hours": "24-jp" } },
        ]
      : []),
  ];
  const openPoints: readonly Changes[] = [
    { interpretations: { "training-windows": { choice: "tahun-ajaran", chosen: "Tahun ajaran" } } },
    { interpretations: { "discipline-look-back": "five-years" } },
    { interpretations: { "discipline-look-back": null } },
  ];
  const years: readonly Changes[] = [
    { measurementYears: { from: 2022, to: 2022 } },
    { measurementYears: { from: 2030 } },
  ];
  return [kinerjaAndDisiplin, kualifikasi, kompetensi, bands, duties, openPoints, years];
}

/** Changes that do not touch each other, as one. */
function together(list: readonly Changes[]): Changes {
  const names = ["weights", "rules", "facts", "add", "bands", "duties", "interpretations", "measurementYears"] as const;
  const objects = names.flatMap((name) => {
    const parts = list.flatMap((one) => one[name] ?? []);
    return parts.length === 0 ? [] : [[name, Object.assign({}, ...parts) as object] as const];
  });
  const caps = list.flatMap((one) => one.caps ?? []);
  const dimensions = list.flatMap((one) => one.rescale?.dimensions ?? []);
  return {
    ...Object.fromEntries(objects),
    ...(caps.length > 0 && { caps }),
    ...(dimensions.length > 0 && { rescale: { dimensions } }),
  };
}

/** One change of some slots, each with a number from 0 to 2. */
function drawn(edition: EditionId): fc.Arbitrary<readonly { readonly change: Changes; readonly turn: number }[]> {
  const ofSlot = (slot: readonly Changes[]) =>
    fc.record({ change: fc.constantFrom(...slot), turn: fc.integer({ min: 0, max: 2 }) });
  return fc.tuple(...slotsOf(edition).map(ofSlot));
}

const changesOf = (edition: EditionId): fc.Arbitrary<Changes> =>
  drawn(edition).map((list) => together(list.filter(({ turn }) => turn > 0).map(({ change }) => change)));

/** Generated people: the same ones for each profile of an edition. */
const people = Object.fromEntries(
  EDITIONS.map((edition) => [edition, fc.sample(personOf(edition), { numRuns: 25, seed: 7 })]),
) as unknown as Readonly<Record<EditionId, readonly PersonFacts[]>>;

/** What becomes of these people under a profile, with every other one certified where the profile knows of it. */
function outcomesUnder(profile: ProfileSource, given: readonly PersonFacts[]): readonly unknown[] {
  const scorer = createScorer({ profile });
  return given.map((facts, index) => {
    const isKnown = profile.facts !== undefined && index % 2 === 0;
    const outcome = scorer.safeScore(isKnown ? { ...facts, tambahan: { sertifikasi: true } } : facts);
    return outcome.success ? essenceOf(outcome.data) : outcome.issues;
  });
}

const second = { id: "kecamatan-contoh", title: "IP ASN Kecamatan Contoh", authority: own.authority, cite: own.cite };

/** An extension of an extension: the instrument is there already. */
function extendedAgain(base: ProfileSource, changes: Changes): Profile {
  const outcome = safeExtendProfile(base, { ...second, ...changes });
  if (outcome.success) return outcome.data;
  throw new Error(outcome.issues.map((one) => JSON.stringify(one)).join("\n"));
}

describe.each(EDITIONS)("an extension of %s without changes", (edition) => {
  const base = bases[edition];
  const profile = extended(base);

  it("gives every person the base's result", () => {
    const [before, after] = [createScorer({ profile: base }), createScorer({ profile })];
    fc.assert(
      fc.property(personOf(edition), (facts) => {
        const [expected, result] = [before.score(facts), after.score(facts)];
        expect(result.total.toString()).toBe(expected.total.toString());
        expect(essenceOf(result)).toEqual(essenceOf(expected));
      }),
      { numRuns: runs(300) },
    );
  });

  it("has the base's rules data, and the agency's instrument besides", () => {
    const { id: _id, title: _title, authority: _a, standing, base: made, instruments, ...rest } = profile;
    const { id, title: _t, standing: _s, instruments: known, ...expected } = base;
    expect(plain(rest)).toEqual(plain(expected));
    expect(instruments.slice(0, -1)).toEqual(known);
    expect(instruments.at(-1)).toMatchObject({ id: "perbup-7-2025" });
    expect([standing, made]).toEqual(["agency", { id, revision: 1, hash: hashNow(base) }]);
  });

  it("is the same again when it is extended without changes", () => {
    expect(rulesDataOf(extendedAgain(profile, {}))).toEqual(rulesDataOf(profile));
  });
});

describe.each(EDITIONS)("extending %s", (edition) => {
  it("never changes the base or the extension, be the changes accepted or refused", () => {
    const frozen = bases[edition];
    const loose = structuredClone(frozen);
    const [text, hash] = [JSON.stringify(frozen), hashNow(frozen)];
    const refused = fc.constantFrom<object>(
      { weights: { kinerja: 31 } },
      { weights: { kinerja: 25, disiplin: 10 }, rescale: true },
      { rules: { "kinerja.predikat": null } },
    );
    fc.assert(
      fc.property(changesOf(edition), fc.option(refused, { freq: 3, nil: {} }), (changes, mistake) => {
        const extension = { ...own, ...changes, ...mistake };
        const before = structuredClone(extension);
        for (const base of [frozen, loose]) {
          safeExtendProfile(base, extension);
          expect(JSON.stringify(base)).toBe(text);
          expect(hashNow(base)).toBe(hash);
        }
        expect(extension).toEqual(before);
      }),
      { numRuns: runs(4) },
    );
    expect(loose).toEqual(frozen);
    expect(profileHash(frozen)).toBe(hash);
  });

  it("in two steps gives what it gives in one, where the changes do not touch", () => {
    fc.assert(
      fc.property(drawn(edition), (list) => {
        const ofTurn = (...turns: readonly number[]) =>
          together(list.filter(({ turn }) => turns.includes(turn)).map(({ change }) => change));
        const inTwo = extendedAgain(extended(bases[edition], ofTurn(1)), ofTurn(2));
        const inOne = extended(bases[edition], ofTurn(1, 2));
        expect(rulesDataOf(inTwo)).toEqual(rulesDataOf(inOne));
        expect(outcomesUnder(inTwo, people[edition])).toEqual(outcomesUnder(inOne, people[edition]));
        expect(inTwo.base?.id).toBe(own.id);
        expect(inOne.base?.id).toBe(edition.slice(0, 4));
      }),
      { numRuns: runs(8) },
    );
  });

  it("in two steps gives the same in either order, where the changes do not touch", () => {
    fc.assert(
      fc.property(drawn(edition), (list) => {
        const [one, other] = [1, 2].map((n) =>
          together(list.filter(({ turn }) => turn === n).map(({ change }) => change)),
        );
        const forth = extendedAgain(extended(bases[edition], one), other!);
        const back = extendedAgain(extended(bases[edition], other), one!);
        expect(rulesDataOf(forth)).toEqual(rulesDataOf(back));
      }),
      { numRuns: runs(3) },
    );
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Rescaling. Points in tenths: those of the edition's own reading, and those of the readings on offer.

const OLD: Readonly<Record<DimensionId, number>> = { kualifikasi: 250, kompetensi: 400, kinerja: 300, disiplin: 50 };
const levels = [250, 200, 150, 100, 50, 10];
const items = [150, 225, 100, 175, 0];
const rating = [300, 250, 150, 50, 10, 100, 0];
const punishment = [50, 30, 20, 10];
const POINTS: Readonly<Record<EditionId, Readonly<Record<DimensionId, readonly number[]>>>> = {
  "2019@1": { kualifikasi: levels, kompetensi: items, kinerja: rating, disiplin: punishment },
  "2023@1": { kualifikasi: levels, kompetensi: [...items, 250, 200, 50], kinerja: rating, disiplin: punishment },
  "2024@1": { kualifikasi: levels, kompetensi: [...items, 250, 200, 50], kinerja: rating, disiplin: punishment },
};

/** Whether each point × weight / old has at most one decimal: all in tenths. */
const isExact = (edition: EditionId, dimension: DimensionId, weight: number) =>
  POINTS[edition][dimension].every((points) => (points * weight) % OLD[dimension] === 0);

const tenths = (n: number): `${number}` => `${n / 10}`;

/** About `n` members of a list, evenly spread, the first and the last among them. */
function spread<T>(list: readonly T[], n: number): readonly T[] {
  const step = Math.max(1, (list.length - 1) / (n - 1));
  return list.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step) || index === list.length - 1,
  );
}

const allWeights = Array.from({ length: 1001 }, (_, index) => index);

/** Rules of the test's own that reach just this weight, whatever the edition says. */
function ownRules(edition: EditionId, dimension: DimensionId, weight: number): object {
  const top = tenths(weight);
  const table = (words: readonly string[], first: string) =>
    Object.fromEntries(words.map((word) => [word, word === first ? top : 0]));
  const lookup = (words: readonly string[], first: string) => ({ points: table(words, first), whenMissing: "reject" });
  switch (dimension) {
    case "kualifikasi":
      return {
        "kualifikasi.pendidikan": edition.startsWith("2019")
          ? lookup(everyPendidikan, "S3")
          : { above: top, equal: 0, below: 0, whenMissing: "reject" },
      };
    case "kompetensi":
      return {
        ...(edition.startsWith("2019")
          ? { "kompetensi.diklat-teknis": { points: top } }
          : {
              "kompetensi.bobot-dasar": lookup(everyPredikat, "sangat-baik"),
              "kompetensi.diklat-teknis": { points: 0 },
            }),
        "kompetensi.diklat-kepemimpinan": { points: 0 },
        "kompetensi.diklat-fungsional": { points: 0, words: { "tidak-dipersyaratkan": 0 } },
        "kompetensi.seminar": { points: 0 },
      };
    case "kinerja":
      return {
        "kinerja.predikat": lookup(everyPredikat, "sangat-baik"),
        ...(edition.startsWith("2019") && {
          "kinerja.nilai": { brackets: [{ from: 0, to: 100, points: top }], whenMissing: "reject" },
        }),
      };
    case "disiplin":
      return { "disiplin.hukuman": lookup(everyHukuman, "tidak-pernah") };
  }
}

interface Filling {
  /** How the other dimensions take up the difference. */
  readonly by: "rescale" | "caps" | "own points";
  readonly changes: object;
  readonly scaled: readonly DimensionId[];
}

/** All ways in which other dimensions can take up what one leaves of 100. */
function fillings(edition: EditionId, dimension: DimensionId, weight: number): readonly Filling[] {
  const others = DIMENSION_IDS.filter((one) => one !== dimension);
  const one = (other: DimensionId): readonly Filling[] => {
    const left = OLD[other] + OLD[dimension] - weight;
    if (left < 0 || left > 1000) return [];
    const weights = { [dimension]: tenths(weight), [other]: tenths(left) };
    const only = { weights, rescale: { dimensions: [dimension] } };
    return [
      ...(isExact(edition, other, left)
        ? [{ by: "rescale", changes: { weights, rescale: true }, scaled: [dimension, other] } as const]
        : []),
      ...(left < OLD[other] ? [{ by: "caps", changes: { ...only, caps: [other] }, scaled: [dimension] } as const] : []),
      { by: "own points", changes: { ...only, rules: ownRules(edition, other, left) }, scaled: [dimension] },
    ];
  };
  // All three others at once: a half, a quarter, and the rest.
  const rest = 1000 - weight;
  const shares = [Math.floor(rest / 2), Math.floor(rest / 4)];
  const parts = [...shares, rest - shares[0]! - shares[1]!];
  const all: Filling = {
    by: "own points",
    changes: {
      weights: {
        [dimension]: tenths(weight),
        ...Object.fromEntries(others.map((other, index) => [other, tenths(parts[index]!)])),
      },
      rescale: { dimensions: [dimension] },
      rules: Object.assign({}, ...others.map((other, index) => ownRules(edition, other, parts[index]!))) as object,
    },
    scaled: [dimension],
  };
  return [...others.flatMap(one), all];
}

/** A decimal as a fraction: numerator, denominator. */
function fraction(digits: string): readonly [bigint, bigint] {
  const [whole = "", decimals = ""] = digits.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** Whether score / old weight is score' / new weight, both multiplied out. */
function isSameShare(score: string, old: string, scaled: string, weight: string): boolean {
  const [a, b, c, d] = [score, weight, scaled, old].map(fraction) as [Fraction, Fraction, Fraction, Fraction];
  return a[0] * b[0] * c[1] * d[1] === c[0] * d[0] * a[1] * b[1];
}
type Fraction = readonly [bigint, bigint];

/** Everybody who differs in the facts of one dimension. */
function everyoneIn(edition: EditionId, dimension: DimensionId): readonly PersonFacts[] {
  switch (dimension) {
    case "kualifikasi":
      return everyPendidikan.flatMap((pendidikan) =>
        everyPendidikan.map((syaratPendidikan) => person({ kualifikasi: { pendidikan, syaratPendidikan } })),
      );
    case "kompetensi":
      return everyJabatan.flatMap((jabatan) =>
        [true, false].flatMap((diklatKepemimpinan) =>
          [true, false, "tidak-dipersyaratkan"].flatMap((diklatFungsional) =>
            [19, 20].flatMap((jpTeknis) =>
              [true, false].flatMap((seminar) =>
                (edition.startsWith("2019") ? ["baik"] : everyPredikat).map((predikat) =>
                  person({
                    jabatan,
                    kompetensi: { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar },
                    kinerja: { predikat },
                  }),
                ),
              ),
            ),
          ),
        ),
      );
    case "kinerja":
      return [
        ...everyPredikat.map((predikat) => person({ kinerja: { predikat } })),
        ...(edition.startsWith("2019") ? [0, 50, 50.5, 60, 61, 75, 75.5, 90, 91, 100] : []).map((nilai) =>
          person({ kinerja: { nilai } }),
        ),
      ];
    case "disiplin":
      return everyHukuman.map((hukuman) => person({ disiplin: { hukuman } }));
  }
}

function scoresIn(profile: ProfileSource, dimension: DimensionId, given: readonly PersonFacts[]): readonly string[] {
  const scorer = createScorer({ profile });
  return given.map((facts) => scorer.score(facts).dimensions[dimension].score.toString());
}

describe("rescale", () => {
  it("the sums of the exact weights, found by hand: kualifikasi in steps of 2.5, kompetensi 1.6, kinerja 3, disiplin 0.5", () => {
    const steps = { kualifikasi: 25, kompetensi: 16, kinerja: 30, disiplin: 5 };
    for (const edition of EDITIONS)
      for (const dimension of DIMENSION_IDS)
        expect(allWeights.filter((one) => isExact(edition, dimension, one))).toEqual(
          allWeights.filter((one) => one % steps[dimension] === 0),
        );
  });

  const ways = new Map<string, number>();

  describe.each(EDITIONS)("of %s", (edition) => {
    const base = bases[edition];
    const before = Object.fromEntries(
      DIMENSION_IDS.map((dimension) => {
        const given = everyoneIn(edition, dimension);
        return [dimension, { given, scores: scoresIn(base, dimension, given) }];
      }),
    ) as Readonly<Record<DimensionId, { readonly given: readonly PersonFacts[]; readonly scores: readonly string[] }>>;

    it.each(DIMENSION_IDS)("keeps everybody's share of %s, for exact weights from 0 to 100", (dimension) => {
      const exact = allWeights.filter((one) => isExact(edition, dimension, one) && one !== OLD[dimension]);
      for (const [index, weight] of spread(exact, IS_WHOLE ? 12 : 6).entries()) {
        const all = fillings(edition, dimension, weight);
        const kinds = (["rescale", "caps", "own points"] as const).map((by) => all.filter((one) => one.by === by));
        const possible = kinds.filter((list) => list.length > 0);
        const some = possible[index % possible.length]!;
        const { by, changes, scaled } = some[Math.floor(index / 2) % some.length]!;
        ways.set(by, (ways.get(by) ?? 0) + 1);
        const profile = extended(base, changes);
        for (const one of scaled) {
          const { given, scores } = before[one];
          const to = profile.dimensions.find(({ id }) => id === one)!.weight;
          const after = scoresIn(profile, one, given);
          const wrong = given.flatMap((facts, at) =>
            isSameShare(scores[at]!, tenths(OLD[one]), after[at]!, to)
              ? []
              : [{ to, facts, score: scores[at], got: after[at] }],
          );
          expect(wrong).toEqual([]);
          expect(after).toHaveLength(given.length);
        }
        expect(profile.dimensions.find(({ id }) => id === dimension)!.weight).toBe(String(weight / 10));
      }
    });

    it.each(DIMENSION_IDS)("of %s is refused for weights that are not exact, and for these only", (dimension) => {
      const inexact = allWeights.filter((one) => !isExact(edition, dimension, one));
      for (const weight of spread(inexact, 4)) {
        const { changes } = fillings(edition, dimension, weight).at(-1)!;
        expect(refusedFor(base, changes).map(({ code, path }) => [code, path])).toEqual([
          ["rescale_not_exact", ["weights", dimension]],
        ]);
      }
    });
  });

  it("was tried with each way of taking up the difference", () => {
    expect([...ways.keys()].sort()).toEqual(["caps", "own points", "rescale"]);
    for (const count of ways.values()) expect(count).toBeGreaterThan(IS_WHOLE ? 10 : 5);
  });
});

// ---------------------------------------------------------------------------------------------------------------------

describe.each(EDITIONS)("files, from %s", (edition) => {
  const base = bases[edition];
  const given = people[edition];

  it("an extended profile comes back from JSON with the same hash and the same results", () => {
    fc.assert(
      fc.property(changesOf(edition), (changes) => {
        const profile = extended(base, changes);
        const read = readProfile(JSON.parse(JSON.stringify(profile)));
        expect(profileHash(read)).toBe(profileHash(profile));
        expect(hashNow(read)).toBe(hashNow(profile));
        expect(outcomesUnder(read, given)).toEqual(outcomesUnder(profile, given));
      }),
      { numRuns: runs(4) },
    );
  });

  it("an extended profile comes back from YAML with the same hash and the same register", () => {
    fc.assert(
      fc.property(changesOf(edition), (changes) => {
        const profile = extended(base, changes);
        const read = readProfile(parse(stringify(profile, { aliasDuplicateObjects: false })));
        expect(profileHash(read)).toBe(profileHash(profile));
        expect(registerOf(read)).toEqual(registerOf(profile));
      }),
      { numRuns: runs(4) },
    );
  });

  it("an extension comes back from JSON and YAML as the same profile", () => {
    fc.assert(
      fc.property(changesOf(edition), fc.boolean(), (changes, asJson) => {
        const literal = extended(base, changes);
        const file = { $schema: "x", extends: edition, ...own, ...changes };
        const read = readProfile(asJson ? JSON.parse(JSON.stringify(file)) : parse(stringify(file)));
        expect(profileHash(read)).toBe(profileHash(literal));
        expect(plain(read)).toEqual(plain(literal));
        expect(outcomesUnder(read, given)).toEqual(outcomesUnder(literal, given));
      }),
      { numRuns: runs(4) },
    );
  });

  it.each([
    ["each part spelled out", { aliasDuplicateObjects: false }],
    ["with aliases", { aliasDuplicateObjects: true }],
  ])("the edition itself comes back from YAML with the same hash and the same results (%s)", (_, options) => {
    const read = readProfile(parse(stringify(base, options), { maxAliasCount: -1 }));
    expect(profileHash(read)).toBe(profileHash(base));
    expect(outcomesUnder(read, given)).toEqual(outcomesUnder(base, given));
  });
});

describe("a file and the same in code", () => {
  it("the example, as it was under 2024@1, gives what the code gives", () => {
    const text = readFileSync(new URL("../editions/stored/kabupaten.yaml", import.meta.url), "utf8");
    const literal = extended(bases["2024@1"], {
      weights: { kompetensi: 46, kinerja: 24 },
      rescale: { dimensions: ["kinerja"] },
      rules: { "kompetensi.diklat-teknis": { atLeast: 24 } },
      facts: { sertifikasi: { kind: "flag", label: "Sertifikasi kompetensi" } },
      add: { kompetensi: [sertifikasi] },
      duties: { [DUTY]: { ceilings: [{ on: "category", at: "sedang" }] } },
    });
    const read = readProfile(parse(text));
    expect(profileHash(read)).toBe(profileHash(literal));
    const [ofFile, ofCode] = [createScorer({ profile: read }), createScorer({ profile: literal })];
    const certified = fc.option(fc.record({ sertifikasi: fc.boolean() }), { nil: undefined });
    fc.assert(
      fc.property(personOf("2024@1"), certified, (facts, tambahan) => {
        const some = { ...facts, ...(tambahan && { tambahan }) };
        expect(plain(ofFile.score(some))).toEqual(plain(ofCode.score(some)));
      }),
      { numRuns: runs(200) },
    );
  });

  it('a number in YAML is the number in code: 22.50, 22.5 and "22.5"', () => {
    const file = (figure: string) =>
      parse(`
extends: 2019@1
id: kabupaten-contoh
title: IP ASN Kabupaten Contoh
authority: BKPSDM Kabupaten Contoh
instruments: [{ id: perbup-7-2025, title: Peraturan Bupati Contoh 7/2025 }]
cite: { instrument: perbup-7-2025, provision: pasal 4, evidence: verbatim }
rules: { kompetensi.diklat-teknis: { atLeast: ${figure} } }
`) as unknown;
    const literal = extended(bases["2019@1"], { rules: { "kompetensi.diklat-teknis": { atLeast: 22.5 } } });
    for (const figure of ["22.50", "22.5", '"22.5"', "'22.500'"])
      expect([figure, profileHash(readProfile(file(figure)))]).toEqual([figure, profileHash(literal)]);
    expect(
      issuesOf(
        safeExtendProfile(bases["2019@1"], { ...own, rules: { "kompetensi.diklat-teknis": { atLeast: "22,5" } } }),
      ),
    ).toHaveLength(1);
  });
});
