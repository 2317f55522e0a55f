// `ip-asn score`: the example table in the three editions against the oracle, row by row, and the forms of in- and output.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createScorer } from "../../src/index.js";
import type { OracleEdition, OracleOptions } from "../support/oracle/oracle.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { expectedOutcome, oracleFacts, readExample, type PlainRow } from "../support/cli/plain-reader.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const file = example("pegawai.csv");
const { header, rows } = readExample("pegawai.csv");
const ids = ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[];
const yearOf: Readonly<Record<EditionId, string>> = { "2019@1": "2021", "2023@1": "2023", "2024@1": "2024" };

/** In the order of the contract. */
const resultColumns = [
  "skor_kualifikasi",
  "skor_kompetensi",
  "skor_kinerja",
  "skor_disiplin",
  "total",
  "kategori",
  "kewajiban_belum_terpenuhi",
  "interpretasi",
  "status_pengukuran",
] as const;

const INTERPRETASI = resultColumns.indexOf("interpretasi");

/** The result columns of a row by the oracle, but for `interpretasi`, of which the oracle knows nothing. */
function expectedCells(row: PlainRow, edition: EditionId, options: OracleOptions = {}): readonly string[] {
  const outcome = expectedOutcome(row, edition.slice(0, 4) as OracleEdition, options);
  if (outcome.kind !== "scored") return ["", "", "", "", "", "", "", "", "tidak-diukur"];
  const { dimensions, total, category, duties } = outcome;
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions;
  const unmet = duties.filter((duty) => !duty.met).map((duty) => duty.id);
  return [kualifikasi, kompetensi, kinerja, disiplin, total, category, unmet.join("|"), "", "diukur"];
}

/** The lines of a result file: each begins with the row's own text, and the result cells follow. */
function resultCells(out: string): readonly (readonly string[])[] {
  const [first, ...lines] = out.split("\r\n");
  expect(first).toBe([header, ...resultColumns].join(";"));
  expect(lines.pop()).toBe("");
  expect(lines).toHaveLength(rows.length);
  return lines.map((line, index) => {
    const own = `${rows[index]?.raw ?? ""};`;
    expect(line.slice(0, own.length)).toBe(own);
    return line.slice(own.length).split(";");
  });
}

const withoutInterpretasi = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === INTERPRETASI ? "" : cell));

