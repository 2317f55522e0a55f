// What is seldom wrong with a profile, and what is seldom told of a person's facts: at the doors, with where it stands.

import { describe, expect, it } from "vitest";
import { defineProfile, safeDefineProfile, safeExtendProfile, safeReadProfile } from "../../src/doors/profile.js";
import { createScorer, editions, explain, IpAsnError, readResult } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { issuesOf } from "../support/issues/outcomes.js";
import { extended, own, person } from "../support/profile/agency.js";

const { "2024@1": of2024 } = editions;

describe("a profile", () => {
  it("that is none is refused, and thrown with all that is wrong", () => {
    expect(() => defineProfile({} as never)).toThrow(IpAsnError);
    expect(safeReadProfile("2024")).toMatchObject({ success: false, issues: [{ path: [] }] });
  });

  it("may not take the id of what it is made from, nor of an edition", () => {
    const taken = { code: "duplicate_id", path: ["id"], params: { id: "2024" } };
    expect(issuesOf(safeExtendProfile(of2024, { ...own, id: "2024" }))).toContainEqual(taken);
    const posing = { ...structuredClone(of2024), standing: "agency", authority: { id: "Kita", en: "Us" } };
    expect(issuesOf(safeReadProfile(posing))).toEqual([taken]);
  });

  it("with a list of more than all values that a profile may have is not read", () => {
    const measures = Array.from({ length: 50_001 }, () => "PNS");
    expect(issuesOf(safeDefineProfile({ ...of2024, measures })).map(({ code }) => code)).toEqual(["too_large"]);
  });
});

it("a result that is none is thrown with what is wrong", () => {
  expect(() => readResult(null)).toThrow(IpAsnError);
});

it("the place of an issue is plain, also where a key is a symbol", () => {
  const params = { key: "x", accepted: [], suggestion: null };
  expect(issue("unknown_key", ["facts", Symbol("x"), 0], params).path).toEqual(["facts", "Symbol(x)", 0]);
});

describe("an explanation", () => {
  it("says where points stand against a requirement that nobody knows", () => {
    const scorer = createScorer({ profile: "2024@2", interpretations: { "requirement-unknown": "equal" } });
    const result = scorer.score(person({ kualifikasi: { pendidikan: "S2" } }));
    expect(explain(result, { locale: "id" })).toContain("sama dengan syarat, yang tidak diketahui");
    expect(explain(result, { locale: "en" })).toContain("equal to the requirement, which is not known");
  });

  it("names an agency's fact that is for others by its label", () => {
    const profile = extended(of2024, {
      facts: { sertifikasi: { kind: "flag", label: "Sertifikasi kompetensi" } },
      caps: ["kompetensi"],
      add: {
        kompetensi: [
          {
            id: "kompetensi.sertifikasi",
            kind: "flag",
            label: "Sertifikasi kompetensi",
            fact: "tambahan.sertifikasi",
            whenMissing: "no-points",
            points: 6,
            for: "pelaksana",
          },
        ],
      },
    });
    const result = createScorer({ profile }).score(person({ tambahan: { sertifikasi: true } }));
    expect(result.ignored).toEqual(["tambahan.sertifikasi"]);
    expect(explain(result, { locale: "en" })).toContain("Sertifikasi kompetensi: no item for this person");
  });
});
