import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const peakMemory = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));

/** Run a program of Node from its start to its end: how long it took, and its peak memory in MB. */
export async function timedRun(args, peakFile, codes = [0]) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", peakMemory, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  const elapsed = performance.now() - start;
  if (!codes.includes(code)) throw new Error(`${args.join(" ")} ended with ${code}:\n${said}`);
  return { elapsed, peak: Number(await readFile(peakFile, "utf8")) / 1024 };
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
