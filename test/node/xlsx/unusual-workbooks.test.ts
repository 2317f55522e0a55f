// What the format allows and the library does not read, or reads wrongly.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, readWorkbook, writtenNumber } from "../../doors/node.js";
import { refusal, workbookOf } from "../../support/node/xlsx/workbooks.js";

const reading = async (sheetData: string, others?: Readonly<Record<string, string>>) =>
  (await readWorkbook(workbookOf(sheetData, others))).rows.map(({ number, cells }) => [number, ...cells]);
const inline = (text: string) => `<is><t>${text}</t></is>`;

describe("cells", () => {
  it.each([
    ["without addresses", `<row><c t="inlineStr">${inline("a")}</c><c><v>2</v></c></row><row><c><v>3</v></c></row>`],
    [
      "with an address now and then",
      `<row r="1"><c t="inlineStr">${inline("a")}</c><c r="B1"><v>2</v></c></row><row><c r="A2"><v>3</v></c></row>`,
    ],
    [
      "with a prefix",
      `<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>`,
    ],
    [
      "with other quotes and order",
      `<row spans="1:2" r='1'><c t="inlineStr" r='A1'>${inline("a")}</c><c s="0" r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v> 3 </v></c></row>`,
    ],
  ])("%s", async (_name, sheetData) => {
    expect(await reading(sheetData)).toEqual([
      [1, "a", "2"],
      [2, "3"],
    ]);
  });

  it("that hold an error keep it, also beside cells without an address", async () => {
    const sheetData =
      '<row r="1"><c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t=\'e\' s="1"><v>#REF!</v></c></row>';
    expect(await reading(sheetData)).toEqual([[1, "#N/A", "#DIV/0!", "#REF!"]]);
  });

  it("with a text of their own where other values stand", async () => {
    expect(await reading('<row r="1"><c r="A1" t="inlineStr"><v>a</v></c></row>')).toEqual([[1, "a"]]);
  });

  it("that only have a format leave no trace", async () => {
    const sheetData =
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>';
    expect(await reading(sheetData)).toEqual([[1], [2, "", "1"]]);
  });

  it.each([
    ["a section", "<![CDATA[1 < 2 & 3]]>", "1 < 2 & 3"],
    ["a section amid text", "a<![CDATA[<b>]]>c", "a<b>c"],
    ["a comment amid text", "a<!-- b -->c", "ac"],
    ["characters by number", "&#x1F600;&#128512;&#233;&amp;#233;", "😀😀é&#233;"],
    ["only blanks", "  ", "  "],
    ["an escaped character", "_x0041__x005F_x0041_", "A_x0041_"],
    ["what a program could run", "constructor", "constructor"],
  ])("with %s", async (_name, xml, text) => {
    expect(await reading(`<row r="1"><c r="A1" t="inlineStr">${inline(xml)}</c></row>`)).toEqual([[1, text]]);
    const shared = { "xl/sharedStrings.xml": `<sst><si><t>${xml}</t></si></sst>` };
    expect(await reading('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared)).toEqual([[1, text]]);
  });

  it("with readings for their signs: those are no part of the text", async () => {
    const shared = {
      "xl/sharedStrings.xml": "<sst><si><r><t>東</t></r><r><t>京</t></r><rPh><t>トウキョウ</t></rPh></si></sst>",
    };
    expect(await reading('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared)).toEqual([[1, "東京"]]);
  });

  it("a formula that was never computed is empty", async () => {
    const sheetData = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>A1</f></c><c r="C1"><v>1</v></c></row>';
    expect(await reading(sheetData)).toEqual([[1, "", "", "1"]]);
  });

  it.each([
    ["45351", "2024-02-29"],
    ["45351.354166666664", "2024-02-29T08:30:00"],
    ["45351.99999999", "2024-03-01"],
    ["0.5", "12:00:00"],
    ["198001012005011001", "########"],
    ["-1", "########"],
    ["2958466", "########"],
  ])("the day %s is %s", async (day, text) => {
    expect(await reading(`<row r="1"><c r="A1" s="1"><v>${day}</v></c></row>`)).toEqual([[1, text]]);
  });

  it("the library's own trouble with a cell is told as damage", async () => {
    for (const sheetData of [
      '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      '<row r="1"><c r="A1" s="9"><v>7</v></c></row>',
      '<row r="2"/><row r="1"/>',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v>',
    ]) {
      expect(await refusal(() => reading(sheetData))).toMatchObject({ code: "workbook_damaged" });
    }
  });
});

describe("numbers", () => {
  it.each([
    ["24", "24"],
    ["24.0", "24"],
    ["19.989999999999998", "19.99"],
    ["0.30000000000000004", "0.30000000000000004"],
    ["1E2", "100"],
    ["1.5e-7", "0.00000015"],
    ["-1.5E-10", "-0.00000000015"],
    ["-0", "0"],
    ["9007199254740991", "9007199254740991"],
    ["9007199254740993", "9.007199254740992e+15"],
    ["198001012005011001", "1.98001012005011e+17"],
    ["1.98001012005011E+17", "1.98001012005011e+17"],
    ["1e21", "1e+21"],
    [" 7 ", "7"],
    ["0x10", "0x10"],
    ["1e999", "1e999"],
    ["NaN", "NaN"],
    ["", ""],
  ])("%j is %j", (digits, text) => {
    expect(writtenNumber(digits)).toBe(text);
  });

  it("of any size come out plain, and as they went in", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = writtenNumber(String(value));
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        expect(text).toMatch(Math.abs(value) > Number.MAX_SAFE_INTEGER ? /^-?\d(\.\d+)?e\+\d+$/ : /^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

it("what is no cell has no text", () => {
  expect([null, undefined, ""].map(cellText)).toEqual(["", "", ""]);
});
