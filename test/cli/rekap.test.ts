// `ip-asn rekap`: its JSON against a naive computation in exact fractions, and its other forms against its JSON.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../doors/node.js";
import {
  compare,
  dividedBy,
  fraction,
  halfUp,
  minus,
  plus,
  read,
  sum,
  times,
  type Fraction,
} from "../support/aggregate/fractions.js";
import { dice } from "../support/node/bulk-files.js";
import { cellsOf, EVERY_COLUMN, tableText, type Column } from "../support/node/tables.js";
import { whole } from "../support/node/xlsx/workbooks.js";
import { oracle, type OracleFacts, type OracleScore } from "../support/oracle/oracle.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

// ── what a recap says, as plain data ──

interface Share {
  readonly part: number;
  readonly of: number;
  readonly percent: string | null;
}

interface PlainFigures {
  readonly people: number;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  readonly participation: Share;
  readonly sum: string;
  readonly index: string | null;
  readonly category: { readonly id: string } | null;
  readonly dimensions: Readonly<Record<string, { readonly mean: string | null; readonly sum: string }>>;
  readonly categories: readonly { readonly category: { readonly id: string }; readonly people: Share }[];
  readonly distribution: Readonly<Record<string, string>> | null;
  readonly duties: readonly { readonly id: string; readonly unmet: Share; readonly missing: number }[];
}

interface PlainGroup extends PlainFigures {
  readonly group: Readonly<Record<string, string | null>>;
  readonly lines: readonly (PlainFigures & { readonly status: string | null })[];
}

interface PlainSummary {
  readonly whole: PlainGroup;
  readonly groups: readonly PlainGroup[];
}

interface PlainRecap {
  readonly format: string;
  readonly year: number | null;
  readonly rows: {
    readonly read: number;
    readonly scored: number;
    readonly notMeasured: number;
    readonly rejected: number;
  };
  readonly byUnit: PlainSummary;
  readonly byJabatan: PlainSummary;
}

// ── people ──

/** Somebody, and what becomes of the row. */
interface Person {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly unit: string | null;
  readonly status: string | null;
  readonly jabatan: string | null;
  readonly score: OracleScore | "not-measured" | "rejected";
}

const DIMENSIONS = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;
const CATEGORIES = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"] as const;
const UNITS = [
  "Dinas Pendidikan",
  "RSUD",
  "",
  "Di;nas",
  "Di,nas",
  'Di"nas',
  "=1+1",
  "@unit",
  "-",
  "?",
  "李",
  "__proto__",
];

/** Random people under edition 2024. NIPs are given by position; some stand again. */
function people(
  count: number,
  random: (most: number) => number,
  units: readonly string[],
  spoils: boolean,
): readonly Person[] {
  const one = <T>(words: readonly T[]): T => words[random(words.length)] as T;
  const met = new Set<string>();
  return Array.from({ length: count }, (_, index): Person => {
    const wrong = spoils ? random(12) : 12;
    const nip = `19800101${String(wrong === 0 ? random(index + 1) : index).padStart(10, "0")}`;
    const cells = {
      nip,
      unit: one(units),
      status: wrong === 1 ? "PNSS" : one(["PNS", "PNS", "PPPK", "CPNS"]),
      jabatan: one(["jpt", "administrator", "pengawas", "fungsional", "pelaksana"]),
      pendidikan: one(["S3", "S2", "S1", "D4", "D3", "SLTA", "SD"]),
      syarat_pendidikan: one(["S2", "S1", "D3", "SLTA"]),
      diklat_kepemimpinan: one(["ya", "tidak", ""]),
      diklat_fungsional: one(["ya", "tidak", "", "tidak-dipersyaratkan"]),
      jp_teknis: one(["", "0", "19.5", "20", "8", "40"]),
      seminar: one(["ya", "tidak", ""]),
      kinerja: one(["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"]),
      hukuman: wrong === 2 ? "brat" : wrong === 3 ? "" : one(["tidak-pernah", "ringan", "sedang", "berat"]),
    };
    // Of somebody who is not measured nothing is missing.
    const isBroken = [1, 2].includes(wrong) || (wrong === 3 && cells.status !== "CPNS") || met.has(nip);
    if (!isBroken) met.add(nip);
    const outcome = isBroken ? undefined : oracle("2024", factsOf(cells) as OracleFacts, {});
    if (outcome?.kind === "missing") throw new Error(outcome.fact);
    return {
      cells,
      unit: cells.unit === "" ? null : cells.unit,
      status: cells.status === "PNSS" ? null : cells.status,
      jabatan: cells.jabatan,
      score: outcome === undefined ? "rejected" : outcome.kind === "scored" ? outcome : "not-measured",
    };
  });
}

