import type { Mask } from "./mask.js";
import type { MeasuredRow, RejectedRow } from "./score-people.js";
import type { RowIssue } from "./table-issue.js";
import type { RowWriter } from "./row-forms.js";

/** Some rows: those that can be used as they are to be written, and those that cannot. */
export interface RowBatch<I extends RowIssue = RowIssue> {
  /** Valid until the batch after the next is asked for. */
  readonly output: string | Uint8Array;
  readonly rejected: readonly RejectedRow<I>[];
  /** How many rows were read for it. */
  readonly rows: number;
}

/**
 * A batch holds no more rows than this as objects, however short they are: what is told of a row takes far more than its
 * bytes, and what is held for long is copied by the collector again and again.
 */
export const MOST_ROWS_IN_BATCH = 1_000;

/** All batches of a table, in their order, to be gone through once. */
export type RowBatches<I extends RowIssue = RowIssue> = AsyncIterable<RowBatch<I>>;

/** Write rows that come in batches. `count` is called with each, as it was read. */
export async function* rowBatches<
  R extends { readonly state: string; readonly row: MeasuredRow["row"] },
  I extends RowIssue,
>(
  batches: AsyncIterable<readonly (R | RejectedRow<I>)[]>,
  writer: RowWriter<R>,
  count: (row: R | RejectedRow<I>) => void,
  mask?: Mask,
): AsyncGenerator<RowBatch<I>, void, undefined> {
  yield { output: writer.before, rejected: [], rows: 0 };
  for await (const batch of batches) {
    const usable: R[] = [];
    const rejected: RejectedRow<I>[] = [];
    for (const one of batch) {
      count(one);
      if (isRejected(one)) rejected.push(mask?.rejected(one) ?? one);
      else usable.push(mask === undefined ? one : { ...one, row: mask.row(one.row) });
    }
    yield { output: await writer.rows(usable), rejected, rows: batch.length };
  }
  yield { output: await writer.after(), rejected: [], rows: 0 };
}

function isRejected<R extends { readonly state: string }, I extends RowIssue>(
  row: R | RejectedRow<I>,
): row is RejectedRow<I> {
  return row.state === "rejected";
}
