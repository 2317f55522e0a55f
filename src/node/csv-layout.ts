import type { AddedKinds } from "../input/added-kinds.js";
import type { ProfileSource } from "../profile/profile.js";
import { mapColumns, type ColumnMap } from "./columns.js";
import { csvLines, type CsvLine } from "./csv-lines.js";
import { findDecimal, findDelimiter, type DecimalMark } from "./dialect.js";
import { TableError, tableIssue } from "./table-issue.js";
import type { TableOptions } from "./table-options.js";

/** How a CSV file is written and where its columns stand: found out once, before any row is read. */
export interface CsvLayout {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly decimal: DecimalMark;
  /** `\r\n` or `\n`. */
  readonly lineEnd: string;
  readonly columns: ColumnMap;
  /** The facts that the profile adds. */
  readonly added: AddedKinds;
}

/** Find the layout of CSV text, or of its beginning. Throws `TableError` where no row below it could be scored. */
export function csvLayout(text: string, file: string, profile: ProfileSource, options: TableOptions): CsvLayout {
  const delimiter = options.delimiter ?? findDelimiter(text);
  const [first] = csvLines(text, delimiter);
  if (first === undefined) throw new TableError([tableIssue("file_empty", { file })]);
  if (first.issue !== undefined) throw new TableError([first.issue]);
  const header = first.cells.map((name) => name.trim());
  const columns = mapColumns(header, profile, options.names);
  const lines = () => linesBelow(csvLines(text, delimiter, header.length));
  if (lines().next().done === true) throw new TableError([tableIssue("file_without_rows", { file })]);
  const added = profile.facts ?? {};
  return {
    header,
    delimiter,
    columns,
    added,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    decimal:
      options.decimal === undefined
        ? findDecimal(cellsOf(lines()), columns, delimiter, added)
        : { mark: options.decimal, isCertain: true },
  };
}

/** The lines of a file without its header. */
export function* linesBelow(lines: Iterable<CsvLine>): Generator<CsvLine, void, undefined> {
  let isHeader = true;
  for (const line of lines) {
    if (!isHeader) yield line;
    isHeader = false;
  }
}

function* cellsOf(lines: Iterable<CsvLine>): Generator<readonly string[]> {
  for (const { cells } of lines) yield cells;
}
