import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { RowCounts } from "../aggregate/row-counts.js";
import type { LocaleTag } from "../locales/locale.js";
import type { Scorer } from "../score/scorer.js";
import type { OutputNotice } from "./output-set.js";
import type { TableForm } from "./people.js";
import type { SkippedRows } from "./skipped-rows.js";
import type { RejectedRow } from "./score-people.js";
import type { TableOptions } from "./table-options.js";
import type { OutputFormat } from "./row-forms.js";

/** A file, several that are read as one table, or the bytes of one; gzip is unpacked. A folder stands for the tables in it. */
export type TableInput = string | readonly string[] | AsyncIterable<Uint8Array | string>;

/** How a table of people is scored. */
export interface TableRun extends TableOptions {
  readonly scorer: Scorer;
  /** A file for the rows that cannot be used, with line, columns, codes and messages; its ending says the format. */
  readonly rejects?: string | undefined;
  /** The language of the messages in it; Indonesian, if nothing is said. */
  readonly locale?: LocaleTag | undefined;
  /** Whether NIP and names are hidden in all that is written. */
  readonly masked?: boolean | undefined;
  /** Whether cells that a spreadsheet would run stay as they are in CSV. */
  readonly keepsFormulas?: boolean | undefined;
  /** Called as rows are read: how many there were so far, and how much of the file that is, 0 to 1 (0: not known). */
  readonly onProgress?: ((rows: number, fraction: number) => void) | undefined;
  /** Called with rows that cannot be used, as they are met. */
  readonly onRejected?: ((rows: readonly RejectedRow[]) => void) | undefined;
  /** Called with what is found where files are to be written: what a killed run left, files that are not of one run. */
  readonly onNotice?: ((notice: OutputNotice) => void) | undefined;
}

/** What a table of people came to. `G`: what its totals can be summarised by, besides status and kind of post. */
export interface TableReport<G extends string = never> {
  /** How the table was written. */
  readonly form: TableForm;
  readonly rows: RowCounts;
  /** Rows that are about nobody (titles, numbers of columns, totals, signatures), by their kinds: they are in no count. */
  readonly skipped: readonly SkippedRows[];
  /** Everybody, added up exactly: `totals.summary()`. */
  readonly totals: Aggregate<G>;
}

/** How a table is scored, and where the results go. */
export interface ScoreTableOptions extends TableRun {
  /** The file for the results; it appears when it is whole. */
  readonly results: string;
  /** Their format: by the ending of the file, else the input's, if nothing is said. */
  readonly resultFormat?: OutputFormat | undefined;
}
