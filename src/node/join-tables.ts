import { foldColumn } from "../facts/table-columns.js";
import type { CsvFile } from "./bulk/csv-file.js";
import { csvLine } from "./csv-line.js";
import type { People, PersonRow, TableForm } from "./people.js";
import type { RowOrigin } from "./row-origin.js";
import type { SkippedRows, SkippedTally } from "./skipped-rows.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";

/** A sheet of a workbook that was not read. */
export interface UnreadSheet {
  readonly name: string;
  /** Whether whoever opens the workbook does not see it; else it has no header that fits. */
  readonly isHidden: boolean;
}

/** One table of people as it stands in a file. */
export interface FileTable extends People {
  readonly file: string;
  /** Its bytes, where it is CSV. */
  readonly csv: CsvFile | undefined;
  readonly skipped: SkippedTally;
  /** Whether the sheet's name stands for the unit, for which there is no column. */
  readonly unitIsSheet?: boolean;
  /** What else stands in the same file. */
  readonly unread: readonly UnreadSheet[];
}

/** How one of the tables is written that are read as one. */
export interface TablePart extends TableForm, Pick<FileTable, "file" | "unitIsSheet" | "unread"> {}

/** Tables that are read as one. */
export interface JoinedTables extends People {
  /** The bytes of a table that stands alone, where it is CSV: either they or the rows may be gone through, once. */
  readonly csv: CsvFile | undefined;
  readonly parts: readonly TablePart[];
  /** Rows that are about nobody, as far as they were met. */
  readonly skipped: () => readonly SkippedRows[];
}

/**
 * Read tables as one, in their order: all columns of the first, then those that others have besides. Each row tells its file and
 * sheet. A table alone stays as it is. Throws `TableError` where JSON lines stand among tables with columns.
 */
export function joinTables(tables: readonly [FileTable, ...FileTable[]]): JoinedTables {
  const [first] = tables;
  const parts = tables.map(partOf);
  const isAlone = tables.length === 1;
  if (isAlone) return { ...formOfTable(first), ...rest(first), csv: first.csv, parts, skipped: first.skipped.found };
  const other = tables.find(({ header }) => (header === undefined) !== (first.header === undefined));
  if (other !== undefined)
    throw new TableError([tableIssue("files_of_two_kinds", { files: [first.file, other.file] })]);

  const header = first.header && joinedHeader(tables);
  const hasSheets = tables.some(({ file }, index) => tables.slice(index + 1).some((one) => one.file === file));
  const hasFiles = tables.some(({ file }) => file !== first.file);
  return {
    ...formOfTable(first),
    header,
    sheet: undefined,
    unknownColumns: [...new Set(tables.flatMap(({ unknownColumns }) => unknownColumns))],
    absentColumns: first.absentColumns.filter((column) => tables.every((one) => one.absentColumns.includes(column))),
    origins: [...(hasFiles ? (["berkas_asal"] as const) : []), ...(hasSheets ? (["lembar_asal"] as const) : [])],
    expected: tables.reduce((sum, { expected }) => sum + expected, 0),
    rows: joinedRows(tables, header),
    csv: undefined,
    parts,
    skipped: () =>
      tables.flatMap((table) => table.skipped.found().map((found) => ({ ...found, from: originOf(table) }))),
  };
}

/** How a table is written, without its rows. */
export function formOfTable(table: TableForm): TableForm {
  const { header, delimiter, decimal, lineEnd, hasMark, unknownColumns, absentColumns, sheet, origins } = table;
  const form = { header, delimiter, decimal, lineEnd, hasMark, unknownColumns, absentColumns, sheet };
  return origins === undefined ? form : { ...form, origins };
}

function partOf(table: FileTable): TablePart {
  const { file, unitIsSheet = false, unread } = table;
  return { ...formOfTable(table), file, unitIsSheet, unread };
}

function rest({ expected, rows }: People): Pick<People, "expected" | "rows"> {
  return { expected, rows };
}

function originOf({ file, sheet }: FileTable): RowOrigin {
  return { file, sheet: sheet?.name };
}

/** Every column once; a name that stands twice in a table is told apart by how often it came before. */
function joinedHeader(tables: readonly FileTable[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { header = [] } of tables)
    for (const [index, key] of keysOf(header).entries()) if (!names.has(key)) names.set(key, header[index] ?? "");
  return joinedKeys(tables).map((key) => names.get(key) ?? "");
}

function keysOf(header: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return header.map((name) => {
    const folded = foldColumn(name);
    const before = times.get(folded) ?? 0;
    times.set(folded, before + 1);
    return `${folded} ${String(before)}`;
  });
}

async function* joinedRows(
  tables: readonly FileTable[],
  header: readonly string[] | undefined,
): AsyncGenerator<readonly PersonRow[], void, undefined> {
  const [first] = tables;
  const keys = new Map(joinedKeys(tables).map((key, index) => [key, index]));
  for (const table of tables) {
    const from = originOf(table);
    const places = keysOf(table.header ?? []).map((key) => keys.get(key) ?? 0);
    const isLaidAlike =
      header === undefined ||
      (table.delimiter === first?.delimiter &&
        places.length === header.length &&
        places.every((at, index) => at === index));
    for await (const rows of table.rows)
      yield rows.map((row) => ({
        ...(isLaidAlike ? row : laidOut(row, places, header.length, first?.delimiter)),
        from,
      }));
  }
}

function joinedKeys(tables: readonly FileTable[]): readonly string[] {
  return [...new Set(tables.flatMap(({ header = [] }) => keysOf(header)))];
}

/** A row's cells in the order of all columns; those beyond its own header come last. What could not be split stays whole. */
function laidOut(row: PersonRow, places: readonly number[], width: number, delimiter = ";"): PersonRow {
  if (!isCells(row.own) || row.issues.some(({ code }) => code === "quote_broken" || code === "line_too_long"))
    return row;
  const cells = Array.from({ length: width }, () => "");
  for (const [index, cell] of row.own.slice(0, places.length).entries()) cells[places[index] ?? 0] = cell;
  const own = [...cells, ...row.own.slice(places.length)];
  return { ...row, own, raw: csvLine(own, delimiter) };
}

function isCells(own: PersonRow["own"]): own is readonly string[] {
  return Array.isArray(own);
}
