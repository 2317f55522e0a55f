// What was stored comes back from databases with its keys in another order. Whatever is honest is read, whatever is forged is
// refused, and what cannot be verified is a third answer.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScorer,
  editions,
  extendProfile,
  type ProfileSource,
  type Result,
  type ResultJson,
  safeReadResult,
  type Scorer,
} from "../../src/index.js";
import { runs } from "../support/effort.js";
import { agencyOf2019, agencyOf2024, agencyPerson, forProfile } from "../support/population/agency.js";
import { own } from "../support/profile/agency.js";
import { onePerson, personOf, plain } from "../support/score/people.js";

const RUNS = runs(10_000);
const REVISIONS = Object.keys(editions) as (keyof typeof editions)[];

/** An agency with several ceilings on the same place, of which each can be the one that bites. */
const agencyOfCeilings = extendProfile(editions["2024"], {
  ...own,
  id: "kabupaten-batas",
  duties: {
    "pengembangan-kompetensi": {
      ceilings: [
        { on: "total", at: 70 },
        { on: "total", at: "60.5" },
        { on: "dimension", at: 20 },
        { on: "category", at: "rendah" },
        { on: "category", at: "sedang" },
      ],
    },
  },
});

interface Case {
  readonly scorer: Scorer;
  readonly isOwn: boolean;
}

/** Under the profile's own readings, and under as many others at once as go together, chosen by the number. */
function scorersUnder(profile: string | ProfileSource, isOwn: boolean, years: readonly (number | undefined)[]): Case[] {
  const source = typeof profile === "string" ? editions[profile as keyof typeof editions] : profile;
  const points = source.interpretations.filter(({ decidedBy }) => decidedBy === "scoring");
  return [0, 1, 2, 3, 4].flatMap((pick) =>
    years.flatMap((year): Case[] => {
      const chosen = points.flatMap(({ id, alternatives }, index): [string, string][] => {
        const other = alternatives[(pick + index) % alternatives.length];
        return pick > 0 && (index + pick) % (5 - pick) === 0 && other !== undefined ? [[id, other.id]] : [];
      });
      try {
        return [{ scorer: createScorer({ profile, interpretations: Object.fromEntries(chosen), year }), isOwn }];
      } catch {
        // Some readings do not go together; each by itself does.
        return chosen.slice(0, 1).map((one) => ({
          scorer: createScorer({ profile, interpretations: Object.fromEntries([one]), year }),
          isOwn,
        }));
      }
    }),
  );
}

/** A counterexample shows a case by what its scorer says of itself. */
const cases: readonly Case[] = [
  ...REVISIONS.flatMap((name) => scorersUnder(name, false, name.startsWith("2025") ? [undefined, 2031] : [undefined])),
  ...[agencyOf2019, agencyOf2024, agencyOfCeilings].flatMap((profile) => scorersUnder(profile, true, [undefined])),
].map((one) => Object.defineProperty(one, fc.toStringMethod, { value: () => JSON.stringify(one.scorer.summary) }));

/** The profile before any choice of readings, as an agency has it in its database. */
const published = new Map(
  [agencyOf2019, agencyOf2024, agencyOfCeilings].map((profile) => [profile.id, plain(profile) as ProfileSource]),
);

function shuffled(value: unknown, next: () => number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shuffled(one, next));
  const entries = Object.entries(value).map(([key, inner]) => [next(), key, shuffled(inner, next)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, inner]) => [key, inner]));
}

function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/** Every second one of the agency of ceilings, since few people meet one. */
const withCeilings = cases.filter(({ scorer }) => scorer.summary.id === "kabupaten-batas");
const someCase = fc.oneof(fc.constantFrom(...cases), fc.constantFrom(...withCeilings));
const caseAndPerson = someCase.chain((one) => {
  const revision = `${one.scorer.summary.id}@${String(one.scorer.summary.revision)}`;
  const person = one.isOwn ? agencyPerson : personOf((revision in editions ? revision : "2024@1") as "2024@1");
  return fc.tuple(fc.constant(one), person, fc.nat(2_147_483_640));
});

const codesOf = (value: unknown, profile?: ProfileSource): readonly string[] => {
  const outcome = safeReadResult(value, { profile });
  return outcome.success ? [] : [...new Set(outcome.issues.map(({ code }) => code))];
};

