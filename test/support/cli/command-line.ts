// The command line in the process of the tests: arguments and standard input in, exit code and both outputs out.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { run } from "../../doors/cli.js";

/** The path of a file in `examples/`. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
}

export interface Finished {
  /** The exit code. */
  readonly code: number;
  /** What stood on standard output. */
  readonly out: string;
  /** What stood on standard error. */
  readonly err: string;
}

/** Run the command line to its end. Standard input may come in pieces. */
export async function ipAsn(args: readonly string[], stdin: readonly (string | Uint8Array)[] = []): Promise<Finished> {
  const stdout = collector();
  const { code, err } = await ipAsnInto(stdout.stream, args, stdin);
  return { code, out: stdout.text(), err };
}

/** Run the command line with a standard output of one's own. */
export async function ipAsnInto(
  stdout: Writable,
  args: readonly string[],
  stdin: readonly (string | Uint8Array)[] = [],
): Promise<Omit<Finished, "out">> {
  const stderr = collector();
  const code = await run(args, { stdin: Readable.from(stdin, { objectMode: true }), stdout, stderr: stderr.stream });
  return { code, err: stderr.text() };
}

function collector() {
  const chunks: Uint8Array[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** A standard output whose reader has gone: each write fails. It counts the errors that nobody listened for. */
export class BrokenPipe extends Writable {
  /** Errors that would have ended the process. */
  unheard = 0;

  constructor(private readonly when: "at once" | "later") {
    super();
  }

  override _write(_chunk: unknown, _encoding: string, done: (error: Error) => void): void {
    const error = Object.assign(new Error("write EPIPE"), { code: "EPIPE", errno: -32, syscall: "write" });
    if (this.when === "at once") done(error);
    else setTimeout(done, 5, error);
  }

  override emit(event: string | symbol, ...values: unknown[]): boolean {
    if (event === "error" && this.listenerCount("error") === 0) {
      this.unheard += 1;
      return false;
    }
    return super.emit(event, ...values);
  }
}

/** A directory for one test, removed when it has ended. */
export async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "ip-asn-test-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Waits a little; afterwards everything that was set off has come to pass. */
export async function aLittleLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

/** What a promise gives, or `late` where it gives nothing within two seconds. */
export async function inTime<T>(promise: Promise<T>): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, 30_000, "late");
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
