import { createHash, randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { nodeFileSystem, type FileSystem } from "./file-system.js";

/** Somewhere to write to. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything is written: make it visible. */
  readonly commit: () => Promise<void>;
  /** Leave no trace. */
  readonly abort: () => Promise<void>;
}

/** A file that becomes visible when it is whole. */
export interface FileOutput extends Output {
  /** Where it will be: links are followed. */
  readonly target: string;
  /** Everything is written: put it on the disk, not yet visible. */
  readonly finish: () => Promise<void>;
  /** How many bytes were written, and what they come to: asked once, after `finish`; nothing for a pipe or a device. */
  readonly digest: () => WrittenBytes | undefined;
  /** Temporary files of the same target that a process left that is gone; they were removed. */
  readonly leftovers: readonly string[];
}

/** What was written into a file. */
export interface WrittenBytes {
  readonly bytes: number;
  readonly sha256: string;
}

/** How a file is written. */
export interface FileOutputOptions {
  readonly fileSystem?: FileSystem;
  /** Whether `digest` will be asked for. */
  readonly isDigested?: boolean;
}

/** Takes what nobody wants. */
export const discard: Output = {
  write: () => Promise.resolve(),
  commit: () => Promise.resolve(),
  abort: () => Promise.resolve(),
};

/** What outputs do, told before they do it. */
export type OutputStep =
  /** A file is made under a temporary name; it was, or could not be. */
  | { readonly kind: "temporary"; readonly path: string }
  | { readonly kind: "made" }
  /** Files take their names from here on, or all of them have. */
  | { readonly kind: "naming" | "named" };

let watching: (step: OutputStep) => void = () => undefined;

/** Have the steps of outputs told: for a thread that watches over this one. */
export function watchOutputs(tell: (step: OutputStep) => void): void {
  watching = tell;
}

/** Tell a step of outputs. */
export function tellStep(step: OutputStep): void {
  watching(step);
}

/**
 * Write to a file by way of a temporary one beside it, which takes its name at the end: a reader sees the old file or
 * the new one. What is no file (a pipe, a device) is written to directly.
 */
export async function fileOutput(path: string, options: FileOutputOptions = {}): Promise<FileOutput> {
  const { fileSystem = nodeFileSystem, isDigested = false } = options;
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() === true) throw new Error(`EISDIR: ${path}`);
  if (found !== undefined && !found.isFile()) return deviceOutput(target);
  const leftovers = await removeLeftovers(target, fileSystem);
  const temporary = join(dirname(target), `${temporaryStart(target)}${String(process.pid)}-${randomUUID()}.tmp`);
  const named = (error: unknown) =>
    Object.assign(error instanceof Error ? error : new Error(String(error)), {
      message: (error instanceof Error ? error.message : String(error)).replaceAll(temporary, path),
    });
  const naming = async (action: Promise<void>): Promise<void> =>
    action.catch((error: unknown) => Promise.reject(named(error)));
  watching({ kind: "temporary", path: temporary });
  let file: number;
  try {
    file = fileSystem.create(temporary, modeOf(found));
  } catch (error) {
    throw named(error);
  } finally {
    watching({ kind: "made" });
  }
  const digest = isDigested ? createHash("sha256") : undefined;
  let bytes = 0;
  let last: Promise<void> = Promise.resolve();
  let isOpen = true;
  const close = async () => {
    // A number that is closed may be another file's while somebody still writes to it.
    await last.catch(() => undefined);
    if (isOpen) {
      isOpen = false;
      await fileSystem.close(file);
    }
  };
  const finish = async () => {
    await last;
    if (isOpen) await naming(fileSystem.flush(file));
    await naming(close());
  };
  return {
    target,
    leftovers,
    write: (text) => {
      digest?.update(text);
      bytes += typeof text === "string" && digest !== undefined ? Buffer.byteLength(text) : text.length;
      return (last = naming(fileSystem.append(file, text)));
    },
    finish,
    digest: () => digest && { bytes, sha256: digest.digest("hex") },
    commit: async () => {
      await finish();
      await naming(fileSystem.rename(temporary, target));
      await fileSystem.flushFolder(dirname(target));
    },
    abort: async () => {
      await close().catch(() => undefined);
      await fileSystem.remove(temporary);
    },
  };
}

async function deviceOutput(target: string): Promise<FileOutput> {
  const device = await open(target, "w");
  const close = () => device.close();
  return {
    target,
    leftovers: [],
    write: (text) => device.appendFile(text),
    finish: () => Promise.resolve(),
    digest: () => undefined,
    commit: close,
    abort: () => close().catch(() => undefined),
  };
}

/** This machine in a file's name: process numbers are of one machine, and a folder may be of several. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

function temporaryStart(target: string): string {
  const name = basename(target);
  // With what is put behind it, a long name would be too long.
  return `.${Buffer.byteLength(name) > 150 ? name.slice(0, 36) : name}.${machine}-`;
}

/** The temporary files of a target that a process left that is gone. */
export async function leftoversOf(target: string): Promise<readonly string[]> {
  const names = await readdir(dirname(target)).catch(() => []);
  const start = temporaryStart(target);
  const gone = names.filter((name) => {
    const [, pid] = name.startsWith(start) ? (/^(\d+)-[0-9a-f-]{36}\.tmp$/.exec(name.slice(start.length)) ?? []) : [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  return gone.map((name) => join(dirname(target), name));
}

/** Gives the paths of those that could be removed. */
async function removeLeftovers(target: string, fileSystem: FileSystem): Promise<readonly string[]> {
  const removed = (await leftoversOf(target)).map((path) =>
    fileSystem.remove(path).then(
      () => path,
      () => undefined,
    ),
  );
  return (await Promise.all(removed)).filter((path) => path !== undefined);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one too.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** The permissions of the file that is replaced: results are personal data. */
function modeOf(found: Stats | undefined): number {
  return found === undefined ? 0o666 : found.mode & 0o777;
}

/** Write to a stream that is visible at once, such as standard output. Each piece is waited for. */
export function streamOutput(stream: Writable): Output {
  // Failures come to whoever writes; as an event that nobody hears they would end the process.
  if (!stream.listeners("error").includes(heard)) stream.on("error", heard);
  const nothing = () => Promise.resolve();
  return { write: (text) => writeTo(stream, text), commit: nothing, abort: nothing };
}

function heard(): void {
  // Once for each stream, however many texts are written to it.
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
