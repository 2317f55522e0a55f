import type { AddedKinds } from "../facts/added-kinds.js";
import type { ProfileSource } from "../profile/profile.js";
import { knownColumn, mapColumns, type ColumnMap } from "./columns.js";
import { csvLines, type CsvLine } from "./csv-lines.js";
import { DELIMITERS, findDecimal, findDelimiter, type DecimalMark } from "./dialect.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";
import type { TableOptions } from "./table-options.js";
import { findHeader } from "./xlsx/find-header.js";

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
  if (!header.some(knownColumn(profile, options.names))) refuseTitles(text, profile, options);
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

/** Titles above the header would be told as columns that are missing; by them the delimiter cannot be found out either. */
function refuseTitles(text: string, profile: ProfileSource, { names, delimiter }: TableOptions): void {
  const isKnown = knownColumn(profile, names);
  for (const each of delimiter === undefined ? DELIMITERS : [delimiter]) {
    const lines = firstLines(text, each);
    const line = lines[findHeader(lines, isKnown) ?? 0];
    if (line !== undefined && line !== lines[0])
      throw new TableError([tableIssue("header_below", { line: line.line })]);
  }
}

function firstLines(text: string, delimiter: string): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  for (const line of csvLines(text.slice(0, 1 << 16), delimiter)) {
    lines.push(line);
    if (lines.length === 50) break;
  }
  return lines;
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
