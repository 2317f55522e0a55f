import { setFlagsFromString } from "node:v8";
import { removeUnfinished } from "../node/output.js";
import { run } from "./run.js";

// What is made for one row is soon given up. Room for the youngest objects that does not grow keeps 25 MB of memory free
// and costs no time, as rows that were met before make no objects at all.
setFlagsFromString("--semi-space-growth-factor=1");

// Told to end, the command leaves no half of a file behind.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

process.exitCode = await run(process.argv.slice(2), process);