describe("honest results", () => {
  it("of all editions, readings, ceilings and agencies' profiles are read back, whatever the order of keys", () => {
    const met = { read: 0, choices: 0, ceilings: 0, added: 0, ofAgencies: 0, revisions: new Set<string>() };
    const shuffledProfiles = new Map(
      [...published].map(([id, profile]) => [id, shuffled(profile, numbers(id.length)) as ProfileSource]),
    );
    fc.assert(
      fc.property(caseAndPerson, ([{ scorer, isOwn }, facts, seed]) => {
        const outcome = scorer.safeScore(forProfile(facts, scorer));
        if (!outcome.success) return;
        const { data } = outcome;
        const options = isOwn ? { profile: shuffledProfiles.get(data.profile.id) } : {};
        const back = safeReadResult(shuffled(plain(data), numbers(seed)), options);
        expect(back.success ? plain(back.data) : back.issues).toEqual(plain(data));
        met.read += 1;
        met.revisions.add(`${data.profile.id}@${String(data.profile.revision)}`);
        if (Object.keys(data.profile.choices).length > 0) met.choices += 1;
        if (data.ceilings.length > 0) met.ceilings += 1;
        if (data.facts.tambahan !== undefined) met.added += 1;
        if (isOwn) met.ofAgencies += 1;
      }),
      { numRuns: RUNS },
    );
    expect(met.read).toBeGreaterThan(RUNS / 4);
    if (RUNS < 2_000) return;
    expect(met.revisions.size).toBe(new Set(Object.values(editions)).size + published.size);
    for (const count of [met.choices, met.ceilings, met.added, met.ofAgencies]) expect(count).toBeGreaterThan(0);
  }, 600_000);

  it("under a profile that was never made into one by the library are read with that profile", () => {
    const source = { ...(plain(editions["2024"]) as object), id: "kota-c", standing: "agency" } as ProfileSource;
    const result = plain(createScorer({ profile: source }).score(onePerson)) as ResultJson;
    expect(codesOf(result, source)).toEqual([]);
  });

  it("are read where a decimal is written otherwise but is the same number", () => {
    const { id, ...rest } = onePerson.kompetensi as { id?: never; jpTeknis: number; seminar: boolean };
    expect(id).toBeUndefined();
    const result = createScorer({ profile: "2024" }).score({ ...onePerson, kompetensi: { ...rest, jpTeknis: "12.5" } });
    const text = JSON.stringify(result).replaceAll('"12.5"', '"12.50"');
    expect(text).toContain('"12.50"');
    expect(codesOf(JSON.parse(text))).toEqual([]);
  });
});

describe("a profile that is handed in", () => {
  const source = () => structuredClone(published.get("kabupaten-batas")) as ProfileSource;
  const result = () =>
    plain(createScorer({ profile: agencyOfCeilings }).score(onePerson)) as ResultJson & { profile: { hash: string } };

  it("is copied, never frozen", () => {
    const profile = source();
    expect(codesOf(result(), profile)).toEqual([]);
    expect(Object.isFrozen(profile)).toBe(false);
    expect(Object.isFrozen(profile.dimensions[0])).toBe(false);
  });

  it("is checked again where its owner changed it in between", () => {
    const profile = source() as { revision: number };
    expect(codesOf(result(), profile as ProfileSource)).toEqual([]);
    profile.revision = 7;
    expect(codesOf(result(), profile as ProfileSource)).toEqual(["profile_differs"]);
  });

  it("may be named by its id, where it is a built-in one", () => {
    const official = plain(createScorer({ profile: "2024" }).score(onePerson));
    expect(safeReadResult(official, { profile: "2024" as unknown as ProfileSource }).success).toBe(true);
    expect(codesOf(official, "1999" as unknown as ProfileSource)).toEqual(["profile_not_known"]);
  });

  it("with another hash is an issue of its own, that names both", () => {
    const other = safeReadResult(result(), { profile: agencyOf2019 });
    expect(other.success ? [] : other.issues).toEqual([
      {
        code: "profile_differs",
        path: ["profile", "hash"],
        params: {
          profile: "kabupaten-batas",
          revision: 1,
          hash: result().profile.hash,
          given: { profile: "kota-contoh", revision: 1, hash: createScorer({ profile: agencyOf2019 }).summary.hash },
        },
      },
    ]);
  });

  it("that is not valid is told by its own issues", () => {
    const profile = { ...source(), bands: undefined };
    expect(codesOf(result(), profile as unknown as ProfileSource)).toEqual(["profile_malformed"]);
  });
});

