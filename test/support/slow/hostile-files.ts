// Files that are made to hurt, from a seed: of each kind some that are made by hand, and sound ones that were broken.

import { gzipSync, strToU8, zipSync } from "fflate";
import { partsOf, pack } from "../node/xlsx/workbooks.js";
import { tableText } from "../node/tables.js";

export const KINDS = ["csv", "ndjson", "xlsx", "gz", "yaml", "json"] as const;
export type Kind = (typeof KINDS)[number];

export interface HostileFile {
  /** What is wrong with it. */
  readonly how: string;
  /** Its ending, without the dot. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** Whole numbers below a bound, the same in each run. */
export type Random = (below: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const MEGABYTE = 1 << 20;
const text = (value: string) => new Uint8Array(Buffer.from(value));
const times = (part: string, count: number) => part.repeat(count);
const each = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join("");
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const withUtf16 = (value: string) => new Uint8Array(Buffer.from(value, "utf16le"));

/** What a terminal, a page or a reader from right to left would act on. */
const NASTY = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200f\u0000\u0008\r\u007f";

/** Ways to break what was sound. */
const breaks: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  "cut off": (bytes, random) => bytes.slice(0, random(bytes.length + 1)),
  "some bytes others": (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 1 + random(20); count > 0; count -= 1) copy[random(copy.length)] = random(256);
    return copy;
  },
  "random bytes within": (bytes, random) => {
    const at = random(bytes.length + 1);
    return joined(
      bytes.slice(0, at),
      Uint8Array.from({ length: 1 + random(200) }, () => random(256)),
      bytes.slice(at),
    );
  },
  "a piece missing": (bytes, random) => {
    const at = random(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + random(100)));
  },
  "a piece many times": (bytes, random) => {
    const at = random(bytes.length);
    const piece = bytes.slice(at, at + 1 + random(40));
    return joined(bytes.slice(0, at), ...Array.from({ length: 20_000 }, () => piece), bytes.slice(at));
  },
  "its halves changed round": (bytes) => joined(bytes.slice(bytes.length / 2), bytes.slice(0, bytes.length / 2)),
  "nothing but zeros behind": (bytes, random) => joined(bytes.slice(0, random(bytes.length)), new Uint8Array(MEGABYTE)),
  "commands for a terminal within": (bytes, random) => {
    const at = random(bytes.length);
    return joined(bytes.slice(0, at), text(NASTY), bytes.slice(at));
  },
};

/** Ways that texts come in. */
const encodings: Readonly<Record<string, (value: string) => Uint8Array>> = {
  "as UTF-16 without a mark": withUtf16,
  "as UTF-16 with a mark": (value) => joined(Uint8Array.of(0xff, 0xfe), withUtf16(value)),
  "as UTF-16, high bytes first": (value) =>
    joined(Uint8Array.of(0xfe, 0xff), new Uint8Array(Buffer.from(value, "utf16le").swap16())),
  "as Latin-1": (value) => new Uint8Array(Buffer.from(`${value}é×ÿ`, "latin1")),
  "with three marks of UTF-8": (value) => text(`\ufeff\ufeff\ufeff${value}`),
};

type Makers = Readonly<Record<string, (random: Random) => Uint8Array>>;

const people = tableText(
  Array.from({ length: 60 }, (_, index) => ({
    nip: `1980010120050${String(index).padStart(5, "0")}`,
    nama: `Orang ${index}`,
    status: index % 9 === 0 ? "CPNS" : "PNS",
    jp_teknis: String(index),
  })),
);
const [header = "", row = ""] = people.split("\n");

