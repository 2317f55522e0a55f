import type { FactPath } from "../../facts/fact-catalogue.js";
import { partitionOf } from "../../score/partition.js";
import { type Scorer, scoringOnce } from "../../score/scorer.js";
import { verdictsOf } from "../../score/verdict.js";
import type { CsvLayout } from "../csv-layout.js";
import { personRow } from "../read-csv.js";
import { MOST_ROWS_IN_BATCH } from "../row-batches.js";
import { hasFacts, NO_FACTS, placeRow, type RejectedRow, type ScoredPerson } from "../score-people.js";
import { seenIds } from "../seen-ids.js";
import { skipRow } from "../skipped-rows.js";
import { tableIssue } from "../table-issue.js";
import { cellEncoder } from "./cell-encoder.js";
import { planColumns } from "./column-plan.js";
import type { CsvFile } from "./csv-file.js";
import { type CsvRecord, readRecord } from "./csv-record.js";
import { type CachedOutcome, outcomeCache } from "./outcome-cache.js";
import { rowScanner, type RowScanner } from "./row-scanner.js";
import type { RowSink } from "./row-sink.js";
import { standInsFor } from "./stand-ins.js";

/** What became of some rows. Those that cannot be used are told, `MOST_ROWS_IN_BATCH` at most; the others went to the sink. */
export interface ScoredRows {
  readonly rows: number;
  readonly rejected: readonly RejectedRow[];
  /** Whether it ends because it holds as many rejected rows as a batch may; more rows may follow at once. */
  readonly isFull: boolean;
  /** How many bytes were used; the rest begins a row that has not ended, or the next batch, on this line. */
  readonly used: number;
  readonly line: number;
}

/** Scores the rows in some bytes that end with a line feed. */
export type RowScorer = (bytes: Uint8Array, isLast: boolean) => ScoredRows;

/** How the cells of a table are read. */
interface RowReading {
  /** Whether cells that a spreadsheet would run stay as they are. */
  readonly keepsFormulas: boolean;
  /** The column by which people are grouped. */
  readonly groupBy?: string;
  /** Whether numbers of one class may stand for each other: no more than a verdict is asked for. */
  readonly sharesNumbers: boolean;
  /** Facts in which no row may differ from the one that stands for it. */
  readonly keptApart?: readonly FactPath[];
}

/**
 * Make a scorer for the rows below a header whose layout is known: it scores those in some bytes that end with a line
 * feed. A row whose cells have codes is scored by the combination of these, without a string or an object; every other row
 * is read by itself, and what becomes of it is kept for the next of its kind.
 */
