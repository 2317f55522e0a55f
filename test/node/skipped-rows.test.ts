// Which rows are about nobody. A row that is lost in silence is the worst that can happen: whoever may be a person is one.

import { describe, expect, it } from "vitest";
import { editions } from "../../src/index.js";
import { csvLayout, personRow, skipRow } from "../doors/node.js";
import { cellsOf, EVERY_COLUMN } from "../support/node/tables.js";

type Cells = Readonly<Record<string, string>>;

/** Why each of some rows is skipped; `undefined` where it is a person. */
function judged(rows: readonly Cells[], header: readonly string[] = EVERY_COLUMN) {
  const text = `${header.join(";")}\n${header.map(() => "x").join(";")}\n`;
  const layout = csvLayout(text, "pegawai.csv", editions["2024@2"], {});
  const skip = skipRow(layout);
  let people = 0;
  return rows.map((row, index) => {
    const cells = header.map((column) => row[column] ?? "");
    const kind = skip(personRow({ line: index + 2, raw: cells.join(";"), cells, issue: undefined }, layout), people);
    if (kind === undefined) people += 1;
    return kind;
  });
}

const siti = Object.fromEntries(EVERY_COLUMN.map((column, index) => [column, cellsOf({})[index] ?? ""]));

describe("rows that are about nobody", () => {
  it.each<[string, Cells, string]>([
    ["nothing but delimiters", {}, "blank"],
    ["nothing but blanks", { nip: "  ", hukuman: " " }, "blank"],
    [
      "the numbers of the columns",
      Object.fromEntries(EVERY_COLUMN.map((one, index) => [one, String(index + 1)])),
      "numbering",
    ],
    [
      "the same in brackets",
      Object.fromEntries(EVERY_COLUMN.map((one, index) => [one, `(${String(index + 1)})`])),
      "numbering",
    ],
    [
      "the header again, as on each printed page",
      Object.fromEntries(EVERY_COLUMN.map((one) => [one, one.toUpperCase()])),
      "header",
    ],
    ["a total", { nip: "JUMLAH", nama: "4 orang" }, "total"],
    [
      "a total of many columns",
      { nip: "Total", status: "4", jabatan: "4", jp_teknis: "76,5", seminar: "3", kinerja: "4" },
      "total",
    ],
    ["a heading within the table", { nip: "I. SEKRETARIAT" }, "note"],
    ["a name alone", { nama: "Drs. H. Contoh, M.Si" }, "note"],
    ["a unit that was filled down too far", { unit: "Dinas Kesehatan" }, "note"],
    ["place and date where a fact should stand", { kinerja: "Contoh, 31 Desember 2024" }, "note"],
    ["place and date, the day to be filled in", { kinerja: "Contoh,    Desember 2024" }, "note"],
    ["who signs, by the office", { kinerja: "Kepala BKPSDM" }, "note"],
    ["the NIP of who signs", { hukuman: "NIP. 19700101 199003 1 001" }, "note"],
    ["the NIP of who signs, below NIPs", { nip: "NIP. 197001011990031001" }, "note"],
    ["a note", { nip: "Catatan: data per 31 Desember 2024", status: "Keterangan: PNS dan PPPK" }, "note"],
  ])("%s", (_, row, kind) => {
    expect(judged([siti, row])).toEqual([undefined, kind]);
  });

  it("what stands below such a one, in two columns, up to the next person", () => {
    const footer = [
      { nama: "Mengetahui,", kinerja: "Contoh, 31 Desember 2024" },
      { nama: "Sekretaris Daerah", kinerja: "Kepala BKPSDM" },
      {},
      { nama: "Ir. Contoh, M.T.", kinerja: "Drs. H. Contoh, M.Si" },
    ];
    expect(judged([siti, ...footer])).toEqual([undefined, "note", "note", "blank", "note"]);
    expect(judged([siti, ...footer, siti, footer[3] ?? {}]).slice(-2)).toEqual([undefined, undefined]);
  });
});

describe("rows that may be somebody's", () => {
  it.each<[string, Cells]>([
    ["an NIP alone", { nip: "199001012020121001" }],
    ["an NIP as a spreadsheet has rounded it", { nip: "1,99001012020121E+17" }],
    ["an NIP with an apostrophe", { nip: "'199001012020121001" }],
    ["NIP and name", { nip: "199001012020121001", nama: "Fajar" }],
    ["a name and a unit", { nama: "Fajar", unit: "Dinas Kesehatan" }],
    ["a name and something for an NIP", { nip: "belum ada", nama: "Fajar" }],
    ["one fact alone", { kinerja: "baik" }],
    ["one fact with a mistake alone", { kinerja: "baikk" }],
    ["a fact in a word that is not known", { kinerja: "memuaskan" }],
    ["a name and such a word", { nama: "Fajar", kinerja: "memuaskan" }],
    ["a degree alone", { pendidikan: "S1" }],
    ["a number of kinerja", { nama: "Fajar", kinerja: "87,5" }],
    ["a status that is not known", { nama: "Fajar", status: "honorer" }],
    ["many cells, none of them a fact", { nama: "Fajar", jp_teknis: "12", seminar: "ya", diklat_fungsional: "ya" }],
    ["a person whose NIP is called a total", { ...siti, nip: "Jumlah" }],
    ["a person who is called a total", { ...siti, nip: "", nama: "Total Contoh" }],
    ["a person in a unit of that name", { ...siti, nip: "", nama: "", unit: "Sekretariat Jumlah, 31 Desember 2024" }],
  ])("%s", (_, row) => {
    expect(judged([siti, row])).toEqual([undefined, undefined]);
  });

  it("of a table without NIPs and names", () => {
    const header = ["status", "jabatan", "pendidikan", "syarat_pendidikan", "diklat_kepemimpinan"].concat([
      "diklat_fungsional",
      "jp_teknis",
      "seminar",
      "kinerja",
      "hukuman",
    ]);
    expect(judged([{ status: "honorer" }, { kinerja: "memuaskan", hukuman: "entah" }], header)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
