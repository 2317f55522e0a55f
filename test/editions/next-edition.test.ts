// A next edition, invented here: it ends the one before in the timeline, and nothing that was stored is read otherwise.

import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type * as Editions from "../../src/editions/index.js";
import { readAggregate } from "../../src/doors/aggregate.js";
import { readPopulation, summarizePopulation } from "../../src/doors/population.js";
import { profileHash, safeCreateScorer, timeline } from "../../src/doors/profile.js";
import { createScorer, readResult, type ResultJson } from "../../src/index.js";

vi.mock("../../src/editions/index.js", async (original) => {
  const actual = await original<typeof Editions>();
  const invented = {
    ...actual.editions["2025"],
    id: "2027",
    revision: 1,
    bands: { ...actual.editions["2025"].bands, fractions: "round" as const },
  };
  return {
    ...actual,
    editions: { ...actual.editions, "2027": invented, "2027@1": invented },
    timeline: [
      ...actual.timeline.map((one) => (one.name === "2025@1" ? { ...one, years: { from: 2025, to: 2026 } } : one)),
      {
        name: "2027@1",
        source: invented,
        years: { from: 2027 },
        known: "2027-12-01",
        reason: { id: "Contoh.", en: "Invented." },
      },
    ],
  };
});

const at = (name: string) => new URL(`stored/${name}`, import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8"));
const EDITIONS = ["2019", "2023", "2024"] as const;

describe("an invented edition 2027", () => {
  it("is there, and ends 2025 with 2026", () => {
    const idOf = (year: number) => createScorer({ year }).profile.id;
    expect([2024, 2025, 2026, 2027, 2031].map(idOf)).toEqual(["2024", "2025", "2025", "2027", "2027"]);
    const ended = safeCreateScorer({ profile: "2025", year: 2027 });
    expect(ended.success ? [] : ended.issues.map((one) => one.code)).toEqual(["profile_ended"]);
  });

  it("changes no hash", () => {
    const lock = JSON.parse(readFileSync(new URL("../../src/editions/lock.json", import.meta.url), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    const locked = Object.entries(lock).flatMap(([id, revisions]) =>
      Object.entries(revisions).map(([number, hash]) => [`${id}@${number}`, hash]),
    );
    const hashes = timeline
      .filter(({ name }) => name !== "2027@1")
      .map(({ name, source }) => [name, profileHash(source)]);
    expect(hashes).toHaveLength(7);
    expect(hashes).toEqual(locked);
  });

  it.each(EDITIONS)("what was stored of %s is verified as before", (edition) => {
    const results = json(`results-${edition}.json`) as readonly ResultJson[];
    for (const plain of results) {
      const { profile } = readResult(plain);
      expect([profile.id, profile.revision]).toEqual([edition, 1]);
    }
    const { aggregate, summary } = json(`aggregate-${edition}.json`) as { aggregate: unknown; summary: unknown };
    expect(JSON.parse(JSON.stringify(readAggregate(aggregate).summary()))).toEqual(summary);
    const population = readPopulation(readFileSync(at(`population-${edition}.bin`)));
    const scored = summarizePopulation(population, createScorer({ profile: `${edition}@1` }));
    expect(JSON.parse(JSON.stringify(scored))).toEqual(json(`population-${edition}.json`));
  });
});
