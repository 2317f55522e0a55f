// What is no UTF-8 text is refused with the reason: a guess at an encoding could change a name.

import { describe, expect, it } from "vitest";
import { editions } from "../../src/index.js";
import { decodeText } from "../doors/node.js";
import { readPeople } from "../support/node/whole-table.js";
import { refusal, tableText, utf8 } from "../support/node/tables.js";

const file = "pegawai.csv";

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
}

function utf16(text: string, order: "LE" | "BE", mark: boolean): Uint8Array {
  const content = `${mark ? "\uFEFF" : ""}${text}`;
  const units = Array.from({ length: content.length }, (_, index) => content.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "LE" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

const decoding = (content: Uint8Array) => refusal(() => decodeText(content, file));
const reading = (content: Uint8Array) => refusal(() => readPeople(content, file, editions["2024@1"], {}));

describe("a file without people", () => {
  it.each([
    ["no bytes", bytes()],
    ["a byte order mark only", bytes([0xef, 0xbb, 0xbf])],
    ["line ends only", bytes("\r\n\r\n\n")],
    ["a byte order mark and line ends", bytes([0xef, 0xbb, 0xbf], "\r\n")],
  ])("%s: it is empty", (_name, content) => {
    expect(reading(content)).toEqual([{ code: "file_empty", path: [], params: { file } }]);
  });

  it.each([
    ["a header", tableText([])],
    ["a header without a line end", tableText([]).trimEnd()],
    ["a header and empty lines", `${tableText([])}\r\n\r\n`],
    ["a header after a byte order mark", tableText([], { mark: "\uFEFF" })],
  ])("%s: it has no rows", (_name, text) => {
    expect(reading(utf8(text))).toEqual([{ code: "file_without_rows", path: [], params: { file } }]);
  });
});

describe("a file that is no text", () => {
  it.each([
    ["an .xlsx workbook", bytes("PK", [3, 4, 0x14, 0, 6, 0, 8, 0]), "xlsx"],
    ["an .xls workbook", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "xls"],
    ["a PDF", bytes("%PDF-1.7\n", [0xe2, 0xe3, 0xcf, 0xd3]), "PDF"],
    ["a gzip archive", bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), "gzip"],
  ])("%s is named", (_name, content, kind) => {
    expect(decoding(content)).toMatchObject([
      { code: "file_binary", path: [], params: { file, kind: expect.stringContaining(kind) as unknown } },
    ]);
  });

  it.each([
    ["a NUL byte in the middle", bytes("nip;nama\n1;Si", [0], "ti\n")],
    ["a NUL byte at the end", bytes("nip;nama\n1;Siti\n", [0])],
    ["a picture", bytes([0x89], "PNG", [13, 10, 26, 10, 0, 0, 0, 13])],
    ["32 zeros", bytes(Array.from({ length: 32 }, () => 0))],
  ])("%s: it is no text of a kind that is known", (_name, content) => {
    expect(decoding(content)).toEqual([{ code: "file_binary", path: [], params: { file, kind: null } }]);
  });
});

describe("UTF-16", () => {
  const text = tableText([{}, { nama: "Zoë" }], { lineEnd: "\r\n" });

  it.each([
    ["LE with a mark", utf16(text, "LE", true)],
    ["BE with a mark", utf16(text, "BE", true)],
    ["LE without a mark", utf16(text, "LE", false)],
    ["BE without a mark", utf16(text, "BE", false)],
    ["LE, a mark only", utf16("", "LE", true)],
    ["LE, a short header without a mark", utf16("nip;nama", "LE", false)],
  ])("%s is recognized as such", (_name, content) => {
    expect(reading(content)).toEqual([{ code: "file_utf16", path: [], params: { file } }]);
  });
});

describe("text in another 8-bit encoding", () => {
  const latin1 = (line: number, lineEnd: string) =>
    bytes(
      `nip;nama${lineEnd}`,
      ...Array.from({ length: 9 }, (_, index) => [
        `${index + 2};`,
        index + 2 === line ? [0x5a, 0x6f, 0xeb] : "Zoë",
        lineEnd,
      ]).flat(),
    );

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("a Latin-1 letter on line 7 is reported with its line (%s)", (_name, lineEnd) => {
    expect(decoding(latin1(7, lineEnd))).toEqual([{ code: "file_not_utf8", path: [], params: { file, line: 7 } }]);
  });

  it.each([1, 2, 3, 10])("the first of two bad bytes is reported: line %d", (line) => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      index + 1 === line || index + 1 === 11 ? [0xe9, 10] : [0x61, 10],
    );
    expect(decoding(bytes(...lines))).toEqual([{ code: "file_not_utf8", path: [], params: { file, line } }]);
  });

  it("stands after a byte order mark too", () => {
    expect(decoding(bytes([0xef, 0xbb, 0xbf], "nip;nama\n1;Zo", [0xeb], "\n"))).toMatchObject([
      { code: "file_not_utf8", params: { line: 2 } },
    ]);
  });

  it("a letter that is cut off at the end of the file is reported on the last line", () => {
    expect(decoding(bytes("nip;nama\n1;Zo", [0xc3]))).toMatchObject([{ code: "file_not_utf8", params: { line: 2 } }]);
  });

  it("a replacement character that stands in the file itself, on an earlier line, is no bad byte", () => {
    expect(decoding(bytes("nip;nama\n1;Zo\uFFFD\n2;Siti\n3;Zo", [0xeb], "\n"))).toMatchObject([
      { code: "file_not_utf8", params: { line: 4 } },
    ]);
  });
});

describe("UTF-8 text", () => {
  it("is read with every letter, and the byte order mark is taken off and remembered", () => {
    const text = "nip;nama\n1;Zoë 𝄞 ﷺ\n";
    expect(decodeText(utf8(text), file)).toEqual({ text, hasMark: false });
    expect(decodeText(utf8(`\uFEFF${text}`), file)).toEqual({ text, hasMark: true });
  });

  it("keeps a second byte order mark, which is text", () => {
    expect(decodeText(utf8("\uFEFF\uFEFFa"), file)).toEqual({ text: "\uFEFFa", hasMark: true });
  });

  it("may have control characters other than NUL", () => {
    expect(decodeText(utf8("a\u0001\u001f\tb"), file).text).toBe("a\u0001\u001f\tb");
  });
});
