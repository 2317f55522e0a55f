// `ip-asn compare`: the example table under two editions against the oracle, row by row, and how the command behaves.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { EVERY_COLUMN, cellsOf } from "../support/node/tables.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { expectedOutcome, oracleFacts, readExample, type PlainRow } from "../support/cli/plain-reader.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const file = example("pegawai.csv");
const { header, rows } = readExample("pegawai.csv");
const COLUMNS = [
  "total_sebelum",
  "total_sesudah",
  "selisih_total",
  "selisih_kualifikasi",
  "selisih_kompetensi",
  "selisih_kinerja",
  "selisih_disiplin",
  "kategori_sebelum",
  "kategori_sesudah",
  "status_sebelum",
  "status_sesudah",
];
const DIMENSIONS = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;
const LABELS = {
  "sangat-tinggi": "Sangat Tinggi",
  tinggi: "Tinggi",
  sedang: "Sedang",
  rendah: "Rendah",
  "sangat-rendah": "Sangat Rendah",
};

/** Points as tenths: all of the example have one decimal place at most. */
const tenths = (points: string) => Math.round(Number(points) * 10);

function scoresOf(row: PlainRow, edition: EditionId) {
  const outcome = expectedOutcome(row, edition.slice(0, 4) as OracleEdition);
  return outcome.kind === "scored" ? outcome : undefined;
}

function expectedCells(row: PlainRow, before: EditionId, after: EditionId): readonly string[] {
  const [one, other] = [scoresOf(row, before), scoresOf(row, after)];
  const change = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined ? "" : String((tenths(to) - tenths(from)) / 10);
  return [
    one?.total ?? "",
    other?.total ?? "",
    change(one?.total, other?.total),
    ...DIMENSIONS.map((id) => change(one?.dimensions[id], other?.dimensions[id])),
    one?.category ?? "",
    other?.category ?? "",
    one ? "diukur" : "tidak-diukur",
    other ? "diukur" : "tidak-diukur",
  ];
}

/** A mean with two decimals, half up, away from zero below it; `sum` in tenths. */
function meanOf(sum: number, people: number): string {
  const hundredths = Math.floor((Math.abs(sum) * 20 + people) / (2 * people));
  const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
  return sum < 0 && hundredths > 0 ? `-${text}` : text;
}

const signed = (mean: string) => (mean === "0,00" || mean.startsWith("-") ? mean : `+${mean}`);

describe.each([
  ["2019@1", "2024@1"],
  ["2023@1", "2024@1"],
  ["2024@1", "2019@1"],
] as const)("the example table under %s and %s", (before, after) => {
  it("each row as the oracle scores it under either; own columns byte for byte, order kept", async () => {
    const { code, out } = await ipAsn(["compare", file, "--profiles", `${before},${after}`]);
    const lines = out.split("\r\n");
    expect(lines).toEqual([
      [header, ...COLUMNS].join(";"),
      ...rows.map((row) => [row.raw, ...expectedCells(row, before, after)].join(";")),
      "",
    ]);
    expect(code).toBe(0);
  });

  it("on standard error: counts that add up, both indexes, mean changes, the table of moves", async () => {
    const { err } = await ipAsn(["compare", file, "--profiles", `${before},${after}`]);
    const pairs = rows.map((row) => [scoresOf(row, before), scoresOf(row, after)] as const);
    const both = pairs.flatMap(([one, other]) => (one && other ? [{ one, other }] : []));
    const only = [0, 1].map((index) => pairs.filter((pair) => pair[index] && !pair[1 - index]).length);
    const neither = pairs.filter(([one, other]) => !one && !other).length;
    expect(err).toContain(
      `300 dibaca = ${both.length} diukur keduanya + ${only[0]} hanya sebelum + ${only[1]} hanya sesudah + ${neither} tidak diukur + 0 ditolak`,
    );
    for (const [index, label, edition] of [
      [0, "sebelum", before],
      [1, "sesudah", after],
    ] as const) {
      const totals = pairs.flatMap((pair) => pair[index]?.total ?? []);
      const mean = meanOf(
        totals.reduce((sum, total) => sum + tenths(total), 0),
        totals.length,
      );
      expect(err).toMatch(
        new RegExp(
          `^Indeks ${label} \\(${edition.slice(0, 4)}\\): ${mean} \\w+.* \\(rata-rata ${totals.length} pegawai`,
          "m",
        ),
      );
    }
    const changeOf = (points: (one: (typeof both)[number]["one"]) => string) =>
      signed(
        meanOf(
          both.reduce((sum, { one, other }) => sum + tenths(points(other)) - tenths(points(one)), 0),
          both.length,
        ),
      );
    expect(err).toContain(`Selisih rata-rata: ${changeOf((one) => one.total)} (${both.length} pegawai`);
    for (const id of DIMENSIONS) {
      const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
      const found = new RegExp(`^  ${name} +([-+\\d,]+)$`, "m").exec(err)?.[1];
      expect([id, found]).toEqual([id, changeOf((one) => one.dimensions[id])]);
    }
    const moved = both.filter(({ one, other }) => one.category !== other.category).length;
    expect(err).toContain(`Berpindah kategori: ${moved} dari ${both.length} pegawai`);

    const table = err
      .slice(err.indexOf("sebelum \\ sesudah"))
      .split("\n")
      .map((line) => line.trim());
    const categories = [...Object.entries(LABELS), [undefined, "tidak diukur"] as const];
    const counts = (from: string | undefined) =>
      categories.map(([to]) => pairs.filter(([one, other]) => one?.category === from && other?.category === to).length);
    expect(table[0]).toMatch(
      /^sebelum \\ sesudah +Sangat Tinggi +Tinggi +Sedang +Rendah +Sangat Rendah +tidak diukur$/,
    );
    for (const [index, [id, label]] of categories.entries()) {
      expect(table[index + 1]?.replaceAll(/ +/g, " ")).toBe([label, ...counts(id)].join(" "));
    }
  });
});

