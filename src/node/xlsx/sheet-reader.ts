import { cellText, DAY, writtenNumber } from "./cell-text.js";
import { MOST_CHARACTERS } from "./sheet-cells.js";
import { workbookError, type SizeLimit, type WorkbookError } from "./workbook-issue.js";
import { attributeIn, scanXml, textOf } from "./xml-scanner.js";

/** The most rows that a sheet can have. */
export const MOST_ROWS = 1_048_576;
/** The most columns that a sheet can have. */
export const MOST_COLUMNS = 16_384;
/** The most cells that are gone through in a workbook, empty ones and places before a cell counted in. */
export const MOST_CELLS = 2 ** 24;
/** The most cells with something in them: 200,000 people in 20 columns. */
export const MOST_FILLED_CELLS = 2 ** 22;
/** The most characters in all cells together, one text counted as often as it stands in a cell. */
export const MOST_TEXT = 2 ** 28;

/** A row of a sheet. */
export interface WorkbookRow {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The positions of cells that hold numbers with a fraction: their point is the file's own, whatever mark texts have. */
  readonly fractions?: readonly number[];
  /** The positions of formulas whose values were not saved: what they show nobody knows. */
  readonly unsaved?: readonly number[];
}

/** Cells that are shown as one; rows and columns from 1. */
export interface MergedCells {
  /** As the spreadsheet calls it: `C2:C3`. */
  readonly range: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What stands in a sheet. */
export interface SheetContent {
  readonly rows: readonly WorkbookRow[];
  readonly merges: readonly MergedCells[];
}

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly sharedTexts: readonly string[];
  /** Whether a style, by its number, shows a number as a date. `undefined`: there is no such style. */
  readonly isDate: (style: number) => boolean | undefined;
  /** The day from which days are counted, in milliseconds. */
  readonly epoch: number;
  readonly work: Work;
}

/** What was gone through of a workbook so far; its limits are for all sheets together. */
export interface Work {
  cells: number;
  filled: number;
  characters: number;
}

/** Read the rows of a sheet down to the last one with anything in it; those that are empty have no cells. */
export function sheetContent(bytes: Uint8Array, name: string, context: CellContext): SheetContent {
  const { work } = context;
  const rows: WorkbookRow[] = [];
  const merges: MergedCells[] = [];
  let [row, column, lastColumn] = [0, 0, 0];
  let cells: string[] = [];
  let [type, style] = ["n", undefined as string | undefined];
  let [value, isWanted, spoken] = ["", false, 0];
  let [isFormula, hasValue] = [false, false];
  let fractions: number[] = [];
  let unsaved: number[] = [];
  const damaged = (address: string): WorkbookError =>
    workbookError("workbook_damaged", { reason: `${name} ${address}` });
  const place = (attributes: string): void => {
    const address = attributeIn(attributes, "r");
    column = address === undefined ? column + 1 : columnOf(address, row);
    if (column <= lastColumn) throw damaged(`r="${address ?? ""}"`);
    limit("columns", column, MOST_COLUMNS);
    lastColumn = column;
  };
  const finish = (): void => {
    const text = valueText(type, style, value, context, () => damaged(`${type}: ${value.slice(0, 100)}`));
    // A formula that gives an empty text is saved as one; some writers put an empty value where they know none.
    if (isFormula && value === "" && (!hasValue || type !== "str")) unsaved.push(column - 1);
    if (text === "") return;
    if (type === "n" && text.includes(".")) fractions.push(column - 1);
    limit("characters", text.length, MOST_CHARACTERS);
    work.filled += 1;
    work.cells += column - 1 - cells.length;
    work.characters += text.length;
    limit("cells", work.filled, MOST_FILLED_CELLS);
    limit("cells", work.cells, MOST_CELLS);
    limit("characters", work.characters, MOST_TEXT);
    while (cells.length < column - 1) cells.push("");
    cells.push(text);
  };
  scanXml(bytes, name, {
    open: (element, attributes) => {
      switch (element) {
        case "c":
          if (row === 0) throw damaged("c");
          place(attributes);
          work.cells += 1;
          limit("cells", work.cells, MOST_CELLS);
          [type, style] = [attributeIn(attributes, "t") ?? "n", attributeIn(attributes, "s")];
          value = "";
          [isFormula, hasValue] = [false, false];
          return;
        case "f":
          isFormula = true;
          return;
        case "mergeCell":
          merges.push(mergedCells(attributeIn(attributes, "ref") ?? ""));
          limit("cells", merges.length, MOST_ROWS);
          return;
        case "v":
        case "t":
          // A text in a cell itself stands in `is`; some writers put it where other values stand.
          isWanted = element === "v" || type === "inlineStr";
          hasValue = true;
          return;
        // How the signs of a text are read aloud is no part of it.
        case "rPh":
          spoken += 1;
          return;
        case "row": {
          const address = attributeIn(attributes, "r");
          const next = address === undefined ? row + 1 : Number(address);
          if (!Number.isInteger(next) || next <= row) throw damaged(`row r="${address ?? ""}"`);
          limit("rows", next, MOST_ROWS);
          [row, column, lastColumn, cells] = [next, 0, 0, []];
          [fractions, unsaved] = [[], []];
          return;
        }
      }
    },
    close: (element) => {
      if (element === "c") finish();
      else if (element === "row") {
        if (cells.length === 0 && unsaved.length === 0) return;
        for (let empty = rows.length + 1; empty < row; empty += 1) rows.push({ number: empty, cells: [] });
        rows.push({
          number: row,
          cells,
          ...(fractions.length > 0 && { fractions }),
          ...(unsaved.length > 0 && { unsaved }),
        });
      } else if (element === "rPh") spoken -= 1;
      else if (element === "v" || element === "t") isWanted = false;
    },
    text: (raw) => {
      if (!isWanted || spoken > 0) return;
      value += raw;
      // An entity stands for one character, and is ten long at most.
      limit("characters", Math.floor(value.length / 10), MOST_CHARACTERS);
    },
  });
  for (const { top, bottom, left } of merges) {
    // Each row is gone through for each range over it, and may be filled with its text.
    const covered = Math.max(0, Math.min(bottom, rows.length) - top + 1);
    work.cells += covered;
    work.characters += covered * (rows[top - 1]?.cells[left - 1] ?? "").length;
    limit("cells", work.cells, MOST_CELLS);
    limit("characters", work.characters, MOST_TEXT);
  }
  return { rows, merges };
}

