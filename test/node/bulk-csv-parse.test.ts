// What the bulk path writes, against csv-parse: the cells of each row are those of the input, and the results are those
// that the library gives for facts made from csv-parse's cells by a conversion of the test's own.

import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSION_IDS } from "../../src/doors/profile.js";
import { createScorer, type Scorer } from "../../src/index.js";
import { byCodes, scored, sourceOf } from "../support/node/bulk-both-ways.js";
import { EVERY_COLUMN, utf8, type Column } from "../support/node/tables.js";

// ── sound files ──

const noise = fc.string({
  unit: fc.constantFrom("a", "B", "7", " ", ";", ",", "\t", '"', "\n", "\r\n", "\r", "'", "=", "é", "ﷺ", "𝄞"),
  maxLength: 6,
});
const spelt = (...words: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.replaceAll("-", " ")) },
    { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => ` ${word}`) },
  );
const hours = fc.oneof(
  fc.nat(60).map(String),
  fc.tuple(fc.nat(60), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
);
const degrees = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"] as const;

/** Texts with a point as decimal mark. The NIP is put in afterwards: each person has one of their own. */
const people: Readonly<Record<Exclude<Column, "nip">, fc.Arbitrary<string>>> = {
  nama: fc.oneof(fc.constantFrom("Siti", "Budi Ñ.", ""), noise),
  unit: fc.oneof(fc.constantFrom("Dinas Kesehatan", "Sekretariat"), noise),
  status: spelt("PNS", "PNS", "PPPK", "CPNS"),
  jabatan: spelt("jpt", "administrator", "pengawas", "fungsional", "pelaksana"),
  pendidikan: spelt(...degrees),
  syarat_pendidikan: spelt(...degrees),
  diklat_kepemimpinan: spelt("ya", "tidak", ""),
  diklat_fungsional: spelt("ya", "tidak", "tidak-dipersyaratkan", ""),
  jp_teknis: fc.oneof({ weight: 5, arbitrary: hours }, { weight: 1, arbitrary: fc.constantFrom("", "-1") }),
  seminar: spelt("ya", "tidak", ""),
  kinerja: spelt("sangat-baik", "baik", "cukup", "kurang", "buruk"),
  hukuman: spelt("tidak-pernah", "ringan", "sedang", "berat"),
};

const table = fc.record({
  columns: fc.shuffledSubarray([...EVERY_COLUMN, "catatan"], { minLength: EVERY_COLUMN.length + 1 }),
  pool: fc.array(fc.record({ ...people, catatan: noise }), { minLength: 1, maxLength: 8 }),
  picks: fc.array(fc.tuple(fc.nat(7), noise), { minLength: 1, maxLength: 30 }),
  numbers: fc.array(fc.oneof(hours, fc.constant("76.5")), { minLength: 30, maxLength: 30 }),
  delimiter: fc.constantFrom(";", ",", "\t"),
  decimal: fc.constantFrom(".", ","),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  manner: fc.constantFrom("as needed", "every cell", "every second cell"),
  isMarked: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
  size: fc.integer({ min: 1, max: 3_000 }),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function written(one: Table, hasNumbers: boolean): string {
  const { columns, pool, picks, numbers, delimiter, decimal, lineEnd, manner, isMarked, endsWithLineEnd } = one;
  const rows = picks.map(([pick, catatan], index) => {
    const person: Record<string, string> = { ...pool[pick % pool.length], nip: nipOf(index), catatan };
    if (hasNumbers && index % 2 === 0) person["kinerja"] = numbers[index] ?? "";
    for (const column of ["jp_teknis", "kinerja"]) person[column] = person[column]?.replace(".", decimal) ?? "";
    return columns.map((column) => person[column] ?? "");
  });
  // A row in which nothing stands is a matter of its own; here each has an NIP.
  const lines = [columns, ...rows].map((cells) =>
    stringify([cells], {
      delimiter,
      eof: false,
      quote_record_delimiter: true,
      quoted_match: /[\r\n]/,
      quoted: manner === "every cell",
      cast: {
        string: (value, { column }) =>
          manner === "every second cell" && Number(column) % 2 === 0 ? { value, quoted: true } : value,
      },
    }),
  );
  return `${isMarked ? "\uFEFF" : ""}${lines.join(lineEnd)}${endsWithLineEnd ? lineEnd : ""}`;
}

const nipOf = (person: number) => (person % 7 === 3 ? `NIP ${person}` : `19800101${String(person).padStart(10, "0")}`);

function parsed(text: string, { delimiter, lineEnd }: Table): string[][] {
  return parse(text, { delimiter, bom: true, record_delimiter: lineEnd, skip_empty_lines: true });
}

// ── what should come of them ──

const blank = (text: string | undefined) => (text === undefined || text.trim() === "" ? undefined : text.trim());
const word = (text: string | undefined) => blank(text)?.toLowerCase().replaceAll(/[ _]/g, "-");
const upper = (text: string | undefined) => blank(text)?.toUpperCase();
function answer(text: string | undefined): boolean | string | undefined {
  const found = word(text);
  return found === "ya" ? true : found === "tidak" ? false : found;
}
const number = (text: string | undefined) => blank(text)?.replace(",", ".");

function factsOf(cells: Readonly<Record<string, string>>): object {
  const rating = blank(cells["kinerja"]) ?? "";
  return {
    status: upper(cells["status"]),
    jabatan: word(cells["jabatan"]),
    kualifikasi: { pendidikan: upper(cells["pendidikan"]), syaratPendidikan: upper(cells["syarat_pendidikan"]) },
    kompetensi: {
      diklatKepemimpinan: answer(cells["diklat_kepemimpinan"]),
      diklatFungsional: answer(cells["diklat_fungsional"]),
      jpTeknis: number(cells["jp_teknis"]),
      seminar: answer(cells["seminar"]),
    },
    kinerja: /^\d/.test(rating) ? { nilai: number(rating) } : { predikat: word(rating) },
    disiplin: { hukuman: word(cells["hukuman"]) },
  };
}

/** The cells of the results; nothing where the row is to be rejected. */
function resultCells(scorer: Scorer, facts: object): readonly string[] | undefined {
  const outcome = scorer.safeScore(facts);
  if (!outcome.success)
    return outcome.issues.every((one) => one.code === "not_measured")
      ? ["", "", "", "", "", "", "", "", "tidak-diukur"]
      : undefined;
  const { dimensions, total, category, duties, interpretations } = outcome.data;
  return [
    ...DIMENSION_IDS.map((id) => dimensions[id].score.toString()),
    total.toString(),
    category.id,
    duties.flatMap(({ id, met }) => (met ? [] : [id])).join("|"),
    interpretations.join("|"),
    "diukur",
  ];
}

/** A cell with an apostrophe wherever a spreadsheet would run what follows, whichever separator it splits at. */
function harmless(cell: string): string {
  const marks = Array.from({ length: cell.length }, (_, at) => {
    const rest = Array.from(cell.slice(at));
    const isSplit = at === 0 || ",;\t\r\n".includes(cell.charAt(at - 1));
    const first = rest.findIndex((one) => one.trim() !== "" || "\t\r\n".includes(one));
    const sign = rest[first] ?? "";
    if (!isSplit || sign === "") return "";
    const isNumber = "+-＋－".includes(sign) && rest.slice(first + 1).every((one) => "0123456789.,".includes(one));
    if (at === 0) return "\t\r".includes(rest[0] ?? "") || ("=+-@＝＋－＠".includes(sign) && !isNumber) ? "'" : "";
    return "=+-@＝＋－＠".includes(sign) ? "'" : "";
  });
  return marks.map((mark, at) => mark + cell.charAt(at)).join("");
}

const RESULTS = [
  ...["skor_kualifikasi", "skor_kompetensi", "skor_kinerja", "skor_disiplin", "total", "kategori"],
  ...["kewajiban_belum_terpenuhi", "interpretasi", "status_pengukuran"],
];

describe.each([2019, 2023, 2024])("a sound file under %d", (year) => {
  const scorer = createScorer({ year });

  it("gives the cells that csv-parse reads, and behind them the results of the facts in them", async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (one, keepsFormulas) => {
        const text = written(one, year === 2019);
        const [header = [], ...input] = parsed(text, one);
        expect(header).toEqual(one.columns);
        expect(input).toHaveLength(one.picks.length);
        const expected = input.map((cells) => {
          const facts = factsOf(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
          const results = resultCells(scorer, facts);
          return results && [...(keepsFormulas ? cells : cells.map(harmless)), ...results];
        });
        const bytes = utf8(text);
        const dialect = { delimiter: one.delimiter, decimal: one.decimal } as const;
        const way = scored(await byCodes({ bytes, scorer, dialect, keepsFormulas }, sourceOf(bytes, [one.size])));
        const used = expected.filter((cells) => cells !== undefined);
        // Line ends are told apart by what stands in the file: CRLF within a cell counts.
        const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
        expect(parsed(way.output, { ...one, lineEnd })).toEqual([[...header, ...RESULTS], ...used]);
        expect(way.rejected.map((row) => row.own)).toEqual(input.filter((_, index) => expected[index] === undefined));
        expect(Object.values(way.counts).reduce((sum, times) => sum + times, 0)).toBe(input.length);
        rows += used.length;
      }),
      { numRuns: 400 },
    );
    expect(rows).toBeGreaterThan(1_000);
  });
});