describe("results", () => {
  it("in JSON lines and JSON have the cells of the CSV under the same names", async () => {
    const run = (format: string) => ipAsn(["compare", file, "--profiles", "2019@1,2024@1", "--format", format]);
    const [csv, ndjson, json] = await Promise.all(["csv", "ndjson", "json"].map(run));
    const records = parse(csv?.out ?? "", { delimiter: ";", columns: true });
    const lines = (ndjson?.out ?? "").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    expect(JSON.parse(json?.out ?? "")).toEqual(records);
    expect(Object.keys(JSON.parse(lines[0] ?? "") as object)).toEqual([...header.split(";"), ...COLUMNS]);
  });

  it("stand in --out, byte for byte, and its ending says in which form", async () => {
    const folder = await directory();
    const printed = await ipAsn(["compare", file, "--profiles", "2019@1,2024@1"]);
    const written = await ipAsn(["compare", file, "--profiles", "2019@1,2024@1", "--out", join(folder, "hasil.csv")]);
    expect(await readFile(join(folder, "hasil.csv"), "utf8")).toBe(printed.out);
    expect(written.out).toBe("");
    expect(written.err).toContain("hasil.csv");
    await ipAsn(["compare", file, "--profiles", "2019@1,2024@1", "--out", join(folder, "hasil.json")]);
    expect(JSON.parse(await readFile(join(folder, "hasil.json"), "utf8"))).toHaveLength(300);
    expect(await readdir(folder)).toEqual(["hasil.csv", "hasil.json"]);
  });

  it("of JSON lines are JSON lines", async () => {
    const people = rows.slice(0, 5).map((row) => JSON.stringify({ id: row.cells["nip"], ...oracleFacts(row) }));
    const { code, out } = await ipAsn(["compare", "-", "--profiles", "2019@1,2024@1"], [`${people.join("\n")}\n`]);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(found.map((one) => COLUMNS.map((name) => one[name]))).toEqual(
      rows.slice(0, 5).map((row) => expectedCells(row, "2019@1", "2024@1")),
    );
    expect(code).toBe(0);
  });

  it("speak the reader's language on standard error only", async () => {
    const [id, en] = await Promise.all(
      ["id", "en"].map((lang) => ipAsn(["compare", file, "--profiles", "2019@1,2024@1", "--lang", lang])),
    );
    expect(en?.out).toBe(id?.out);
    expect(en?.err).toContain(
      "300 read = 225 scored under both + 0 before only + 60 after only + 15 not measured + 0 rejected",
    );
    expect(en?.err).toMatch(/^Index after \(2024\): \d+\.\d\d High \(mean of 285 measured people\)$/m);
    expect(en?.err).toMatch(/^ {2}before \\ after +Very High +High/m);
  });
});

