// Random tables of people as CSV: sound cells and rows, and all that goes wrong in them.

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parse } from "yaml";
import { readProfile } from "../../../src/doors/profile.js";
import { createScorer, editions, type ProfileSource, type Scorer } from "../../../src/index.js";
import { example } from "../cli/command-line.js";
import { extended } from "../profile/agency.js";
import { EVERY_COLUMN } from "./tables.js";

const rule = (name: string, kind: string, more: object) => ({
  id: `kompetensi.${name}`,
  kind,
  label: name,
  fact: `tambahan.${name}`,
  whenMissing: "no-points",
  ...more,
});

/** Facts of each kind. */
const numbersAndWords = extended(editions["2024@1"], {
  facts: {
    sertifikasi: { kind: "flag", label: "Sertifikasi" },
    mandiri: { kind: "number", label: "Belajar mandiri", most: 400 },
    bahasa: { kind: "word", label: "Bahasa asing", words: ["tingkat dasar", "Mahir", "C1"] },
  },
  add: {
    kompetensi: [
      rule("sertifikasi", "flag", { points: 1 }),
      rule("mandiri", "threshold", { atLeast: 10, points: 2, credit: "all-or-nothing" }),
      rule("bahasa", "lookup", { points: { "tingkat dasar": 3, Mahir: 4, C1: 4 } }),
    ],
  },
});

/** So many numbers that their codes do not fit. */
const crowdedNames = ["satu", "dua", "tiga", "empat", "lima", "enam"];
const crowded = extended(editions["2024@1"], {
  facts: Object.fromEntries(crowdedNames.map((name) => [name, { kind: "number", label: name }])),
  add: {
    kompetensi: crowdedNames.map((name) =>
      rule(name, "threshold", { atLeast: 10, points: 1, credit: "all-or-nothing" }),
    ),
  },
});

/** The profiles under which tables are scored. */
export const profiles = {
  "2019@1": editions["2019@1"],
  "2023@1": editions["2023@1"],
  "2024@1": editions["2024@1"],
  "2024@2": editions["2024@2"],
  "an agency's": readProfile(parse(readFileSync(example("kabupaten-contoh.yaml"), "utf8"))),
  "one with a number and words": numbersAndWords,
  "one with too many facts for codes": crowded,
} satisfies Readonly<Record<string, ProfileSource>>;

export type ProfileName = keyof typeof profiles;
export const PROFILE_NAMES = Object.keys(profiles) as readonly ProfileName[];

export function scorerUnder(name: ProfileName): Scorer {
  return createScorer({ profile: profiles[name] as ProfileSource });
}

/** The columns that a profile reads. */
export function columnsOf(profile: ProfileSource): readonly string[] {
  return [...EVERY_COLUMN, ...Object.keys(profile.facts ?? {})];
}

// ── cells ──

/** The cells of a column: those that can be scored in every spelling, and those that go wrong. */
interface Cells {
  readonly sound: fc.Arbitrary<string>;
  readonly wild: fc.Arbitrary<string>;
}

function words(known: readonly string[], ...strange: readonly string[]): Cells {
  const one = fc.constantFrom(...known);
  return {
    sound: fc.oneof(
      { weight: 12, arbitrary: one },
      { weight: 1, arbitrary: one.map((word) => word.toUpperCase()) },
      { weight: 1, arbitrary: one.map((word) => word.replaceAll("-", "_")) },
      { weight: 1, arbitrary: one.map((word) => word.replaceAll("-", " ")) },
    ),
    wild: fc.constantFrom(...strange, "", " ", "\u00a0", "tidak tahu", "x", "-", "=1+1", "é", "y".repeat(65)),
  };
}

const flags = words(["ya", "tidak", "ya", "tidak", "y", "t", "1", "0", "true", "false"], "yes", "2");

