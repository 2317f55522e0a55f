import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";

/** Somewhere to write text that becomes visible only when it is whole. */
export interface Output {
  write(text: string): Promise<void>;
  /** Everything is written: make it visible. */
  commit(): Promise<void>;
  /** Leave no trace. */
  abort(): Promise<void>;
}

/** Write to a file by way of a temporary one beside it, which takes its name at the end: a reader sees the old or the new. */
export function fileOutput(path: string): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const stream = createWriteStream(temporary, { flags: "wx" });
  const failed = failureOf(stream);
  return {
    write: (text) => writeTo(stream, text, failed),
    commit: async () => {
      stream.end();
      await Promise.race([once(stream, "close"), failed]);
      await rename(temporary, path);
    },
    abort: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/** Write to a stream that is visible at once, such as standard output. */
export function streamOutput(stream: Writable): Output {
  const failed = failureOf(stream);
  return {
    write: (text) => writeTo(stream, text, failed),
    commit: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

/** Rejects when the stream fails. Errors come as events, also when nobody is writing. */
function failureOf(stream: Writable): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", reject);
  });
  // It is looked at whenever something is written; until then it must not count as unhandled.
  failed.catch(() => undefined);
  return failed;
}

async function writeTo(stream: Writable, text: string, failed: Promise<never>): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await Promise.race([once(stream, "drain"), failed]);
}
