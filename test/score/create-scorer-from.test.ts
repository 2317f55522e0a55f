// The small door: it scores a checked profile at hand as `createScorer` does, and nothing that was not checked.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edition2019r1 } from "../../src/doors/editions/2019.r1.js";
import { edition2019r2 } from "../../src/doors/editions/2019.r2.js";
import { edition2023r1 } from "../../src/doors/editions/2023.r1.js";
import { edition2023r2 } from "../../src/doors/editions/2023.r2.js";
import { edition2024r1 } from "../../src/doors/editions/2024.r1.js";
import { edition2024r2 } from "../../src/doors/editions/2024.r2.js";
import { edition2025r1 } from "../../src/doors/editions/2025.r1.js";
import { englishIssues } from "../../src/doors/locales/en.js";
import { indonesianIssues } from "../../src/doors/locales/id.js";
import { defineProfile, profileHash } from "../../src/doors/profile.js";
import { createScorerFrom } from "../../src/doors/scorer.js";
import { createScorer, editions, extendProfile, formatIssues } from "../../src/index.js";
import { edition2019 } from "../../src/doors/editions/2019.js";
import { edition2023 } from "../../src/doors/editions/2023.js";
import { edition2024 } from "../../src/doors/editions/2024.js";
import { edition2025 } from "../../src/doors/editions/2025.js";
import { runs } from "../support/effort.js";
import { errorThrownBy, issuesThrownBy } from "../support/issues/outcomes.js";
import { nearlyFacts, onePerson, plain } from "../support/score/people.js";

const REVISIONS = {
  "2019@1": edition2019r1,
  "2019@2": edition2019r2,
  "2023@1": edition2023r1,
  "2023@2": edition2023r2,
  "2024@1": edition2024r1,
  "2024@2": edition2024r2,
  "2025@1": edition2025r1,
} as const;
const NEWEST = { "2019": edition2019, "2023": edition2023, "2024": edition2024, "2025": edition2025 } as const;
const names = Object.keys(REVISIONS) as (keyof typeof REVISIONS)[];

const agency = extendProfile(editions["2024"], {
  id: "uji",
  title: "Uji",
  authority: "Uji",
  instruments: [{ id: "uji", title: "Uji" }],
  cite: { instrument: "uji", provision: "1", evidence: "verbatim" },
  measurementYears: { from: 2024, to: 2025 },
});

describe("a scorer from a profile at hand", () => {
  it("each door of an edition gives the revision that its name says", () => {
    for (const name of names) expect(REVISIONS[name], name).toBe(editions[name]);
    for (const name of Object.keys(NEWEST) as (keyof typeof NEWEST)[]) expect(NEWEST[name], name).toBe(editions[name]);
  });

  it.each(names)("has the content's own hash, standing and years of %s", (name) => {
    const { summary } = createScorerFrom(REVISIONS[name]);
    expect(summary.hash).toBe(profileHash(REVISIONS[name]));
    expect(summary.standing).toBe(REVISIONS[name].standing);
    expect(summary).toEqual(createScorer({ profile: name }).summary);
  });

  it("scores as createScorer does, result by result and issue by issue", () => {
    const pairs = [
      ...names.map((name) => [createScorerFrom(REVISIONS[name]), createScorer({ profile: name })] as const),
      [createScorerFrom(agency), createScorer({ profile: agency })] as const,
      ...([2026, 2030] as const).map(
        (year) => [createScorerFrom(edition2025, { year }), createScorer({ profile: "2025", year })] as const,
      ),
    ];
    fc.assert(
      fc.property(nearlyFacts, (value) => {
        for (const [small, whole] of pairs)
          expect(plain(small.safeScore(value))).toEqual(plain(whole.safeScore(value)));
      }),
      { numRuns: runs(600) },
    );
  });

  it("a copy of a built-in revision is agency once it is checked, and refused before", () => {
    const copy = structuredClone(edition2024);
    expect(createScorerFrom(defineProfile(copy)).summary.standing).toBe("agency");
    expect(issuesThrownBy(() => createScorerFrom(copy))).toEqual([
      {
        code: "profile_malformed",
        path: ["profile"],
        params: { expected: expect.stringContaining("defineProfile") as string, found: "{…}" },
      },
    ]);
    expect(errorThrownBy(() => createScorerFrom(copy)).message).toContain("defineProfile");
  });

  it.each<readonly [string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a name", "2024"],
    ["an object", {}],
    ["a proxy", new Proxy({ ...edition2024 }, {})],
  ])("refuses what was not checked: %s", (_, value) => {
    expect(issuesThrownBy(() => createScorerFrom(value as never)).map(({ code }) => code)).toEqual([
      "profile_malformed",
    ]);
  });

  it("refuses a year in which the profile does not hold", () => {
    const codes = (profile: typeof edition2024, year: number) =>
      issuesThrownBy(() => createScorerFrom(profile, { year })).map(({ code }) => code);
    expect(codes(edition2024, 2023)).toEqual(["profile_not_yet_in_force"]);
    expect(codes(edition2024, 2025)).toEqual(["profile_ended"]);
    expect(codes(edition2024, 2024.5)).toEqual(["year_malformed"]);
    expect(issuesThrownBy(() => createScorerFrom(agency, { year: 2026 })).map(({ code }) => code)).toEqual([
      "profile_ended",
    ]);
    expect(createScorerFrom(agency, { year: 2025 }).score(onePerson).year).toBe(2025);
  });

  it("says in errors what it was given words for", () => {
    const wrong = { ...onePerson, jabatan: "kepala" } as never;
    const error = errorThrownBy(() => createScorerFrom(edition2024).score(wrong));
    expect(error.message).toBe("unknown_word: jabatan");
    for (const [locale, texts] of [
      ["id", indonesianIssues],
      ["en", englishIssues],
    ] as const) {
      const said = errorThrownBy(() => createScorerFrom(edition2024, { texts }).score(wrong));
      expect(said.message).toBe(formatIssues(said.issues, { locale }));
    }
  });
});
