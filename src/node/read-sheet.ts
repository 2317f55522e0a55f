import type { ProfileSource } from "../profile/profile.js";
import type { ByteSource } from "./byte-source.js";
import { knownColumn, mapColumns } from "./columns.js";
import type { CsvLayout } from "./csv-layout.js";
import { csvLine } from "./csv-line.js";
import { findDecimal } from "./dialect.js";
import type { People, PersonRow } from "./people.js";
import { formOf, personRow } from "./read-csv.js";
import { type SkippedTally, skippedTally, skipRow } from "./skipped-rows.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";
import type { TableOptions } from "./table-options.js";
import { findHeader } from "./xlsx/find-header.js";
import { readWorkbook, type Workbook, type WorkbookRow } from "./xlsx/read-workbook.js";
import { WorkbookError } from "./xlsx/workbook-issue.js";
import { MOST_BYTES, tooLarge } from "./xlsx/workbook-parts.js";

/** CSV made of a workbook is written as Excel opens it in Indonesian. */
const DELIMITER = ";";
const BATCH = 5_000;

/** Read people from a sheet of a workbook; the header is found below titles. Throws `TableError`. */
export async function readSheet(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
): Promise<People & { readonly skipped: SkippedTally }> {
  const isKnown = knownColumn(profile, options.names);
  const { sheet, rows } = await workbookIn(source, options.sheet, isKnown);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) throw new TableError([tableIssue("file_empty", { file })]);

  const at = findHeader(filled, isKnown) ?? 0;
  const [titles, ...below] = filled.slice(at) as [WorkbookRow, ...WorkbookRow[]];
  const header = withoutBlankEnd(titles.cells).map((name) => name.trim());
  const columns = mapColumns(header, profile, options.names);
  if (below.length === 0) throw new TableError([tableIssue("file_without_rows", { file })]);

  const added = profile.facts ?? {};
  const texts = below.map(({ cells }) => cells);
  const decimal =
    options.decimal === undefined
      ? findDecimal(texts, columns, ",", added)
      : { mark: options.decimal, isCertain: true };
  const layout: CsvLayout = { header, delimiter: DELIMITER, decimal, lineEnd: "\r\n", columns, added };
  const skipped = skippedTally(filled.slice(0, at).map(({ number }) => number));
  return {
    ...formOf(layout, true),
    sheet: { name: sheet, headerRow: titles.number },
    expected: below.length,
    rows: sheetRows(below, layout, skipped),
    skipped,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- every table of people is asynchronous
async function* sheetRows(
  rows: readonly WorkbookRow[],
  layout: CsvLayout,
  skipped: SkippedTally,
): AsyncGenerator<readonly PersonRow[], void, undefined> {
  const width = layout.header.length;
  const skip = skipRow(layout);
  let people = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch: PersonRow[] = [];
    for (const { number, cells: found } of rows.slice(start, start + BATCH)) {
      // A sheet ends each row with its last cell, and some with blank ones beyond the header.
      const cells = withoutBlankEnd(found, width);
      const row = personRow({ line: number, raw: csvLine(cells, DELIMITER), cells, issue: undefined }, layout);
      const kind = skip(row, people);
      if (kind === undefined) {
        batch.push(row);
        people += 1;
      } else skipped.note(kind, number);
    }
    yield batch;
  }
}

/** Cells without those at the end in which nothing stands, and as many as there must be at least. */
function withoutBlankEnd(cells: readonly string[], width = 0): readonly string[] {
  const end = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  return Array.from({ length: Math.max(end, width) }, (_, index) => cells[index] ?? "");
}

async function workbookIn(
  source: ByteSource,
  sheet: string | undefined,
  isKnown: (name: string) => boolean,
): Promise<Workbook> {
  try {
    return await readWorkbook(await bytesOf(source), { isKnown, ...(sheet !== undefined && { sheet }) });
  } catch (error) {
    if (error instanceof WorkbookError) throw new TableError([{ ...error.issue, path: [] }]);
    throw error;
  }
}

async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (let read = 0; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 20);
    const length = await source.fill(chunk);
    if (length === 0) return Buffer.concat(chunks);
    read += length;
    // Whatever the rest is, it would have to be held as a whole.
    if (read > MOST_BYTES) throw tooLarge(read);
    chunks.push(chunk.subarray(0, length));
  }
}
