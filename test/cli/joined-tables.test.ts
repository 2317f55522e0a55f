// Several files, a folder, all sheets of a workbook: one table, with the results of the one file that they make together.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarizeTable } from "../../src/node/index.js";
import { createScorer } from "../../src/index.js";
import { directory, ipAsn } from "../support/cli/command-line.js";
import { runs } from "../support/effort.js";
import { cellsOf, EVERY_COLUMN, siti, tableText } from "../support/node/tables.js";
import { type Cell, workbookWith } from "../support/node/xlsx/people-sheets.js";

const nipOf = (number: number) => `19800101200501${String(1000 + number)}`;
const JABATAN = ["pelaksana", "fungsional", "administrator", "jpt"];
const KINERJA = ["baik", "sangat-baik", "kurang", "tidak dikenal"];

/** The people of twenty units, some of them with mistakes. */
const units = Array.from({ length: 20 }, (_, unit) =>
  Array.from({ length: 7 }, (__, person) => ({
    nip: nipOf(unit * 7 + person),
    nama: `Pegawai ${String(person)}`,
    unit: `Dinas ${String(unit + 1).padStart(2, "0")}`,
    jabatan: JABATAN[(unit + person) % 4] ?? "",
    kinerja: KINERJA[(unit * person) % 4] ?? "",
    jp_teknis: String((unit * 3 + person * 5) % 40),
  })),
);

const rekap = (files: readonly string[], ...more: readonly string[]) =>
  ipAsn(["rekap", ...files, "--year", "2024", ...more]);

describe("twenty files of units, and a workbook of twenty sheets", () => {
  it("give the recap of the one file, to the byte", async () => {
    const folder = await directory();
    const parts = join(folder, "dinas");
    await mkdir(parts);
    const crlf = { lineEnd: "\r\n", mark: "\uFEFF" };
    const files: string[] = [];
    for (const [index, people] of units.entries()) {
      const file = join(parts, `dinas-${String(index + 1).padStart(2, "0")}.csv`);
      await writeFile(file, tableText(people, crlf));
      files.push(file);
    }
    const one = join(folder, "semua.csv");
    await writeFile(one, tableText(units.flat(), crlf));
    const workbook = join(folder, "semua.xlsx");
    await writeFile(
      workbook,
      workbookWith(
        units.map((people, index) => ({ name: `U${String(index)}`, rows: [EVERY_COLUMN, ...people.map(cellsOf)] })),
      ),
    );
    for (const format of ["json", "csv", "table"]) {
      const expected = await rekap([one], "--format", format);
      expect(expected.out).toContain("Dinas 20");
      for (const input of [files, [parts], [join(parts, "*.csv")], [workbook]]) {
        const found = await rekap(input, "--format", format);
        expect(found.out).toBe(expected.out);
        expect(found.code).toBe(expected.code);
      }
    }
    const page = async (input: readonly string[], name: string) => {
      const html = join(folder, name);
      await rekap(input, "--html", html);
      return (await import("node:fs/promises")).readFile(html, "utf8");
    };
    expect(await page([parts], "a.html")).toBe(await page([one], "b.html"));
    const scorer = createScorer({ year: 2024 });
    const [ofFolder, ofOne] = [await summarizeTable([parts], { scorer }), await summarizeTable(one, { scorer })];
    expect(ofFolder.rows).toEqual(ofOne.rows);
    expect(ofFolder.totals.toJSON()).toEqual(ofOne.totals.toJSON());
  });
});