describe("the example table", () => {
  it.each([
    ["2019@1", 225, 75],
    ["2023@1", 285, 15],
    ["2024@1", 285, 15],
  ] as const)("in edition %s: %d measured, %d not, none rejected", async (edition, measured, notMeasured) => {
    const { code, out, err } = await ipAsn(["score", file, "--year", yearOf[edition]]);
    const statuses = resultCells(out).map((cells) => cells.at(-1));
    expect(statuses.filter((one) => one === "diukur")).toHaveLength(measured);
    expect(statuses.filter((one) => one === "tidak-diukur")).toHaveLength(notMeasured);
    expect(err).toContain(`300 dibaca = ${measured} diukur + ${notMeasured} tidak diukur + 0 ditolak`);
    expect(code).toBe(0);
  });

  it.each(ids)("in edition %s: each row as the oracle says, own columns byte for byte, order kept", async (edition) => {
    const { out } = await ipAsn(["score", file, "--profile", edition]);
    expect(resultCells(out).map(withoutInterpretasi)).toEqual(rows.map((row) => expectedCells(row, edition)));
  });

  it.each(ids)("in edition %s: the open points are those that the library names", async (edition) => {
    const { out } = await ipAsn(["score", file, "--profile", edition]);
    const scorer = createScorer({ profile: edition });
    const expected = rows.map((row) => {
      const outcome = scorer.safeScore(oracleFacts(row));
      return outcome.success ? outcome.data.interpretations.join("|") : "";
    });
    expect(resultCells(out).map((cells) => cells[INTERPRETASI])).toEqual(expected);
  });

  it.each(ids)(
    "in edition %s: a total between two printed categories names that open point, another does not",
    async (edition) => {
      const { out } = await ipAsn(["score", file, "--profile", edition]);
      const found = resultCells(out).filter((cells) =>
        cells[INTERPRETASI]?.split("|").includes("fractions-between-bands"),
      );
      const gaps = ["60.5", "70.5", "80.5", "90.5"]; // the only fraction that the points of the editions add up to is a half
      expect(found.map((cells) => cells[4])).toEqual(
        rows.map((row) => expectedCells(row, edition)[4] ?? "").filter((total) => gaps.includes(total)),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it("writes numbers with a point and without trailing zeros, though the table has decimal commas", async () => {
    const { out } = await ipAsn(["score", file, "--profile", "2024@1"]);
    const numbers = resultCells(out)
      .flatMap((cells) => cells.slice(0, 5))
      .filter((cell) => cell !== "");
    expect(numbers.filter((number) => !/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(number))).toEqual([]);
    expect(numbers.some((number) => number.includes("."))).toBe(true);
  });

  it("is read by --year 2024 as by --profile 2024, and by its revision year too", async () => {
    const [byYear, byProfile, later] = await Promise.all(
      [
        ["--year", "2024"],
        ["--profile", "2024"],
        ["--profile", "2024@2"],
      ].map((choice) => ipAsn(["score", file, ...choice])),
    );
    expect(byProfile).toEqual(byYear);
    expect(later).toEqual(byYear);
  });

  it("has in its summary the mean with two decimals, its category, and how many people stand in each", async () => {
    const { err } = await ipAsn(["score", file, "--year", "2019"]);
    const totals = rows.map((row) => expectedCells(row, "2019@1")).filter((cells) => cells.at(-1) === "diukur");
    // Totals are halves: twice each is a whole number. Hundredths of the mean, half up.
    const twice = totals.reduce((sum, cells) => sum + BigInt(Number(cells[4]) * 2), 0n);
    const people = BigInt(totals.length);
    const hundredths = (twice * 100n * 2n + 2n * people) / (2n * 2n * people);
    const mean = `${hundredths / 100n},${String(hundredths % 100n).padStart(2, "0")}`;
    expect(err).toContain(`Indeks : ${mean} Rendah (rata-rata 225 pegawai yang diukur)`);
    for (const [id, label] of Object.entries({
      "sangat-tinggi": "Sangat Tinggi",
      tinggi: "Tinggi",
      sedang: "Sedang",
      rendah: "Rendah",
      "sangat-rendah": "Sangat Rendah",
    })) {
      const expected = totals.filter((cells) => cells[5] === id).length;
      expect(err).toMatch(new RegExp(`^ +${label} +${expected}( █+)?$`, "m"));
    }
  });

  it("says on standard error how the file was read, and under which profile", async () => {
    const { err } = await ipAsn(["score", file, "--year", "2019"]);
    expect(err).toContain(file);
    expect(err).toMatch(/pemisah ;, desimal ,/);
    expect(err).toMatch(/2019 revisi 2 \(resmi\)/);
  });
});

describe("an interpretation", () => {
  it("fractions-between-bands=lower-bound makes the people with 70.5 rendah instead of sedang", async () => {
    const categories = async (...more: string[]) => {
      const cells = resultCells((await ipAsn(["score", file, "--profile", "2024@1", ...more])).out);
      return cells.filter((row) => row[4] === "70.5").map((row) => row[5]);
    };
    expect(await categories()).toEqual(["sedang", "sedang"]);
    expect(await categories("--interpretation", "fractions-between-bands=upper-bound")).toEqual(["sedang", "sedang"]);
    expect(await categories("--interpretation", "fractions-between-bands=lower-bound")).toEqual(["rendah", "rendah"]);
    expect(await categories("--interpretation", "fractions-between-bands=round")).toEqual(["sedang", "sedang"]);
  });

  const choices: readonly (readonly [
    edition: EditionId,
    interpretations: readonly string[],
    options: OracleOptions,
  ])[] = [
    ["2019@1", ["fractions-between-bands=lower-bound"], { bands: "lower-bound" }],
    ["2023@1", ["fractions-between-bands=round"], { bands: "round" }],
    ["2024@1", ["kualifikasi-scale=levels-of-2019"], { kualifikasiScale: "levels-of-2019" }],
    [
      "2024@1",
      ["kualifikasi-scale=levels-of-2019", "fractions-between-bands=lower-bound"],
      { kualifikasiScale: "levels-of-2019", bands: "lower-bound" },
    ],
  ];

  it.each(choices)("edition %s with %j: every row as the oracle says", async (edition, interpretations, options) => {
    const more = interpretations.flatMap((one) => ["--interpretation", one]);
    const { code, out } = await ipAsn(["score", file, "--profile", edition, ...more]);
    expect(resultCells(out).map(withoutInterpretasi)).toEqual(rows.map((row) => expectedCells(row, edition, options)));
    expect(code).toBe(0);
  });

  it("kualifikasi-scale=levels-of-2019 scores a table without syarat_pendidikan, which edition 2024 refuses otherwise", async () => {
    const path = join(await directory(), "tanpa-syarat.csv");
    const without = [header, ...rows.map((row) => row.raw)].map((line) =>
      line
        .split(";")
        .filter((_, index) => index !== 6)
        .join(";"),
    );
    await writeFile(path, without.join("\n"));
    const refused = await ipAsn(["score", path, "--profile", "2024@1"]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("syarat_pendidikan");
    const { code, out } = await ipAsn([
      "score",
      path,
      "--profile",
      "2024@1",
      "--interpretation",
      "kualifikasi-scale=levels-of-2019",
    ]);
    const totals = parse(out, { delimiter: ";", columns: true }).map((row) => (row as Record<string, string>)["total"]);
    expect(totals).toEqual(rows.map((row) => expectedCells(row, "2024@1", { kualifikasiScale: "levels-of-2019" })[4]));
    expect(code).toBe(0);
  });
});

describe("an agency's profile", () => {
  it("is read from a JSON file: with 4 points for a light punishment these people have one point more", async () => {
    const shown = await ipAsn(["profile", "show", "2024@1", "--json"]);
    const path = join(await directory(), "nusa-rimba.json");
    const light = /("ringan": \{\s*"value": )"3"/;
    expect(shown.out).toMatch(light);
    const profile = shown.out
      .replace(light, '$1"4"')
      .replace('"id": "2024"', '"id": "nusa-rimba"')
      .replace('"reported"', '"agency"');
    await writeFile(path, profile);
    const { code, out, err } = await ipAsn(["score", file, "--profile", path]);
    const expected = rows.map((row) => {
      const cells = expectedCells(row, "2024@1");
      if (cells.at(-1) === "tidak-diukur") return ["", ""];
      const more = row.cells["hukuman"]?.toLowerCase() === "ringan" ? 1 : 0;
      return [String(Number(cells[3]) + more), String(Number(cells[4]) + more)];
    });
    expect(resultCells(out).map((cells) => [cells[3], cells[4]])).toEqual(expected);
    expect(rows.filter((row) => row.cells["hukuman"]?.toLowerCase() === "ringan")).not.toEqual([]);
    expect(err).toMatch(/nusa-rimba revisi 1 \(profil instansi, bukan resmi\)/);
    expect(code).toBe(0);
  });
});

describe("forms of the results", () => {
  const records = (out: string) =>
    parse(out, { delimiter: ";", columns: true }) as unknown as readonly Record<string, string>[];

  it("ndjson: an object a line, with the cells of the CSV under the same names, in the same order", async () => {
    const [csv, ndjson] = await Promise.all(
      ["csv", "ndjson"].map((format) => ipAsn(["score", file, "--profile", "2024@1", "--format", format])),
    );
    const lines = ndjson?.out.split("\n") ?? [];
    expect(lines.pop()).toBe("");
    const objects = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(objects).toEqual(records(csv?.out ?? ""));
    expect(Object.keys(objects[0] ?? {})).toEqual([...header.split(";"), ...resultColumns]);
    expect(ndjson?.err).toBe(csv?.err);
  });

  it("json: one array of the same objects", async () => {
    const [csv, json] = await Promise.all(
      ["csv", "json"].map((format) => ipAsn(["score", file, "--profile", "2024@1", "--format", format])),
    );
    expect(JSON.parse(json?.out ?? "")).toEqual(records(csv?.out ?? ""));
  });

  it("json of a table in which every row is rejected is an empty array", async () => {
    const path = join(await directory(), "semua-ditolak.csv");
    await writeFile(path, `${header}\n${(rows[0]?.raw ?? "").replace("fungsional", "dokter")}\n`);
    const { code, out } = await ipAsn(["score", path, "--profile", "2024@1", "--format", "json"]);
    expect(JSON.parse(out)).toEqual([]);
    expect(code).toBe(1);
  });

  it.each(["csv", "ndjson", "json"])(
    "%s: --out has the bytes that standard output has otherwise, and standard output has none",
    async (format) => {
      const out = join(await directory(), "hasil");
      const printed = await ipAsn(["score", file, "--profile", "2023@1", "--format", format]);
      const written = await ipAsn(["score", file, "--profile", "2023@1", "--format", format, "--out", out]);
      expect(await readFile(out, "utf8")).toBe(printed.out);
      expect(written.out).toBe("");
      expect(written.err).toContain(out);
    },
  );

  it("CSV results keep byte order mark, delimiter and line ends of the input", async () => {
    for (const [delimiter, lineEnd, mark] of [
      [",", "\n", ""],
      ["\t", "\r\n", "\uFEFF"],
      [";", "\n", "\uFEFF"],
    ] as const) {
      const lines = [header, ...rows.slice(0, 3).map((row) => row.raw.replaceAll(/(\d),(\d)/g, "$1.$2"))];
      const { out } = await ipAsn(
        ["score", "-", "--profile", "2024@1"],
        [mark + lines.map((line) => line.replaceAll(";", delimiter) + lineEnd).join("")],
      );
      expect(out.startsWith(`${mark}nip${delimiter}nama${delimiter}`)).toBe(true);
      expect(
        out
          .split(lineEnd)
          .slice(1, -1)
          .map((line) => line.split(delimiter)[17]),
      ).toEqual(rows.slice(0, 3).map((row) => expectedCells(row, "2024@1")[4]));
      expect(out.includes("\r")).toBe(lineEnd === "\r\n");
    }
  });

  it.each([
    ["LF", "\n"],
    ["CRLF, as Excel writes it", "\r\n"],
  ])(
    "a cell with a line break, quotes and the delimiter is one cell again in the results: line ends %s",
    async (_name, lineEnd) => {
      const address = 'Jl. Mawar "Indah" 1;\nRT 02';
      const quoted = `"${address.replaceAll('"', '""')}"`;
      const input = `${header};alamat${lineEnd}${rows[1]?.raw ?? ""};${quoted}${lineEnd}${rows[3]?.raw ?? ""};"Jl. Melati\nRT 03"${lineEnd}`;
      const { code, out } = await ipAsn(["score", "-", "--profile", "2024@1"], [input]);
      const found = parse(out, {
        delimiter: ";",
        columns: true,
        record_delimiter: lineEnd,
      }) as unknown as readonly Record<string, string>[];
      expect(found.map((row) => [row["alamat"], row["total"], row["status_pengukuran"]])).toEqual([
        [address, expectedCells(rows[1] as PlainRow, "2024@1")[4], "diukur"],
        ["Jl. Melati\nRT 03", expectedCells(rows[3] as PlainRow, "2024@1")[4], "diukur"],
      ]);
      // Read once more by itself, without the result columns, it gives the same people.
      const again = await ipAsn(
        ["score", "-", "--profile", "2024@1"],
        [out.replaceAll(/;(skor_|total|kategori|kewajiban|interpretasi|status_p)/g, ";lama_$1")],
      );
      expect(again).toMatchObject({ code });
      expect(again.err).toContain("2 dibaca = 2 diukur + 0 tidak diukur + 0 ditolak");
    },
  );

  it("columns that nothing reads stay, in JSON too, where two of them have the same name", async () => {
    const input = `${header};ket;ket\n${rows[1]?.raw ?? ""};pertama;kedua\n`;
    const { out } = await ipAsn(["score", "-", "--profile", "2024@1", "--format", "ndjson"], [input]);
    expect(out).toContain("pertama");
    expect(out).toContain("kedua");
  });
});

describe("input as JSON lines", () => {
  const people = rows.map((row) => ({
    id: row.cells["nip"],
    name: row.cells["nama"],
    unit: row.cells["unit"],
    ...oracleFacts(row),
  }));
  const measurable = people.map((person) => (person.status === "CPNS" ? { ...person, kinerja: {} } : person));
  const text = `${measurable.map((person) => JSON.stringify(person)).join("\n")}\n`;

  it("is recognized, and gives JSON lines: the facts, and the scores that the CSV gives", async () => {
    const { code, out, err } = await ipAsn(["score", "-", "--profile", "2024@1"], [text]);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found.map((one) => withoutInterpretasi(resultColumns.map((name) => String(one[name]))))).toEqual(
      rows.map((row) => expectedCells(row, "2024@1")),
    );
    expect(found.map(({ id, name, unit, kompetensi }) => ({ id, name, unit, kompetensi }))).toEqual(
      people.map(({ id, name, unit, kompetensi }) => ({ id, name, unit, kompetensi })),
    );
    expect(err).toContain("300 dibaca = 285 diukur + 15 tidak diukur + 0 ditolak");
    expect(code).toBe(0);
  });

  it("gives CSV with --format csv", async () => {
    const { out } = await ipAsn(["score", "-", "--profile", "2024@1", "--format", "csv"], [text]);
    const [first] = out.split("\n");
    expect(first).toBe(["id", "name", "unit", "status", "jabatan", ...resultColumns].join(","));
    const found = parse(out, { columns: true }) as unknown as readonly Record<string, string>[];
    expect(found.map((one) => [one["id"], one["total"]])).toEqual(
      rows.map((row) => [row.cells["nip"], expectedCells(row, "2024@1")[4]]),
    );
  });

  it("has each line that is no person rejected with its number and reason, and the others scored", async () => {
    const good = JSON.stringify(people[1]);
    const lines = [
      good,
      "{",
      "",
      "[1]",
      "null",
      '"Siti"',
      JSON.stringify({ ...people[2], seminnar: true }),
      good,
      JSON.stringify({ ...people[3], id: 7 }),
    ];
    const rejects = join(await directory(), "ditolak.ndjson");
    const { code, out, err } = await ipAsn(
      ["score", "-", "--profile", "2024@1", "--rejects", rejects],
      [lines.join("\r\n")],
    );
    const found = (await readFile(rejects, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(found.map((one) => [one["baris"], one["kolom"], one["kode"]])).toEqual([
      ["2", "", "json_malformed"],
      ["4", "", "not_an_object"],
      ["5", "", "not_an_object"],
      ["6", "", "not_an_object"],
      ["7", "seminnar", "unknown_key"],
      ["8", "nip", "id_repeated"],
      ["9", "id", "wrong_type"],
    ]);
    expect(found.map((one) => (one["baris_asli"] ?? "").trimEnd())).toEqual(
      [1, 3, 4, 5, 6, 7, 8].map((index) => lines[index]),
    );
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain("8 dibaca = 1 diukur + 0 tidak diukur + 7 ditolak");
    expect(code).toBe(1);
  });
});

describe("standard input", () => {
  it("is read for -, and gives what the file gives", async () => {
    const bytes = await readFile(file);
    const [fromFile, fromInput] = await Promise.all([
      ipAsn(["score", file, "--profile", "2024@1"]),
      ipAsn(["score", "-", "--profile", "2024@1"], [bytes]),
    ]);
    expect(fromInput.out).toBe(fromFile.out);
    expect(fromInput.code).toBe(0);
  });

  it("may come byte by byte, through the middle of letters", async () => {
    const line = (rows[1]?.raw ?? "").replace("Waru Badai", "Zoë 𝄞");
    const bytes = new TextEncoder().encode(`${header}\n${line}\n`);
    const { out } = await ipAsn(
      ["score", "-", "--profile", "2024@1"],
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(out).toContain("Zoë 𝄞");
  });

  it("without a byte is an empty file", async () => {
    expect(await ipAsn(["score", "-", "--profile", "2024@1"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("the language", () => {
  it("changes what is said, not what is scored", async () => {
    const args = ["score", file, "--profile", "2024@1"];
    const [plain, id, en] = await Promise.all([
      ipAsn(args),
      ipAsn([...args, "--lang", "id"]),
      ipAsn([...args, "--lang=en"]),
    ]);
    expect(id).toEqual(plain);
    expect(en.out).toBe(id.out);
    expect(id.err).toContain("300 dibaca = 285 diukur + 15 tidak diukur + 0 ditolak");
    expect(en.err).toContain("300 read = 285 scored + 15 not measured + 0 rejected");
    expect(id.err).toMatch(/Indeks : \d+,\d\d Tinggi/);
    expect(en.err).toMatch(/Index {2}: \d+\.\d\d High/);
  });

  it("may be named before the command as well", async () => {
    const [before, after] = await Promise.all([
      ipAsn(["--lang", "en", "score", file, "--profile", "2024@1"]),
      ipAsn(["score", file, "--profile", "2024@1", "--lang", "en"]),
    ]);
    expect(before).toEqual(after);
  });
});
