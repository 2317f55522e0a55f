import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";

/** Fill some bytes as far as there are any. Gives how many; 0 at the end. */
type Fill = (into: Uint8Array) => Promise<number>;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const PIECE = 1 << 16;

/** UTF-16 text behind its mark as UTF-8, mark and all. Throws `TableError` where it is none. */
export function utf8Of(fill: Fill, isBigEndian: boolean, file: string): Fill {
  const decoder = new TextDecoder(isBigEndian ? "utf-16be" : "utf-16le", { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  return translated(fill, (bytes, isLast) => {
    try {
      return encoder.encode(decoder.decode(bytes, { stream: !isLast }));
    } catch {
      throw new TableError([tableIssue("file_utf16", { file })]);
    }
  });
}

/** So much is looked at to find out how lines end. */
const LOOKED_AT = 1 << 20;

/** The same bytes; lines that end with a return alone, as those of old programs do, end with a line feed instead. */
export async function withLineFeeds<S extends { readonly fill: Fill }>(source: S): Promise<S> {
  const buffer = new Uint8Array(LOOKED_AT);
  const begun = buffer.subarray(0, await source.fill(buffer));
  const fill = behind(begun, source.fill);
  const isReturnOnly = begun.includes(RETURN) && !begun.includes(LINE_FEED);
  return { ...source, fill: isReturnOnly ? lineFeedsOf(fill) : fill };
}

/** Bytes that were read already, then the others. */
function behind(read: Uint8Array, fill: Fill): Fill {
  let left = read;
  return async (into) => {
    const taken = left.subarray(0, into.length);
    into.set(taken);
    left = left.subarray(taken.length);
    return taken.length === into.length ? taken.length : taken.length + (await fill(into.subarray(taken.length)));
  };
}

function lineFeedsOf(fill: Fill): Fill {
  let isAfterReturn = false;
  return translated(fill, (bytes) => {
    let length = 0;
    for (const byte of bytes) {
      // Where both stand together they are one end, not two.
      if (byte !== LINE_FEED || !isAfterReturn) {
        bytes[length] = byte === RETURN ? LINE_FEED : byte;
        length += 1;
      }
      isAfterReturn = byte === RETURN;
    }
    return bytes.subarray(0, length);
  });
}

/** Bytes made of others, piece by piece; the last piece has nothing in it, so that what was held back can be given. */
function translated(fill: Fill, translate: (bytes: Uint8Array, isLast: boolean) => Uint8Array): Fill {
  let left: Uint8Array = new Uint8Array();
  let isEnd = false;
  return async (into) => {
    let length = 0;
    while (length < into.length) {
      if (left.length === 0) {
        if (isEnd) break;
        const piece = new Uint8Array(PIECE);
        const read = await fill(piece);
        isEnd = read === 0;
        left = translate(piece.subarray(0, read), isEnd);
      }
      const more = Math.min(left.length, into.length - length);
      into.set(left.subarray(0, more), length);
      left = left.subarray(more);
      length += more;
    }
    return length;
  };
}
