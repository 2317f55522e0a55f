// Cells of each type of ECMA-376, part 1, 18.18.11, and what stands in them that their type does not allow.

import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../doors/node.js";
import { pack, partsOf, refusal, workbookOf } from "../../support/node/xlsx/workbooks.js";

const read = async (sheetData: string, others?: Readonly<Record<string, string>>) =>
  (await readWorkbook(workbookOf(sheetData, others))).rows.map(({ cells }) => cells);
const row = (...cells: readonly string[]) => `<row r="1">${cells.join("")}</row>`;

describe("a cell", () => {
  it("with a date as ISO 8601 writes it shows that date", async () => {
    expect(await read(row('<c r="A1" t="d"><v>2024-02-29</v></c>'))).toEqual([["2024-02-29"]]);
  });

  it("with a text of its own does not hold how its signs are read aloud", async () => {
    const spoken = '<is><t>鈴木</t><rPh sb="0" eb="2"><t>スズキ</t></rPh></is>';
    expect(await read(row(`<c r="A1" t="inlineStr">${spoken}</c>`, '<c r="B1"><v>2</v></c>'))).toEqual([["鈴木", "2"]]);
  });

  it.each([
    ["a boolean that is neither", '<c r="A1" t="b"><v>yes</v></c>'],
    ["a date that is none", '<c r="A1" t="d"><v>kemarin</v></c>'],
    ["a number of a day that is no number", '<c r="A1" s="1"><v>abc</v></c>'],
    ["the place of a shared text that is no number", '<c r="A1" t="s"><v>x</v></c>'],
    ["a type that the format does not have", '<c r="A1" t="q"><v>1</v></c>'],
    ["a style that the workbook does not have", '<c r="A1" s="7"><v>1</v></c>'],
  ])("with %s is refused as damaged", async (_name, cell) => {
    expect(await refusal(() => read(row(cell)))).toMatchObject({ code: "workbook_damaged" });
  });

  it("outside of all rows is refused as damaged", async () => {
    expect(await refusal(() => read('<c r="A1"><v>1</v></c>'))).toMatchObject({ code: "workbook_damaged" });
  });
});

describe("a text with entities", () => {
  it("keeps those that XML does not know, and numbers beyond the last character, as they stand", async () => {
    const xml = "&amp;&lt;&nope;&#x110000;&#9999999;";
    expect(await read(row(`<c r="A1" t="inlineStr"><is><t>${xml}</t></is></c>`))).toEqual([
      ["&<&nope;&#x110000;&#9999999;"],
    ]);
  });

  it("of half a megabyte in many cells is the same wherever a piece of the file ends", async () => {
    const cells = Array.from(
      { length: 40 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${"x".repeat(index)}${"&amp;".repeat(3_000)}</t></is></c></row>`,
    );
    expect(await read(cells.join(""))).toEqual(cells.map((_, index) => [`${"x".repeat(index)}${"&".repeat(3_000)}`]));
  });

  it("of which one never ends is text", async () => {
    expect(await read(row('<c r="A1" t="inlineStr"><is><t>R&D dan lain-lain</t></is></c>'))).toEqual([
      ["R&D dan lain-lain"],
    ]);
  });
});

describe("an attribute", () => {
  it("that has no quotes is none: the cell stands behind the one before it", async () => {
    expect(await read(row('<c r="A1"><v>1</v></c>', "<c r=D1><v>2</v></c>"))).toEqual([["1", "2"]]);
  });
});

describe("the parts of a workbook", () => {
  const data = row('<c r="A1"><v>1</v></c>');
  const parts = partsOf(data);

  it("without styles: a cell may name the usual one, and no other", async () => {
    const { "xl/styles.xml": _styles, ...others } = parts;
    const sheetOf = (style: string) => ({
      ...others,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${row(`<c r="A1" s="${style}"><v>1</v></c>`)}</sheetData></worksheet>`,
    });
    expect((await readWorkbook(pack(sheetOf("0")))).rows[0]?.cells).toEqual(["1"]);
    expect(await refusal(() => readWorkbook(pack(sheetOf("1"))))).toMatchObject({ code: "workbook_damaged" });
  });

  it("with styles of which there are none", async () => {
    expect(await read(data, { "xl/styles.xml": "<styleSheet><cellXfs count='0'/></styleSheet>" })).toEqual([["1"]]);
  });

  it("that are stored as they are, not packed", async () => {
    const stored = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
      level: 0,
    });
    expect((await readWorkbook(stored)).rows[0]?.cells).toEqual(["1"]);
  });

  it("that are named from a folder above", async () => {
    const relations = parts["xl/_rels/workbook.xml.rels"]!.replace("worksheets/sheet1", "../xl/./worksheets/sheet1");
    expect(await read(data, { "xl/_rels/workbook.xml.rels": relations })).toEqual([["1"]]);
  });

  it.each([
    ["names no place", '<sheet name="Data" sheetId="1"/>'],
    ["names a place that there is not", '<sheet name="Data" sheetId="1" r:id="rId9"/>'],
    ["has no name and no place", "<sheet/>"],
  ])("a sheet that %s is refused as damaged", async (_name, sheet) => {
    const workbook = `<workbook xmlns:r="x"><sheets>${sheet}</sheets></workbook>`;
    expect(await refusal(() => read(data, { "xl/workbook.xml": workbook }))).toMatchObject({
      code: "workbook_damaged",
    });
  });

  it("a sheet that is asked for and not there: those that there are, are named", async () => {
    expect(await refusal(() => readWorkbook(workbookOf(data), { sheet: "Januari" }))).toEqual({
      code: "sheet_missing",
      params: { sheet: "Januari", sheets: ["Data"] },
    });
  });
});
