import { strToU8, zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { DAY } from "./cell-text.js";
import { columnLetters } from "./column-letters.js";
import { type CellContext, sharedTexts, type SheetContent, sheetContent, type Work } from "./sheet-reader.js";
import { workbookError } from "./workbook-issue.js";
import { workbookParts } from "./workbook-parts.js";
import { scanXml } from "./xml-scanner.js";

/** A sheet of a workbook, which is read when it is asked for. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether whoever opens the workbook does not see it. */
  readonly isHidden: boolean;
  /** Throws `WorkbookError`. */
  readonly read: () => SheetContent;
}

/** Nothing was gone through yet. */
export function noWork(): Work {
  return { cells: 0, filled: 0, characters: 0 };
}

/** Day 0 of either calendar; that of 1900 has a day too many in its February, which lies before all dates of a record. */
const EPOCHS = { from1900: -25_569 * DAY, from1904: -24_107 * DAY };

/**
 * The sheets of an .xlsx workbook, in their order. `work`: what was gone through of workbooks before, whose cells are held together
 * with those of this one. Throws `WorkbookError`.
 */
export async function workbookSheets(bytes: Uint8Array, work = noWork()): Promise<readonly WorkbookSheet[]> {
  const parts = workbookParts(bytes);
  const { styles, unpack, isFrom1904 } = parts;
  const dates = styles === undefined ? [] : await dateStyles(unpack(styles), styles);
  const context: CellContext = {
    sharedTexts: parts.sharedTexts === undefined ? [] : sharedTexts(unpack(parts.sharedTexts), parts.sharedTexts),
    // A workbook may have no styles at all, and name the usual one.
    isDate: (style) => (styles === undefined && style === 0 ? false : dates[style]),
    epoch: isFrom1904 ? EPOCHS.from1904 : EPOCHS.from1900,
    work,
  };
  return parts.sheets.map(({ name, isHidden, part }) => ({
    name,
    isHidden,
    read: () => (part === undefined ? { rows: [], merges: [] } : sheetContent(unpack(part), part, context)),
  }));
}

/** The most styles that a workbook can have; more have no program that writes them. */
const MOST_STYLES = 65_490;
/** Styles take some kilobytes. */
const MOST_BYTES = 8_000_000;

// — Cells that show dates —

/**
 * Which styles show a number as a date, by their number. There are hundreds of formats for dates: the library knows them, and
 * is asked by a sheet with a cell of each style.
 */
async function dateStyles(styles: Uint8Array, name: string): Promise<readonly boolean[]> {
  if (styles.length > MOST_BYTES)
    throw workbookError("workbook_too_large", { what: "bytes", found: styles.length, most: MOST_BYTES });
  const count = styleCount(styles, name);
  if (count === 0) return [];
  if (count > MOST_STYLES) throw workbookError("workbook_damaged", { reason: `${name}: ${String(count)} styles` });
  const cells = Array.from({ length: count }, (_, style) => {
    const [row, column] = [Math.floor(style / ROW) + 1, (style % ROW) + 1];
    const cell = `<c r="${columnLetters(column)}${String(row)}" s="${String(style)}"><v>1</v></c>`;
    return column === 1 ? `${row === 1 ? "" : "</row>"}<row r="${String(row)}">${cell}` : cell;
  });
  const parts = {
    "xl/workbook.xml": `<workbook ${MAIN} ${RELATIONS}><sheets><sheet name="1" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${cells.join("")}</row></sheetData></worksheet>`,
  };
  const packed = {
    ...Object.fromEntries(Object.entries(parts).map(([at, xml]) => [at, strToU8(xml)])),
    "xl/styles.xml": styles,
  };
  try {
    const read = await readSheets<string>(zipSync(packed, { level: 0 }).buffer, {
      trim: false,
      parseNumber: (digits) => digits,
    });
    const [sheet] = read as unknown as readonly [{ readonly data: readonly (readonly unknown[])[] }];
    return sheet.data.flatMap((row) => row.map((cell) => cell instanceof Date)).slice(0, count);
  } catch (error) {
    throw workbookError("workbook_damaged", { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** How many cells of the sheet stand in a row. */
const ROW = 100;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = `xmlns:r="${OFFICE}"`;

function styleCount(styles: Uint8Array, name: string): number {
  let [isInside, count] = [false, 0];
  scanXml(styles, name, {
    open: (element) => {
      if (element === "cellXfs") isInside = true;
      else if (isInside && element === "xf") count += 1;
    },
    close: (element) => {
      if (element === "cellXfs") isInside = false;
    },
  });
  return count;
}
