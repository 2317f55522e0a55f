import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { createScorer } from "ip-asn";
import { encodePopulation, readPopulation, scorePopulation, summarizePopulation } from "ip-asn/population";
import { floatLoop } from "./float-loop.mjs";
import { people } from "./people.mjs";

/*
 * A population scored again under an edition and summarised by unit, against a hand-written float loop over objects that
 * adds up totals and categories by unit: time a person, strictly alternating, the median of the rounds. The loop runs in a
 * thread of its own, so that neither pays for collecting the other's garbage, and over a first part of the people (all of
 * them as objects would take gigabytes), and in its best order: unit by unit. The population has its units mixed. Each
 * round makes a new scorer, so that nothing is kept from one round to the next. Before a ratio is printed, sums and
 * categories of every unit are held against the loop's, over all people.
 */
// CI asks for less of both. Few people do not make up for scoring each kind of person once: the goal is for all of them.
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const COUNT = Number(process.env.BENCH_COUNT ?? 5_000_000);
const UNITS = 500;
const GOAL = 0.3;
const categories = ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"];

const perUnit = Math.ceil(Math.min(COUNT, 1_000_000) / UNITS);
const batches = Math.max(1, Math.round(COUNT / (perUnit * UNITS)));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function time(action) {
  const start = performance.now();
  const result = action();
  return { result, elapsed: performance.now() - start };
}

/** A list of people for each unit. */
function unitsOf(batch, options) {
  return Array.from({ length: UNITS }, (_, unit) => {
    const list = people(perUnit, { ...options, seed: 1 + batch * UNITS + unit });
    for (const person of list) person.unit = `unit kerja ${unit}`;
    return list;
  });
}

/* The other thread: people as objects, and the loop over them. */

function answerWithLoop() {
  const loop = (units, edition) => units.map((list) => floatLoop(list, edition));
  let first;
  const prepare = ({ edition, options }) => {
    const expected = Array.from({ length: UNITS }, () => ({ sum: 0, counts: categories.map(() => 0) }));
    first = undefined;
    for (let batch = 0; batch < batches; batch++) {
      const units = unitsOf(batch, options);
      first ??= units;
      for (const [unit, { sum, counts }] of loop(units, edition).entries()) {
        expected[unit].sum += sum;
        counts.forEach((count, index) => (expected[unit].counts[index] += count));
      }
    }
    return expected;
  };
  const measure = ({ edition }) => {
    const { result, elapsed } = time(() => loop(first, edition));
    return { elapsed, sum: result.reduce((total, { sum }) => total + sum, 0) };
  };
  parentPort.on("message", (task) => parentPort.postMessage(task.options ? prepare(task) : measure(task)));
}

/* This thread: the population. */

async function ask(worker, task) {
  worker.postMessage(task);
  const [answer] = await once(worker, "message");
  return answer;
}

/** Encode all people batch by batch, one person of each unit in turn. */
function encode(options) {
  let encoding = 0;
  function* everybody() {
    for (let batch = 0; batch < batches; batch++) {
      const units = unitsOf(batch, options);
      const start = performance.now();
      for (let index = 0; index < perUnit; index++) for (const list of units) yield list[index];
      encoding += performance.now() - start;
    }
  }
  return { population: encodePopulation(everybody()), encoding };
}

function check(population, edition, expected) {
  const scorer = createScorer({ profile: edition });
  const summary = summarizePopulation(population, scorer);
  const counted = ({ categories: list }) => categories.map((id) => list.find((one) => one.category.id === id).people);
  for (const [index, { sum, counts }] of expected.entries()) {
    const unit = summary.units[index];
    // Totals have few decimals, and the loop has added up floats.
    if (unit.sum !== Math.round(sum * summary.parts) || String(counted(unit)) !== String(counts))
      throw new Error(`The population and the float loop differ in ${unit.unit}.`);
  }
  const { totals } = scorePopulation(population, scorer);
  if (totals.reduce((sum, total) => sum + total, 0) !== summary.whole.sum)
    throw new Error("Totals and summary differ.");
}

/* A summary scores everybody again: the goal is for it. The other way makes columns for each person besides. */
const ways = {
  summary: (population, scorer) => summarizePopulation(population, scorer),
  "scores and summary": (population, scorer) => [
    scorePopulation(population, scorer),
    summarizePopulation(population, scorer),
  ],
};

async function measure(worker, name, edition, options = {}) {
  const answer = ask(worker, { edition, options });
  const { population, encoding } = encode(options);
  check(population, edition, await answer);
  const { result: bytes, elapsed: writing } = time(() => population.toBytes());
  const { result: again, elapsed: reading } = time(() => readPopulation(bytes));
  if (Buffer.compare(again.toBytes(), bytes) !== 0) throw new Error("Bytes do not survive a round trip.");

  const times = { loop: [], ...Object.fromEntries(Object.keys(ways).map((way) => [way, []])) };
  for (let round = 0; round < ROUNDS; round++) {
    const { elapsed: base } = await ask(worker, { edition });
    times.loop.push((base / (perUnit * UNITS)) * population.size);
    for (const [way, act] of Object.entries(ways)) {
      times[way].push(time(() => act(population, createScorer({ profile: edition }))).elapsed);
    }
  }
  const ratios = Object.keys(ways).map((way) =>
    median(times[way].map((elapsed, round) => elapsed / times.loop[round])),
  );
  const shown = Object.keys(ways).map((way, index) => `${way} ${ratios[index].toFixed(3)}`);
  const ms = Object.entries(times).map(([way, all]) => `${way} ${median(all).toFixed(0)}`);
  console.log(`${name.padEnd(40)} ratio: ${shown.join("   ")}   (goal ${GOAL})`);
  console.log(
    [
      `  ${population.size} people, ${population.units.length} units`,
      `${(bytes.length / population.size).toFixed(2)} bytes a person`,
      `ms: ${ms.join(", ")}, encode ${encoding.toFixed(0)}, toBytes ${writing.toFixed(0)}, read ${reading.toFixed(0)}`,
    ].join("; "),
  );
  return ratios[0];
}

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 8_000 } });
  console.log(`time a person, ratio to a float loop over ${perUnit * UNITS} objects, median of ${ROUNDS} rounds`);
  const ratios = [
    await measure(worker, "2024, usual hours", "2024"),
    await measure(worker, "2019, usual hours", "2019"),
    await measure(worker, "2024, hours 0 to 60 all alike often", "2024", { hours: 60 }),
    await measure(worker, "2019, nilai with two decimals", "2019", { nilai: true }),
  ];
  await worker.terminate();
  if (COUNT >= 5_000_000 && Math.max(...ratios) > GOAL) process.exitCode = 1;
} else {
  answerWithLoop();
}
