import type { ByteSource } from "../byte-source.js";
import { LONGEST_LINE } from "../csv-lines.js";
import { decodeText } from "../decode-text.js";
import { TableError } from "../table-error.js";
import { tableIssue } from "../table-issue.js";

/** The beginning of a file, by which its format and layout are found out. */
export interface Head {
  /** Whole lines, ended by a line feed unless the file ends without one. */
  readonly text: string;
  readonly hasMark: boolean;
  /** The buffer with all that was read, and how much that is. */
  readonly buffer: Buffer;
  readonly length: number;
  /** Whether that is all of the file. */
  readonly isWhole: boolean;
}

/** By so much of a file its dialect is found out: some 10,000 people. */
const HEAD_SIZE = 1 << 20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Read the beginning of a file. Throws `TableError` where it is no UTF-8 text. */
export async function readHead(source: ByteSource, file: string): Promise<Head> {
  let buffer: Buffer = Buffer.allocUnsafe(HEAD_SIZE);
  let length = 0;
  for (;;) {
    const room = buffer.subarray(length);
    const more = await source.fill(room);
    const isWhole = more < room.length;
    length += more;
    const end = isWhole ? length : buffer.subarray(0, length).lastIndexOf(LINE_FEED) + 1;
    const { found, empty } = countLines(buffer.subarray(0, end));
    if (empty > MOST_EMPTY) throw new TableError([tableIssue("file_mostly_empty", { file, lines: empty })]);
    if (isWhole || found === 2) return { ...decodeText(buffer.subarray(0, end), file), buffer, length, isWhole };
    buffer = larger(buffer);
  }
}

/** So many empty lines above the first row are no table that anybody made; they would all be held in memory. */
const MOST_EMPTY = 4_000_000;

/** Count lines with something on them, up to two: a header, and a row; and the empty lines above those. */
function countLines(lines: Uint8Array): { readonly found: number; readonly empty: number } {
  let found = 0;
  let empty = 0;
  let start = 0;
  while (found < 2 && start < lines.length) {
    const end = lines.indexOf(LINE_FEED, start);
    const stop = end < 0 ? lines.length : end;
    if (stop - start - (lines[stop - 1] === RETURN ? 1 : 0) > 0) found += 1;
    else empty += 1;
    start = stop + 1;
  }
  return { found, empty };
}

/** One line that is longer than this is no table: 128 MB. */
const LARGEST = 1 << 27;

/** A buffer with room for more: one row takes more than this one has. */
export function larger(buffer: Buffer): Buffer {
  if (buffer.length >= LARGEST)
    throw new TableError([tableIssue("line_too_long", { length: buffer.length, most: LONGEST_LINE })]);
  const twice = Buffer.allocUnsafe(2 * buffer.length);
  buffer.copy(twice);
  return twice;
}
