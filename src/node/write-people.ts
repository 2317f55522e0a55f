import type { PersonRow } from "./people.js";
import type { OriginColumn } from "./row-origin.js";
import type { OutputFormat, RowForms, RowWriter, TextWriter, Written } from "./row-forms.js";
import type { RejectedRow } from "./score-people.js";
import { sheetWriter } from "./sheet-writer.js";
import type { RowIssue } from "./table-issue.js";
import { textWriter } from "./text-writer.js";

/** Columns that are written after a row's own. */
export interface Columns<T> {
  readonly names: readonly string[];
  /** A cell for each name. */
  readonly cells: (item: T) => readonly string[];
}

/** Write rows: their own columns, then others. CSV keeps the dialect of the input. */
export function peopleWriter<T extends { readonly row: PersonRow }>(
  people: Written,
  format: OutputFormat,
  columns: Columns<T>,
): RowWriter<T> {
  const all = withOrigins(people, columns);
  return rowWriter(people, format, [...ownColumns(people), ...all.names], formsOf(people, all));
}

/** The same as CSV text, a row at a time. */
export function peopleText<T extends { readonly row: PersonRow }>(people: Written, columns: Columns<T>): TextWriter<T> {
  const all = withOrigins(people, columns);
  return textWriter(people, "csv", [...ownColumns(people), ...all.names], formsOf(people, all));
}

/** The columns, behind those that say where each row comes from. */
function withOrigins<T extends { readonly row: PersonRow }>(
  { origins = [] }: Written,
  columns: Columns<T>,
): Columns<T> {
  if (origins.length === 0) return columns;
  return {
    names: [...origins, ...columns.names],
    cells: (item) => [...originCells(item.row, origins), ...columns.cells(item)],
  };
}

function originCells({ from }: PersonRow, origins: readonly OriginColumn[]): readonly string[] {
  return origins.map((one) => (one === "berkas_asal" ? from?.file : from?.sheet) ?? "");
}

function ownColumns({ header }: Written): readonly string[] {
  return header ?? ["id", "name", "unit", "status", "jabatan"];
}

function formsOf<T extends { readonly row: PersonRow }>(people: Written, columns: Columns<T>): (item: T) => RowForms {
  const own = ownColumns(people);
  const jsonOf = jsonLines([...own, ...columns.names]);
  return (item) => {
    const cells = columns.cells(item);
    return {
      // The row's own cells stay as they were written, quotes and all.
      ...(people.header !== undefined && { raw: item.row.raw, rest: cells }),
      cells: () => [...ownCells(item.row, own), ...cells],
      json: () =>
        isCells(item.row.own)
          ? jsonOf([...item.row.own, ...cells])
          : JSON.stringify({
              ...item.row.own,
              ...Object.fromEntries(columns.names.map((name, index) => [name, cells[index]])),
            }),
    };
  };
}

/** Write rejects: line, columns, codes, messages, then the row itself; cells beyond the header come last. */
export function rejectWriter<I extends RowIssue>(
  people: Written,
  format: OutputFormat,
  message: (issue: I) => string,
): RowWriter<RejectedRow<I>> {
  const own = people.header ?? ["baris_asli"];
  const { origins = [] } = people;
  const columns = [...origins, "baris", "kolom", "kode", "pesan"];
  const jsonOf = jsonLines([...columns, "baris_asli"]);
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
    const cells = [...originCells(row, origins), String(row.line), ...sayingOf(issues)];
    return {
      cells: () => [...cells, ...(Array.isArray(row.own) ? (row.own as readonly string[]) : [row.raw])],
      json: () => jsonOf([...cells, row.raw]),
    };
  });
}

function ownCells({ own }: PersonRow, names: readonly string[]): readonly string[] {
  return isCells(own) ? own : names.map((name) => (typeof own[name] === "string" ? own[name] : ""));
}

function isCells(own: PersonRow["own"]): own is readonly string[] {
  return Array.isArray(own);
}

// — In one format —

/** Write rows in a format. */
function rowWriter<T>(
  written: Written,
  format: OutputFormat,
  header: readonly string[],
  forms: (item: T) => RowForms,
): RowWriter<T> {
  if (format === "xlsx") return sheetWriter(header, (item) => forms(item).cells());
  const { before, row, after } = textWriter(written, format, header, forms);
  return {
    before,
    rows: (items) => Promise.resolve(items.map(row).join("")),
    after: () => Promise.resolve(after),
  };
}

// — JSON lines —

/**
 * Make a function that writes cells as a JSON object with these names. Of two equal names the second is told apart by its
 * position: none may get lost.
 */
function jsonLines(names: readonly string[]): (cells: readonly string[]) => string {
  const taken = new Set(names);
  const keys = names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    let key = `${name}_${String(index + 1)}`;
    while (taken.has(key)) key += "_";
    taken.add(key);
    return key;
  });
  // Each row has the same keys: putting text together costs a fraction of making an object of every row.
  const heads = keys.map((key, index) => `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`);
  return (cells) => `${heads.map((head, index) => head + JSON.stringify(cells[index] ?? "")).join("")}}`;
}
