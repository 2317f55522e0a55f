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

/** The line behind a header, and those with something on them that stand above it. */
export interface HeaderPlace {
  readonly lineBelow: number;
  readonly linesAbove: readonly number[];
}

/** Find the layout of CSV text, or of its beginning. Throws `TableError` where no row below it could be scored. */
export function csvLayout(
  text: string,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
): CsvLayout & HeaderPlace {
  const { delimiter, above, first } = headerIn(text, file, profile, options);
  if (first.issue !== undefined) throw new TableError([first.issue]);
  const header = first.cells.map((name) => name.trim());
  const columns = mapColumns(header, profile, options.names);
  const lineBelow = first.line + first.raw.split("\n").length;
  const lines = () => linesBelow(text, { delimiter, header, lineBelow });
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
    lineBelow,
    linesAbove: above,
  };
}

/** What tells a spreadsheet the delimiter of the lines below: `sep=;`. */
const TELLS_DELIMITER = /^"?sep=(.)"?\r?(?:\n|$)/i;

interface FoundHeader {
  readonly delimiter: string;
  readonly first: CsvLine;
  readonly above: readonly number[];
}

/** Find the header: the first line, or one below titles, by which then the delimiter is found out too. */
function headerIn(text: string, file: string, profile: ProfileSource, { names, delimiter }: TableOptions): FoundHeader {
  const told = TELLS_DELIMITER.exec(text)?.[1];
  const skipped = told === undefined ? 0 : 1;
  const given = delimiter ?? DELIMITERS.find((one) => one === told);
  const below = skipped === 0 ? text : text.slice(text.indexOf("\n") + 1 || text.length);
  const usual = given ?? findDelimiter(below);
  const [first] = csvLines(below, usual, undefined, skipped + 1);
  if (first === undefined) throw new TableError([tableIssue("file_empty", { file })]);
  const isKnown = knownColumn(profile, names);
  // By titles the delimiter cannot be found out.
  const others = given === undefined ? DELIMITERS.filter((one) => one !== usual) : [];
  for (const each of [usual, ...others]) {
    const lines = firstLines(below, each, skipped + 1);
    const at = findHeader(lines, isKnown);
    const line = at === undefined ? undefined : lines[at];
    if (line !== undefined) return { delimiter: each, first: line, above: lines.slice(0, at).map((one) => one.line) };
  }
  return { delimiter: usual, first, above: [] };
}

/** So many characters hold any header and the titles above it. */
const LOOKED_AT = 1 << 17;

function firstLines(text: string, delimiter: string, firstLine: number): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  // Whole lines: half of a header would be taken for all of it.
  const start = text.length > LOOKED_AT ? text.slice(0, text.lastIndexOf("\n", LOOKED_AT) + 1) : text;
  for (const line of csvLines(start, delimiter, undefined, firstLine)) {
    lines.push(line);
    if (lines.length === 50) break;
  }
  return lines;
}

/** The lines of a file below its header. */
export function linesBelow(
  text: string,
  { delimiter, header, lineBelow }: Pick<CsvLayout & HeaderPlace, "delimiter" | "header" | "lineBelow">,
): Generator<CsvLine, void, undefined> {
  let start = 0;
  for (let line = 1; line < lineBelow; line += 1) start = text.indexOf("\n", start) + 1 || text.length;
  return csvLines(text.slice(start), delimiter, header.length, lineBelow);
}

function* cellsOf(lines: Iterable<CsvLine>): Generator<readonly string[]> {
  for (const { cells } of lines) yield cells;
}
