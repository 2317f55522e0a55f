// Tables read piece by piece are what they are read whole, however they come in pieces, in every format.

import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions } from "../../src/index.js";
import { type OutputFormat, type PersonRow, TableError, type TableOptions } from "../../src/node/index.js";
import {
  csvFile,
  csvRows,
  formOf,
  ndjsonRows,
  openBytes,
  openPeople,
  type People,
  peopleWriter,
  piecesBelow,
  readWorkbook,
  resultColumns,
  rowBatches,
  scorePeople as scoreStreamed,
} from "../doors/node.js";
import { smallHead, sourceOf } from "../support/node/bulk-both-ways.js";
import { dice, files, profiles } from "../support/node/bulk-files.js";
import { cellsOf, EVERY_COLUMN, utf8, type Column } from "../support/node/tables.js";
import { readPeople, scorePeople } from "../support/node/whole-table.js";

const scorer = createScorer({ profile: "2024@1" });
const columns = resultColumns(scorer.profile);
const profile = editions["2024@1"];
/** What the beginning of a file shows is told, so that it does not matter how much of it that is. */
const told = { delimiter: ";", decimal: "," } as const;
const nipOf = (person: number) => `19800101${String(person).padStart(10, "0")}`;
const rowOf = (person: Partial<Record<Column, string>>) => cellsOf(person).join(";");

