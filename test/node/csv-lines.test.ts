// Reading CSV line by line: the same records as csv-parse where the file is sound, and as little lost as can be where not.

import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLines } from "../doors/node.js";

/** What may stand in a cell: everything that CSV treats specially, and letters beyond ASCII. */
const cell = fc.string({
  unit: fc.constantFrom("a", "B", "7", " ", ";", ",", "\t", '"', "\n", "\r\n", "\r", "'", "=", "é", "ﷺ", "𝄞", "\u00a0"),
  maxLength: 8,
});

const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    records: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 }),
    delimiter: fc.constantFrom(";", ",", "\t"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    /** How many empty lines stand before each record (and after the last). */
    blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
    everyCellQuoted: fc.boolean(),
    endsWithLineEnd: fc.boolean(),
  }),
);

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

/** The whole text, and for each record the text that stands for it and the line where it begins. */
function written({ records, delimiter, lineEnd, blanks, everyCellQuoted, endsWithLineEnd }: Table) {
  let text = "";
  const raws: string[] = [];
  const lines: number[] = [];
  records.forEach((record, index) => {
    text += lineEnd.repeat(blanks[index] ?? 0);
    const raw = stringify([record], {
      delimiter,
      record_delimiter: lineEnd,
      quote_record_delimiter: true,
      quoted: everyCellQuoted,
      eof: false,
    });
    lines.push(text.split("\n").length);
    raws.push(raw);
    text += `${raw}${index < records.length - 1 || endsWithLineEnd ? lineEnd : ""}`;
  });
  return { text: endsWithLineEnd ? `${text}${lineEnd.repeat(blanks.at(-1) ?? 0)}` : text, raws, lines };
}

describe("a sound file", () => {
  it("gives the records that csv-parse gives, each with its line and its text", () => {
    fc.assert(
      fc.property(table, (one) => {
        const { text, raws, lines } = written(one);
        const { delimiter, lineEnd, records } = one;
        const found = [...csvLines(text, delimiter)];
        const expected = parse(text, {
          delimiter,
          record_delimiter: lineEnd,
          skip_empty_lines: true,
          relax_column_count: true,
        });
        expect(expected).toEqual(records);
        expect(found.map((one) => one.cells)).toEqual(expected);
        expect(found.map((one) => one.issue)).toEqual(records.map(() => undefined));
        expect(found.map((one) => one.line)).toEqual(lines);
        expect(found.map((one) => one.raw)).toEqual(raws);
      }),
      { numRuns: 250 },
    );
  });

  it("counts the lines that a quoted cell runs over", () => {
    const text = ["nip;nama", '1;"Siti', "", 'Aminah"', "2;Budi", "", '3;"satu', 'dua"', "4;Dewi"].join("\n");
    const found = [...csvLines(text, ";")].map(({ line, cells }) => [line, ...cells]);
    expect(found).toEqual([
      [1, "nip", "nama"],
      [2, "1", "Siti\n\nAminah"],
      [5, "2", "Budi"],
      [7, "3", "satu\ndua"],
      [9, "4", "Dewi"],
    ]);
  });

  it("counts them in a file with CRLF too, and leaves the line end within the cell as it is", () => {
    const found = [...csvLines('1;"Siti\r\nAminah"\r\n2;Budi\r\n', ";")].map(({ line, cells }) => [line, ...cells]);
    expect(found).toEqual([
      [1, "1", "Siti\r\nAminah"],
      [3, "2", "Budi"],
    ]);
  });

  it.each([
    ["a doubled quote is one quote", '1;"Siti ""Ani"" Aminah"', ["1", 'Siti "Ani" Aminah']],
    ["a quoted delimiter is text", '"1;2";x', ["1;2", "x"]],
    ["a quoted empty cell is empty", '"";x', ["", "x"]],
    ["blanks stay", " 1 ; x ", [" 1 ", " x "]],
    ["empty cells stay", ";;", ["", "", ""]],
  ])("%s", (_name, text, cells) => {
    expect([...csvLines(text, ";")].map((one) => one.cells)).toEqual([cells]);
  });

  it("is empty where there are only line ends", () => {
    expect([...csvLines("\n\r\n\n", ";")]).toEqual([]);
    expect([...csvLines("", ";")]).toEqual([]);
  });

  it("reads a cell that runs over a hundred lines", () => {
    const address = Array.from({ length: 100 }, (_, index) => `baris ${index}`).join("\n");
    const found = [...csvLines(`1;"${address}"\n2;Budi\n`, ";")];
    expect(found.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "1", address],
      [101, "2", "Budi"],
    ]);
  });
});