const tables: Makers = {
  "nothing at all": () => new Uint8Array(0),
  "a mark of UTF-8 only": () => text("\ufeff"),
  "one line end": () => text("\n"),
  "random bytes": (random) => Uint8Array.from({ length: 65_536 }, () => random(256)),
  "three hundred thousand lines of one letter": () => text(`${header}\n${times("a\n", 3e5)}`),
  "a quote that never ends": () => text(`${header}\n"${times("a;b\n", 200_000)}`),
  separators: () => text(`${header}\n${times(";", 3 * MEGABYTE)}`),
  "one cell of megabytes": () => text(`${header}\n${times("x", 6 * MEGABYTE)};a\n${row}`),
  "twenty thousand columns": () => text(`${each(20_000, (index) => `kolom${index};`)}\n${row}`),
  "one column many times": () => text(`${times("nip;", 5_000)}\n${row}`),
  "columns that command a terminal": () => text(`nip;${NASTY};status;jabatan${NASTY}\n${row}`),
  "cells that command a terminal": () =>
    text(`${header}\n${each(2_000, () => row.replaceAll(";", `${NASTY.replace("\r", "")};`) + "\n")}`),
  "columns named like prototypes": () => text(`__proto__;constructor;toString;${header}\na;b;c;${row}`),
  "numbers without an end": () =>
    text(`${header}\n${each(3_000, (index) => `${row.replace(/;0;/, `;${times("9", index)};`)}\n`)}`),
  "all line ends": () => text(`${header}\r${row}\n\r${row}\r\r\n${row}\u2028${row}\u0085`),
  "formulas of every kind": () => text(`${header}\n${each(500, () => `=1+1;+1;-1;@a;\t=1;＝1;" =1";'=1\n`)}`),
  "zeros within": () => text(people.replaceAll("PNS", "P\u0000NS")),
};

const lines = `${JSON.stringify({ status: "PNS", jabatan: "jpt", kualifikasi: { pendidikan: "S2" }, kompetensi: { kepemimpinan: true }, kinerja: { predikat: "baik" }, disiplin: { hukuman: "tidak-pernah" } })}\n`;

const objects: Makers = {
  "nothing at all": () => new Uint8Array(0),
  "lists in lists": () => text(`${times("[", 2 * MEGABYTE)}\n${lines}`),
  "objects in objects": () => text(`${times('{"a":', 500_000)}1${times("}", 500_000)}\n${lines}`),
  "objects in objects of a person": () =>
    text(lines.replace('"S2"', `${times('{"pendidikan":', 20_000)}1${times("}", 20_000)}`)),
  "a hundred thousand empty objects": () => text(times("{}\n", 100_000)),
  "many keys": () => text(`{${each(200_000, (index) => `"k${index}":1,`)}"z":1}\n${lines}`),
  "one key many times": () => text(`{${times('"status":"PNS",', 200_000)}"z":1}\n${lines}`),
  "keys named like prototypes": () => text(`{"__proto__":{"status":"PNS"},"constructor":{"prototype":1}}\n${lines}`),
  "keys that command a terminal": () => text(`{${JSON.stringify(NASTY)}:${JSON.stringify(NASTY)}}\n${lines}`),
  "numbers beyond all bounds": () =>
    text(lines.replace("true", "1e999999999") + `{"jpTeknis":${times("9", MEGABYTE)}}\n`),
  "half a character": () => text(lines.replace("S2", "\\ud800") + lines.replace("S2", "\\u0000")),
  "a text of megabytes": () => text(lines.replace("S2", times("x", 5 * MEGABYTE))),
  "no objects": () => text('1\n"a"\nnull\n[]\ntrue\nNaN\n'),
  "random bytes": (random) => Uint8Array.from({ length: 65_536 }, () => random(256)),
  "a line that never ends": () => text(times("a", 8 * MEGABYTE)),
};

const cellsOf = (line: string) =>
  `<row>${line
    .split(";")
    .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join("")}</row>`;
const soundRows = people.split("\n").filter(Boolean).map(cellsOf).join("");
const sheet = (xml: string) => pack({ ...partsOf(""), "xl/worksheets/sheet1.xml": xml });
const inSheet = (rows: string) => sheet(`<worksheet><sheetData>${cellsOf(header)}${rows}`);

const workbooks: Makers = {
  "no entries": () => zipSync({}),
  "no parts of a workbook": () => zipSync({ "a.txt": strToU8("a") }),
  "a sheet that is missing": () => {
    const { "xl/worksheets/sheet1.xml": _sheet, ...others } = partsOf(soundRows);
    return pack(others);
  },
  "a name out of its folder": () => pack({ ...partsOf(soundRows), "../../../tmp/keluar.xml": "<a/>" }),
  "character data that never ends": () => inSheet(times("<![CDATA[", 200_000)),
  "comments that never end": () => inSheet(times("<!--", 400_000)),
  "open cells": () => inSheet(times("<c ", 500_000)),
  "an attribute of megabytes": () => inSheet(`<row ${times("a", 8 * MEGABYTE)}="1">`),
  "elements in elements": () => inSheet(times("<a>", 1_000_000)),
  "entities of entities": () =>
    sheet(
      `<!DOCTYPE a [${each(20, (index) => `<!ENTITY e${index + 1} "${times(`&e${index};`, 10)}">`)}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e20;</t></is></c></row></sheetData></worksheet>`,
    ),
  "an absurd dimension": () =>
    sheet(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${soundRows}</sheetData></worksheet>`),
  "cells at absurd places": () =>
    inSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="99999999999"><c r="ZZZZZZ1"/></row>'),
  "cells in the last column only": () =>
    sheet(
      `<worksheet><sheetData>${each(200, (index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`)}`,
    ),
  "millions of empty cells": () => inSheet(times("<row>" + times("<c/>", 1_000) + "</row>", 4_000)),
  "a shared text repeated": () =>
    pack({
      ...partsOf(cellsOf(header) + times(`<row>${times('<c t="s"><v>0</v></c>', 50)}</row>`, 3_000)),
      "xl/sharedStrings.xml": `<sst><si><t>${times("x", 200_000)}</t></si></sst>`,
    }),
  "hundreds of megabytes of zeros": () =>
    zipSync({ ...asBytes(partsOf("")), "xl/worksheets/sheet1.xml": new Uint8Array(300 * MEGABYTE) }),
  "hundreds of megabytes of rows": () => inSheet(times("<row/>", 30_000_000)),
  "texts that command a terminal": () =>
    pack(
      partsOf(cellsOf(`nip;\u001b[2J&#x1b;[31m\u202e;status`) + soundRows, {
        "xl/workbook.xml": partsOf("")["xl/workbook.xml"]!.replace('"Data"', '"&#x9b;31m\u202eData"'),
      }),
    ),
  "a locked archive": () => {
    const bytes = pack(partsOf(soundRows));
    for (let at = 0; at + 8 < bytes.length; at += 1) {
      const isEntry = bytes[at] === 0x50 && bytes[at + 1] === 0x4b;
      if (isEntry && bytes[at + 2] === 1) bytes[at + 8] = 1;
      if (isEntry && bytes[at + 2] === 3) bytes[at + 6] = 1;
    }
    return bytes;
  },
  "sizes that are wrong": () => {
    const bytes = pack(partsOf(soundRows));
    for (let at = 0; at + 30 < bytes.length; at += 1)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) bytes.fill(0xff, at + 20, at + 28);
    return bytes;
  },
  "a table under the name of a workbook": () => text(people),
};

const asBytes = (parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));

const packed: Makers = {
  "nothing at all": () => new Uint8Array(0),
  "its first bytes only": () => Uint8Array.of(0x1f, 0x8b),
  "hundreds of megabytes of a letter": () => gzipSync(Buffer.alloc(300 * MEGABYTE, "a")),
  "hundreds of megabytes of line ends": () => gzipSync(Buffer.alloc(300 * MEGABYTE, "\n")),
  "hundreds of megabytes of line ends below a row": () =>
    gzipSync(joined(text(`${header}\n${row}\n`), Buffer.alloc(150 * MEGABYTE, "\n"))),
  "one quote of hundreds of megabytes": () => gzipSync(Buffer.alloc(300 * MEGABYTE, '"')),
  "hundreds of megabytes of zeros": () => gzipSync(new Uint8Array(300 * MEGABYTE)),
  "three hundred thousand rows of nothing": () => gzipSync(text(`${header}\n${times(";;\n", 3e5)}`)),
  "four thousand members": () =>
    joined(gzipSync(text(`${header}\n`)), ...Array.from({ length: 4_000 }, () => gzipSync(text(`${row}\n`)))),
  "a wrong sum": () => {
    const bytes = gzipSync(text(people));
    bytes[bytes.length - 6]! ^= 0xff;
    return bytes;
  },
  "something behind it": () => joined(gzipSync(text(people)), text("dan lain-lain")),
  "packed twice": () => gzipSync(gzipSync(text(people))),
  "a workbook": () => gzipSync(pack(partsOf(soundRows))),
  "a table that is not packed": () => text(people),
  "a name that commands a terminal": () => gzipSync(text(people), { filename: "\u001b[2J.csv" }),
};

const extension = (rest: string) => `extends: "2024"\nname: { id: Contoh, en: Example }\n${rest}`;

const profiles: Makers = {
  "nothing at all": () => new Uint8Array(0),
  "aliases of aliases": () =>
    text(`a0: &a0 [x]\n${each(30, (index) => `a${index + 1}: &a${index + 1} [${times(`*a${index},`, 10)}]\n`)}`),
  "twenty thousand aliases": () => text(`a: &x 1\n${each(20_000, (index) => `k${index}: *x\n`)}`),
  "an alias of itself": () => text("a: &a [*a]\n"),
  "repeated keys": () => text(times("rules: 1\n", 40_000)),
  "forty thousand mistakes": () => text(times("a: b: c\n", 40_000)),
  "lists in lists": () => text(times("[", 200_000)),
  "maps in maps": () => text(each(2_000, (index) => `${times(" ", index)}a:\n`)),
  "classes of other languages": () =>
    text('a: !!js/function "function () {}"\nb: !!python/object/apply:os.system ["ls"]\n'),
  "keys that merge": () => text(`a: &a { extends: "2024" }\n<<: *a\n`),
  "another file as its base": () => text("extends: ../../../etc/passwd\n"),
  "a base that commands a terminal": () => text(`extends: "\\e[2J\\x9b31m\\u202e"\n`),
  "keys that command a terminal": () => text(extension(`"\\e[2J\\u202e": 1\nrules: { "\\x9b31m": null }\n`)),
  "prototypes for keys": () => text(extension("__proto__: { rules: 1 }\nconstructor: 1\nrules: { __proto__: null }\n")),
  "a text of megabytes": () => text(extension(`sources: ${times("x", 3 * MEGABYTE)}\n`)),
  "unknown keys": () => text(extension(each(20_000, (index) => `k${index}: 1\n`))),
  "unknown rules": () => text(extension(`rules:\n${each(10_000, (index) => `  r${index}: null\n`)}`)),
  "numbers that are no numbers": () =>
    text(extension("weights: { kualifikasi: .nan, kompetensi: .inf, kinerja: 1e999, disiplin: 0x1F }\n")),
  documents: () => text(times(`---\n${extension("")}`, 2_000)),
  tabs: () => text(extension("rules:\n\t\ta: 1\n")),
  "random bytes": (random) => Uint8Array.from({ length: 20_000 }, () => random(256)),
};

const soundProfile = `extends: "2024"
name: { id: Kabupaten Contoh, en: Contoh Regency }
`;

const asJson: Makers = {
  ...Object.fromEntries(Object.entries(objects).filter(([name]) => !name.includes("empty objects"))),
  "prototypes for keys": () =>
    text('{"extends":"2024","__proto__":{"rules":{}},"rules":{"__proto__":null,"constructor":null}}'),
  "another file as its base": () => text('{"extends":"../../../etc/passwd"}'),
  "a key many times": () => text(`{${times('"extends":"2024",', 20_000)}"extends":"2024"}`),
  "spaces of megabytes": () => text(`{"extends":${times(" ", 4 * MEGABYTE)}"2024"}`),
};

const sound: Readonly<Record<Kind, Uint8Array>> = {
  csv: text(people),
  ndjson: text(times(lines, 40)),
  xlsx: pack(partsOf(soundRows)),
  gz: gzipSync(text(people)),
  yaml: text(soundProfile),
  json: text(JSON.stringify({ extends: "2024", name: { id: "Kabupaten Contoh", en: "Contoh Regency" } })),
};
const makers: Readonly<Record<Kind, Makers>> = {
  csv: tables,
  ndjson: objects,
  xlsx: workbooks,
  gz: packed,
  yaml: profiles,
  json: asJson,
};
const ENDINGS: Readonly<Record<Kind, string>> = {
  csv: "csv",
  ndjson: "ndjson",
  xlsx: "xlsx",
  gz: "csv.gz",
  yaml: "yaml",
  json: "json",
};

/** The n-th file of a kind: first those made by hand, then ever other broken ones. */
export function hostileFile(kind: Kind, index: number, random: Random): HostileFile {
  const made = Object.entries(makers[kind]);
  const one = made[index];
  const ending = ENDINGS[kind];
  if (one !== undefined) return { how: one[0], ending, bytes: one[1](random) };
  const left = index - made.length;
  const encoded = Object.entries(encodings)[left];
  if (encoded !== undefined && kind !== "xlsx" && kind !== "gz")
    return { how: encoded[0], ending, bytes: encoded[1](Buffer.from(sound[kind]).toString()) };
  const all = Object.entries(breaks);
  const [first, second] = [all[left % all.length], all[random(all.length)]] as [
    (typeof all)[number],
    (typeof all)[number],
  ];
  const isTwice = random(3) === 0;
  const once = first[1](sound[kind], random);
  return {
    how: isTwice ? `${first[0]}, ${second[0]}` : first[0],
    ending,
    bytes: isTwice && once.length > 0 ? second[1](once, random) : once,
  };
}
