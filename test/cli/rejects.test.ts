// Each input row ends in exactly one place: a result row, or a reject with line, column, code, message and the row itself.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_COLUMN, cellsOf } from "../support/node/tables.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { expectedOutcome, readExample } from "../support/cli/plain-reader.js";

/** Any of these ends a row in a spreadsheet, unless it stands in quotes. */
const record_delimiter = ["\r\n", "\n", "\r"];

/** A CSV as records, whatever their number of cells. */
const records = (text: string, delimiter = ";"): string[][] =>
  parse(text, { delimiter, record_delimiter, relax_column_count: true });

describe("the example with mistakes", () => {
  const file = example("pegawai-dengan-kesalahan.csv");
  const { header, rows } = readExample("pegawai-dengan-kesalahan.csv");

  /** Read from the file by eye. The mistaken people are PNS, so they are mistaken in every edition. */
  const mistakes: readonly (readonly [line: number, column: string, code: string, says: string])[] = [
    [5, "jabatan", "cell_word", "pelaksna"],
    [8, "jp_teknis", "cell_number", "dua puluh"],
    [10, "hukuman", "missing_fact", "hukuman"],
    [14, "pendidikan", "cell_word", "S-1 Teknik"],
    [17, "kinerja", "cell_word", "sangat baik sekali"],
    [19, "", "cell_count", "11"],
    [22, "jp_teknis", "number_out_of_range", "-4"],
    [26, "seminar", "cell_word", "mungkin"],
    [29, "nip", "id_repeated", "baris 7"],
    [32, "kinerja", "missing_fact", "kinerja"],
    [36, "", "cell_count", "14"],
    [39, "jp_teknis", "cell_number", "1e400"],
  ];
  const mistaken = mistakes.map(([line]) => line);
  const sound = rows.filter((row) => !mistaken.includes(row.line));

  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "edition %s: 12 rows rejected, each with its line, column and code",
    async (edition) => {
      const rejects = join(await directory(), "ditolak.csv");
      const { code, err } = await ipAsn(["score", file, "--profile", edition, "--rejects", rejects]);
      const [first, ...found] = records(await readFile(rejects, "utf8"));
      expect(first).toEqual(["baris", "kolom", "kode", "pesan", ...header.split(";")]);
      expect(found.map(([line, column, reason]) => [Number(line), column, reason])).toEqual(
        mistakes.map(([line, column, reason]) => [line, column, reason]),
      );
      expect(found.map((cells) => cells.slice(4).join(";"))).toEqual(
        mistaken.map((line) => rows.find((row) => row.line === line)?.raw),
      );
      expect(err).toContain(rejects);
      expect(code).toBe(1);
    },
  );

  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "edition %s: the 28 others are scored, or not measured, as the oracle says",
    async (edition) => {
      const { out, err } = await ipAsn(["score", file, "--profile", edition]);
      const [, ...found] = records(out);
      const expected = sound.map((row) => {
        const outcome = expectedOutcome(row, edition.slice(0, 4) as OracleEdition);
        return [
          ...row.raw.split(";"),
          ...(outcome.kind === "scored" ? [outcome.total, outcome.category, "diukur"] : ["", "", "tidak-diukur"]),
        ];
      });
      expect(found.map((cells) => [...cells.slice(0, 13), cells[17], cells[18], cells[21]])).toEqual(expected);
      expect(found).toHaveLength(28);
      const measured = expected.filter((cells) => cells.at(-1) === "diukur").length;
      expect(err).toContain(`40 dibaca = ${measured} diukur + ${28 - measured} tidak diukur + 12 ditolak`);
    },
  );

  it.each(["id", "en"] as const)(
    "each message says what stood there (%s), on standard error and in the rejects",
    async (lang) => {
      const rejects = join(await directory(), "ditolak.csv");
      const { err } = await ipAsn(["score", file, "--profile", "2024@1", "--rejects", rejects, "--lang", lang]);
      const messages = new Map(
        // A message that begins with a sign ("-4 …") is made harmless for spreadsheets.
        records(await readFile(rejects, "utf8")).map(([line, , , message = ""]) => [line, message.replace(/^'/, "")]),
      );
      for (const [line, column, , says] of mistakes) {
        const word = lang === "en" ? says.replace("baris", "line") : says;
        expect(messages.get(String(line))).toContain(word);
        const place =
          lang === "en"
            ? `line ${line}${column === "" ? "" : `, column ${column}`}: `
            : `baris ${line}${column === "" ? "" : `, kolom ${column}`}: `;
        expect(err).toContain(`${place}${messages.get(String(line)) ?? ""}`);
      }
    },
  );

  it('the suggestion for "pelaksna" is pelaksana', async () => {
    const { err } = await ipAsn(["score", file, "--profile", "2024@1"]);
    expect(err).toMatch(/baris 5, kolom jabatan: .*"pelaksana"\?/);
  });

  it.each([".ndjson", ".jsonl"])(
    "rejects in a file named *%s are JSON lines with the row as it stood there",
    async (extension) => {
      const rejects = join(await directory(), `ditolak${extension}`);
      await ipAsn(["score", file, "--profile", "2024@1", "--rejects", rejects]);
      const found = (await readFile(rejects, "utf8"))
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, string>);
      expect(found.map(({ baris, kolom, kode, baris_asli }) => [Number(baris), kolom, kode, baris_asli])).toEqual(
        mistakes.map(([line, column, code]) => [line, column, code, rows.find((row) => row.line === line)?.raw]),
      );
      expect(found.every(({ pesan }) => pesan !== undefined && pesan.length > 20)).toBe(true);
    },
  );

  it("a file without mistakes gives rejects with a header only, and exit code 0", async () => {
    const rejects = join(await directory(), "ditolak.csv");
    const { code } = await ipAsn(["score", example("pegawai.csv"), "--profile", "2024@1", "--rejects", rejects]);
    expect(records(await readFile(rejects, "utf8"))).toEqual([
      ["baris", "kolom", "kode", "pesan", ...header.split(";")],
    ]);
    expect(code).toBe(0);
  });
});

