import { DAY } from "./cell-text.js";
import { dateStyles } from "./date-styles.js";
import { findHeader } from "./find-header.js";
import { sharedTexts, sheetRows, type CellContext, type WorkbookRow } from "./sheet-reader.js";
import { workbookError } from "./workbook-issue.js";
import { workbookParts, type WorkbookParts } from "./workbook-parts.js";

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
export interface SheetChoice {
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
