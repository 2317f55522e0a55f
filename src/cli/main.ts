import { isMainThread } from "node:worker_threads";
import { superviseCommand } from "./supervise.js";

// One file for both threads: the one that watches, and the worker that it starts from the same file.
if (isMainThread) superviseCommand(new URL(import.meta.url));
else await import("./command-worker.js");
