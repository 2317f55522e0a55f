/** Where a row stands, where several tables are read as one. */
export interface RowOrigin {
  readonly file: string;
  /** Of a workbook; `undefined` for text. */
  readonly sheet: string | undefined;
}

/** Columns that say where each row comes from, where several tables are read as one. */
export type OriginColumn = "berkas_asal" | "lembar_asal";
