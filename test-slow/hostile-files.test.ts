// Hostile files before the command line as a process of its own: each ends soon and in little memory, with an exit code that is
// documented and a sentence, and leaves nothing half written. IP_ASN_FILES: how many files; IP_ASN_SEED: which.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileFile, KINDS, randomOf, type HostileFile, type Kind } from "./hostile-files.js";
import { programOfTests, STACK } from "./program.js";
import { tableText } from "../test/node/tables.js";

const FILES = Number(process.env["IP_ASN_FILES"] ?? 96);
const SEED = Number(process.env["IP_ASN_SEED"] ?? 20_261_127);
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 700;

/** Whatever a terminal acts on; a line end and a tab are no more than that. */

const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const program = programOfTests();
const slowest = { seconds: 0, name: "" };
const largest = { megabytes: 0, name: "" };
const codes: Record<string, number> = {};
let folderOfPeople = "";
let people = "";

beforeAll(async () => {
  folderOfPeople = await mkdtemp(join(tmpdir(), "ip-asn-people-"));
  people = join(folderOfPeople, "pegawai.csv");
  await writeFile(people, tableText([{ nip: "198001012005012001" }, { nip: "198001012005012002" }]));
});
afterAll(async () => {
  await rm(folderOfPeople, { recursive: true, force: true });
  console.log(`Hostile files: ${JSON.stringify({ files: FILES, seed: SEED, codes, slowest, largest })}`);
});

/** The command lines that read such a file; some write results. */
function commandsOf(kind: Kind, file: string, folder: string): readonly (readonly string[])[] {
  const year = ["--year", "2024"];
  const written = ["--out", join(folder, "hasil.csv"), "--rejects", join(folder, "ditolak.csv")];
  if (kind === "yaml" || kind === "json") {
    return [
      ["profile", "check", file],
      ["score", people, "--profile", file, ...written],
      ["score", people, ...year, "--map", file, ...written],
      ["profile", "diff", "2024", file],
    ];
  }
  return [
    ["score", file, ...year, ...written],
    ["rekap", file, ...year, "--by", "unit", "--html", join(folder, "hasil.html"), "--out", join(folder, "hasil.csv")],
    ["score", file, ...year, ...written, "--mask"],
    ["compare", file, "--profiles", "2019,2024", ...written],
  ];
}

/** What a run may leave: each of them is whole when it is there. */
const OUTPUTS = [
  "ditolak.csv",
  "ditolak.csv.manifest.json",
  "hasil.csv",
  "hasil.csv.manifest.json",
  "hasil.html",
  "hasil.html.manifest.json",
];

async function expectHarmless(kind: Kind, index: number, { ending, bytes }: HostileFile, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-hostile-"));
  try {
    const inputs = join(folder, "masuk");
    const outputs = join(folder, "keluar");
    await mkdir(inputs);
    await mkdir(outputs);
    const file = join(inputs, `berkas.${ending}`);
    await writeFile(file, bytes);
    const commands = commandsOf(kind, file, outputs);
    const command = commands[index % commands.length] as readonly string[];
    const { code, signal, out, err, seconds, megabytes } = await program.measured([
      ...command,
      "--lang",
      index % 2 === 0 ? "id" : "en",
    ]);
    if (seconds > slowest.seconds) Object.assign(slowest, { seconds, name });
    if (megabytes > largest.megabytes) Object.assign(largest, { megabytes, name });
    codes[String(code)] = (codes[String(code)] ?? 0) + 1;

    expect({ code: [0, 1, 2].includes(code ?? -1), signal }, err.slice(0, 2_000)).toEqual({ code: true, signal: null });
    expect(seconds).toBeLessThanOrEqual(MOST_SECONDS);
    expect(megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
    if (code !== 0) expect(`${err}${out}`.trim()).not.toBe("");
    expect(err).not.toMatch(STACK);
    expect(COMMANDS.exec(err)).toBeNull();
    expect(COMMANDS.exec(out)).toBeNull();
    expect(err.length).toBeLessThan(100_000);
    expect(await readdir(inputs)).toEqual([`berkas.${ending}`]);
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    const left = await readdir(outputs);
    expect(left.filter((one) => !OUTPUTS.includes(one))).toEqual([]);
    if (code === 2) expect(left).toEqual([]);
    else if (command.includes("--out")) expect(left).toContain("hasil.csv");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(KINDS)("%s", (kind) => {
  const random = randomOf(SEED + KINDS.indexOf(kind));
  const indexes = Array.from({ length: Math.ceil(FILES / KINDS.length) }, (_, index) => index);
  // Each file is made when it is needed: together they would take gigabytes.
  it.each(indexes)("the hostile file %i ends soon, with a sentence, and leaves nothing", async (index) => {
    const file = hostileFile(kind, index, random);
    const name = `${kind} ${index}: ${file.how}`;
    await expectHarmless(kind, index, file, name).catch((error: unknown) => {
      throw new Error(name, { cause: error });
    });
  });
});
