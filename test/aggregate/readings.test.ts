// How results are combined is the profile's to say: its register decides where the caller says nothing.

import { describe, expect, it } from "vitest";
import { aggregate, createScorer, editions, IpAsnError, type Issue, type Scorer } from "../../src/index.js";
import { extended } from "../support/profile/agency.js";
import { unfrozen } from "../support/score/people.js";
import { functional } from "../support/aggregate/crowd.js";

const combining = "combining-pns-and-pppk";

/** One PNS with 80, three PPPK with 75: 76.25 by head count, 77.5 as the mean of the lines. */
function totalsUnder(scorer: Scorer) {
  const totals = aggregate({ scorer });
  totals.add(scorer.score(functional("PNS")));
  totals.add(scorer.score(functional("PPPK", { syarat: "S2" })), {}, 3);
  return totals;
}

function caught(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof IpAsnError) return error.issues;
  }
  return [];
}

const agency = (reading: string | object | null) =>
  createScorer({ profile: extended(editions["2024@1"], { interpretations: { [combining]: reading } }) });

describe("an agency's profile", () => {
  it("that takes the other reading on offer is summarised by it, and can be switched back", () => {
    const totals = totalsUnder(agency("mean-of-groups"));
    expect(totals.summary().interpretations[combining]).toBe("mean-of-groups");
    expect(totals.summary().whole.index?.toString()).toBe("77.5");
    expect(totals.summary({ interpretations: { [combining]: "head-count" } }).whole.index?.toString()).toBe("76.25");
  });

  it("that leaves nothing open is summarised by head count", () => {
    const totals = totalsUnder(agency(null));
    expect(totals.summary().interpretations[combining]).toBe("head-count");
    expect(totals.summary().whole.index?.toString()).toBe("76.25");
  });

  it("with a reading in its own words cannot be computed by it: that is said, and another must be named", () => {
    const totals = totalsUnder(agency({ choice: "menurut-anggaran", chosen: "Menurut anggaran" }));
    expect(() => totals.summary()).toThrow(IpAsnError);
    expect(() => totals.summary()).toThrow(/menurut-anggaran/);
    const offered = { interpretation: combining, found: "menurut-anggaran" };
    const issue = { code: "alternative_not_known", path: ["interpretations", combining], params: offered };
    expect(caught(() => totals.summary())).toMatchObject([issue]);
    const known = ["head-count", "mean-of-groups"];
    const misspelt = { ...issue, params: { ...offered, found: "head-cout", known, suggestion: "head-count" } };
    const ordinary = totalsUnder(createScorer({ profile: "2024@1" }));
    expect(caught(() => ordinary.summary({ interpretations: { [combining]: "head-cout" } }))).toEqual([misspelt]);
    expect(totals.summary({ interpretations: { [combining]: "head-count" } }).whole.index?.toString()).toBe("76.25");
  });
});

describe("a line of one status alone", () => {
  it("stays what it is under mean-of-groups", () => {
    const totals = aggregate({ profile: "2024@1", groupBy: ["unit"] });
    totals.add(totals.scorer.score(functional("PNS")), { unit: "A" }, 2);
    totals.add(totals.scorer.score(functional("PNS", { syarat: "S2" })), { unit: "A" });
    const { whole, groups } = totals.summary({ interpretations: { [combining]: "mean-of-groups" } });
    // 235 by 3.
    expect([whole.index?.toString(), groups[0]?.index?.toString(), whole.lines[0]?.index?.toString()]).toEqual([
      "78.33",
      "78.33",
      "78.33",
    ]);
  });
});

describe("what is given out", () => {
  it("is frozen at every depth", () => {
    expect(unfrozen(totalsUnder(createScorer({ profile: "2024@1" })).summary({ by: "status" }))).toEqual([]);
  });

  it("a summary stays what it was when more is added", () => {
    const totals = totalsUnder(createScorer({ profile: "2024@1" }));
    const before = totals.summary();
    const text = JSON.stringify(before);
    totals.addRejected({}, 5);
    expect(JSON.stringify(before)).toBe(text);
    expect(totals.summary().whole.rejected).toBe(5);
  });
});
