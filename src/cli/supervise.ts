import { rmSync } from "node:fs";
import { constants } from "node:os";
import { pipeline } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { OutputStep } from "../node/output.js";
import { harmlessText } from "../locales/harmless-text.js";
import { localeIn } from "./language.js";
import { endingTextsOf } from "./texts/ending-texts.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
/** How long the worker may take to stop in the middle of what the system does for it. A second signal does not wait. */
const PATIENCE_MILLISECONDS = 3_000;
/** The same where files are being written: a busy disk takes seconds to flush one, and what it holds would be left. */
const PATIENCE_WITH_FILES_MILLISECONDS = 15_000;
const EXIT_USAGE = 2;
/**
 * Room for the youngest objects: what is made for one row is soon given up. No more than this keeps 14 MB of memory free and
 * costs no time, as rows that were met before make no objects at all.
 */
const YOUNG_MEGABYTES = 3;

/**
 * Run the command in a worker and watch over it: this thread hears signals however busy the worker is, and outlives one
 * whose memory is full. Then it removes what the worker had not finished, and says what happened.
 */
export function superviseCommand(script: URL): void {
  const args = process.argv.slice(2);
  const texts = endingTextsOf(localeIn(args));
  const { port1: steps, port2: told } = new MessageChannel();
  const worker = new Worker(script, {
    argv: args,
    stdin: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    workerData: { steps: told, terminal: process.stderr.isTTY ? { columns: process.stderr.columns } : null },
    transferList: [told],
  });
  const temporaries = new Set<string>();
  let isNaming = false;
  /** What the worker told of its files so far; it tells before it does. */
  const listen = () => {
    for (;;) {
      const received = receiveMessageOnPort(steps) as { readonly message: OutputStep } | undefined;
      if (received === undefined) return;
      const { message } = received;
      if (message.kind === "temporary") temporaries.add(message.path);
      else isNaming = message.kind === "naming";
    }
  };
  const removeTemporaries = () => {
    listen();
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
  /** Gives whether the worker has stopped. */
  const stop = async (): Promise<boolean> => {
    listen();
    const patience = temporaries.size > 0 ? PATIENCE_WITH_FILES_MILLISECONDS : PATIENCE_MILLISECONDS;
    const last = Date.now() + patience;
    // Files that belong together are not left with one of them named and the other not.
    while (isNaming && Date.now() < last) {
      await wait(1);
      listen();
    }
    return Promise.race([worker.terminate().then(() => true), wait(patience, false)]);
  };
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      const stopped = isEnding ? Promise.resolve(false) : stop();
      isEnding = true;
      void stopped.then((hasStopped) => {
        removeTemporaries();
        // Where the worker waits for the system, to exit would wait with it.
        if (!hasStopped) process.kill(process.pid, "SIGKILL");
        process.exit(128 + constants.signals[signal]);
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
