import type { ProfileSource } from "../profile/profile.js";
import { csvFile, expectedRows, piecesBelow, type CsvFile } from "./bulk/csv-file.js";
import { readHead } from "./bulk/file-head.js";
import type { ByteSource } from "./byte-source.js";
import { hiddenTableIssue, maskFor, type Mask } from "./mask.js";
import type { People, TableForm } from "./people.js";
import { csvRows, formOf } from "./read-csv.js";
import { ndjsonRows } from "./read-ndjson.js";
import { type SkippedTally, skippedTally } from "./skipped-rows.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";
import { withLineFeeds } from "./translated-bytes.js";
import type { InputFormat, TableOptions } from "./table-options.js";

/** A table of people, and its bytes where it is CSV: either may be gone through, once. */
export interface OpenedPeople extends People {
  readonly csv: CsvFile | undefined;
  /** Counts the rows that are about nobody, as they are met. */
  readonly skipped: SkippedTally;
  /** Hides who is who, where that is wanted. */
  readonly mask: Mask | undefined;
}

/** Find out how a table of people is written. Throws `TableError` where nothing in it could be scored. */
export async function openPeople(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
  masked = false,
): Promise<OpenedPeople> {
  try {
    const people = await open(source, file, profile, options);
    return { ...people, mask: masked ? maskFor(people, options.names) : undefined };
  } catch (error) {
    if (masked && error instanceof TableError) throw new TableError(error.issues.map(hiddenTableIssue));
    throw error;
  }
}

async function open(
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
): Promise<Omit<OpenedPeople, "mask">> {
  const { format, names, sheet } = options;
  if (source.isWorkbook && (format ?? "xlsx") === "xlsx") {
    // Most tables are text: what reads workbooks is loaded where there is one.
    const { readSheet } = await import("./read-sheet.js");
    return { ...(await readSheet(source, file, profile, options)), csv: undefined };
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
    return { ...formOf(csv.layout, hasMark), expected: csv.expected, rows: csvRows(csv), csv, skipped: csv.skipped };
  }
  if (names !== undefined) throw new TableError([tableIssue("map_without_columns", { file })]);
  return {
    header: undefined,
    delimiter: ",",
    decimal: ".",
    lineEnd: "\n",
    hasMark,
    unknownColumns: [],
    absentColumns: [],
    sheet: undefined,
    expected: expectedRows(head, text),
    rows: ndjsonRows(piecesBelow(head, hasMark ? 3 : 0, text, file), file),
    csv: undefined,
    skipped: skippedTally(),
  };
}

/** What web applications call a workbook is often a page, or the XML of an old spreadsheet; a spreadsheet opens both. */
function refusePage(text: string, file: string): void {
  const [, tag] = /^\s*<(\?xml|!doctype\s+html|html|head|meta|body|style|table)\b/i.exec(text.slice(0, 1_000)) ?? [];
  if (tag === undefined) return;
  const kind = /xml/i.test(tag) && !/<html/i.test(text.slice(0, 1_000)) ? "XML" : "HTML";
  throw new TableError([tableIssue("file_page", { file, kind })]);
}

/** How a table is written, without its rows. */
export function formAlone({
  csv: _csv,
  rows: _rows,
  expected: _expected,
  mask: _mask,
  skipped: _skipped,
  ...form
}: OpenedPeople): TableForm {
  return form;
}

/** The format of a text file, by what is asked for, its name or how it begins. */
function formatOf(text: string, file: string, wanted: InputFormat | undefined): InputFormat {
  const isJson = /\.(ndjson|jsonl|json)(\.gz)?$/i.test(file) || /^\s*[[{]/.test(text.slice(0, 1_000));
  return wanted ?? (isJson ? "ndjson" : "csv");
}
