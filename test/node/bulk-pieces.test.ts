// However a file comes in pieces, and wherever its beginning of 1 MB ends: the same as when it is read whole.

import { describe, expect, it } from "vitest";
import { IS_WHOLE } from "../support/effort.js";
import { byCodes, FILE, scored, smallHead, sourceOf, byRows, type Table } from "../support/node/bulk-both-ways.js";
import { scorerUnder } from "../support/node/bulk-files.js";
import { cellsOf, EVERY_COLUMN, tableText, utf8, type Column } from "../support/node/tables.js";

const scorer = scorerUnder("2024@1");
const nipOf = (person: number) => `19800101${String(person).padStart(10, "0")}`;
const rowOf = (person: Partial<Record<Column, string>>) => cellsOf(person).join(";");

/** What a beginning shows of a file is told, so that it does not matter how much of it that is. */
const dialect = { delimiter: ";", decimal: "," } as const;

/** Some of everything, with CRLF. */
const small = `\uFEFF${[
  EVERY_COLUMN.join(";"),
  rowOf({ nip: nipOf(1), unit: "" }),
  rowOf({ nip: nipOf(2), nama: '"Ñandú;\r\n""Ani"""', unit: "李" }),
  rowOf({ nip: `"${nipOf(3)}"`, nama: '"𝄞"', unit: '""', jp_teknis: '"19,5"' }),
  "",
  rowOf({ nip: nipOf(4), nama: 'Si"ti' }),
  rowOf({ nip: nipOf(1), hukuman: "brat" }),
  rowOf({ nip: nipOf(5), nama: "A", unit: '"x' }),
  rowOf({ nip: "123", status: "CPNS" }),
].join("\r\n")}`;

/**
 * Where a file may be parted: `npm run full:tests` tries each place, `npm test` those at both sides of whatever is no letter
 * and no digit, and each seventh of the others.
 */
function placesIn(bytes: Uint8Array): readonly number[] {
  const isPlain = (byte: number | undefined) => byte !== undefined && /[0-9a-z]/i.test(String.fromCharCode(byte));
  return Array.from({ length: bytes.length + 1 }, (_, place) => place).filter(
    (place) => IS_WHOLE || place % 7 === 0 || !isPlain(bytes[place - 1]) || !isPlain(bytes[place]),
  );
}

/** Bytes as text would be a page; where two outcomes part is enough. */
async function expectBothWays(table: Table): Promise<void> {
  const rows = scored(await byRows(table));
  const codes = scored(await byCodes(table));
  expect(codes.counts).toEqual(rows.counts);
  expect(codes.rejected.map(({ line, issues }) => [line, issues])).toEqual(
    rows.rejected.map(({ line, issues }) => [line, issues]),
  );
  expect(JSON.stringify(codes.rejected) === JSON.stringify(rows.rejected)).toBe(true);
  expect(codes.output === rows.output).toBe(true);
}

