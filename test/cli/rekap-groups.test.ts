// `ip-asn rekap --by`: groups by a fact, against a count row by row, from each kind of input.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer } from "../../src/index.js";
import { writeWorkbook } from "../doors/node.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { runs } from "../support/effort.js";
import { cellsOf, EVERY_COLUMN, tableText, type Column } from "../support/node/tables.js";
import { whole } from "../support/node/xlsx/workbooks.js";

type Cells = Readonly<Partial<Record<Column, string>>>;

const DEGREES = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];

/** Few words, so that many people differ in their degree only: those are what a short cut may confuse. */
const person: fc.Arbitrary<Cells> = fc.record({
  unit: fc.constantFrom("A", "B", ""),
  status: fc.constantFrom("PNS", "PNS", "PPPK", "CPNS", "PNSS"),
  jabatan: fc.constantFrom("pelaksana", "pelaksana", "fungsional"),
  pendidikan: fc.constantFrom(...DEGREES, "s1", "", "S9"),
  syarat_pendidikan: fc.constantFrom("S1", "SLTA", "S2"),
  diklat_fungsional: fc.constant("ya"),
  jp_teknis: fc.constantFrom("", "7", "12", "24"),
  seminar: fc.constantFrom("ya", "tidak"),
  kinerja: fc.constant("baik"),
  hukuman: fc.constantFrom("tidak-pernah", "tidak-pernah", "brat"),
});

const nipOf = (index: number) => `19800101${String(index).padStart(10, "0")}`;

/** The facts of a row as JSON; what cannot be read stays as it is written. */
function factsOf(cells: Cells, isJson: boolean): Record<string, unknown> {
  const text = (column: Column) => {
    const cell = cells[column] ?? "";
    return cell === "" ? undefined : cell;
  };
  const degree = text("pendidikan");
  return JSON.parse(
    JSON.stringify({
      ...(isJson && { id: cells.nip, unit: text("unit") }),
      status: text("status"),
      jabatan: text("jabatan"),
      // Case does not count in a table; JSON lines are taken at their word.
      kualifikasi: {
        pendidikan: degree === "s1" ? "S1" : degree,
        syaratPendidikan: text("syarat_pendidikan"),
      },
      kompetensi: { diklatFungsional: true, jpTeknis: text("jp_teknis"), seminar: cells.seminar === "ya" },
      kinerja: { predikat: text("kinerja") },
      disiplin: { hukuman: text("hukuman") },
    }),
  ) as Record<string, unknown>;
}

interface Counted {
  people: number;
  measured: number;
  notMeasured: number;
  rejected: number;
  /** All points, in hundredths. */
  sum: number;
}

const scorer = createScorer({ year: 2024 });

/** Each row scored by itself and counted under its degree. */
function naive(rows: readonly Cells[]): Record<string, Counted> {
  const found: Record<string, Counted> = {};
  for (const cells of rows) {
    const degree = cells.pendidikan === "s1" ? "S1" : (cells.pendidikan ?? "");
    const group = (found[DEGREES.includes(degree) ? degree : "null"] ??= {
      people: 0,
      measured: 0,
      notMeasured: 0,
      rejected: 0,
      sum: 0,
    });
    const outcome = scorer.safeScore(factsOf(cells, false));
    // A word that no table knows is a mistake of the row, even where the person is not measured.
    const isMistaken = degree === "S9" || cells.hukuman === "brat";
    group.people += 1;
    if (outcome.success) {
      group.measured += 1;
      group.sum += Math.round(100 * Number(outcome.data.total));
    } else if (!isMistaken && outcome.issues.every((one) => one.code === "not_measured")) group.notMeasured += 1;
    else group.rejected += 1;
  }
  return found;
}

interface PlainGroup {
  readonly group: Readonly<Record<string, string | null>>;
  readonly people: number;
  readonly measured: number;
  readonly notMeasured: number;
  readonly rejected: number;
  readonly sum: string;
  readonly index: string | null;
}

interface PlainRecap {
  readonly byGroup?: {
    readonly pendidikan: { readonly by: readonly string[]; readonly groups: readonly PlainGroup[] };
  };
}

async function recapOf(file: string, ...args: readonly string[]): Promise<PlainRecap> {
  const { out } = await ipAsn(["rekap", file, "--year", "2024", "--format", "json", ...args]);
  return JSON.parse(out) as PlainRecap;
}

function countsIn({ byGroup }: PlainRecap): Record<string, Counted> {
  const groups = byGroup?.pendidikan.groups ?? [];
  return Object.fromEntries(
    groups.map(({ group, people, measured, notMeasured, rejected, sum }) => [
      String(group["pendidikan"]),
      { people, measured, notMeasured, rejected, sum: Math.round(100 * Number(sum)) },
    ]),
  );
}