describe("many rejects", () => {
  const many = [
    EVERY_COLUMN,
    ...Array.from({ length: 25 }, (_, index) => cellsOf({ nip: `1${index}`, status: "honorer" })),
  ];
  const text = many.map((cells) => cells.join(";")).join("\n");

  it("without --rejects all are told", async () => {
    const { code, err } = await ipAsn(["score", "-", "--profile", "2024@1"], [text]);
    expect(err.match(/baris \d+, kolom status/g)).toHaveLength(25);
    expect(err).toContain("25 dibaca = 0 diukur + 0 tidak diukur + 25 ditolak");
    expect(code).toBe(1);
  });

  it("with --rejects all stand in the file", async () => {
    const rejects = join(await directory(), "ditolak.csv");
    const { err } = await ipAsn(["score", "-", "--profile", "2024@1", "--rejects", rejects], [text]);
    expect(records(await readFile(rejects, "utf8"))).toHaveLength(26);
    expect(err).toContain("(25 baris)");
    expect(err.match(/baris \d+, kolom status/g)).toHaveLength(20);
    expect(err).toContain("dan 5 baris lagi");
  });
});

describe("a person who stands in the table twice", () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    [EVERY_COLUMN, ...rows].map((cells) => cells.join(";")).join("\n");

  it("is scored once: the first row counts", async () => {
    const { code, out, err } = await ipAsn(
      ["score", "-", "--profile", "2024@1"],
      [
        table(
          cellsOf({ nip: "7", nama: "A" }),
          cellsOf({ nip: "8" }),
          cellsOf({ nip: " 7 ", nama: "B" }),
          cellsOf({ nip: "7", nama: "C" }),
        ),
      ],
    );
    expect(
      records(out)
        .slice(1)
        .map((cells) => cells[1]),
    ).toEqual(["A", "Siti"]);
    expect(err).toMatch(/baris 4, kolom nip: .*\b7\b.*baris 2/);
    expect(err).toMatch(/baris 5, kolom nip: .*\b7\b.*baris 2/);
    expect(code).toBe(1);
  });

  it("people without a NIP are never the same", async () => {
    const { code, out } = await ipAsn(
      ["score", "-", "--profile", "2024@1"],
      [table(cellsOf({ nip: "" }), cellsOf({ nip: "" }), cellsOf({ nip: " " }))],
    );
    expect(records(out)).toHaveLength(4);
    expect(code).toBe(0);
  });

  it("is rejected as not measured only once too", async () => {
    const { out, err } = await ipAsn(
      ["score", "-", "--profile", "2024@1"],
      [table(cellsOf({ nip: "7", status: "CPNS" }), cellsOf({ nip: "7", status: "CPNS" }))],
    );
    expect(records(out)).toHaveLength(2);
    expect(err).toContain("2 dibaca = 0 diukur + 1 tidak diukur + 1 ditolak");
  });
});

