// The command line as a program of its own, started on a table of 20,000 people, beside results of an earlier run.

import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect } from "vitest";
import { directory } from "../cli/command-line.js";
import { tableText } from "../node/tables.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
export const ROWS = 20_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
}

export interface StartOptions {
  readonly stdio?: StdioOptions;
  readonly as?: { readonly uid?: number; readonly gid?: number };
  /** A shell command before the program, which it becomes. */
  readonly shell?: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const PIPES: StdioOptions = ["ignore", "pipe", "pipe"];

/** The program, as the tests of a file start it. */
export interface Program {
  /** Start `ip-asn score` on the table, with further arguments. */
  readonly start: (args: readonly string[], options?: StartOptions) => Started;
  /** Run it with arguments of one's own to its end. */
  readonly measured: (args: readonly string[], nodeOptions?: readonly string[]) => Promise<Measured>;
}

export interface Measured extends Ended {
  readonly out: string;
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

/** Loaded before the program: writes what the process held at most, when it ends. */
const PEAK = `
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(process.env.IP_ASN_PEAK, String(process.resourceUsage().maxRSS)));
`;

/** Build the program and write the table before the tests of a file; both are gone after them. */
export function programOfTests(): Program {
  let program = "";
  let folderOfProgram = "";
  let folderOfInput = "";
  let input = "";

  beforeAll(async () => {
    // Below the repository, so that it finds the packages that it does not hold.
    await mkdir(join(root, "node_modules/.cache"), { recursive: true });
    folderOfProgram = await mkdtemp(join(root, "node_modules/.cache/ip-asn-slow-"));
    program = join(folderOfProgram, "main.mjs");
    await build({
      entryPoints: [join(root, "src/cli/main.ts")],
      bundle: true,
      outfile: program,
      platform: "node",
      format: "esm",
      target: "node20",
      external: ["zod", "decimal.js"],
      banner: {
        js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
      },
    });
    folderOfInput = await mkdtemp(join(tmpdir(), "ip-asn-slow-"));
    input = join(folderOfInput, "pegawai.csv");
    await writeFile(input, tableText(Array.from({ length: ROWS }, (_, index) => person(index))));
    // The program may run as somebody else.
    for (const one of [folderOfProgram, folderOfInput]) await chmod(one, 0o755);
  });
  afterAll(async () => {
    for (const one of [folderOfProgram, folderOfInput]) await rm(one, { recursive: true, force: true });
  });

  const start: Program["start"] = (args, { stdio = PIPES, as = {}, shell } = {}) => {
    const command = [program, "score", input, "--year", "2024", "--lang", "en", ...args];
    const child =
      shell === undefined
        ? spawn(process.execPath, command, { stdio, ...as })
        : spawn("bash", ["-c", `${shell}; exec "$0" "$@"`, process.execPath, ...command], { stdio, ...as });
    return { child, ended: endOf(child).then(({ out: _out, ...ended }) => ended) };
  };

  let runs = 0;
  const measured: Program["measured"] = async (args, nodeOptions = []) => {
    runs += 1;
    const peak = join(folderOfInput, `peak-${runs}`);
    const begin = performance.now();
    const child = spawn(
      process.execPath,
      [...nodeOptions, "--import", `data:text/javascript,${encodeURIComponent(PEAK)}`, program, ...args],
      {
        stdio: PIPES,
        env: { ...process.env, IP_ASN_PEAK: peak },
      },
    );
    const ended = await endOf(child);
    const seconds = (performance.now() - begin) / 1_000;
    // Kilobytes; a process that was killed has written nothing, which is no number.
    const megabytes = Number(await readFile(peak, "utf8").catch(() => "unknown")) / 1_024;
    return { ...ended, seconds, megabytes };
  };
  return { start, measured };
}

/** How a process ended, and what it said. */
async function endOf(child: ChildProcess): Promise<Ended & { readonly out: string }> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  child.stdout?.on("data", (chunk: Uint8Array) => out.push(chunk));
  child.stderr?.on("data", (chunk: Uint8Array) => err.push(chunk));
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  return { code, signal, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") };
}

/** Some cannot be used, some are not measured, some stand on two lines. */
function person(index: number) {
  return {
    nip: `19800101${String(index % 19_900).padStart(10, "0")}`,
    nama: index % 61 === 0 ? `"Orang\n${index}"` : `Orang ${index}`,
    status: index % 37 === 0 ? "CPNS" : "PNS",
    jp_teknis: String(index % 50),
    hukuman: index % 53 === 0 ? "brat" : "ringan",
  };
}

export const OLD = { out: "hasil lama", rejects: "ditolak lama" };

export interface OldFiles {
  readonly folder: string;
  readonly out: string;
  readonly rejects: string;
  /** Arguments that name both. */
  readonly args: readonly string[];
}

/** A directory with results and rejects of an earlier run. */
export async function withOldFiles(): Promise<OldFiles> {
  const folder = await directory();
  const out = join(folder, "hasil.csv");
  const rejects = join(folder, "ditolak.csv");
  await writeFile(out, OLD.out);
  await writeFile(rejects, OLD.rejects);
  return { folder, out, rejects, args: ["--out", out, "--rejects", rejects] };
}

export async function contents({
  out,
  rejects,
}: OldFiles): Promise<{ readonly out: string; readonly rejects: string }> {
  return { out: await readFile(out, "utf8"), rejects: await readFile(rejects, "utf8") };
}

/** Both files are as they were, and nothing else is there. */
export async function expectOldFiles(old: OldFiles): Promise<void> {
  expect(await contents(old)).toEqual(OLD);
  expect((await readdir(old.folder)).sort()).toEqual(["ditolak.csv", "hasil.csv"]);
}
