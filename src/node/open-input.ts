import { openBytes, STANDARD_INPUT, type ByteSource } from "./byte-source.js";

/** Open a file by its name, or bytes that come from elsewhere. Throws `TableError` where a file cannot be read. */
export async function openInput(
  input: string | AsyncIterable<Uint8Array | string>,
): Promise<{ readonly source: ByteSource; readonly file: string }> {
  if (typeof input !== "string") return { source: await openBytes(STANDARD_INPUT, input), file: STANDARD_INPUT };
  return { source: await openBytes(input, empty()), file: input };
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing comes
async function* empty(): AsyncGenerator<Uint8Array, void, undefined> {
  yield* [];
}
