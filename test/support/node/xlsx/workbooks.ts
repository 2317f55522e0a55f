// Workbooks for the tests: those in `fixtures`, and ones put together part by part.

import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { WorkbookError } from "../../../doors/node.js";

/** A file of the folder `fixtures`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../node/xlsx/fixtures/${name}`, import.meta.url)));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The parts of a workbook with one sheet, "Data". Each can be replaced. */
export function partsOf(sheetData: string, others: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a date.
    "xl/styles.xml": `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`,
    ...others,
  };
}

/** Pack parts into a workbook. */
export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A workbook with one sheet of these rows. */
export function workbookOf(sheetData: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack(partsOf(sheetData, others));
}

/** Why a workbook was refused. */
export async function refusal(work: () => Promise<unknown>): Promise<{ code: string; params: unknown }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof WorkbookError) return error.issue;
    throw error;
  }
  throw new Error("It was not refused.");
}

/** All bytes of pieces. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}
