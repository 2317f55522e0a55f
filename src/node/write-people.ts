import { stringify } from "csv-stringify/sync";
import type { People, PersonRow } from "./people.js";
import type { RejectedRow } from "./score-people.js";
import type { RowIssue } from "./table-issue.js";

/** The formats that results are written in. */
export const OUTPUT_FORMATS = ["csv", "ndjson", "json"] as const;
/** One of `OUTPUT_FORMATS`. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Turns rows into text: what stands before all of them, each row, what stands after. */
export interface RowWriter<T> {
  readonly before: string;
  row(item: T): string;
  readonly after: string;
}

/** Columns that are written after a row's own. */
export interface Columns<T> {
  readonly names: readonly string[];
  /** A cell for each name. */
  readonly cells: (item: T) => readonly string[];
}

/** How a table of people is written. */
export type Written = Pick<People, "header" | "delimiter" | "lineEnd" | "hasMark">;

/** Write rows: their own columns, then others. CSV keeps the dialect of the input. */
export function peopleWriter<T extends { readonly row: PersonRow }>(
  people: Written,
  format: OutputFormat,
  columns: Columns<T>,
): RowWriter<T> {
  const own = people.header ?? ["id", "name", "unit", "status", "jabatan"];
  return rowWriter(people, format, [...own, ...columns.names], (item) => {
    const cells = columns.cells(item);
    return {
      // The row's own cells stay as they were written, quotes and all.
      ...(people.header !== undefined && { line: () => [item.row.raw, ...cells] }),
      cells: () => [...ownCells(item.row, own), ...cells],
      object: () => ({
        ...ownObject(item.row, own),
        ...Object.fromEntries(columns.names.map((name, index) => [name, cells[index]])),
      }),
    };
  });
}

/** Write rejects: line, columns, codes, messages, then the row itself; cells beyond the header come last. */
export function rejectWriter<I extends RowIssue>(
  people: Written,
  format: OutputFormat,
  message: (issue: I) => string,
): RowWriter<RejectedRow<I>> {
  const own = people.header ?? ["baris_asli"];
  const columns = ["baris", "kolom", "kode", "pesan"];
  // Many rows may share their issues: what is said of them is put together once.
  const said = new WeakMap<readonly I[], readonly string[]>();
  const sayingOf = (issues: readonly I[]): readonly string[] => {
    const known = said.get(issues) ?? [
      issues.map((one) => one.path.join(".")).join("|"),
      issues.map((one) => one.code).join("|"),
      issues.map(message).join(" | "),
    ];
    said.set(issues, known);
    return known;
  };
  return rowWriter(people, format, [...columns, ...own], ({ row, issues }) => {
    const cells = [String(row.line), ...sayingOf(issues)];
    return {
      cells: () => [...cells, ...(Array.isArray(row.own) ? (row.own as readonly string[]) : [row.raw])],
      object: () => ({
        ...Object.fromEntries(columns.map((name, index) => [name, cells[index]])),
        baris_asli: row.raw,
      }),
    };
  });
}

interface RowParts {
  /** Pieces of CSV as they are to be written. */
  readonly line?: () => readonly string[];
  /** Cells that may have to be quoted. */
  readonly cells: () => readonly string[];
  readonly object: () => object;
}

function rowWriter<T>(
  { delimiter, lineEnd, hasMark }: Written,
  format: OutputFormat,
  header: readonly string[],
  parts: (item: T) => RowParts,
): RowWriter<T> {
  if (format === "csv") {
    const special = new RegExp(`["\\r\\n${delimiter}]`);
    const line = (cells: readonly string[]) =>
      cells.some((cell) => special.test(cell))
        ? stringify([[...cells]], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ })
        : `${cells.join(delimiter)}${lineEnd}`;
    const row = ({ line: written, cells }: RowParts) =>
      written === undefined ? line(cells()) : `${written().join(delimiter)}${lineEnd}`;
    return { before: `${hasMark ? "\uFEFF" : ""}${line(header)}`, row: (item) => row(parts(item)), after: "" };
  }
  if (format === "ndjson") return { before: "", row: (item) => `${JSON.stringify(parts(item).object())}\n`, after: "" };
  let separator = "\n";
  return {
    before: "[",
    row: (item) => {
      const text = `${separator}${JSON.stringify(parts(item).object())}`;
      separator = ",\n";
      return text;
    },
    after: "\n]\n",
  };
}

function ownCells({ own }: PersonRow, names: readonly string[]): readonly string[] {
  return isCells(own) ? own : names.map((name) => (typeof own[name] === "string" ? own[name] : ""));
}

function ownObject({ own }: PersonRow, names: readonly string[]): object {
  // Of two columns with one name the second is told apart by its position: none may get lost in an object.
  const key = (name: string, index: number) => (names.indexOf(name) === index ? name : `${name}_${String(index + 1)}`);
  return isCells(own) ? Object.fromEntries(names.map((name, index) => [key(name, index), own[index]])) : own;
}

function isCells(own: PersonRow["own"]): own is readonly string[] {
  return Array.isArray(own);
}
