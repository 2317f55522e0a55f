import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";
import { utf8Of } from "./translated-bytes.js";

/** The name that stands for standard input. */
export const STANDARD_INPUT = "-";

/** Bytes of a file or of standard input, unpacked where they are gzip; of UTF-16 text with its mark the same text as UTF-8. */
export interface ByteSource {
  /** How many bytes there are; 0 where nothing tells. */
  readonly size: number;
  /** Fill some bytes as far as there are any. Gives how many; 0 at the end. Throws `TableError`. */
  readonly fill: (into: Uint8Array) => Promise<number>;
  /** Whether it begins as a workbook does: a zip archive, or an older or encrypted office document. */
  readonly isWorkbook: boolean;
  /** How much of the file was read so far, from 0 to 1; 0 where nothing tells. */
  readonly progress: () => number;
  readonly close: () => Promise<void>;
}

/** Open a file, or standard input for `-`. Throws `TableError` where it cannot be read. */
export async function openBytes(file: string, standardInput: AsyncIterable<Uint8Array | string>): Promise<ByteSource> {
  const source = await told(file, () => (file === STANDARD_INPUT ? ofStream(standardInput) : ofFile(file)));
  let taken = 0;
  const counted = async (into: Uint8Array) => {
    const length = await source.fill(into);
    taken += length;
    return length;
  };
  const open = async (): Promise<ByteSource> => {
    const packed = await peeked({ ...source, fill: counted });
    const content = begins(packed.head, GZIP) ? await peeked(ofStream(unpackedBytes(packed))) : packed;
    const isBigEndian = begins(content.head, UTF16.bigEndian);
    const isUtf16 = isBigEndian || begins(content.head, UTF16.littleEndian);
    const bytes = isUtf16 ? { fill: utf8Of(content.fill, isBigEndian, file) } : content;
    return {
      size: content.size,
      fill: (into) => told(file, () => fillWhole(bytes, into)),
      isWorkbook: WORKBOOKS.some((magic) => begins(content.head, magic)),
      progress: () => (source.size === 0 ? 0 : Math.min(1, taken / source.size)),
      close: source.close,
    };
  };
  return told(file, open).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
}

/** Where the bytes come from, before anything is known of them. */
type Origin = Pick<ByteSource, "size" | "fill" | "close">;

const GZIP = [0x1f, 0x8b];
/** The marks before UTF-16 text, which spreadsheets call Unicode text. */
const UTF16 = { littleEndian: [0xff, 0xfe], bigEndian: [0xfe, 0xff] };
/** How a zip archive begins, and an older or encrypted office document. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** A failure of either end comes out where the bytes are asked for. */
function unpackedBytes(source: Origin): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(chunksOf(source)), createGunzip(), () => undefined);
}

async function ofFile(file: string): Promise<Origin> {
  const handle = await open(file, "r");
  const found = await handle.stat();
  // Files that the system makes as they are read have no size.
  const size = found.isFile() ? found.size : 0;
  let taken = 0;
  return {
    size,
    fill: async (into) => {
      const { bytesRead } = await handle.read(into, 0, into.length);
      taken += bytesRead;
      if (bytesRead > 0 || into.length === 0 || size === 0) return bytesRead;
      const { size: now } = await handle.stat();
      if (taken !== size || now !== size)
        throw new TableError([tableIssue("file_changed", { file, before: size, after: taken === size ? now : taken })]);
      return 0;
    },
    close: () => handle.close(),
  };
}

function ofStream(stream: AsyncIterable<Uint8Array | string>): Origin {
  const chunks = stream[Symbol.asyncIterator]();
  let left: Uint8Array = new Uint8Array();
  return {
    size: 0,
    fill: async (into) => {
      while (left.length === 0) {
        const result = await chunks.next();
        if (result.done === true) return 0;
        left = typeof result.value === "string" ? Buffer.from(result.value) : result.value;
      }
      const length = Math.min(left.length, into.length);
      into.set(left.subarray(0, length));
      left = left.subarray(length);
      return length;
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}

async function fillWhole({ fill }: Pick<Origin, "fill">, into: Uint8Array): Promise<number> {
  let length = 0;
  while (length < into.length) {
    const more = await fill(into.subarray(length));
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** The same source, and how it begins. */
async function peeked(source: Origin): Promise<Origin & { readonly head: Uint8Array }> {
  const buffer = Buffer.alloc(4);
  const head = buffer.subarray(0, await fillWhole(source, buffer));
  let left = head;
  return {
    ...source,
    head,
    fill: async (into) => {
      if (left.length === 0) return source.fill(into);
      const length = Math.min(left.length, into.length);
      into.set(left.subarray(0, length));
      left = left.subarray(length);
      return length;
    },
  };
}

function begins(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

async function* chunksOf({ fill }: Origin): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const length = await fill(chunk);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

async function told<T>(file: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof TableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableError([tableIssue("file_unreadable", { file, reason })]);
  }
}