/** Some writers call a cell alone a range. */
function mergedCells(range: string): MergedCells {
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(range) ?? [];
  if (left === "") throw workbookError("workbook_damaged", { reason: `mergeCell ref="${range.slice(0, 100)}"` });
  const [row, lastRow] = [Number(top), Number(bottom)];
  return {
    range,
    top: row,
    bottom: lastRow,
    left: columnOf(left + top, row),
    right: columnOf(right + bottom, lastRow),
  };
}

/** Texts that cells share. */
export function sharedTexts(bytes: Uint8Array, name: string): readonly string[] {
  const texts: string[] = [];
  let [text, isWanted, spoken, characters] = ["", false, 0, 0];
  scanXml(bytes, name, {
    open: (element) => {
      if (element === "si") text = "";
      else if (element === "t") isWanted = true;
      else if (element === "rPh") spoken += 1;
    },
    close: (element) => {
      if (element === "t") isWanted = false;
      else if (element === "rPh") spoken -= 1;
      else if (element === "si") {
        const found = unescaped(textOf(text));
        limit("characters", found.length, MOST_CHARACTERS);
        characters += found.length;
        limit("characters", characters, MOST_TEXT);
        texts.push(found);
        limit("cells", texts.length, MOST_FILLED_CELLS);
      }
    },
    text: (raw) => {
      if (!isWanted || spoken > 0) return;
      text += raw;
      limit("characters", Math.floor(text.length / 10), MOST_CHARACTERS);
    },
  });
  return texts;
}

/** The text of a cell of a type (ECMA-376, part 1, 18.18.11). */
function valueText(
  type: string,
  style: string | undefined,
  raw: string,
  { sharedTexts: shared, isDate, epoch }: CellContext,
  damaged: () => WorkbookError,
): string {
  if (raw === "") return "";
  switch (type) {
    case "s": {
      const text = /^\s*\d+\s*$/.test(raw) ? shared[Number(raw)] : undefined;
      if (text === undefined) throw damaged();
      return text;
    }
    case "inlineStr":
    case "str":
    case "e":
      return unescaped(textOf(raw));
    case "b":
      if (!/^(?:[01]|true|false)$/.test(raw)) throw damaged();
      return cellText(raw === "1" || raw === "true");
    case "d": {
      const date = new Date(raw);
      if (Number.isNaN(date.getTime())) throw damaged();
      return cellText(date);
    }
    case "n": {
      const asDate = style === undefined ? false : isDate(Number(style));
      if (asDate === undefined) throw damaged();
      if (!asDate) return writtenNumber(textOf(raw));
      const days = Number(raw);
      if (Number.isNaN(days)) throw damaged();
      return cellText(new Date(Math.floor(days * DAY) + epoch));
    }
    default:
      throw damaged();
  }
}

/** The format's own way to write what XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
    column = 26 * column + code - 64;
    at += 1;
  }
  if (at === 0 || at > 3 || address.slice(at) !== String(row))
    throw workbookError("workbook_damaged", { reason: `r="${address.slice(0, 100)}"` });
  return column;
}

function limit(what: SizeLimit, found: number, most: number): void {
  if (found > most) throw workbookError("workbook_too_large", { what, found, most });
}
