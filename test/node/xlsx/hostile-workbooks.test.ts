// What is no workbook, was changed on its way, or was made to do harm, is refused with the reason; nothing else happens.

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook, WorkbookError } from "../../doors/node.js";
import { fixture, pack, partsOf, refusal, workbookOf } from "../../support/node/xlsx/workbooks.js";

const reading = (bytes: Uint8Array) => refusal(() => readWorkbook(bytes));
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A compound file as far as it is looked at: its first bytes, and the name of what it holds. */
function compound(name: string): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array(Buffer.concat([Buffer.from(start), Buffer.alloc(504), Buffer.from(name, "utf16le")]));
}

describe("no workbook", () => {
  it.each([
    ["an .xls of LibreOffice", fixture("other-libreoffice.xls"), "Excel 97–2003 (.xls)"],
    ["an .ods of LibreOffice", fixture("other-libreoffice.ods"), "OpenDocument (.ods)"],
    ["an .xls of before 1995", compound("Book"), "Excel 97–2003 (.xls)"],
    ["another compound file", compound("WordDocument"), null],
    ["a page that is called .xls", strToU8("\n<html><table><tr><td>nip</td></tr></table></html>"), "HTML"],
    ["a table of a page", strToU8("\uFEFF<TABLE><tr></tr></TABLE>"), "HTML"],
    ["XML of 2003", strToU8('<?xml version="1.0"?><Workbook></Workbook>'), "XML"],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "Excel (.xlsb)"],
    ["a text document", zipSync({ "word/document.xml": strToU8("<w/>") }), "Word (.docx)"],
    ["an archive of something else", zipSync({ "nip.csv": strToU8("nip;nama") }), "ZIP"],
    ["text", strToU8("nip;nama\n1;Siti\n"), null],
    ["nothing", new Uint8Array(), null],
  ])("%s", async (_name, bytes, kind) => {
    expect(await reading(bytes)).toEqual({ code: "workbook_wrong_kind", params: { kind } });
  });

  it("a workbook with a password", async () => {
    expect(await reading(compound("EncryptedPackage"))).toEqual({ code: "workbook_encrypted", params: {} });
  });

  it("an archive with a password", async () => {
    const bytes = workbookOf(cell);
    const directory = directoryOf(bytes);
    bytes[directory + 8]! |= 1;
    expect(await reading(bytes)).toEqual({ code: "workbook_encrypted", params: {} });
  });
});

/** Where the directory of an archive begins, with its first entry. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

describe("a damaged workbook", () => {
  const original = fixture("inline-xlsxwriter.xlsx");

  it("cut off anywhere is refused", async () => {
    for (let length = 0; length < original.length; length += 1) {
      const { code } = await reading(original.subarray(0, length));
      expect(code).toBe(length < 2 ? "workbook_wrong_kind" : "workbook_damaged");
    }
  });

  it("with a byte changed is refused, or read as it was", async () => {
    const { rows } = await readWorkbook(original);
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (position, change) => {
        const bytes = Uint8Array.from(original);
        bytes[position]! ^= change;
        try {
          expect((await readWorkbook(bytes)).rows).toEqual(rows);
        } catch (error) {
          if (!(error instanceof WorkbookError)) throw error;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["no sheet", pack({ ...partsOf(cell), "xl/worksheets/sheet1.xml": "" })],
    [
      "no UTF-8",
      (() => {
        const parts = Object.entries(partsOf(cell)).map(([name, xml]) => [name, strToU8(xml)] as const);
        return zipSync({ ...Object.fromEntries(parts), "xl/styles.xml": Uint8Array.of(0x3c, 0xff) });
      })(),
    ],
    ["no XML", workbookOf(cell, { "xl/workbook.xml": "sheets" })],
    ["an address that is none", workbookOf('<row r="1"><c r="1A"><v>1</v></c></row>')],
    ["an address in small letters", workbookOf('<row r="1"><c r="a1"><v>1</v></c></row>')],
    ["an address of another row", workbookOf('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ["an address of too many letters", workbookOf('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>')],
    ["a row that is none", workbookOf('<row r="-1"/>')],
  ])("%s", async (_name, bytes) => {
    expect(await reading(bytes)).toMatchObject({ code: "workbook_damaged" });
  });
});

describe("a small file that would fill all memory", () => {
  it("is refused by what it says that it unpacks into", async () => {
    const bytes = claiming(250_000_001);
    expect(await reading(bytes)).toMatchObject({
      code: "workbook_too_large",
      params: { what: "bytes", most: 250_000_000 },
    });
  });

  it("is not unpacked into more than it says", async () => {
    expect(await reading(claiming(1000))).toEqual({
      code: "workbook_damaged",
      params: { reason: "ZIP: xl/workbook.xml" },
    });
  });

  it.each([
    ["a row far down", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', "rows"],
    ["a row beyond all numbers", '<row r="99999999999"/>', "rows"],
    ["a column far out", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "columns"],
    [
      "places before a cell, in two thousand rows and more",
      Array.from({ length: 2_049 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(""),
      "cells",
    ],
    [
      "a text longer than a cell holds",
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(32_768)}</t></is></c></row>`,
      "characters",
    ],
  ])("%s is refused", async (_name, sheetData, what) => {
    expect(await reading(workbookOf(sheetData))).toMatchObject({ code: "workbook_too_large", params: { what } });
  });

  it("the last cell of a column is read", async () => {
    const { rows } = await readWorkbook(workbookOf('<row r="1048576"><c r="A1048576"><v>7</v></c></row>'));
    expect({ count: rows.length, last: rows.at(-1) }).toEqual({
      count: 1_048_576,
      last: { number: 1_048_576, cells: ["7"] },
    });
  });
});

/** A workbook of ten million bytes that says it is of another size. */
function claiming(size: number): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(10_000_000) }, { level: 1 });
  new DataView(bytes.buffer).setUint32(directoryOf(bytes) + 24, size, true);
  return bytes;
}

