import { foldColumn, reservedColumns } from "../facts/table-columns.js";
import type { RowWriter } from "./row-forms.js";
import { TableError } from "./table-error.js";
import type { CellValue } from "./xlsx/sheet-cells.js";
import { WorkbookError } from "./xlsx/workbook-issue.js";

/** Columns of numbers; every other cell is text, so that no NIP is rounded and no formula is run. */
const numeric: ReadonlySet<string> = new Set(
  [
    ...Object.keys(reservedColumns).filter((name) => reservedColumns[name] === "number"),
    "jp_teknis",
    "kinerja",
    "baris",
  ].map(foldColumn),
);

/** Write rows as a workbook with one sheet, in pieces as they come. Throws `TableError` where a sheet cannot hold them. */
export function sheetWriter<T>(header: readonly string[], cellsOf: (item: T) => readonly string[]): RowWriter<T> {
  const isNumeric = header.map((name) => numeric.has(foldColumn(name)));
  const queue = rowQueue<readonly CellValue[]>();
  const pieces = workbook(header, queue.rows);
  let asked: Promise<IteratorResult<Uint8Array, void>> | undefined;
  /** All pieces that the rows so far make: until the writer waits for more rows, or ends. */
  const drain = async (): Promise<Uint8Array> => {
    const drained: Uint8Array[] = [];
    for (;;) {
      asked ??= pieces.next();
      const piece = await Promise.race([asked, queue.empty()]);
      if (piece === undefined) return Buffer.concat(drained);
      asked = undefined;
      if (piece.done === true) return Buffer.concat(drained);
      drained.push(piece.value);
    }
  };
  return {
    before: "",
    rows: (items) => {
      for (const item of items) {
        queue.add(
          cellsOf(item).map((cell, index) => (isNumeric[index] === true && cell !== "" ? { number: cell } : cell)),
        );
      }
      return told(drain);
    },
    after: () => {
      queue.end();
      return told(drain);
    },
  };
}

/** What writes workbooks is loaded where one is written. */
async function* workbook(header: readonly string[], rows: AsyncIterable<readonly CellValue[]>) {
  const { writeWorkbook } = await import("./xlsx/write-workbook.js");
  yield* writeWorkbook(header, rows);
}

/** Rows that are put in on one side and taken out on the other. */
function rowQueue<R>() {
  let waiting: R[] = [];
  let isEnded = false;
  let wake: () => void = () => undefined;
  let starve: () => void = () => undefined;
  let starving = new Promise<undefined>(() => undefined);
  const reset = () => {
    starving = new Promise((resolve) => {
      starve = () => {
        resolve(undefined);
      };
    });
  };
  reset();
  async function* rows(): AsyncGenerator<R, void, undefined> {
    for (;;) {
      const taken = waiting;
      waiting = [];
      yield* taken;
      if (waiting.length > 0) continue;
      if (isEnded) return;
      const more = new Promise<void>((resolve) => (wake = resolve));
      starve();
      await more;
    }
  }
  return {
    rows: rows(),
    add: (row: R): void => {
      waiting.push(row);
    },
    end: (): void => {
      isEnded = true;
    },
    /** Wakes whoever takes rows out, and is there when they are all taken. */
    empty: (): Promise<undefined> => {
      if (waiting.length > 0 || isEnded) reset();
      wake();
      return starving;
    },
  };
}

async function told<R>(action: () => Promise<R>): Promise<R> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof WorkbookError) throw new TableError([{ ...error.issue, path: [] }]);
    throw error;
  }
}
