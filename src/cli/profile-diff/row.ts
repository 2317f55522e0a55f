/** `+` new, `-` gone, `~` changed, `=` the same value from another source. */
export type Mark = "+" | "-" | "~" | "=";

/** A line of the table: what differs, and where the new value comes from. */
export interface DiffRow {
  readonly mark: Mark;
  readonly text: string;
  readonly source?: string;
  /** Whether it belongs to the row above. */
  readonly isPart?: boolean;
}

/** Rows under a heading. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly DiffRow[];
}
