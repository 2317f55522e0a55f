// `ip-asn profile`: the editions in a list, and one with the source of each of its values.

import { describe, expect, it } from "vitest";
import { profileHash, safeDefineProfile, timeline } from "../../src/doors/profile.js";
import { editions, type ProfileSource } from "../../src/index.js";
import { ipAsn } from "../support/cli/command-line.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const ids = ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[];
/** The editions without what TypeScript knows of each. */
const profiles: Readonly<Record<EditionId, ProfileSource>> = editions;

describe("profile list", () => {
  it.each([
    ["id", ["resmi", "resmi", "dilaporkan", "dilaporkan", "dilaporkan", "dilaporkan", "dilaporkan"]],
    ["en", ["official", "official", "reported", "reported", "reported", "reported", "reported"]],
  ])("has a row for each edition: id, years, standing, whom it measures (%s)", async (lang, standings) => {
    const { code, out, err } = await ipAsn(["profile", "list", "--lang", lang]);
    const [head, ...rows] = out.trimEnd().split("\n").slice(0, -1);
    expect(head).toMatch(/^(nama|name) +/);
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual([
      ["2019@1", "2019–2022"],
      ["2019@2 *", "2019–2022"],
      ["2023@1", "2023"],
      ["2023@2 *", "2023"],
      ["2024@1", "2024–"],
      ["2024@2 *", "2024"],
      ["2025@1 *", "2025–"],
    ]);
    expect(rows.map((row) => row.split(/ {2,}/)[3])).toEqual(["PNS", "PNS", ...Array<string>(5).fill("PNS, PPPK")]);
    rows.forEach((row, index) => {
      expect(row.split(/ {2,}/)[2]).toContain(standings[index]);
    });
    expect(rows[0]).toContain("8/2019");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("has its columns one below the other", async () => {
    const { out } = await ipAsn(["profile", "list"]);
    const [head = "", ...rows] = out.trimEnd().split("\n").slice(0, -1);
    const starts = [...head.matchAll(/(?<=^| {2})\S/g)].map((match) => match.index);
    expect(starts).toHaveLength(6);
    for (const row of rows) {
      for (const start of starts.slice(1)) expect(row.slice(start - 2, start + 1)).toMatch(/^ {2}\S$/);
    }
  });

  it("as JSON says the same, with the hash of each", async () => {
    const { code, out } = await ipAsn(["profile", "list", "--json"]);
    const list = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(
      list.map(({ name, newest, standing, measurementYears, measures }) => ({
        name,
        newest,
        standing,
        measurementYears,
        measures,
      })),
    ).toEqual(
      timeline.map(({ name, source, years }) => ({
        name,
        newest: ["2019@2", "2023@2", "2024@2", "2025@1"].includes(name),
        standing: source.standing,
        measurementYears: years,
        measures: source.measures,
      })),
    );
    expect(list.map((one) => one["hash"])).toEqual(timeline.map(({ source }) => profileHash(source)));
    expect(code).toBe(0);
  });
});

/** Everything under a key, at any depth. */
function deep(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => deep(one, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...deep(inner, key),
  ]);
}

const distinct = (list: readonly unknown[]) => [...new Set(list.map(String))];

describe("profile show", () => {
  it.each([
    ["id", ["Kualifikasi: bobot 25", "Kompetensi: bobot 40", "Kinerja: bobot 30", "Disiplin: bobot 5"], "resmi"],
    ["en", ["weight 25", "weight 40", "weight 30", "weight 5"], "official"],
  ])("2019 has its years, its weights and its standing (%s)", async (lang, weights, standing) => {
    const { code, out, err } = await ipAsn(["profile", "show", "2019@1", "--lang", lang]);
    for (const weight of weights) expect(out).toContain(weight);
    expect(out).toContain("2019–2022");
    expect(out).toContain(`(${standing})`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.each([
    ["2019@1", "S2", "20", "Peraturan BKN 8/2019", "bunyi peraturan"],
    ["2019@1", "SLTA", "5", "Peraturan BKN 8/2019", "menurut laporan"],
    ["2019@1", "butuh-perbaikan", "15", "PermenPANRB 6/2022", "disimpulkan dari angka terbit"],
    ["2019@1", "76–90", "25", "Peraturan BKN 8/2019", "menurut laporan"],
    ["2019@1", "tidak-dipersyaratkan", "15", "praktik instansi", "deemed-taken"],
    ["2019@1", "berat", "1", "praktik instansi", "praktik"],
    ["2024@1", "di atas syarat", "25", "hasil terbit", "disimpulkan dari angka terbit"],
    ["2024@1", "di bawah syarat", "15", "penafsiran ip-asn", "kualifikasi-below-requirement"],
    ["2024@1", "tidak-dipersyaratkan", "0", "UU 20/2023", "deemed-taken"],
    ["2024@1", "sangat-baik", "30", "Surat Plt. Kepala BKN 4190/2024", "menurut laporan"],
    ["2024@1", "PPPK", "20", "UU 20/2023", "pppk-hours"],
  ])("%s: the line of %s has %s, its source (%s) and how sure it is (%s)", async (id, what, points, source, sure) => {
    const { out } = await ipAsn(["profile", "show", id]);
    const lines = out.split("\n").filter((line) => new RegExp(`^ +${what} +${points}  `).test(line));
    expect(lines.filter((line) => line.includes(source) && line.includes(sure))).not.toEqual([]);
  });

  it.each(ids)("%s: every value that scores somebody has its provision told", async (id) => {
    const { out } = await ipAsn(["profile", "show", id]);
    const { dimensions, bands, duties } = profiles[id];
    const rules = dimensions.flatMap((dimension) => dimension.rules);
    const provisions = distinct([
      ...deep(rules, "provision"),
      ...deep(bands, "provision"),
      ...deep(
        duties.map((duty) => duty.requires),
        "provision",
      ),
    ]);
    expect(provisions.filter((provision) => !out.includes(provision))).toEqual([]);
  });

  it.each(ids)("%s: the provision of a cap is told", async (id) => {
    const { out } = await ipAsn(["profile", "show", id]);
    const caps = profiles[id].dimensions.map((dimension) => dimension.cap);
    expect(distinct(deep(caps, "provision")).filter((provision) => !out.includes(provision))).toEqual([]);
  });

  it.each(ids.flatMap((id) => (["id", "en"] as const).map((lang) => [id, lang] as const)))(
    "%s: every open point with its question and its readings (%s)",
    async (id, lang) => {
      const { out } = await ipAsn(["profile", "show", id, "--lang", lang]);
      for (const { id: point, question, choice, chosen, alternatives } of profiles[id].interpretations) {
        const from = out.indexOf(`  ${point} (`);
        expect(from).toBeGreaterThan(0);
        const [part] = out.slice(from).split(/\n(?! {4})/);
        expect(part).toContain(question[lang]);
        expect(part).toContain(`${choice}: ${chosen[lang]}`);
        for (const alternative of alternatives) expect(part).toContain(`${alternative.id}: ${alternative.label[lang]}`);
      }
    },
  );

  it.each(ids)("%s: the sources are listed, and the categories with their ranges", async (id) => {
    const { out } = await ipAsn(["profile", "show", id]);
    for (const { title } of profiles[id].instruments) expect(out).toContain(`  ${title.id}: `);
    for (const [name, range] of [
      ["Sangat Tinggi", "91–100"],
      ["Tinggi", "81–90"],
      ["Sedang", "71–80"],
      ["Rendah", "61–70"],
      ["Sangat Rendah", "0–60"],
    ]) {
      expect(out).toMatch(new RegExp(`^ +${name ?? ""} +${range ?? ""}$`, "m"));
    }
  });

  it.each(ids)("%s --json is the profile itself, which can be read back", async (id) => {
    const { code, out } = await ipAsn(["profile", "show", id, "--json"]);
    const source = JSON.parse(out) as ProfileSource;
    expect(source).toEqual(JSON.parse(JSON.stringify(editions[id])));
    const outcome = safeDefineProfile(source);
    expect(outcome).toMatchObject({ success: true });
    expect(outcome.success && profileHash(outcome.data)).toBe(profileHash(editions[id]));
    expect(code).toBe(0);
  });

  it.each(["id", "en"])("an id that is not known: exit code 2, and the known ones are named (%s)", async (lang) => {
    const { code, out, err } = await ipAsn(["profile", "show", "2020", "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const word of ["2020", ...ids]) expect(err).toContain(word);
  });
});
