// Wrong usage, a file that cannot be read and an invalid profile: exit code 2, a message, and nothing on standard output.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVERY_COLUMN } from "../support/node/tables.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

const file = example("pegawai.csv");
const STACK = /\n\s+at .*:\d+:\d+/;

/** What is refused, and words that its message has in both languages. */
async function expectRefused(
  args: readonly string[],
  says: readonly string[],
  stdin: readonly (string | Uint8Array)[] = [],
): Promise<void> {
  for (const lang of ["id", "en"]) {
    const { code, out, err } = await ipAsn([...args, "--lang", lang], stdin);
    expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
    for (const word of says) expect(err).toContain(word);
    expect(err).not.toMatch(STACK);
    expect(err).not.toMatch(/\[object|NaN/);
    expect(err.trim()).not.toBe("");
  }
}

describe("which rules", () => {
  it.each([
    ["a year before 2019", ["--year", "2018"], ["2018", "2019–2022", "2023", "2024"]],
    ["a year that is a word", ["--year", "tahun-lalu"], ["tahun-lalu"]],
    ["a year with a fraction", ["--year", "2024.5"], ["2024.5"]],
    ["an empty year", ["--year", ""], ["2024"]],
    ["a year of five digits", ["--year", "20244"], ["20244"]],
    ["a year in hexadecimals", ["--year", "0x7e8"], ["0x7e8"]],
    ["neither year nor profile", [], ["2024"]],
    ["an id that is not known", ["--profile", "2099"], ["2099", "2019", "2023", "2024"]],
    ["an id that each JavaScript object has", ["--profile", "constructor"], ["constructor", "2024"]],
    ["__proto__ as an id", ["--profile", "__proto__"], ["__proto__", "2024"]],
    [
      "year and profile that contradict: already ended",
      ["--year", "2024", "--profile", "2019"],
      ["2019", "2022", "2024"],
    ],
    ["year and profile that contradict: not yet in force", ["--year", "2022", "--profile", "2024@1"], ["2024", "2022"]],
  ])("%s", async (_name, choice, says) => {
    await expectRefused(["score", file, ...choice], says);
    await expectRefused(["explain", file, ...choice], says);
  });

  it("year and profile that agree are no contradiction", async () => {
    expect(await ipAsn(["score", file, "--year", "2020", "--profile", "2019"])).toMatchObject({ code: 0 });
  });
});

describe("interpretations", () => {
  it.each([
    [
      "an open point that is not known",
      "fraction-between-bands=round",
      ["fraction-between-bands", "fractions-between-bands"],
    ],
    ["a reading that is not known", "fractions-between-bands=lower", ["lower", "upper-bound", "lower-bound", "round"]],
    ["no reading", "fractions-between-bands", ["fractions-between-bands"]],
    ["an empty reading", "fractions-between-bands=", ["fractions-between-bands="]],
    ["an empty point", "=round", ["=round"]],
    ["a point that is decided in the facts", "discipline-look-back=ever", ["discipline-look-back"]],
    [
      "a point that is decided when results are combined",
      "mean-before-category=category-of-exact-mean",
      ["mean-before-category"],
    ],
    ["__proto__", "__proto__=round", ["__proto__"]],
    ["constructor", "constructor=round", ["constructor"]],
  ])("%s", async (_name, interpretation, says) => {
    await expectRefused(["score", file, "--profile", "2024@1", "--interpretation", interpretation], says);
  });

  it("a point that the edition does not leave open", async () => {
    await expectRefused(
      ["score", file, "--year", "2019", "--interpretation", "kualifikasi-scale=levels-of-2019"],
      ["kualifikasi-scale"],
    );
  });

  it("one wrong among right ones", async () => {
    const args = ["--interpretation", "fractions-between-bands=round", "--interpretation", "jp-credit=half"];
    await expectRefused(["score", file, "--profile", "2024@1", ...args], ["jp-credit", "half"]);
  });
});

describe("options and commands", () => {
  it.each([
    ["an unknown option", ["score", file, "--profile", "2024@1", "--tahun", "2024"], ["--tahun"]],
    [
      "a form of results that is not known",
      ["score", file, "--profile", "2024@1", "--format", "pdf"],
      ["--format", "pdf", "csv", "ndjson", "json"],
    ],
    [
      "a form of input that is not known",
      ["score", file, "--profile", "2024@1", "--input-format", "xml"],
      ["--input-format", "xml"],
    ],
    ["a delimiter that is not known", ["score", file, "--profile", "2024@1", "--delimiter", ":"], ["--delimiter", ":"]],
    ["a decimal mark that is not known", ["score", file, "--profile", "2024@1", "--decimal", ";"], ["--decimal", ";"]],
    ["constructor as a form", ["score", file, "--profile", "2024@1", "--format", "constructor"], ["constructor"]],
    ["an option without its value", ["score", file, "--year"], ["--year"]],
    ["two files", ["score", file, file, "--profile", "2024@1"], []],
    ["no file", ["score", "--profile", "2024@1"], ["FILE"]],
    ["an unknown command", ["skor", file, "--profile", "2024@1"], ["skor"]],
    ["an unknown command of profile", ["profile", "lihat", "2024"], ["lihat"]],
    [
      "a form of explanation that is not known",
      ["explain", file, "--profile", "2024@1", "--format", "html"],
      ["--format", "html", "markdown"],
    ],
  ])("%s", async (_name, args, says) => {
    await expectRefused(args, says);
  });

  it("a language that is not known", async () => {
    const { code, out, err } = await ipAsn(["score", file, "--profile", "2024@1", "--lang", "fr"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("fr");
  });

  it("nothing at all: the help stands on standard error", async () => {
    const { code, out, err } = await ipAsn([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("score");
  });
});

describe("files", () => {
  it("one that is missing is named", async () => {
    await expectRefused(["score", "tidak-ada.csv", "--profile", "2024@1"], ["tidak-ada.csv"]);
    await expectRefused(["explain", "tidak-ada.csv", "--profile", "2024@1"], ["tidak-ada.csv"]);
  });

  it("a directory is named", async () => {
    const folder = await directory();
    await expectRefused(["score", folder, "--profile", "2024@1"], [folder]);
  });

  const header = EVERY_COLUMN.join(";");
  it.each([
    ["an Excel workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), ["Excel", "CSV UTF-8"]],
    ["UTF-16 without a mark", Buffer.from("nip;nama;", "utf16le"), ["UTF-16", "CSV UTF-8"]],
    ["half of a UTF-16 letter", Uint8Array.of(0xff, 0xfe, 0x6e, 0, 0x69), ["UTF-16", "CSV UTF-8"]],
    ["a Latin-1 letter", Uint8Array.of(...new TextEncoder().encode(`${header}\n1;Zo`), 0xeb, 10), ["2", "UTF-8"]],
    ["nothing", new Uint8Array(), ["-"]],
    ["a header only", new TextEncoder().encode(`${header}\r\n`), ["-"]],
    ["a header with a broken quote", new TextEncoder().encode(`"nip;${header}\n1;2\n`), ['"']],
    ["a missing column", new TextEncoder().encode(`${header.replace(";hukuman", "")}\n1;2\n`), ["hukuman"]],
    [
      "a misspelt column",
      new TextEncoder().encode(`${header.replace("pendidikan;", "pendidkan;")}\n1;2\n`),
      ["pendidkan", "pendidikan"],
    ],
    ["a doubled column", new TextEncoder().encode(`${header};Seminar\n1;2\n`), ["seminar", "11", "14"]],
    ["its own results", new TextEncoder().encode(`${header};total;kategori\n1;2\n`), ["total", "kategori"]],
  ])("standard input with %s", async (_name, content, says) => {
    await expectRefused(["score", "-", "--profile", "2024@1"], says, [content]);
    await expectRefused(["explain", "-", "--profile", "2024@1"], says, [content]);
  });

  it("a JSON array is no JSON line: its row is rejected, and what belongs there is told", async () => {
    const { code, err } = await ipAsn(["score", "-", "--profile", "2024@1"], ['[{"id":"1"}]\n']);
    expect(code).toBe(1);
    expect(err).toContain("fakta bernama");
    expect(err).toContain("1 dibaca = 0 diukur + 0 tidak diukur + 1 ditolak");
  });

  it.each(["id", "en"])("a broken quote in the header is told as such: line 1 (%s)", async (lang) => {
    const { err } = await ipAsn(["score", "-", "--profile", "2024@1", "--lang", lang], [`"nip;${header}\n1;2\n`]);
    expect(err).toMatch(lang === "id" ? /baris (1|judul)|judul/i : /line 1|header/i);
  });
});

describe("profile files", () => {
  async function profileFile(content: string): Promise<string> {
    const path = join(await directory(), "profil.json");
    await writeFile(path, content);
    return path;
  }

  it.each([
    ["no JSON", "{ id: 2024 }", ["profil.json"]],
    ["an empty file", "", ["profil.json"]],
    ["an empty object", "{}", ["profil.json", "extends", "title"]],
    ["null", "null", ["profil.json", "extends"]],
    ["a number", "7", ["profil.json", "extends"]],
    ["a list", "[]", ["profil.json", "extends"]],
  ])("%s", async (_name, content, says) => {
    const path = await profileFile(content);
    await expectRefused(["score", file, "--profile", path], says);
    await expectRefused(["profile", "show", path], says);
  });

  it("one that is missing is named", async () => {
    await expectRefused(["score", file, "--profile", "./tidak-ada.json"], ["./tidak-ada.json"]);
  });

  it("a directory is named", async () => {
    const folder = join(await directory(), "profil");
    await mkdir(folder);
    await expectRefused(["score", file, "--profile", folder], [folder]);
  });

  it("weights that do not add up to 100", async () => {
    const { out } = await ipAsn(["profile", "show", "2024@1", "--json"]);
    const path = await profileFile(out.replace('"weight": "5"', '"weight": "6"'));
    await expectRefused(["score", file, "--profile", path], ["101", "100"]);
  });

  it("a band that is left out", async () => {
    const { out } = await ipAsn(["profile", "show", "2024@1", "--json"]);
    const path = await profileFile(out.replace(/"from": 81/, '"from": 82'));
    await expectRefused(["score", file, "--profile", path], ["81"]);
  });

  it("years that do not fit the year asked for", async () => {
    const { out } = await ipAsn(["profile", "show", "2023@1", "--json"]);
    const path = await profileFile(out);
    await expectRefused(["score", file, "--profile", path, "--year", "2024"], ["2023", "2024"]);
    expect(await ipAsn(["score", file, "--profile", path, "--year", "2023"])).toMatchObject({ code: 0 });
  });
});
