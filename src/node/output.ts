import { randomUUID } from "node:crypto";
import { appendFile, close, openSync, rmSync, type Stats } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { promisify } from "node:util";

/** Somewhere to write text that becomes visible only when it is whole. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything is written: make it visible. */
  readonly commit: () => Promise<void>;
  /** Leave no trace. */
  readonly abort: () => Promise<void>;
}

/** Takes what nobody wants. */
export const discard: Output = {
  write: () => Promise.resolve(),
  commit: () => Promise.resolve(),
  abort: () => Promise.resolve(),
};

const unfinished = new Set<string>();

/** Remove the temporary files of outputs that were neither committed nor aborted: for a process that is told to end. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
  unfinished.clear();
}

/**
 * Write to a file by way of a temporary one beside it, which takes its name at the end: a reader sees the old file or
 * the new one. What is no file (a pipe, a device) is written to directly.
 */
export async function fileOutput(path: string): Promise<Output> {
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() === true) throw new Error(`EISDIR: ${path}`);
  if (found !== undefined && !found.isFile()) {
    const device = await open(target, "w");
    const close = () => device.close();
    return { write: (text) => device.appendFile(text), commit: close, abort: () => close().catch(() => undefined) };
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const named = (error: unknown) =>
    new Error((error instanceof Error ? error.message : String(error)).replaceAll(temporary, path));
  let file: NewFile;
  try {
    file = newFile(temporary, modeOf(found));
  } catch (error) {
    throw named(error);
  }
  unfinished.add(temporary);
  return {
    write: file.write,
    commit: async () => {
      await file.close();
      await rename(temporary, target).catch((error: unknown) => Promise.reject(named(error)));
      unfinished.delete(temporary);
    },
    abort: async () => {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
      unfinished.delete(temporary);
    },
  };
}

interface NewFile {
  readonly write: Output["write"];
  readonly close: () => Promise<void>;
}

const append = promisify(appendFile);
const closed = promisify(close);

/**
 * Make a file. By its number and at once: a process that is told to end in this moment knows of the file, and one that
 * may only be read afterwards can be written now.
 */
function newFile(path: string, mode: number): NewFile {
  const file = openSync(path, "wx", mode);
  let last = Promise.resolve();
  let isOpen = true;
  return {
    write: (text) => (last = append(file, text)),
    close: async () => {
      // A number that is closed may be another file's while somebody still writes to it.
      await last.catch(() => undefined);
      if (isOpen) {
        isOpen = false;
        await closed(file);
      }
    },
  };
}

/** The permissions of the file that is replaced: results are personal data. */
function modeOf(found: Stats | undefined): number {
  return found === undefined ? 0o666 : found.mode & 0o777;
}

/** Write to a stream that is visible at once, such as standard output. Each piece is waited for. */
export function streamOutput(stream: Writable): Output {
  // Failures come to whoever writes; as an event that nobody hears they would end the process.
  stream.on("error", () => undefined);
  const nothing = () => Promise.resolve();
  return { write: (text) => writeTo(stream, text), commit: nothing, abort: nothing };
}

function writeTo(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed) reject(stream.errored ?? new Error("EPIPE"));
    const done = (error?: Error | null) => {
      stream.off("close", closed);
      if (error) reject(error);
      else resolve();
    };
    // A stream that is destroyed while it waits for its reader may never answer.
    const closed = () => {
      done(stream.errored ?? new Error("EPIPE"));
    };
    stream.once("close", closed);
    stream.write(text, done);
  });
}
