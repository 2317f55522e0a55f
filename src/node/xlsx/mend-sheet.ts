import { columnLetters } from "./column-letters.js";
import { workbookError, type WorkbookError } from "./workbook-issue.js";

/** The most rows that a sheet can have. */
export const MOST_ROWS = 1_048_576;
/** The most columns that a sheet can have. */
export const MOST_COLUMNS = 16_384;
/** The most cells that are read, empty ones between others counted in: 1,048,576 rows of 32 columns. */
export const MOST_CELLS = 2 ** 25;

/** A sheet that can be given to the library, and the number of cells that it will make of it. */
export interface MendedSheet {
  readonly xml: string;
  readonly cells: number;
}

const tags = /<(?:[\w.-]+:)?(row|c)(\s[^<>]*?)?(\/?)>/g;

/**
 * Look at each row and cell of a sheet before the library does: it fills up every place before a cell, so that a cell
 * far out would fill all memory; takes an address that it cannot read for another; and empties cells that hold an error.
 * It also cannot read cells without an address, which stand beside the one before them.
 */
export function mendSheet(xml: string): MendedSheet {
  const edits: Edit[] = [];
  let [row, column, lastRow, lastColumn] = [0, 0, 0, 0];
  tags.lastIndex = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const attributes = tag[2] ?? "";
    const address = addressIn(attributes);
    const at = tag.index + tag[0].length - (tag[3] === "" ? 1 : 2);
    if (tag[1] === "row") {
      row = address === undefined ? row + 1 : Number(address);
      column = 0;
      if (!Number.isInteger(row) || row < 1) throw damaged(address);
      limit("rows", row, MOST_ROWS);
      if (address === undefined) edits.push({ from: at, to: at, text: ` r="${String(row)}"` });
      continue;
    }
    column = address === undefined ? column + 1 : columnOf(address, row);
    limit("columns", column, MOST_COLUMNS);
    const error = Math.max(attributes.indexOf(' t="e"'), attributes.indexOf(" t='e'"));
    if (error >= 0) {
      const from = at - attributes.length + error;
      edits.push({ from, to: from + 6, text: ' t="str"' });
    }
    if (address === undefined) edits.push({ from: at, to: at, text: ` r="${columnLetters(column)}${String(row)}"` });
    const isEmpty = tag[3] === "/" || xml.startsWith("</", tags.lastIndex);
    if (!isEmpty) [lastRow, lastColumn] = [row, Math.max(lastColumn, column)];
  }
  return { xml: edited(xml, edits), cells: lastRow * lastColumn };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function edited(xml: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return xml;
  let done = 0;
  const pieces = edits.flatMap(({ from, to, text }) => {
    const before = xml.slice(done, from);
    done = to;
    return [before, text];
  });
  return [...pieces, xml.slice(done)].join("");
}

function addressIn(attributes: string): string | undefined {
  // Nearly every writer puts it first.
  if (attributes.startsWith(' r="')) return attributes.slice(4, attributes.indexOf('"', 4));
  return /\sr\s*=\s*(["'])(.*?)\1/.exec(attributes)?.[2];
}

function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
    column = 26 * column + code - 64;
    at += 1;
  }
  if (at === 0 || at > 3 || address.slice(at) !== String(row)) throw damaged(address);
  return column;
}

function limit(what: "rows" | "columns", found: number, most: number): void {
  if (found > most) throw workbookError("workbook_too_large", { what, found, most });
}

function damaged(address: string | undefined): WorkbookError {
  return workbookError("workbook_damaged", { reason: `r="${address ?? ""}"` });
}
