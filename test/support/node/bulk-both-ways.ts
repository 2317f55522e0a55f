// The same table on both ways, from CSV to CSV: row by row with care, and from bytes to bytes by codes of cells.

import type { Scorer } from "../../../src/index.js";
import { type Dialect, type RejectedRow, type RowIssue, TableError } from "../../../src/node/index.js";
import {
  type ByteSource,
  csvBatches,
  csvFile,
  decodeText,
  formOf,
  type Head,
  joinColumns,
  openBytes,
  peopleWriter,
  readHead,
  type ResultColumns,
  rowBatches,
  type RowBatches,
  scoreColumns,
  type ScoredPerson,
} from "../../doors/node.js";
import { readPeople, scorePeople } from "./whole-table.js";

export const FILE = "pegawai.csv";

/** What is said of a rejected row. */
export interface Rejected {
  readonly line: number;
  readonly raw: string;
  readonly own: unknown;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly issues: readonly RowIssue[];
}

/** All that a way gives. Counts are by state and by the cells of the result, or by the codes of the issues. */
export interface Scored {
  readonly output: string;
  readonly rejected: readonly Rejected[];
  readonly counts: Readonly<Record<string, number>>;
}

export type Way = Scored | { readonly refused: readonly RowIssue[] };

/** The columns of a score alone. */
export const SCORE = joinColumns([scoreColumns]);

export interface Table {
  readonly bytes: Uint8Array;
  readonly scorer: Scorer;
  readonly columns?: ResultColumns;
  readonly dialect?: Partial<Dialect>;
  readonly keepsFormulas?: boolean;
}

/** The table read whole, and scored row by row. */
export function byRows({ bytes, scorer, columns = SCORE, dialect = {}, keepsFormulas = false }: Table): Promise<Way> {
  return told(columns, (count) => {
    const people = readPeople(bytes, FILE, scorer.profile, dialect);
    const writer = peopleWriter({ ...people, keepsFormulas }, "csv", columns);
    return rowBatches(inBatches(scorePeople(people, scorer)), writer, (row) => {
      count(row, 1);
    });
  });
}

// eslint-disable-next-line @typescript-eslint/require-await -- batches are asynchronous everywhere
async function* inBatches<T>(rows: readonly T[]): AsyncGenerator<readonly T[], void, undefined> {
  yield rows;
}

/** The table read piece by piece from a source, and scored by codes. `calls`: how often `count` was called. */
export async function byCodes(
  { bytes, scorer, columns = SCORE, dialect = {}, keepsFormulas = false }: Table,
  source: ByteSource | Promise<ByteSource> = sourceOf(bytes),
  headOf: (source: ByteSource) => Head | Promise<Head> = (one) => readHead(one, FILE),
): Promise<Way> {
  return told(columns, async (count) => {
    const opened = await source;
    const head = await headOf(opened);
    const csv = csvFile(head, opened, FILE, scorer.profile, dialect);
    return csvBatches(csv, { ...formOf(csv.layout, head.hasMark), keepsFormulas }, scorer, columns, count);
  });
}

/** The beginning of a file as `readHead` gives it, where it reads no more than `size` bytes. */
export async function smallHead(source: ByteSource, size: number): Promise<Head> {
  const buffer = Buffer.allocUnsafe(size);
  const length = await source.fill(buffer);
  const isWhole = length < size;
  const end = isWhole ? length : buffer.lastIndexOf("\n", length - 1) + 1;
  return { ...decodeText(buffer.subarray(0, end), FILE), buffer, length, isWhole };
}

/** A source of bytes that come in pieces of some sizes; the last size holds for the rest. */
export function sourceOf(bytes: Uint8Array, sizes: readonly number[] = []): Promise<ByteSource> {
  // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous
  async function* pieces() {
    let start = 0;
    for (let count = 0; start < bytes.length; count += 1) {
      const size = sizes[Math.min(count, sizes.length - 1)] ?? bytes.length;
      yield bytes.subarray(start, start + size);
      start += size;
    }
  }
  return patient(openBytes("-", pieces()));
}

/** How often a source may be asked for nothing at all before it says so: else the test would never end. */
const PATIENCE = 1_000;

async function patient(source: Promise<ByteSource>): Promise<ByteSource> {
  const opened = await source;
  let empty = 0;
  return {
    ...opened,
    fill: (into) => {
      if (into.length === 0) empty += 1;
      if (empty > PATIENCE) throw new Error("The source is asked for no bytes, again and again.");
      return opened.fill(into);
    },
  };
}

async function told(
  columns: ResultColumns,
  score: (count: (row: ScoredPerson, times: number) => void) => RowBatches | Promise<RowBatches>,
): Promise<Way> {
  const counts: Record<string, number> = {};
  const count = (row: ScoredPerson, times: number) => {
    const what =
      row.state === "rejected" ? row.issues.map((one) => `${one.code} ${one.path.join(".")}`) : columns.cells(row);
    const key = `${row.state}: ${what.join(" | ")}`;
    counts[key] = (counts[key] ?? 0) + times;
  };
  const written: Uint8Array[] = [];
  const rejected: Rejected[] = [];
  try {
    let before: Uint8Array | undefined;
    for await (const batch of await score(count)) {
      // A batch must still be there when the next one has come.
      if (before !== undefined) written.push(Buffer.from(before));
      before = Buffer.isBuffer(batch.output) ? batch.output : Buffer.from(batch.output);
      rejected.push(...batch.rejected.map(saidOf));
    }
    if (before !== undefined) written.push(before);
  } catch (error) {
    if (error instanceof TableError) return { refused: error.issues };
    throw error;
  }
  return { output: Buffer.concat(written).toString("utf8"), rejected, counts };
}

function saidOf({ row: { line, raw, own, id, name }, issues }: RejectedRow): Rejected {
  return { line, raw, own, id, name, issues };
}

/** What a way gave, where it was not refused. */
export function scored(way: Way): Scored {
  if ("refused" in way) throw new Error(JSON.stringify(way.refused));
  return way;
}