describe("a row that is wrong", () => {
  const table = (...people: readonly Parameters<typeof cellsOf>[0][]) =>
    [EVERY_COLUMN, ...people.map(cellsOf)].map((cells) => cells.join(";")).join("\n");

  it("under either profile is rejected, and the message says under which", async () => {
    const rejects = join(await directory(), "ditolak.csv");
    const input = table(
      { nip: "1" },
      { nip: "2", syarat_pendidikan: "" }, // 2024 needs it, 2019 does not
      { nip: "3", kinerja: "80" }, // a number is for 2019 only
      { nip: "4", hukuman: "" }, // both need it
      { nip: "5", jabatan: "pelaksna" },
    );
    const args = ["compare", "-", "--profiles", "2019@1,2024@1", "--rejects", rejects];
    const { code, out, err } = await ipAsn(args, [input]);
    const [, ...found] = parse(await readFile(rejects, "utf8"), { delimiter: ";" });
    expect(found.map(([line, column, reason]) => [line, column, reason])).toEqual([
      ["3", "syarat_pendidikan", "missing_fact"],
      ["4", "kinerja", "fact_not_accepted"],
      ["5", "hukuman", "missing_fact"],
      ["6", "jabatan", "cell_word"],
    ]);
    const messages = found.map((cells) => cells[3] ?? "");
    expect(messages.map((message) => /^menurut profil (sebelum|sesudah) \((\d+)\): /.exec(message)?.slice(1))).toEqual([
      ["sesudah", "2024"],
      ["sesudah", "2024"],
      undefined,
      undefined,
    ]);
    for (const message of messages) expect(err).toContain(message);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
    expect(err).toContain(
      "5 dibaca = 1 diukur keduanya + 0 hanya sebelum + 0 hanya sesudah + 0 tidak diukur + 4 ditolak",
    );
    expect(code).toBe(1);
  });

  it("where all are, there is no index to speak of", async () => {
    const { code, out, err } = await ipAsn(["compare", "-", "--profiles", "2019@1,2024@1"], [table({ hukuman: "" })]);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain("Indeks sebelum (2019): tidak ada pegawai yang diukur");
    expect(err).not.toContain("NaN");
    expect(code).toBe(1);
  });

  it("a person who stands in the table twice is compared once", async () => {
    const { err } = await ipAsn(["compare", "-", "--profiles", "2019@1,2024@1"], [table({ nip: "7" }, { nip: "7" })]);
    expect(err).toMatch(/baris 3, kolom nip: .*baris 2/);
    expect(err).toContain("2 dibaca = 1 diukur keduanya");
  });

  it("the example with mistakes: the same 12 rows as `score` rejects", async () => {
    const { code, err } = await ipAsn([
      "compare",
      example("pegawai-dengan-kesalahan.csv"),
      "--profiles",
      "2023@1,2024@1",
    ]);
    const found = [...new Set([...err.matchAll(/^ {2}baris (\d+)/gm)].map(([, line]) => Number(line)))];
    expect(found).toEqual([5, 8, 10, 14, 17, 19, 22, 26, 29, 32, 36, 39]);
    expect(err).toContain("40 dibaca = 26 diukur keduanya");
    expect(code).toBe(1);
  });
});

