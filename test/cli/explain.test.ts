// `ip-asn explain`: the reasons, person by person.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { describe, expect, it } from "vitest";
import { EVERY_COLUMN, cellsOf, tableText } from "../support/node/tables.js";
import { example, ipAsn } from "../support/cli/command-line.js";
import { expectedOutcome, readExample } from "../support/cli/plain-reader.js";

const file = example("pegawai.csv");
const { rows } = readExample("pegawai.csv");
const comma = (number: string) => number.replace(".", ",");

const label: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  "sangat-tinggi": { id: "Sangat Tinggi", en: "Very High" },
  tinggi: { id: "Tinggi", en: "High" },
  sedang: { id: "Sedang", en: "Medium" },
  rendah: { id: "Rendah", en: "Low" },
  "sangat-rendah": { id: "Sangat Rendah", en: "Very Low" },
};

describe("everybody in a table", () => {
  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "edition %s: each person in the order of the file, with total and category by the oracle",
    async (edition) => {
      const { code, out } = await ipAsn(["explain", file, "--profile", edition]);
      const expected = rows.map((row) => {
        const who = `${row.cells["nip"] ?? ""} ${row.cells["nama"] ?? ""}`;
        const outcome = expectedOutcome(row, edition.slice(0, 4) as OracleEdition);
        return outcome.kind === "scored"
          ? `${who}\nIP ASN ${comma(outcome.total)} dari 100: ${label[outcome.category]?.id ?? ""}`
          : `${who}: tidak diukur menurut profil ini`;
      });
      const found = [...out.matchAll(/^(\d{18} .*)(?:\n(IP ASN .*))?$/gm)].map(([, who, title]) =>
        [who, title].filter((one) => one !== undefined).join("\n"),
      );
      expect(found).toEqual(expected);
      expect(code).toBe(0);
    },
  );

  it("with rejected rows: where each stands and what is wrong with it, and exit code 1", async () => {
    const { code, out } = await ipAsn(["explain", example("pegawai-dengan-kesalahan.csv"), "--profile", "2024@1"]);
    for (const line of [5, 8, 10, 14, 17, 19, 22, 26, 29, 32, 36, 39])
      expect(out).toMatch(new RegExp(`^ {2}baris ${line}(,|:)`, "m"));
    expect(out.match(/^ {2}baris \d+/gm)).toHaveLength(12);
    expect(out).toContain('999914375896834269 Kamboja Muson\n  baris 5, kolom jabatan: "pelaksna" tidak dikenal.');
    expect(out).toContain("999920951685322833 Elang Pasat: tidak diukur menurut profil ini");
    expect(out.match(/^IP ASN /gm)).toHaveLength(26);
    expect(code).toBe(1);
  });

  it("a person without NIP and name is called by the line", async () => {
    const table = [EVERY_COLUMN, cellsOf({ nip: "", nama: "" }), cellsOf({ nip: "", nama: "Budi" })]
      .map((cells) => cells.join(";"))
      .join("\n");
    const id = await ipAsn(["explain", "-", "--profile", "2024@1"], [table]);
    const en = await ipAsn(["explain", "-", "--profile", "2024@1", "--lang", "en"], [table]);
    expect(id.out).toMatch(/^baris 2\nIP ASN 90 dari 100: Tinggi\n/);
    expect(id.out).toMatch(/^Budi\nIP ASN 90 /m);
    expect(en.out).toMatch(/^line 2\nIP ASN 90 of 100: High\n/);
  });

  it("JSON lines are explained too", async () => {
    const person = {
      id: "1",
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: {},
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    // 20 + 20 (no items: the base) + 25 + 5
    const { code, out } = await ipAsn(["explain", "-", "--profile", "2024@1"], [`${JSON.stringify(person)}\n`]);
    expect(out).toMatch(/^1\nIP ASN 70 dari 100: Rendah\n/);
    expect(code).toBe(0);
  });
});