/** A row as JSON: what is empty is left out. */
function factsOf(cells: Readonly<Partial<Record<Column, string>>>): unknown {
  const given = (text: string | undefined) => (text === "" ? undefined : text);
  const flag = (text: string | undefined) => ({ ya: true, tidak: false })[text ?? ""] ?? given(text);
  const { status, jabatan, pendidikan, kinerja } = cells;
  return JSON.parse(
    JSON.stringify({
      id: cells.nip,
      unit: given(cells.unit),
      status,
      jabatan,
      kualifikasi: { pendidikan, syaratPendidikan: cells.syarat_pendidikan },
      kompetensi: {
        diklatKepemimpinan: flag(cells.diklat_kepemimpinan),
        diklatFungsional: flag(cells.diklat_fungsional),
        jpTeknis: given(cells.jp_teknis),
        seminar: flag(cells.seminar),
      },
      kinerja: { predikat: kinerja },
      disiplin: { hukuman: given(cells.hukuman) },
    }),
  );
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same people as CSV, JSON lines and a workbook. In CSV every third row is quoted. */
const FORMS = {
  csv: (all: readonly Person[]) => {
    const lines = all.map(({ cells }, index) =>
      cellsOf({ ...cells, nama: "A" }).map((cell) => (index % 3 === 0 || /[";]/.test(cell) ? quoted(cell) : cell)),
    );
    return [EVERY_COLUMN, ...lines].map((line) => `${line.join(";")}\n`).join("");
  },
  ndjson: (all: readonly Person[]) => all.map(({ cells }) => `${JSON.stringify(factsOf(cells))}\n`).join(""),
  xlsx: (all: readonly Person[]) =>
    whole(
      writeWorkbook(
        EVERY_COLUMN,
        all.map(({ cells }) => cellsOf(cells)),
      ),
    ),
} as const satisfies Readonly<Record<string, (all: readonly Person[]) => unknown>>;
type Form = keyof typeof FORMS;
const formNames = Object.keys(FORMS) as readonly Form[];

async function recapOf(form: Form, all: readonly Person[], more: readonly string[] = []): Promise<PlainRecap> {
  const content = await FORMS[form](all);
  const dialect = form === "csv" ? ["--delimiter", ";"] : [];
  const args = [
    "rekap",
    "-",
    "--year",
    "2024",
    "--profile",
    "2024@1",
    "--format",
    "json",
    "--decimal",
    ".",
    ...dialect,
    ...more,
  ];
  const { out, err, code } = await ipAsn(args, [content]);
  expect(err).toContain(`${all.length} dibaca = `);
  expect(code).toBe(all.some((one) => one.score === "rejected") ? 1 : 0);
  return JSON.parse(out) as PlainRecap;
}

// ── the naive computation ──

const percent = (part: number, of: number) => (of === 0 ? null : halfUp(fraction(100 * part, of)));
const share = (part: number, of: number): Share => ({ part, of, percent: percent(part, of) });

/** A category ends at its printed upper limit: the reading that holds where nothing else is said. */
function categoryOf(value: Fraction): string {
  const above = (limit: number) => compare(value, fraction(limit)) > 0;
  return above(90)
    ? "sangat-tinggi"
    : above(80)
      ? "tinggi"
      : above(70)
        ? "sedang"
        : above(60)
          ? "rendah"
          : "sangat-rendah";
}

function digits(value: Fraction): string {
  // Sums of halves, and quarters of their differences: at most three decimals.
  const thousandths = (1000n * value.over) / value.under;
  if (compare(fraction(thousandths, 1000n), value) !== 0) throw new Error("more than three decimals");
  const text = String(thousandths).padStart(4, "0");
  return `${text.slice(0, -3)}.${text.slice(-3)}`.replace(/\.?0+$/, "");
}

interface Means {
  readonly total: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

function meansOf(scores: readonly OracleScore[]): Means | null {
  if (scores.length === 0) return null;
  const mean = (of: (one: OracleScore) => string) =>
    halfUp(dividedBy(sum(scores.map((one) => read(of(one)))), scores.length));
  return {
    total: mean((one) => one.total),
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, mean((one) => one.dimensions[id])])),
  };
}

function figures(all: readonly Person[], means: (scores: readonly OracleScore[]) => Means | null = meansOf) {
  const scores = all.flatMap(({ score }) => (typeof score === "string" ? [] : [score]));
  const sorted = scores.map((one) => read(one.total)).sort(compare);
  const quantile = (quarter: number): string => {
    const position = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(position / 4)] ?? fraction(0);
    const above = sorted[Math.ceil(position / 4)] ?? fraction(0);
    return digits(plus(below, times(minus(above, below), fraction(position % 4, 4))));
  };
  const found = means(scores);
  const duties = scores.flatMap((one) => one.duties);
  const states = (state: Person["score"]) => all.filter((one) => one.score === state).length;
  return {
    people: all.length,
    measured: scores.length,
    notMeasured: states("not-measured"),
    rejected: states("rejected"),
    participation: share(scores.length, all.length),
    sum: digits(sum(scores.map((one) => read(one.total)))),
    index: found?.total ?? null,
    category: found === null ? null : { id: categoryOf(read(found.total)) },
    dimensions: Object.fromEntries(
      DIMENSIONS.map((id) => [
        id,
        { mean: found?.dimensions[id] ?? null, sum: digits(sum(scores.map((one) => read(one.dimensions[id])))) },
      ]),
    ),
    categories: CATEGORIES.map((id) => ({
      category: { id },
      people: share(scores.filter((one) => one.category === id).length, scores.length),
    })),
    distribution:
      sorted.length === 0
        ? null
        : {
            minimum: quantile(0),
            firstQuartile: quantile(1),
            median: quantile(2),
            thirdQuartile: quantile(3),
            maximum: quantile(4),
          },
    duties:
      duties.length === 0
        ? []
        : [
            {
              id: "pengembangan-kompetensi",
              unmet: share(duties.filter((one) => !one.met).length, duties.length),
              missing: duties.filter((one) => one.shown === null).length,
            },
          ],
  };
}

/** Only what the naive computation knows of. */
function known(found: PlainFigures) {
  const { people: count, measured, notMeasured, rejected, participation, index, category, distribution } = found;
  return {
    people: count,
    measured,
    notMeasured,
    rejected,
    participation,
    sum: found.sum,
    index,
    category: category === null ? null : { id: category.id },
    dimensions: Object.fromEntries(
      Object.entries(found.dimensions).map(([id, one]) => [id, { mean: one.mean, sum: one.sum }]),
    ),
    categories: found.categories.map((one) => ({ category: { id: one.category.id }, people: one.people })),
    distribution,
    duties: found.duties.map(({ id, unmet, missing }) => ({ id, unmet, missing })),
  };
}

const statuses = ["PNS", "PPPK", "CPNS", null] as const;

function expectGroup(found: PlainGroup, all: readonly Person[]): void {
  expect(known(found)).toEqual(figures(all));
  const there = statuses.filter((status) => all.some((one) => one.status === status));
  expect(found.lines.map((one) => one.status)).toEqual(there);
  for (const line of found.lines) {
    expect(known(line)).toEqual(figures(all.filter((one) => one.status === line.status)));
  }
}

function expectRecap(recap: PlainRecap, all: readonly Person[]): void {
  const states = (state: string) =>
    all.filter(({ score }) => (typeof score === "string" ? score : "scored") === state).length;
  expect(recap.rows).toEqual({
    read: all.length,
    scored: states("scored"),
    notMeasured: states("not-measured"),
    rejected: states("rejected"),
  });
  expect([recap.format, recap.year]).toEqual(["ip-asn-rekap/1", 2024]);
  expectGroup(recap.byUnit.whole, all);
  expectGroup(recap.byJabatan.whole, all);
  for (const [name, summary] of [
    ["unit", recap.byUnit],
    ["jabatan", recap.byJabatan],
  ] as const) {
    const values = summary.groups.map(({ group }) => group[name] ?? null);
    expect(values.length).toBe(new Set(values).size);
    expect(new Set(values)).toEqual(new Set(all.map((one) => one[name])));
    for (const group of summary.groups)
      expectGroup(
        group,
        all.filter((one) => one[name] === (group.group[name] ?? null)),
      );
  }
}

describe("the recap of random people equals a naive computation", () => {
  it.each(formNames)("as %s, all of them sound or not measured", async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 60 }), async (seed, count) => {
        const all = people(count, dice(seed), UNITS, false);
        expectRecap(await recapOf(form, all), all);
      }),
      { numRuns: 25 },
    );
  });

  it.each(formNames)("as %s, some of them rejected", async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 60 }), async (seed, count) => {
        const all = people(count, dice(seed), UNITS, true);
        expectRecap(await recapOf(form, all), all);
      }),
      { numRuns: 25 },
    );
  });

  it("is the same whether it is read from CSV, JSON lines or a workbook", async () => {
    const all = people(300, dice(11), UNITS, true);
    const csv = await recapOf("csv", all);
    expect(await recapOf("ndjson", all)).toEqual(csv);
    expect(await recapOf("xlsx", all)).toEqual(csv);
  });

  it("of 3,000 units", async () => {
    const units = Array.from({ length: 3_000 }, (_, index) => `Unit ${index}`);
    const all = people(9_000, dice(5), units, false);
    const recap = await recapOf("csv", all);
    const byUnit = new Map<string, Person[]>();
    for (const one of all) byUnit.set(one.unit ?? "", [...(byUnit.get(one.unit ?? "") ?? []), one]);
    expect(recap.byUnit.groups).toHaveLength(byUnit.size);
    for (const group of recap.byUnit.groups.filter((_, index) => index % 50 === 0))
      expectGroup(group, byUnit.get(group.group["unit"] ?? "") ?? []);
    expect(known(recap.byUnit.whole)).toEqual(figures(all));
    expect(recap.byUnit.groups.reduce((heads, one) => heads + one.people, 0)).toBe(all.length);
  });

  it.each(formNames)("as %s, blanks around the name of a unit do not count, and a blank name is none", async (form) => {
    const units = ["Dinas", " Dinas", "Dinas  ", "Dinas\t", "Dinas\u00a0", "dinas", "", " ", "\u00a0"];
    const all = units.flatMap((unit, index) =>
      people(2, dice(index), [unit], false).map((one, at) => ({
        ...one,
        cells: { ...one.cells, nip: String(10 * index + at) },
        unit: unit.trim() === "" ? null : unit.trim(),
      })),
    );
    const recap = await recapOf(form, all);
    expect(recap.byUnit.groups.map((one) => [one.group["unit"], one.people])).toEqual([
      ["Dinas", 10],
      ["dinas", 2],
      [null, 6],
    ]);
  });

  it("of a table without units or of nobody who is measured", async () => {
    const header = EVERY_COLUMN.filter((column) => column !== "unit" && column !== "nama" && column !== "nip");
    const cells = EVERY_COLUMN.map((column, index) => [column, cellsOf({ status: "CPNS" })[index]] as const);
    const line = cells.filter(([column]) => (header as readonly string[]).includes(column)).map(([, cell]) => cell);
    const text = `${header.join(";")}\n${line.join(";")}\n${line.join(";")}\n`;
    const { out, code } = await ipAsn(["rekap", "-", "--profile", "2024@1", "--format", "json"], [text]);
    const recap = JSON.parse(out) as PlainRecap;
    expect(code).toBe(0);
    expect(recap.byUnit.groups.map((one) => one.group)).toEqual([{ unit: null }]);
    expect(recap.byUnit.whole).toMatchObject({
      people: 2,
      measured: 0,
      notMeasured: 2,
      index: null,
      distribution: null,
    });
    for (const format of ["table", "csv"])
      for (const lang of ["id", "en"])
        expect(
          (await ipAsn(["rekap", "-", "--profile", "2024@1", "--format", format, "--lang", lang], [text])).code,
        ).toBe(0);
  });

  it("of rows that are broken: each is counted as rejected, its unit is not known", async () => {
    const text = `${tableText([{ unit: "A" }])}a;b\n"x;${cellsOf({ unit: "A" }).slice(1).join(";")}\n`;
    const { out, code } = await ipAsn(["rekap", "-", "--profile", "2024@1", "--format", "json"], [text]);
    const recap = JSON.parse(out) as PlainRecap;
    expect(code).toBe(1);
    expect(recap.rows).toEqual({ read: 3, scored: 1, notMeasured: 0, rejected: 2 });
    expect(recap.byUnit.groups.map((one) => [one.group["unit"], one.people, one.rejected])).toEqual([
      ["A", 1, 0],
      [null, 2, 2],
    ]);
  });

  it("year and profile: what was asked for stands in it", async () => {
    const recap = async (...options: string[]) => {
      const { out } = await ipAsn(["rekap", example("pegawai.csv"), ...options, "--format", "json"]);
      return JSON.parse(out) as PlainRecap & { byUnit: { profile: { id: string } } };
    };
    const byYear = await recap("--year", "2021");
    expect([byYear.year, byYear.byUnit.profile.id]).toEqual([2021, "2019"]);
    const byProfile = await recap("--profile", "2023@1");
    expect([byProfile.year, byProfile.byUnit.profile.id]).toEqual([null, "2023"]);
  });
});