/** Numbers with a point: the file's own mark is put in its place. */
const numbers: Cells = {
  sound: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("0", "5", "10", "19.99", "20", "20.5", "22.5", "24", "30", "400") },
    { weight: 2, arbitrary: fc.nat(100).map(String) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(99), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`) },
  ),
  wild: fc.constantFrom("1.250", "1,250", "1.000,5", "1.5.5", "-1", "+7", "1e3", "7 jam", "007", ".5", "5.", "", "401"),
};
const nip = (person: number) => `1980010120050${String(person).padStart(5, "0")}`;
const known: Readonly<Record<string, Cells>> = {
  nip: {
    sound: fc.nat(30).map(nip),
    wild: fc.constantFrom(
      "",
      "123",
      `${nip(1)} `,
      ` ${nip(2)}`,
      nip(3),
      "19800101 200501 2 001",
      "19800101200501200",
      "1980010120050120011",
      "000000000000000000",
      "000000000",
      "999999999999999999",
      "1,98E+17",
      "1.98001E+17",
      "١٩٨٠٠١٠١٢٠٠٥٠١٢٠٠١",
      `'${nip(4)}`,
      "-",
      "abc",
      "__proto__",
    ),
  },
  nama: {
    sound: fc.constantFrom("Siti", "Budi", "Ñandú", "李小龍", "Dr. Ani", "'"),
    wild: fc.constantFrom("", " ", "𝄞", "=1+1", "+62", "-2", "@x", 'Si"ti', '"Siti'),
  },
  unit: {
    sound: fc.constantFrom("Dinas Kesehatan", "Sekretariat", "Kec. Béla"),
    wild: fc.constantFrom("", "=A1", "Unit; satu", "Unit, dua"),
  },
  status: words(["PNS", "PNS", "PNS", "PPPK", "CPNS"], "PN S", "PNSS", "ASN", "\uFEFFPNS"),
  jabatan: words(["jpt", "administrator", "pengawas", "fungsional", "pelaksana"], "staf", "fungsionl"),
  pendidikan: words(["S3", "S2", "S1", "D4", "D3", "SLTA", "SD"], "S4", "s 1"),
  syarat_pendidikan: words(["S2", "S1", "D3", "SLTA"], "S0"),
  diklat_kepemimpinan: flags,
  diklat_fungsional: words(["ya", "tidak", "tidak-dipersyaratkan"], "tdk"),
  jp_teknis: numbers,
  seminar: flags,
  kinerja: words(["sangat-baik", "baik", "cukup", "kurang", "buruk"], "88", "76.5", "100.1", "bagus"),
  hukuman: words(["tidak-pernah", "ringan", "sedang", "berat"], "pernah"),
  bahasa: words(["tingkat dasar", "Mahir", "C1"], "mahr"),
  sertifikasi: flags,
};
const ratingsInNumbers: Cells = { sound: numbers.sound, wild: words(["baik", "cukup"]).sound };
const unread: Cells = {
  sound: fc.constantFrom("", "a", "Jl. Merdeka 1", "1"),
  wild: fc.constantFrom('5" pipa', "\uFFFD", "x".repeat(70)),
};

function cellsFor(column: string, hasNumbers: boolean): Cells {
  if (column === "kinerja" && hasNumbers) return ratingsInNumbers;
  if (column === "mandiri" || crowdedNames.includes(column)) return numbers;
  return (Object.hasOwn(known, column) ? known[column] : undefined) ?? unread;
}