describe("a file of some 700 bytes", () => {
  const table = { bytes: utf8(small), scorer, dialect };
  const rows = small.split("\r\n");
  const endOfFirstRow = utf8(`${rows[0] ?? ""}\r\n${rows[1] ?? ""}\r\n`).length;

  it("holds rows of each kind", async () => {
    const { rejected, counts } = scored(await byRows(table));
    expect(rejected.map(({ line, issues }) => [line, ...issues.map((one) => one.code)])).toEqual([
      [7, "quote_broken"],
      [8, "cell_word", "id_repeated"],
      [9, "quote_broken"],
    ]);
    expect(Object.values(counts).reduce((sum, times) => sum + times, 0)).toBe(7);
  });

  it("in pieces of any one size, from single bytes on", async () => {
    const rows = await byRows(table);
    const sizes = Array.from(table.bytes, (_, index) => index + 1);
    for (const size of IS_WHOLE ? sizes : sizes.filter((one) => one <= 40 || one % 7 === 0))
      expect(await byCodes(table, sourceOf(table.bytes, [size])), `pieces of ${size}`).toEqual(rows);
  });

  it("in two pieces, parted at any byte", async () => {
    const rows = await byRows(table);
    for (const first of placesIn(table.bytes).slice(1, -1))
      expect(await byCodes(table, sourceOf(table.bytes, [first, 1_000])), `parted at ${first}`).toEqual(rows);
  });

  it("with a beginning that ends at any byte behind the first row", async () => {
    const rows = await byRows(table);
    for (let size = endOfFirstRow; size <= table.bytes.length + 2; size += 1) {
      const codes = await byCodes(table, sourceOf(table.bytes), (source) => smallHead(source, size));
      expect(codes, `a beginning of ${size}`).toEqual(rows);
    }
  });

  it("with a beginning that ends at any byte, and the rest byte by byte", async () => {
    const rows = await byRows(table);
    for (let size = endOfFirstRow; size <= table.bytes.length + 2; size += 7) {
      const codes = await byCodes(table, sourceOf(table.bytes, [1]), (source) => smallHead(source, size));
      expect(codes, `a beginning of ${size}`).toEqual(rows);
    }
  });

  it("cut off at any byte behind the first row", async () => {
    for (const end of placesIn(table.bytes).filter((place) => place >= endOfFirstRow)) {
      const cut = { ...table, bytes: table.bytes.subarray(0, end) };
      expect(await byCodes(cut), `cut off at ${end}`).toEqual(await byRows(cut));
    }
  });
});

describe("a cell that runs over many lines", () => {
  it.each([98, 99, 100, 101, 102, 250])("%d of them", async (lines) => {
    const cell = Array.from({ length: lines }, (_, index) => `baris ${index}`).join("\n");
    for (const below of [0, 1, 200]) {
      const rows = [
        { nip: nipOf(0), nama: `"${cell}"` },
        ...Array.from({ length: below }, (_, index) => ({ nip: nipOf(index + 1) })),
      ];
      const table = { bytes: utf8(tableText(rows)), scorer, dialect };
      expect(await byCodes(table)).toEqual(await byRows(table));
      const first = utf8(tableText(rows.slice(0, 1))).length;
      const pieces = await byCodes(table, sourceOf(table.bytes), (source) => smallHead(source, first + 1));
      expect(pieces).toEqual(await byRows(table));
    }
  });
});

/** So much of a file is its beginning. */
const HEAD = 1 << 20;

/** A row of `size` bytes. */
function longRow(person: number, size: number): string {
  const row = rowOf({ nip: nipOf(person), nama: "" });
  return row.replace(`${nipOf(person)};`, `${nipOf(person)};${"x".repeat(size - row.length)}`);
}

/** Rows of some 8 KB up to a place in the file, then others; `\n` behind each, CRLF behind the header where asked for. */
function withRowsAt(place: number, rows: readonly string[], headerEnd: "" | "\r" = ""): string {
  const rowSize = 8_000;
  const lines = [`${EVERY_COLUMN.join(";")}${headerEnd}`];
  let length = (lines[0]?.length ?? 0) + 1;
  let person = 1_000;
  while (length < place) {
    const left = place - length;
    const size = left > 2 * rowSize ? rowSize : left - 1;
    lines.push(longRow(person, size));
    length += size + 1;
    person += 1;
  }
  return [...lines, ...rows, ""].join("\n");
}

