import type { FactPath } from "../facts/fact-catalogue.js";
import {
  COMPARISON_COLUMNS,
  foldColumn,
  peopleColumns,
  RESULT_COLUMNS,
  reservedColumns,
  type PeopleColumn,
} from "../facts/table-columns.js";
import { nearestWord } from "../issue/index.js";
import { factsRead } from "../rules/facts-read.js";
import { leafRules } from "../rules/choose.js";
import type { ProfileSource } from "../profile/profile.js";
import { TableError } from "./table-error.js";
import { tableIssue, type TableIssue } from "./table-issue.js";

/** Where each known column stands, by position in the header, and what stands there besides. */
export interface ColumnMap {
  readonly at: ReadonlyMap<string, number>;
  /** Columns that nothing reads; they are passed through. */
  readonly unknown: readonly string[];
}

/** Names that columns have in a table, where they are not the usual ones: `{ nip: "NIP_BARU" }`. */
export type ColumnNames = Readonly<Record<string, string>>;

const own = Object.keys(peopleColumns) as readonly PeopleColumn[];

/**
 * Find the columns in a header, without regard to case, spaces and underscores; some may have other names there. Throws `TableError` where one that the
 * profile reads is missing, one stands twice, or one is nearly a known one: each would cost people points in silence.
 */
export function mapColumns(header: readonly string[], profile: ProfileSource, names: ColumnNames = {}): ColumnMap {
  const known = [...own, ...Object.keys(profile.facts ?? {})];
  const reserved = Object.keys(reservedColumns).map(foldColumn);
  const folded = header.map(foldColumn);
  const places = new Map<string, number[]>();
  for (const [index, name] of folded.entries()) {
    const before = places.get(name);
    if (before === undefined) places.set(name, [index + 1]);
    else before.push(index + 1);
  }
  const nameOf = (column: string) => foldColumn(Object.hasOwn(names, column) ? (names[column] ?? column) : column);
  const positions = (column: string): readonly number[] => places.get(nameOf(column)) ?? [];
  const missing = needed(profile).filter((column) => positions(column).length === 0);
  const knownNames = new Set(known.map(nameOf));
  const unknown = header.filter((_, index) => !knownNames.has(folded[index] ?? ""));
  const issues: TableIssue[] = [...misnamed(header, known, names)];
  for (const column of known.filter((one) => positions(one).length > 1)) {
    issues.push(tableIssue("column_doubled", { column, positions: positions(column) }));
  }
  const ofResults = header.filter((name) => reserved.includes(foldColumn(name)));
  if (isOfResults(header)) throw new TableError([tableIssue("file_of_results", { columns: ofResults })]);
  for (const column of ofResults) issues.push(tableIssue("column_reserved", { column }));
  const notFound = known.filter((column) => positions(column).length === 0 && !Object.hasOwn(names, column));
  for (const found of unknown) {
    const suggestion = nearestWord(found, notFound);
    if (suggestion !== null) issues.push(tableIssue("column_misspelt", { found, suggestion }));
  }
  if (missing.length > 0)
    issues.push(tableIssue("column_missing", { columns: missing, found: header, profile: profile.id }));
  if (issues.length > 0) throw new TableError(issues);
  return {
    unknown,
    at: new Map(known.flatMap((column) => positions(column).map((position) => [column, position - 1] as const))),
  };
}

/** Whether the columns of results stand among some names: one of them, such as `total`, an office may have too. */
export function isOfResults(names: readonly string[]): boolean {
  const folded = new Set(names.map(foldColumn));
  return [RESULT_COLUMNS, COMPARISON_COLUMNS].some((columns) =>
    columns.every((column) => folded.has(foldColumn(column))),
  );
}

/** Whether a cell of a header is the name of a column that a table under this profile may have. */
export function knownColumn(profile: ProfileSource, names: ColumnNames = {}): (name: string) => boolean {
  const known = [...own, ...Object.keys(profile.facts ?? {}), ...Object.values(names)];
  const folded = new Set(known.map(foldColumn));
  return (name) => folded.has(foldColumn(name.trim()));
}

/** Names that stand for no column, or that the header does not have. */
function misnamed(header: readonly string[], known: readonly string[], names: ColumnNames): readonly TableIssue[] {
  const folded = new Set(header.map(foldColumn));
  return Object.entries(names).flatMap(([column, name]): readonly TableIssue[] => {
    if (!known.includes(column))
      return [tableIssue("map_unknown", { found: column, accepted: known, suggestion: nearestWord(column, known) })];
    if (!folded.has(foldColumn(name))) return [tableIssue("map_not_found", { column, name, found: header })];
    const columns = known.filter((one) => foldColumn(names[one] ?? one) === foldColumn(name));
    return columns.length > 1 && columns[0] === column ? [tableIssue("map_shared", { name, columns })] : [];
  });
}

/** The columns that the profile's rules and duties read, with status and post. */
function needed({ dimensions, duties, facts = {} }: ProfileSource): readonly string[] {
  const read: readonly FactPath[] = [
    ...dimensions.flatMap((dimension) => leafRules(dimension.rules)).flatMap(factsRead),
    ...duties.map((duty) => duty.fact),
  ];
  return [
    ...own.filter(
      (column) =>
        column === "status" || column === "jabatan" || peopleColumns[column].some((fact) => read.includes(fact)),
    ),
    ...Object.keys(facts),
  ];
}

/** The column that a path in `PersonFacts` comes from. */
export function columnOf(path: readonly (string | number)[]): string | undefined {
  const place = path.join(".");
  if (place === "id") return "nip";
  if (place === "name") return "nama";
  if (place === "kinerja" || place === "kompetensi") return place === "kinerja" ? "kinerja" : undefined;
  if (path[0] === "tambahan") return String(path[1]);
  return own.find((column) => column === place || peopleColumns[column].some((fact) => fact === place));
}
