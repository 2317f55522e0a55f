// Facts that a profile adds have columns of their own in a table of people, named like the fact.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions, type ProfileSource } from "../../src/index.js";
import { columnOf, mapColumns, rowFacts } from "../doors/node.js";
import { readPeople } from "../support/node/whole-table.js";
import { scorePeople } from "../support/node/whole-table.js";
import { extended } from "../support/profile/agency.js";
import { cellsOf, EVERY_COLUMN, refusal, utf8 } from "../support/node/tables.js";

const ADDED = ["sertifikasi", "jpMandiri", "bahasa_asing"] as const;
type Added = (typeof ADDED)[number];
const HEADER = [...EVERY_COLUMN, ...ADDED];

const rule = (name: string, kind: string, more: object) => ({
  id: `kompetensi.${name.replace("_", "-")}`,
  kind,
  label: name,
  fact: `tambahan.${name}`,
  whenMissing: "no-points",
  ...more,
});

/** Kompetensi of 2024 with 1 for a certificate, 2 from 10 hours on, 3 or 4 for a language; cut off at 40 as ever. */
const profile: ProfileSource = extended(editions["2024@1"], {
  facts: {
    sertifikasi: { kind: "flag", label: "Sertifikasi" },
    jpMandiri: { kind: "number", label: "Belajar mandiri", most: 400 },
    bahasa_asing: { kind: "word", label: "Bahasa asing", words: ["tingkat dasar", "Mahir", "C1"] },
  },
  add: {
    kompetensi: [
      rule("sertifikasi", "flag", { points: 1 }),
      rule("jpMandiri", "threshold", { atLeast: 10, points: 2, credit: "all-or-nothing" }),
      rule("bahasa_asing", "lookup", { points: { "tingkat dasar": 3, Mahir: 4, C1: 4 } }),
    ],
  },
});

const issuesOf = (header: readonly string[]) => refusal(() => mapColumns(header, profile));
const without = (left: string) => HEADER.filter((column) => column !== left);

/** What a row whose added cells are these gives as added facts, and what is wrong with it. */
function read(cells: Partial<Record<Added, string>>, mark: "." | "," = ",", isCertain = true) {
  const row = [...cellsOf({}), ...ADDED.map((name) => cells[name] ?? "")];
  const { facts, issues } = rowFacts(row, mapColumns(HEADER, profile), { mark, isCertain }, profile.facts);
  return { tambahan: facts["tambahan"] as Partial<Record<Added, unknown>>, issues };
}

describe("a header with added facts", () => {
  it("has its columns in any order and spelling", () => {
    const spell: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.replaceAll("_", " "),
      (name) => name.replaceAll("_", ""),
      (name) => ` ${name} `,
      (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2"),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HEADER], { minLength: HEADER.length }),
        fc.array(fc.constantFrom(...spell), { minLength: HEADER.length, maxLength: HEADER.length }),
        (names, spellings) => {
          const { at, unknown } = mapColumns(
            names.map((name, index) => spellings[index]?.(name) ?? name),
            profile,
          );
          expect([...at].map(([column, position]) => [column, names[position]])).toEqual(
            HEADER.map((column) => [column, column]),
          );
          expect(unknown).toEqual([]);
        },
      ),
    );
  });

  it.each(ADDED)("without the column %s is refused, though the fact itself may be missing", (column) => {
    const header = without(column);
    expect(issuesOf(header)).toEqual([
      { code: "column_missing", path: [], params: { columns: [column], found: header, profile: "kabupaten-contoh" } },
    ]);
  });

  it("without any of them says so once, the law's columns first", () => {
    expect(issuesOf(EVERY_COLUMN.filter((column) => column !== "hukuman"))).toMatchObject([
      { code: "column_missing", params: { columns: ["hukuman", "sertifikasi", "jpMandiri", "bahasa_asing"] } },
    ]);
  });

  it.each([
    ["sertifikat", "sertifikasi"],
    ["jp_mandri", "jpMandiri"],
    ["bahasa-asing", "bahasa_asing"],
  ])("in which %s stands for %s asks whether that is meant", (found, suggestion) => {
    expect(issuesOf(HEADER.map((column) => (column === suggestion ? found : column)))).toMatchObject([
      { code: "column_misspelt", params: { found, suggestion } },
      { code: "column_missing", params: { columns: [suggestion] } },
    ]);
  });

  it("in which one stands twice, in whatever spelling, is refused with both positions", () => {
    expect(issuesOf([...HEADER, "JP Mandiri"])).toEqual([
      { code: "column_doubled", path: [], params: { column: "jpMandiri", positions: [15, 17] } },
    ]);
  });

  it("is one of unknown columns for an edition that adds no facts", () => {
    expect(mapColumns(HEADER, editions["2024@1"]).unknown).toEqual([...ADDED]);
  });

  it.each(ADDED)("has the place of %s in a person's facts as its column", (name) => {
    expect(columnOf(["tambahan", name])).toBe(name);
  });
});

