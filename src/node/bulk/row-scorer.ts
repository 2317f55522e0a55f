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
import { cellReader } from "./cell-reader.js";
import { planColumns } from "./column-plan.js";
import { combinationTable } from "./combination-table.js";
import type { CsvFile } from "./csv-file.js";
import { readRecord, type CsvRecord } from "./csv-record.js";
import { knownIds } from "./known-ids.js";
import { numberEffects } from "./number-effects.js";
import { rowScanner, type RowScanner } from "./row-scanner.js";

/** What became of some rows: how many there were, and those that cannot be used. The others went to the sink. */
export interface ScoredRows {
  readonly rows: number;
  readonly rejected: readonly RejectedRow[];
  /** How many bytes were used; the rest begins a row that has not ended, on this line. */
  readonly used: number;
  readonly line: number;
}

/** What becomes of a combination of cells, whoever the person is; numbered from 0 as they are met. */
export interface KnownOutcome {
  readonly number: number;
  readonly person: MeasuredRow;
}

/** Takes rows that can be used. */
export interface RowSink {
  /** A row whose cells were all met before: where it begins, and what the scanner has found in it. */
  readonly known: (outcome: KnownOutcome, bytes: Uint8Array, view: DataView, start: number, row: RowScanner) => void;
  /** A row that was read in the usual way. */
  readonly read: (person: MeasuredRow) => void;
}

/** How the cells of a table are read. */
export interface RowReading {
  /** Whether cells that a spreadsheet would run need no care. */
  readonly keepsFormulas: boolean;
  /** The column by which people are told apart. */
  readonly groupBy?: string;
  /** Whether numbers that do the same under the rules may stand for each other. */
  readonly sharesNumbers: boolean;
}

/** What became of a row is kept; whose row it was is not, but for the status and the kind of post. */
export const nobody: PersonRow = {
  line: 0,
  raw: "",
  own: [],
  id: undefined,
  name: undefined,
  unit: undefined,
  facts: undefined,
  issues: [],
};

/**
 * Make a scorer for the rows below a header whose layout is known: it scores those in some bytes that end with a line
 * feed. A row whose cells were all met before is scored by its combination of codes, without a string or an object; every
 * other row takes the usual way, and what becomes of it is kept for the next of its kind.
 */
export function rowScorer(
  { layout, firstLine, expected }: Pick<CsvFile, "layout" | "firstLine" | "expected">,
  scorer: Scorer,
  reading: RowReading,
  sink: RowSink,
): (bytes: Uint8Array, isLast: boolean) => ScoredRows {
  const scanner = scannerOf(layout, scorer, reading);
  const table = combinationTable();
  const outcomes: { readonly number: number; readonly person: ScoredPerson }[] = [];
  const ids = knownIds(expected);
  let line = firstLine;
  let rows = 0;

  const cell = (cells: readonly string[], column: string): string | undefined => {
    const text = cells[layout.columns.at.get(column) ?? -1]?.trim();
    return text === "" ? undefined : text;
  };
  const judge = (record: CsvRecord, lineBefore: (id: string) => number | undefined): ScoredPerson => {
    const row = personRow({ ...record, line }, layout);
    const before = row.id === undefined ? undefined : lineBefore(row.id);
    const repeated = before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line: before }, "nip")];
    return placeRow(row, repeated, hasFacts(row) ? scorer.safeScore(row.facts) : NO_FACTS, true);
  };

  /** What becomes of the row just scanned, learned from the row itself where its combination is new. */
  const outcomeAt = (bytes: Uint8Array, start: number, { a, b, c }: RowScanner) => {
    const known = table.find(a, b, c);
    if (known >= 0) return outcomes[known];
    const record = readRecord(bytes, start, true, line, layout);
    if (record === undefined || table.add(a, b, c) < 0) return undefined;
    const judged = judge(record, () => undefined);
    const outcome = { number: outcomes.length, person: { ...judged, row: { ...nobody, facts: groupOf(judged.row) } } };
    outcomes.push(outcome);
    return outcome;
  };
  const scoreCarefully = (record: CsvRecord, rejected: RejectedRow[]): void => {
    if (record.raw === "") return;
    rows += 1;
    const person = judge(record, ids.lineOf);
    if (person.state === "rejected") {
      rejected.push(person);
      return;
    }
    if (person.row.id !== undefined) ids.note(person.row.id, line);
    sink.read(person);
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
      const who = { id: cell(own, "nip"), name: cell(own, "nama"), unit: cell(own, "unit") };
      rejected.push({ ...outcome.person, row: { ...nobody, ...who, line, raw, own } });
    } else {
      if (hasId && ids.meet(idHigh, idLow, line) >= 0) return -1;
      sink.known(outcome as KnownOutcome, bytes, view, start, scanner);
    }
    rows += 1;
    return scanner.next;
  };

  return (bytes, isLast) => {
    const rejected: RejectedRow[] = [];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    rows = 0;
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
    return { rows, rejected, used: at, line };
  };
}

function groupOf({ facts }: PersonRow): unknown {
  const { status, jabatan } = facts as Readonly<Record<string, unknown>>;
  return { status, jabatan };
}

function scannerOf(
  layout: CsvLayout,
  { profile }: Scorer,
  { keepsFormulas, groupBy, sharesNumbers }: RowReading,
): RowScanner | undefined {
  const plan = planColumns(layout, groupBy);
  const effects = sharesNumbers ? numberEffects(profile) : undefined;
  return plan && rowScanner(layout, plan, cellReader(layout, plan, effects), keepsFormulas);
}
