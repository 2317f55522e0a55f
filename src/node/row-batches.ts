import type { RejectedRow } from "./score-people.js";
import type { RowIssue } from "./table-issue.js";
import type { RowWriter } from "./write-people.js";

/** Some rows: those that can be used as they are to be written, and those that cannot. */
export interface RowBatch<I extends RowIssue = RowIssue> {
  /** Valid until the batch after the next is asked for. */
  readonly output: string | Uint8Array;
  readonly rejected: readonly RejectedRow<I>[];
}

/** All batches of a table, in their order, to be gone through once. */
export type RowBatches<I extends RowIssue = RowIssue> = Iterable<RowBatch<I>> | AsyncIterable<RowBatch<I>>;

/** Rows are handed over in batches of some characters: one at a time would cost more than scoring them. */
const BATCH = 1 << 16;

/** Write rows one by one, in batches. `count` is called with each. */
export function* rowBatches<R extends { readonly state: string }, I extends RowIssue>(
  rows: Iterable<R | RejectedRow<I>>,
  writer: RowWriter<R>,
  count: (row: R | RejectedRow<I>) => void,
): Generator<RowBatch<I>, void, undefined> {
  let output = writer.before;
  let rejected: RejectedRow<I>[] = [];
  for (const row of rows) {
    count(row);
    if (isRejected(row)) rejected.push(row);
    else output += writer.row(row);
    if (output.length > BATCH || rejected.length > 1_000) {
      yield { output, rejected };
      output = "";
      rejected = [];
    }
  }
  yield { output: output + writer.after, rejected };
}

function isRejected<R extends { readonly state: string }, I extends RowIssue>(
  row: R | RejectedRow<I>,
): row is RejectedRow<I> {
  return row.state === "rejected";
}
