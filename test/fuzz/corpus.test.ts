// Small files that were found, or made, to hurt: each is read or refused by every command that reads such a file, with a
// sentence, and leaves nothing half written.

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { LOCALE_IDS } from "../doors/locales.js";
import { directory, ipAsn } from "../support/cli/command-line.js";
import { IS_WHOLE } from "../support/effort.js";
import { tableText } from "../support/node/tables.js";
import { own } from "../support/profile/agency.js";
import { commandsOn, explanationsOf, expectHarmlessWords, expectWholeOutputs } from "../support/fuzz/harmless.js";

const corpus = fileURLToPath(new URL("corpus", import.meta.url));
const files = (await readdir(corpus)).filter((name) => !name.endsWith(".md")).sort();

it("the corpus is there, of every kind", () => {
  expect(new Set(files.map((name) => name.slice(name.indexOf(".") + 1)))).toEqual(
    new Set(["csv", "ndjson", "xlsx", "csv.gz", "yaml", "json"]),
  );
});

it("a sound table and a sound profile are read by every command", async () => {
  const folder = await directory();
  const people = join(folder, "pegawai.csv");
  await writeFile(people, tableText([{ nip: "198001012005012001" }]));
  const profile = join(folder, "profil.yaml");
  await writeFile(profile, stringify({ extends: "2024", ...own }));
  for (const file of [people, profile]) {
    for (const command of [...commandsOn(file, folder, people), ...explanationsOf(file)]) {
      // A profile is no list of column names.
      if (file === profile && command.includes("--map")) continue;
      const { code, err } = await ipAsn(command);
      expect(code, `${command.join(" ")}\n${err}`).toBe(0);
    }
  }
});

describe.each(files)("%s", (name) => {
  it("is read or refused by every command with a sentence, and nothing is left half written", async () => {
    const folder = await directory();
    const people = join(folder, "pegawai.csv");
    await writeFile(people, tableText([{ nip: "198001012005012001" }]));
    const outputs = join(folder, "keluar");
    const file = join(corpus, name);
    for (const [index, command] of [...commandsOn(file, outputs, people), ...explanationsOf(file)].entries()) {
      await rm(outputs, { recursive: true, force: true });
      await mkdir(outputs);
      // `npm test` takes both languages in turn, `npm run full:tests` each of them every time.
      for (const locale of IS_WHOLE ? LOCALE_IDS : LOCALE_IDS.slice(index % 2, (index % 2) + 1)) {
        const ended = await ipAsn([...command, "--lang", locale]);
        expectHarmlessWords(ended);
        await expectWholeOutputs(outputs, command, ended.code);
      }
    }
  });
});
