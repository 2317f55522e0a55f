import { csvLine } from "../csv-line.js";
import type { TextWriter } from "../row-forms.js";
import type { MeasuredRow } from "../score-people.js";
import type { Columns } from "../write-people.js";
import type { RowSink } from "./row-sink.js";

/** Writes rows as CSV, each as it stood with its results behind it. */
interface WrittenRows extends RowSink {
  /** What was written since the last call; valid until the call after the next. */
  readonly take: () => Uint8Array;
  /** Count the rows that were not counted yet: each with how many others differ in name, unit and NIP only. */
  readonly countRest: () => void;
}

/** What is put behind rows of one kind, and how many of them there were. */
interface Suffix {
  readonly person: MeasuredRow;
  readonly bytes: DataView;
  times: number;
}

/** Make a sink that writes rows. `count` is called with what became of them. */
export function writtenRows(
  delimiter: string,
  lineEnd: string,
  columns: Columns<MeasuredRow>,
  writer: TextWriter<MeasuredRow>,
  count: (row: MeasuredRow, times: number) => void,
): WrittenRows {
  const out = byteOutput(1 << 21);
  const encoder = new TextEncoder();
  const suffixes: (Suffix | undefined)[] = [];
  // Outcomes that are counted apart may be written alike: the fewer bytes, the nearer they are at hand.
  const texts = new Map<string, DataView>();
  const suffixOf = (person: MeasuredRow): Suffix => {
    const text = `${delimiter}${csvLine(columns.cells(person), delimiter)}${lineEnd}`;
    const bytes = texts.get(text) ?? viewOf(encoder.encode(text));
    texts.set(text, bytes);
    return { person, bytes, times: 0 };
  };
  return {
    cached: ({ number, person }, _bytes, view, start, { end }) => {
      const suffix = (suffixes[number] ??= suffixOf(person));
      suffix.times += 1;
      out.put(view, start, end);
      out.put(suffix.bytes, 0, suffix.bytes.byteLength);
    },
    read: (person) => {
      count(person, 1);
      out.putText(writer.row(person));
    },
    take: out.take,
    countRest: () => {
      for (const suffix of suffixes) if (suffix !== undefined) count(suffix.person, suffix.times);
      suffixes.length = 0;
    },
  };
}

// — Bytes —

/** Bytes put one behind the other; the buffer grows where it must. */
interface ByteOutput {
  /** What was put since the last call, which begins anew in another buffer: it is valid until the call after the next. */
  readonly take: () => Uint8Array;
  /** Put a part of some bytes, which are UTF-8. */
  readonly put: (from: DataView, start: number, end: number) => void;
  readonly putText: (text: string) => void;
}

/**
 * Bytes that are put at a time, as a number: an integer of that size would be an object. No such number is lost on the way,
 * as UTF-8 never has the bytes of one that is not a number: 0x7F or 0xFF behind one from 0xF0 on.
 */
const STEP = 8;

/** Make an empty output of some size: two buffers, so that one can be written to disk while the other is filled. */
function byteOutput(size: number): ByteOutput {
  let spare = Buffer.allocUnsafe(size);
  let buffer = Buffer.allocUnsafe(size);
  let view = viewOf(buffer);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, length + more));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
    view = viewOf(buffer);
  };
  return {
    take: () => {
      const taken = buffer.subarray(0, length);
      [buffer, spare] = [spare, buffer];
      view = viewOf(buffer);
      length = 0;
      return taken;
    },
    put: (from, start, end) => {
      reserve(end - start);
      // Rows are short: eight bytes at a time in a loop cost less than a call into the engine.
      const last = end - STEP;
      const behind = length + end - start;
      if (last < start) {
        for (let at = start; at < end; at += 1) view.setInt8(length + at - start, from.getInt8(at));
      } else {
        for (let at = start; at < last; at += STEP) {
          view.setFloat64(length, from.getFloat64(at, true), true);
          length += STEP;
        }
        view.setFloat64(behind - STEP, from.getFloat64(last, true), true);
      }
      length = behind;
    },
    putText: (text) => {
      reserve(3 * text.length);
      length += buffer.write(text, length);
    },
  };
}

/** The same bytes, to be read and written some at a time. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
