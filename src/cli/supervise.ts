import { rmSync } from "node:fs";
import { constants } from "node:os";
import { pipeline } from "node:stream";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { harmlessText } from "../locales/harmless-text.js";
import { betweenSteps } from "./between-steps.js";
import { localeIn } from "./language.js";
import { endingTextsOf } from "./texts/ending-texts.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
/** How long files may take to get their names: a busy disk takes seconds to flush one. A second signal does not wait. */
const PATIENCE_MILLISECONDS = 15_000;
const EXIT_USAGE = 2;
/**
 * Room for the youngest objects: what is made for one row is soon given up. Half of it costs 5 % of the time of a million
 * rows, a third more costs 4 MB.
 */
const YOUNG_MEGABYTES = 6;

/**
 * Run the command in a worker and watch over it: this thread hears signals however busy the worker is, and outlives one
 * whose memory is full. Then it removes what the worker had not finished, and says what happened.
 */
export function superviseCommand(script: URL): void {
  const args = process.argv.slice(2);
  const texts = endingTextsOf(localeIn(args));
  const { port1: steps, port2: told } = new MessageChannel();
  const between = betweenSteps();
  const worker = new Worker(script, {
    argv: args,
    stdin: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    workerData: {
      steps: told,
      shared: between.shared,
      terminal: process.stderr.isTTY ? { columns: process.stderr.columns } : null,
    },
    transferList: [told],
  });
  const temporaries = new Set<string>();
  /** The worker tells of each before it makes it. */
  const removeTemporaries = () => {
    for (;;) {
      const received = receiveMessageOnPort(steps) as { readonly message: string } | undefined;
      if (received === undefined) break;
      temporaries.add(received.message);
    }
    for (const path of temporaries) rmSync(path, { force: true });
  };

  // Standard input is touched only where it is asked for: a terminal would else wait for somebody to type.
  worker.once("message", () => {
    if (worker.stdin === null) return;
    pipeline(process.stdin, worker.stdin, () => undefined);
    // Whoever still writes there is told that nobody reads on; else both would wait for each other.
    worker.once("exit", () => process.stdin.destroy());
  });
  let notRead = "";
  let hasEnded = false;
  const sayNotRead = () => {
    if (notRead === "" || !hasEnded || process.exitCode === EXIT_USAGE) return;
    process.exitCode = EXIT_USAGE;
    process.stderr.write(`${texts.notRead(notRead)}\n`);
  };
  for (const [name, from, to] of [
    ["stdout", worker.stdout, process.stdout],
    ["stderr", worker.stderr, process.stderr],
  ] as const) {
    // A reader that went away is told to whoever writes; who has written all already, and knows of nothing, did not succeed.
    to.on("error", (error: Error) => {
      worker.postMessage({ name, reason: error.message });
      from.resume();
      if (name === "stdout") notRead = error.message;
      sayNotRead();
    });
    from.pipe(to, { end: false });
  }

  let isEnding = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      const held = isEnding ? Promise.resolve() : between.hold(PATIENCE_MILLISECONDS);
      isEnding = true;
      void held.then(() => {
        removeTemporaries();
        endBy(signal);
      });
    });
  }

  let failure: NodeJS.ErrnoException | undefined;
  worker.on("error", (error) => {
    failure = error;
  });
  worker.on("exit", (code) => {
    if (isEnding) return;
    process.exitCode = code;
    hasEnded = true;
    sayNotRead();
    if (failure === undefined) return;
    removeTemporaries();
    process.exitCode = EXIT_USAGE;
    process.stderr.write(`${harmlessText(texts.failed(failure.code ?? "", failure.message))}\n`);
  });
}

/**
 * End as whoever does not listen to a signal. The worker is not told to end: Node ends with an abort itself, now and then,
 * where that comes while the worker waits for an answer of the system.
 */
function endBy(signal: (typeof SIGNALS)[number]): void {
  if (process.platform !== "win32") {
    // SIGQUIT would write the memory of the process, with everybody's data in it, to the disk.
    const last = signal === "SIGQUIT" ? "SIGTERM" : signal;
    process.removeAllListeners(last);
    process.kill(process.pid, last);
    // The first process of a container is not ended by its own signal.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  }
  process.exit(128 + constants.signals[signal]);
}
