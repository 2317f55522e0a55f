// Nothing is left half written: files change whole or not at all, and a reader that goes away is no crash.

import { lstat, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { run, say } from "../doors/cli.js";
import { EVERY_COLUMN, cellsOf } from "../support/node/tables.js";
import { aLittleLater, BrokenPipe, directory, example, inTime, ipAsn, ipAsnInto } from "../support/cli/command-line.js";

const file = example("pegawai.csv");
const STACK = /\n\s+at .*:\d+:\d+/;

/** A directory with results and rejects of an earlier run. */
async function withOldFiles() {
  const folder = await directory();
  const out = join(folder, "hasil.csv");
  const rejects = join(folder, "ditolak.csv");
  await writeFile(out, "hasil lama");
  await writeFile(rejects, "ditolak lama");
  return { folder, out, rejects };
}

async function expectOldFiles({ folder, out, rejects }: Awaited<ReturnType<typeof withOldFiles>>): Promise<void> {
  expect(await readFile(out, "utf8")).toBe("hasil lama");
  expect(await readFile(rejects, "utf8")).toBe("ditolak lama");
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
}

describe("files of results and rejects", () => {
  it("take the place of older ones, and nothing else is left in the directory", async () => {
    const { folder, out, rejects } = await withOldFiles();
    const { code } = await ipAsn(["score", file, "--year", "2024", "--out", out, "--rejects", rejects]);
    expect(code).toBe(0);
    expect((await readFile(out, "utf8")).split("\n")).toHaveLength(302);
    expect(await readFile(rejects, "utf8")).toMatch(/^baris;/);
    expect((await readdir(folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
  });

  it("are written though rows are rejected (exit code 1)", async () => {
    const { folder, out, rejects } = await withOldFiles();
    const { code } = await ipAsn([
      "score",
      example("pegawai-dengan-kesalahan.csv"),
      "--year",
      "2024",
      "--out",
      out,
      "--rejects",
      rejects,
    ]);
    expect(code).toBe(1);
    expect((await readFile(out, "utf8")).trimEnd().split("\n")).toHaveLength(29);
    expect((await readFile(rejects, "utf8")).trimEnd().split("\n")).toHaveLength(13);
    expect((await readdir(folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
  });

  it.each([
    ["a file that is missing", ["score", "tidak-ada.csv", "--year", "2024"]],
    ["a year before 2019", ["score", file, "--year", "2018"]],
    ["an option that is not known", ["score", file, "--year", "2024", "--tahun", "2024"]],
    ["a form that is not known", ["score", file, "--year", "2024", "--format", "pdf"]],
    ["a table without people", ["score", "-", "--year", "2024"]],
  ])("stay as they were after %s", async (_name, args) => {
    const old = await withOldFiles();
    const { code, out } = await ipAsn([...args, "--out", old.out, "--rejects", old.rejects]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    await expectOldFiles(old);
  });

  it("an old result stays where the rejects cannot be written", async () => {
    const old = await withOldFiles();
    const rejects = join(old.folder, "tidak", "ada", "ditolak.csv");
    const { code, out } = await ipAsn(["score", file, "--year", "2024", "--out", old.out, "--rejects", rejects]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    await expectOldFiles(old);
  });

  it("old rejects stay where the results cannot be written, because --out is a directory", async () => {
    const old = await withOldFiles();
    const out = join(old.folder, "hasil");
    await mkdir(out);
    const { code } = await ipAsn(["score", file, "--year", "2024", "--out", out, "--rejects", old.rejects]);
    expect(code).toBe(2);
    expect(await readdir(out)).toEqual([]);
    await expectOldFiles(old);
  });

  it("old rejects stay where standard output cannot be written", async () => {
    const old = await withOldFiles();
    const { code } = await ipAsnInto(new BrokenPipe("at once"), [
      "score",
      file,
      "--year",
      "2024",
      "--rejects",
      old.rejects,
    ]);
    expect(code).toBe(2);
    await expectOldFiles(old);
  });

  it.each(["id", "en"])("a directory that does not exist is told with the name that was given (%s)", async (lang) => {
    const folder = await directory();
    const out = join(folder, "tidak-ada", "hasil.csv");
    const { code, out: printed, err } = await ipAsn(["score", file, "--year", "2024", "--out", out, "--lang", lang]);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(err).toContain(out);
    expect(err).not.toMatch(STACK);
    expect(await readdir(folder)).toEqual([]);
  });

  it("a link to a device, such as /dev/null for rejects that nobody wants, stays what it is", async () => {
    const folder = await directory();
    const nowhere = join(folder, "buang");
    await symlink("/dev/null", nowhere);
    await ipAsn(["score", file, "--year", "2024", "--rejects", nowhere]);
    expect((await lstat(nowhere)).isSymbolicLink()).toBe(true);
    expect(await readdir(folder)).toEqual(["buang"]);
  });
});

describe("input and outputs are three files", () => {
  it.each([
    ["--out is the input", (input: string) => ["score", input, "--out", input]],
    [
      "--out is the input in another spelling",
      (input: string) => ["score", input, "--out", relative(process.cwd(), input)],
    ],
    [
      "--out is the input by way of ..",
      (input: string) => ["score", input, "--out", join(input, "..", "..", relative(join(input, "..", ".."), input))],
    ],
    ["--rejects is the input", (input: string) => ["score", input, "--rejects", input]],
    ["--out is --rejects", (input: string) => ["score", input, "--out", `${input}.2`, "--rejects", `${input}.2`]],
  ])("%s: refused, and nothing is changed", async (_name, args) => {
    const folder = await directory();
    const input = join(folder, "pegawai.csv");
    const text = await readFile(file, "utf8");
    await writeFile(input, text);
    const { code, out, err } = await ipAsn([...args(input), "--year", "2024"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("pegawai.csv");
    expect(await readFile(input, "utf8")).toBe(text);
    expect(await readdir(folder)).toEqual(["pegawai.csv"]);
  });

  it("--out that is a link to the input leaves the input as it is", async () => {
    const folder = await directory();
    const input = join(folder, "pegawai.csv");
    const text = await readFile(file, "utf8");
    await writeFile(input, text);
    await symlink(input, join(folder, "hasil.csv"));
    await ipAsn(["score", input, "--year", "2024", "--out", join(folder, "hasil.csv")]);
    expect((await readFile(input, "utf8")) === text).toBe(true);
  });
});

describe("standard output whose reader has gone", () => {
  const commands = [
    ["score", ["score", file, "--year", "2024"]],
    ["score --format json", ["score", file, "--year", "2024", "--format", "json"]],
    ["explain", ["explain", file, "--year", "2024"]],
    ["profile list", ["profile", "list"]],
    ["profile list --json", ["profile", "list", "--json"]],
    ["profile show", ["profile", "show", "2024"]],
  ] as const;

  it.each(commands)("%s ends with a message and exit code 2, where writing fails at once", async (_name, args) => {
    const stdout = new BrokenPipe("at once");
    const finished = await inTime(ipAsnInto(stdout, args));
    await aLittleLater();
    expect(stdout.unheard).toBe(0);
    expect(finished).toMatchObject({ code: 2 });
    expect(finished).toMatchObject({ err: expect.stringContaining("EPIPE") as unknown });
    expect(finished).toMatchObject({ err: expect.not.stringMatching(STACK) as unknown });
  });

  it.each(commands)("%s ends with a message and exit code 2, where the failure comes later", async (_name, args) => {
    const stdout = new BrokenPipe("later");
    const finished = await inTime(ipAsnInto(stdout, args));
    await aLittleLater();
    expect(stdout.unheard).toBe(0);
    expect(finished).toMatchObject({ code: 2 });
    expect(finished).toMatchObject({ err: expect.not.stringMatching(STACK) as unknown });
  });

  it("score of one person, whose row fits into the pipe, ends with exit code 2 where the failure comes later", async () => {
    const table = [EVERY_COLUMN, cellsOf({})].map((cells) => cells.join(";")).join("\n");
    const stdout = new BrokenPipe("later");
    const finished = await inTime(ipAsnInto(stdout, ["score", "-", "--year", "2024"], [table]));
    await aLittleLater();
    expect(stdout.unheard).toBe(0);
    expect(finished).toMatchObject({ code: 2 });
  });

  it.each([
    ["help", ["--help"]],
    ["help for score", ["score", "--help"]],
  ])("%s does not crash", async (_name, args) => {
    const stdout = new BrokenPipe("at once");
    await ipAsnInto(stdout, args);
    await aLittleLater();
    expect(stdout.unheard).toBe(0);
  });

  it("score ends, where standard output was destroyed before it began", async () => {
    const stdout = new PassThrough();
    stdout.destroy();
    expect(await inTime(ipAsnInto(stdout, ["score", file, "--year", "2024"]))).toMatchObject({ code: 2 });
  });

  it("score ends, where standard output is destroyed while it waits for the reader", async () => {
    const stdout = new PassThrough();
    const running = ipAsnInto(stdout, ["score", file, "--year", "2024"]);
    await wait(300);
    stdout.destroy();
    expect(await inTime(running)).toMatchObject({ code: 2 });
  });

  it("a failure of standard error changes neither results nor exit code", async () => {
    const folder = await directory();
    const out = join(folder, "hasil.csv");
    const stderr = new BrokenPipe("at once");
    const code = await run(["score", file, "--year", "2024", "--out", out], {
      stdin: Readable.from([]),
      stdout: new PassThrough(),
      stderr,
    });
    await aLittleLater();
    expect(code).toBe(0);
    expect(stderr.unheard).toBe(0);
    expect((await readFile(out, "utf8")).split("\n")).toHaveLength(302);
  });
});

describe("a reader that is slow", () => {
  it("gets all 5,000 rows", async () => {
    const lines = [EVERY_COLUMN, ...Array.from({ length: 5_000 }, (_, index) => cellsOf({ nip: String(index) }))];
    const stdout = new PassThrough({ highWaterMark: 1_000 });
    const running = ipAsnInto(
      stdout,
      ["score", "-", "--year", "2024"],
      [lines.map((cells) => cells.join(";")).join("\n")],
    );
    let text = "";
    const reading = (async () => {
      for await (const chunk of stdout) {
        text += String(chunk);
        await wait(1);
      }
    })();
    const { code } = await running;
    stdout.end();
    await reading;
    expect(text.split("\n")).toHaveLength(5_002);
    expect(code).toBe(0);
  });
});

describe("a stream that many texts are written to", () => {
  it("is listened to once: a command that says much must not print a warning of Node's", async () => {
    const stream = new PassThrough();
    stream.resume();
    for (let text = 0; text < 30; text += 1) await say(stream, `baris ${String(text)}`);
    expect(stream.listenerCount("error")).toBe(1);
    expect(stream.listenerCount("close")).toBe(0);
  });
});
