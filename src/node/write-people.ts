import { stringify } from "csv-stringify/sync";
import { RESULT_COLUMNS } from "../input/table-columns.js";
import type { People, PersonRow } from "./people.js";
import type { ScoredPerson } from "./score-people.js";
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

type Measured = Exclude<ScoredPerson, { readonly state: "rejected" }>;
type Rejected = Extract<ScoredPerson, { readonly state: "rejected" }>;

/** Write results: the row's own columns, then the result columns. CSV keeps the dialect of the input. */
export function resultWriter(people: People, format: OutputFormat): RowWriter<Measured> {
  const own = people.header ?? ["id", "name", "unit", "status", "jabatan"];
  return rowWriter(people, format, [...own, ...RESULT_COLUMNS], (person) => {
    const cells = resultCells(person);
    return {
      cells: () => [...ownCells(person.row, own), ...cells],
      object: () => ({
        ...ownObject(person.row, own),
        ...Object.fromEntries(RESULT_COLUMNS.map((name, index) => [name, cells[index]])),
      }),
    };
  });
}

/** Write rejects: line, columns, codes, messages, then the row itself; cells beyond the header come last. */
export function rejectWriter(
  people: People,
  format: OutputFormat,
  message: (issue: RowIssue) => string,
): RowWriter<Rejected> {
  const own = people.header ?? ["baris_asli"];
  const columns = ["baris", "kolom", "kode", "pesan"];
  return rowWriter(people, format, [...columns, ...own], ({ row, issues }) => {
    const cells = [
      String(row.line),
      issues.map((one) => one.path.join(".")).join("|"),
      issues.map((one) => one.code).join("|"),
      issues.map(message).join(" | "),
    ];
    return {
      cells: () => [...cells, ...(Array.isArray(row.own) ? (row.own as readonly string[]) : [row.raw])],
      object: () => ({
        ...Object.fromEntries(columns.map((name, index) => [name, cells[index]])),
        baris_asli: row.raw,
      }),
    };
  });
}

function rowWriter<T>(
  { delimiter, lineEnd, hasMark }: People,
  format: OutputFormat,
  header: readonly string[],
  parts: (item: T) => { readonly cells: () => readonly string[]; readonly object: () => object },
): RowWriter<T> {
  if (format === "csv") {
    const special = new RegExp(`["\\r\\n${delimiter}]`);
    const line = (cells: readonly string[]) =>
      cells.some((cell) => special.test(cell))
        ? stringify([[...cells]], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ })
        : `${cells.join(delimiter)}${lineEnd}`;
    return { before: `${hasMark ? "\uFEFF" : ""}${line(header)}`, row: (item) => line(parts(item).cells()), after: "" };
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

function resultCells(person: Measured): readonly string[] {
  if (person.state === "not-measured") return ["", "", "", "", "", "", "", "", "tidak-diukur"];
  const { dimensions, total, category, duties, interpretations } = person.result;
  return [
    dimensions.kualifikasi.score.toString(),
    dimensions.kompetensi.score.toString(),
    dimensions.kinerja.score.toString(),
    dimensions.disiplin.score.toString(),
    total.toString(),
    category.id,
    duties
      .filter((duty) => !duty.met)
      .map((duty) => duty.id)
      .join("|"),
    interpretations.join("|"),
    "diukur",
  ];
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
