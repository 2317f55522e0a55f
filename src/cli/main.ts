import { removeUnfinished } from "../node/output.js";
import { run } from "./run.js";

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