export function rowScorer(
  { layout, firstLine, expected, skipped }: Pick<CsvFile, "layout" | "firstLine" | "expected" | "skipped">,
  scorer: Scorer,
  reading: RowReading,
  sink: RowSink,
): RowScorer {
  const { sharesNumbers, keptApart = [] } = reading;
  const plan = planColumns(layout, reading.groupBy);
  const partition = sharesNumbers ? partitionOf(scorer.profile, "points-and-open-points", keptApart) : undefined;
  const encoder = plan && cellEncoder(layout, plan, partition);
  const scanner = plan && encoder && rowScanner(layout, plan, encoder, reading.keepsFormulas);
  const judge = rowJudge(layout, scorer);
  const standIns = plan && encoder && partition && standInsFor(partition, layout, plan, encoder);
  const outcomes = outcomeCache(sharesNumbers, standIns, keptApart);
  const ids = seenIds(expected);
  const skip = skipRow(layout);
  let line = firstLine;
  let rows = 0;
  let rowsBefore = 0;

  const cell = (cells: readonly string[], column: string): string | undefined => {
    const text = cells[layout.columns.at.get(column) ?? -1]?.trim();
    return text === "" ? undefined : text;
  };
  /** The number of what becomes of the row just scanned, found from the row itself where that is new; −1: unknown. */
  const outcomeAt = (
    bytes: Uint8Array,
    view: DataView,
    start: number,
    { outcome, keys, cache }: RowScanner,
  ): number => {
    if (outcome >= 0) return outcome;
    let number = outcomes.find(keys);
    if (number < 0) {
      const record = readRecord(bytes, start, true, line, layout);
      number =
        record === undefined
          ? -1
          : outcomes.add(
              keys,
              judge(record, line, () => undefined),
            );
    }
    if (number >= 0) cache(view, number);
    return number;
  };
  /** A row that cannot be used is told, unless it is about nobody. */
  const reject = (person: RejectedRow, rejected: RejectedRow[]): void => {
    const kind = skip(person.row, rowsBefore + rows);
    if (kind !== undefined) {
      skipped.note(kind, person.row.line);
      return;
    }
    rows += 1;
    rejected.push(person);
  };
  const scoreByItself = (record: CsvRecord, rejected: RejectedRow[]): void => {
    if (record.raw === "") return;
    const person = judge(record, line, ids.lineOf);
    if (person.state === "rejected") {
      reject(person, rejected);
      return;
    }
    rows += 1;
    if (person.row.id !== undefined) ids.note(person.row.id, line);
    sink.read(person);
  };
  /** Score the row at an offset without looking closer. Gives where the next one begins; −1 where it must be read. */
  const scoreByCodes = (bytes: Uint8Array, view: DataView, start: number, rejected: RejectedRow[]): number => {
    if (scanner === undefined) return -1;
    const scanned = scanner.scan(bytes, view, start);
    if (scanned === "blank") return scanner.next;
    if (scanned === "by-itself") return -1;
    const number = outcomeAt(bytes, view, start, scanner);
    if (number < 0) return -1;
    const outcome = outcomes.at(number);
    const { isGiven, high, low } = scanner.nip;
    if (outcome.person.state === "rejected") {
      const record = isGiven && ids.has(high, low) ? undefined : readRecord(bytes, start, true, line, layout);
      if (record === undefined) return -1;
      const { cells: own, raw } = record;
      const who = { id: cell(own, "nip"), name: cell(own, "nama"), unit: cell(own, "unit") };
      reject({ ...outcome.person, row: { ...outcome.person.row, ...who, line, raw, own } }, rejected);
      return scanner.next;
    }
    if (isGiven && ids.findOrAdd(high, low, line) >= 0) return -1;
    sink.cached(outcome as CachedOutcome, bytes, view, start, scanner);
    rows += 1;
    return scanner.next;
  };

  return (bytes, isLast) => {
    const rejected: RejectedRow[] = [];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    rowsBefore += rows;
    rows = 0;
    let at = 0;
    while (at < bytes.length && rejected.length < MOST_ROWS_IN_BATCH) {
      const next = scoreByCodes(bytes, view, at, rejected);
      if (next >= 0) {
        at = next;
        line += 1;
        continue;
      }
      const record = readRecord(bytes, at, isLast, line, layout);
      if (record === undefined) break;
      scoreByItself(record, rejected);
      at += record.bytes;
      line += record.lines;
    }
    return { rows, rejected, isFull: rejected.length >= MOST_ROWS_IN_BATCH, used: at, line };
  };
}

/** Judges a row by itself. `lineBefore`: the line on which its person stood before. */
type RowJudge = (record: CsvRecord, line: number, lineBefore: (id: string) => number | undefined) => ScoredPerson;

// — One row by itself —

/** Make a judge for the rows of a layout. */
function rowJudge(layout: CsvLayout, scorer: Scorer): RowJudge {
  // Rows like one before do not come here: most of these differ from all others.
  const safeScore = scoringOnce(scorer);
  return (record, line, lineBefore) => {
    const row = personRow({ ...record, line }, layout);
    const before = row.id === undefined ? undefined : lineBefore(row.id);
    const repeated = before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line: before }, "nip")];
    return placeRow(row, repeated, hasFacts(row) ? safeScore(row.facts) : NO_FACTS, true, verdictsOf(scorer));
  };
}