describe("cells of added facts", () => {
  it.each([
    ...["ya", "Ya", "YA", "y", "true", "TRUE", "1", " ya "].map((text) => [text, true] as const),
    ...["tidak", "Tidak", "t", "false", "0"].map((text) => [text, false] as const),
  ])('"%s" in a column of yes and no is %s', (text, answer) => {
    expect(read({ sertifikasi: text })).toEqual({ tambahan: { sertifikasi: answer }, issues: [] });
  });

  it.each(["mungkin", "yes", "2", "-", "tidak-dipersyaratkan"])('"%s" is neither yes nor no', (text) => {
    expect(read({ sertifikasi: text }).issues).toMatchObject([
      { code: "cell_word", path: ["sertifikasi"], params: { found: text, accepted: ["ya", "tidak"] } },
    ]);
  });

  it.each([
    ["7", ",", "7"],
    ["7,5", ",", "7.5"],
    ["7.5", ".", "7.5"],
    [" 12,25 ", ",", "12.25"],
    ["0", ",", "0"],
    ["0010", ".", "0010"],
  ] as const)('"%s" in a column of numbers is read where the decimal mark is "%s"', (text, mark, number) => {
    expect(read({ jpMandiri: text }, mark)).toEqual({ tambahan: { jpMandiri: number }, issues: [] });
  });

  it.each([
    ["7.5", ","],
    ["7,5", "."],
    ["1e3", "."],
    ["7 jam", ","],
    ["0x10", "."],
    ["1.000,5", ","],
    ["+7", "."],
    ["٧", "."],
  ] as const)('"%s" is no number where the decimal mark is "%s"', (text, mark) => {
    expect(read({ jpMandiri: text }, mark).issues).toMatchObject([
      { code: "cell_number", path: ["jpMandiri"], params: { found: text, decimal: mark } },
    ]);
  });

  it("1.250 is not read where nothing in the file says what the point means", () => {
    expect(read({ jpMandiri: "1.250" }, ".", false).issues).toMatchObject([
      { code: "cell_number", path: ["jpMandiri"], params: { isAmbiguous: true } },
    ]);
  });

  it.each([
    ["tingkat dasar", "tingkat dasar"],
    ["Tingkat Dasar", "tingkat dasar"],
    ["TINGKAT_DASAR", "tingkat dasar"],
    ["tingkat-dasar", "tingkat dasar"],
    ["mahir", "Mahir"],
    ["MAHIR", "Mahir"],
    [" c1 ", "C1"],
  ])('the word "%s" is read as "%s"', (text, word) => {
    expect(read({ bahasa_asing: text })).toEqual({ tambahan: { bahasa_asing: word }, issues: [] });
  });

  it("a word that is not known is told with the one that was probably meant", () => {
    expect(read({ bahasa_asing: "mahr" }).issues).toMatchObject([
      {
        code: "cell_word",
        path: ["bahasa_asing"],
        params: { found: "mahr", accepted: ["tingkat dasar", "Mahir", "C1"], suggestion: "Mahir" },
      },
    ]);
  });

  it.each(["", " ", "\t", "\u00a0"])("a cell with nothing in it (%j) is a fact that is not given", (text) => {
    expect(read({ sertifikasi: text, jpMandiri: text, bahasa_asing: text })).toEqual({ tambahan: {}, issues: [] });
  });

  it("all that is wrong in a row is told at once", () => {
    const { issues } = read({ sertifikasi: "yes", jpMandiri: "tujuh", bahasa_asing: "cakap" });
    expect(issues.map((one) => one.path[0])).toEqual([...ADDED]);
  });
});

describe("a table of people with added facts", () => {
  const scorer = createScorer({ profile });
  const outcomes = (rows: readonly (readonly string[])[]) => {
    const text = [HEADER, ...rows].map((cells) => cells.join(";")).join("\n");
    return [...scorePeople(readPeople(utf8(text), "pegawai.csv", profile, {}), scorer)].map((one) =>
      one.state === "scored"
        ? one.result.dimensions.kompetensi.score.toString()
        : one.state === "rejected"
          ? one.issues.map((issue) => [issue.code, ...issue.path].join(" "))
          : one.state,
    );
  };
  const row = (nip: string, ...added: readonly string[]) => [...cellsOf({ nip, jp_teknis: "", seminar: "" }), ...added];

  it("gives the points of each, and none for an empty cell: base 20 for baik", () => {
    expect(
      outcomes([
        row("1", "ya", "10", "mahir"), // 20 + 1 + 2 + 4
        row("2", "tidak", "9,99", "TINGKAT DASAR"), // 20 + 3
        row("3", "", "", ""), // 20
        row("4", "y", "400", "c1"), // 20 + 1 + 2 + 4
      ]),
    ).toEqual(["27", "23", "20", "27"]);
  });

  it("rejects a row whose number is out of the fact's range, and no other", () => {
    expect(outcomes([row("1", "ya", "400,01", ""), row("2", "ya", "-1", ""), row("3", "ya", "1,5", "")])).toEqual([
      ["number_out_of_range jpMandiri"],
      ["number_out_of_range jpMandiri"],
      "21",
    ]);
  });
});
