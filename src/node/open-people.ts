import type { ProfileSource } from "../profile/profile.js";
import { reservedColumns } from "../facts/table-columns.js";
import { csvFile, expectedRows, piecesBelow } from "./bulk/csv-file.js";
import { readHead } from "./bulk/file-head.js";
import type { ByteSource } from "./byte-source.js";
import { isOfResults } from "./columns.js";
import { type FileTable, type JoinedTables, joinTables } from "./join-tables.js";
import { hiddenTableIssue, maskFor, type Mask } from "./mask.js";
import type { InputSource } from "./open-input.js";
import { csvRows, formOf } from "./read-csv.js";
import { ndjsonRows } from "./read-ndjson.js";
import { skippedTally } from "./skipped-rows.js";
import { TableError } from "./table-error.js";
import { tableIssue, type TableIssue } from "./table-issue.js";
import { withLineFeeds } from "./translated-bytes.js";
import type { InputFormat, TableOptions } from "./table-options.js";
import type { Work } from "./xlsx/sheet-reader.js";

/** Tables of people that are read as one. */
export interface OpenedPeople extends JoinedTables {
  /** Hides who is who, where that is wanted. */
  readonly mask: Mask | undefined;
}

/** Find out how a table of people is written. Throws `TableError` where nothing in it could be scored. */
export function openPeople(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
  masked = false,
): Promise<OpenedPeople> {
  return openTables([{ source, file }], profile, options, masked);
}

/** Find out how tables of people are written that are read as one. Throws `TableError` where nothing in one of them could be scored. */
export async function openTables(
  sources: readonly InputSource[],
  profile: ProfileSource,
  options: TableOptions,
  masked: boolean,
): Promise<OpenedPeople> {
  try {
    const people = joinTables(await tablesOf(sources, profile, options));
    return { ...people, mask: masked ? maskFor(people, options.names) : undefined };
  } catch (error) {
    if (masked && error instanceof TableError) throw new TableError(error.issues.map(hiddenTableIssue));
    throw error;
  }
}

/** What is wrong is told of all of them at once. */
async function tablesOf(
  sources: readonly InputSource[],
  profile: ProfileSource,
  options: TableOptions,
): Promise<readonly [FileTable, ...FileTable[]]> {
  const tables: FileTable[] = [];
  const issues: TableIssue[] = [];
  // All workbooks are held together.
  const work: Work = { cells: 0, filled: 0, characters: 0 };
  for (const { source, file } of sources) {
    try {
      tables.push(...(await open(source, file, profile, options, work)));
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      const from = { file, sheet: undefined };
      issues.push(
        ...error.issues.map((one) => (sources.length === 1 || "file" in one.params ? one : { from, ...one })),
      );
    }
  }
  const [first, ...others] = tables;
  if (issues.length > 0 || first === undefined) throw new TableError(issues);
  return [first, ...others];
}

async function open(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
  work: Work,
): Promise<readonly FileTable[]> {
  const { format, names, sheet } = options;
  if (source.isWorkbook && (format ?? "xlsx") === "xlsx") {
    // Most tables are text: what reads workbooks is loaded where there is one.
    const { readSheets } = await import("./read-sheet.js");
    return readSheets(source, file, profile, options, work);
  }
  const text = await withLineFeeds(source);
  const wantsWorkbook = format === "xlsx" || sheet !== undefined;
  const head = await readHead(text, file).catch((error: unknown) => {
    throw wantsWorkbook ? new TableError([tableIssue("file_no_workbook", { file })]) : error;
  });
  const { hasMark } = head;
  refusePage(head.text, file);
  if (wantsWorkbook) throw new TableError([tableIssue("file_no_workbook", { file })]);
  if (formatOf(head.text, file, format) === "csv") {
    const csv = csvFile(head, text, file, profile, options);
    const { skipped, expected } = csv;
    return [{ ...formOf(csv.layout, hasMark), file, expected, rows: csvRows(csv), csv, skipped, unread: [] }];
  }
  const keys = keysIn(head.text);
  if (isOfResults(keys)) throw new TableError([tableIssue("file_of_results", { columns: keys.filter(isReserved) })]);
  if (names !== undefined) throw new TableError([tableIssue("map_without_columns", { file })]);
  return [
    {
      header: undefined,
      delimiter: ",",
      decimal: ".",
      lineEnd: "\n",
      hasMark,
      unknownColumns: [],
      absentColumns: [],
      sheet: undefined,
      file,
      expected: expectedRows(head, text),
      rows: ndjsonRows(piecesBelow(head, hasMark ? 3 : 0, text, file), file),
      csv: undefined,
      skipped: skippedTally(),
      unread: [],
    },
  ];
}

/** What web applications call a workbook is often a page, or the XML of an old spreadsheet; a spreadsheet opens both. */
function refusePage(text: string, file: string): void {
  const [, tag] = /^\s*<(\?xml|!doctype\s+html|html|head|meta|body|style|table)\b/i.exec(text.slice(0, 1_000)) ?? [];
  if (tag === undefined) return;
  const kind = /xml/i.test(tag) && !/<html/i.test(text.slice(0, 1_000)) ? "XML" : "HTML";
  throw new TableError([tableIssue("file_page", { file, kind })]);
}

/** The keys of the first object in JSON lines, or in a list of JSON objects, a line each. */
function keysIn(text: string): readonly string[] {
  const [line = ""] = /^[^\S\n]*\{.*/m.exec(text.slice(0, 1 << 16)) ?? [];
  try {
    return Object.keys(JSON.parse(line.replace(/,\s*$/, "")) as object);
  } catch {
    return [];
  }
}

function isReserved(name: string): boolean {
  return Object.hasOwn(reservedColumns, name);
}

/** The format of a text file, by what is asked for, its name or how it begins. */
function formatOf(text: string, file: string, wanted: InputFormat | undefined): InputFormat {
  const isJson = /\.(ndjson|jsonl|json)(\.gz)?$/i.test(file) || /^\s*[[{]/.test(text.slice(0, 1_000));
  return wanted ?? (isJson ? "ndjson" : "csv");
}