describe("several tables", () => {
  const two = async (first: string, second: string) => {
    const folder = await directory();
    const [a, b] = [join(folder, "a.csv"), join(folder, "b.csv")];
    await writeFile(a, first);
    await writeFile(b, second);
    return { folder, a, b };
  };

  it("one NIP in two files is a duplicate that names both, with their lines", async () => {
    const { a, b } = await two(
      tableText([{ nip: nipOf(1) }, { nip: nipOf(2) }]),
      tableText([{ nip: nipOf(3) }, { nip: nipOf(4) }, { nip: nipOf(2) }]),
    );
    for (const [lang, says] of [
      ["id", `berkas ${b}, baris 4, kolom nip: NIP ${nipOf(2)} sudah ada pada berkas ${a}, baris 3`],
      ["en", `file ${b}, line 4, column nip: The NIP ${nipOf(2)} already stands on file ${a}, line 3`],
    ] as const) {
      const { code, err } = await ipAsn(["score", a, b, "--year", "2024", "--lang", lang]);
      expect(err).toContain(says);
      expect(code).toBe(1);
    }
  });

  it("rejects tell their file; columns of all are written, in the order in which they come", async () => {
    const header = [...EVERY_COLUMN].reverse();
    const row = [...cellsOf({ nip: nipOf(2), unit: "B" })].reverse();
    const bad = [...cellsOf({ nip: nipOf(3), status: "???" })].reverse();
    const { folder, a, b } = await two(
      tableText([{ nip: nipOf(1), unit: "A" }]),
      `golongan,${header.join(",")}\n${[
        ["III/a", ...row],
        ["IV/b", ...bad],
      ]
        .map((cells) => cells.join(","))
        .join("\n")}\n`,
    );
    const [out, rejects] = [join(folder, "hasil.ndjson"), join(folder, "ditolak.ndjson")];
    await ipAsn(["score", a, b, "--year", "2024", "--out", out, "--rejects", rejects]);
    const { readFile } = await import("node:fs/promises");
    const [lines, rejected] = [await readFile(out, "utf8"), await readFile(rejects, "utf8")].map((text) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, string>),
    );
    expect(lines?.map(({ nip, unit, golongan, berkas_asal }) => [nip, unit, golongan, berkas_asal])).toEqual([
      [nipOf(1), "A", "", a],
      [nipOf(2), "B", "III/a", b],
    ]);
    expect(rejected?.map(({ berkas_asal, baris, kode }) => [berkas_asal, baris, kode])).toEqual([
      [b, "3", "cell_word"],
    ]);
  });

  it("what is wrong with one of them is told with its name, and nothing is written", async () => {
    const { folder, a, b } = await two(tableText([{ nip: nipOf(1) }]), "nip;nama\n1;2\n");
    const { code, err } = await ipAsn(["score", a, b, "--year", "2024", "--out", join(folder, "hasil.csv")]);
    expect(err).toContain(`Berkas ${b}: Kolom tidak ada: status`);
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual(["a.csv", "b.csv"]);
  });

  it("JSON lines and a table are not one table, nor is standard input one with files", async () => {
    const { folder, a } = await two(tableText([{ nip: nipOf(1) }]), "");
    const lines = join(folder, "c.ndjson");
    await writeFile(lines, '{"status":"PNS"}\n');
    for (const input of [
      [a, lines],
      [a, "-"],
    ])
      expect((await ipAsn(["score", ...input, "--year", "2024"])).code).toBe(2);
  });

  it("a folder without tables, and what would be read the next time, are refused", async () => {
    const { folder, a, b } = await two(tableText([{ nip: nipOf(1) }]), tableText([{ nip: nipOf(2) }]));
    const empty = join(folder, "kosong");
    await mkdir(empty);
    await writeFile(join(folder, "catatan.docx"), "x");
    expect((await ipAsn(["score", empty, "--year", "2024"])).err).toContain("Tidak ada tabel pegawai");
    for (const out of [join(folder, "hasil.csv"), join(empty, "..", "hasil.xlsx"), a]) {
      for (const input of [folder, join(folder, "*.*")]) {
        const { code, err } = await ipAsn(["score", input, "--year", "2024", "--out", out]);
        expect([code, err]).toEqual([2, expect.stringContaining(out)]);
      }
    }
    const { code, err } = await ipAsn(["score", folder, "--year", "2024", "--out", join(empty, "hasil.csv")]);
    expect(code).toBe(0);
    expect(err).toContain("tidak dibaca dari");
    expect(err).toContain("catatan.docx");
    expect(err).toContain(a);
    expect(err).toContain(b);
  });
});

