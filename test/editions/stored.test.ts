// What was stored before editions had revisions is read for ever, and what was tampered with is not.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readAggregate, safeReadAggregate } from "../../src/doors/aggregate.js";
import { readPopulation, summarizePopulation } from "../../src/doors/population.js";
import { readProfile } from "../../src/doors/profile.js";
import { createScorer, type ResultJson, safeReadResult } from "../../src/index.js";

const at = (name: string) => new URL(`stored/${name}`, import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8"));
const EDITIONS = ["2019", "2023", "2024"] as const;
const resultsOf = (edition: string) => json(`results-${edition}.json`) as readonly ResultJson[];
const codesOf = (plain: unknown) => {
  const outcome = safeReadResult(plain);
  return outcome.success ? ["verified"] : [...new Set(outcome.issues.map((one) => one.code))];
};

describe("what revision 1 made", () => {
  it.each(EDITIONS)("%s: every stored result is verified under the first revision", (edition) => {
    const stored = resultsOf(edition);
    expect(stored.length).toBeGreaterThan(30);
    for (const plain of stored) {
      expect([plain.profile.id, plain.profile.revision, ...codesOf(plain)]).toEqual([edition, 1, "verified"]);
    }
  });

  it.each(EDITIONS)("%s: the stored aggregate is read, with the summary that it had", (edition) => {
    const { aggregate, summary } = json(`aggregate-${edition}.json`) as { aggregate: unknown; summary: unknown };
    const read = readAggregate(aggregate);
    expect(JSON.parse(JSON.stringify(read.summary()))).toEqual(summary);
    expect(JSON.parse(JSON.stringify(read))).toEqual(aggregate);
  });

  it.each(EDITIONS)("%s: the stored population is read, and scored under the first revision as it was", (edition) => {
    const population = readPopulation(readFileSync(at(`population-${edition}.bin`)));
    const summary = summarizePopulation(population, createScorer({ profile: `${edition}@1` }));
    expect(JSON.parse(JSON.stringify(summary))).toEqual(json(`population-${edition}.json`));
    expect(Buffer.from(population.toBytes()).equals(readFileSync(at(`population-${edition}.bin`)))).toBe(true);
  });

  it("results of an agency's profile are verified where it is given, and not at hand where it is not", () => {
    const profile = readProfile(parse(readFileSync(at("kabupaten.yaml"), "utf8")));
    for (const plain of resultsOf("kabupaten")) {
      const outcome = safeReadResult(plain, { profile });
      expect(outcome.success ? [] : outcome.issues).toEqual([]);
      expect(codesOf(plain)).toEqual(["rules_not_at_hand"]);
    }
  });
});

describe("tampering with a stored result", () => {
  type Loose = Record<string, never>;
  const original = resultsOf("2024").find((one) => one.duties[0]?.met === false && one.total !== "0");
  const another = resultsOf("2024").find((one) => one.total !== original?.total);
  const tampered = (change: (plain: Loose) => void): Loose => {
    const copy = JSON.parse(JSON.stringify(original)) as Loose;
    change(copy);
    return copy;
  };
  const set =
    (path: string, value: unknown) =>
    (plain: Loose): void => {
      const keys = path.split(".");
      const last = keys.pop() ?? "";
      const group = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, plain);
      group[last] = value;
    };

  it.each<[string, (plain: Loose) => void, string]>([
    ["nothing", () => undefined, "verified"],
    [
      "the order of its keys",
      (plain) => {
        set("profile", { ...(plain["profile"] as unknown as object) })(plain);
      },
      "verified",
    ],
    ["it stands as a copy's: agency", set("profile.standing", "agency"), "verified"],
    ["another total", set("total", "99"), "result_inconsistent"],
    ["another category", set("category", { id: "tinggi", label: { id: "Tinggi", en: "High" } }), "result_inconsistent"],
    ["the category's label", set("category.label.id", "Istimewa"), "result_inconsistent"],
    ["another person's facts", set("facts", another?.facts), "result_inconsistent"],
    ["a degree", set("facts.kualifikasi.pendidikan", "S3"), "result_inconsistent"],
    ["facts that cannot be scored", set("facts.kinerja", {}), "result_inconsistent"],
    ["points of one dimension", set("dimensions.kinerja.score", "30"), "result_inconsistent"],
    ["the weight", set("dimensions.kinerja.weight", "31"), "result_inconsistent"],
    ["points above their most", set("dimensions.disiplin.subDimensions.0.points", "9"), "result_inconsistent"],
    ["a source", set("dimensions.disiplin.subDimensions.0.cite.0.evidence", "verbatim"), "result_inconsistent"],
    ["a duty met", set("duties.0.met", true), "result_inconsistent"],
    ["a duty's hours", set("duties.0.required", "10"), "result_inconsistent"],
    ["a duty gone", set("duties", []), "result_inconsistent"],
    ["a made-up cost", set("duties.0.cost", "17"), "result_inconsistent"],
    ["its open points", set("interpretations", []), "result_inconsistent"],
    ["a made-up hash", set("profile.hash", `sha256:${"0".repeat(64)}`), "standing_not_official"],
    [
      "a made-up hash of an agency",
      (plain) => {
        set("profile.hash", `sha256:${"0".repeat(64)}`)(plain);
        set("profile.standing", "agency")(plain);
      },
      "rules_not_at_hand",
    ],
    [
      "a revision that may come",
      (plain) => {
        set("profile.hash", `sha256:${"1".repeat(64)}`)(plain);
        set("profile.revision", 9)(plain);
      },
      "rules_not_at_hand",
    ],
    ["a faked standing", set("profile.standing", "official"), "standing_not_official"],
    ["a newer format", set("format", "ip-asn-result/2"), "format_newer"],
    ["no format", set("format", undefined), "result_malformed"],
    ["a field that nothing knows", set("bonus", "5"), "unknown_key"],
  ])("%s", (_what, change, expected) => {
    expect(codesOf(tampered(change))).toEqual([expected]);
  });

  it("an aggregate tells the same outcomes apart", () => {
    const { aggregate } = json("aggregate-2024.json") as { aggregate: Record<string, unknown> };
    const profile = aggregate["profile"] as Record<string, unknown>;
    const codes = (plain: unknown) => {
      const outcome = safeReadAggregate(plain);
      return outcome.success ? ["verified"] : outcome.issues.map((one) => one.code);
    };
    const hash = `sha256:${"0".repeat(64)}`;
    expect(codes(aggregate)).toEqual(["verified"]);
    expect(codes({ ...aggregate, profile: { ...profile, hash, standing: "agency" } })).toEqual(["rules_not_at_hand"]);
    expect(codes({ ...aggregate, profile: { ...profile, hash } })).toEqual(["standing_not_official"]);
    expect(codes({ ...aggregate, format: "ip-asn-aggregate/7" })).toEqual(["format_newer"]);
  });
});
