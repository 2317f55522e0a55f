// Deliberate bugs in the rooms that make a score, and how many of them the tests notice. Run with `npm run mutants`: a seeded
// sample of each folder; `-- --all` for every mutant, `-- --files src/rules/flag.ts` for those of some files, `-- --each 12`
// for so many of each folder, `-- --seed 2` for others. It fails where a mutant survives that mutants/survivors.json does
// not name with its reason; those that it names are counted and not tried, but with `-- --again`.
// `-- --last` tries again those that nothing was known of the last time.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { keyOf, lineAt, mutantsOf, rangeOf, SAMPLE_FILE, sampleOf, textAt } from "./sample.mjs";

const FOLDERS = ["number", "rules", "score", "aggregate", "audit", "profile"];
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    files: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
    last: { type: "boolean", default: false },
    each: { type: "string", default: "70" },
    seed: { type: "string", default: "1" },
  },
});
const begin = Date.now();
/** Those that nothing was known of, the last time. */
const LAST = "node_modules/.cache/ip-asn-mutants.json";
const known = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "ip-asn-mutants-"));
try {
  const mutants = await mutantsOf(options.files ? positionals : FOLDERS.flatMap(filesOf));
  const sample = sampled(mutants);
  const skipped = options.again ? [] : sample.filter((one) => whyOf(one) !== undefined);
  const toTry = sample.filter((one) => !skipped.includes(one));
  console.log(`${mutants.length} mutants, a sample of ${sample.length}, of which ${toTry.length} are tried.`);
  report([...(await tried(toTry)), ...skipped.map(asSurvivor)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sampled(mutants) {
  if (options.last) {
    const last = JSON.parse(readFileSync(LAST, "utf8"));
    return mutants.filter((one) => last.some((other) => isSame(one, other)));
  }
  return options.all || options.files ? mutants : sampleOf(mutants, options.seed, Number(options.each));
}

function isSame(one, other) {
  return ["file", "at", "original", "replacement"].every((part) => one[part] === other[part]);
}

/** What mutants/survivors.json says of a mutant. */
function whyOf(mutant) {
  return known.find((one) => isSame(one, mutant));
}

function asSurvivor({ file, location, at, original, replacement }) {
  return { file, line: location.start.line + 1, at, original, replacement, status: "Survived" };
}

function filesOf(name) {
  return readdirSync(join("src", name), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("src", name, file))
    .sort();
}

/** What the tests made of each mutant. */
async function tried(sample) {
  process.env[SAMPLE_FILE] = join(folder, "sample.json");
  writeFileSync(process.env[SAMPLE_FILE], JSON.stringify(sample.map(keyOf)));
  const results = await new Stryker({
    mutate: [...new Set(sample.map(rangeOf))],
    testRunner: "strict",
    vitest: { configFile: "vitest.mutants.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner", "./mutants/sample.mjs"],
    checkers: ["sample"],
    coverageAnalysis: "perTest",
    concurrency: 2,
    reporters: ["progress-append-only"],
    logLevel: "error",
    ignorePatterns: ["dist", "coverage", "docs/api", "bench", "test/e2e", "test/slow"],
    tempDirName: join(folder, "sandbox"),
    allowConsoleColors: false,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
  }).runMutationTest();
  return results.filter(({ status }) => status !== "CompileError" && status !== "Ignored").map(described);
}

function described({ fileName, location: { start, end }, replacement, status }) {
  const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  const text = readFileSync(fileName, "utf8");
  const original = textAt(text, { start: fromZero(start), end: fromZero(end) });
  const at = lineAt(text, start.line - 1);
  return { file: relative(process.cwd(), fileName), line: start.line, at, original, replacement, status };
}

function report(outcomes) {
  const surviving = outcomes
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map((one) => ({ ...one, ...whyOf(one) }));

  for (const name of FOLDERS) {
    const ofFolder = ({ file }) => file.startsWith(`src/${name}/`);
    if (outcomes.some(ofFolder)) say(name, outcomes.filter(ofFolder), surviving.filter(ofFolder));
  }
  say("together", outcomes, surviving);
  console.log(`${Math.round((Date.now() - begin) / 1000)} s`);

  for (const { file, line, original, replacement, status, isEquivalent, why } of surviving) {
    const verdict = why === undefined ? "not known" : `${isEquivalent ? "equivalent" : "known"}: ${why}`;
    console.log(`\n${file}:${line} ${status}, ${verdict}\n  - ${original}\n  + ${replacement}`);
  }
  const unknown = surviving.filter(({ why }) => why === undefined);
  mkdirSync(dirname(LAST), { recursive: true });
  writeFileSync(LAST, JSON.stringify(unknown));
  if (unknown.length > 0) {
    console.error(
      `\n${unknown.length} mutants survive that mutants/survivors.json does not name: a test is missing, or a reason.`,
    );
    process.exitCode = 1;
  }
}

/** The share that was noticed, without those that are argued to change nothing. */
function say(name, outcomes, surviving) {
  const equivalent = surviving.filter(({ isEquivalent }) => isEquivalent).length;
  const counted = outcomes.length - equivalent;
  const noticed = outcomes.length - surviving.length;
  const besides = equivalent === 0 ? "" : `, ${equivalent} argued equivalent besides`;
  const share = ((100 * noticed) / Math.max(1, counted)).toFixed(1);
  console.log(`${name.padEnd(10)} ${noticed} of ${counted} noticed, ${share} %${besides}`);
}