// — Random tables —

const person = fc.record({
  status: fc.constantFrom("PNS", "PPPK", "???"),
  jabatan: fc.constantFrom("fungsional", "pelaksana"),
  jp_teknis: fc.constantFrom("", "12", "22.5", "1.125", "40"),
  unit: fc.constantFrom("Dinas A", "Dinas B"),
});

interface Outcome {
  readonly people: readonly string[];
  readonly rejected: readonly string[];
}

async function outcome(bytes: Uint8Array | string): Promise<Outcome> {
  const { out, err } = await ipAsn(["score", "-", "--year", "2024", "--format", "ndjson"], [bytes]);
  const rows = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, string>);
  return {
    people: rows.map(({ nip = "", unit = "", total = "", kategori = "" }) => [nip, unit, total, kategori].join(" ")),
    rejected: err.match(/\d+ ditolak/g) ?? [],
  };
}

const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text);

describe("random workbooks round known people give the results of the plain table", () => {
  it("with sheets, hidden ones, notes, merged units, numbers as numbers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(person, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (sheets, hasHidden, hasNotes) => {
          const people = sheets.map((sheet, index) =>
            // One unit a sheet, so that it can be merged over all of its rows.
            sheet.map((one, row) => ({ ...one, unit: sheet[0]?.unit ?? "", nip: nipOf(100 * index + row) })),
          );
          const header: readonly Cell[] = EVERY_COLUMN;
          const unitAt = EVERY_COLUMN.indexOf("unit");
          const hoursAt = EVERY_COLUMN.indexOf("jp_teknis");
          const workbook = workbookWith([
            ...(hasNotes ? [{ name: "Petunjuk", rows: [["Isi semua kolom"], ["nip", "nama", "unit"]] }] : []),
            ...(hasHidden ? [{ name: "Lama", isHidden: true, rows: [header, cellsOf({ nip: nipOf(999) })] }] : []),
            ...people.map((list, index) => ({
              name: `Unit ${String(index)}`,
              rows: [
                ["DAFTAR PEGAWAI"],
                header,
                ...list.map((one, row) =>
                  cellsOf(one).map((cell, column): Cell => {
                    if (column === unitAt && row > 0) return "";
                    return column === hoursAt && isNumber(cell) ? { number: cell } : cell;
                  }),
                ),
              ],
              merges: list.length > 1 ? [`C3:C${String(list.length + 2)}`] : [],
            })),
          ]);
          const options = people.flat().map((one) => cellsOf(one));
          const plain = [EVERY_COLUMN, ...options].map((row) => row.join(";")).join("\n");
          const { out, err } = await ipAsn(
            ["score", "-", "--year", "2024", "--decimal", ".", "--format", "ndjson"],
            [`${plain}\n`],
          );
          const found = await outcome(workbook);
          const rows = out
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => JSON.parse(line) as Record<string, string>);
          expect(found).toEqual({
            people: rows.map(({ nip = "", unit = "", total = "", kategori = "" }) =>
              [nip, unit, total, kategori].join(" "),
            ),
            rejected: err.match(/\d+ ditolak/g) ?? [],
          });
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("a merge over a fact, a name or an NIP refuses its rows with the range; the others are scored", async () => {
    for (const [range, column] of [
      ["L3:L4", "kinerja"],
      ["A3:A4", "nip"],
      ["B3:B4", "nama"],
      ["D3:E4", "status"],
    ] as const) {
      const rows = [1, 2, 3, 4].map((number) => cellsOf({ nip: nipOf(number) }));
      const workbook = workbookWith([{ name: "Data", rows: [EVERY_COLUMN, ...rows], merges: [range] }]);
      const { err, out } = await ipAsn(["score", "-", "--year", "2024", "--format", "ndjson"], [workbook]);
      for (const line of [3, 4]) expect(err).toContain(`baris ${String(line)}, kolom ${column}: Sel ${range} digabung`);
      expect(out.trim().split("\n")).toHaveLength(2);
    }
  });

  it("what is wrong with the columns of a sheet is told with its name, and nothing is scored", async () => {
    const bad = EVERY_COLUMN.map((name) => (name === "jp_teknis" ? "jp_tekniss" : name));
    const sheets = [
      { name: "Dinas A", rows: [EVERY_COLUMN, cellsOf({ nip: nipOf(1) })] },
      { name: "Dinas B", rows: [bad, cellsOf({ nip: nipOf(2) })] },
    ];
    const { code, out, err } = await ipAsn(["score", "-", "--year", "2024"], [workbookWith(sheets)]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/lembar "Dinas B": Kolom .*jp_tekniss/);
    expect(err).not.toContain("Dinas A");
  });

  it("one NIP on two sheets is a duplicate that names the sheet", async () => {
    const sheet = (name: string) => ({ name, rows: [EVERY_COLUMN, cellsOf({ nip: nipOf(1) })] });
    const { code, err } = await ipAsn(
      ["score", "-", "--year", "2024"],
      [workbookWith([sheet("Dinas A"), sheet("Dinas B")])],
    );
    expect(err).toMatch(
      /lembar "Dinas B", baris 2, kolom nip: NIP .* sudah ada pada berkas -, lembar "Dinas A", baris 2/,
    );
    expect(code).toBe(1);
  });

  it("the sheet's name is the unit where several are read and there is no such column", async () => {
    const without = (row: readonly string[]) => row.filter((_, index) => EVERY_COLUMN[index] !== "unit");
    const sheet = (name: string, number: number) => ({
      name,
      rows: [without(EVERY_COLUMN), without(cellsOf({ nip: nipOf(number) }))],
    });
    const { out, err } = await ipAsn(
      ["rekap", "-", "--year", "2024", "--format", "csv"],
      [workbookWith([sheet("Dinas A", 1), sheet("Dinas B", 2)])],
    );
    expect(out).toContain("unit;Dinas A;");
    expect(out).toContain("unit;Dinas B;");
    expect(err).toContain("nama lembar dipakai sebagai unit");
    const alone = await ipAsn(
      ["rekap", "-", "--year", "2024", "--format", "csv"],
      [workbookWith([sheet("Dinas A", 1)])],
    );
    expect(alone.out).not.toContain("Dinas A");
  });
});

