import { foldColumn, peopleColumns } from "../facts/table-columns.js";
import { withoutPersonalNumbers } from "../locales/harmless-text.js";
import { csvLine } from "./csv-line.js";
import type { ColumnNames } from "./columns.js";
import type { PersonRow, TableForm } from "./people.js";
import type { RejectedRow } from "./score-people.js";
import type { RowIssue, TableIssue } from "./table-issue.js";

/** Hides who a row is about. */
export interface Mask {
  /** The columns that are hidden: NIP, NIK and names, under their own names and those like them (`nip_lama`, `no_ktp`). */
  readonly columns: readonly string[];
  readonly row: (row: PersonRow) => PersonRow;
  /** Of a row that cannot be used nobody knows whether each cell is in its place: only words that its columns know stay. */
  readonly rejected: <I extends RowIssue>(rejected: RejectedRow<I>) => RejectedRow<I>;
}

const HIDDEN = "***";
/** Of an id so long the last four characters stay, so that an office can still find the person. */
const LONG_ID = 12;
/** No word of a fact, and no number of hours that anybody has. */
const LIKE_AN_ID = /\d{6}/;

type Hide = (text: string) => string;

/** Make a mask for a table whose columns may have other names. */
export function maskFor({ header, delimiter }: Pick<TableForm, "header" | "delimiter">, names: ColumnNames = {}): Mask {
  const called = (column: string) => foldColumn(names[column] ?? column);
  const hideOf = (name: string): Hide | undefined => {
    const folded = foldColumn(name);
    if (folded === called("nama") || /^(nama|name)/.test(folded)) return hiddenName;
    return folded === called("nip") || isOfNumbers(name) ? hiddenId : undefined;
  };
  const facts = new Set(Object.keys(peopleColumns).filter(isOfFacts).map(called));
  const isSure = (name: string, issues: readonly RowIssue[]) =>
    facts.has(foldColumn(name)) &&
    issues.every((one) => one.path.length > 0 && called(String(one.path[0])) !== foldColumn(name));

  const usable = (cells: readonly string[]) =>
    cells.map((cell, index) => (hideOf(header?.[index] ?? "") ?? withoutPersonalNumbers)(cell));
  const unusable = (cells: readonly string[], issues: readonly RowIssue[]) =>
    cells.map((cell, index) => {
      const name = header?.[index] ?? "";
      if (cells.length !== header?.length) return HIDDEN;
      return cell.trim() === "" || (isSure(name, issues) && !LIKE_AN_ID.test(cell)) ? cell : HIDDEN;
    });
  const tableRow = (row: PersonRow, own: readonly string[]) => ({
    ...hiddenPerson(row),
    own,
    raw: csvLine(own, delimiter),
  });
  const objectRow = (row: PersonRow, own: Readonly<Record<string, unknown>>) => ({
    ...hiddenPerson(row),
    own,
    raw: JSON.stringify(own),
  });
  return {
    columns: header?.filter((name) => hideOf(name) !== undefined) ?? ["id", "name"],
    row: (row) => {
      if (isCells(row.own)) return tableRow(row, usable(row.own));
      const { id, name } = hiddenPerson(row);
      const own = { ...hiddenTexts(row.own), ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
      return objectRow(row, own);
    },
    rejected: (rejected) => {
      const { row, issues } = rejected;
      const hidden = isCells(row.own) ? tableRow(row, unusable(row.own, issues)) : objectRow(row, { baris: HIDDEN });
      return { ...rejected, row: { ...hidden, unit: undefined }, issues: issues.map(hiddenIssue) };
    },
  };
}

/** What is wrong with a table as a whole, without the cells of a first row that is no header. */
export function hiddenTableIssue(issue: TableIssue): TableIssue {
  switch (issue.code) {
    case "column_missing":
    case "map_not_found":
      return { ...issue, params: { ...issue.params, found: [HIDDEN] } } as TableIssue;
    case "column_misspelt":
    case "column_reserved":
      return hiddenIssue(issue);
    default:
      return issue;
  }
}

/** What is said of a row without what stood there, which may name the person. */
function hiddenIssue<I extends RowIssue>(issue: I): I {
  if (issue.code === "id_repeated") return { ...issue, params: { ...issue.params, id: hiddenId(issue.params.id) } };
  const quoted = ["found", "key", "reason", "claimed", "column"].filter((name) => name in issue.params);
  return { ...issue, params: { ...issue.params, ...Object.fromEntries(quoted.map((name) => [name, HIDDEN])) } };
}

/** Whether a column holds facts, and not who or where a person is. */
function isOfFacts(column: string): boolean {
  return !["nip", "nama", "unit"].includes(column);
}

function isCells(own: PersonRow["own"]): own is readonly string[] {
  return Array.isArray(own);
}

function hiddenPerson(row: PersonRow): PersonRow {
  const { id, name, unit } = row;
  return { ...row, id: id && hiddenId(id), name: name && hiddenName(name), unit: unit && withoutPersonalNumbers(unit) };
}

/** Whether a column holds numbers of people: `nip_lama`, `no_nik`, `KTP`, `nomor_induk_kependudukan`; not `status_nikah`. */
function isOfNumbers(name: string): boolean {
  return /^\s*nip|(^|[^a-z])(nip|nik|ktp|nuptk|induk)($|[^a-z])/i.test(name);
}

/** An object of facts, however deep, without numbers of people, be they written as texts or as numbers. */
function hiddenTexts(own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(own), (_, value: unknown) => {
    if (typeof value !== "string" && typeof value !== "number") return value;
    const text = String(value);
    const hidden = withoutPersonalNumbers(text);
    return hidden === text ? value : hidden;
  }) as Record<string, unknown>;
}

function hiddenId(id: string): string {
  const kept = id.length >= LONG_ID ? id.slice(-4) : "";
  return id.trim() === "" ? id : "*".repeat(id.length - kept.length) + kept;
}

function hiddenName(name: string): string {
  return name.replace(/\S+/g, (word) => `${/^./u.exec(word)?.[0] ?? ""}${HIDDEN}`);
}
