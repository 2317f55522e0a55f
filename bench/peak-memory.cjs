// Loaded into each process that is measured: its last act is to say how much memory it has had at most, in kB.
const { readFileSync, writeFileSync } = require("node:fs");

process.once("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    // On Linux the figure above may be that of the parent, before it became another program.
    peak = Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    // Another system: the figure above is all there is.
  }
  writeFileSync(process.env.BENCH_PEAK_FILE, String(peak));
});
