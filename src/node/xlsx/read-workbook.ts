import { strToU8, zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { DAY } from "./cell-text.js";
import { columnLetters } from "./column-letters.js";
import { findHeader } from "./find-header.js";
import { type CellContext, sharedTexts, sheetRows, type WorkbookRow } from "./sheet-reader.js";
import { workbookError } from "./workbook-issue.js";
import { workbookParts, type WorkbookParts } from "./workbook-parts.js";
import { scanXml } from "./xml-scanner.js";

export type { WorkbookRow };

/** One sheet of a workbook as text. */
export interface Workbook {
  /** Name of the sheet that was read. */
  readonly sheet: string;
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** Its rows with anything in them. */
  readonly rows: readonly WorkbookRow[];
}

/** Which sheet of a workbook is read. */
interface SheetChoice {
  /** Its name, without regard to case. Else the first one that has a header. */
  readonly sheet?: string;
  /** Whether a name is that of a column, by which a header is known. Without it the first sheet with any row is read. */
  readonly isKnown?: (name: string) => boolean;
}

/** Day 0 of either calendar; that of 1900 has a day too many in its February, which lies before all dates of a record. */
const EPOCHS = { from1900: -25_569 * DAY, from1904: -24_107 * DAY };

/** Read a sheet of an .xlsx workbook. Throws `WorkbookError`. */
export async function readWorkbook(bytes: Uint8Array, choice: SheetChoice = {}): Promise<Workbook> {
  const parts = workbookParts(bytes);
  const { styles, unpack, isFrom1904 } = parts;
  const dates = styles === undefined ? [] : await dateStyles(unpack(styles), styles);
  const context: CellContext = {
    sharedTexts: parts.sharedTexts === undefined ? [] : sharedTexts(unpack(parts.sharedTexts), parts.sharedTexts),
    // A workbook may have no styles at all, and name the usual one.
    isDate: (style) => (styles === undefined && style === 0 ? false : dates[style]),
    epoch: isFrom1904 ? EPOCHS.from1904 : EPOCHS.from1900,
    work: { cells: 0, filled: 0, characters: 0 },
  };
  const { name, rows } = choose(parts, context, choice);
  return { sheet: name, sheets: parts.sheets.map((one) => one.name), rows };
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly WorkbookRow[];
}

/** Sheets are read in their order, until it is clear which one is meant. */
function choose({ sheets, unpack }: WorkbookParts, context: CellContext, { sheet, isKnown }: SheetChoice): Sheet {
  const read = ({ name, part }: WorkbookParts["sheets"][number]): Sheet => ({
    name,
    rows: part === undefined ? [] : sheetRows(unpack(part), part, context),
  });
  if (sheet !== undefined) {
    const named = sheets.find(({ name }) => fold(name) === fold(sheet));
    if (named !== undefined) return read(named);
  } else {
    let usual: Sheet | undefined;
    for (const one of sheets) {
      const found = read(one);
      if (isKnown !== undefined && findHeader(found.rows, isKnown) !== undefined) return found;
      if (isKnown === undefined && found.rows.length > 0) return found;
      if (usual === undefined || (usual.rows.length === 0 && found.rows.length > 0)) usual = found;
    }
    if (usual !== undefined) return usual;
  }
  throw workbookError("sheet_missing", { sheet: sheet ?? "", sheets: sheets.map(({ name }) => name) });
}

function fold(name: string): string {
  return name.trim().toLowerCase();
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