describe("a file of more than 1 MB", () => {
  const others = Array.from({ length: 5 }, (_, index) => rowOf({ nip: nipOf(index), jp_teknis: "2,5" }));

  it.each([
    ["a cell with quotes, a delimiter and a line end", rowOf({ nip: nipOf(7), nama: '"É; ""A""\nB"', unit: "李" })],
    ["a stray quote", rowOf({ nip: nipOf(7), nama: 'Si"ti' })],
    ["a quote that opens a cell and is never closed", rowOf({ nip: nipOf(7), nama: '"Siti' })],
    ["plain cells beyond ASCII, and CRLF", `${rowOf({ nip: nipOf(7), nama: "Ñandú 李" })}\r`],
    ["an empty line before and behind", `\n${rowOf({ nip: nipOf(7), nama: "Siti" })}\r\n`],
  ])("%s: wherever the megabyte ends in that row", async (_name, row) => {
    // The line end before the row, the row, and the line end behind it.
    for (const before of placesIn(utf8(`${row}\n`))) {
      const bytes = utf8(withRowsAt(HEAD - before, [row, ...others], row.includes("\r") ? "\r" : ""));
      await expectBothWays({ bytes, scorer, dialect });
    }
  });

  it.each([-1, 0, 1])("of 1 MB and %d bytes, with and without a line end behind the last row", async (more) => {
    const text = withRowsAt(HEAD + more, []);
    expect(text).toHaveLength(HEAD + more);
    await expectBothWays({ bytes: utf8(text), scorer, dialect });
    await expectBothWays({ bytes: utf8(text.replace(/\n$/, "x")), scorer, dialect });
    await expectBothWays({ bytes: utf8(text.replace(/..\n$/, "\r\n\n")), scorer, dialect });
  });

  it.each([
    ["in the first megabyte", 300_000],
    ["across its end", HEAD - 500_000],
    ["behind it", HEAD + 300_000],
  ])("with a line longer than a megabyte %s: rejected, and the others are read", async (_name, place) => {
    const long = longRow(1, HEAD + 100_000);
    const bytes = utf8(withRowsAt(place, [long, ...others.slice(2)]));
    await expectBothWays({ bytes, scorer, dialect });
    const { rejected } = scored(await byCodes({ bytes, scorer, dialect }));
    expect(rejected.map(({ issues }) => issues.map((one) => one.code))).toEqual([["line_too_long"]]);
  });

  it("with a line of five megabytes at its end, without a line end", async () => {
    const text = withRowsAt(20_000, [...others, longRow(9, 5 * HEAD)]);
    await expectBothWays({ bytes: utf8(text.replace(/\n$/, "")), scorer, dialect });
  });

  it("with a long line in which a quote opens", async () => {
    const bytes = utf8(withRowsAt(20_000, [longRow(1, HEAD + 10).replace("xxx", 'x"x'), ...others]));
    await expectBothWays({ bytes, scorer, dialect });
  });

  it("with a quote that opens in one of 400 rows of 3 KB", async () => {
    const rows = Array.from({ length: 400 }, (_, index) => longRow(index, 3_000));
    rows[200] = rowOf({ nip: nipOf(5_000), nama: '"Siti' });
    await expectBothWays({ bytes: utf8(withRowsAt(20_000, rows)), scorer, dialect });
  });

  it.each([
    ["a line end within a cell", '"Siti\nAminah"'],
    ["a stray quote", 'Si"ti'],
  ])("with %s in one of 60 rows of 60 KB", async (_name, nama) => {
    const rows = Array.from({ length: 60 }, (_, index) => longRow(index, 60_000));
    rows[2] = rowOf({ nip: nipOf(5_000), nama });
    await expectBothWays({ bytes: utf8([EVERY_COLUMN.join(";"), ...rows, ""].join("\n")), scorer, dialect });
  });

  it("whose first row is longer than a megabyte: rejected, and the others are read", async () => {
    const text = [EVERY_COLUMN.join(";"), longRow(1, HEAD + 100), ...others, ""].join("\n");
    await expectBothWays({ bytes: utf8(text), scorer, dialect });
  });

  it("with a megabyte of empty lines below the header", async () => {
    const text = `${EVERY_COLUMN.join(";")}\n${"\n".repeat(HEAD)}${others.join("\n")}`;
    await expectBothWays({ bytes: utf8(text), scorer, dialect });
  });
});

