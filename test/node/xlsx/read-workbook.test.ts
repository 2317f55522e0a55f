// Workbooks as three programs write them: every cell becomes the text that it stands for, in the row where it stands.

import { describe, expect, it } from "vitest";
import { foldColumn, peopleColumns } from "../../doors/facts.js";
import { findHeader, isNumbering, readWorkbook } from "../../doors/node.js";
import { fixture, refusal } from "../../support/node/xlsx/workbooks.js";

const known = Object.keys(peopleColumns).map(foldColumn);
const isKnown = (name: string) => known.includes(foldColumn(name));

describe("an export with titles above its header", () => {
  it.each(["openpyxl", "libreoffice"])("by %s", async (program) => {
    const { sheet, sheets, rows } = await readWorkbook(fixture(`national-${program}.xlsx`), { isKnown });
    expect({ sheet, sheets }).toEqual({ sheet: "Rekap IP ASN", sheets: ["Rekap IP ASN"] });
    expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows[0]!.cells).toEqual(["BADAN KEPEGAWAIAN NEGARA"]);
    expect(rows[3]!.cells).toEqual([]);
    const header = findHeader(rows, isKnown)!;
    expect(rows[header]).toEqual({
      number: 7,
      cells: ["NIP", "Nama", "Unit", "Status", "Jabatan", "Pendidikan", "JP Teknis", "Kinerja"],
    });
    expect(isNumbering(rows[header + 1]!.cells)).toBe(true);
    expect(rows.slice(header + 2)).toEqual([
      {
        number: 9,
        cells: ["198001012005011001", "Siti Aminah", "Biro Umum", "PNS", "pelaksana", "S1", "24", "91.5"],
        fractions: [7],
      },
      { number: 10, cells: ["0012", "Budi", "Biro Umum", "PPPK", "fungsional", "D3", "19.99", "baik"], fractions: [6] },
    ]);
  });
});

describe("every kind of cell", () => {
  const expected = {
    text: "198001012005011001",
    "leading zeros": "0012",
    "like a formula": "=1+1",
    spaces: "  dua  ",
    lines: "satu\ndua",
    control: "a\u0007b",
    rich: "Dr. Siti Aminah",
    "nip as number": "1.98001012005011e+17",
    whole: "24",
    decimals: "19.99",
    sum: "0.3",
    small: "0.00000015",
    negative: "-2.5",
    percent: "0.85",
    money: "1250.5",
    yes: "ya",
    no: "tidak",
    day: "2024-02-29",
    "day in words": "2024-02-29",
    moment: "2024-02-29T08:30:00",
    clock: "08:30:00",
    formula: "62.5",
    "formula of text": "S1",
    "formula of yes": "ya",
    "not available": "#N/A",
    "lost reference": "#REF!",
    empty: "",
  };

  it.each([
    ["xlsxwriter", "kinds-xlsxwriter.xlsx", {}],
    ["LibreOffice", "kinds-libreoffice.xlsx", {}],
    // A time without a day has one there: the first.
    ["xlsxwriter, days from 1904", "kinds-1904-xlsxwriter.xlsx", { clock: "1904-01-01T08:30:00" }],
    ["LibreOffice, days from 1904", "kinds-1904-libreoffice.xlsx", { clock: "1904-01-01T08:30:00" }],
  ])("by %s", async (_program, name, other) => {
    const { rows } = await readWorkbook(fixture(name));
    expect(Object.fromEntries(rows.map(({ cells: [name, text = ""] }) => [name, text]))).toEqual({
      ...expected,
      ...other,
    });
  });

  it("a NIP that was entered as a number is seen as damaged", async () => {
    const { rows } = await readWorkbook(fixture("kinds-libreoffice.xlsx"));
    const nip = rows.find(({ cells }) => cells[0] === "nip as number")!.cells[1];
    expect(nip).toMatch(/^\d+([.,]\d+)?e\+\d+$/i);
  });
});

describe("texts in the cells themselves", () => {
  it("are read like those in the table of texts", async () => {
    const { rows } = await readWorkbook(fixture("inline-xlsxwriter.xlsx"), { isKnown });
    expect(rows[1]!.cells).toEqual(["198001012005011001", " Siti ", "", "PNS", "pelaksana", "S1", "24", "91.5"]);
  });
});

describe("several sheets", () => {
  const sheets = ["Petunjuk", "Kosong", "Data Pegawai", "Data Lama", "Grafik"];
  const reading = (choice: Parameters<typeof readWorkbook>[1]) => readWorkbook(fixture("sheets-openpyxl.xlsx"), choice);

  it("the first with a header is read", async () => {
    const { sheet, sheets: all, rows } = await reading({ isKnown });
    expect({ sheet, all, nip: rows[1]!.cells[0] }).toEqual({ sheet: "Data Pegawai", all: sheets, nip: "1" });
  });

  it.each([
    ["Data Lama", "Data Lama", 2],
    [" data lama ", "Data Lama", 2],
    ["Petunjuk", "Petunjuk", 1],
    ["Kosong", "Kosong", 0],
    ["Grafik", "Grafik", 0],
  ])("%j is read when it is named", async (name, sheet, count) => {
    const read = await reading({ sheet: name, isKnown });
    expect({ sheet: read.sheet, count: read.rows.length }).toEqual({ sheet, count });
  });

  it("without a header anywhere the first with rows is read, for what it lacks to be told", async () => {
    expect((await reading({ isKnown: () => false })).sheet).toBe("Petunjuk");
    expect((await reading({})).sheet).toBe("Petunjuk");
  });

  it("a name that is not there is told with those that are", async () => {
    expect(await refusal(() => reading({ sheet: "Data 2024", isKnown }))).toEqual({
      code: "sheet_missing",
      params: { sheet: "Data 2024", sheets },
    });
  });
});