/** The texts of a row: all sound, or one or two of them not, or any of them. */
function texts(columns: readonly string[], hasNumbers: boolean): fc.Arbitrary<readonly string[]> {
  const sound = fc.tuple(...columns.map((column) => cellsFor(column, hasNumbers).sound));
  const wild = fc.tuple(...columns.map((column) => cellsFor(column, hasNumbers).wild));
  const isWild = fc.oneof(
    { weight: 8, arbitrary: fc.constant<readonly number[]>([]) },
    { weight: 4, arbitrary: fc.array(fc.nat(columns.length - 1), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(fc.nat(columns.length - 1), { maxLength: 20 }) },
  );
  return fc
    .tuple(sound, wild, isWild)
    .map(([good, bad, which]) => good.map((text, index) => (which.includes(index) ? (bad[index] ?? "") : text)));
}

// ── rows ──

/** How a cell is written down. */
const MANNERS = [
  ["plain", 60],
  ["quoted", 20],
  ["blanks around", 2],
  ["with the delimiter, quoted", 1],
  ["with quotes, quoted", 1],
  ["with a line end, quoted", 1],
  ["with CRLF, quoted", 1],
  ["with empty lines, quoted", 1],
  ["quoted, a blank behind", 1],
  ["with a stray quote", 1],
  ["with a return", 1],
] as const;
type Manner = (typeof MANNERS)[number][0];

function writtenCell(text: string, manner: Manner, delimiter: string): string {
  const quoted = (content: string) => `"${content.replaceAll('"', '""')}"`;
  switch (manner) {
    case "plain":
      return text;
    case "quoted":
      return quoted(text);
    case "blanks around":
      return `  ${text}\u00a0 `;
    case "with the delimiter, quoted":
      return quoted(`${text}${delimiter}`);
    case "with quotes, quoted":
      return quoted(`"${text}"`);
    case "with a line end, quoted":
      return quoted(`${text}\n`);
    case "with CRLF, quoted":
      return quoted(`\r\n${text}`);
    case "with empty lines, quoted":
      return quoted(`${text}\n\n\r\n${delimiter}`);
    case "quoted, a blank behind":
      return `${quoted(text)} `;
    case "with a stray quote":
      return `${text}"`;
    case "with a return":
      return `${text}\r`;
  }
}

const manner = fc.oneof(...MANNERS.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })));

/** What happens to a whole row. */
const SPOILS = [
  ["nothing", 60],
  ["every cell quoted", 4],
  ["a cell lost", 1],
  ["a cell more", 1],
  ["all empty", 2],
  ["only NIP, name and unit", 2],
  ["all blank", 1],
  ["all empty, quoted", 1],
  ["only a return", 1],
  ["a mark before it", 1],
  ["a quote before it", 1],
  ["a quote behind it", 1],
  ["almost too long", 0.2],
  ["too long", 0.2],
  ["long in bytes", 0.2],
] as const;
type Spoil = (typeof SPOILS)[number][0];

