import type { GroupSummary } from "../aggregate/summary-result.js";
import { TableError } from "../node/table-error.js";
import type { CellValue } from "../node/xlsx/sheet-cells.js";
import { WorkbookError } from "../node/xlsx/workbook-issue.js";
import { type SheetToWrite, writeSheets } from "../node/xlsx/write-workbook.js";
import type { Recap } from "../report/recap.js";
import { recapLines, type RecapLine } from "./recap-text.js";

/**
 * A recap as a workbook: a sheet for each kind of group, without the columns that say whom other kinds are about; numbers as
 * numbers. Throws `TableError` where a sheet cannot hold it.
 */
export async function* recapWorkbook(
  recap: Recap,
  units: Iterable<GroupSummary>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const groups = new Map<string, RecapLine[]>();
  for (const line of recapLines(recap, units)) {
    const known = groups.get(line.kelompok) ?? [];
    groups.set(line.kelompok, known);
    known.push(line);
  }
  try {
    yield* writeSheets([...groups].map(([name, lines]) => sheetOf(name, lines)));
  } catch (error) {
    if (error instanceof WorkbookError) throw new TableError([{ ...error.issue, path: [] }]);
    throw error;
  }
}

function sheetOf(name: string, lines: readonly RecapLine[]): SheetToWrite {
  const columns = Object.keys(lines[0]?.cells ?? {});
  // Whom a line is about stands before how many people there are.
  const subjects = new Set(columns.slice(0, columns.indexOf("pegawai")));
  const own = new Set([name, ...name.split("-")]);
  const header = columns.filter((column) => !subjects.has(column) || own.has(column));
  const isText = header.map((column) => subjects.has(column) || column === "kategori");
  const rows = lines.map(({ cells }) =>
    header.map((column, index): CellValue => {
      const cell = cells[column] ?? "";
      return cell === "" || isText[index] === true ? cell : { number: cell };
    }),
  );
  return { name, header, rows, rowCount: rows.length };
}
