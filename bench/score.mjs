import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createScorer } from "ip-asn";
import { floatLoop } from "./float-loop.mjs";
import { people } from "./people.mjs";
import { timedRun } from "./timed-run.mjs";

/*
 * Prints ratios, not times: each way against a hand-written float loop over the same people, in the same process,
 * alternating, the median of the rounds, under the newest revision of each edition. Before a ratio is printed, the sum of all
 * totals is held against the loop's. At the end, the peak memory of a process that has scored many different people with one
 * scorer: what a scorer keeps has bounds.
 */
// CI asks for less of all three.
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const COUNT = Number(process.env.BENCH_COUNT ?? 100_000);
const MANY = Number(process.env.BENCH_MANY ?? 5_000_000);
/** MB that the process with many people may take at most. */
const MOST_MEMORY = 300;
const categories = ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"];

// Each way touches the total and the category of every result, so that nothing is optimised away.
const ways = {
  score(scorer, list) {
    const counts = [0, 0];
    for (const person of list) {
      const { total, category } = scorer.score(person);
      counts[category === counts || total === counts ? 1 : 0]++;
    }
    return counts;
  },
  safeScore(scorer, list) {
    const counts = [0, 0];
    for (const value of list) {
      const outcome = scorer.safeScore(value);
      if (!outcome.success) continue;
      const { total, category } = outcome.data;
      counts[category === counts || total === counts ? 1 : 0]++;
    }
    return counts;
  },
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function time(action) {
  const start = performance.now();
  const result = action();
  return { result, elapsed: performance.now() - start };
}

function check(scorer, list, edition) {
  const expected = floatLoop(list, edition);
  // Both add floats up, in another order of the parts.
  const sum = list.reduce((total, person) => total + Number(scorer.score(person).total), 0);
  const counts = categories.map((id) => list.filter((person) => scorer.score(person).category.id === id).length);
  if (Math.abs(sum - expected.sum) > 1e-4 || String(counts) !== String(expected.counts))
    throw new Error("The scorer and the float loop differ.");
}

function measure(name, edition, list) {
  const scorer = createScorer({ profile: edition });
  check(scorer, list, edition);
  const ratios = { score: [], safeScore: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const base = time(() => floatLoop(list, edition)).elapsed;
    for (const way of Object.keys(ways)) ratios[way].push(time(() => ways[way](scorer, list)).elapsed / base);
  }
  const distinct = new Set(list.map((person) => scorer.score(person))).size;
  const shown = Object.entries(ratios).map(([way, all]) => `${way} ${median(all).toFixed(2)}`);
  console.log(`${name.padEnd(46)} ${shown.join("   ")}   (${distinct} different results)`);
}

console.log(`ratio to a hand-written float loop, ${COUNT} people, median of ${ROUNDS} rounds`);
for (const edition of ["2019", "2023", "2024", "2025"]) measure(`${edition}, usual hours`, edition, people(COUNT));
for (const edition of ["2019", "2024"]) {
  measure(`${edition}, hours 0 to 60 all alike often`, edition, people(COUNT, { hours: 60 }));
}
measure("2019, nilai with two decimals", "2019", people(COUNT, { nilai: true }));

console.log(`peak memory of ${MANY} different people through one scorer, at most ${MOST_MEMORY} MB`);
const folder = await mkdtemp(join(tmpdir(), "ip-asn-bench-"));
const manyPeople = fileURLToPath(new URL("many-people.mjs", import.meta.url));
for (const edition of ["2019", "2025"]) {
  const { peak } = await timedRun([manyPeople, edition, String(MANY)], join(folder, "peak"));
  console.log(`${edition.padEnd(46)} ${peak.toFixed(0)} MB`);
  if (peak > MOST_MEMORY) process.exitCode = 1;
}
await rm(folder, { recursive: true });
