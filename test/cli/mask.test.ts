// `--mask`: no NIP and no name gets out, whatever is wrong with the row that it stands in.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasPersonalNumber, withoutPersonalNumbers } from "../doors/locales.js";
import { maskFor, readWorkbook, writeWorkbook } from "../doors/node.js";
import { cellsOf, EVERY_COLUMN, type Column } from "../support/node/tables.js";
import { whole } from "../support/node/xlsx/workbooks.js";
import { directory, ipAsn } from "../support/cli/command-line.js";

/** The people of the tests, each with a name and a NIP that stand nowhere else. */
const people = [
  { nip: "198001012005012001", nama: "Zubaidah Wirawan Kusumo" },
  { nip: "197912312004121777", nama: "Qomaruddin Xaverius, S.Kom." },
  { nip: "196505051990031555", nama: "I Gusti Ngurah Yudhistira" },
  { nip: "NIPPK-0042", nama: "Muhammad Ali" },
] as const;
const [first, second, third, fourth] = people;

/** What may be seen of nobody: NIPs, the words of names, and all of a NIP but its last four places. */
const secrets = people.flatMap(({ nip, nama }) => [
  nip,
  nip.slice(0, -4),
  nip.slice(-6),
  ...nama.split(/[ ,]+/).filter((word) => word.length > 2),
]);

function expectNothing(text: string, where: string): void {
  expect(
    secrets.filter((secret) => text.includes(secret)),
    where,
  ).toEqual([]);
}

const rowOf = (person: Partial<Record<Column, string>>) => cellsOf(person).join(";");

/** Rows with all that can be wrong with them. */
const rows = [
  rowOf(first),
  rowOf({ ...second, status: "CPNS" }),
  // The same person again, mistakes of every kind, an NIP that a spreadsheet has rounded.
  rowOf(first),
  rowOf({ ...third, hukuman: "brat", jp_teknis: "1.5.5" }),
  rowOf({ ...fourth, kinerja: "88" }),
  rowOf({ nip: "1,96505051990031555E+17", nama: third.nama }),
  // Broken quotes, too few cells, too many.
  `"${rowOf(second)}`,
  rowOf({ ...second, nama: 'Qomar"uddin Xaverius' }),
  rowOf(third).split(";").slice(0, 5).join(";"),
  `${rowOf(third)};lebih`,
  rowOf({ ...third, nama: `"${third.nama}\n${third.nama}"` }),
  rowOf({ ...second, nama: second.nama.replace(",", ";") }),
];
const text = `${[EVERY_COLUMN.join(";"), ...rows].join("\n")}\n`;

interface Written {
  readonly out: string;
  readonly err: string;
  /** The files that were written, as text. */
  readonly files: Readonly<Record<string, string>>;
}

/** Run with `--mask` on a table, and read all that came of it. */
async function masked(
  args: readonly string[],
  content: string | Uint8Array,
  name = "tabel.csv",
  lang = "id",
): Promise<Written> {
  const folder = await directory();
  const input = join(folder, name);
  await writeFile(input, content);
  const filled = args.map((one) => one.replace("DIR", folder));
  const { out, err } = await ipAsn([...filled.slice(0, 1), input, "--mask", "--lang", lang, ...filled.slice(1)]);
  const files: Record<string, string> = {};
  for (const file of await readdir(folder)) {
    if (file === name) continue;
    const bytes = await readFile(join(folder, file));
    files[file] = file.endsWith(".xlsx") ? JSON.stringify((await readWorkbook(bytes)).rows) : bytes.toString("utf8");
  }
  return { out, err, files };
}

function expectMasked({ out, err, files }: Written): void {
  expectNothing(out, "stdout");
  expectNothing(err, "stderr");
  for (const [file, content] of Object.entries(files)) expectNothing(content, file);
}

