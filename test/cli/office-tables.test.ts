// Tables as offices have them, each a kind of its own. What each should come to is said in the list of these files and derived
// by hand: the totals of the four people that stand in most of them are those of the plain table.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ipAsn } from "../support/cli/command-line.js";

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/tables/${name}`, import.meta.url));

interface Scored {
  readonly nip: string;
  readonly unit: string;
  readonly total: string;
}

async function scoresOf(name: string, ...more: readonly string[]) {
  const { code, out, err } = await ipAsn(["score", fixture(name), "--year", "2024", "--format", "ndjson", ...more]);
  const rows = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, string>);
  const people = rows.map(({ nip = "", unit = "", total = "" }): Scored => ({ nip, unit, total }));
  return { code, people, err };
}

const nip = (last: number) => `99990000000000000${String(last)}`;

/**
 * Under the rules of 2024: kualifikasi 25 above what the post asks for, 20 with it; kompetensi the base by predikat (25, 20), 10 for
 * training of the post, up to 5 for hours of PNS; kinerja 30 or 25; disiplin 5, after a light punishment 3. So Ani, and Dedi
 * alike: 25 + 40 + 30 + 5; Budi, PPPK: 20 + 30 + 25 + 5; Citra, pelaksana (SLTA is asked for), no hours: 25 + 20 + 25 + 3.
 */
const FOUR: readonly Scored[] = [
  { nip: nip(1), unit: "Dinas Kesehatan", total: "100" },
  { nip: nip(2), unit: "Dinas Kesehatan", total: "80" },
  { nip: nip(3), unit: "Sekretariat", total: "73" },
  { nip: nip(4), unit: "Sekretariat", total: "100" },
];

describe("rows that are no people", () => {
  it.each([
    [
      "d07-footer.csv",
      ["6 baris yang bukan pegawai", "baris kosong: baris 6", "jumlah: baris 7", "tanda tangan: baris 8, 9, 10, 11"],
    ],
    [
      "x05-gov.xlsx",
      [
        "8 baris yang bukan pegawai",
        "di atas judul kolom: baris 1, 2",
        "nomor kolom: baris 5",
        "jumlah: baris 11",
        "tanda tangan: baris 12, 13, 15, 16",
      ],
    ],
  ])("of %s are skipped, counted apart and named", async (name, says) => {
    const { code, people, err } = await scoresOf(name);
    expect(people).toEqual(FOUR);
    expect(err).toContain("4 dibaca = 4 diukur + 0 tidak diukur + 0 ditolak");
    for (const one of says) expect(err).toContain(one);
    expect(code).toBe(0);
  });

  it("are in no count of a recap", async () => {
    const recap = async (name: string) =>
      (await ipAsn(["rekap", fixture(name), "--year", "2024", "--format", "json"])).out;
    expect(await recap("d07-footer.csv")).toBe(await recap("d27-pipe.csv"));
  });
});

describe("forms of CSV", () => {
  it.each([
    ["a first line that tells the delimiter", "d01-sep-line.csv"],
    ["lines that end with a return", "d02-cr-only.csv"],
    ["empty cells beyond the header", "d05b-trailing-delim-data-only.csv"],
    ["a bar as delimiter", "d27-pipe.csv"],
  ])("%s", async (_, name) => {
    const { code, people } = await scoresOf(name);
    expect(people).toEqual(FOUR);
    expect(code).toBe(0);
  });

  it.each([
    ["id", ["halaman web", "x03-html.xls", ".xlsx"]],
    ["en", ["web page", "x03-html.xls", ".xlsx"]],
  ])("a web page that is called a workbook is named, in %s", async (lang, says) => {
    const { code, people, err } = await scoresOf("x03-html.xls", "--lang", lang);
    expect({ code, people }).toEqual({ code: 2, people: [] });
    for (const one of says) expect(err).toContain(one);
  });
});

const OF_A = (first: number, unit: string, totals: readonly string[]) =>
  totals.map((total, index): Scored => ({ nip: `999900000000000${String(first + index)}`, unit, total }));

describe("workbooks", () => {
  it("all sheets that are seen and whose header fits are one table, each row with its sheet", async () => {
    const { code, people, err } = await scoresOf("x10-multi-sheet.xlsx");
    expect(people).toEqual(
      [1, 2, 3].flatMap((unit) => OF_A(100 * unit, `Dinas ${String(unit)}`, ["100", "80", "73", "100"])),
    );
    for (const sheet of ["Dinas A", "Dinas B", "Dinas C"]) expect(err).toContain(`lembar "${sheet}"`);
    expect(err).toContain("tidak dibaca: Petunjuk");
    const { out } = await ipAsn(["score", fixture("x10-multi-sheet.xlsx"), "--year", "2024", "--format", "ndjson"]);
    const sheets = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as Record<string, string>)["lembar_asal"]);
    expect(sheets).toEqual(["Dinas A", "Dinas B", "Dinas C"].flatMap((name) => [name, name, name, name]));
    expect(out).not.toContain("berkas_asal");
    expect(code).toBe(0);
  });

  it("a hidden sheet is read only where it is asked for", async () => {
    const { people, err } = await scoresOf("x11-hidden-sheet.xlsx");
    expect(people).toEqual(FOUR);
    expect(err).toMatch(/tersembunyi, tidak dibaca .*: lama/);
    const asked = await scoresOf("x11-hidden-sheet.xlsx", "--sheet", "lama");
    expect(asked.people).toEqual(OF_A(800, "Dinas 8", ["100", "80", "73", "100"]));
  });

  it("the sheet whose header fits is taken, not the first one with some names", async () => {
    const { people, err } = await scoresOf("x24-second-sheet-better.xlsx");
    // S1 for S1 20; base 20, training 10, hours 5; baik 25; 5.
    expect(people).toEqual(OF_A(100, "U", ["85", "85"]));
    expect(err).toContain('lembar "Isian"');
    expect(err).toContain("tidak dibaca: Data");
  });

  it("a unit that is merged downwards is that of each row", async () => {
    expect((await scoresOf("x08-unit-merged.xlsx")).people).toEqual(FOUR);
  });

  it("a formula without a saved value rejects its row", async () => {
    const { code, people, err } = await scoresOf("x30-formula-no-cache.xlsx");
    expect(people).toEqual(FOUR.slice(0, 1));
    expect(err).toMatch(/baris 3, kolom jp_teknis: Sel J3 .*simpan lagi/);
    expect(code).toBe(1);
  });

  it("numbers do not vote on the mark of texts", async () => {
    const { code, people } = await scoresOf("x21-num-and-text-comma.xlsx");
    // 19.5 hours: 5 × 19.5 / 20 = 4.875, rounded to 4.9.
    expect(people).toEqual(OF_A(100, "U", ["85", "84.9", "85", "85"]));
    expect(code).toBe(0);
  });
});
