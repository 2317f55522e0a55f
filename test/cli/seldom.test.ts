// What the commands say of tables that seldom come: nobody measured, a column without a name, people lowered by a duty,
// rules that nobody can add up, and what an earlier run left behind.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { directory, ipAsn } from "../support/cli/command-line.js";
import { cellsOf, type Column, EVERY_COLUMN, tableText } from "../support/node/tables.js";
import { own } from "../support/profile/agency.js";

async function inFolder(files: Readonly<Record<string, string>>) {
  const folder = await directory();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return (name: string) => join(folder, name);
}

const nobody = tableText([{ status: "CPNS" }, { nip: "2", status: "CPNS" }]);

describe("a table of which nobody is measured", () => {
  it.each([
    ["id", "tidak ada pegawai yang diukur"],
    ["en", "nobody was measured"],
  ])("is compared without an index on either side (%s)", async (lang, words) => {
    const at = await inFolder({ "p.csv": nobody });
    const { code, err } = await ipAsn(["compare", at("p.csv"), "--profiles", "2019,2024", "--lang", lang]);
    expect(code).toBe(0);
    expect(err.split(words)).toHaveLength(3);
    expect(err).not.toMatch(/NaN|undefined|null/);
  });
});

describe("a person whose score hangs on nothing", () => {
  it("has a total in each reading, and no table of points of law", async () => {
    // 2019: 25 + 40 + 30 + 5 = 100, with a degree, an SKP, training of this year and a clean record.
    const best = { jabatan: "jpt", pendidikan: "S3", diklat_kepemimpinan: "ya", seminar: "ya", kinerja: "sangat-baik" };
    const at = await inFolder({ "p.csv": tableText([best]) });
    const { code, err } = await ipAsn(["score", at("p.csv"), "--year", "2019", "--sensitivity", "--lang", "en"]);
    expect(code).toBe(0);
    expect(err).toContain("the category of 0 of 1 people hangs on open points of law");
    expect(err).not.toContain("alone: another reading");
    const { out } = await ipAsn(["explain", at("p.csv"), "--year", "2019", "--lang", "en"]);
    expect(out).toContain("100");
    expect(out).not.toContain("Total 100 to");
  });
});

describe("columns", () => {
  const header = (last: string) => [...EVERY_COLUMN, last].join(";");
  const row = [...cellsOf({}), "x"].join(";");

  it("one without a name is passed through, and named by its quotes", async () => {
    const at = await inFolder({ "p.csv": `${header("")}\n${row}\n` });
    const { code, out, err } = await ipAsn(["score", at("p.csv"), "--year", "2024", "--lang", "en"]);
    expect(code).toBe(0);
    expect(err).toContain('""');
    expect(out.split("\n")[1]).toContain(";x;");
  });

  it("one that is nearly known, or reserved, is told with --mask without what stands in its name", async () => {
    for (const [name, all, words] of [
      ["hukumam", EVERY_COLUMN.join(";").replace("hukuman", "hukumam"), "is not known"],
      ["total", header("total"), "result column"],
    ] as const) {
      const at = await inFolder({ "p.csv": `${all}\n${row}\n` });
      const args = ["score", at("p.csv"), "--year", "2024", "--lang", "en"];
      const open = await ipAsn(args);
      expect([open.code, open.err]).toEqual([2, expect.stringContaining(`"${name}"`)]);
      expect(open.err).toContain(words);
      const masked = await ipAsn([...args, "--mask"]);
      expect(masked.code).toBe(2);
      expect(masked.err).toContain(words);
    }
  });
});

describe("an agency's rules", () => {
  const scoreUnder = async (changes: object, people: readonly Partial<Record<Column, string>>[], lang: string) => {
    const at = await inFolder({
      "p.csv": tableText(people),
      "profil.yaml": stringify({ extends: "2024@2", ...own, ...changes }),
    });
    return ipAsn(["score", at("p.csv"), "--profile", at("profil.yaml"), "--lang", lang]);
  };

  it.each([
    ["id", /Diturunkan .*: 1 pegawai/],
    ["en", /Lowered .*: 1 people/],
  ])("with a ceiling where a duty is unmet: how many it lowered is said (%s)", async (lang, words) => {
    const duties = { "pengembangan-kompetensi": { ceilings: [{ on: "total", at: 60 }] } };
    const people: readonly Partial<Record<Column, string>>[] = [{ jp_teknis: "20" }, { nip: "2", jp_teknis: "0" }];
    const { code, out, err } = await scoreUnder({ duties }, people, lang);
    expect(code).toBe(0);
    expect(err).toMatch(words);
    expect(out).toContain("60");
  });

  it.each([
    ["id", "tidak dihitung"],
    ["en", "not computed"],
  ])("that combine people in a way of their own: results, and no index (%s)", async (lang, words) => {
    const interpretations = { "combining-pns-and-pppk": { choice: "tertimbang", chosen: "Tertimbang" } };
    const { code, out, err } = await scoreUnder({ interpretations }, [{}], lang);
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(3);
    expect(err).toContain(words);
  });

  it("in a file that is far too large are not read", async () => {
    const at = await inFolder({ "besar.yaml": `# ${"x".repeat(500_000)}\nextends: "2024"\n` });
    const { code, err } = await ipAsn(["profile", "check", at("besar.yaml"), "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("500000 bytes at most");
  });
});

describe("what a run that was stopped left behind", () => {
  // A process that has ended.
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

  it.each([
    ["id", "Berkas sementara"],
    ["en", "A temporary file"],
  ])("a temporary file is removed, and told; one of another name stays (%s)", async (lang, words) => {
    const left = `.h.csv.${machine}-${gone}-0f8fad5b-d9cb-469f-a165-70867728950e.tmp`;
    const other = `.h.csv.${machine}-catatan.tmp`;
    const at = await inFolder({ "p.csv": tableText([{}]), [left]: "half", [other]: "mine" });
    const { code, err } = await ipAsn(["score", at("p.csv"), "--year", "2024", "--out", at("h.csv"), "--lang", lang]);
    expect(code).toBe(0);
    expect(err).toContain(words);
    expect(err).toContain(left);
    const names = await readdir(at("."));
    expect(names).not.toContain(left);
    expect(await readFile(at(other), "utf8")).toBe("mine");
  });

  it.each([
    ["id", "tidak dari satu proses"],
    ["en", "are not of one run"],
  ])("files of two runs are told, and written anew (%s)", async (lang, words) => {
    const at = await inFolder({ "p.csv": tableText([{}, { nip: "2", hukuman: "brat" }]) });
    const outputs = ["--out", at("h.csv"), "--rejects", at("d.csv")];
    const args = ["score", at("p.csv"), "--year", "2024", ...outputs, "--lang", lang];
    expect((await ipAsn(args)).code).toBe(1);
    const before = await readFile(at("h.csv"), "utf8");
    await writeFile(at("h.csv"), "changed since");
    const { err } = await ipAsn(args);
    expect(err).toContain(words);
    expect(await readFile(at("h.csv"), "utf8")).toBe(before);
  });
});