describe("one person", () => {
  // Line 4: PPPK, pelaksana, S1 where S1 is required, 16.5 JP, seminar, butuh perbaikan, ringan: 20 + (15 + 17.5) + 15 + 3.
  const nip = "999995642325573165";

  it("is found by --id, and nobody else is shown", async () => {
    const { code, out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", nip]);
    expect(out).toMatch(/^999995642325573165 Kuntul Kabut\nIP ASN 70,5 dari 100: Sedang\n/);
    expect(out.match(/^IP ASN /gm)).toHaveLength(1);
    expect(out).toContain("Kualifikasi: 20 dari 25");
    expect(out).toContain("Kompetensi: 32,5 dari 40");
    expect(out).toContain("Kinerja: 15 dari 30");
    expect(out).toContain("Disiplin: 3 dari 5");
    expect(code).toBe(0);
  });

  it("has the fact, the provision, the unmet duty and the open points that matter told", async () => {
    const { out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", nip]);
    expect(out).toMatch(/0 dari 22,5 .*16,5 JP; paling sedikit 20 JP/);
    expect(out).toMatch(/17,5 dari 17,5 .*: ya/);
    expect(out).toContain("UU 20/2023, pasal 49 ayat (1)");
    expect(out).toContain("Wajib 20 JP (PPPK); ditunjukkan 16,5 JP; kurang 3,5 JP");
    expect(out).toMatch(/\[fractions-between-bands\]/);
    expect(out).toMatch(/\[lower-bound\]: 70,5, Rendah \(kategori berubah\)/);
  });

  it("is told under another reading, which is named", async () => {
    const { out } = await ipAsn([
      "explain",
      file,
      "--profile",
      "2024@1",
      "--id",
      nip,
      "--interpretation",
      "fractions-between-bands=lower-bound",
    ]);
    expect(out).toContain("IP ASN 70,5 dari 100: Rendah");
    expect(out).toContain("fractions-between-bands = lower-bound");
  });

  it.each([
    ["id", "IP ASN 70,5 dari 100: Sedang"],
    ["en", "IP ASN 70.5 of 100: Medium"],
  ])("can be had as Markdown (%s)", async (lang, title) => {
    const { code, out } = await ipAsn([
      "explain",
      file,
      "--profile",
      "2024@1",
      "--id",
      nip,
      "--format",
      "markdown",
      "--lang",
      lang,
    ]);
    expect(out).toContain(`\n# ${title}\n`);
    expect(out.match(/^## /gm)?.length).toBeGreaterThanOrEqual(6);
    expect(out).toMatch(/^- /m);
    expect(out).not.toMatch(/^=+$/m);
    expect(code).toBe(0);
  });

  it("who is not measured has that said, and exit code 0", async () => {
    const cpns = rows.find((row) => row.cells["status"] === "CPNS")?.cells["nip"] ?? "";
    const { code, out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", cpns]);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(out).toContain(`${cpns} `);
    expect(code).toBe(0);
  });

  it("whose row is rejected has the reason said, and exit code 1", async () => {
    const { code, out } = await ipAsn([
      "explain",
      example("pegawai-dengan-kesalahan.csv"),
      "--profile",
      "2024@1",
      "--id",
      "999957265023558880",
    ]);
    expect(out).toContain("baris 8, kolom jp_teknis");
    expect(out).toContain("dua puluh");
    expect(code).toBe(1);
  });

  it.each(["id", "en"])(
    "whom the file does not have: exit code 2, and nothing on standard output (%s)",
    async (lang) => {
      const { code, out, err } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", "123", "--lang", lang]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("123");
    },
  );

  it("an empty --id is nobody, and not everybody without a NIP", async () => {
    expect(await ipAsn(["explain", file, "--profile", "2024@1", "--id", ""])).toMatchObject({ code: 2, out: "" });
  });
});

describe("a row that cannot be used, with commands for a terminal and Markdown in it", () => {
  const hostile = "\u001b[2J\u202e[x](http://example.org)<b>\u009b1m";
  const table = tableText([{ nip: "198001012005012001", nama: hostile, jabatan: hostile, pendidikan: hostile }]);

  it.each(["text", "markdown"])("as %s, is told without them", async (format) => {
    const { code, out, err } = await ipAsn(["explain", "-", "--year", "2024", "--format", format], [table]);
    expect(code).toBe(1);
    expect(out).toContain("example.org");
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (format === "markdown") expect(out).not.toMatch(/(?<!\\)[[\]<>*_]/);
  });
});
