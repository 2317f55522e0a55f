/*
 * How long it takes to import a door, in a process of its own: the median of several runs in turn, as a ratio to a process that
 * does nothing.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const RUNS = 15;
const root = fileURLToPath(new URL("..", import.meta.url));
const PROGRAMS = {
  nothing: "0",
  "ip-asn": 'import "ip-asn"',
  "ip-asn/scorer + editions/2024": 'import "ip-asn/scorer"; import "ip-asn/editions/2024"',
};

const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root });
    if (status !== 0) throw new Error(String(stderr));
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const least = median(times.nothing);
for (const [name, values] of Object.entries(times)) {
  const middle = median(values);
  console.log(`${(middle / least).toFixed(2)}  ${middle.toFixed(0).padStart(5)} ms  ${name}`);
}