/** A mark, CRLF, cells over lines with half a row in them, stray quotes, blank lines, no line end at the end. */
const small = `\uFEFF${[
  EVERY_COLUMN.join(";"),
  rowOf({ nip: nipOf(1), nama: '"Ñandú;\r\n""Ani""\n\n;"', unit: "李" }),
  "",
  rowOf({ nip: nipOf(2), nama: 'Si"ti' }),
  rowOf({ nip: nipOf(1) }),
  `"${rowOf({ nip: nipOf(3) })}`,
  rowOf({ nip: nipOf(4), hukuman: "brat" }),
  "a;b",
  ";".repeat(EVERY_COLUMN.length - 1),
  rowOf({ nip: nipOf(5), status: "CPNS", unit: '"𝄞"' }),
].join("\r\n")}`;

async function allOf(rows: AsyncIterable<readonly PersonRow[]>): Promise<readonly PersonRow[]> {
  const all: PersonRow[] = [];
  for await (const batch of rows) all.push(...batch);
  return all;
}

/** A table whose pieces are no larger than its beginning, but where a row is. */
async function csvInPieces(bytes: Uint8Array, size: number): Promise<People> {
  const source = await sourceOf(bytes);
  const head = await smallHead(source, size);
  const csv = csvFile(head, source, "pegawai.csv", profile, told);
  return { ...formOf(csv.layout, head.hasMark), expected: 0, rows: csvRows(csv) };
}

/** All that is written of a table, and how many rows its batches say to have. */
async function written(people: People, format: OutputFormat): Promise<readonly [Buffer, number]> {
  const pieces: Buffer[] = [];
  let rows = 0;
  const count = () => undefined;
  const writer = peopleWriter({ ...people, keepsFormulas: true }, format, columns);
  for await (const batch of rowBatches(scoreStreamed(people, scorer), writer, count)) {
    pieces.push(Buffer.from(batch.output));
    rows += batch.rows;
  }
  return [Buffer.concat(pieces), rows];
}

/** The results of a table read whole: a list of objects, and the cells of its rows below the header. */
function plainly(bytes: Uint8Array, options: TableOptions = told) {
  const people = readPeople(bytes, "pegawai.csv", profile, options);
  const results = scorePeople(people, scorer).flatMap((one) => (one.state === "rejected" ? [] : [one]));
  const header = people.header ?? [];
  const names = header.map((name, index) => (header.indexOf(name) === index ? name : `${name}_${index + 1}`));
  const cells = results.map((one) => [...(one.row.own as readonly string[]), ...columns.cells(one)]);
  return {
    people,
    header: [...header, ...columns.names],
    cells,
    objects: cells.map((row) => Object.fromEntries([...names, ...columns.names].map((name, at) => [name, row[at]]))),
  };
}

async function cellsOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { rows } = await readWorkbook(bytes);
  return rows.map((row) => row.cells);
}

/** A sheet has no cells behind its last one with something in it. */
const ended = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);

describe("rows of a CSV file of some 700 bytes", () => {
  const bytes = utf8(small);
  const whole = readPeople(bytes, "pegawai.csv", profile, told).rows;

  it("begin on the lines on which they stand, and break where they must", () => {
    expect(whole.map(({ line, issues }) => [line, ...issues.map((one) => one.code)])).toEqual([
      [2],
      [7, "quote_broken"],
      [8],
      [9, "quote_broken"],
      [10, "cell_word"],
      [11, "cell_count"],
      [13],
    ]);
    expect((whole[0]?.own as readonly string[])[1]).toBe('Ñandú;\r\n"Ani"\n\n;');
  });

  it("are the same in pieces of every size", async () => {
    const least = utf8(small.slice(0, small.indexOf('"Ñandú'))).length + 60;
    for (let size = least; size <= bytes.length + 2; size += 1) {
      const people = await csvInPieces(bytes, size);
      expect(await allOf(people.rows), `pieces of ${size}`).toEqual(whole);
    }
  });

  it("are the same where the bytes come parted at every place", async () => {
    for (let first = 1; first < bytes.length; first += 3) {
      const people = await openPeople(await sourceOf(bytes, [first, 7]), "pegawai.csv", profile, told);
      expect(await allOf(people.rows), `parted at ${first}`).toEqual(whole);
    }
  });

  it("give the same NDJSON, JSON and workbook in pieces of every size", async () => {
    const { objects, header, cells } = plainly(bytes);
    expect(objects).toHaveLength(2);
    const least = 260;
    for (let size = least; size <= bytes.length + 2; size += 13) {
      const [ndjson, rows] = await written(await csvInPieces(bytes, size), "ndjson");
      expect(ndjson.toString("utf8")).toBe(objects.map((one) => `${JSON.stringify(one)}\n`).join(""));
      expect(rows).toBe(whole.length);
      const [json] = await written(await csvInPieces(bytes, size), "json");
      expect(JSON.parse(json.toString("utf8"))).toEqual(objects);
      const [sheet] = await written(await csvInPieces(bytes, size), "xlsx");
      expect(await cellsOfWorkbook(sheet)).toEqual([header, ...cells].map(ended));
    }
  });
});

describe("random CSV files", () => {
  it("are the same row by row in pieces of random sizes, and give the same objects", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        files(profiles["2024@1"]),
        sizes,
        fc.nat(5_000),
        async ({ text, delimiter, mark }, pieces, more) => {
          const bytes = utf8(text);
          const options = { delimiter, decimal: mark, format: "csv" } as const;
          let expected: ReturnType<typeof plainly>;
          try {
            expected = plainly(bytes, options);
          } catch (error) {
            if (error instanceof TableError) return;
            throw error;
          }
          const read = async () => openPeople(await sourceOf(bytes, pieces), "pegawai.csv", profile, options);
          const people = await read();
          expect(await allOf(people.rows)).toEqual(expected.people.rows);
          const [ndjson, count] = await written(await read(), "ndjson");
          expect(ndjson.toString("utf8") === expected.objects.map((one) => `${JSON.stringify(one)}\n`).join("")).toBe(
            true,
          );
          expect(count).toBe(expected.people.rows.length);

          // A beginning of any length that holds the header and a row.
          const source = await sourceOf(bytes, pieces);
          const least = bytes.indexOf(0x0a, bytes.indexOf(0x0a) + 1) + 1;
          const head = await smallHead(source, Math.max(least, 150) + more);
          try {
            const csv = csvFile(head, source, "pegawai.csv", profile, options);
            expect(await allOf(csvRows(csv))).toEqual(expected.people.rows);
          } catch (error) {
            // The beginning may end within the header, or before any row.
            if (!(error instanceof TableError)) throw error;
            expect(head.isWhole).toBe(false);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it("of 30,000 rows, with cells over lines where the pieces of a megabyte meet", async () => {
    const random = dice(7);
    const lines = Array.from({ length: 30_000 }, (_, index) =>
      rowOf({
        nip: nipOf(index),
        nama: random(3) === 0 ? `"Siti${"\n;".repeat(random(40))} ""A"""` : "Siti",
        unit: `Dinas ${"x".repeat(random(9))}`,
        ...(random(50) === 0 && { hukuman: "brat" }),
      }),
    );
    const bytes = utf8([EVERY_COLUMN.join(";"), ...lines].join("\n"));
    expect(bytes.length).toBeGreaterThan(2_500_000);
    const people = await openPeople(await sourceOf(bytes), "pegawai.csv", profile, told);
    const rows = await allOf(people.rows);
    const whole = readPeople(bytes, "pegawai.csv", profile, told).rows;
    expect(rows).toHaveLength(30_000);
    expect(rows.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(whole[index]))).toBe(-1);
  });
});

// ── JSON lines ──

const someone = (id: string) => ({
  id,
  name: "Ñ 李 𝄞",
  unit: "Dinas",
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { jpTeknis: 20 },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
});

/** JSON lines as they are: those with something on them, with their numbers. */
function plainLines(text: string): readonly { readonly line: number; readonly facts: unknown }[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((raw, index) => {
      if (raw.trim() === "") return [];
      let facts: unknown;
      try {
        facts = JSON.parse(raw);
      } catch {
        facts = undefined;
      }
      return [{ line: index + 1, facts }];
    });
}

describe("JSON lines", () => {
  const text = [
    JSON.stringify(someone("1")),
    "",
    "  \t",
    JSON.stringify({ ...someone("2"), name: "a\nb\u2028c" }),
    "{kacau",
    "[1,2]",
    "null",
    "7",
    JSON.stringify(someone("1")),
    JSON.stringify({ ...someone("3"), status: "CPNS" }),
  ].join("\n");
  const brief = (rows: readonly PersonRow[]) => rows.map(({ line, facts }) => ({ line, facts }));

  it("are the same in pieces of every size, with and without a mark, LF or CRLF, line end at the end or not", async () => {
    for (const mark of ["", "\uFEFF"])
      for (const form of [text, `${text}\n`, `${text.replaceAll("\n", "\r\n")}\r\n\r\n`, `\n\n${text}`]) {
        const bytes = utf8(mark + form);
        const expected = plainLines(form);
        expect(expected.map((one) => one.line - (form.startsWith("\n") ? 2 : 0))).toEqual([1, 4, 5, 6, 7, 8, 9, 10]);
        for (let size = 8; size < bytes.length + 3; size += 11) {
          const source = await sourceOf(bytes, [5, 9]);
          const head = await smallHead(source, size).catch(() => undefined);
          // A beginning without any whole line is no beginning.
          if (head === undefined) continue;
          const rows = ndjsonRows(piecesBelow(head, mark === "" ? 0 : 3, source, "pegawai.ndjson"), "pegawai.ndjson");
          expect(brief(await allOf(rows)), `pieces of ${size}`).toEqual(expected);
        }
        const people = await openPeople(await sourceOf(bytes, [1]), "pegawai.ndjson", profile, {});
        expect(brief(await allOf(people.rows))).toEqual(expected);
      }
  });

  it("are shown without their line ends", async () => {
    const bytes = utf8(`${text.replaceAll("\n", "\r\n")}\r\n`);
    const { rows } = await openPeople(await sourceOf(bytes), "pegawai.ndjson", profile, {});
    expect((await allOf(rows)).map((row) => row.raw)).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
  });

  it("of random lines in random pieces", async () => {
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.nat(9).map((id) => JSON.stringify(someone(String(id)))) },
      { weight: 2, arbitrary: fc.constantFrom("", " ", "\r", "{", "[]", '"x"', "\u2028", "1e5", "[".repeat(300)) },
      { weight: 1, arbitrary: fc.json().map((one) => one.replaceAll("\n", " ")) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 2_000 }),
        async (lines, sizes, size) => {
          const all = lines.join("\n");
          const bytes = utf8(all);
          if (bytes.length === 0 || bytes.includes(0)) return;
          const expected = plainLines(all);
          const source = await sourceOf(bytes, sizes);
          const head = await smallHead(source, size).catch(() => undefined);
          if (head === undefined) return;
          const rows = allOf(ndjsonRows(piecesBelow(head, 0, source, "x.ndjson"), "x.ndjson"));
          if (expected.length === 0) await expect(rows).rejects.toMatchObject({ issues: [{ code: "file_empty" }] });
          else expect(brief(await rows)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("whose bytes stop being UTF-8 are refused with the line", async () => {
    for (const size of [300, 600, 5_000]) {
      const bytes = Buffer.concat([utf8(`${text}\n\n{"name":"`), Buffer.from([0xc3, 0x28]), utf8('"}\n{}\n')]);
      const source = await sourceOf(bytes, [50]);
      const read = async () => {
        const head = await smallHead(source, size);
        return allOf(ndjsonRows(piecesBelow(head, 0, source, "x.ndjson"), "x.ndjson"));
      };
      const error: unknown = await read().catch((one: unknown) => one);
      if (!(error instanceof TableError)) throw new Error("It was not refused.");
      expect(error.issues).toMatchObject([{ code: "file_not_utf8", params: { line: 12 } }]);
    }
  });

  it("packed are the same as unpacked", async () => {
    const source = await openBytes(
      "-",
      (async function* () {
        const packed = gzipSync(utf8(text));
        for (const byte of packed) yield await Promise.resolve(Uint8Array.of(byte));
      })(),
    );
    expect(brief(await allOf((await openPeople(source, "-", profile, {})).rows))).toEqual(plainLines(text));
  });
});