describe("what cannot be read in one of several", () => {
  it("a row whose quotes are broken is rejected with its file, also where the columns stand otherwise", async () => {
    const folder = await directory();
    const [one, other] = [join(folder, "a.csv"), join(folder, "b.csv")];
    const header = [...EVERY_COLUMN].reverse();
    const cells = (nip: string) => header.map((name) => ({ ...siti, nip })[name]);
    await writeFile(one, tableText([siti]));
    await writeFile(other, `${header.join(";")}\n${cells(nipOf(1)).join(";")}\n"x"y;${cells(nipOf(2)).join(";")}\n`);
    const rejects = join(folder, "ditolak.csv");
    const { out, code } = await ipAsn(["score", one, other, "--year", "2024", "--format", "csv", "--rejects", rejects]);
    expect(code).toBe(1);
    // The header, Siti, and one of the second file.
    expect(out.trim().split("\n")).toHaveLength(3);
    expect(await readFile(rejects, "utf8")).toMatch(/b\.csv/);
  });

  it("a sheet with a header and nobody below it, and a sheet that is not there, are told", async () => {
    const folder = await directory();
    const file = join(folder, "kosong.xlsx");
    await writeFile(file, workbookWith([{ name: "Pegawai", rows: [EVERY_COLUMN] }]));
    const empty = await ipAsn(["score", file, "--year", "2024"]);
    expect([empty.code, empty.out]).toEqual([2, ""]);
    expect(empty.err).toMatch(/kosong\.xlsx/);
    const missing = await ipAsn(["score", file, "--year", "2024", "--sheet", "Pegawi"]);
    expect([missing.code, missing.out]).toEqual([2, ""]);
    expect(missing.err).toMatch(/Pegawi.*Pegawai/s);
  });
});
