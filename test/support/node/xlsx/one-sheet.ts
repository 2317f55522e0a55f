// One sheet of a workbook: the one that is named, else the first one with a header, else the first one with anything in it.

import { findHeader } from "../../../../src/node/xlsx/find-header.js";
import { workbookSheets } from "../../../../src/node/xlsx/read-workbook.js";
import { workbookError } from "../../../../src/node/xlsx/workbook-issue.js";

/** Read it. Throws `WorkbookError`. */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet, isKnown }: { readonly sheet?: string; readonly isKnown?: (name: string) => boolean } = {},
) {
  const all = await workbookSheets(bytes);
  const fold = (name: string) => name.trim().toLowerCase();
  const sheets = all.map(({ name }) => name);
  const read = all
    .filter(({ name }) => sheet === undefined || fold(name) === fold(sheet))
    .map((one) => ({ sheet: one.name, sheets, ...one.read() }));
  const found =
    read.find(({ rows }) => isKnown !== undefined && findHeader(rows, isKnown) !== undefined) ??
    read.find(({ rows }) => rows.length > 0) ??
    read[0];
  if (found === undefined) throw workbookError("sheet_missing", { sheet: sheet ?? "", sheets });
  return found;
}
