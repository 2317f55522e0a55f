// Workbooks through the command line: in, out, both; what is written opens again with the values of the CSV.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook, writeWorkbook } from "../doors/node.js";
import { cellsOf, EVERY_COLUMN, tableText } from "../support/node/tables.js";
import { fixture, whole, workbookOf } from "../support/node/xlsx/workbooks.js";
import { directory, example, ipAsn, ipAsnInto } from "../support/cli/command-line.js";

/** Only the fixtures' own columns are needed under a profile that reads no others. */
const profile = `extends: "2019"
id: sederhana
title: Sederhana
authority: Contoh
instruments: [{ id: a, title: A }]
cite: { instrument: a, provision: pasal 1, evidence: verbatim }
`;

const linesOf = (text: string): readonly (readonly string[])[] =>
  parse(text, { delimiter: text.includes(";") ? ";" : ",", bom: true, relax_column_count: true });
/** Rows as long as the longest: a sheet ends each with its last cell. */
function even(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}
const sheetOf = async (bytes: Uint8Array) => (await readWorkbook(bytes)).rows.map((row) => row.cells);

/** Run with a file of some bytes, and give its folder too. */
async function inFolder(name: string, bytes: Uint8Array | string) {
  const folder = await directory();
  await writeFile(join(folder, name), bytes);
  return { folder, file: join(folder, name) };
}

const national = ["national-openpyxl.xlsx", "national-libreoffice.xlsx"] as const;
/** The people of `make-fixtures.py`, under its header. */
const nationalCells = [
  ["198001012005011001", "Siti Aminah", "Biro Umum", "PNS", "pelaksana", "S1", "24", "91.5"],
  ["0012", "Budi", "Biro Umum", "PPPK", "fungsional", "D3", "19.99", "baik"],
];

/** A copy of a national export that has the other columns that a profile reads. */
async function withAllColumns(rows: readonly (readonly string[])[], before: readonly (readonly string[])[] = []) {
  const [first = ["x"], ...titles] = before;
  return before.length === 0
    ? whole(writeWorkbook(EVERY_COLUMN, rows))
    : whole(writeWorkbook(first, [...titles, EVERY_COLUMN, ...rows]));
}

