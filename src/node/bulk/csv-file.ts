import { isUtf8 } from "node:buffer";
import type { ProfileSource } from "../../profile/profile.js";
import type { ByteSource } from "../byte-source.js";
import { csvLayout, type CsvLayout } from "../csv-layout.js";
import { lineOfFirstBadByte } from "../decode-text.js";
import { type SkippedTally, skippedTally } from "../skipped-rows.js";
import { TableError } from "../table-error.js";
import { tableIssue } from "../table-issue.js";
import type { TableOptions } from "../table-options.js";
import { larger, type Head } from "./file-head.js";

const LINE_FEED = 0x0a;
/** Where a file says nothing about its rows. */
const BYTES_A_ROW = 120;

/** A CSV file that is read from its beginning to its end in memory that does not grow. */
export interface CsvFile {
  readonly layout: CsvLayout;
  /** The line on which the first row below the header may begin. */
  readonly firstLine: number;
  /** Counts the rows that are about nobody. */
  readonly skipped: SkippedTally;
  /** About how many rows there are; 0 where nothing tells. */
  readonly expected: number;
  /** The bytes below the header, piece by piece. What is not used of a piece comes again, with more behind it. */
  readonly pieces: AsyncIterable<Piece>;
}

/** Find the layout of a CSV file by its head. Throws `TableError` where nothing could be scored. */
export function csvFile(
  head: Head,
  source: ByteSource,
  file: string,
  profile: ProfileSource,
  options: TableOptions,
): CsvFile {
  const layout = csvLayout(head.text, file, profile, options);
  const { lineBelow, linesAbove } = layout;
  const mark = head.hasMark ? 3 : 0;
  let start = mark;
  // A layout has a header with rows below it, so that all of the header's lines have ended.
  for (let line = 1; line < lineBelow; line += 1) start = head.buffer.indexOf(LINE_FEED, start) + 1;
  return {
    layout,
    firstLine: lineBelow,
    skipped: skippedTally(linesAbove),
    expected: expectedRows(head, source),
    pieces: piecesBelow(head, start, source, file),
  };
}

/** About how many people a file holds, by its size. */
export function expectedRows(head: Head, source: ByteSource): number {
  return head.isWhole ? 0 : Math.ceil(source.size / BYTES_A_ROW);
}

/** Whole lines of a file; valid until the next piece. */
export interface Piece {
  readonly lines: Uint8Array;
  readonly isLast: boolean;
  /** Say how many bytes were used, and the number of the line behind them. */
  readonly use: (bytes: number, line: number) => void;
}

/** The lines of a file from an offset of its head on, piece by piece. */
export async function* piecesBelow(
  head: Head,
  start: number,
  source: ByteSource,
  file: string,
): AsyncGenerator<Piece, void, undefined> {
  let { buffer, length } = head;
  let isLast = head.isWhole;
  let from = start;
  let line = 1;
  for (;;) {
    if (length === buffer.length && buffer.lastIndexOf(LINE_FEED) < from) buffer = larger(buffer);
    if (isLast && length > from && buffer[length - 1] !== LINE_FEED) {
      // There is room: the last bytes were fewer than were asked for.
      buffer[length] = LINE_FEED;
      length += 1;
    }
    const end = Math.max(from, buffer.subarray(0, length).lastIndexOf(LINE_FEED) + 1);
    const lines = buffer.subarray(from, end);
    if (!isUtf8(lines))
      throw new TableError([tableIssue("file_not_utf8", { file, line: line + lineOfFirstBadByte(lines) - 1 })]);
    if (lines.includes(0)) throw new TableError([tableIssue("file_binary", { file, kind: null })]);
    const use = (bytes: number, next: number) => {
      from += bytes;
      line = next;
    };
    if (lines.length > 0) yield { lines, isLast, use };
    if (isLast) return;
    buffer.copyWithin(0, from, length);
    length -= from;
    from = 0;
    // A row that takes all of the buffer and has not ended.
    if (length === buffer.length) buffer = larger(buffer);
    const room = buffer.subarray(length);
    const more = await source.fill(room);
    isLast = more < room.length;
    length += more;
  }
}
