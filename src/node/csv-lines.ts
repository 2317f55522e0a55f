import { parse } from "csv-parse/sync";
import { tableIssue, type TableIssue } from "./table-issue.js";

/** One row of a CSV file: the line where it begins, its cells, the text itself; or why it cannot be read. */
export interface CsvLine {
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
  readonly issue: TableIssue | undefined;
}

/** The longest line that is read, in characters: far beyond any person's row. */
export const LONGEST_LINE = 65_536;
/** The most lines that one quoted cell may run over. */
const MOST_LINES = 100;

/**
 * Read CSV line by line. A line without a quote is split at the delimiter; one with a quote goes to csv-parse, together
 * with the lines that its quoted cell runs over. A line with a broken quote is given alone, and the next line is read
 * as usual: a mistake in one row must not swallow those below. Lines with nothing on them are no rows. `width`: how many
 * cells a row has, where that is known. `firstLine`: the number of the text's first line.
 */
export function* csvLines(
  text: string,
  delimiter: string,
  width?: number,
  firstLine = 1,
): Generator<CsvLine, void, undefined> {
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const raw = withoutReturn(lines[index] ?? "");
    const line = index + firstLine;
    if (raw === "") continue;
    if (raw.length > LONGEST_LINE) {
      yield { line, raw, cells: [], issue: tableIssue("line_too_long", { length: raw.length, most: LONGEST_LINE }) };
    } else if (!raw.includes('"')) {
      yield { line, raw, cells: raw.split(delimiter), issue: undefined };
    } else {
      const quoted = readQuoted(lines, index, delimiter, width);
      index += (quoted?.lines ?? 1) - 1;
      yield quoted === undefined
        ? { line, raw, cells: [], issue: tableIssue("quote_broken", { line }) }
        : { line, raw: quoted.raw, cells: quoted.cells, issue: undefined };
    }
  }
}

interface Quoted {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly lines: number;
}

function readQuoted(
  lines: readonly string[],
  start: number,
  delimiter: string,
  width: number | undefined,
): Quoted | undefined {
  const isWhole = (line: string) => line.split(delimiter).length === width;
  let raw = "";
  for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
    const line = lines[start + count - 1] ?? "";
    // Where the line with the quote has all cells of a row, and so has one below it, the quote was a stray one: two of
    // them in a column would else swallow the people between them.
    if (count > 1 && isWhole(lines[start] ?? "") && isWhole(line)) return undefined;
    raw += `${count > 1 ? "\n" : ""}${line}`;
    const quotes = raw.split('"').length - 1;
    if (quotes % 2 !== 0) continue;
    const cells = parseOne(withoutReturn(raw), delimiter);
    return cells === undefined ? undefined : { cells, raw: withoutReturn(raw), lines: count };
  }
  return undefined;
}

function parseOne(raw: string, delimiter: string): readonly string[] | undefined {
  try {
    const records = parse(raw, { delimiter, relax_column_count: true, record_delimiter: "\u0000" });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
