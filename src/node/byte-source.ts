import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { STANDARD_INPUT } from "./read-bytes.js";
import { TableError, tableIssue } from "./table-issue.js";

/** Bytes of a file or of standard input, unpacked where they are gzip. */
export interface ByteSource {
  /** How many bytes there are; 0 where nothing tells. */
  readonly size: number;
  /** Fill some bytes as far as there are any. Gives how many; 0 at the end. Throws `TableError`. */
  readonly fill: (into: Uint8Array) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Open a file, or standard input for `-`. Throws `TableError` where it cannot be read. */
export async function openBytes(file: string, standardInput: AsyncIterable<Uint8Array | string>): Promise<ByteSource> {
  const source = await told(file, () => (file === STANDARD_INPUT ? ofStream(standardInput) : ofFile(file)));
  const head = Buffer.alloc(2);
  const length = await told(file, () => fillWhole(source, head));
  const whole = withHead(source, head.subarray(0, length));
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const unpacked = isGzip ? ofStream(unpackedBytes(whole)) : whole;
  return { size: unpacked.size, fill: (into) => told(file, () => fillWhole(unpacked, into)), close: source.close };
}

/** A failure of either end comes out where the bytes are asked for. */
function unpackedBytes(source: ByteSource): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(chunksOf(source)), createGunzip(), () => undefined);
}

async function ofFile(file: string): Promise<ByteSource> {
  const handle = await open(file, "r");
  const { size } = await handle.stat();
  return {
    size,
    fill: async (into) => (await handle.read(into, 0, into.length)).bytesRead,
    close: () => handle.close(),
  };
}

function ofStream(stream: AsyncIterable<Uint8Array | string>): ByteSource {
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

async function fillWhole({ fill }: Pick<ByteSource, "fill">, into: Uint8Array): Promise<number> {
  let length = 0;
  while (length < into.length) {
    const more = await fill(into.subarray(length));
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** The source with bytes that were read from it already. */
function withHead(source: ByteSource, head: Uint8Array): ByteSource {
  let left = head;
  return {
    ...source,
    fill: async (into) => {
      if (left.length === 0) return source.fill(into);
      const length = Math.min(left.length, into.length);
      into.set(left.subarray(0, length));
      left = left.subarray(length);
      return length;
    },
  };
}

async function* chunksOf({ fill }: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableError([tableIssue("file_unreadable", { file, reason })]);
  }
}
