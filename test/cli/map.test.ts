// `--map`: columns under other names, as pairs or in a YAML file; whatever does not fit is told, and nothing is guessed.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellsOf, EVERY_COLUMN, tableText, type Column } from "../support/node/tables.js";
import { directory, ipAsn, type Finished } from "../support/cli/command-line.js";

/** A table with one person whose columns have other names. */
function table(names: Partial<Record<Column, string>>, more: readonly string[] = [], delimiter = ";"): string {
  const header = [...EVERY_COLUMN.map((column) => names[column] ?? column), ...more];
  return `${header.join(delimiter)}\n${[...cellsOf({}), ...more.map(() => "x")].join(delimiter)}\n`;
}

/** Score it, with as many `--map` as are given. */
function score(text: string, maps: readonly string[], more: readonly string[] = []): Promise<Finished> {
  const args = ["score", "-", "--profile", "2024@1", "--lang", "en", ...maps.flatMap((map) => ["--map", map]), ...more];
  return ipAsn(args, [text]);
}

/** What a table with the usual names gives: the same, but for the header. */
async function expectAsUsual(finished: Finished): Promise<void> {
  const { out } = await ipAsn(["score", "-", "--profile", "2024@1"], [tableText([{}])]);
  expect(finished.err).toContain("1 read = 1 scored + 0 not measured + 0 rejected");
  expect(finished.out.split("\n").slice(-2)).toEqual(out.split("\n").slice(-2));
  expect(finished.code).toBe(0);
}

async function expectRefused(finished: Promise<Finished>, ...words: readonly string[]): Promise<void> {
  const { code, out, err } = await finished;
  expect({ code, out }).toEqual({ code: 2, out: "" });
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
}

