import { foldColumn } from "../facts/table-columns.js";
import type { ProfileSource } from "../profile/profile.js";
import type { ByteSource } from "./byte-source.js";
import { knownColumn, mapColumns } from "./columns.js";
import type { CsvLayout } from "./csv-layout.js";
import { csvLine } from "./csv-line.js";
import { findDecimal, numericPositions } from "./dialect.js";
import type { FileTable, UnreadSheet } from "./join-tables.js";
import type { PersonRow } from "./people.js";
import { formOf, personRow } from "./read-csv.js";
import { REQUIRED_COLUMNS, type SkippedTally, skippedTally, skipRow } from "./skipped-rows.js";
import { TableError } from "./table-error.js";
import { tableIssue, type TableIssue } from "./table-issue.js";
import type { TableOptions } from "./table-options.js";
import { columnLetters } from "./xlsx/column-letters.js";
import { findHeader } from "./xlsx/find-header.js";
import { noWork, workbookSheets } from "./xlsx/read-workbook.js";
import type { SheetContent, WorkbookRow } from "./xlsx/sheet-reader.js";
import { WorkbookError, workbookError } from "./xlsx/workbook-issue.js";
import { MOST_BYTES, tooLarge } from "./xlsx/workbook-parts.js";

/** CSV made of a workbook is written as Excel opens it in Indonesian. */
const DELIMITER = ";";
const BATCH = 5_000;

/** A sheet that was read, and where its header stands among the rows with something in them. */
interface FoundSheet extends SheetContent {
  readonly name: string;
  readonly filled: readonly WorkbookRow[];
  readonly headerAt: number | undefined;
  /** Whether the header names what no table of people is without. */
  readonly fits: boolean;
}

/**
 * Read people from a workbook, whose headers are found below titles: from all sheets that are seen and whose header fits, else from
 * the one with the most names of columns; or from the one that is asked for. `work`: what was gone through of workbooks
 * before. Throws `TableError`.
 */
export async function readSheets(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
  work = noWork(),
): Promise<readonly FileTable[]> {
  const { read, unread } = await told(async () => chosen(await bytesOf(source), profile, options, work));
  const tables: FileTable[] = [];
  const issues: TableIssue[] = [];
  for (const sheet of read) {
    try {
      tables.push(sheetTable(sheet, file, profile, options, read.length > 1));
    } catch (error) {
      if (!(error instanceof TableError) || read.length === 1) throw error;
      issues.push(...error.issues.map((one) => ({ ...one, from: { file, sheet: sheet.name } })));
    }
  }
  // What is wrong is told of all sheets at once.
  if (issues.length > 0) throw new TableError(issues);
  return tables.map((table, index) => (index === 0 ? { ...table, unread } : table));
}

async function chosen(
  bytes: Uint8Array,
  profile: ProfileSource,
  { sheet, names }: TableOptions,
  work: ReturnType<typeof noWork>,
): Promise<{ readonly read: readonly FoundSheet[]; readonly unread: readonly UnreadSheet[] }> {
  const sheets = await workbookSheets(bytes, work);
  const isKnown = knownColumn(profile, names);
  const find = ({ name, read }: (typeof sheets)[number]): FoundSheet => {
    const content = read();
    const filled = content.rows.filter(
      ({ cells, unsaved }) => unsaved !== undefined || cells.some((cell) => cell.trim() !== ""),
    );
    const headerAt = findHeader(filled, isKnown);
    const header = new Set((headerAt === undefined ? [] : (filled[headerAt]?.cells ?? [])).map(foldColumn));
    const fits = REQUIRED_COLUMNS.every((column) => header.has(foldColumn(names?.[column] ?? column)));
    return { ...content, name, filled, headerAt, fits };
  };
  const missing = () => workbookError("sheet_missing", { sheet: sheet ?? "", sheets: sheets.map(({ name }) => name) });
  if (sheet !== undefined) {
    const named = sheets.find(({ name }) => fold(name) === fold(sheet));
    if (named === undefined) throw missing();
    return { read: [find(named)], unread: [] };
  }
  const found = sheets.filter(({ isHidden }) => !isHidden).map(find);
  const withPeople = found.filter(({ fits, filled, headerAt = 0 }) => fits && filled.length > headerAt + 1);
  const read = withPeople.length > 0 ? withPeople : [best(found, isKnown)].filter((one) => one !== undefined);
  if (read.length === 0) throw missing();
  const isRead = new Set(read.map(({ name }) => name));
  const hasNothing = new Set(found.filter(({ filled }) => filled.length === 0).map(({ name }) => name));
  return {
    read,
    unread: sheets
      .filter(({ name }) => !isRead.has(name) && !hasNothing.has(name))
      .map(({ name, isHidden }) => ({ name, isHidden })),
  };
}

