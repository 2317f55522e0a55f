import type { Issue } from "../issue/index.js";
import type { RowOrigin } from "./row-origin.js";
import type { WorkbookIssueParams } from "./xlsx/workbook-issue.js";

/** The values behind each issue of a table: a file as a whole, or a row of it. */
export interface TableIssueParams extends WorkbookIssueParams {
  // ── the file: nothing can be scored ──
  file_unreadable: { readonly file: string; readonly reason: string };
  file_empty: { readonly file: string };
  /** A header and nothing below it. */
  file_without_rows: { readonly file: string };
  /** More than four million empty lines above the first row. */
  file_mostly_empty: { readonly file: string; readonly lines: number };
  /** A workbook, a picture: no text. `kind` is null where it is not known. */
  file_binary: { readonly file: string; readonly kind: string | null };
  /** A web page, or an old spreadsheet's XML, whatever its name says. */
  file_page: { readonly file: string; readonly kind: "HTML" | "XML" };
  file_utf16: { readonly file: string };
  file_not_utf8: { readonly file: string; readonly line: number };
  column_missing: { readonly columns: readonly string[]; readonly found: readonly string[]; readonly profile: string };
  column_doubled: { readonly column: string; readonly positions: readonly number[] };
  /** A column that is nearly one that is known: a typing mistake would cost points in silence. */
  column_misspelt: { readonly found: string; readonly suggestion: string };
  /** Results that this program has written. */
  file_of_results: { readonly columns: readonly string[] };
  /** A column that the results need for themselves. */
  column_reserved: { readonly column: string };
  /** Another name is given for a column that nobody knows. */
  map_unknown: { readonly found: string; readonly accepted: readonly string[]; readonly suggestion: string | null };
  /** The other name of a column does not stand in the header. */
  map_not_found: { readonly column: string; readonly name: string; readonly found: readonly string[] };
  /** One column is to stand for several. */
  map_shared: { readonly name: string; readonly columns: readonly string[] };
  /** JSON lines have no columns that could be called otherwise. */
  map_without_columns: { readonly file: string };
  /** A workbook was asked for. */
  file_no_workbook: { readonly file: string };
  /** Its size at opening, and how much of it was there to read: it was changed meanwhile. */
  file_changed: { readonly file: string; readonly before: number; readonly after: number };
  /** JSON lines and a table with columns cannot be one table. */
  files_of_two_kinds: { readonly files: readonly string[] };
  /** No table of people lies in a folder, or has a name of this pattern. */
  folder_empty: { readonly folder: string };
  /** What is to be written would lie in a folder that is read, and be read the next time. */
  output_in_folder: { readonly file: string; readonly folder: string };
  /** A file that is to be written is the input, or another one that is to be written. */
  file_repeated: { readonly file: string };
  /** Not every row has ended in exactly one place: a fault of the program. */
  rows_unbalanced: { readonly rows: number };

  // ── a row: the others are scored ──
  cell_count: { readonly expected: number; readonly found: number };
  quote_broken: { readonly line: number };
  line_too_long: { readonly length: number; readonly most: number };
  json_malformed: { readonly reason: string };
  /** A word that the column does not know. */
  cell_word: { readonly found: string; readonly accepted: readonly string[]; readonly suggestion: string | null };
  /** No number that can be read exactly in a file with this decimal mark. */
  cell_number: { readonly found: string; readonly decimal: string; readonly isAmbiguous: boolean };
  /** A formula whose value was not saved with it. */
  formula_unsaved: { readonly cell: string };
  /** Cells that are shown as one hold what must be said of each person. */
  cells_merged: { readonly range: string };
  /** The same person stands on an earlier line; 0 where so many people were read that their lines are not kept. */
  id_repeated: { readonly id: string; readonly line: number; readonly from?: RowOrigin };
  /** A spreadsheet has turned the NIP into a rounded number (`1,98001E+17`). */
  id_damaged: { readonly found: string };
}

/** What kind of thing is wrong with a table. */
export type TableIssueCode = keyof TableIssueParams;

/** Something that is wrong with a table. The path is the column's name, or empty. */
export type TableIssue<C extends TableIssueCode = TableIssueCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly string[];
    readonly params: TableIssueParams[K];
    /** The table that is wrong, where several are read as one. */
    readonly from?: RowOrigin;
  };
}[C];

/** Anything that can be wrong with a row. */
export type RowIssue = TableIssue | Issue;

/** Make an issue of a table. */
export function tableIssue<C extends TableIssueCode>(
  code: C,
  params: TableIssueParams[C],
  column?: string,
): TableIssue<C> {
  return { code, path: column === undefined ? [] : [column], params };
}