describe("pairs", () => {
  it.each([
    [{ nip: "NIP_BARU" }, ["nip=NIP_BARU"]],
    [{ nip: "NIP_BARU", nama: "Nama Lengkap" }, ["nip=NIP_BARU,nama=Nama Lengkap"]],
    [{ nip: "NIP_BARU", nama: "Nama Lengkap" }, ["nip=NIP_BARU", "nama=Nama Lengkap"]],
    [{ nip: "Nip  Baru" }, ["nip = NIP_BARU "]],
    [{ nip: "nipbaru", kinerja: "PREDIKAT KINERJA" }, [" nip=N I P_B a r u , kinerja= predikat_kinerja"]],
    // Names with what separates pairs, or a pair's sides.
    [{ nama: "Nama, Gelar" }, ["nama=Nama, Gelar"]],
    [{ nama: "Nama, Gelar", nip: "NIP" }, ["nama=Nama, Gelar,nip=NIP"]],
    [{ nama: "Nama=Gelar", nip: "=" }, ["nama=Nama=Gelar", "nip=="]],
    [{ nama: "(1)", unit: "[x].*" }, ["nama=(1),unit=[x].*"]],
    [{ nama: "__proto__", unit: "constructor" }, ["nama=__proto__", "unit=constructor"]],
    // Two columns that have changed their names.
    [{ nip: "nama", nama: "nip" }, ["nip=nama,nama=nip"]],
    // The same name twice is no contradiction.
    [{ nip: "X" }, ["nip=X", "nip=X"]],
    // A name that it has anyway.
    [{}, ["nip=NIP"]],
  ] as const)("%j by %j", async (names, maps) => {
    await expectAsUsual(await score(table(names), maps));
  });

  it("in a header with quoted names over lines", async () => {
    const text = table({ nama: '"Nama\nLengkap"', unit: '"Unit ""Kerja"""' });
    await expectAsUsual(await score(text, ["nama=Nama Lengkap", 'unit=Unit "Kerja"']));
  });

  it("leave a column that has the usual name alone: it is passed through", async () => {
    const finished = await score(table({ nip: "NIP Baru" }, ["nip"]), ["nip=NIP Baru"]);
    expect(finished.err).toContain("not used, passed through: nip\n");
    expect(finished.code).toBe(0);
  });

  it.each([
    ["a column that does not exist", ["nib=X"], { nip: "X" }, ['"nib"', "nip"]],
    ["a column of results", ["total=X"], { nip: "X" }, ['"total"']],
    ["a column with an object's own name", ["__proto__=X"], { nip: "X" }, ["__proto__"]],
    ["another such", ["constructor=X"], { nip: "X" }, ["constructor"]],
    ["a name that the header does not have", ["nip=NIP BARU"], {}, ["NIP BARU", "nama"]],
    ["a column by two names", ["nip=A,nip=B"], { nip: "A" }, ['"A"', '"B"']],
    ["a column by two names in two options", ["nip=A", "nip=B"], { nip: "A" }, ['"A"', '"B"']],
    ["no column", ["=X"], { nip: "X" }, ['"=X"']],
    ["no name", ["nip="], {}, ['"nip="']],
    ["nothing", [""], {}, ['""']],
    ["only blanks for a name", ["nip=  "], {}, ["nip"]],
    ["no pair and no file", ["nip"], {}, ['"nip"']],
    ["a file that is not there", ["/nonexistent/map.yaml"], {}, ["/nonexistent/map.yaml"]],
  ] as const)("that name %s are refused", async (_, maps, names, words) => {
    await expectRefused(score(table(names), maps), ...words);
  });

  it("that name no column there do not have the usual one called a typing mistake for itself", async () => {
    const { err } = await score(table({}), ["nip=NIP BARU"]);
    expect(err).not.toContain('Did you mean "nip"');
  });

  it("are refused where the name stands twice in the header", async () => {
    await expectRefused(score(table({ nip: "X" }, ["x "]), ["nip=X"]), "nip", "2");
  });

  it("never take a name of a result column: one of both would be lost", async () => {
    for (const format of ["csv", "json"])
      await expectRefused(score(table({ nama: "total" }), ["nama=total"], ["--format", format]), "total");
  });

  it("are refused for a column that the table lacks under its own name, too", async () => {
    await expectRefused(score(table({ seminar: "Workshop" }), ["nip=nip"]), "seminar", "--map");
  });

  it("with one column for two facts never give somebody points in silence", async () => {
    const text = table({ diklat_kepemimpinan: "Diklat", diklat_fungsional: "Lain" });
    await expectRefused(score(text, ["diklat_kepemimpinan=Diklat,diklat_fungsional=Diklat"]), "Diklat");
  });

  it("name columns of an agency's own facts", async () => {
    const folder = await directory();
    const profile = join(folder, "p.yaml");
    await writeFile(
      profile,
      [
        "extends: '2024@1'",
        "id: contoh",
        "title: Contoh",
        "authority: Contoh",
        "instruments: [{ id: a, title: A }]",
        "cite: { instrument: a, provision: pasal 1, evidence: verbatim }",
        "facts: { sertifikasi: { kind: flag, label: S } }",
        "add:",
        "  kompetensi:",
        "    - { id: kompetensi.s, label: S, kind: flag, fact: tambahan.sertifikasi, whenMissing: no-points, points: 6 }",
      ].join("\n"),
    );
    const args = ["score", "-", "--profile", profile, "--lang", "en", "--map", "sertifikasi=Punya Sertifikat?"];
    const text = table({}, ["Punya Sertifikat?"]).replace(";x\n", ";ya\n");
    const { code, err } = await ipAsn(args, [text]);
    expect(err).toContain("1 read = 1 scored");
    expect(code).toBe(0);
  });
});

