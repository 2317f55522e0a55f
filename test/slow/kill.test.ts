// Killed at any moment: each target is the old file or the new one, and counts add up.

import { once } from "node:events";
import { watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { dice } from "../support/node/bulk-files.js";
import { contents, OLD, programOfTests, ROWS, withOldFiles, type Ended } from "../support/slow/program.js";
import { STACK } from "../support/fuzz/harmless.js";

const { start } = programOfTests();

/** A part of a millisecond cannot be slept. */
function spin(delay: number): void {
  const until = performance.now() + delay;
  while (performance.now() < until);
}

const isTemporary = (name: string) => /^\.(hasil|ditolak)\.csv\..*\.tmp$/.test(name);

/** Rows read, scored, not measured and rejected, as they are told at the end. */
function countsTold(err: string): readonly number[] {
  const line = err.split("\n").find((one) => /rejected/i.test(one) && /\d/.test(one) && /scored/i.test(one)) ?? "";
  return [...line.matchAll(/\d[\d,.]*/g)].map(([number]) => Number(number.replaceAll(/[,.]/g, "")));
}

describe("a run that nobody disturbs", () => {
  it("writes each row to one of the files, and its counts add up", async () => {
    const old = await withOldFiles();
    const { code, signal, err } = await start(old.args).ended;
    expect({ code, signal }).toEqual({ code: 1, signal: null });
    const found = await contents(old);
    const [read, scored, notMeasured, rejected] = countsTold(err);
    expect(read).toBe(ROWS);
    expect(scored! + notMeasured! + rejected!).toBe(ROWS);
    const people = (text: string) => (text.match(/1980010100\d{8}/g) ?? []).length;
    const diukur = (text: string) => (text.match(/;diukur\n/g) ?? []).length;
    expect(diukur(found.out)).toBe(scored);
    expect(people(found.out)).toBe(scored! + notMeasured!);
    expect((found.rejects.match(/^\d+;/gm) ?? []).length).toBe(rejected);
    expect((await readdir(old.folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
  });
});

describe("killed at random moments", () => {
  /** Kills of each signal; `npm run full:kills` for many more. */
  const RUNS = Number(process.env["IP_ASN_KILLS"] ?? 22);
  const AT_A_TIME = 3;

  interface Run {
    readonly name: string;
    readonly ended: Ended;
    readonly out: "old" | "new";
    readonly rejects: "old" | "new";
    readonly temporary: number;
  }

  async function undisturbed() {
    const old = await withOldFiles();
    const before = performance.now();
    await start(old.args).ended;
    return { whole: await contents(old), duration: performance.now() - before };
  }

  /** What stands in a file; anything but the old text or the whole new one is damage. */
  function which(name: string, found: string, before: string, after: string): "old" | "new" {
    if (found === before) return "old";
    expect(found === after, `${name}: ${found.length} of ${after.length} characters`).toBe(true);
    return "new";
  }

  async function killedRun(
    signal: NodeJS.Signals,
    delay: number,
    from: "the start" | "the first file",
    whole: { readonly out: string; readonly rejects: string },
  ): Promise<Run> {
    const name = `${signal} ${delay} ms from ${from}`;
    const old = await withOldFiles();
    const changes = watch(old.folder);
    const firstFile = once(changes, "change");
    const { child, ended } = start(old.args);
    await (from === "the start" ? undefined : Promise.race([firstFile, ended]));
    if (delay >= 1) await wait(delay);
    else spin(delay);
    child.kill(signal);
    const end = await ended;
    changes.close();
    const found = await contents(old);
    const temporary = (await readdir(old.folder)).filter(isTemporary).length;
    const run = {
      name,
      ended: end,
      out: which(name, found.out, OLD.out, whole.out),
      rejects: which(name, found.rejects, OLD.rejects, whole.rejects),
      temporary,
    };
    // Whatever was left there: the next run works, removes it, and tells so, and where the files are of two runs.
    const isMixed = run.out !== run.rejects;
    if (temporary > 0 || isMixed) {
      const again = await start(old.args).ended;
      expect(again, `again after ${name}`).toMatchObject({ code: 1, signal: null });
      expect(await contents(old)).toEqual(whole);
      expect((again.err.match(/a stopped run left was removed/g) ?? []).length, name).toBe(temporary);
      expect(again.err.includes("are not of one run"), `${name}: ${again.err}`).toBe(isMixed);
      expect((await readdir(old.folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
    }
    return run;
  }

  async function killedRuns(signal: NodeJS.Signals): Promise<readonly Run[]> {
    const { whole, duration } = await undisturbed();
    const random = dice(Date.now());
    const runs: Run[] = [];
    let started = 0;
    const worker = async () => {
      while (started < RUNS) {
        started += 1;
        // Some at any time, more while something is written.
        const from = started % 4 === 0 ? "the start" : "the first file";
        const delay = random(from === "the start" ? duration * 1.3 : started % 4 === 1 ? 2 : duration / 2);
        runs.push(await killedRun(signal, delay, from, whole));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    for (const { name, ended, out, rejects } of runs) {
      expect(ended.err, name).not.toMatch(STACK);
      if (ended.code === 1) {
        expect({ out, rejects }, name).toEqual({ out: "new", rejects: "new" });
        const [read = 0, ...others] = countsTold(ended.err);
        expect(others.reduce((sum, count) => sum + count, 0)).toBe(read);
      }
      // The rejects come first: results are never newer than they.
      if (out === "new") expect(rejects, name).toBe("new");
    }
    return runs;
  }

  it("SIGKILL: each file is the old one or the whole new one, and the next run works", async () => {
    const runs = await killedRuns("SIGKILL");
    expect(runs).toHaveLength(RUNS);
    expect(runs.filter(({ temporary }) => temporary > 0).length).toBeGreaterThan(0);
  });

  it.each([
    ["SIGTERM", "SIGTERM"],
    ["SIGINT", "SIGINT"],
    ["SIGHUP", "SIGHUP"],
    // By SIGQUIT itself the memory of the process would be written to the disk.
    ["SIGQUIT", "SIGTERM"],
  ] as const)("%s: the same, and no temporary file is left", async (signal, last) => {
    const runs = await killedRuns(signal);
    expect(runs).toHaveLength(RUNS);
    // A pair that is being named is named to the end.
    for (const { name, out, rejects } of runs) expect(out, name).toBe(rejects);
    // Before the program has begun, the signal itself ends the process.
    for (const { name, ended } of runs)
      expect(
        [signal, last].some((one) => one === ended.signal) || ended.code === 1,
        `${name}: ${ended.code} ${ended.signal}`,
      ).toBe(true);
    expect(runs.filter(({ ended }) => ended.signal === last).length).toBeGreaterThan(0);
    expect(runs.filter(({ temporary }) => temporary > 0)).toEqual([]);
  });

  it("SIGTERM in the moment in which the files appear: no temporary file is left", async () => {
    const { whole } = await undisturbed();
    const random = dice(Date.now());
    const runs: Run[] = [];
    const worker = async () => {
      for (let count = 0; count < 20; count += 1)
        runs.push(await killedRun("SIGTERM", random(1_000) / 1_000 - 0.3, "the first file", whole));
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    expect(runs.filter(({ ended }) => ended.signal === "SIGTERM").length).toBeGreaterThan(0);
    expect(runs.filter(({ temporary }) => temporary > 0)).toEqual([]);
  });
});