it("sizes in fields of 64 bits are read", async () => {
  // The last entry's size is moved into such a field; the directory grows by 12 bytes.
  const bytes = workbookOf(cell);
  const view = new DataView(bytes.buffer);
  const directory = directoryOf(bytes);
  const nameEnd = directory + 46 + view.getUint16(directory + 28, true);
  const extra = new Uint8Array(12);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 8, true);
  fields.setBigUint64(4, BigInt(view.getUint32(directory + 24, true)), true);
  view.setUint32(directory + 24, 0xffffffff, true);
  view.setUint16(directory + 30, 12, true);
  const moved = new Uint8Array(Buffer.concat([bytes.subarray(0, nameEnd), extra, bytes.subarray(nameEnd)]));
  expect((await readWorkbook(moved)).rows).toEqual([{ number: 1, cells: ["1"] }]);
});

describe("XML that is made to keep a reader busy", () => {
  const many = 300_000;
  it.each([
    ["sections that are not closed", `<row r="1"><c r="A1" t="inlineStr"><is><t>${"<![CDATA[".repeat(many)}`],
    ["comments that are not closed", "<!--".repeat(many)],
    ["cells that are not closed", "<row r='1'>" + "<c ".repeat(many)],
    ["cells within cells", `<row r='1'>${"<c>".repeat(many)}`],
    ["an attribute without an end", `<row r="1"><c ${"a".repeat(3 * many)}`],
    ["an attribute with many names", `<row r="1"><c ${' r="'.repeat(many)}`],
    ["quotes without an end", `<row r="1"><c r="${">".repeat(many)}`],
    ["instructions that are not closed", "<?".repeat(many)],
    ["types of its own", `<!DOCTYPE a [<!ENTITY b "${"c".repeat(many)}">]>`],
    ["tags that only close", "</c>".repeat(many)],
  ])("%s", async (_name, sheetData) => {
    const { code } = await reading(workbookOf(sheetData));
    expect(["workbook_damaged", "workbook_too_large"]).toContain(code);
  });

  it("one text in many cells counts as often as it stands there", async () => {
    const shared = { "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(32_767)}</t></si></sst>` };
    const row = (number: number) => `<row r="${number}">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`;
    const sheetData = Array.from({ length: 82 }, (_, index) => row(index + 1)).join("");
    expect(await reading(workbookOf(sheetData, shared))).toMatchObject({
      code: "workbook_too_large",
      params: { what: "characters", most: 2 ** 28 },
    });
  });
});

describe("merged cells that are made to keep a reader busy", () => {
  const merged = (ranges: readonly string[], cells: string) =>
    workbookOf("", {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`,
    });
  const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
  const last = '<row r="1048576"><c r="A1048576"><v>7</v></c></row>';

  it("over all rows again and again are too much", async () => {
    const ranges = Array.from({ length: 40 }, () => "A1:A1048576");
    expect(await reading(merged(ranges, first + last))).toMatchObject({ code: "workbook_too_large" });
  });

  it("over rows that are not there are nothing", async () => {
    const { merges, rows } = await readWorkbook(merged(["A1:A1048576", "B2:XFD1048576"], first));
    expect(rows).toHaveLength(1);
    expect(merges.map(({ range }) => range)).toEqual(["A1:A1048576", "B2:XFD1048576"]);
  });

  it.each(["", "A0:B", "A1:B2:C3", "1:2", "AAAA1:B2"])("called %j are damage", async (range) => {
    expect(await reading(merged([range], first))).toMatchObject({ code: "workbook_damaged" });
  });
});
