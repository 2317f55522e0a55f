import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePeople } from "./bulk-files.mjs";
import { checksumOfScores } from "./same-scores.mjs";
import { median, timedRun } from "./timed-run.mjs";

/*
 * Prints ratios, not times: a table of people from file to file, by the command line as it was built and by what a user
 * might take instead, one after the other in each round, the median of the rounds. Before a ratio is printed, totals and
 * categories of all rows are held against each other. The peers write the same columns, but all save one no summary.
 */
// CI asks for less of both.
const COUNT = Number(process.env.BENCH_COUNT ?? 1_000_000);
/** The rules of today. The peers have them written out. */
const PROFILE = "2024@2";
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// Another build of the command line may be measured.
const program = process.env.BENCH_CLI ?? here("../dist/cli/main.js");
const peers = {
  DuckDB: { script: here("peers/duckdb.mjs"), goal: 0.6 },
  "DuckDB, one thread": { script: here("peers/duckdb.mjs"), goal: 0.8, more: ["--threads", "1"] },
  // Otherwise it looks for nobody twice, refuses no word, and adds nothing up.
  "DuckDB, the same duties": { script: here("peers/duckdb.mjs"), rejects: true },
  papaparse: { script: here("peers/papaparse.mjs"), goal: 0.4 },
};

if (!existsSync(here("peers/node_modules"))) {
  console.log("Installing the peers into bench/peers/node_modules …");
  execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
    cwd: here("peers"),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

const folder = await mkdtemp(join(tmpdir(), "ip-asn-bench-"));
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });

const inFolder = (name) => join(folder, name);
const score = (file, out, more = [], codes = [0]) =>
  timedRun([program, "score", file, "--profile", PROFILE, "--out", out, ...more], inFolder("peak"), codes);
const shown = (value, goal, unit = "") =>
  `${value.toFixed(2)}${unit}${goal === undefined ? "" : ` (goal ≤ ${goal}${unit})`}`;
const spread = (values) => `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
const say = (name, text) => {
  console.log(`${name.padEnd(40)} ${text}`);
};

try {
  const size = (count) => `${count.toLocaleString("en")} rows`;
  say("Peers", `${size(COUNT)}, median of ${ROUNDS} rounds, peak memory of one run`);
  await againstPeers("plain.csv", COUNT, peers);
  say("Peers", `${size(COUNT / 10)}: of both mostly the start`);
  await againstPeers("small.csv", COUNT / 10, { DuckDB: { ...peers.DuckDB, goal: 1 } });
  say("Other files", "time against the plain one");
  await otherFiles();
  await rm(inFolder("plain.csv"));
  say("Growth", `${size(COUNT / 10)}, ${size(COUNT)}, ${size(5 * COUNT)}`);
  await growth();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function againstPeers(name, count, peers) {
  const file = inFolder(name);
  await writePeople(file, count);
  const own = inFolder("own.csv");
  const peerRun = ({ script, more = [], rejects = false }) =>
    timedRun(
      [script, file, inFolder("peer.csv"), ...more, ...(rejects ? ["--rejects", inFolder("rejects.csv")] : [])],
      inFolder("peak"),
    );
  // Also warms the page cache, so that the first round is like the others.
  await score(file, own);
  const expected = await checksumOfScores(own);
  if (expected.rows !== count) throw new Error(`${expected.rows} rows came out of ${count}.`);
  for (const [peer, how] of Object.entries(peers)) {
    await peerRun(how);
    const found = await checksumOfScores(inFolder("peer.csv"));
    // DuckDB does not keep the order of the file through a table that two threads fill.
    if (found.rows !== count || (how.rejects !== true && found.checksum !== expected.checksum))
      throw new Error(`The command line and ${peer} differ.`);
  }
  const ratios = {};
  const peaks = {};
  const note = (into, name, value) => (into[name] ??= []).push(value);
  for (let round = 0; round < ROUNDS; round++) {
    const base = await score(file, own);
    note(peaks, "ip-asn", base.peak);
    for (const [peer, how] of Object.entries(peers)) {
      const { elapsed, peak } = await peerRun(how);
      note(ratios, peer, base.elapsed / elapsed);
      note(peaks, peer, peak);
    }
  }
  for (const [peer, { goal }] of Object.entries(peers))
    say(
      `  ip-asn / ${peer}`,
      `${shown(median(ratios[peer]), goal)}   rounds ${spread(ratios[peer])}, peer ${median(peaks[peer]).toFixed(0)} MB, ip-asn ${median(peaks["ip-asn"]).toFixed(0)} MB`,
    );
  await rm(inFolder("peer.csv"));
}

async function otherFiles() {
  const forms = { quoted: "every cell quoted", wrong: "one row in ten wrong" };
  const ratios = { quoted: [], wrong: [] };
  for (const form of Object.keys(forms)) await writePeople(inFolder(`${form}.csv`), COUNT, form);
  for (let round = 0; round < ROUNDS; round++) {
    const base = await score(inFolder("plain.csv"), inFolder("own.csv"));
    for (const form of Object.keys(forms)) {
      const more = form === "wrong" ? ["--rejects", inFolder("rejects.csv")] : [];
      const { elapsed } = await score(inFolder(`${form}.csv`), inFolder("own.csv"), more, [form === "wrong" ? 1 : 0]);
      ratios[form].push(elapsed / base.elapsed);
    }
  }
  for (const [form, name] of Object.entries(forms))
    say(`  ${name} / plain`, `${shown(median(ratios[form]), 3)}   rounds ${spread(ratios[form])}`);
  for (const form of Object.keys(forms)) await rm(inFolder(`${form}.csv`));
}

async function growth() {
  const counts = [COUNT / 10, COUNT, 5 * COUNT];
  for (const count of counts) await writePeople(inFolder(`${count}.csv`), count);
  const ratios = [[], []];
  const peaks = [[], [], []];
  for (let round = 0; round < Math.min(ROUNDS, 3); round++) {
    const elapsed = [];
    for (const [index, count] of counts.entries()) {
      const run = await score(inFolder(`${count}.csv`), inFolder("own.csv"));
      elapsed.push(run.elapsed);
      peaks[index].push(run.peak);
    }
    ratios[0].push(elapsed[1] / elapsed[0]);
    ratios[1].push(elapsed[2] / elapsed[1]);
  }
  say("  time, 10 times the rows", `${median(ratios[0]).toFixed(2)}   rounds ${spread(ratios[0])}`);
  say("  time, 5 times the rows", `${shown(median(ratios[1]), 5.5)}   rounds ${spread(ratios[1])}`);
  const [few, some, most] = peaks.map((all) => Math.max(...all));
  say("  peak memory", `${few.toFixed(0)} MB, ${some.toFixed(0)} MB, ${shown(most, 128, " MB")}`);
}