/** The sheet that is most likely meant where no header fits: the one with the most names, else the first with anything. */
function best(sheets: readonly FoundSheet[], isKnown: (name: string) => boolean): FoundSheet | undefined {
  const names = sheets.map(({ filled, headerAt }) =>
    headerAt === undefined ? 0 : (filled[headerAt]?.cells.filter((cell) => isKnown(cell)).length ?? 0),
  );
  const most = Math.max(0, ...names);
  return most > 0 ? sheets[names.indexOf(most)] : (sheets.find(({ filled }) => filled.length > 0) ?? sheets[0]);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function sheetTable(
  sheet: FoundSheet,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
  isOneOfSeveral: boolean,
): FileTable {
  const { name, filled, headerAt: at = 0 } = sheet;
  const [titles, ...below] = filled.slice(at);
  if (titles === undefined) throw new TableError([tableIssue("file_empty", { file })]);
  const header = withoutBlankEnd(titles.cells).map((cell) => cell.trim());
  const columns = mapColumns(header, profile, options.names);
  if (below.length === 0) throw new TableError([tableIssue("file_without_rows", { file })]);
  const added = profile.facts ?? {};
  const decimal =
    options.decimal === undefined
      ? findDecimal(textsOf(below), columns, ",", added)
      : { mark: options.decimal, isCertain: true };
  const layout: CsvLayout = { header, delimiter: DELIMITER, decimal, lineEnd: "\r\n", columns, added };
  const skipped = skippedTally(filled.slice(0, at).map(({ number }) => number));
  // Where several sheets are read each is a unit's, unless they say otherwise.
  const unit = isOneOfSeveral && !columns.at.has("unit") ? name.trim() : undefined;
  return {
    ...formOf(layout, true),
    file,
    sheet: { name, headerRow: titles.number },
    unitIsSheet: unit !== undefined,
    expected: below.length,
    rows: sheetRows(sheet, below, layout, titles.number, unit, skipped),
    skipped,
    csv: undefined,
    unread: [],
  };
}

/** The cells of rows but for numbers, whose point says nothing about the mark of texts. */
function* textsOf(rows: readonly WorkbookRow[]): Generator<readonly string[]> {
  for (const { cells, fractions } of rows) {
    const numbers = new Set(fractions);
    yield numbers.size === 0 ? cells : cells.map((cell, index) => (numbers.has(index) ? "" : cell));
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- every table of people is asynchronous
async function* sheetRows(
  sheet: SheetContent,
  rows: readonly WorkbookRow[],
  layout: CsvLayout,
  headerRow: number,
  unit: string | undefined,
  skipped: SkippedTally,
): AsyncGenerator<readonly PersonRow[], void, undefined> {
  const width = layout.header.length;
  const numbers = numericPositions(layout.columns, layout.added);
  const merged = mergedOver(sheet, layout, headerRow);
  const skip = skipRow(layout);
  let people = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch: PersonRow[] = [];
    for (const { number, cells: found, fractions = [], unsaved = [] } of rows.slice(start, start + BATCH)) {
      const filled = merged.fills.get(number);
      // A sheet ends each row with its last cell, and some with blank ones beyond the header.
      const cells = withoutBlankEnd(found, width).map((cell, index) => {
        if (numbers.includes(index) && fractions.includes(index)) return cell.replace(".", layout.decimal.mark);
        return cell.trim() === "" ? (filled?.get(index) ?? cell) : cell;
      });
      const line = { line: number, raw: csvLine(cells, DELIMITER), cells, issue: undefined };
      const row = personRow(line, layout, fractions);
      const isUnsaved = new Set(unsaved);
      const shown = isUnsaved.size === 0 ? cells : cells.map((cell, index) => (isUnsaved.has(index) ? "=" : cell));
      const kind = skip({ own: shown, issues: row.issues }, people);
      if (kind === undefined) {
        const issues = [...unsavedIn(unsaved, number, layout), ...(merged.refused.get(number) ?? []), ...row.issues];
        const named = unit === undefined ? row : { ...row, unit, facts: { ...(row.facts as object), unit } };
        batch.push({ ...named, issues });
        people += 1;
      } else skipped.note(kind, number);
    }
    yield batch;
  }
}

/** Formulas whose values were not saved: what they show only a spreadsheet can say. */
function unsavedIn(positions: readonly number[], row: number, { columns, header }: CsvLayout): readonly TableIssue[] {
  return positions
    .filter((position) => position < header.length)
    .map((position) => {
      const cell = `${columnLetters(position + 1)}${String(row)}`;
      return tableIssue("formula_unsaved", { cell }, columnAt(position, columns, header));
    });
}

function columnAt(position: number, columns: CsvLayout["columns"], header: readonly string[]): string {
  return [...columns.at].find(([, at]) => at === position)?.[0] ?? header[position] ?? "";
}

/** What merged cells below a header make of the rows that they cover, by the rows' numbers. */
interface MergedOver {
  /** Texts that a reader sees in each row, by position. */
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly refused: ReadonlyMap<number, readonly TableIssue[]>;
}

/**
 * A unit that is merged downwards is that of every row: so a reader sees it. A fact, an NIP or a name that is shown once for
 * several cells is not said of each: those rows are refused.
 */
function mergedOver({ rows, merges }: SheetContent, { columns }: CsvLayout, headerRow: number): MergedOver {
  const fills = new Map<number, Map<number, string>>();
  const refused = new Map<number, TableIssue[]>();
  const unit = columns.at.get("unit");
  for (const { range, top, bottom, left, right } of merges) {
    const text = rows[top - 1]?.cells[left - 1] ?? "";
    if (top <= headerRow || text.trim() === "") continue;
    const own = [...columns.at].find(([, at]) => at !== unit && at >= left - 1 && at < right);
    for (let row = top; row <= Math.min(bottom, rows.length); row += 1) {
      if (own !== undefined) {
        const known = refused.get(row) ?? [];
        known.push(tableIssue("cells_merged", { range }, own[0]));
        refused.set(row, known);
      } else if (row > top) {
        const known = fills.get(row) ?? new Map<number, string>();
        fills.set(row, known.set(left - 1, text));
      }
    }
  }
  return { fills, refused };
}

/** Cells without those at the end in which nothing stands, and as many as there must be at least. */
function withoutBlankEnd(cells: readonly string[], width = 0): readonly string[] {
  const end = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  return Array.from({ length: Math.max(end, width) }, (_, index) => cells[index] ?? "");
}

async function told<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
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
