import type { ProfileSource } from "../profile/profile.js";
import { csvLayout, linesBelow, type CsvLayout } from "./csv-layout.js";
import { csvLines, type CsvLine } from "./csv-lines.js";
import type { Dialect } from "./dialect.js";
import type { People, PersonRow } from "./people.js";
import { rowFacts, type RowFacts } from "./row-facts.js";
import { tableIssue, type RowIssue } from "./table-issue.js";

/** Read a table of people from CSV text. What the dialect leaves open is found out from the text. */
export function readCsv(
  text: string,
  file: string,
  profile: ProfileSource,
  dialect: Partial<Dialect>,
): Omit<People, "hasMark"> {
  const layout = csvLayout(text, file, profile, dialect);
  return { ...peopleOf(layout), rows: { [Symbol.iterator]: () => personRows(text, layout) } };
}

/** What a layout says about a table of people, its rows apart. */
export function peopleOf({
  header,
  delimiter,
  decimal,
  lineEnd,
  columns,
}: CsvLayout): Omit<People, "hasMark" | "rows"> {
  return { header, delimiter, decimal: decimal.mark, lineEnd, unknownColumns: columns.unknown };
}

function* personRows(text: string, layout: CsvLayout): Generator<PersonRow> {
  for (const line of linesBelow(csvLines(text, layout.delimiter, layout.header.length))) yield personRow(line, layout);
}

/** Read one line as the facts of a person. */
export function personRow({ line, raw, cells, issue }: CsvLine, layout: CsvLayout): PersonRow {
  const { columns, decimal, added, header } = layout;
  const problem = issue ?? problemOfShape(cells, header.length);
  const read: RowFacts =
    problem === undefined ? rowFacts(cells, columns, decimal, added) : { facts: {}, issues: [problem] };
  return {
    line,
    raw,
    own: issue === undefined ? cells : [raw],
    id: asText(read.facts["id"]),
    name: asText(read.facts["name"]),
    facts: read.facts,
    issues: read.issues,
  };
}

function problemOfShape(cells: readonly string[], width: number): RowIssue | undefined {
  if (cells.every((cell) => cell.trim() === "")) return tableIssue("row_empty", {});
  return cells.length === width ? undefined : tableIssue("cell_count", { expected: width, found: cells.length });
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
