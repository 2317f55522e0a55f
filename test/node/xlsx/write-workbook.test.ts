// What is written is read back as it was; text stays text, whatever it looks like.

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type CellValue, readWorkbook, type SheetRows, writeWorkbook } from "../../doors/node.js";
import { refusal, whole } from "../../support/node/xlsx/workbooks.js";

const header = ["nip", "nama", "total"];
const written = (rows: SheetRows, options = {}, names: readonly string[] = header) =>
  whole(writeWorkbook(names, rows, options));
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);

/** Rows as they are read: as wide as the widest, empty ones without cells, none of them at the end. */
function asRead(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  // A row ends with its last cell.
  const full = rows.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== "") + 1));
  return full.slice(0, full.findLastIndex((cells) => cells.length > 0) + 1);
}

const awkward = [
  "198001012005011001",
  "0012",
  "=1+1",
  "+1",
  "-1",
  "@a",
  "  dua  ",
  "\t",
  "a\r\nb",
  "a\rb",
  "\u0000\u0007\u001b\u007f\u0085",
  "_x0041_",
  "_x005F_x0041_",
  "_X0041_",
  "\uFFFE\uFFFF\uFFFD",
  "😀",
  "&amp;<b>]]>",
  "constructor",
  "__proto__",
  "1e5",
  "TRUE",
  "#N/A",
  "2024-02-29",
  "e\u0301",
  "\u202Eabc",
  "سلام",
];

describe("round trip", () => {
  const text = fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.stringMatching(/^[0-9]{1,20}$/),
    fc.stringMatching(/^_?x[0-9A-Fa-f]{4}_{1,2}x?/),
  );

  it("every text comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const read = await readWorkbook(await written(rows));
        expect(read.rows.map(({ cells }) => cells)).toEqual(asRead([header, ...rows]));
        expect(read.rows.map(({ number }) => number)).toEqual(read.rows.map((_, index) => index + 1));
      }),
      { numRuns: 100 },
    );
  });

  it("half a character comes back as the sign for an unreadable one", async () => {
    const read = await readWorkbook(await written([["a\ud83d", "\ude00b", "\ud83d\ude00\ud83d"]]));
    expect(read.rows[1]!.cells).toEqual(["a\uFFFD", "\uFFFDb", "😀\uFFFD"]);
  });

  it("numbers come back with their digits", async () => {
    const decimal = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(1, 10, 100, 1000))
      .map(([digits, scale]) => String(digits / scale));
    await fc.assert(
      fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 10 }), async (numbers) => {
        const bytes = await written(numbers.map((number) => [{ number }]));
        const read = await readWorkbook(bytes);
        expect(read.rows.slice(1).map(({ cells }) => cells[0])).toEqual(numbers);
        expect(sheetOf(bytes).split("inlineStr").length - 1).toBe(header.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("numbers", () => {
  const cellsOf = async (cell: CellValue) => /<row r="2">(.*?)<\/row>/.exec(sheetOf(await written([[cell]])))![1]!;

  it.each(["62.5", "0", "-2.5", "100", "0.1"])("%s is a number", async (number) => {
    expect(await cellsOf({ number })).toBe(`<c r="A2"><v>${number}</v></c>`);
  });

  it.each(["62.50", "007", "12345678901234567890", "0.12345678901234567890", "1e5", "tidak", "-0", "NaN"])(
    "%s would not keep its digits, and stays text",
    async (number) => {
      expect(await cellsOf({ number })).toContain(`t="inlineStr"><is><t>${number}</t>`);
    },
  );

  it("text that looks like a number stays text, also when somebody edits it", async () => {
    const xml = await cellsOf("198001012005011001");
    const style = Number(/s="(\d+)"/.exec(xml)![1]);
    const styles = strFromU8(unzipSync(await written([]))["xl/styles.xml"]!);
    const textFormat = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles)![1]!;
    const formats = [.../<cellXfs.*<\/cellXfs>/s.exec(styles)![0].matchAll(/<xf [^>]*>/g)];
    expect(xml).toContain('t="inlineStr"');
    expect(formats[style]![0]).toContain(`numFmtId="${textFormat}"`);
  });
});

describe("the sheet", () => {
  it("has its name, a frozen row on top, a filter, and columns as wide as their texts", async () => {
    const bytes = await written([["1".repeat(18), "x".repeat(200), ""]], { sheet: "Hasil 2024" });
    const xml = sheetOf(bytes);
    expect((await readWorkbook(bytes)).sheet).toBe("Hasil 2024");
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('</sheetData><autoFilter ref="A1:C2"/>');
    expect([...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map((found) => Number(found[1]))).toEqual([20, 60, 10]);
  });

  it("without rows holds the header", async () => {
    expect((await readWorkbook(await written([]))).rows).toEqual([{ number: 1, cells: header }]);
  });

  it("without columns can be written", async () => {
    expect((await readWorkbook(await written([[]], {}, []))).rows).toEqual([]);
  });

  it("with more columns than letters", async () => {
    const names = Array.from({ length: 800 }, (_, index) => `k${String(index)}`);
    const { rows } = await readWorkbook(await written([names], {}, names));
    expect(rows.map(({ cells }) => cells)).toEqual([names, names]);
  });
});

describe("many rows", () => {
  const count = 20_000;
  function* rows(): Generator<readonly CellValue[]> {
    for (let index = 0; index < count; index += 1) yield [String(index).padStart(18, "0"), `Nama ${String(index)}`];
  }

  it("come in pieces, and the same ones give the same bytes, whether they wait or not", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of writeWorkbook(header, rows())) pieces.push(piece);
    const later = async function* () {
      await Promise.resolve();
      yield* rows();
    };
    expect(pieces.length).toBeGreaterThan(10);
    const bytes = Buffer.concat(pieces);
    expect(bytes.equals(await written(later()))).toBe(true);
    const read = await readWorkbook(new Uint8Array(bytes));
    expect(read.rows.at(-1)).toEqual({ number: count + 1, cells: ["000000000000019999", "Nama 19999"] });
  });
});

describe("what a sheet cannot hold is refused", () => {
  it("too many rows, before anything is written or read", async () => {
    const untouched = {
      [Symbol.iterator]: (): Iterator<readonly string[]> => {
        throw new Error("It was read.");
      },
    };
    expect(await refusal(() => written(untouched, { rowCount: 1_048_576 }))).toEqual({
      code: "sheet_too_large",
      params: { what: "rows", found: 1_048_577, most: 1_048_576 },
    });
  });

  it("too many rows that nobody counted", async () => {
    const none: readonly string[] = [];
    function* endless(): Generator<readonly string[]> {
      for (;;) yield none;
    }
    expect(await refusal(() => written(endless()))).toMatchObject({
      code: "sheet_too_large",
      params: { what: "rows" },
    });
  });

  it("too many columns", async () => {
    const names = Array.from({ length: 16_385 }, String);
    expect(await refusal(() => written([], {}, names))).toEqual({
      code: "sheet_too_large",
      params: { what: "columns", found: 16_385, most: 16_384 },
    });
  });

  it("a text that no cell holds", async () => {
    expect(await refusal(() => written([["a"], ["a", "x".repeat(32_768)]]))).toEqual({
      code: "cell_too_long",
      params: { row: 3, column: "B", length: 32_768, most: 32_767 },
    });
    const longest = "x".repeat(32_767);
    expect((await readWorkbook(await written([[longest]]))).rows[1]!.cells[0]).toBe(longest);
  });
});