describe("an agency's profile", () => {
  /** The edition of 2024, with 4 points for a light punishment and 1 point of disiplin for a certificate. */
  async function agencyProfile(): Promise<string> {
    const { out } = await ipAsn(["profile", "show", "2024@1", "--json"]);
    const edition = JSON.parse(out.replace(/("ringan": \{\s*"value": )"3"/, '$1"4"')) as {
      dimensions: { id: string; cap?: unknown; rules: unknown[] }[];
    };
    const cite = [{ instrument: "ip-asn", provision: "contoh", evidence: "interpretation" }];
    const label = { id: "Sertifikat", en: "Certificate" };
    for (const dimension of edition.dimensions.filter((one) => one.id === "disiplin")) {
      dimension.cap = { value: "5", cite };
      dimension.rules.push({
        id: "disiplin.sertifikat",
        kind: "flag",
        label,
        fact: "tambahan.sertifikat",
        whenMissing: "no-points",
        points: { value: "1", cite },
      });
    }
    const path = join(await directory(), "nusa-rimba.json");
    const facts = { sertifikat: { kind: "flag", label } };
    await writeFile(path, JSON.stringify({ ...edition, id: "nusa-rimba", standing: "agency", facts }));
    return path;
  }

  it("against an edition: its own facts count under it, and are no mistake under the other", async () => {
    const path = await agencyProfile();
    const input = [
      [...EVERY_COLUMN, "sertifikat"],
      [...cellsOf({ nip: "1", hukuman: "ringan" }), "tidak"],
      [...cellsOf({ nip: "2", hukuman: "ringan" }), "ya"],
      [...cellsOf({ nip: "3", hukuman: "berat" }), "ya"],
      [...cellsOf({ nip: "4", hukuman: "tidak-pernah" }), "ya"],
    ];
    const text = input.map((cells) => cells.join(";")).join("\n");
    const { code, out, err } = await ipAsn(["compare", "-", "--profiles", `2024,${path}`], [text]);
    const found = parse(out, { delimiter: ";", columns: true }) as unknown as Record<string, string>[];
    // 20 + 40 + 25 and disiplin: 3 and 4; 3 and 4 + 1; 1 and 1 + 1; 5 and 5 at most.
    expect(found.map((one) => [one["total_sebelum"], one["total_sesudah"], one["selisih_disiplin"]])).toEqual([
      ["88", "89", "1"],
      ["88", "90", "2"],
      ["86", "87", "1"],
      ["90", "90", "0"],
    ]);
    expect(err).toContain("nusa-rimba revisi 1");
    expect(code).toBe(0);
  });

  it("whose fact has no column is refused as by `score`", async () => {
    const { code, out, err } = await ipAsn(["compare", file, "--profiles", `2024,${await agencyProfile()}`]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("sertifikat");
  });
});

describe("wrong usage", () => {
  it.each([
    ["no profiles", [], "--profiles"],
    ["one profile", ["--profiles", "2019"], "2019"],
    ["three profiles", ["--profiles", "2019,2023,2024"], "2019,2023,2024"],
    ["an empty name", ["--profiles", "2019,"], "2019,"],
    ["an id that is not known", ["--profiles", "2019,2099"], "2025"],
    ["a file that is missing", ["--profiles", "2019,./tidak-ada.json"], "./tidak-ada.json"],
    ["a form that is not known", ["--profiles", "2019@1,2024@1", "--format", "pdf"], "pdf"],
    ["an old workbook", ["--profiles", "2019@1,2024@1", "--out", "hasil.xls"], "hasil.xls"],
    ["rejects as an old workbook", ["--profiles", "2019@1,2024@1", "--rejects", "ditolak.xls"], "ditolak.xls"],
    ["the input as output", ["--profiles", "2019@1,2024@1", "--out", file], "pegawai.csv"],
    ["readings", ["--profiles", "2019@1,2024@1", "--interpretation", "jp-credit=proportional"], "--interpretation"],
  ])("%s", async (_name, args, says) => {
    for (const lang of ["id", "en"]) {
      const { code, out, err } = await ipAsn(["compare", file, ...args, "--lang", lang]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(says);
      expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
    }
  });

  it.each(COLUMNS)("a table that has the column %s already", async (column) => {
    const input = `${header};${column}\n${rows[1]?.raw ?? ""};1\n`;
    const { code, out, err } = await ipAsn(["compare", "-", "--profiles", "2019@1,2024@1"], [input]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(column);
  });

  it("a table that lacks what one of the two needs: both are named", async () => {
    const lines = [header, rows[1]?.raw ?? ""].map((line) =>
      line
        .split(";")
        .filter((_, index) => index !== 6)
        .join(";"),
    );
    const { code, err } = await ipAsn(["compare", "-", "--profiles", "2019@1,2024@1"], [lines.join("\n")]);
    expect(code).toBe(2);
    expect(err).toContain("syarat_pendidikan");
    expect(err).toContain("2019, 2024");
  });

  it("results that cannot be written leave the old file and no other", async () => {
    const folder = await directory();
    const out = join(folder, "hasil.csv");
    await writeFile(out, "lama");
    const args = ["compare", file, "--profiles", "2019@1,2024@1", "--out", out, "--rejects", folder];
    const { code } = await ipAsn(args);
    expect(code).toBe(2);
    expect(await readFile(out, "utf8")).toBe("lama");
    expect(await readdir(folder)).toEqual(["hasil.csv"]);
  });
});
