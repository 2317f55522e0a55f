import type { ColumnNames } from "./columns.js";
import type { Dialect } from "./dialect.js";

/** The formats that people are read from. */
export const INPUT_FORMATS = /* @__PURE__ */ Object.freeze(["csv", "ndjson", "xlsx"] as const);
/** One of `INPUT_FORMATS`. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** How a table is to be read; what is left out is found out from the file. */
export interface TableOptions extends Partial<Dialect> {
  readonly format?: InputFormat | undefined;
  /** Names that columns have in this table, where they are not the usual ones. */
  readonly names?: ColumnNames | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
}
