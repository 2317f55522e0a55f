/** Bytes put one behind the other; the buffer grows where it must. */
export interface ByteOutput {
  /** What was put since the last call, which begins anew in another buffer: it is valid until the call after the next. */
  readonly take: () => Uint8Array;
  /** Put a part of some bytes. */
  readonly put: (from: DataView, start: number, end: number) => void;
  readonly putText: (text: string) => void;
}

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
      // Rows are short: four bytes at a time in a loop cost less than a call into the engine.
      let at = start;
      for (; at + 4 <= end; at += 4) {
        view.setInt32(length, from.getInt32(at));
        length += 4;
      }
      for (; at < end; at += 1) {
        view.setInt8(length, from.getInt8(at));
        length += 1;
      }
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
