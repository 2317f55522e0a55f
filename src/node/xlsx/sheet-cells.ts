import { columnLetters } from "./column-letters.js";
import { workbookError } from "./workbook-issue.js";
import { xmlText } from "./xml-text.js";

/** A cell to be written: text, which stays text whatever it looks like, or a number by its digits. */
export type CellValue = string | { readonly number: string };

/** The most characters that a cell can hold. */
export const MOST_CHARACTERS = 32_767;

/** The numbers of the styles in the frame. */
export interface CellStyles {
  readonly header: string;
  readonly text: string;
}

/** Write a row as XML, the number of the row from 1. */
export function rowXml(cells: readonly CellValue[], row: number, style: string): string {
  let xml = `<row r="${String(row)}">`;
  for (const [index, cell] of cells.entries()) {
    if (cell === "") continue;
    const address = `${columnLetters(index + 1)}${String(row)}`;
    xml +=
      typeof cell === "string" || !isExact(cell.number)
        ? textXml(typeof cell === "string" ? cell : cell.number, address, row, style)
        : `<c r="${address}"><v>${cell.number}</v></c>`;
  }
  return `${xml}</row>`;
}

/** Whether a spreadsheet, which keeps numbers as binary ones, shows these very digits; others stay text. */
function isExact(digits: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(digits) && String(Number(digits)) === digits;
}

function textXml(text: string, address: string, row: number, style: string): string {
  if (text.length > MOST_CHARACTERS) {
    const column = address.slice(0, -String(row).length);
    throw workbookError("cell_too_long", { row, column, length: text.length, most: MOST_CHARACTERS });
  }
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}