describe("people by degree", () => {
  it("are counted as row by row, from CSV, JSON lines and a workbook", async () => {
    const folder = await directory();
    const places = { csv: join(folder, "p.csv"), ndjson: join(folder, "p.ndjson"), xlsx: join(folder, "p.xlsx") };
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 60 }), async (people) => {
        const rows = people.map((cells, index): Cells => ({ ...cells, nip: nipOf(index) }));
        const expected = naive(rows);
        await writeFile(places.csv, tableText(rows));
        await writeFile(places.ndjson, rows.map((cells) => JSON.stringify(factsOf(cells, true))).join("\n"));
        await writeFile(places.xlsx, await whole(writeWorkbook(EVERY_COLUMN, rows.map(cellsOf))));
        for (const [form, file] of Object.entries(places))
          expect(countsIn(await recapOf(file, "--by", "pendidikan")), form).toEqual(expected);
      }),
      { numRuns: runs(40) },
    );
  });

  const FILE = example("pegawai-dengan-kesalahan.csv");
  const rekap = (...more: readonly string[]) => ipAsn(["rekap", FILE, "--year", "2024", ...more]);

  it("stand in JSON under one key more, and nothing else moves", async () => {
    const { byGroup, ...others } = await recapOf(FILE, "--by", "pendidikan,pendidikan", "--by", "pendidikan");
    expect(byGroup?.pendidikan.by).toEqual(["pendidikan"]);
    expect(others).toEqual(await recapOf(FILE));
  });

  it("stand in CSV as lines behind the others, in the order of the law", async () => {
    const people = ["SD", "S1", "", "D4", "S3"].map((pendidikan, index) => ({ nip: nipOf(index), pendidikan }));
    const file = join(await directory(), "p.csv");
    await writeFile(file, tableText(people));
    const { out } = await ipAsn(["rekap", file, "--year", "2024", "--format", "csv", "--by", "pendidikan"]);
    const [header = [], ...lines]: string[][] = parse(out, { delimiter: ";" });
    expect(header.slice(0, 6)).toEqual(["kelompok", "unit", "status", "jabatan", "pendidikan", "pegawai"]);
    const own = lines.filter(([level]) => level === "pendidikan");
    expect(own.map((cells) => cells.slice(1, 6))).toEqual(
      ["S3", "S1", "D4", "SD", ""].map((degree) => ["", "", "", degree, "1"]),
    );
    expect(lines.slice(-5)).toEqual(own);
  });

  it.each([
    ["id", "Pendidikan", "(tidak diketahui)"],
    ["en", "Degree", "(not known)"],
  ])("have a table and a section of the page, --lang %s", async (lang, heading, unknown) => {
    const folder = await directory();
    const file = join(folder, "p.csv");
    const page = join(folder, "p.html");
    const degrees = ["SD", "S1", ""];
    await writeFile(file, tableText(degrees.map((pendidikan, index) => ({ nip: nipOf(index), pendidikan }))));
    const args = ["rekap", file, "--year", "2024", "--by", "pendidikan", "--html", page, "--lang", lang];
    const { out } = await ipAsn(args);
    const lines = out.split("\n").map((line) => line.trim());
    const start = lines.indexOf(heading);
    expect(lines.slice(start + 2, start + 5).map((line) => line.split(/ {2,}/)[0])).toEqual(["S1", "SD", unknown]);
    const html = await readFile(page, "utf8");
    expect(html).toContain(`<a href="#by-pendidikan">${heading}</a>`);
    expect(html).toContain(`<h2 id="h-by-pendidikan">${heading}</h2>`);
    // S1 stands first in the recap's JSON too, behind it SD and what is not known.
    const rows = [...html.matchAll(/data-at="byGroup\.pendidikan\.groups\.(\d)"><th scope="row">([^<]*)</g)];
    expect(rows.map(([, place, name]) => [place, name])).toEqual([
      ["0", "S1"],
      ["1", "SD"],
      ["2", lang === "id" ? "Tidak diketahui" : "Not known"],
    ]);
  });

  it.each(["id", "en"])("under another name are refused with the names that there are, --lang %s", async (lang) => {
    for (const by of ["pendidikn", "unit", "pendidikan,", "constructor"]) {
      const { code, err } = await rekap("--by", by, "--lang", lang);
      expect([code, err.includes("--by"), err.includes("pendidikan")], by).toEqual([2, true, true]);
    }
  });
});
