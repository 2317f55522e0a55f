import type { CsvFile } from "./bulk/csv-file.js";
import { readRecord } from "./bulk/csv-record.js";
import type { CsvLayout } from "./csv-layout.js";
import { csvLine } from "./csv-line.js";
import type { CsvLine } from "./csv-lines.js";
import type { PersonRow, TableForm } from "./people.js";
import { MOST_ROWS_IN_BATCH } from "./row-batches.js";
import { rowFacts, type RowFacts } from "./row-facts.js";
import { skipRow } from "./skipped-rows.js";
import { tableIssue, type RowIssue } from "./table-issue.js";

/** What a layout says about a table of people. */
export function formOf({ header, delimiter, decimal, lineEnd, columns }: CsvLayout, hasMark: boolean): TableForm {
  return {
    header,
    delimiter,
    decimal: decimal.mark,
    lineEnd,
    hasMark,
    unknownColumns: columns.unknown,
    absentColumns: ["nip", "nama", "unit"].filter((column) => !columns.at.has(column)),
    sheet: undefined,
  };
}

/** Read the rows of a CSV file, piece by piece. */
export async function* csvRows({
  layout,
  firstLine,
  pieces,
  skipped,
}: CsvFile): AsyncGenerator<readonly PersonRow[], void, undefined> {
  const skip = skipRow(layout);
  let line = firstLine;
  let people = 0;
  for await (const { lines, isLast, use } of pieces) {
    let rows: PersonRow[] = [];
    let at = 0;
    while (at < lines.length) {
      const record = readRecord(lines, at, isLast, line, layout);
      if (record === undefined) break;
      if (rows.length === MOST_ROWS_IN_BATCH) {
        yield rows;
        rows = [];
      }
      if (record.raw !== "") {
        const row = personRow({ ...record, line }, layout);
        const kind = skip(row, people);
        if (kind === undefined) {
          rows.push(row);
          people += 1;
        } else skipped.note(kind, line);
      }
      at += record.bytes;
      line += record.lines;
    }
    use(at, line);
    yield rows;
  }
}

/** Read one line as the facts of a person. `numbers`: positions of cells that are numbers for sure. */
export function personRow(found: CsvLine, layout: CsvLayout, numbers: readonly number[] = []): PersonRow {
  const { columns, decimal, added, header, delimiter } = layout;
  const { line, raw, cells, issue } = withoutBlankEnd(found, header.length, delimiter);
  const problem = issue ?? problemOfShape(cells, header.length);
  const read: RowFacts =
    problem === undefined ? rowFacts(cells, columns, decimal, added, numbers) : { facts: {}, issues: [problem] };
  return {
    line,
    raw,
    own: issue === undefined ? cells : [raw],
    id: asText(read.facts["id"]),
    name: asText(read.facts["name"]),
    unit: asText(read.facts["unit"]),
    facts: read.facts,
    issues: read.issues,
  };
}

/** A spreadsheet writes empty cells beyond the header where somebody has touched them: nothing stands there. */
function withoutBlankEnd(line: CsvLine, width: number, delimiter: string): CsvLine {
  const { cells, issue } = line;
  if (issue !== undefined || cells.length <= width || cells.slice(width).some((cell) => cell.trim() !== ""))
    return line;
  const own = cells.slice(0, width);
  return { ...line, cells: own, raw: csvLine(own, delimiter) };
}

function problemOfShape(cells: readonly string[], width: number): RowIssue | undefined {
  return cells.length === width ? undefined : tableIssue("cell_count", { expected: width, found: cells.length });
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
