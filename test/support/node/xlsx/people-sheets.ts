// Workbooks with several sheets of text, some merged or hidden, put together part by part.

import { pack, partsOf } from "./workbooks.js";

/** A cell: text, a number by its digits, or a formula without a value. */
export type Cell = string | { readonly number: string } | { readonly formula: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Pack sheets into a workbook. */
export function workbookWith(sheets: readonly Sheet[]): Uint8Array {
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}"${isHidden === true ? ' state="hidden"' : ""} r:id="rId${String(index + 1)}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
  );
  return pack({
    ...partsOf("", {
      "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    }),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet)]),
    ),
  });
}

function sheetXml({ rows, merges = [] }: Sheet): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${String(row + 1)}`));
    return `<row r="${String(row + 1)}">${inner.join("")}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet ${main}><sheetData>${lines.join("")}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: Cell, address: string): string {
  if (typeof cell !== "string")
    return "number" in cell
      ? `<c r="${address}"><v>${cell.number}</v></c>`
      : `<c r="${address}"><f>${cell.formula}</f></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return cell === "" ? "" : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