describe("readings of how results are combined", () => {
  const reading = "combining-pns-and-pppk=mean-of-groups";

  it("mean-of-groups: the index is the plain mean of the two lines as printed, whole and unit by unit", async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const all = people(40, dice(seed), ["A", "B", ""], false);
      const recap = await recapOf("csv", all, ["--interpretation", reading]);
      for (const group of [recap.byUnit.whole, ...recap.byUnit.groups, ...recap.byJabatan.groups]) {
        const lines = group.lines.filter((one) => one.index !== null);
        const mean = (of: (one: PlainFigures) => string | null) =>
          lines.length === 0 ? null : halfUp(dividedBy(sum(lines.map((one) => read(of(one) ?? ""))), lines.length));
        expect(lines.length).toBeLessThan(3);
        expect(group.index).toBe(mean((one) => one.index));
        expect(group.category?.id).toBe(group.index === null ? undefined : categoryOf(read(group.index)));
        for (const id of DIMENSIONS)
          expect(group.dimensions[id]?.mean).toBe(mean((one) => one.dimensions[id]?.mean ?? null));
        for (const line of group.lines) {
          const own = all.filter((one) => one.status === line.status);
          const inGroup = own.filter(
            (one) =>
              (group.group["unit"] === undefined || one.unit === group.group["unit"]) &&
              (group.group["jabatan"] === undefined || one.jabatan === group.group["jabatan"]),
          );
          expect(known(line)).toEqual(figures(inGroup));
        }
      }
    }
  });

  it("is told in the table, and with a reading of scoring beside it", async () => {
    const more = ["--interpretation", reading, "--interpretation", "kualifikasi-scale=levels-of-2019"];
    const { code, out } = await ipAsn(["rekap", example("pegawai.csv"), "--profile", "2024@1", ...more]);
    expect(code).toBe(0);
    expect(out).toContain("combining-pns-and-pppk = mean-of-groups");
    expect(out).toMatch(/kualifikasi-scale +levels-of-2019/);
  });

  it.each([
    ["combining-pns-and-pppk=rata-rata", "rata-rata"],
    ["combining-pns-and-pppk=", "combining-pns-and-pppk="],
    ["combining-pns-and-ppk=mean-of-groups", "combining-pns-and-ppk"],
    ["mean-before-category=x", "x"],
    ["kualifikasi-scale=x", "x"],
  ])("%s is refused before a file is read", async (wrong, word) => {
    const args = [
      "rekap",
      "/nonexistent/pegawai.csv",
      "--profile",
      "2024@1",
      "--lang",
      "en",
      "--interpretation",
      wrong,
    ];
    const { code, out, err } = await ipAsn(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(word);
    expect(err).not.toContain("nonexistent");
    expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});

// ── other forms ──

/** The figures that the CSV of a recap has, by its own columns; numbers without trailing zeros. */
function csvFigures(one: PlainFigures): Readonly<Record<string, string>> {
  return {
    pegawai: String(one.people),
    diukur: String(one.measured),
    tidak_diukur: String(one.notMeasured),
    ditolak: String(one.rejected),
    partisipasi_persen: one.participation.percent ?? "",
    indeks: one.index ?? "",
    kategori: one.category?.id ?? "",
    rata_kualifikasi: one.dimensions["kualifikasi"]?.mean ?? "",
    rata_disiplin: one.dimensions["disiplin"]?.mean ?? "",
    minimum: one.distribution?.["minimum"] ?? "",
    median: one.distribution?.["median"] ?? "",
    maksimum: one.distribution?.["maximum"] ?? "",
    ...Object.fromEntries(
      one.categories.map((each) => [`jumlah_${each.category.id.replaceAll("-", "_")}`, String(each.people.part)]),
    ),
    ...(one.measured > 0 && { belum_pengembangan_kompetensi: String(one.duties[0]?.unmet.part ?? 0) }),
  };
}

const units = ["Dinas Pendidikan", "RSUD", "Di;nas", 'Di"nas', "", "李"];
const mixed = [
  ...people(80, dice(3), units, true),
  // A unit, and a kind of status, of which nobody is measured.
  ...people(30, dice(4), ["Hanya CPNS"], false)
    .filter((one) => one.status === "CPNS")
    .map((one, index) => ({ ...one, cells: { ...one.cells, nip: String(index) } })),
];

describe("the table and the CSV say what the JSON says", () => {
  const args = ["rekap", "-", "--profile", "2024@1", "--decimal", ".", "--delimiter", ";"];

  it("as CSV, with a cell for each column in each row", async () => {
    const { out } = await ipAsn([...args, "--format", "csv"], [FORMS.csv(mixed)]);
    const rows: readonly (readonly string[])[] = parse(out, { delimiter: ";", relax_column_count: true });
    expect(rows.filter((row) => row.length !== rows[0]?.length).map((row) => row.slice(0, 4))).toEqual([]);
  });

  it("as CSV, figure by figure", async () => {
    const recap = await recapOf("csv", mixed);
    const { out } = await ipAsn([...args, "--format", "csv"], [FORMS.csv(mixed)]);
    const rows: readonly Readonly<Record<string, string>>[] = parse(out, {
      delimiter: ";",
      columns: true,
      relax_column_count: true,
    });
    const expected = [
      { kelompok: "semua", unit: "", status: "", jabatan: "", ...csvFigures(recap.byUnit.whole) },
      ...recap.byUnit.whole.lines.map((line) => ({
        kelompok: "status",
        status: line.status ?? "",
        ...csvFigures(line),
      })),
      ...recap.byUnit.groups.flatMap((group) => {
        const unit = group.group["unit"] ?? "";
        return [
          { kelompok: "unit", unit, status: "", ...csvFigures(group) },
          ...group.lines.map((line) => ({
            kelompok: "unit-status",
            unit,
            status: line.status ?? "",
            ...csvFigures(line),
          })),
        ];
      }),
      ...recap.byJabatan.groups.map((group) => ({
        kelompok: "jabatan",
        unit: "",
        jabatan: group.group["jabatan"] ?? "",
        ...csvFigures(group),
      })),
    ];
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of expected.entries()) expect(rows[index]).toMatchObject(row);
  });

  it("as CSV, a unit that is called as the unknown one is told apart from it", async () => {
    const all = people(12, dice(9), ["?", ""], false);
    const { out } = await ipAsn([...args, "--format", "csv"], [FORMS.csv(all)]);
    const rows: readonly Readonly<Record<string, string>>[] = parse(out, {
      delimiter: ";",
      columns: true,
      relax_column_count: true,
    });
    const names = rows.filter((row) => row["kelompok"] === "unit").map((row) => row["unit"]);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });

  it("as CSV, in the dialect of the input: delimiter, line end, mark", async () => {
    for (const [delimiter, lineEnd, mark] of [
      [",", "\r\n", "\uFEFF"],
      ["\t", "\n", ""],
    ] as const) {
      const text = tableText([{}], { delimiter, lineEnd, mark });
      const { out } = await ipAsn(["rekap", "-", "--profile", "2024@1", "--format", "csv"], [text]);
      expect(out.startsWith(`${mark}kelompok${delimiter}unit${delimiter}`)).toBe(true);
      expect(out.split(lineEnd).length).toBeGreaterThan(4);
      expect(out.includes("\r\n")).toBe(lineEnd === "\r\n");
    }
  });

  it.each(["id", "en"])("as a table in %s: index, people and category of each unit, the best first", async (lang) => {
    const recap = await recapOf("csv", mixed);
    const { out } = await ipAsn([...args, "--lang", lang], [FORMS.csv(mixed)]);
    const number = (text: string | null | undefined) =>
      text === null || text === undefined
        ? "–"
        : Number(text)
            .toFixed(2)
            .replace(".", lang === "id" ? "," : ".");
    const heading = lang === "id" ? "Unit, menurut indeks" : "Units, by their index";
    const [, section = ""] = out.split(`${heading}\n`);
    const lines = (section.split("\n\n")[0] ?? "").split("\n").slice(1);
    const rows = lines.map((line) => line.trim().split(/ {2,}/));
    expect(rows).toHaveLength(recap.byUnit.groups.length);
    const unknown = lang === "id" ? "(tidak diketahui)" : "(not known)";
    for (const group of recap.byUnit.groups) {
      const row = rows.find(([name]) => name === (group.group["unit"] ?? unknown));
      expect(row?.slice(1, 4), group.group["unit"] ?? unknown).toEqual([
        String(group.people),
        String(group.measured),
        number(group.index),
      ]);
    }
    const indexes = rows.map((row) => Number((row[3] ?? "").replace(",", ".").replace("–", "-1")));
    expect(indexes).toEqual([...indexes].sort((a, b) => b - a));
    expect(out.split("\n")[0]).toContain(number(recap.byUnit.whole.index));
    for (const { category, people: there } of recap.byUnit.whole.categories)
      expect(out.toLowerCase().replaceAll(" ", "-")).toContain(lang === "id" ? category.id : String(there.part));
  });

  it("as a table: what a name could do to a terminal it does not", async () => {
    const unit = `\u001b[31mMerah\u001b[0m\u202e${"x".repeat(100)}`;
    const { out } = await ipAsn(["rekap", "-", "--profile", "2024@1"], [tableText([{ unit }])]);
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(200);
  });
});

