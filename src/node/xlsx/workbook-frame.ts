import { strFromU8, unzipSync } from "fflate";
import makeWorkbook from "write-excel-file/universal";
import type { CellStyles } from "./sheet-cells.js";

/** A workbook around rows that are still to come. */
export interface WorkbookFrame {
  /** The parts besides the sheet, by their names. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly sheetName: string;
  /** The sheet before its rows. */
  readonly before: string;
  /** The sheet after its rows. */
  readonly after: string;
  readonly styles: CellStyles;
}

/**
 * Let the library make a workbook with its first row frozen, and take the rows out of it. It holds a whole sheet in
 * memory several times over and cannot write one of a million rows; it also drops characters that it does not like,
 * and fails over texts like "constructor". Its frame is small, and sound.
 */
export async function workbookFrame(sheet: string, widths: readonly number[]): Promise<WorkbookFrame> {
  // A format of text: a number-like text stays text when somebody edits its cell.
  const sample = [{ value: "-", format: "@", fontWeight: "bold" } as const, { value: "-", format: "@" } as const];
  const workbook = makeWorkbook([sample], { sheet, stickyRowsCount: 1, columns: widths.map((width) => ({ width })) });
  const parts = unzipSync(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
  const xml = strFromU8(parts[sheetName] ?? new Uint8Array());
  const [, before, row, after] = /^(.*<sheetData>)(.*)(<\/sheetData>.*)$/s.exec(xml) ?? [];
  const [header, text] = [...(row ?? "").matchAll(/ s="(\d+)"/g)].map((found) => found[1]);
  if (before === undefined || after === undefined || header === undefined || text === undefined) {
    throw new Error("write-excel-file: no frame");
  }
  const others = Object.entries(parts).filter(([name]) => name !== sheetName);
  return { parts: Object.fromEntries(others), sheetName, before, after, styles: { header, text } };
}

const sheetName = "xl/worksheets/sheet1.xml";
