import type { RowIssue } from "./table-issue.js";

/** One row of input: where it stood, what stood there, and the facts in it. */
export interface PersonRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The text of the row. */
  readonly raw: string;
  /** The row's own columns, to be passed through: cells in the order of the header, or the object of a JSON line. */
  readonly own: readonly string[] | Readonly<Record<string, unknown>>;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly facts: unknown;
  /** What is wrong with the row before its facts are looked at. */
  readonly issues: readonly RowIssue[];
}

/** A table of people, read but not yet scored. */
export interface People {
  /** The header of a CSV file; `undefined` for JSON lines. */
  readonly header: readonly string[] | undefined;
  readonly delimiter: string;
  readonly decimal: "." | ",";
  /** `\r\n` or `\n`, as in the input. */
  readonly lineEnd: string;
  /** Whether a byte order mark stood at the beginning. */
  readonly hasMark: boolean;
  /** Columns that nothing reads. */
  readonly unknownColumns: readonly string[];
  readonly rows: Iterable<PersonRow>;
}
