import type { Scorer } from "../../score/scorer.js";
import type { CsvLayout } from "../csv-layout.js";
import type { PersonRow } from "../people.js";
import { personRow } from "../read-csv.js";
import {
  hasFacts,
  NO_FACTS,
  placeRow,
  type MeasuredRow,
  type RejectedRow,
  type ScoredPerson,
} from "../score-people.js";
import { tableIssue } from "../table-issue.js";
import type { Columns } from "../write-people.js";
import { byteOutput, viewOf } from "./byte-output.js";
import { cellReader } from "./cell-reader.js";
import { planColumns } from "./column-plan.js";
import { combinationTable } from "./combination-table.js";
import type { CsvFile } from "./csv-file.js";
import { readRecord, type CsvRecord } from "./csv-record.js";
import { knownIds } from "./known-ids.js";
import { rowScanner, type RowScanner } from "./row-scanner.js";

/** What became of some rows: those that can be used, written; the others, to be told. */
export interface ScoredBytes {
  /** Whole rows of CSV; valid until the call after the next. */
  readonly output: Uint8Array;
  readonly rejected: readonly RejectedRow[];
  /** How many bytes were used; the rest begins a row that has not ended, on this line. */
  readonly used: number;
  readonly line: number;
}

/** Scores the rows of a CSV file from bytes to bytes. */
export interface CsvScorer {
  /** Score the rows in some bytes that end with a line feed. `isLast`: no more will come. */
  readonly score: (bytes: Uint8Array, isLast: boolean) => ScoredBytes;
  /** Count the rows that were written and not counted yet: each with how many others differ in name, unit and NIP only. */
  readonly countRest: () => void;
}

/** Called with a row that was written, and how many there were of it. */
export type Count = (row: MeasuredRow, times: number) => void;

/** What became of a row is kept; whose row it was is not. */
const nobody: PersonRow = { line: 0, raw: "", own: [], id: undefined, name: undefined, facts: undefined, issues: [] };
const nothing = /* @__PURE__ */ new DataView(new ArrayBuffer(0));

/** What became of a row with a combination of cells, whoever the person is. */
interface Outcome {
  readonly person: ScoredPerson;
  /** The cells that are put behind the row's own, with the line end. */
  readonly suffix: DataView;
  times: number;
}

/**
 * Make a scorer for the rows below a header whose layout is known. A row whose cells were all met before is scored by
 * its combination of codes, without a string or an object; every other row takes the usual way, and what becomes of it
 * is kept for the next of its kind.
 */
export function csvScorer(
  { layout, firstLine, expected }: Pick<CsvFile, "layout" | "firstLine" | "expected">,
  scorer: Scorer,
  columns: Columns<MeasuredRow>,
  count: Count,
): CsvScorer {
  const { delimiter, lineEnd } = layout;
  const scanner = scannerOf(layout);
  const table = combinationTable();
  const outcomes: Outcome[] = [];
  const ids = knownIds(expected);
  const out = byteOutput(1 << 21);
  const encoder = new TextEncoder();
  let line = firstLine;

  const cell = (cells: readonly string[], column: string): string | undefined => {
    const text = cells[layout.columns.at.get(column) ?? -1]?.trim();
    return text === "" ? undefined : text;
  };
  const suffixOf = (row: MeasuredRow) =>
    viewOf(encoder.encode(`${delimiter}${columns.cells(row).join(delimiter)}${lineEnd}`));
  const judge = (record: CsvRecord, lineBefore: (id: string) => number | undefined): ScoredPerson => {
    const row = personRow({ ...record, line }, layout);
    const before = row.id === undefined ? undefined : lineBefore(row.id);
    const repeated = before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line: before }, "nip")];
    return placeRow(row, repeated, hasFacts(row) ? scorer.safeScore(row.facts) : NO_FACTS, true);
  };

  /** What becomes of the row just scanned, learned from the row itself where its combination is new. */
  const outcomeAt = (bytes: Uint8Array, start: number, { a, b, c }: RowScanner): Outcome | undefined => {
    const known = table.find(a, b, c);
    if (known >= 0) return outcomes[known];
    const record = readRecord(bytes, start, true, line, layout);
    if (record === undefined || table.add(a, b, c) < 0) return undefined;
    const person = judge(record, () => undefined);
    const suffix = person.state === "rejected" ? nothing : suffixOf(person);
    const outcome = { person: { ...person, row: nobody }, suffix, times: 0 };
    outcomes.push(outcome);
    return outcome;
  };
  const scoreCarefully = (record: CsvRecord, rejected: RejectedRow[]): void => {
    if (record.raw === "") return;
    const person = judge(record, ids.lineOf);
    if (person.state === "rejected") {
      rejected.push(person);
      return;
    }
    if (person.row.id !== undefined) ids.note(person.row.id, line);
    count(person, 1);
    const suffix = suffixOf(person);
    out.putText(record.raw);
    out.put(suffix, 0, suffix.byteLength);
  };
  /** Score the row at an offset without looking closer. Gives where the next one begins; −1 where it must be read. */
  const scoreByCodes = (bytes: Uint8Array, view: DataView, start: number, rejected: RejectedRow[]): number => {
    if (scanner === undefined) return -1;
    const scanned = scanner.scan(bytes, start);
    if (scanned === "blank") return scanner.next;
    if (scanned === "careful") return -1;
    const outcome = outcomeAt(bytes, start, scanner);
    if (outcome === undefined) return -1;
    const { hasId, idHigh, idLow } = scanner;
    if (outcome.person.state === "rejected") {
      const record = hasId && ids.has(idHigh, idLow) ? undefined : readRecord(bytes, start, true, line, layout);
      if (record === undefined) return -1;
      const { cells: own, raw } = record;
      const row = { ...nobody, line, raw, own, id: cell(own, "nip"), name: cell(own, "nama") };
      rejected.push({ ...outcome.person, row });
    } else {
      if (hasId && ids.meet(idHigh, idLow, line) >= 0) return -1;
      outcome.times += 1;
      out.put(view, start, scanner.end);
      out.put(outcome.suffix, 0, outcome.suffix.byteLength);
    }
    return scanner.next;
  };

  return {
    score: (bytes, isLast) => {
      const rejected: RejectedRow[] = [];
      const view = viewOf(bytes);
      let at = 0;
      while (at < bytes.length) {
        const next = scoreByCodes(bytes, view, at, rejected);
        if (next >= 0) {
          at = next;
          line += 1;
          continue;
        }
        const record = readRecord(bytes, at, isLast, line, layout);
        if (record === undefined) break;
        scoreCarefully(record, rejected);
        at += record.bytes;
        line += record.lines;
      }
      return { output: out.take(), rejected, used: at, line };
    },
    countRest: () => {
      for (const outcome of outcomes) {
        const { person, times } = outcome;
        if (person.state !== "rejected" && times > 0) count(person, times);
        outcome.times = 0;
      }
    },
  };
}

function scannerOf(layout: CsvLayout): RowScanner | undefined {
  const plan = planColumns(layout);
  return plan && rowScanner(layout, plan, cellReader(layout, plan));
}
