import { zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { cellText, numberText, type SheetCell } from "./cell-text.js";
import { findHeader } from "./find-header.js";
import { workbookError } from "./workbook-issue.js";
import { workbookParts } from "./workbook-parts.js";

/** One sheet of a workbook as text. */
export interface Workbook {
  /** Name of the sheet that was read. */
  readonly sheet: string;
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** Its rows down to the last one with anything in it; those that are empty have no cells. */
  readonly rows: readonly WorkbookRow[];
}

/** A row of a sheet. */
export interface WorkbookRow {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Which sheet of a workbook is read. */
export interface SheetChoice {
  /** Its name, without regard to case. Else the first one that has a header. */
  readonly sheet?: string;
  /** Whether a name is that of a column, by which a header is known. Without it the first sheet with any row is read. */
  readonly isKnown?: (name: string) => boolean;
}

/** Read a sheet of an .xlsx workbook. Throws `WorkbookError`. */
export async function readWorkbook(bytes: Uint8Array, choice: SheetChoice = {}): Promise<Workbook> {
  const all = await sheetsIn(workbookParts(bytes));
  const sheets = all.map((one) => one.sheet);
  const { sheet, rows } = choose(all, choice);
  return { sheet, sheets, rows };
}

interface Sheet {
  readonly sheet: string;
  readonly rows: readonly WorkbookRow[];
}

/** What the library gives: its own types say the constructor of dates for a date, and leave out that a chart has no data. */
interface ReadSheet {
  readonly sheet: string;
  readonly data?: readonly (readonly SheetCell[])[];
}

function choose(all: readonly Sheet[], { sheet, isKnown }: SheetChoice): Sheet {
  const named = (name: string) => all.find((one) => fold(one.sheet) === fold(name));
  const found =
    sheet !== undefined
      ? named(sheet)
      : (all.find(({ rows }) => isKnown !== undefined && findHeader(rows, isKnown) !== undefined) ??
        all.find(({ rows }) => rows.length > 0) ??
        all[0]);
  if (found !== undefined) return found;
  throw workbookError("sheet_missing", { sheet: sheet ?? "", sheets: all.map((one) => one.sheet) });
}

async function sheetsIn(parts: Record<string, Uint8Array>): Promise<readonly Sheet[]> {
  try {
    const packed = zipSync(parts, { level: 0 }).buffer;
    const read = await readSheets<string>(packed, { trim: false, parseNumber: numberText });
    return (read as unknown as readonly ReadSheet[]).map(({ sheet, data = [] }) => ({ sheet, rows: rowsOf(data) }));
  } catch (error) {
    throw workbookError("workbook_damaged", { reason: error instanceof Error ? error.message : String(error) });
  }
}

function rowsOf(data: readonly (readonly SheetCell[])[]): readonly WorkbookRow[] {
  const rows = data.map((cells, index) => {
    const texts = cells.map(cellText);
    return { number: index + 1, cells: texts.every((text) => text === "") ? [] : texts };
  });
  return rows.slice(0, rows.findLastIndex(({ cells }) => cells.length > 0) + 1);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
