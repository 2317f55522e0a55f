import { describe, expect, it } from "vitest";
import lock from "../../src/editions/lock.json" with { type: "json" };
import { editions, profileHash, type ProfileSource } from "../../src/index.js";

const locked: Readonly<Record<string, Readonly<Record<string, string>>>> = lock;
const published: readonly ProfileSource[] = Object.values(editions);

describe("a published edition never changes", () => {
  it.each(published)("edition $id has the hash that was locked for its revision", (edition) => {
    expect(profileHash(edition)).toBe(locked[edition.id]?.[String(edition.revision)]);
  });

  it("the lock holds every edition, and all revisions up to the present one", () => {
    for (const { id, revision } of published) {
      const revisions = Array.from({ length: revision }, (_, index) => String(index + 1));
      expect(Object.keys(locked[id] ?? {})).toEqual(revisions);
    }
    expect(Object.keys(locked).sort()).toEqual(published.map((edition) => edition.id).sort());
  });

  it("any change of a value, a citation or an open point changes the hash", () => {
    const copy = () => JSON.parse(JSON.stringify(editions["2019"])) as { -readonly [K in keyof ProfileSource]: ProfileSource[K] };
    const changed = [
      { ...copy(), title: { id: "x", en: "x" } },
      { ...copy(), bands: { ...editions["2019"].bands, fractions: "round" as const } },
      { ...copy(), interpretations: editions["2019"].interpretations.slice(1) },
      { ...copy(), instruments: [...editions["2019"].instruments].reverse() },
    ];
    const hashes = [editions["2019"], ...changed].map((profile) => profileHash(profile));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("the order of keys does not change the hash", () => {
    const reversed = Object.fromEntries(Object.entries(editions["2024"]).reverse()) as unknown as ProfileSource;
    expect(profileHash(reversed)).toBe(profileHash(editions["2024"]));
  });
});
