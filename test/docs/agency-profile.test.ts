// The how-to for agencies: its file, its commands and its code are run, and what it prints is compared.

import { copyFile, readFile, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { readProfile } from "../../src/doors/profile.js";
import { createScorer, editions, extendProfile } from "../../src/index.js";
import { extensionSchema } from "../doors/profile.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

const page = readFileSync(new URL("../../docs/agency-profile.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1] ?? "");
const file = readFileSync(example("kabupaten-contoh.yaml"), "utf8");

/** What `profile check` says about a text, as in the folder of the file. */
async function check(text: string): Promise<string> {
  const folder = await directory();
  const path = join(folder, "kabupaten-contoh.yaml");
  await writeFile(path, text);
  const { out, err } = await ipAsn(["profile", "check", path, "--lang", "en"]);
  return (out + err).replaceAll(`${folder}/`, "");
}

describe("the how-to for an agency's own profile", () => {
  it("shows the file of the examples, of fewer than 30 lines", () => {
    expect(blocks("yaml")).toEqual([file]);
    expect(file.trimEnd().split("\n").length).toBeLessThan(30);
  });

  it("shows what the check says of it, and of the two mistakes", async () => {
    const rescale = /^rescale: .*\n/m;
    expect(blocks("text")).toEqual([
      await check(file),
      await check(file.replace(rescale, "")),
      await check(file.replace(rescale, "rescale: true\n")),
    ]);
  });

  it("the code makes the same profile and prints what stands below it", () => {
    const [code = ""] = blocks("js");
    const printed: string[] = [];
    const body = `${code.replace(/^import .*\n/m, "")}; return profile;`;
    const names = ["createScorer", "editions", "extendProfile", "console"];
    const log = (...words: string[]) => printed.push(words.join(" "));
    // The example as a reader would paste it, with the package's names handed in.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    const profile: unknown = new Function(...names, body)(createScorer, editions, extendProfile, { log });
    expect(page).toContain(`prints \`${printed.join("\n")}\``);
    expect(profile).toEqual(readProfile(parse(file)));
  });

  it("83 points by hand, and sedang for want of 20 JP", () => {
    // 25 (D3 above SLTA) + (25 + 0 + 0 + 6) + 30 × 0.8 + 3 (ringan)
    const result = createScorer({ profile: readProfile(parse(file)) }).score({
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "D3", syaratPendidikan: "D3" },
      kompetensi: { jpTeknis: 0, seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "ringan" },
      tambahan: { sertifikasi: true },
    });
    expect(result.total.toString()).toBe("83");
    expect(result.category.id).toBe("sedang");
    expect(result.ceilings.map(({ on, before, at }) => [on, before, at])).toEqual([["category", "tinggi", "sedang"]]);
  });

  it("the table of people scores with the file, each row in one place", async () => {
    const people = example("pegawai-kabupaten.csv");
    const profile = example("kabupaten-contoh.yaml");
    const { code, out, err } = await ipAsn([
      "score",
      people,
      "--profile",
      profile,
      "--format",
      "ndjson",
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    const totals = out
      .trimEnd()
      .split("\n")
      .map((line) => {
        const { total, kategori } = JSON.parse(line) as { readonly total: string; readonly kategori: string };
        return [total, kategori];
      });
    // 25 + (25+10+5+6) + 24 + 5; 20 + (20+10+0+0) + 20 + 5; 25 + (20+0+0+6) + 20 + 3; 25 + (25+10+5+0) + 24 + 5
    expect(totals).toEqual([
      ["100", "sangat-tinggi"],
      ["75", "sedang"],
      ["74", "sedang"],
      ["94", "sangat-tinggi"],
    ]);
    expect(err).toContain("4 read = 4 scored + 0 not measured + 0 rejected");
    const explained = await ipAsn([
      "explain",
      people,
      "--profile",
      profile,
      "--id",
      "999900000000000003",
      "--lang",
      "en",
    ]);
    expect(explained.out).toContain("Made from profile 2024, revision 2 (sha256:");
    expect(explained.out).toContain("This result is not official.");
    expect(explained.out).toContain(
      "6 of 6  Sertifikasi kompetensi: yes\n      Peraturan Bupati Contoh 7/2025, pasal 4",
    );
    expect(explained.out).toContain("short 20 JP; costs 14.2 points");
  });

  it("every command in it runs", async () => {
    const folder = await directory();
    for (const name of ["kabupaten-contoh.yaml", "pegawai-kabupaten.csv"])
      await copyFile(example(name), join(folder, name));
    const commands = blocks("sh").flatMap((block) => block.trimEnd().split("\n"));
    expect(commands.length).toBe(6);
    for (const command of commands) {
      const words = command.split(" ").slice(1);
      const isNew = words[1] === "new";
      const args = words.map((word) =>
        word
          .split(",")
          .map((one) => (/\.(yaml|csv)$/.test(one) ? join(folder, isNew ? "new.yaml" : one) : one))
          .join(","),
      );
      expect({ command, code: (await ipAsn(args)).code }).toEqual({ command, code: 0 });
    }
    expect(await readFile(join(folder, "new.yaml"), "utf8")).toContain("#weights:");
  });

  it("its table names every key that a file may have", () => {
    const { shape } = extensionSchema._zod.def;
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map((match) => match[1]));
    expect([...named].sort()).toEqual(["extends", ...Object.keys(shape)].sort());
  });
});
