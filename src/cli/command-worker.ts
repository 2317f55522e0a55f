import type { Writable } from "node:stream";
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { watchOutputs } from "../node/output.js";
import { steppingOver } from "./between-steps.js";
import { run } from "./run.js";

/** What the thread that watches over this one hands over. */
interface Given {
  /** Takes the path of each temporary file before it is made. */
  readonly steps: MessagePort;
  readonly shared: SharedArrayBuffer;
  /** The terminal that messages are shown on, if it is one. */
  readonly terminal: null | { readonly columns: number };
}

const { steps, shared, terminal } = workerData as Given;

const step = steppingOver(shared);
watchOutputs((told) => {
  if (told.kind === "temporary") steps.postMessage(told.path);
  step(told.kind === "temporary" || told.kind === "naming");
});
parentPort?.on("message", ({ name, reason }: { readonly name: "stdout" | "stderr"; readonly reason: string }) => {
  process[name].destroy(new Error(reason));
});
parentPort?.unref();
if (terminal !== null) Object.assign(process.stderr, { isTTY: true, columns: terminal.columns });

/** Standard input is asked for when it is read. */
const stdin: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => {
    parentPort?.postMessage("stdin");
    return process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  },
};

/** Until everything that was written to a stream is taken over; one that nobody reads takes nothing. */
function taken(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once("close", resolve);
    if (stream.destroyed) resolve();
    else
      stream.write("", () => {
        resolve();
      });
  });
}

const { stdout, stderr } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr });
await Promise.all([taken(stdout), taken(stderr)]);
// Standard input that was not read to its end would keep this thread waiting for more.
process.exit(code);