describe("honest, forged and not at hand", () => {
  type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
  type Forgery = readonly [what: string, forge: (plain: Mutable<ResultJson>) => unknown];

  const raised = (digits: string) => String(Number(digits) + 1);
  /** Each leaves alone what it does not apply to, and then is no forgery. */
  const forgeries: readonly Forgery[] = [
    ["the total", (one) => (one.total = raised(one.total))],
    ["the category", (one) => (one.category.id = one.category.id === "tinggi" ? "sedang" : "tinggi")],
    ["the category's label", (one) => (one.category.label.id = "Istimewa")],
    ["a score", (one) => (one.dimensions.kinerja.score = raised(one.dimensions.kinerja.score))],
    ["a weight", (one) => (one.dimensions.kinerja.weight = raised(one.dimensions.kinerja.weight))],
    [
      "points, score and total together",
      (one) => {
        const [first] = one.dimensions.disiplin.subDimensions;
        first!.points = raised(first!.points);
        first!.most = raised(first!.most);
        one.dimensions.disiplin.weight = raised(one.dimensions.disiplin.weight);
        one.dimensions.disiplin.score = raised(one.dimensions.disiplin.score);
        one.total = raised(one.total);
      },
    ],
    ["a provision", (one) => (one.dimensions.kinerja.subDimensions[0]!.cite[0]!.instrument = "uu-1-1945")],
    ["a duty dropped", (one) => (one.duties = [])],
    ["a ceiling dropped", (one) => (one.ceilings = [])],
    [
      "a ceiling made up",
      (one) => {
        const cite = one.dimensions.kinerja.subDimensions[0]!.cite;
        one.ceilings.push({ duty: "pengembangan-kompetensi", on: "category", at: "rendah", before: "tinggi", cite });
      },
    ],
    ["a fact", (one) => (one.facts.disiplin.hukuman = one.facts.disiplin.hukuman === "berat" ? "ringan" : "berat")],
    ["the open points", (one) => one.interpretations.push("fractions-of-fractions")],
    ["the choice of readings", (one) => (one.profile.choices = { "fractions-between-bands": "no-such-reading" })],
    ["an ignored fact", (one) => one.ignored.push("kinerja.nilai")],
    ["the year", (one) => (one.year = 1945)],
    ["the profile's id", (one) => (one.profile.id = "provinsi-lain")],
    ["the revision", (one) => (one.profile.revision += 40)],
    ["the standing", (one) => (one.profile.standing = "official")],
  ];

  /** Always the same people under the same profiles: each forgery finds some whose results it changes. */
  const always = fc.sample(caseAndPerson, { numRuns: 600, seed: 2_024 });

  it.each(forgeries)("%s, forged, is refused", (_what, forge) => {
    /** Whether there was anything to forge. */
    const isRefused = ([{ scorer, isOwn }, facts, seed]: (typeof always)[number]): boolean => {
      const outcome = scorer.safeScore(forProfile(facts, scorer));
      if (!outcome.success) return false;
      const honest = plain(outcome.data) as ResultJson;
      const other = structuredClone(honest) as Mutable<ResultJson>;
      forge(other);
      if (JSON.stringify(other) === JSON.stringify(honest)) return false;
      const profile = isOwn ? published.get(honest.profile.id) : undefined;
      const codes = codesOf(shuffled(other, numbers(seed)), profile);
      expect(codes.length, JSON.stringify(codes)).toBeGreaterThan(0);
      for (const code of codes) expect(["result_inconsistent", "standing_not_official"]).toContain(code);
      return true;
    };
    expect(always.some(isRefused)).toBe(true);
    fc.assert(
      fc.property(caseAndPerson, (one) => void isRefused(one)),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });

  it("are three answers", () => {
    const result = plain(createScorer({ profile: agencyOfCeilings }).score(onePerson)) as Mutable<ResultJson>;
    const profile = published.get("kabupaten-batas");
    expect(codesOf(result, profile)).toEqual([]);
    expect(codesOf({ ...result, total: "100" }, profile)).toEqual(["result_inconsistent"]);
    expect(codesOf(result)).toEqual(["rules_not_at_hand"]);
    expect(codesOf(result, agencyOf2019)).toEqual(["profile_differs"]);
  });

  it("a year in which the rules do not hold is told as the year", () => {
    const result: Result = createScorer({ year: 2024 }).score(onePerson);
    const outcome = safeReadResult({ ...(plain(result) as object), year: 2019 });
    expect(outcome.success ? [] : outcome.issues).toEqual([
      { code: "result_inconsistent", path: ["year"], params: { part: "year", claimed: "2019", rebuilt: "–" } },
    ]);
  });
});
