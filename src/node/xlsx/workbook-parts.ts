import { refuseOtherArchive, refuseOtherFile } from "./file-kind.js";
import { mendSheet, MOST_CELLS } from "./mend-sheet.js";
import { mendDates, mendText } from "./mend-xml.js";
import { workbookError } from "./workbook-issue.js";
import { unpackEntry, zipEntries } from "./zip-entries.js";

/** The most bytes of XML that are unpacked: the library makes one text of a sheet, and of that some times as much memory. */
export const MOST_BYTES = 250_000_000;

/** Unpack the parts of a workbook that hold its cells, and mend what the library cannot read. */
export function workbookParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw refuseOtherFile(bytes);
  if (entries.some((entry) => entry.isEncrypted)) throw workbookError("workbook_encrypted", {});
  const names = entries.map((entry) => entry.name);
  if (!names.includes("xl/workbook.xml")) throw refuseOtherArchive(names);
  const wanted = entries.filter(({ name }) => /\.xml(\.rels)?$/.test(name));
  const found = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (found > MOST_BYTES) throw workbookError("workbook_too_large", { what: "bytes", found, most: MOST_BYTES });

  let cells = 0;
  return Object.fromEntries(
    wanted.map((entry) => {
      const content = unpackEntry(bytes, entry);
      const xml = decode(content, entry.name);
      const mended = mendText(entry.name === "xl/workbook.xml" ? mendDates(xml) : xml);
      const sheet = isSheet(mended) ? mendSheet(mended) : { xml: mended, cells: 0 };
      cells += sheet.cells;
      if (cells > MOST_CELLS)
        throw workbookError("workbook_too_large", { what: "cells", found: cells, most: MOST_CELLS });
      return [entry.name, sheet.xml === xml ? content : new TextEncoder().encode(sheet.xml)];
    }),
  );
}

/** By what it says, not by its name: where the sheets stand is for each writer to choose. */
function isSheet(xml: string): boolean {
  return /<(?:[\w.-]+:)?sheetData[\s/>]/.test(xml);
}

function decode(content: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw workbookError("workbook_damaged", { reason: `UTF-8: ${name}` });
  }
}
