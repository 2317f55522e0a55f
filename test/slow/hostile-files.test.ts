// Hostile files before the command line as a process of its own: each ends soon and in little memory, with an exit code that is
// documented and a sentence, and leaves nothing half written. IP_ASN_FILES: how many files; IP_ASN_SEED: which.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileFile, KINDS, randomOf, type HostileFile } from "../support/slow/hostile-files.js";
import { programOfTests } from "../support/slow/program.js";
import { commandsOn, expectHarmlessWords, expectWholeOutputs } from "../support/fuzz/harmless.js";
import { tableText } from "../support/node/tables.js";

const FILES = Number(process.env["IP_ASN_FILES"] ?? 96);
const SEED = Number(process.env["IP_ASN_SEED"] ?? 20_261_127);
/** The goals hold on a machine that does nothing else (`npm run full:files`); a sample beside other suites only must not hang. */
const IS_ALONE = process.env["IP_ASN_FILES"] !== undefined;
const MOST_SECONDS = IS_ALONE ? 10 : 60;
const MOST_MEGABYTES = IS_ALONE ? 700 : 1_400;

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

async function expectHarmless(index: number, { ending, bytes }: HostileFile, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-hostile-"));
  try {
    const inputs = join(folder, "masuk");
    const outputs = join(folder, "keluar");
    await mkdir(inputs);
    await mkdir(outputs);
    const file = join(inputs, `berkas.${ending}`);
    await writeFile(file, bytes);
    const commands = commandsOn(file, outputs, people);
    const command = commands[index % commands.length] as readonly string[];
    const { code, signal, out, err, seconds, megabytes } = await program.measured([
      ...command,
      "--lang",
      index % 2 === 0 ? "id" : "en",
    ]);
    if (seconds > slowest.seconds) Object.assign(slowest, { seconds, name });
    if (megabytes > largest.megabytes) Object.assign(largest, { megabytes, name });
    codes[String(code)] = (codes[String(code)] ?? 0) + 1;

    expect(signal, err.slice(0, 2_000)).toBeNull();
    expect(seconds).toBeLessThanOrEqual(MOST_SECONDS);
    expect(megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
    expectHarmlessWords({ code, out, err });
    expect(await readdir(inputs)).toEqual([`berkas.${ending}`]);
    expect((await readFile(file)).equals(bytes)).toBe(true);
    await expectWholeOutputs(outputs, command, code);
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
    await expectHarmless(index, file, name).catch((error: unknown) => {
      throw new Error(name, { cause: error });
    });
  });
});