function spoilt(row: readonly string[], columns: readonly string[], spoil: Spoil, delimiter: string): string {
  const text = row.join(delimiter);
  switch (spoil) {
    case "nothing":
      return text;
    case "every cell quoted":
      return row.map((cell) => (/["\n]/.test(cell) ? cell : `"${cell}"`)).join(delimiter);
    case "a cell lost":
      return row.slice(1).join(delimiter);
    case "a cell more":
      return `${text}${delimiter}x`;
    case "all empty":
      return delimiter.repeat(row.length - 1);
    case "only NIP, name and unit":
      return row
        .map((cell, index) => (["nip", "nama", "unit"].includes(columns[index] ?? "") ? cell : ""))
        .join(delimiter);
    case "all blank":
      return row.map(() => " ").join(delimiter);
    case "all empty, quoted":
      return row.map(() => '""').join(delimiter);
    case "only a return":
      return "\r";
    case "a mark before it":
      return `\uFEFF${text}`;
    case "a quote before it":
      return `"${text}`;
    case "a quote behind it":
      return `${text}"`;
    case "almost too long":
      return text.padEnd(65_536, "x");
    case "too long":
      return text.padEnd(65_537, "x");
    case "long in bytes":
      return text.padEnd(40_000, "é");
  }
}

const spoil = fc.oneof(
  ...SPOILS.map(([name, weight]) => ({ weight: Math.ceil(5 * weight), arbitrary: fc.constant(name) })),
);

/** One row of a file as text, without its line end. */
function row(
  columns: readonly string[],
  delimiter: string,
  mark: string,
  hasNumbers: boolean,
  isCalm: boolean,
): fc.Arbitrary<string> {
  const plain = columns.map((): Manner => "plain");
  const quoted = columns.map((): Manner => "quoted");
  const any = fc.array(manner, { minLength: columns.length, maxLength: columns.length });
  const manners = fc.oneof(
    { weight: 8, arbitrary: fc.constant(plain) },
    { weight: 2, arbitrary: fc.constant(quoted) },
    { weight: isCalm ? 0 : 4, arbitrary: any },
  );
  const spoils = isCalm ? fc.constant<Spoil>("nothing") : spoil;
  return fc.tuple(texts(columns, hasNumbers), manners, spoils).map(([cells, ways, how]) => {
    const written = cells.map((text, index) =>
      writtenCell(/^\d+\.\d+$/.test(text) ? text.replace(".", mark) : text, ways[index] ?? "plain", delimiter),
    );
    return spoilt(written, columns, how, delimiter);
  });
}

// ── files ──

const HEADER_SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => ` ${name.replaceAll("_", " ")} `,
  (name) => `"${name}"`,
  (name) => `"\n${name}"`,
];

export interface RandomFile {
  readonly text: string;
  readonly delimiter: ";" | "," | "\t";
  readonly mark: "," | ".";
}

/** A whole file for a profile: what is right in it, and what is wrong. */
export function files(profile: ProfileSource): fc.Arbitrary<RandomFile> {
  const own = columnsOf(profile);
  const order: fc.Arbitrary<readonly string[]> = fc.oneof(
    fc.constant(own),
    fc.shuffledSubarray([...own, "catatan", "", "alamat"], { minLength: own.length + 3 }),
  );
  return fc
    .record({
      columns: order,
      delimiter: fc.constantFrom(";", ",", "\t"),
      mark: fc.constantFrom(",", "."),
      spelling: fc.array(fc.nat(HEADER_SPELLINGS.length - 1), { minLength: own.length + 3, maxLength: own.length + 3 }),
      isSpelt: fc.nat(3).map((side) => side === 0),
      /** Whether rows go wrong by what stands in their cells only. */
      isCalm: fc.boolean(),
    })
    .chain(({ columns, delimiter, mark, spelling, isSpelt, isCalm }) => {
      const anyRow = row(columns, delimiter, mark, takesNumbers(profile), isCalm);
      return fc
        .record({
          /** Rows that come again and again, so that combinations of cells do. */
          pool: fc.array(anyRow, { minLength: 1, maxLength: 6 }),
          others: fc.array(anyRow, { minLength: 0, maxLength: 20 }),
          picks: fc.array(fc.nat(25), { minLength: 1, maxLength: 40 }),
          nips: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
          ends: fc.oneof(
            { weight: 3, arbitrary: fc.constant(["\n"]) },
            { weight: 2, arbitrary: fc.constant(["\r\n"]) },
            { weight: 1, arbitrary: fc.array(fc.constantFrom("\n", "\r\n", "\r\r\n"), { minLength: 1, maxLength: 7 }) },
          ),
          blanks: fc.array(fc.constantFrom("", "", "", "", "", "", "\n", "\r\n", "\n\n"), {
            minLength: 1,
            maxLength: 9,
          }),
          isMarked: fc.boolean(),
          tail: fc.constantFrom("", "\n", "\r\n", "\n\n\r\n", " ", "\n \n"),
        })
        .map(({ pool, others, picks, nips, ends, blanks, isMarked, tail }): RandomFile => {
          const names = columns.map((name, index) =>
            isSpelt ? (HEADER_SPELLINGS[spelling[index] ?? 0]?.(name) ?? name) : name,
          );
          const choices = [...pool, ...pool, ...pool, ...others];
          const rows = picks.map((pick, index) => {
            const text = choices[pick % choices.length] ?? "";
            // Most rows that come again belong to other people.
            return text.replace(/1980010120050\d{5}/, `1980010120050${String(nips[index]).padStart(5, "0")}`);
          });
          const end = (index: number) => ends[index % ends.length] ?? "\n";
          const lines = [names.join(delimiter), ...rows].map(
            (line, index, all) =>
              `${blanks[index % blanks.length] ?? ""}${line}${index < all.length - 1 ? end(index) : ""}`,
          );
          return { delimiter, mark, text: `${isMarked ? "\uFEFF" : ""}${lines.join("")}${tail}` };
        });
    });
}

/** Whether a profile reads ratings in numbers. */
function takesNumbers(profile: ProfileSource): boolean {
  return JSON.stringify(profile).includes('"kinerja.nilai"');
}

/** Numbers that look random, the same in each run. */
export function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
