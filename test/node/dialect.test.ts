// How a file is written: delimiter, line ends, byte order mark and decimal mark are found out from the file.

import { describe, expect, it } from "vitest";
import { editions } from "../../src/index.js";
import { findDecimal, findDelimiter, mapColumns } from "../doors/node.js";
import { readPeople } from "../support/node/whole-table.js";
import { EVERY_COLUMN, cellsOf, siti, tableText, utf8 } from "../support/node/tables.js";

const edition = editions["2024@1"];
const columns = mapColumns(EVERY_COLUMN, edition);

const dialects = [";", ",", "\t"].flatMap((delimiter) =>
  ["\n", "\r\n"].flatMap((lineEnd) => ["", "\uFEFF"].map((mark) => ({ delimiter, lineEnd, mark }))),
);

describe("delimiter, line end and byte order mark", () => {
  it.each(dialects)("are found out: $delimiter, $lineEnd, $mark", ({ delimiter, lineEnd, mark }) => {
    const text = tableText([{ nip: "1" }, { nip: "2", nama: "Budi" }], { delimiter, lineEnd, mark });
    const people = readPeople(utf8(text), "pegawai.csv", edition, {});
    expect(people).toMatchObject({
      delimiter,
      lineEnd,
      hasMark: mark !== "",
      header: EVERY_COLUMN,
      unknownColumns: [],
    });
    expect([...people.rows].map(({ line, id, name, issues }) => ({ line, id, name, issues }))).toEqual([
      { line: 2, id: "1", name: "Siti", issues: [] },
      { line: 3, id: "2", name: "Budi", issues: [] },
    ]);
  });

  it.each(dialects)("do not change the facts: $delimiter, $lineEnd, $mark", (dialect) => {
    const people = readPeople(utf8(tableText([{}], dialect)), "pegawai.csv", edition, {});
    expect([...people.rows].map((row) => row.facts)).toEqual([
      {
        id: siti.nip,
        name: "Siti",
        unit: "Dinas Kesehatan",
        status: "PNS",
        jabatan: "pelaksana",
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        kompetensi: { diklatKepemimpinan: undefined, diklatFungsional: undefined, jpTeknis: "20", seminar: true },
        kinerja: { predikat: "baik" },
        disiplin: { hukuman: "tidak-pernah" },
      },
    ]);
  });

  it.each([
    ["a comma within a cell of a header with semicolons", "nip;nama, gelar;unit\n", ";"],
    ["a semicolon within a quoted cell of a header with commas", 'nip,"nama; gelar",unit,status\n', ","],
    ["only the header counts", "nip;nama\n1,2,3,4,5;6\n", ";"],
    ["as many semicolons as commas: the semicolon, as in an Indonesian Excel", "nip;nama,gelar\n", ";"],
    ["as many commas as tabs: the comma", "nip,nama\tgelar\n", ","],
    ["tabs", "nip\tnama\tunit\n", "\t"],
    ["a header alone, without a line end", "nip,nama", ","],
    ["an empty line before the header", "\nnip,nama,unit\n1,Siti,x\n", ","],
    ["an empty line with CRLF before the header", "\r\nnip\tnama\r\n", "\t"],
  ])("%s", (_name, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("an option stands above what the file looks like", () => {
    const text = tableText([{}], { delimiter: ";" }).replaceAll("Dinas Kesehatan", "Dinas, Kesehatan");
    const people = readPeople(utf8(text), "pegawai.csv", edition, { delimiter: ";", decimal: "." });
    expect(people).toMatchObject({ delimiter: ";", decimal: "." });
  });
});

describe("the decimal mark", () => {
  interface Case {
    readonly name: string;
    readonly delimiter?: string;
    readonly hours?: readonly string[];
    readonly kinerja?: readonly string[];
    readonly expected: "." | ",";
  }
  const cases: readonly Case[] = [
    { name: "22,5 in a file with semicolons", hours: ["22,5"], expected: "," },
    { name: "22.5 in a file with semicolons", hours: ["22.5"], expected: "." },
    { name: "22.5 in a file with commas", delimiter: ",", hours: ["22.5"], expected: "." },
    { name: "22,5 (quoted) in a file with commas", delimiter: ",", hours: ["22,5"], expected: "," },
    { name: "22,5 in a file with tabs", delimiter: "\t", hours: ["22,5"], expected: "," },
    { name: "no numbers at all in a file with semicolons", hours: ["", ""], expected: "," },
    { name: "no numbers at all in a file with commas", delimiter: ",", hours: [""], expected: "." },
    { name: "no numbers at all in a file with tabs", delimiter: "\t", hours: [""], expected: "." },
    { name: "no rows at all", expected: "," },
    { name: "whole numbers tell nothing", hours: ["20", "24", "0"], expected: "," },
    { name: "1.250 may be thousands and tells nothing", hours: ["1.250"], expected: "," },
    { name: "1,250 may be thousands and tells nothing", delimiter: ",", hours: ["1,250"], expected: "." },
    { name: "1.250 and 1.100 beside 22,5 do not outvote it", hours: ["1.250", "1.100", "22,5"], expected: "," },
    { name: "more commas than points", hours: ["22,5", "16,5", "22.5"], expected: "," },
    { name: "more points than commas", hours: ["22.5", "16.5", "22,5"], expected: "." },
    { name: "as many points as commas, with semicolons", hours: ["22.5", "22,5"], expected: "," },
    { name: "as many points as commas, with commas", delimiter: ",", hours: ["22.5", "22,5"], expected: "." },
    { name: "a value of kinerja counts too", kinerja: ["90.55"], expected: "." },
    { name: "a word with a point in it is no number", hours: ["20.5 jam", "kl. 3.5"], expected: "," },
    { name: "blanks around a number do not matter", hours: [" 22.5 "], expected: "." },
    { name: "one, two and four places tell", hours: ["1.2500"], expected: "." },
  ];

  it.each(cases)("$name: $expected", ({ delimiter = ";", hours = [], kinerja = [], expected }) => {
    const rows = [
      ...hours.map((one) => cellsOf({ jp_teknis: one })),
      ...kinerja.map((one) => cellsOf({ kinerja: one })),
    ];
    expect(findDecimal(rows, columns, delimiter).mark).toBe(expected);
  });

  it('is sought in the columns that hold numbers, not in a unit named "Bagian 2.5"', () => {
    expect(findDecimal([cellsOf({ unit: "2.5", nama: "3.5", nip: "1.5" })], columns, ";")).toEqual({
      mark: ",",
      isCertain: false,
    });
  });

  it("looks at every row, not at the first few only", () => {
    const rows = [...Array.from({ length: 5_000 }, () => cellsOf({ jp_teknis: "20" })), cellsOf({ jp_teknis: "22.5" })];
    expect(findDecimal(rows, columns, ";")).toEqual({ mark: ".", isCertain: true });
  });

  it("1.250 hours in a file with semicolons are not read as 1.25, but refused", () => {
    const people = readPeople(utf8(tableText([{ jp_teknis: "1.250" }])), "pegawai.csv", edition, {});
    const [row] = [...people.rows];
    expect(row?.issues).toEqual([
      { code: "cell_number", path: ["jp_teknis"], params: { found: "1.250", decimal: ",", isAmbiguous: true } },
    ]);
    expect(row?.facts).toMatchObject({ kompetensi: { jpTeknis: undefined } });
  });

  it("1,250 hours in a file with commas are not read as 1.25, but refused", () => {
    const text = tableText([{ jp_teknis: '"1,250"' }], { delimiter: "," });
    const [row] = [...readPeople(utf8(text), "pegawai.csv", edition, {}).rows];
    expect(row?.issues).toEqual([
      { code: "cell_number", path: ["jp_teknis"], params: { found: "1,250", decimal: ".", isAmbiguous: true } },
    ]);
  });

  it("a number with the other mark is refused by its cell, and the rest of the file is read", () => {
    const text = tableText(["22,5", "16,5", "22.5"].map((hours, index) => ({ nip: String(index), jp_teknis: hours })));
    const rows = [...readPeople(utf8(text), "pegawai.csv", edition, {}).rows];
    expect(rows.map((row) => row.issues.map((one) => one.code))).toEqual([[], [], ["cell_number"]]);
    expect(rows.map((row) => (row.facts as { kompetensi: { jpTeknis?: string } }).kompetensi.jpTeknis)).toEqual([
      "22.5",
      "16.5",
      undefined,
    ]);
  });
});