/** What becomes of a row of each kind in edition 2024, and how it is made. Each row has a unit of its own, to know it by. */
type Kind =
  | "valid"
  | "cpns"
  | "word"
  | "number"
  | "missing"
  | "negative"
  | "short"
  | "long"
  | "quote"
  | "open"
  | "blank"
  | "damaged"
  | "repeated";

const fateOf: Readonly<Record<Kind, string>> = {
  valid: "diukur",
  cpns: "tidak-diukur",
  word: "cell_word",
  number: "cell_number",
  missing: "missing_fact",
  negative: "number_out_of_range",
  short: "cell_count",
  long: "cell_count",
  quote: "quote_broken",
  open: "quote_broken",
  blank: "skipped",
  damaged: "id_damaged",
  repeated: "id_repeated",
};

const kinds = Object.keys(fateOf) as readonly Kind[];

/** Names as they may stand in a cell that is quoted where it must be. They begin with a letter: see `rowText`. */
const name = fc
  .string({ unit: fc.constantFrom("a", "é", " ", ";", ",", "\t", '"', "\n", "\r\n", "'"), maxLength: 6 })
  .map((rest) => `S${rest}`);

interface RandomRow {
  readonly kind: Kind;
  readonly name: string;
}

const randomTable = fc.record({
  rows: fc.array(fc.record({ kind: fc.constantFrom("valid" as Kind, "valid" as Kind, ...kinds), name }), {
    minLength: 1,
    maxLength: 12,
  }),
  delimiter: fc.constantFrom(";", ",", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  quoted: fc.boolean(),
  format: fc.constantFrom("csv", "ndjson", "json"),
  rejectsAs: fc.constantFrom("csv", "ndjson"),
  blankLines: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 12 }),
});

/** The text of one row. */
function rowText(
  { kind, name }: RandomRow,
  index: number,
  delimiter: string,
  lineEnd: string,
  quoted: boolean,
): string {
  const unit = `unit ${index}`;
  const nip =
    kind === "damaged"
      ? `1.98${index}E+17`
      : kind === "repeated"
        ? "the first"
        : index === 0
          ? "the first"
          : `nip ${index}`;
  const cells = cellsOf({
    nip,
    nama: name,
    unit,
    status: kind === "cpns" ? "CPNS" : "PNS",
    pendidikan: kind === "missing" ? "" : "S1",
    jp_teknis: kind === "number" ? "banyak" : kind === "negative" ? "-1" : "24",
    hukuman: kind === "word" ? "pernah" : "tidak-pernah",
  });
  const line = (all: readonly string[]) =>
    stringify([[...all]], { delimiter, quoted, record_delimiter: lineEnd, quote_record_delimiter: true, eof: false });
  switch (kind) {
    case "short":
      return line(cells.slice(0, 5));
    case "long":
      return line([...cells, "lebih"]);
    case "blank":
      return cells.map(() => "").join(delimiter);
    // An open quote swallows rows only up to a quote that closes a cell; no cell here begins with a line end or a delimiter.
    case "quote":
      return cellsOf({ nip, nama: 'Siti "Ani', unit }).join(delimiter);
    case "open":
      return cellsOf({ nip, nama: '"Siti Ani', unit }).join(delimiter);
    default:
      return line(cells);
  }
}