describe("the fixtures", () => {
  it.each(national)("%s: what is missing is told by the names in row 7", async (name) => {
    const { file } = await inFolder(name, fixture(name));
    const { code, out, err } = await ipAsn(["score", file, "--year", "2021", "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Columns missing: diklat_kepemimpinan, diklat_fungsional, seminar, hukuman");
    expect(err).toContain("Found: NIP, Nama, Unit, Status, Jabatan, Pendidikan, JP Teknis, Kinerja");
  });

  it.each(national)(
    "%s: by --map each column that it has can stand for those that it lacks, or is refused",
    async (name) => {
      const { file } = await inFolder(name, fixture(name));
      const { code, err } = await ipAsn(["score", file, "--year", "2021", "--lang", "en", "--map", "seminar=Workshop"]);
      expect(code).toBe(2);
      expect(err).toContain('"Workshop"');
    },
  );

  it.each(["kinds-xlsxwriter.xlsx", "sheets-openpyxl.xlsx", "inline-xlsxwriter.xlsx"])(
    "%s lacks columns, and is refused without a trace",
    async (name) => {
      const { folder, file } = await inFolder(name, fixture(name));
      const args = [
        "score",
        file,
        "--year",
        "2024",
        "--out",
        join(folder, "h.xlsx"),
        "--rejects",
        join(folder, "r.xlsx"),
      ];
      const { code, err } = await ipAsn(args);
      expect(code).toBe(2);
      expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it.each([
    ["other-libreoffice.xls", ".xls"],
    ["other-libreoffice.ods", "OpenDocument"],
  ])("%s is refused", async (name, word) => {
    const { file } = await inFolder(name, fixture(name));
    const { code, err } = await ipAsn(["score", file, "--year", "2024", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("Excel Workbook (.xlsx)");
    expect(err.toLowerCase()).toContain(word.toLowerCase());
  });

  it("a sheet that is not there is told with those that are", async () => {
    const { file } = await inFolder("s.xlsx", fixture("sheets-openpyxl.xlsx"));
    const { code, err } = await ipAsn(["score", file, "--year", "2024", "--lang", "en", "--sheet", "Data Guru"]);
    expect(code).toBe(2);
    expect(err).toContain('no sheet "Data Guru"');
    for (const sheet of ["Petunjuk", "Kosong", "Data Pegawai", "Data Lama"]) expect(err).toContain(sheet);
    const indonesian = await ipAsn(["score", file, "--year", "2024", "--sheet", "Data Guru"]);
    expect(indonesian.err).toContain('Tidak ada lembar "Data Guru"');
  });

  it("an empty sheet, and one of notes, are no tables", async () => {
    const { file } = await inFolder("s.xlsx", fixture("sheets-openpyxl.xlsx"));
    for (const sheet of ["Kosong", "Petunjuk", "Grafik"]) {
      const { code, err } = await ipAsn(["score", file, "--year", "2024", "--sheet", sheet]);
      expect(code, sheet).toBe(2);
      expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
    }
  });

  it("the people of the national export with the columns that it lacks: as the same people in CSV", async () => {
    const titles = [["BADAN KEPEGAWAIAN NEGARA"], ["INDEKS"], [], [], ["Instansi: Contoh"], []];
    const rows = nationalCells.map(
      ([nip = "", nama = "", unit = "", status = "", jabatan = "", degree = "", hours = "", rating = ""]) => [
        ...[nip, nama, unit, status, jabatan, degree, degree, "", "", hours, "ya", rating, "tidak-pernah"],
      ],
    );
    const numbering = EVERY_COLUMN.map((_, index) => String(index + 1));
    const { file } = await inFolder("n.xlsx", await withAllColumns([numbering, ...rows], titles));
    const { code, out, err } = await ipAsn(["score", file, "--year", "2021", "--lang", "en"]);
    expect(err).toContain("header in row 7");
    expect(err).toContain("column numbers: lines 8");
    expect(err).toContain("2 read = 1 scored + 1 not measured + 0 rejected");
    expect(code).toBe(0);
    const text = `${[EVERY_COLUMN.join(";"), ...rows.map((row) => row.join(";"))].join("\n")}\n`;
    const plain = await ipAsn(["score", "-", "--year", "2021"], [text]);
    expect(linesOf(out)).toEqual(linesOf(plain.out));
  });

  it("the fixtures' own people under a profile are told by row, not by line", async () => {
    const { folder, file } = await inFolder(
      "n.xlsx",
      await withAllColumns([[...cellsOf({ hukuman: "brat" })]], [["Judul"], [], []]),
    );
    await writeFile(join(folder, "p.yaml"), profile);
    const { err } = await ipAsn(["score", file, "--profile", join(folder, "p.yaml"), "--lang", "en"]);
    expect(err).toContain("line 5, column hukuman");
  });
});

describe("ways in", () => {
  const rows = [cellsOf({}), cellsOf({ nip: "2", status: "CPNS" }), cellsOf({ nip: "3", hukuman: "brat" })];

  it("standard input, whatever the pieces", async () => {
    const bytes = await withAllColumns(rows);
    for (const size of [1, 100, 1 << 16]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const { code, err } = await ipAsn(["score", "-", "--year", "2024", "--lang", "en"], pieces);
      expect(err).toContain("3 read = 1 scored + 1 not measured + 1 rejected");
      expect(code).toBe(1);
    }
  });

  it("packed by gzip, from a file and from standard input", async () => {
    const packed = gzipSync(await withAllColumns(rows));
    const { file } = await inFolder("pegawai.xlsx.gz", packed);
    const fromFile = await ipAsn(["score", file, "--year", "2024", "--lang", "en"]);
    expect(fromFile.err).toContain("3 read = 1 scored");
    const piped = await ipAsn(["score", "-", "--year", "2024", "--lang", "en"], [packed]);
    expect(piped.err).toContain("3 read = 1 scored");
  });

  it("under a name that says something else", async () => {
    const { file } = await inFolder("pegawai.csv", await withAllColumns(rows));
    const { err } = await ipAsn(["score", file, "--year", "2024", "--lang", "en"]);
    expect(err).toContain("3 read = 1 scored");
  });

  it.each(["rekap", "explain"])("%s reads it too", async (command) => {
    const { file } = await inFolder("pegawai.xlsx", await withAllColumns(rows));
    const fromSheet = await ipAsn([command, file, "--year", "2024", "--lang", "en"]);
    const text = `${[EVERY_COLUMN, ...rows].map((row) => row.join(";")).join("\r\n")}\r\n`;
    const plain = await ipAsn([command, "-", "--year", "2024", "--lang", "en"], [text]);
    expect(fromSheet.code).toBe(1);
    expect(fromSheet.out).toBe(plain.out);
  });

  it("with --map and --sheet, and a broken archive that is refused", async () => {
    const header = EVERY_COLUMN.map((column) => (column === "nip" ? "NIP BARU" : column));
    const bytes = await whole(writeWorkbook(header, rows, { sheet: "Pegawai 2024" }));
    const { file } = await inFolder("pegawai.xlsx", bytes);
    const args = [
      "score",
      file,
      "--year",
      "2024",
      "--lang",
      "en",
      "--map",
      "nip=nip_baru",
      "--sheet",
      " pegawai 2024 ",
    ];
    expect((await ipAsn(args)).err).toContain("3 read = 1 scored");
    for (const length of [4, 30, 200, bytes.length - 30]) {
      const broken = await ipAsn(["score", "-", "--year", "2024", "--lang", "en"], [bytes.subarray(0, length)]);
      expect(broken.code, String(length)).toBe(2);
      expect(broken.err).toContain("workbook is damaged");
    }
  });

  it.each(["198001012005011001", "1.98001012005011E+17", "198001012005011000"])(
    "a NIP that is a number, %s, has lost its last digits: its row is rejected",
    async (number) => {
      const letters = "ABCDEFGHIJKLM";
      const row = (cells: readonly string[], at: number) =>
        `<row r="${at}">${cells
          .map((cell, index) =>
            index === 0 && at === 2
              ? `<c r="A2"><v>${number}</v></c>`
              : `<c r="${letters.charAt(index)}${at}" t="inlineStr"><is><t>${cell}</t></is></c>`,
          )
          .join("")}</row>`;
      const bytes = workbookOf(row(EVERY_COLUMN, 1) + row(cellsOf({}), 2));
      const { code, err } = await ipAsn(["score", "-", "--year", "2024", "--lang", "en"], [bytes]);
      expect(err).toContain("rounded by a spreadsheet");
      expect(code).toBe(1);
    },
  );

  it("where a workbook is asked for, text is refused, and the other way round nothing is guessed", async () => {
    const asked = await ipAsn(
      ["score", "-", "--year", "2024", "--lang", "en", "--input-format", "xlsx"],
      [tableText([{}])],
    );
    expect(asked.code).toBe(2);
    expect(asked.err).toContain("no Excel workbook");
  });

  it("--sheet for a text is a mistake that is told", async () => {
    const { code } = await ipAsn(["score", "-", "--year", "2024", "--sheet", "Data"], [tableText([{}])]);
    expect(code).toBe(2);
  });
});

describe("ways out", () => {
  /** The same run, once with CSV and once with a workbook: results and rejects of each, as cells. */
  async function both(command: readonly string[], file: string) {
    const folder = await directory();
    const run = async (ending: string) => {
      const [out, rejects] = [join(folder, `h.${ending}`), join(folder, `r.${ending}`)];
      const [name = "", ...options] = command;
      const args = [name, file, ...options, "--keep-formulas", "--out", out, "--rejects", rejects];
      const { code, err } = await ipAsn(args);
      const read = async (path: string) => {
        const bytes = await readFile(path);
        return ending === "xlsx" ? sheetOf(bytes) : linesOf(bytes.toString("utf8"));
      };
      return {
        code,
        counts: /\d+ dibaca.*/.exec(err)?.[0],
        results: even(await read(out)),
        rejects: even(await read(rejects)),
      };
    };
    return [await run("csv"), await run("xlsx")] as const;
  }

  it.each([
    ["score", "--year", "2024"],
    ["score", "--year", "2021", "--sensitivity"],
    ["compare", "--profiles", "2019,2024"],
  ])("%s %s %s %s: the example, cell by cell", async (...command) => {
    const [csv, sheet] = await both(command, example("pegawai.csv"));
    expect(sheet).toEqual(csv);
    expect(csv.results.length).toBeGreaterThan(200);
  });

  it("cells of every kind, and rejects of every kind", async () => {
    const texts = [
      "=1+1",
      "'x",
      "0012",
      "1e5",
      "00",
      "-0",
      "1.50",
      "  a  ",
      "a\nb",
      "a\r\nb",
      "\tx",
      "<&>\"'",
      "_x0041_",
      "李𝄞",
      "\u0007",
      "TRUE",
      "#N/A",
      "1/2",
      "12345678901234567890",
      "\u00a0",
    ];
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const nip = (index: number) => `19800101${String(index).padStart(10, "0")}`;
    const lines = [
      ...texts.map((text, index) => cellsOf({ nip: nip(index), nama: quoted(text), unit: quoted(text) })),
      ...texts.map((text, index) => cellsOf({ nip: nip(index), nama: quoted(text), hukuman: quoted(text) })),
      [...cellsOf({ nip: nip(900) }), "lebih"],
      cellsOf({ nip: nip(901) }).slice(0, 4),
      cellsOf({ nip: nip(902), jp_teknis: "19.5" }),
      cellsOf({ nip: nip(903), jp_teknis: "020" }),
      cellsOf({ nip: nip(904), nama: 'Si"ti' }),
    ];
    const text = `${[EVERY_COLUMN, ...lines].map((row) => row.join(";")).join("\n")}\n`;
    const { file } = await inFolder("pegawai.csv", text);
    const [csv, sheet] = await both(["score", "--year", "2024", "--delimiter", ";", "--decimal", "."], file);
    expect(sheet).toEqual(csv);
    expect(csv.results).toHaveLength(1 + texts.length + 2);
    expect(csv.results.slice(1, 1 + texts.length).map((row) => row[1])).toEqual(texts);
  });

  it("random cells, written and read back", async () => {
    const unit = fc.constantFrom(
      "a",
      "1",
      " ",
      "\n",
      "\r",
      "\t",
      "&",
      "<",
      "_",
      "x",
      "\u0001",
      "é",
      "𝄞",
      "\uFFFE",
      "]]>",
    );
    const cell = fc.string({ unit, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (texts) => {
        const lines = texts.map((text, index) => cellsOf({ nip: String(index), nama: `"${text}"` }).join(";"));
        const stdout = new PassThrough();
        const pieces: Buffer[] = [];
        stdout.on("data", (piece: Buffer) => pieces.push(piece));
        const args = ["score", "-", "--year", "2024", "--delimiter", ";", "--format", "xlsx"];
        await ipAsnInto(stdout, args, [`${[EVERY_COLUMN.join(";"), ...lines].join("\n")}\n`]);
        const rows = await sheetOf(Buffer.concat(pieces));
        expect(rows.slice(1).map((row) => row[1])).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it("JSON lines as a workbook, and their rejects", async () => {
    const facts = (more: object) =>
      JSON.stringify({
        status: "PNS",
        jabatan: "pelaksana",
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        kompetensi: {},
        kinerja: { predikat: "baik" },
        disiplin: { hukuman: "tidak-pernah" },
        ...more,
      });
    const lines = [
      facts({ id: "1", name: "=A" }),
      facts({ id: "2", status: "CPNS" }),
      "{",
      facts({ id: "3", jabatan: "x" }),
    ];
    const { file } = await inFolder("pegawai.ndjson", `${lines.join("\n")}\n`);
    const [csv, sheet] = await both(["score", "--year", "2024"], file);
    expect(sheet).toEqual(csv);
    expect(csv.results).toHaveLength(3);
    expect(csv.rejects).toHaveLength(3);
  });

  it("a workbook from a workbook: NIPs stay text, numbers stay numbers", async () => {
    const rows = [cellsOf({ jp_teknis: "19,5" }), cellsOf({ nip: "0012", jp_teknis: "24" })];
    const { folder, file } = await inFolder("p.xlsx", await withAllColumns(rows));
    const once = join(folder, "satu.xlsx");
    expect((await ipAsn(["score", file, "--year", "2024", "--out", once])).code).toBe(0);
    const cells = await sheetOf(await readFile(once));
    expect(cells.slice(1).map((row) => row.slice(0, EVERY_COLUMN.length))).toEqual(rows);
    // Twice the same bytes.
    const twice = join(folder, "dua.xlsx");
    await ipAsn(["score", file, "--year", "2024", "--out", twice]);
    expect((await readFile(once)).equals(await readFile(twice))).toBe(true);
  });

  it("no row at all, where all were rejected", async () => {
    const { file } = await inFolder("p.csv", tableText([{ hukuman: "brat" }]));
    const [csv, sheet] = await both(["score", "--year", "2024"], file);
    expect(sheet).toEqual(csv);
    expect(csv.results).toHaveLength(1);
  });

  it("as many rows as come in many batches, none lost, in their order", async () => {
    const people = Array.from({ length: 12_000 }, (_, index) => ({
      nip: String(index),
      unit: "x".repeat(index % 300),
    }));
    const { file } = await inFolder("p.csv", tableText(people));
    const [csv, sheet] = await both(["score", "--year", "2024"], file);
    expect(sheet.results.length).toBe(12_001);
    expect(sheet.results.findIndex((row, index) => row.join() !== csv.results[index]?.join())).toBe(-1);
  });

  it("a text that no cell can hold: told, and nothing is written", async () => {
    const { folder, file } = await inFolder("p.csv", tableText([{ nama: "x".repeat(32_768) }]));
    const { code, err } = await ipAsn([
      "score",
      file,
      "--year",
      "2024",
      "--out",
      join(folder, "h.xlsx"),
      "--lang",
      "en",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("32768 characters");
    expect(await readdir(folder)).toEqual(["p.csv"]);
  });

  it("an ending of another program is refused", async () => {
    const { folder, file } = await inFolder("p.csv", tableText([{}]));
    for (const ending of ["xls", "xlsm", "ods", "XLS"])
      for (const option of ["--out", "--rejects"]) {
        const { code } = await ipAsn(["score", file, "--year", "2024", option, join(folder, `h.${ending}`)]);
        expect(code).toBe(2);
      }
    expect(await readdir(folder)).toEqual(["p.csv"]);
  });

  it("a recap has no form of an old workbook: such an ending is refused", async () => {
    const { folder, file } = await inFolder("p.csv", tableText([{}]));
    for (const ending of ["xls", "xlsm", "ods"]) {
      const { code } = await ipAsn(["rekap", file, "--year", "2024", "--out", join(folder, `h.${ending}`)]);
      expect(code, ending).toBe(2);
    }
    expect(await readdir(folder)).toEqual(["p.csv"]);
  });
});
