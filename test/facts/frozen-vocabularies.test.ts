// What the package hands out for everybody cannot be changed by anybody; what an issue hands out is a copy.

import { describe, expect, it } from "vitest";
import { AGGREGATION_READINGS } from "../../src/doors/aggregate.js";
import { factCatalogue, HUKUMAN, JABATAN, PENDIDIKAN, PREDIKAT, STATUS } from "../../src/doors/facts.js";
import { DIMENSION_IDS, EVIDENCE, STANDINGS, timeline } from "../../src/doors/profile.js";
import { createScorer, editions } from "../../src/index.js";
import { INPUT_FORMATS } from "../../src/node/index.js";
import { onePerson, unfrozen } from "../support/score/people.js";

const shared = {
  AGGREGATION_READINGS,
  DIMENSION_IDS,
  EVIDENCE,
  HUKUMAN,
  INPUT_FORMATS,
  JABATAN,
  PENDIDIKAN,
  PREDIKAT,
  STANDINGS,
  STATUS,
  editions,
  factCatalogue,
  timeline,
};

describe("what is one for everybody", () => {
  it.each(Object.entries(shared))("%s is frozen at every depth", (_name, value) => {
    expect(unfrozen(value)).toEqual([]);
  });
});

describe("an issue", () => {
  const scorer = createScorer({ year: 2024 });
  const accepted = (): string[] => {
    const outcome = scorer.safeScore({ ...onePerson, status: "pns" });
    const [issue] = outcome.success ? [] : outcome.issues;
    return (issue as unknown as { params: { accepted: string[] } }).params.accepted;
  };

  it("hands out its lists in copies, which may be changed and change nothing", () => {
    const mine = accepted();
    mine.push("HONORER");
    expect(mine).toEqual(["PNS", "PPPK", "CPNS", "HONORER"]);
    expect(accepted()).toEqual(["PNS", "PPPK", "CPNS"]);
    expect(STATUS).toEqual(["PNS", "PPPK", "CPNS"]);
  });
});