describe("random tables of sound and broken rows", () => {
  it("each row ends in exactly one place, with its line, and the counts add up", async () => {
    const folder = await directory();
    const input = join(folder, "acak.csv");
    await fc.assert(
      fc.asyncProperty(
        randomTable,
        async ({ rows, delimiter, lineEnd, mark, quoted, format, rejectsAs, blankLines }) => {
          // The first row's NIP is the one that others repeat, so it must be a row that has one.
          const [first, ...others] = rows;
          const all = [{ kind: "valid", name: first?.name ?? "S" } as const, ...others];
          let text = mark + EVERY_COLUMN.join(delimiter) + lineEnd;
          const expected = all.map((row, index) => {
            text += lineEnd.repeat(blankLines[index] ?? 0);
            const line = text.split("\n").length;
            const raw = rowText(row, index, delimiter, lineEnd, quoted);
            text += raw + lineEnd;
            return {
              line,
              raw,
              unit: row.kind === "blank" ? "" : `unit ${index}`,
              name: row.name,
              fate: fateOf[row.kind],
            };
          });
          await writeFile(input, text);

          const out = join(folder, `hasil.${format}`);
          const rejects = join(folder, `ditolak.${rejectsAs}`);
          const { code, err } = await ipAsn([
            "score",
            input,
            "--year",
            "2024",
            "--format",
            format,
            "--out",
            out,
            "--rejects",
            rejects,
          ]);

          const results = readResults(await readFile(out, "utf8"), format, delimiter);
          const isResult = (fate: string) => fate === "diukur" || fate === "tidak-diukur";
          expect(results).toEqual(
            expected.filter((one) => isResult(one.fate)).map(({ unit, name, fate }) => ({ unit, name, fate })),
          );

          const rejected = readRejects(await readFile(rejects, "utf8"), rejectsAs, delimiter);
          const blank = expected.filter((one) => one.fate === "skipped").map(({ line }) => line);
          const wanted = expected.filter((one) => !isResult(one.fate) && one.fate !== "skipped");
          expect(rejected.map(({ line, codes }) => ({ line, codes }))).toEqual(
            wanted.map(({ line, fate }) => ({ line, codes: fate })),
          );
          rejected.forEach(({ row }, index) => {
            expect(row).toContain(wanted[index]?.unit);
          });

          const count = (fate: string) => expected.filter((one) => one.fate === fate).length;
          expect(err).toContain(
            `${all.length - blank.length} dibaca = ${count("diukur")} diukur + ${count("tidak-diukur")} tidak diukur + ${wanted.length} ditolak`,
          );
          if (blank.length > 0) expect(err).toContain(`baris kosong: baris ${blank.join(", ")}\n`);
          expect(code).toBe(wanted.length > 0 ? 1 : 0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

function readResults(
  text: string,
  format: string,
  delimiter: string,
): readonly { readonly unit: string; readonly name: string; readonly fate: string }[] {
  const objects =
    format === "csv"
      ? parse(text, { delimiter, record_delimiter, columns: true, bom: true })
      : format === "json"
        ? (JSON.parse(text) as unknown[])
        : text
            .split("\n")
            .slice(0, -1)
            .map((line) => JSON.parse(line) as unknown);
  return (objects as Record<string, string>[]).map((one) => ({
    unit: one["unit"] ?? "",
    name: one["nama"] ?? "",
    fate: one["status_pengukuran"] ?? "",
  }));
}

function readRejects(
  text: string,
  format: string,
  delimiter: string,
): readonly { readonly line: number; readonly codes: string; readonly row: string }[] {
  if (format === "ndjson") {
    const objects = text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, string>);
    return objects.map((one) => ({
      line: Number(one["baris"]),
      codes: one["kode"] ?? "",
      row: one["baris_asli"] ?? "",
    }));
  }
  const [, ...lines] = parse(text, { delimiter, record_delimiter, bom: true, relax_column_count: true });
  return lines.map(([line, , codes, , ...own]) => ({
    line: Number(line),
    codes: codes ?? "",
    row: own.join(delimiter),
  }));
}
