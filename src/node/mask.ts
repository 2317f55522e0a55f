import { foldColumn } from "../input/table-columns.js";
import { csvLine } from "./csv-line.js";
import type { PersonRow, TableForm } from "./people.js";
import type { RejectedRow } from "./score-people.js";
import type { RowIssue } from "./table-issue.js";

/** Hides who a row is about. */
export interface Mask {
  /** The columns that are hidden: NIP and names, under their own names and those that begin so (`nip_lama`). */
  readonly columns: readonly string[];
  readonly row: (row: PersonRow) => PersonRow;
  readonly rejected: <I extends RowIssue>(rejected: RejectedRow<I>) => RejectedRow<I>;
}

const HIDDEN = "***";
/** Of an id so long the last four characters stay, so that an office can still find the person. */
const LONG_ID = 12;
const objectKeys = ["id", "name", "nip", "nama"];

/** Make a mask for a table. `names`: what the columns of NIP and name are called in it. */
export function maskFor(
  { header, delimiter }: Pick<TableForm, "header" | "delimiter">,
  names: readonly string[],
): Mask {
  const known = [...names, "nip", "nama", "name"].map(foldColumn);
  const isPersonal = (name: string) => known.some((one) => foldColumn(name).startsWith(one));
  const hide = (name: string, text: string) => (foldColumn(name).includes("nam") ? hiddenName(text) : hiddenId(text));
  const cellsOf = (columns: readonly string[], cells: readonly string[]) =>
    // Of a row with too many or too few cells nobody knows where the NIP stands.
    cells.length === columns.length
      ? cells.map((cell, index) => {
          const name = columns[index] ?? "";
          return isPersonal(name) ? hide(name, cell) : cell;
        })
      : cells.map(() => HIDDEN);
  const rowOf = (row: PersonRow): Pick<PersonRow, "own" | "raw"> => {
    if (header !== undefined) {
      const own = cellsOf(header, row.own as readonly string[]);
      return { own, raw: csvLine(own, delimiter) };
    }
    const own = Object.fromEntries(
      Object.entries(row.own).map(([key, value]) => {
        if (key === "baris") return [key, HIDDEN];
        return [key, objectKeys.includes(key) && typeof value === "string" ? hide(key, value) : value];
      }),
    );
    return { own, raw: JSON.stringify(own) };
  };
  const hiddenRow = (row: PersonRow): PersonRow => ({
    ...row,
    ...rowOf(row),
    id: row.id && hiddenId(row.id),
    name: row.name && hiddenName(row.name),
  });
  return {
    columns: header?.filter(isPersonal) ?? ["id", "name"],
    row: hiddenRow,
    rejected: (rejected) => ({
      ...rejected,
      row: hiddenRow(rejected.row),
      issues: rejected.issues.map(hiddenIssue),
    }),
  };
}

/** What is said of a row may name the person. */
function hiddenIssue<I extends RowIssue>(issue: I): I {
  if (issue.code === "id_repeated") return { ...issue, params: { ...issue.params, id: hiddenId(issue.params.id) } };
  return issue.code === "id_damaged" ? { ...issue, params: { found: HIDDEN } } : issue;
}

function hiddenId(id: string): string {
  const kept = id.length >= LONG_ID ? id.slice(-4) : "";
  return id.trim() === "" ? id : "*".repeat(id.length - kept.length) + kept;
}

function hiddenName(name: string): string {
  return name.replace(/\S+/g, (word) => `${/^./u.exec(word)?.[0] ?? ""}${HIDDEN}`);
}
