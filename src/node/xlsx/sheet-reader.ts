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
export function sheetRows(bytes: Uint8Array, name: string, context: CellContext): readonly WorkbookRow[] {
  const { work } = context;
  const rows: WorkbookRow[] = [];
  let [row, column, lastColumn] = [0, 0, 0];
  let cells: string[] = [];
  let [type, style] = ["n", undefined as string | undefined];
  let [value, isWanted, spoken] = ["", false, 0];
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
    if (text === "") return;
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
          return;
        case "v":
        case "t":
          // A text in a cell itself stands in `is`; some writers put it where other values stand.
          isWanted = element === "v" || type === "inlineStr";
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
          return;
        }
      }
    },
    close: (element) => {
      if (element === "c") finish();
      else if (element === "row") {
        if (cells.length === 0) return;
        for (let empty = rows.length + 1; empty < row; empty += 1) rows.push({ number: empty, cells: [] });
        rows.push({ number: row, cells });
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
  return rows;
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
