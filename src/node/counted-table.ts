import type { Scorer } from "../score/scorer.js";
import { countedBatches, type CountRows } from "./bulk/csv-batches.js";
import type { ByteSource } from "./byte-source.js";
import { formAlone, openPeople } from "./open-people.js";
import { rowBatches, type RowBatches } from "./row-batches.js";
import type { RowWriter } from "./row-forms.js";
import type { ScoredTable } from "./scored-table.js";
import { scorePeople, type MeasuredRow } from "./score-people.js";
import type { TableOptions } from "./table-options.js";

const nothing = () => Promise.resolve("");
const silent: RowWriter<MeasuredRow> = { before: "", rows: nothing, after: nothing };

/**
 * Find out how a table is written, score it, and write nothing of it but what is rejected. `count` is called with what
 * became of the rows; rows of one unit come together. Throws `TableError` where nothing could be scored.
 */
export async function countedTable(
  source: ByteSource,
  file: string,
  options: TableOptions,
  scorer: Scorer,
  masked: boolean,
  count: CountRows,
): Promise<Omit<ScoredTable, "batches"> & { readonly batches: () => RowBatches }> {
  const people = await openPeople(source, file, scorer.profile, options, masked);
  const { mask } = people;
  // A name that has slipped into the column of units must not become one.
  const countHidden: CountRows = (row, times) => {
    count(mask !== undefined && row.state === "rejected" ? mask.rejected(row) : row, times);
  };
  const byRows = () =>
    rowBatches(
      scorePeople(people, scorer),
      silent,
      (row) => {
        countHidden(row, 1);
      },
      mask,
    );
  const batches = () => (people.csv === undefined ? byRows() : countedBatches(people.csv, scorer, countHidden, mask));
  return { ...formAlone(people), mask, batches };
}
