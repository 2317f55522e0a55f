// Which mutants are tried: a seeded sample, so many of each folder of src. A mutant is known by its file, its line's
// text, what stood there and what it puts instead, and not by its line: code that moves takes its mutants along, and the sample stays.
//
// Stryker takes ranges of lines and columns, in which other mutants lie too; the checker leaves those out.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { CheckStatus } from "@stryker-mutator/api/check";
import { commonTokens, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { MutantRunStatus } from "@stryker-mutator/api/test-runner";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";

const [{ factory }] = vitestPlugins;
const quiet = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };

/** Every mutant of files of src, with what stands there; lines and columns from 0. */
export async function mutantsOf(files) {
  const contents = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const { mutants } = await new Instrumenter(quiet).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  return mutants.map((mutant) => ({
    ...mutant,
    file: mutant.fileName,
    original: textAt(contents.get(mutant.fileName), mutant.location),
    at: lineAt(contents.get(mutant.fileName), mutant.location.start.line),
  }));
}

/** What stands between two places of a text. */
export function textAt(text, { start, end }) {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join("\n");
}

/** The line that a mutant begins on: what stands there may stand elsewhere in the file too. */
export function lineAt(text, line) {
  return text.split("\n")[line].trim();
}

/** Of each folder the mutants whose digests are the least. */
export function sampleOf(mutants, seed, perFolder) {
  const folders = new Map();
  for (const mutant of mutants) {
    const { file, at, original, replacement } = mutant;
    const digest = createHash("sha256").update([seed, file, at, original, replacement].join("\0")).digest("hex");
    const folder = file.split("/")[1];
    if (!folders.has(folder)) folders.set(folder, []);
    folders.get(folder).push({ mutant, digest });
  }
  return [...folders.values()].flatMap((all) =>
    all
      .sort((one, other) => (one.digest < other.digest ? -1 : Number(one.digest > other.digest)))
      .slice(0, perFolder)
      .map(({ mutant }) => mutant),
  );
}

/** A mutant's place and replacement as a key. */
export function keyOf({ fileName, location: { start, end }, replacement }) {
  const file = relative(process.cwd(), fileName).split(sep).join("/");
  return [file, start.line, start.column, end.line, end.column, replacement].join(":");
}

/** The range of a mutant, as Stryker reads it: lines from 1, columns from 0. */
export function rangeOf({ file, location: { start, end } }) {
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** Where the keys of the sample are written, for the checker, which is a process of its own. */
export const SAMPLE_FILE = "IP_ASN_SAMPLE_FILE";

class SampleChecker {
  #sample = new Set();

  async init() {
    this.#sample = new Set(JSON.parse(readFileSync(process.env[SAMPLE_FILE], "utf8")));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const verdict = (mutant) =>
      this.#sample.has(keyOf(mutant))
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: "not in the sample" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]));
  }
}

/**
 * The runner of Stryker, but that a file of tests that cannot even be read counts as a test that failed: where a mutant
 * throws while modules are read, or in a `describe`, no test of that file runs, and none fails.
 */
function strictRunner(injector) {
  const runner = injector.injectFunction(factory);
  const run = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const outcome = await run(options);
    const failed = runner.ctx.state.getFiles().filter(({ result }) => result?.state === "fail");
    if (outcome.status !== MutantRunStatus.Survived || failed.length === 0) return outcome;
    const failureMessage = failed.map(({ name }) => name).join(", ");
    return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: outcome.nrOfTests };
  };
  return runner;
}
strictRunner.inject = [commonTokens.injector];

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, "sample", () => new SampleChecker()),
  declareFactoryPlugin(PluginKind.TestRunner, "strict", strictRunner),
];