const commands = {
  "score to CSV": ["score", "--year", "2024", "--rejects", "DIR/r.csv"],
  "score to NDJSON": ["score", "--year", "2024", "--out", "DIR/h.ndjson", "--rejects", "DIR/r.ndjson"],
  "score to JSON": ["score", "--year", "2024", "--out", "DIR/h.json", "--rejects", "DIR/r.json"],
  "score to a workbook": ["score", "--year", "2024", "--out", "DIR/h.xlsx", "--rejects", "DIR/r.xlsx"],
  "score, rejects on stderr": ["score", "--year", "2024", "--sensitivity"],
  compare: ["compare", "--profiles", "2019,2024", "--out", "DIR/h.csv", "--rejects", "DIR/r.csv"],
  "compare, rejects on stderr": ["compare", "--profiles", "2023,2024"],
  "rekap as a table": ["rekap", "--year", "2024", "--rejects", "DIR/r.csv", "--html", "DIR/l.html", "--statement"],
  "rekap as JSON": ["rekap", "--year", "2024", "--format", "json", "--rejects", "DIR/r.json"],
  "rekap as CSV": ["rekap", "--year", "2024", "--format", "csv"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const names = Object.keys(commands) as readonly (keyof typeof commands)[];

describe("no NIP and no name", () => {
  it.each(names)("%s: sound rows, repeated ones, broken ones", async (name) => {
    const written = await masked(commands[name], text);
    expectMasked(written);
    // Something was written, and it is about these rows.
    if (!name.startsWith("compare, ")) expect(written.err).toMatch(/\d+ dibaca = /);
    expectMasked(await masked(commands[name], text, "tabel.csv", "en"));
  });

  it.each(names)("%s: numbers of people in cells of other columns, and in columns of other numbers", async (name) => {
    const [nik, short] = ["3174012005010001", "198001012005"];
    const header = [...EVERY_COLUMN, "NIK", "no_ktp", "nomor induk", "catatan", "status_nikah"];
    const strange = [
      cellsOf({ ...first, jp_teknis: first.nip, unit: "Dinas" }),
      cellsOf({ ...first, unit: `Dinas ${first.nip}`, nip: "" }),
      cellsOf({ ...first, unit: "19800101 200501 2 001", nip: "", kinerja: "buruk" }),
    ].map((cells) => [...cells, nik, `'${nik}`, nik, `lihat ${first.nip}, ${nik}`, "nikah 2 kali"].join(";"));
    const { out, err, files } = await masked(commands[name], `${header.join(";")}\n${strange.join("\n")}\n`);
    const all = [out, err, ...Object.values(files)].join("\n");
    for (const secret of [nik, nik.slice(0, 8), first.nip, short, "19800101 2005"]) expect(all).not.toContain(secret);
    if (name === "score to CSV") expect(all).toContain("nikah 2 kali");
  });

  it.each(names)("%s: rows whose cells stand in other columns", async (name) => {
    const shifted = [third, second].flatMap((person) => {
      const cells = cellsOf(person);
      // One, two and three columns to the right, with the last ones lost; one to the left with an empty one behind.
      return [1, 2, 3, 9].map((by) => [...Array.from({ length: by }, () => ""), ...cells.slice(0, -by)].join(";"));
    });
    expectMasked(await masked(commands[name], `${EVERY_COLUMN.join(";")}\n${[rowOf(first), ...shifted].join("\n")}\n`));
  });

  /** JSON lines in which a person may show. */
  const facts = {
    unit: "Dinas",
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };
  const sound = { id: first.nip, name: first.nama, ...facts };
  const lines = {
    "sound, repeated, with a wrong word": [sound, sound, { id: third.nip, name: third.nama, ...facts, status: "PN" }],
    "with keys of other systems": [
      { nip: second.nip, nama: second.nama, ...facts },
      { NIP: second.nip, Nama: second.nama, ...facts },
      { nip_lama: second.nip, nama_lengkap: second.nama, ...facts },
    ],
    "with a NIP that is a number": [{ id: 19780102005012, ...facts }],
    "with a name that is a list": [{ name: [third.nama], ...facts }],
    "with the person in an object": [{ pegawai: { id: third.nip, name: third.nama }, ...facts }],
    "that are lists and texts": [[third.nip, third.nama], third.nama, 19780102005012],
    "that end too early": [`{"id":"${second.nip}","name":"${second.nama}"`],
    "with a comma too many": [`{"id":"${second.nip}","name":"${second.nama}",}`],
    "with a name that is not quoted": [`{"name": ${second.nama}}`],
    "that are no JSON": [`${third.nama};${third.nip}`],
  } as const;
  const kinds = Object.keys(lines) as readonly (keyof typeof lines)[];
  const some = ["score to NDJSON", "score to CSV", "score, rejects on stderr", "rekap as JSON"] as const;

  it.each(kinds)("JSON lines %s", async (kind) => {
    const all = [sound, ...lines[kind]].map((one) =>
      typeof one === "string" && one.includes("{") ? one : JSON.stringify(one),
    );
    const content = kind === "that are no JSON" ? [JSON.stringify(sound), ...lines[kind]] : all;
    for (const name of some) {
      const written = await masked(commands[name], `${content.join("\n")}\n`, "tabel.ndjson");
      expectMasked(written);
      for (const text of [written.out, written.err, ...Object.values(written.files)])
        expect(text, name).not.toContain("19780102005012");
    }
  });

  it.each(names)("%s: a workbook", async (name) => {
    const cells = rows.filter((row) => !row.includes('"')).map((row) => row.split(";"));
    const bytes = await whole(writeWorkbook(EVERY_COLUMN, cells));
    expectMasked(await masked(commands[name], bytes, "tabel.xlsx"));
  });

  it.each(names)("%s: columns under names of their own", async (name) => {
    const header = EVERY_COLUMN.map((column) => ({ nip: "NO INDUK", nama: "PEGAWAI" })[column as string] ?? column);
    const [command, ...more] = commands[name];
    const args = [command, "--map", "nip=NO INDUK,nama=PEGAWAI", ...more];
    expectMasked(await masked(args, `${[header.join(";"), ...rows].join("\n")}\n`));
  });

  it.each(names)("%s: columns that begin as theirs do, and are passed through", async (name) => {
    const header = [...EVERY_COLUMN, "NIP Lama", "Nama Lengkap", "nama_gelar"].join(";");
    const { nip, nama } = second;
    const lines = [rowOf(first), rowOf(third)].map((row) => `${row};${nip};${nama};${nama}`);
    expectMasked(await masked(commands[name], `${[header, ...lines].join("\n")}\n`));
  });

  it("a table without a header, of which the first row is told", async () => {
    expectMasked(await masked(commands["score to CSV"], `${[rowOf(first), rowOf(second)].join("\n")}\n`));
  });
});

describe("what is left", () => {
  it("is everything but the cells of NIP and name: the row can still be told", async () => {
    const plain = await ipAsn(["score", "-", "--year", "2024"], [text]);
    const { out } = await masked(["score", "--year", "2024"], text);
    const linesOf = (all: string) => all.split("\n").map((line) => line.split(";"));
    expect(linesOf(out).map((cells) => cells.slice(2))).toEqual(linesOf(plain.out).map((cells) => cells.slice(2)));
    // The last four places of a NIP stay, and the first letter of each word of a name.
    expect(linesOf(out)[1]?.slice(0, 2)).toEqual(["**************2001", "Z*** W*** K***"]);
    expect(linesOf(out)[2]?.[0]).toBe("**************1777");
  });

  it("are the same counts and the same recap", async () => {
    // By unit apart: the unit of a row that cannot be used may be a name that has slipped into its column.
    const json = async (more: readonly string[]) => {
      const { out } = await ipAsn(["rekap", "-", "--year", "2024", "--format", "json", ...more], [text]);
      const { byUnit, byJabatan, rows } = JSON.parse(out) as {
        byUnit: { whole: unknown };
        byJabatan: unknown;
        rows: unknown;
      };
      return { whole: byUnit.whole, byJabatan, rows };
    };
    expect(await json(["--mask"])).toEqual(await json([]));
    const counts = async (more: readonly string[]) =>
      /\d+ dibaca = .*/.exec((await ipAsn(["score", "-", "--year", "2024", ...more], [text])).err)?.[0];
    expect(await counts(["--mask"])).toBe(await counts([]));
  });

  it("are empty cells where there was nothing to hide", async () => {
    const { out } = await ipAsn(
      ["score", "-", "--year", "2024", "--mask"],
      [`${EVERY_COLUMN.join(";")}\n${rowOf({ nip: "", nama: " " })}\n`],
    );
    expect(out.split("\n")[1]?.startsWith("; ;Dinas Kesehatan")).toBe(true);
  });

  it("says which columns are hidden, in both languages", async () => {
    expect((await masked(["score", "--year", "2024"], text, "t.csv", "en")).err).toContain("hidden: nip, nama");
    expect((await masked(["score", "--year", "2024"], text)).err).toContain("nip, nama");
  });

  it("has no formula in a masked cell", async () => {
    const one = rowOf({ nip: "+1", nama: "=Zubaidah() -Wirawan", unit: "@x" });
    const { out } = await ipAsn(["score", "-", "--year", "2024", "--mask"], [`${EVERY_COLUMN.join(";")}\n${one}\n`]);
    expect(
      out
        .split("\n")[1]
        ?.split(";")
        .slice(0, 3)
        .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    ).toEqual([]);
  });

  it("is not to be had from explain, which is about persons", async () => {
    const { code } = await ipAsn(["explain", "-", "--year", "2024", "--mask"], [text]);
    expect(code).toBe(2);
  });
});

describe("the number of a person in a text", () => {
  it.each(["198001012005012001", "NIP 19800101 200501 2 001, Budi", "198001 012", "3174-0120-0501-0001", "12345678"])(
    "%j: no digit of it is shown",
    (text) => {
      expect(withoutPersonalNumbers(text)).toBe(text.replace(/\d/g, "•"));
    },
  );

  it.each(["Dinas 12", "2024-12-31", "31.12.2024 - 01.01.2025", "Perbup 12/2024", "1.250.000"])(
    "%j is none",
    (text) => {
      expect(withoutPersonalNumbers(text)).toBe(text);
    },
  );

  it.each([
    ["198001012005012001", true],
    ["19800101 200501 2 001", true],
    ["Unit 3174012005010001", true],
    ["20240101", false],
    ["1980010120050120011", false],
    ["Dinas", false],
  ])("%j is a whole one: %j", (text, is) => {
    expect(hasPersonalNumber(text)).toBe(is);
  });

  it("is hidden where an added fact of an object is a number", () => {
    const own = { id: first.nip, tambahan: { poin: 198001012005012, jam: 20 } };
    const row = { line: 1, raw: "", own, id: first.nip, name: undefined, unit: undefined, facts: {}, issues: [] };
    const hidden = maskFor({ header: undefined, delimiter: ";" }).row(row);
    expect(hidden.raw).not.toContain("19800101");
    expect(hidden.raw).toContain('"jam":20');
  });
});
