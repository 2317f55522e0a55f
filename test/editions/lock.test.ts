import { describe, expect, it } from "vitest";
import lock from "../../src/editions/lock.json" with { type: "json" };
import { profileHash, timeline } from "../../src/doors/profile.js";
import { editions, type ProfileSource } from "../../src/index.js";

const locked: Readonly<Record<string, Readonly<Record<string, string>>>> = lock;
const published: readonly ProfileSource[] = timeline.map(({ source }) => source);

describe("a published edition never changes", () => {
  it.each(published)("edition $id, revision $revision, has the hash that was locked for its revision", (edition) => {
    expect(profileHash(edition)).toBe(locked[edition.id]?.[String(edition.revision)]);
  });

  it("the lock holds every edition, and all revisions up to the present one", () => {
    const names = Object.entries(locked).flatMap(([id, revisions]) =>
      Object.keys(revisions).map((one) => `${id}@${one}`),
    );
    expect(names).toEqual(timeline.map(({ name }) => name));
    expect(published.map(({ id, revision }) => `${id}@${String(revision)}`)).toEqual(names);
  });

  it("any change of a value, a citation or an open point changes the hash", () => {
    const copy = () =>
      JSON.parse(JSON.stringify(editions["2019@1"])) as { -readonly [K in keyof ProfileSource]: ProfileSource[K] };
    const changed = [
      { ...copy(), title: { id: "x", en: "x" } },
      { ...copy(), bands: { ...editions["2019@1"].bands, fractions: "round" as const } },
      { ...copy(), interpretations: editions["2019@1"].interpretations.slice(1) },
      { ...copy(), instruments: [...editions["2019@1"].instruments].reverse() },
    ];
    const hashes = [editions["2019@1"], ...changed].map((profile) => profileHash(profile));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("the order of keys does not change the hash", () => {
    const reversed = Object.fromEntries(Object.entries(editions["2024@1"]).reverse()) as unknown as ProfileSource;
    expect(profileHash(reversed)).toBe(profileHash(editions["2024@1"]));
  });
});
