import type { Writable } from "node:stream";

/** What the command line touches of the process, so that tests can put something else in its place. */
export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Something is wrong that a person must mend before anything can be done: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
