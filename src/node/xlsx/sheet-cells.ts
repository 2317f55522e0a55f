import { columnLetters } from "./column-letters.js";
import { workbookError } from "./workbook-issue.js";

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

// — Text in XML —

/**
 * Text as it stands in the XML of a workbook. What XML cannot hold, or would change when it is read, is written as
 * `_xHHHH_`, the format's own way (ECMA-376, part 1, 22.9.2.19), and so is an underscore that would else begin such a
 * sequence. Half of a character (a lone surrogate) no program reads back: it becomes the sign for an unreadable one.
 */
function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(unholdable, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const unholdable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const special = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff&<>]|_x/i;
