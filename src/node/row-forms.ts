import type { TableForm } from "./people.js";

/** The formats that rows are written in. */
export type OutputFormat = TextFormat | "xlsx";
/** The formats that are text. */
export type TextFormat = "csv" | "ndjson" | "json";

const endings: ReadonlyMap<string, OutputFormat> = new Map<string, OutputFormat>([
  ["csv", "csv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["xlsx", "xlsx"],
]);

/** The format that the ending of a file's name says; `undefined` where it says none. */
export function formatOfFile(file: string): OutputFormat | undefined {
  const [, ending = ""] = /\.(\w+)$/.exec(file) ?? [];
  return endings.get(ending.toLowerCase());
}

/** How a table is written. */
export interface Written extends Pick<TableForm, "header" | "delimiter" | "lineEnd" | "hasMark" | "origins"> {
  /** Whether cells that a spreadsheet would run stay as they are in CSV. */
  readonly keepsFormulas: boolean;
}

/** What a row is in each format. */
export interface RowForms {
  /** The row as it stood in the input, and the cells that are put behind it. */
  readonly raw?: string;
  readonly rest?: readonly string[];
  /** All cells of the row. */
  readonly cells: () => readonly string[];
  /** The row as a JSON object on one line. */
  readonly json: () => string;
}

/** Turns rows into text: what stands before all of them, each row, what stands after. */
export interface TextWriter<T> {
  readonly before: string;
  readonly row: (item: T) => string;
  readonly after: string;
}

/** Turns rows into what is written, some at a time. */
export interface RowWriter<T> {
  readonly before: string;
  readonly rows: (items: readonly T[]) => Promise<string | Uint8Array>;
  /** What stands behind all rows. */
  readonly after: () => Promise<string | Uint8Array>;
}
