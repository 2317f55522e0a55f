import type { AddedKinds } from "../input/added-kinds.js";
import type { ProfileSource } from "../profile/profile.js";
import { mapColumns, type ColumnMap } from "./columns.js";
import { csvLines, type CsvLine } from "./csv-lines.js";
import { findDecimal, findDelimiter, type DecimalMark, type Dialect } from "./dialect.js";
import type { People, PersonRow } from "./people.js";
import { rowFacts, type RowFacts } from "./row-facts.js";
import { TableError, tableIssue, type RowIssue } from "./table-issue.js";

/** Read a table of people from CSV text. What the dialect leaves open is found out from the text. */
export function readCsv(
  text: string,
  file: string,
  profile: ProfileSource,
  dialect: Partial<Dialect>,
): Omit<People, "hasMark"> {
  const delimiter = dialect.delimiter ?? findDelimiter(text);
  const [first] = csvLines(text, delimiter);
  if (first === undefined) throw new TableError([tableIssue("file_empty", { file })]);
  if (first.issue !== undefined) throw new TableError([first.issue]);
  const header = first.cells.map((name) => name.trim());
  const columns = mapColumns(header, profile);
  const added = profile.facts ?? {};
  const lines = () => rowsBelow(csvLines(text, delimiter, header.length));
  if (lines().next().done === true) throw new TableError([tableIssue("file_without_rows", { file })]);
  const decimal =
    dialect.decimal === undefined
      ? findDecimal(cellsOf(lines()), columns, delimiter, added)
      : { mark: dialect.decimal, isCertain: true };
  return {
    header,
    delimiter,
    decimal: decimal.mark,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    unknownColumns: columns.unknown,
    rows: { [Symbol.iterator]: () => personRows(lines(), header.length, columns, decimal, added) },
  };
}

function* personRows(
  lines: Iterable<CsvLine>,
  width: number,
  columns: ColumnMap,
  decimal: DecimalMark,
  added: AddedKinds,
): Generator<PersonRow> {
  for (const { line, raw, cells, issue } of lines) {
    const problem = issue ?? problemOfShape(cells, width);
    const read: RowFacts =
      problem === undefined ? rowFacts(cells, columns, decimal, added) : { facts: {}, issues: [problem] };
    yield {
      line,
      raw,
      own: issue === undefined ? cells : [raw],
      id: asText(read.facts["id"]),
      name: asText(read.facts["name"]),
      facts: read.facts,
      issues: read.issues,
    };
  }
}

function problemOfShape(cells: readonly string[], width: number): RowIssue | undefined {
  if (cells.every((cell) => cell.trim() === "")) return tableIssue("row_empty", {});
  return cells.length === width ? undefined : tableIssue("cell_count", { expected: width, found: cells.length });
}

function* rowsBelow(lines: Iterable<CsvLine>): Generator<CsvLine, void, undefined> {
  let isHeader = true;
  for (const line of lines) {
    if (!isHeader) yield line;
    isHeader = false;
  }
}

function* cellsOf(lines: Iterable<CsvLine>): Generator<readonly string[]> {
  for (const { cells } of lines) yield cells;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
