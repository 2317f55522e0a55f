import { openBytes, STANDARD_INPUT, type ByteSource } from "./byte-source.js";
import type { TableInput } from "./table-report.js";

/** Bytes, and the name of the file that they are of. */
export interface InputSource {
  readonly source: ByteSource;
  readonly file: string;
}

/** Files by their names, or bytes that come from elsewhere. */
export interface OpenedInput {
  readonly sources: readonly InputSource[];
  /** How much of all of them was read so far, from 0 to 1. */
  readonly progress: () => number;
  readonly close: () => Promise<void>;
}

/** Open what is to be read. Throws `TableError` where a file cannot be read. */
export async function openInput(input: TableInput): Promise<OpenedInput> {
  const sources: InputSource[] = [];
  const close = async () => {
    await Promise.all(sources.map(({ source }) => source.close()));
  };
  try {
    if (typeof input !== "string" && !isList(input))
      sources.push({ source: await openBytes(STANDARD_INPUT, input), file: STANDARD_INPUT });
    else for (const file of [input].flat()) sources.push({ source: await openBytes(file, empty()), file });
  } catch (error) {
    await close();
    throw error;
  }
  const progress = () => sources.reduce((sum, { source }) => sum + source.progress(), 0) / Math.max(1, sources.length);
  return { sources, progress, close };
}

function isList(input: TableInput): input is readonly string[] {
  return Array.isArray(input);
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing comes
async function* empty(): AsyncGenerator<Uint8Array, void, undefined> {
  yield* [];
}