describe("a broken quote rejects its own line, and the rows below are read", () => {
  const broken = [
    ["a quote that opens within a cell and never closes", '2;Siti "Ani;x'],
    ["a quote that opens a cell and never closes", '2;"Siti Ani;x'],
    ["text after the closing quote", '2;"Siti" Ani;x'],
    ["a pair of quotes within a cell", '2;Siti "Ani" Aminah;x'],
    ["a single quote as the last character", '2;Siti;x"'],
    ["a formula that keeps a NIP as text", '="2";Siti;x'],
    ["three quotes", '2;"Siti"";x'],
  ] as const;

  it.each(broken)("%s", (_name, line) => {
    const text = ["1;Budi;x", line, '3;"Dewi";x', "4;Eka;x", '5;"Fitri;\nGita";x', "7;Hadi;x"].join("\n");
    const found = [...csvLines(text, ";")];
    expect(found.map((one) => [one.line, one.issue?.code ?? one.cells])).toEqual([
      [1, ["1", "Budi", "x"]],
      [2, "quote_broken"],
      [3, ["3", "Dewi", "x"]],
      [4, ["4", "Eka", "x"]],
      [5, ["5", "Fitri;\nGita", "x"]],
      [7, ["7", "Hadi", "x"]],
    ]);
    expect(found[1]?.raw).toBe(line);
    expect(found[1]?.cells).toEqual([]);
  });

  it.each(broken)("%s, as the last line of a file", (_name, line) => {
    const found = [...csvLines(`1;Budi;x\r\n${line}\r\n`, ";")];
    expect(found.map((one) => [one.line, one.raw, one.issue?.code])).toEqual([
      [1, "1;Budi;x", undefined],
      [2, line, "quote_broken"],
    ]);
  });

  it.each(broken.filter(([, line]) => (line.split('"').length - 1) % 2 === 1))(
    "%s, twice: the rows between are read",
    (_name, line) => {
      const text = ["1;Budi;x", line, "3;Dewi;x", '4;"Eka";x', line, "6;Gita;x"].join("\n");
      const found = [...csvLines(text, ";")].map((one) => [one.line, one.issue?.code ?? "read"]);
      expect(found).toEqual([
        [1, "read"],
        [2, "quote_broken"],
        [3, "read"],
        [4, "read"],
        [5, "quote_broken"],
        [6, "read"],
      ]);
    },
  );

  it("a quote that is never closed leaves the 5,000 rows below it alone", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `${index + 2};"Dewi";x`);
    const found = [...csvLines(['1;"Siti;x', ...rows].join("\n"), ";")];
    expect(found).toHaveLength(5_001);
    expect(found.filter((one) => one.issue !== undefined).map((one) => one.line)).toEqual([1]);
  });
});

describe("a line of excessive length", () => {
  it.each([
    ["65,536 characters are read", 65_536, undefined],
    ["65,537 characters are not", 65_537, "line_too_long"],
    ["70,000 characters are not", 70_000, "line_too_long"],
  ])("%s, and the next line is", (_name, length, code) => {
    const long = "1;".padEnd(length, "x");
    const [first, second, ...others] = csvLines(`${long}\r\n2;Budi\r\n`, ";");
    expect(first?.issue?.code).toBe(code);
    expect(first?.raw).toBe(long);
    expect(second).toEqual({ line: 2, raw: "2;Budi", cells: ["2", "Budi"], issue: undefined });
    expect(others).toEqual([]);
  });

  it("says how long it is and how long it may be", () => {
    const [found] = csvLines("x".repeat(70_000), ";");
    expect(found?.issue).toEqual({ code: "line_too_long", path: [], params: { length: 70_000, most: 65_536 } });
  });

  it("is rejected with a quote in it too", () => {
    const [found, next] = csvLines(`1;"${"x".repeat(70_000)}"\n2;"Budi"\n`, ";");
    expect(found?.issue?.code).toBe("line_too_long");
    expect(next?.cells).toEqual(["2", "Budi"]);
  });
});

describe("stray quotes in a column", () => {
  it("two of them do not swallow the rows between them", () => {
    const header = "nip;nama;status";
    const text = `${header}\n1;"A;PNS\n2;B;PNS\n3;C;PNS\n4;D";PNS\n5;E;PNS\n`;
    const read = [...csvLines(text, ";", 3)];
    expect(read.map(({ line, issue }) => [line, issue?.code])).toEqual([
      [1, undefined],
      [2, "quote_broken"],
      [3, undefined],
      [4, undefined],
      [5, "quote_broken"],
      [6, undefined],
    ]);
  });

  it("a cell with a line break in its middle stays one cell", () => {
    const read = [...csvLines('nip;nama;status\n1;"A\nB";PNS\n2;C;PNS\n', ";", 3)];
    expect(read.map(({ cells }) => cells)).toEqual([
      ["nip", "nama", "status"],
      ["1", "A\nB", "PNS"],
      ["2", "C", "PNS"],
    ]);
  });
});
