// Profile files on the command line: a starting file, its check by line, and files where an edition's id may stand.
// Expected: the figures of the regulation page, hand arithmetic on them, and lines that are marked in the file itself.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ProfileDiff, profileHash, readProfile } from "../../src/doors/profile.js";
import { editions, type ProfileSource } from "../../src/index.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const ids = ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[];
const langs = ["id", "en"] as const;
const bases: Readonly<Record<EditionId, ProfileSource>> = editions;
const each = ids.flatMap((id) => langs.map((lang) => [id, lang] as const));

/** Take the `#` off every commented line of data. */
const uncommented = (text: string) => text.replace(/^#([^ ]|  )/gm, "$1");

async function written(name: string, text: string): Promise<string> {
  const file = join(await directory(), name);
  await writeFile(file, text);
  return file;
}

/** The new file's path; refused is a failure of the test. */
async function made(file: string, from: string, lang = "id"): Promise<string> {
  expect(await ipAsn(["profile", "new", file, "--from", from, "--lang", lang])).toMatchObject({ code: 0, out: "" });
  return file;
}

async function expectValid(file: string, lang = "id"): Promise<string> {
  const { code, out, err } = await ipAsn(["profile", "check", file, "--lang", lang]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

async function readFrom(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8");
  return file.endsWith(".json") ? JSON.parse(text) : parse(text);
}

/** A message for people: no trace of where in the program it arose. */
function expectMessage(err: string, ...words: readonly string[]): void {
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toContain("node:");
}

describe("a file nested without end", () => {
  const nested: Readonly<Record<string, string>> = {
    lists: "[".repeat(100_000),
    "closed lists": "[".repeat(50_000) + "]".repeat(50_000),
    objects: '{"a":'.repeat(50_000),
    "a piece many times": '{"a":1,\n'.repeat(20_000),
    "sequences in a line": "- ".repeat(100_000),
    "keys in a line": "? ".repeat(100_000),
    "keys of keys": "? a\n: ".repeat(50_000),
    "indented more and more": Array.from({ length: 900 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
  };
  it.each(Object.keys(nested))("%s: ends with a sentence", async (name) => {
    const file = await written("dalam.yaml", nested[name] ?? "");
    const { code, err } = await ipAsn(["profile", "check", file, "--lang", "en"]);
    expect(code).toBe(2);
    expectMessage(err, "dalam.yaml");
    expect(err).not.toMatch(/RangeError|RESOURCE_EXHAUSTION|call stack/);
  });
});

describe("profile new", () => {
  it.each(each.flatMap(([id, lang]) => [".yaml", ".yml", ".json"].map((ending) => [id, lang, ending] as const)))(
    "from %s (%s): the %s file passes the check as it is",
    async (id, lang, ending) => {
      const file = await made(join(await directory(), `kabupaten-contoh${ending}`), id, lang);
      const out = await expectValid(file, lang);
      expect(out).toContain("kabupaten-contoh");
      expect(out).toContain(profileHash(editions[id]));
      expect(await readFrom(file)).toMatchObject({ extends: id, id: "kabupaten-contoh", revision: 1 });
    },
  );

  it.each(each)("from %s (%s): passes the check with every line of data uncommented too", async (id, lang) => {
    const file = await made(join(await directory(), "kabupaten-contoh.yaml"), id, lang);
    const text = await readFile(file, "utf8");
    const lines = text.split("\n").filter((line) => /^#([^ ]|  )/.test(line));
    expect(lines.length).toBeGreaterThan(50);
    await writeFile(file, uncommented(text));
    await expectValid(file, lang);
    const data = await readFrom(file);
    const keys = ["weights", "rescale", "rules", "facts", "add", "caps", "bands", "interpretations"];
    for (const key of [...keys, ...(id.startsWith("2024") ? ["duties"] : [])]) expect(data).toHaveProperty(key);
    // Each number in a commented line is the one that holds now.
    expect(data).toMatchObject({
      weights: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
      rules: {
        "kompetensi.diklat-teknis@struktural,fungsional": { atLeast: 20, points: 15 },
        "kompetensi.diklat-teknis@pelaksana": { atLeast: 20, points: 22.5 },
        "kompetensi.seminar@pelaksana": { points: 17.5 },
        "kinerja.predikat": {
          points: { "sangat-baik": 30, baik: 25, "butuh-perbaikan": 15, kurang: 5, "sangat-kurang": 1 },
        },
        "disiplin.hukuman": { points: { "tidak-pernah": 5, ringan: 3, sedang: 2, berat: 1 } },
      },
    });
  });

  it.each(each)(
    "from %s (%s): uncommented, it asks about each open point, and takes the edition's own reading",
    async (id, lang) => {
      const file = await made(join(await directory(), "a.yaml"), id, lang);
      const text = await readFile(file, "utf8");
      const { interpretations } = parse(uncommented(text)) as { readonly interpretations: unknown };
      expect(interpretations).toEqual(
        Object.fromEntries(bases[id].interpretations.map((point) => [point.id, point.choice])),
      );
      for (const { question } of bases[id].interpretations) expect(text).toContain(question[lang]);
    },
  );

  it.each(langs)("tells where it was written, and what comes next (%s)", async (lang) => {
    const file = join(await directory(), "a.yaml");
    const { err } = await ipAsn(["profile", "new", file, "--from", "2024", "--lang", lang]);
    expect(err).toContain(`ip-asn profile check ${file}`);
  });

  it.each(["2024.yaml", "2024.json", "Profil Kota (2025).yaml", "---.yaml", "profil..yml", "ünïcödé.json", "a.YAML"])(
    "a file called %s passes the check too",
    async (name) => {
      await expectValid(await made(join(await directory(), name), "2024"));
    },
  );

  it.each(langs.flatMap((lang) => ["a.yaml", "a.json"].map((name) => [name, lang] as const)))(
    "never overwrites %s: exit code 2, and the file is as it was (%s)",
    async (name, lang) => {
      const file = await written(name, "hand-written\n");
      const { code, out, err } = await ipAsn(["profile", "new", file, "--from", "2024", "--lang", lang]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expectMessage(err, file);
      expect(await readFile(file, "utf8")).toBe("hand-written\n");
    },
  );

  it.each(
    langs.flatMap((lang) => ["kabupaten", "kabupaten.txt", "kabupaten.yaml.bak"].map((name) => [name, lang] as const)),
  )("refuses the name %s, which does not end in .yaml or .json (%s)", async (name, lang) => {
    const file = join(await directory(), name);
    const { code, out, err } = await ipAsn(["profile", "new", file, "--from", "2024", "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectMessage(err, ".yaml", ".json", name);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  it.each(langs)("into a folder that is not there: exit code 2 and a message (%s)", async (lang) => {
    const file = join(await directory(), "nowhere", "a.yaml");
    const { code, out, err } = await ipAsn(["profile", "new", file, "--from", "2024", "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectMessage(err, file);
  });

  it("from an edition or a file that is not there writes nothing", async () => {
    const folder = await directory();
    for (const from of ["2020", join(folder, "missing.yaml")]) {
      const file = join(folder, "a.yaml");
      const { code, err } = await ipAsn(["profile", "new", file, "--from", from]);
      expect(code).toBe(2);
      expectMessage(err, from);
      await expect(readFile(file)).rejects.toThrow("ENOENT");
    }
  });
});

describe("profile new from a file", () => {
  it.each(langs)("in the same folder and in others, JSON and YAML, each passes the check (%s)", async (lang) => {
    const folder = await directory();
    await mkdir(join(folder, "dinas", "seksi"), { recursive: true });
    await mkdir(join(folder, "lain"));
    const chain = [
      ["a.yaml", "2024", "2024"],
      ["b.json", "a.yaml", "./a.yaml"],
      ["dinas/c.yaml", "b.json", "../b.json"],
      ["dinas/seksi/d.yml", "dinas/c.yaml", "../c.yaml"],
      ["lain/e.yaml", "dinas/c.yaml", "../dinas/c.yaml"],
    ] as const;
    for (const [name, from, named] of chain) {
      const file = await made(join(folder, name), from === "2024" ? from : join(folder, from), lang);
      expect(await readFrom(file)).toMatchObject({ extends: named === "2024" ? "2024@2" : named });
      const out = await expectValid(file, lang);
      if (from !== "2024")
        expect(out).toMatch(new RegExp(` ${/(\w)\.\w+$/.exec(from)?.[1] ?? "?"} .*sha256:[0-9a-f]{64}`));
    }
  });

  it("by paths that are relative to where the command runs", async () => {
    const folder = await directory();
    await mkdir(join(folder, "sub"));
    const here = (name: string) => relative(process.cwd(), join(folder, name));
    await made(here("a.yaml"), "2019");
    await made(here("sub/b.yaml"), here("a.yaml"));
    expect(await readFrom(join(folder, "sub/b.yaml"))).toMatchObject({ extends: "../a.yaml" });
    await expectValid(here("sub/b.yaml"));
    await expectValid(join(folder, "sub/b.yaml"));
  });

  it("shows the figures of that file, not those of the edition", async () => {
    const file = await made(join(await directory(), "a.yaml"), example("kabupaten-contoh.yaml"));
    await expectValid(file);
    expect(parse(uncommented(await readFile(file, "utf8")))).toMatchObject({
      weights: { kualifikasi: 25, kompetensi: 46, kinerja: 24, disiplin: 5 },
      rules: {
        "kinerja.predikat": {
          points: { "sangat-baik": 24, baik: 20, "butuh-perbaikan": 16, kurang: 12, "sangat-kurang": 8 },
        },
      },
    });
  });

  it("a chain that goes in a circle is told, not followed for ever", async () => {
    const folder = await directory();
    for (const [name, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const)
      await writeFile(join(folder, `${name}.yaml`), `extends: ./${other}.yaml\nid: ${name}\n`);
    const { code, err } = await ipAsn(["profile", "check", join(folder, "a.yaml")]);
    expect(code).toBe(2);
    expectMessage(err, "extends");
  });
});

/** A line ends in `#! path` (or more of them, by `, `) where it has a mistake. */
const HEAD = `# Profil sebuah kabupaten
id: kabupaten-contoh
title: IP ASN Kabupaten Contoh

authority: BKPSDM Kabupaten Contoh
instruments:
  - id: perbup-7-2025
    title: Perbup 7/2025
`;
const CITE = "cite: { instrument: perbup-7-2025, provision: pasal 4, evidence: verbatim }\n";

const files: Readonly<Record<string, string>> = {
  "of shape": `${HEAD}  - id: per bup #! instruments.1.id
    title: P
    tilte: Q #! instruments.1.tilte
${CITE}extends: "2024@1"
revision: 0 #! revision
weights:
  kompetensi: -1 #! weights.kompetensi
  kinrja: 24 #! weights.kinrja
rules:
  kinerja.predikat:
    pionts: { baik: 3 } #! rules.kinerja.predikat.pionts
  disiplin.hukuman:
    points:
      ringan: 3

      # a comment between
      sedang: 101 #! rules.disiplin.hukuman.points.sedang
      berat: "2,5" #! rules.disiplin.hukuman.points.berat
measures:
  - PNS
  - PPKP #! measures.1
add:
  kompetensi:
    - id: kompetensi.x
      kind: flag
      label: >
        a label of
        more lines
      fact: tambahan.x
      whenMissing: no-points
      points: 0.12345 #! add.kompetensi.0.points
    - id: kompetensi.y #! add.kompetensi.1.whenMissing
      kind: flga #! add.kompetensi.1.kind
      label: Y
      fact: tambahan.y
      points: 5
bands:
  fractions: middle #! bands.fractions
duties:
  pengembangan-kompetensi:
    ceilings:
      - on: category
        at: sedang
      - { on: everything, at: 3 } #! duties.pengembangan-kompetensi.ceilings.1.on
colour: red #! colour
`,
  "of names": `${HEAD}cite: { instrument: perbup-8-2025, provision: pasal 4, evidence: verbatim } #! cite
extends: "2024@1"
rules:
  kompetensi.diklat-tekniss: { atLeast: 24 } #! rules.kompetensi.diklat-tekniss
  kompetensi.diklat-teknis@pelaksna: #! rules.kompetensi.diklat-teknis@pelaksna
    atLeast: 24
interpretations:
  low-predicat: 15-10-5 #! interpretations.low-predicat
  jp-credit: proportional
  deemed-taken: maybe #! interpretations.deemed-taken
`,
  "of arithmetic": `${HEAD}${CITE}extends: "2019@1"
rules:
  # 15 + 22.5 + 10 = 47.5
  kompetensi.diklat-teknis: #! rules.kompetensi.diklat-teknis, rules.kompetensi.diklat-teknis
    points: 22.5
  kinerja.predikat: #! rules.kinerja.predikat
    points:
      sangat-baik: 29
  disiplin.hukuman: null #! rules.disiplin.hukuman
bands:
  list: #! bands.list
    - { id: a, from: 50, to: 100, label: A }
    - { id: b, from: 0, to: 48, label: B }
facts:
  x: { kind: flag, label: X } #! facts.x
measurementYears: { from: 2024, to: 2020 } #! measurementYears
duties:
  jam:
    label: Jam
    dimension: kompetensi
    fact: kompetensi.jpTeknis
    requires:
      - { status: [PNS], atLeast: 5 }
    ceilings:
      - on: total
        at: 80
      - on: category #! duties.jam.ceilings.1
        at: tidak-ada
`,
  "of scaling": `${HEAD}${CITE}extends: "2019@1"
weights:
  kinerja: 25 #! weights.kinerja
  kualifikasi: 25
  disiplin: 10.3 #! weights.disiplin
  kompetensi: 39.7 #! weights.kompetensi

rescale: true
`,
  "of numbers": `extends: "2024@1"
weights:
  kompetensi: 1e1 #! weights.kompetensi
  kinerja: 0x1F #! weights.kinerja
  kualifikasi: 24.50

  disiplin: .5 #! weights.disiplin
rules:
  disiplin.hukuman:
    points: { ringan: 3.00000000000000000001, sedang: +2, #! rules.disiplin.hukuman.points.ringan, rules.disiplin.hukuman.points.sedang
      berat: .inf } #! rules.disiplin.hukuman.points.berat
`,
};

/** Line and path of each mistake that is marked in a file. */
function marks(text: string): readonly (readonly [number, string])[] {
  return text.split("\n").flatMap((line, index) => {
    const [, paths] = /#! (.+)$/.exec(line) ?? [];
    return paths === undefined ? [] : paths.split(", ").map((path) => [index + 1, path] as const);
  });
}

const inOrder = (list: readonly (readonly [number, string])[]) =>
  [...list].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1));

describe("profile check of a file with mistakes", () => {
  const cases = Object.entries(files).flatMap(([name, text]) => langs.map((lang) => [name, lang, text] as const));

  it.each(cases)("%s tells each with its line and its place (%s)", async (_name, lang, text) => {
    const file = await written("a.yaml", text);
    const { code, out, err } = await ipAsn(["profile", "check", file, "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const told = err
      .trimEnd()
      .split("\n")
      .map((line): readonly [number, string] => {
        const start = `${file} ${lang === "id" ? "baris" : "line"} `;
        expect(line.slice(0, start.length)).toBe(start);
        const [, at, path] = /^(\d+): (\S+): \S/.exec(line.slice(start.length)) ?? [];
        return [Number(at), path ?? line];
      });
    expect(inOrder(told)).toEqual(inOrder(marks(text)));
    // From the top of the file to its end.
    expect(told.map(([line]) => line)).toEqual(told.map(([line]) => line).sort((a, b) => a - b));
    expectMessage(err);
  });

  it("with the line ends of Windows and a byte order mark, the lines are the same", async () => {
    const text = files["of shape"] ?? "";
    const file = await written("a.yaml", `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    const { err } = await ipAsn(["profile", "check", file]);
    const lines = [...err.matchAll(/ baris (\d+): /g)].map(([, line]) => Number(line));
    expect(lines).toEqual(marks(text).map(([line]) => line));
  });

  it("JSON has lines too", async () => {
    const data = {
      extends: "2024@1",
      id: "a",
      title: "A",
      authority: "A",
      cite: { instrument: "ip-asn", provision: "x", evidence: "verbatim" },
      weights: { kinerja: 101 },
      colour: "red",
    };
    const text = JSON.stringify(data, null, 2);
    const lineWith = (word: string) => text.split("\n").findIndex((line) => line.includes(word)) + 1;
    const { code, err } = await ipAsn(["profile", "check", await written("a.json", text), "--lang", "en"]);
    expect(code).toBe(2);
    expect([...err.matchAll(/ line (\d+): (\S+):/g)].map(([, line, path]) => [Number(line), path])).toEqual([
      [lineWith("101"), "weights.kinerja"],
      [lineWith("red"), "colour"],
    ]);
  });

  it.each(langs)(
    "what is no YAML: keys that stand twice, keys that are no words, aliases of nothing (%s)",
    async (lang) => {
      const text = [
        'extends: "2024@1"',
        "id: a",
        "id: b",
        "title: *nothing",
        "? [a, b]",
        ": c",
        "weights: { kinerja: 3, kinerja: 4 }",
        "",
      ];
      const file = await written("a.yaml", text.join("\n"));
      const { code, out, err } = await ipAsn(["profile", "check", file, "--lang", lang]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      const word = lang === "id" ? "baris" : "line";
      expect([...err.matchAll(new RegExp(` ${word} (\\d+): `, "g"))].map(([, line]) => Number(line))).toEqual([
        3, 4, 5, 7,
      ]);
      expectMessage(err);
    },
  );

  it.each([
    ["is empty", ""],
    ["is a word", "2024\n"],
    ["is a list", "- 2024\n"],
    ["extends nothing that is known", 'extends: "2020"\nid: a\n'],
    ["is cut off", 'extends: "2024\nid: a\n'],
  ])("a file that %s: exit code 2 and a message", async (_name, text) => {
    const file = await written("a.yaml", text);
    const { code, out, err } = await ipAsn(["profile", "check", file]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectMessage(err, file);
  });
});

describe("the table of what can be reached", () => {
  const posts = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
  const rowsIn = (out: string) =>
    out
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/))
      .filter((row) => row.length === 6);

  it.each(each)("%s: 25, 40, 30, 5 for each kind of post (%s)", async (id, lang) => {
    const out = await expectValid(id, lang);
    // With 25 of the base: 25 + 15 + 15 + 10 = 25 + 22.5 + 17.5 = 65 before the cap.
    const kompetensi = id.startsWith("2019") ? "40" : "40 (65)";
    expect(rowsIn(out)).toEqual(posts.map((post) => [post, "25", kompetensi, "30", "5", "100"]));
    expect(out).toContain("kualifikasi  kompetensi  kinerja  disiplin");
  });

  it.each([
    ["id", "22,5"],
    ["en", "22.5"],
  ])("half points are written as the reader's language does (%s)", async (lang, figure) => {
    const file = await written(
      "a.yaml",
      `${HEAD}${CITE}extends: "2019@1"\nweights: { kualifikasi: 22.5, disiplin: 7.5 }\nrescale: true\n`,
    );
    const other = figure.replace("22", "7");
    expect(rowsIn(await expectValid(file, lang))).toEqual(
      posts.map((post) => [post, figure, "40", "30", other, "100"]),
    );
  });

  it("the example of the guide: 25 + 10 + 5 + 6 = 46, for PPPK without the five, 24", async () => {
    const out = await expectValid(example("kabupaten-contoh.yaml"), "en");
    expect(rowsIn(out)).toEqual([
      ...posts.map((post) => [`${post}, PNS`, "25", "46", "24", "5", "100"]),
      ...posts.map((post) => [`${post}, PPPK`, "25", "41", "24", "5", "95"]),
    ]);
    expect(out).toContain("unmet-duty-consequence");
    expect(out).toContain(
      "In proportion: kompetensi.jam-pengembangan, in full 5 points; rounded to 1 decimals (half-even)",
    );
  });

  it("says that the rounding of points in proportion stays where they are scaled: 40 to 48, five points to six", async () => {
    const exact = await written(
      "exact.yaml",
      `${HEAD}${CITE}extends: "2024@2"\nweights: { kompetensi: 48, kinerja: 24, disiplin: 3 }\nrescale: true\n`,
    );
    expect(await expectValid(exact, "en")).toContain(
      "in full 6 points; rounded to 1 decimals (half-even), whatever the weight",
    );
  });

  it.each([
    ["id", `tidak menyebut revisi; dipakai yang terbaru, 2024@2. Tulis extends: "2024@2"`],
    ["en", `names no revision; the newest is taken, 2024@2. Write extends: "2024@2"`],
  ] as const)("an edition without its revision is the newest, and that is said (%s)", async (lang, words) => {
    const text = await readFile(example("kabupaten-contoh.yaml"), "utf8");
    const file = await written("unpinned.yaml", text.replace("2024@2", "2024"));
    const { code, err } = await ipAsn(["profile", "check", file, "--lang", lang]);
    expect([code, err]).toEqual([0, expect.stringContaining(`${file}: extends: "2024" ${words}`)]);
    expect((await ipAsn(["profile", "check", example("kabupaten-contoh.yaml")])).err).toBe("");
  });
});

describe("profile export", () => {
  const named = [
    ...ids.map((id) => [id, id] as const),
    ["kabupaten-contoh.yaml", example("kabupaten-contoh.yaml")] as const,
  ];
  const hashOf = async (name: string) =>
    name in editions ? profileHash(editions[name as EditionId]) : profileHash(readProfile(await readFrom(name)));

  it.each(named)("%s as JSON and as YAML reads back with the same hash", async (_, name) => {
    const expected = await hashOf(name);
    for (const [format, read] of [
      ["json", JSON.parse],
      ["yaml", parse],
    ] as const) {
      const { code, out, err } = await ipAsn(["profile", "export", name, "--format", format]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(profileHash(readProfile((read as (text: string) => unknown)(out)))).toBe(expected);
    }
  });

  it.each(named.flatMap(([label, name]) => [".json", ".yaml", ".yml"].map((ending) => [label, ending, name] as const)))(
    "%s with --out: the ending %s chooses the form, and the file passes the check",
    async (_, ending, name) => {
      const file = join(await directory(), `whole${ending}`);
      const { code, out, err } = await ipAsn(["profile", "export", name, "--out", file]);
      expect({ code, out }).toEqual({ code: 0, out: "" });
      expect(err).toContain(file);
      const text = await readFile(file, "utf8");
      expect(text.startsWith("{")).toBe(ending === ".json");
      expect(profileHash(readProfile(await readFrom(file)))).toBe(await hashOf(name));
      await expectValid(file);
    },
  );

  it("--format is stronger than the ending; without either it is JSON", async () => {
    const file = join(await directory(), "whole.yaml");
    await ipAsn(["profile", "export", "2024", "--format", "json", "--out", file]);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ id: "2024" });
    expect(JSON.parse((await ipAsn(["profile", "export", "2024"])).out)).toMatchObject({ id: "2024" });
  });

  it.each(langs)("into a folder that is not there: exit code 2 and a message (%s)", async (lang) => {
    const file = join(await directory(), "nowhere", "a.yaml");
    const { code, out, err } = await ipAsn(["profile", "export", "2024", "--out", file, "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectMessage(err, file);
  });

  it.each(langs)("an unknown form: exit code 2, and the known ones are named (%s)", async (lang) => {
    const { code, out, err } = await ipAsn(["profile", "export", "2024", "--format", "xml", "--lang", lang]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectMessage(err, "xml", "json", "yaml");
  });
});

describe("a profile file where an edition's id may stand", () => {
  const people = example("pegawai-kabupaten.csv");
  const file = example("kabupaten-contoh.yaml");

  /** The file itself, and the whole profile that it makes, as JSON and as YAML. */
  async function forms(): Promise<readonly string[]> {
    const folder = await directory();
    const whole = ["whole.json", "whole.yaml"].map((name) => join(folder, name));
    for (const out of whole) expect((await ipAsn(["profile", "export", file, "--out", out])).code).toBe(0);
    return [file, ...whole];
  }

  it("score", async () => {
    for (const profile of await forms()) {
      const { code, out } = await ipAsn(["score", people, "--profile", profile, "--format", "ndjson"]);
      expect(code).toBe(0);
      const rows = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const figures = ["skor_kualifikasi", "skor_kompetensi", "skor_kinerja", "skor_disiplin", "total", "kategori"];
      expect(rows.map((row) => figures.map((name) => row[name]))).toEqual([
        // 25 + 10 + 5 + 6
        ["25", "46", "24", "5", "100", "sangat-tinggi"],
        // 20 + 10; the hours of a PPPK earn nothing. 25 × 0.8 = 20
        ["20", "30", "20", "5", "75", "sedang"],
        // 20 + 0 + 0 + 6; D3 lies above SLTA
        ["25", "26", "20", "3", "74", "sedang"],
        // 25 + 10 + 5 + 0
        ["25", "40", "24", "5", "94", "sangat-tinggi"],
      ]);
    }
  });

  it("score: the summary names the profile, and says that it is not official", async () => {
    const { err } = await ipAsn(["score", people, "--profile", file, "--lang", "en"]);
    expect(err).toContain("kabupaten-contoh");
    expect(err).toContain("not official");
  });

  it.each([
    ["id", "IP ASN 74 dari 100"],
    ["en", "IP ASN 74 of 100"],
  ])("explain (%s)", async (lang, total) => {
    const outs: string[] = [];
    for (const profile of await forms()) {
      const { code, out } = await ipAsn([
        "explain",
        people,
        "--profile",
        profile,
        "--id",
        "999900000000000003",
        "--lang",
        lang,
      ]);
      expect(code).toBe(0);
      for (const word of [total, "Sertifikasi kompetensi", "Peraturan Bupati Contoh 7/2025", "BKPSDM Kabupaten Contoh"])
        expect(out).toContain(word);
      outs.push(out);
    }
    expect(new Set(outs).size).toBe(1);
  });

  it("profile show, as text and as JSON", async () => {
    const expected = profileHash(readProfile(await readFrom(file)));
    for (const profile of await forms()) {
      const text = await ipAsn(["profile", "show", profile]);
      expect(text.code).toBe(0);
      for (const word of ["kabupaten-contoh", "Kompetensi: bobot 46", "Kinerja: bobot 24", "bukan resmi"])
        expect(text.out).toContain(word);
      const { out } = await ipAsn(["profile", "show", profile, "--json"]);
      expect(profileHash(readProfile(JSON.parse(out)))).toBe(expected);
    }
  });

  it("profile diff --json", async () => {
    const diffOf = async (before: string, after: string) => {
      const { code, out, err } = await ipAsn(["profile", "diff", before, after, "--json"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      return JSON.parse(out) as ProfileDiff;
    };
    for (const profile of await forms()) {
      const { before, after, changes } = await diffOf("2024", profile);
      expect([before.id, before.hash, after.id]).toEqual(["2024", profileHash(editions["2024"]), "kabupaten-contoh"]);
      const parts = (part: string) => changes.filter((one) => one.part === part);
      expect(parts("fact").map((one) => one.id)).toEqual(["sertifikasi"]);
      expect(JSON.stringify(parts("weight"))).toContain('"46"');
      expect((await diffOf(file, profile)).changes).toEqual([]);
    }
  });

  it.each(["score", "explain", "show", "diff"])(
    "%s: a file with mistakes is told with its lines, exit code 2",
    async (command) => {
      const text = files["of scaling"] ?? "";
      const broken = await written("a.yaml", text);
      const args: Readonly<Record<string, readonly string[]>> = {
        score: ["score", people, "--profile", broken],
        explain: ["explain", people, "--profile", broken],
        show: ["profile", "show", broken],
        diff: ["profile", "diff", "2019@1", broken, "--json"],
      };
      const { code, out, err } = await ipAsn(args[command] ?? []);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      for (const [line, path] of marks(text)) expect(err).toContain(`${broken} baris ${line}: ${path}: `);
      expectMessage(err);
    },
  );
});

describe("a file that is no profile", () => {
  const secret = "hunter2-rahasia";
  const kinds: Readonly<Record<string, string>> = {
    "a list of users": `root:x:0:0:${secret}:/root:/bin/bash\ndaemon:x:1:1::/:/bin/sh\n`,
    "settings of another program": `database:\n  password: ${secret}\n  host: localhost\nport: 1\n`,
    "settings that also extend something": `extends: ./base.json\n${secret}: 1\ncompilerOptions: {}\n`,
    "one word": `${secret}\n`,
    "a list": `- ${secret}\n- b\n`,
    "a key that stands twice": `${secret}: 1\n${secret}: 2\n`,
    "an alias of nothing": `a: *${secret}\n`,
    "a key without a colon": `a: 1\n${secret}\nb: 2\n`,
    JSON: `{"token": "${secret}"}`,
    "broken JSON": `{"token": "${secret}"`,
    "an unknown tag": `a: !${secret} 1\n`,
    "an instruction": `%${secret}\n`,
  };
  it.each(Object.entries(kinds).flatMap(([name, text]) => langs.map((lang) => [name, lang, text] as const)))(
    "%s is refused without a word of it, named by a person or by a profile that extends it (%s)",
    async (_, lang, text) => {
      const other = await written("lain.conf", text);
      const file = await written("profil.yaml", `id: x\nextends: ${other}\ntitle: x\nauthority: x\n`);
      for (const args of [
        ["profile", "check", other],
        ["profile", "check", file],
        ["score", example("pegawai.csv"), "--profile", file],
        ["score", example("pegawai.csv"), "--year", "2024", "--map", other],
      ]) {
        const { code, out, err } = await ipAsn([...args, "--lang", lang]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain("lain.conf");
        expect(err).not.toContain("hunter2");
      }
    },
  );
});

describe("a file with very many mistakes", () => {
  it.each(["- x\n", "a: b: c\n", "a: *b\n", "1e3: 1\n"])(
    "of %j has the first 50 told, and how many more",
    async (line) => {
      const file = await written("profil.yaml", `extends: "2024"\nmeasures:\n${line.repeat(3_000)}`);
      const { code, err } = await ipAsn(["profile", "check", file, "--lang", "en"]);
      const lines = err.trimEnd().split("\n");
      expect(code).toBe(2);
      expect(lines.length).toBeLessThanOrEqual(51);
      if (lines.length === 51) expect(lines.at(-1)).toMatch(/^… and \d+ more$/);
    },
  );
});