describe("bytes behind the first megabyte that are no text", () => {
  const row = rowOf({ nip: nipOf(1) });

  /** The file, with bytes put in the place of some of a row's, and the line of that row. */
  function withBytes(rows: readonly string[], index: number, bad: readonly number[]) {
    const before = withRowsAt(HEAD + 30_000, rows.slice(0, index));
    const bytes = utf8([before, ...rows.slice(index), ""].join("\n").replace("\n\n", "\n"));
    bytes.set(bad, utf8(before).length + 25);
    return { bytes, line: before.split("\n").length };
  }

  it.each([
    ["Latin-1", [0xe9]],
    ["a broken letter", [0xc3, 0x28]],
    ["a letter cut off", [0xf0, 0x9d, 0x84]],
    ["a byte order mark of UTF-16", [0xff, 0xfe]],
  ])("%s: the file is refused, with the line", async (_name, bad) => {
    for (const count of [1, 2, 3, 30]) {
      const rows = Array.from({ length: count + 3 }, () => row);
      const { bytes, line } = withBytes(rows, count, bad);
      const refused = [{ code: "file_not_utf8", path: [], params: { file: FILE, line } }];
      expect(await byRows({ bytes, scorer, dialect })).toEqual({ refused });
      expect(await byCodes({ bytes, scorer, dialect })).toEqual({ refused });
    }
  });

  it("in the last line, which has no line end", async () => {
    const { bytes, line } = withBytes([row, row, row], 2, [0xe9]);
    const refused = [{ code: "file_not_utf8", path: [], params: { file: FILE, line } }];
    expect(await byCodes({ bytes: bytes.subarray(0, -1), scorer, dialect })).toEqual({ refused });
  });

  it("below a cell that runs over three lines", async () => {
    const { bytes, line } = withBytes([rowOf({ nama: '"a\nb\nc"' }), row, row], 1, [0xe9]);
    const refused = [{ code: "file_not_utf8", path: [], params: { file: FILE, line } }];
    expect(await byRows({ bytes, scorer, dialect })).toEqual({ refused });
    expect(await byCodes({ bytes, scorer, dialect })).toEqual({ refused });
  });

  it("far behind it: in the third megabyte", async () => {
    const bytes = utf8(withRowsAt(3 * HEAD - 5_000, [row, row, row]));
    bytes[3 * HEAD - 5_000 + 30] = 0xff;
    const rows = await byRows({ bytes, scorer, dialect });
    expect(rows).toMatchObject({ refused: [{ code: "file_not_utf8" }] });
    expect(await byCodes({ bytes, scorer, dialect })).toEqual(rows);
  });

  it("a zero byte: the file is refused as one that is no text", async () => {
    const { bytes } = withBytes([row, row, row], 1, [0]);
    const refused = [{ code: "file_binary", path: [], params: { file: FILE, kind: null } }];
    expect(await byRows({ bytes, scorer, dialect })).toEqual({ refused });
    expect(await byCodes({ bytes, scorer, dialect })).toEqual({ refused });
  });
});

describe("a file of 12,000 rows in pieces", () => {
  it.each([1_000, 4_096, 65_536, 1_000_003])("of %d bytes", async (size) => {
    const text = tableText(
      Array.from({ length: 12_000 }, (_, index) => ({
        nip: nipOf(index % 11_990),
        nama: index % 97 === 0 ? `"Siti ""${index}""\nAminah"` : `Orang ${index}`,
        hukuman: index % 89 === 0 ? "brat" : "ringan",
      })),
    );
    const table = { bytes: utf8(text), scorer };
    const rows = scored(await byRows(table));
    const codes = scored(await byCodes(table, sourceOf(table.bytes, [size])));
    expect(codes.counts).toEqual(rows.counts);
    expect(JSON.stringify(codes) === JSON.stringify({ ...rows, counts: codes.counts })).toBe(true);
  });
});
