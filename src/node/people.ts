import type { OriginColumn, RowOrigin } from "./row-origin.js";
import type { RowIssue } from "./table-issue.js";

/** One row of input: where it stood, what stood there, and the facts in it. */
export interface PersonRow {
  /** Line in the file, from 1; in a workbook the row of its sheet. */
  readonly line: number;
  /** The text of the row; of a workbook's row its cells as CSV. */
  readonly raw: string;
  /** The row's own columns, to be passed through: cells in the order of the header, or the object of a JSON line. */
  readonly own: readonly string[] | Readonly<Record<string, unknown>>;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly facts: unknown;
  /** What is wrong with the row before its facts are looked at. */
  readonly issues: readonly RowIssue[];
  /** Where it comes from, where several tables are read as one. */
  readonly from?: RowOrigin;
}

/** How a table of people is written: what is found out before any row is read. */
export interface TableForm {
  /** The header of a CSV file or a workbook; `undefined` for JSON lines. */
  readonly header: readonly string[] | undefined;
  readonly delimiter: string;
  readonly decimal: "." | ",";
  /** `\r\n` or `\n`, as in the input. */
  readonly lineEnd: string;
  /** Whether a byte order mark stood at the beginning. */
  readonly hasMark: boolean;
  /** Columns that nothing reads. */
  readonly unknownColumns: readonly string[];
  /** Which of NIP, name and unit have no column; nobody needs them to be scored. */
  readonly absentColumns: readonly string[];
  /** Where the rows of a workbook stand; `undefined` for text. */
  readonly sheet: SheetPlace | undefined;
  /** What is said of each row where several files or sheets are read as one table. */
  readonly origins?: readonly OriginColumn[];
}

/** A sheet, and the row of its header. */
export interface SheetPlace {
  readonly name: string;
  readonly headerRow: number;
}

/** A table of people whose rows are read as they are asked for, in batches, so that memory does not grow with them. */
export interface People extends TableForm {
  /** About how many rows there are; 0 where nothing tells. */
  readonly expected: number;
  /** To be gone through once. Throws `TableError` where the file turns out to be broken. */
  readonly rows: AsyncIterable<readonly PersonRow[]>;
}
