import type { Scorer } from "../score/scorer.js";
import { csvBatches, type CountRows } from "./bulk/csv-batches.js";
import type { ByteSource } from "./byte-source.js";
import type { Mask } from "./mask.js";
import { formAlone, openPeople } from "./open-people.js";
import type { TableForm } from "./people.js";
import { rowBatches, type RowBatches } from "./row-batches.js";
import type { ResultColumns } from "./result-columns.js";
import { scorePeople } from "./score-people.js";
import type { TableOptions } from "./table-options.js";
import type { OutputFormat } from "./row-forms.js";
import { peopleWriter } from "./write-people.js";

/** What becomes of a row's own cells when it is written. */
export interface OwnCells {
  /** Whether NIP and names are hidden. */
  readonly masked: boolean;
  /** Whether cells that a spreadsheet would run stay as they are in CSV. */
  readonly keepsFormulas: boolean;
}

/** A table of people on its way through a scorer. */
export interface ScoredTable extends TableForm {
  readonly mask: Mask | undefined;
  /** Its rows, scored and written in a format. To be gone through once. */
  readonly batches: (format: OutputFormat) => RowBatches;
}

/**
 * Find out how a table is written, and score it row by row. From CSV to CSV it goes from bytes to bytes, unless people are
 * masked. `count` is called with what became of the rows. Throws `TableError` where nothing could be scored.
 */
export async function scoredTable(
  source: ByteSource,
  file: string,
  options: TableOptions,
  scorer: Scorer,
  columns: ResultColumns,
  { masked, keepsFormulas }: OwnCells,
  count: CountRows,
): Promise<ScoredTable> {
  const people = await openPeople(source, file, scorer.profile, options, masked);
  const written = { ...people, keepsFormulas };
  const { mask } = people;
  return {
    ...formAlone(people),
    mask,
    batches: (format) =>
      people.csv !== undefined && format === "csv" && !masked
        ? csvBatches(people.csv, written, scorer, columns, count)
        : rowBatches(
            scorePeople(people, scorer),
            peopleWriter(written, format, columns),
            (row) => {
              count(row, 1);
            },
            mask,
          ),
  };
}
