/** Bytes put one behind the other; the buffer grows where it must. */
export interface ByteOutput {
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
export function byteOutput(size: number): ByteOutput {
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
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