describe("a file", () => {
  async function fileOf(content: string, name = "map.yaml"): Promise<string> {
    const path = join(await directory(), name);
    await writeFile(path, content);
    return path;
  }

  it.each([
    ["YAML", "nip: NIP_BARU\nnama: 'Nama, Gelar = x'\n"],
    ["YAML with a mark, CRLF and remarks", '\uFEFF# kolom\r\nnip: NIP_BARU # lama\r\nnama: "Nama, Gelar = x"\r\n'],
    ["JSON", '{ "nip": "NIP_BARU", "nama": "Nama, Gelar = x" }'],
  ])("of %s", async (_, content) => {
    const path = await fileOf(content);
    await expectAsUsual(await score(table({ nip: "NIP_BARU", nama: "Nama, Gelar = x" }), [path]));
  });

  it("and pairs together", async () => {
    const path = await fileOf("nip: A\n");
    await expectAsUsual(await score(table({ nip: "A", nama: "B" }), [path, "nama=B"]));
    await expectRefused(score(table({ nip: "A" }), [path, "nip=B"]), '"A"', '"B"');
  });

  it.each([
    ["broken YAML", "nip: [A\nnama: B\n", []],
    ["a key twice", "nip: A\nnip: B\n", []],
    ["an anchor that explodes", `a: &a [1]\nnip: *b\n`, []],
    ["a list", "- nip\n", []],
    ["a text", "nip\n", []],
    ["nothing", "", []],
    ["a null", "nip:\n", ["nip"]],
    ["a number", "nip: 12\n", ["nip"]],
    ["a list for a name", "nip: [A]\n", ["nip"]],
    ["a blank name", "nip: ' '\n", ["nip"]],
    ["a column that does not exist", "nib: A\nnama: nama\n", ['"nib"']],
    ["an object's own name", "__proto__: A\n", []],
  ])("with %s is refused by name", async (_, content, words) => {
    const path = await fileOf(content);
    // A column that does not exist is told of the table, everything else of the file.
    const said = content.startsWith("nib") ? [] : [path];
    const isProto = content.startsWith("__proto__");
    await expectRefused(score(table({ nip: "A" }), [path]), ...(isProto ? [] : said), ...words);
  });

  it("that says on which line it is broken", async () => {
    const path = await fileOf("nip: A\nnama: [B\nunit: C\n");
    const { err } = await score(table({ nip: "A" }), [path]);
    expect(err).toMatch(/line (2|3|4)/);
  });

  it("that is a folder is refused", async () => {
    await expectRefused(score(table({ nip: "A" }), [await directory()]));
  });
});

describe("with other forms", () => {
  const someone = JSON.stringify({
    id: "1",
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  });

  it.each([
    ["score", ["--profile", "2024@1"]],
    ["rekap", ["--profile", "2024@1"]],
    ["explain", ["--profile", "2024@1"]],
    ["compare", ["--profiles", "2023,2024"]],
  ])("%s: JSON lines have no columns, and CSV has", async (command, options) => {
    const args = (more: readonly string[]) => [command, "-", ...options, "--lang", "en", ...more];
    await expectRefused(ipAsn(args(["--map", "nip=X"]), [`${someone}\n`]), "--map");
    const { code } = await ipAsn(args(["--map", "nip=X"]), [table({ nip: "X" })]);
    expect(code).toBe(0);
  });

  it("is told in Indonesian where nothing else is asked for", async () => {
    const { err } = await ipAsn(["score", "-", "--profile", "2024@1", "--map", "nip=Y"], [table({ nip: "X" })]);
    expect(err).toContain('Menurut --map, nip di sini bernama "Y"');
  });

  it("reads the same people through gzip and every delimiter", async () => {
    for (const delimiter of [",", "\t", ";"])
      expect((await score(table({ nip: "N I P" }, [], delimiter), ["nip=nip"])).code).toBe(0);
  });

  it("repeated NIPs are found in the column that it names", async () => {
    const text = table({ nip: "NIP_BARU" }) + `${cellsOf({}).join(";")}\n`;
    const { code, err } = await score(text, ["nip=NIP_BARU"]);
    expect(err).toContain("2 read = 1 scored + 0 not measured + 1 rejected");
    expect(err).toContain("line 2");
    expect(code).toBe(1);
  });
});