describe("files", () => {
  it("--out: its ending says the form, --format overrules it, and stdout stays empty", async () => {
    const folder = await directory();
    const file = example("pegawai.csv");
    const shown = (format: string) => ipAsn(["rekap", file, "--profile", "2024@1", "--format", format]);
    for (const [name, format] of [
      ["r.json", "json"],
      ["r.CSV", "csv"],
      ["r.txt", "table"],
    ] as const) {
      const { code, out } = await ipAsn(["rekap", file, "--profile", "2024@1", "--out", join(folder, name)]);
      expect({ code, out }).toEqual({ code: 0, out: "" });
      expect(await readFile(join(folder, name), "utf8")).toBe((await shown(format)).out);
    }
    await ipAsn(["rekap", file, "--profile", "2024@1", "--format", "json", "--out", join(folder, "x.csv")]);
    expect(await readFile(join(folder, "x.csv"), "utf8")).toBe((await shown("json")).out);
    const wrong = await ipAsn(["rekap", file, "--profile", "2024@1", "--format", "xml"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("xml");
  });

  it("none of them may be the input or another one, however it is written", async () => {
    const folder = await directory();
    const file = join(folder, "p.csv");
    const text = tableText([{}]);
    await writeFile(file, text);
    const other = join(folder, "r.html");
    for (const options of [
      ["--out", file],
      ["--html", file],
      ["--rejects", file],
      ["--out", `${folder}/./p.csv`],
      ["--out", other, "--html", other],
      ["--out", other, "--html", `${folder}/../${folder.split("/").at(-1) ?? ""}/r.html`],
      ["--html", other, "--rejects", other],
      ["--out", other, "--rejects", other],
    ]) {
      const { code, out } = await ipAsn(["rekap", file, "--profile", "2024@1", ...options]);
      expect({ code, out }, options.join(" ")).toEqual({ code: 2, out: "" });
    }
    expect(await readFile(file, "utf8")).toBe(text);
    expect(await readdir(folder)).toEqual(["p.csv"]);
  });

  it.each([
    ["--out", "/nonexistent/r.json"],
    ["--html", "/nonexistent/r.html"],
  ])("%s that cannot be written: told, nothing on stdout, no other file is left", async (option, path) => {
    const folder = await directory();
    const rejects = join(folder, "r.csv");
    const args = ["rekap", "-", "--profile", "2024@1", "--lang", "en", option, path, "--rejects", rejects];
    const { code, out, err } = await ipAsn(args, [tableText([{}, { nip: "2", hukuman: "brat" }])]);
    expect(code).toBe(2);
    expect.soft(err).toContain(path);
    expect.soft(err).toContain("could not be written");
    expect.soft(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect.soft(await readdir(folder)).toEqual([]);
    expect.soft(out).toBe("");
  });

  it("rejects of a recap are those of a score", async () => {
    const folder = await directory();
    const text = FORMS.csv(mixed);
    const written = async (command: string) => {
      const rejects = join(folder, `${command}.csv`);
      const { code } = await ipAsn(
        [command, "-", "--profile", "2024@1", "--decimal", ".", "--delimiter", ";", "--rejects", rejects],
        [text],
      );
      expect(code).toBe(1);
      return readFile(rejects, "utf8");
    };
    expect(await written("rekap")).toBe(await written("score"));
  });
});

describe("the report page", () => {
  const title = `Dinas <script>alert("1")</script> & 'x' </title><img src=x onerror=alert(2)>`;

  async function page(more: readonly string[], people: Parameters<typeof tableText>[0] = [{}]): Promise<string> {
    const folder = await directory();
    const file = join(folder, "r.html");
    const { code, err } = await ipAsn(
      ["rekap", "-", "--profile", "2024@1", "--html", file, ...more],
      [tableText(people)],
    );
    expect(code).toBe(0);
    expect(err).toContain(file);
    return readFile(file, "utf8");
  }

  it("has its title escaped wherever it stands, and no script of a unit either", async () => {
    const html = await page(["--title", title], [{ unit: "<script>alert(3)</script><img src=y onerror=alert(4)>" }]);
    expect(html).not.toMatch(/<script[^>]*>alert/i);
    expect(html).not.toMatch(/<img\b/i);
    expect(html).toContain("&lt;script&gt;alert(");
    expect(html.split(/<title>/i)).toHaveLength(2);
  });

  it("is in the language that is asked for, with a statement only where it is asked for", async () => {
    expect(await page([])).toContain('<html lang="id"');
    expect(await page(["--lang", "en"])).toContain('<html lang="en"');
    const statement = await page(["--statement"]);
    expect(statement).toContain('id="statement"');
    expect(statement).toContain("valid, lengkap, dan terkini");
    expect(await page([])).not.toContain('id="statement"');
  });

  it("shows the index of the JSON", async () => {
    const file = example("pegawai.csv");
    const folder = await directory();
    const html = join(folder, "r.html");
    const { out } = await ipAsn(["rekap", file, "--profile", "2024@1", "--format", "json", "--html", html]);
    const { index } = (JSON.parse(out) as PlainRecap).byUnit.whole;
    expect(await readFile(html, "utf8")).toContain(Number(index).toFixed(2).replace(".", ","));
  });

  it.each([[["--statement"]], [["--title", "x"]], [["--title", ""]], [["--statement", "--title", "x"]]])(
    "%j without --html is refused, in both languages",
    async (options) => {
      for (const [lang, words] of [
        ["id", "sebutkan juga --html"],
        ["en", "say --html"],
      ] as const) {
        const { code, out, err } = await ipAsn([
          "rekap",
          "/nonexistent.csv",
          "--profile",
          "2024@1",
          "--lang",
          lang,
          ...options,
        ]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(words);
      }
    },
  );
});

describe("many units", () => {
  const unitsTable = (names: readonly string[]) =>
    tableText(names.map((unit, index) => ({ nip: String(index), unit, kinerja: index % 2 === 0 ? "baik" : "kurang" })));
  const recapOf = (args: readonly string[], names: readonly string[]) =>
    ipAsn(["rekap", "-", "--year", "2024", ...args], [unitsTable(names)]);

  it.each([1, 2, 700])("%d of them: JSON is written as JSON.stringify writes it", async (count) => {
    const names = Array.from({ length: count }, (_, index) => `Unit \\ ${String(index).padStart(3, "0")}`);
    const { out } = await recapOf(["--format", "json"], names);
    const recap = JSON.parse(out) as PlainRecap;
    expect(out).toBe(`${JSON.stringify(recap, null, 2)}\n`);
    expect(recap.byUnit.groups.map(({ group }) => group["unit"])).toEqual(names);
    expect(recap.byJabatan.groups.length).toBe(1);
  });

  it("700 of them: all stand in CSV, the 300 with the highest index on the page, which says so", async () => {
    const names = Array.from({ length: 700 }, (_, index) => `Unit ${String(index).padStart(3, "0")}`);
    const html = join(await directory(), "l.html");
    const { out } = await recapOf(["--format", "csv", "--html", html], names);
    expect(out.split("\n").filter((line) => line.startsWith("unit;") || line.startsWith("unit,")).length).toBe(700);
    const page = await readFile(html, "utf8");
    const shown = [...page.matchAll(/<bdi class="unit">([^<]*)</g)].map(([, name]) => name);
    // Those with `baik` come first, in the order of their names.
    expect(shown).toEqual(names.filter((_, index) => index % 2 === 0).slice(0, 300));
    expect(page).toContain("300 unit dengan indeks tertinggi dari 700");
  });

  it("called by numbers of people are warned of, without the numbers", async () => {
    const numbers = ["198001012005012001", "19790101 200501 1 002", "3174012005010001", "Dinas"];
    for (const lang of ["id", "en"]) {
      const { err } = await recapOf(["--lang", lang], numbers);
      expect(err).toContain(lang === "id" ? "3 dari 4 unit" : "3 of 4 units");
      expect(err).toContain("--map unit=");
    }
    for (const names of [
      ["Dinas", "Badan"],
      ["101", "102"],
      ["20240101", "20240102"],
      [...numbers, "A", "B", "C"],
    ])
      expect((await recapOf([], names)).err).not.toContain("--map unit=");
  });
});
