// Columns are found by name; what is missing, doubled or nearly right is refused before it costs anybody points.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScorer, editions } from "../../src/index.js";
import { columnOf, mapColumns } from "../doors/node.js";
import { EVERY_COLUMN, refusal, type Column } from "../support/node/tables.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const years = ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[];

/** The columns without which an edition cannot score anybody as the regulation has it. NIP, name and unit never matter. */
const neededIn: Readonly<Record<EditionId, readonly Column[]>> = {
  "2019@1": EVERY_COLUMN.filter((column) => !["nip", "nama", "unit", "syarat_pendidikan"].includes(column)),
  "2023@1": EVERY_COLUMN.filter((column) => !["nip", "nama", "unit"].includes(column)),
  "2024@1": EVERY_COLUMN.filter((column) => !["nip", "nama", "unit"].includes(column)),
};

const without = (...left: readonly string[]) => EVERY_COLUMN.filter((column) => !left.includes(column));
const issuesOf = (header: readonly string[], edition: EditionId = "2024@1") =>
  refusal(() => mapColumns(header, editions[edition]));

describe("a header that can be read", () => {
  it("has its columns in any order, with others between them", () => {
    const header = fc.shuffledSubarray([...EVERY_COLUMN, "golongan", "alamat rumah", "x"], {
      minLength: EVERY_COLUMN.length + 3,
    });
    fc.assert(
      fc.property(header, (names) => {
        const { at, unknown } = mapColumns(names, editions["2024@1"]);
        expect([...at].map(([column, position]) => [column, names[position]])).toEqual(
          EVERY_COLUMN.map((column) => [column, column]),
        );
        expect([...unknown].sort()).toEqual(["alamat rumah", "golongan", "x"]);
      }),
    );
  });

  it.each([
    ["capitals", (name: string) => name.toUpperCase()],
    [
      "a capital at the beginning of each word",
      (name: string) => name.replace(/(^|_)[a-z]/g, (letter) => letter.toUpperCase()),
    ],
    ["spaces for underscores", (name: string) => name.replaceAll("_", " ")],
    ["no underscores", (name: string) => name.replaceAll("_", "")],
    ["doubled spaces and tabs", (name: string) => ` ${name.replaceAll("_", " \t ")} `],
    ["no-break spaces", (name: string) => name.replaceAll("_", "\u00a0")],
    ["a line break within the name", (name: string) => name.replaceAll("_", "\n")],
  ])("may be written with %s", (_name, write) => {
    const { at, unknown } = mapColumns(EVERY_COLUMN.map(write), editions["2024@1"]);
    expect([...at.keys()]).toEqual([...EVERY_COLUMN]);
    expect(unknown).toEqual([]);
  });

  it("passes unknown columns through, named as they stand there", () => {
    const { unknown } = mapColumns(
      ["No", ...EVERY_COLUMN, "Tempat Lahir", "", "constructor", "__proto__"],
      editions["2024@1"],
    );
    expect(unknown).toEqual(["No", "Tempat Lahir", "", "constructor", "__proto__"]);
  });

  it("may have a column whose name is near to one that is there as well", () => {
    expect(mapColumns([...EVERY_COLUMN, "status2", "pendidikan1"], editions["2024@1"]).unknown).toEqual([
      "status2",
      "pendidikan1",
    ]);
  });

  it.each(years)("needs no NIP, name or unit in edition %s", (edition) => {
    expect(issuesOf(without("nip", "nama", "unit"), edition)).toEqual([]);
  });
});

describe("missing columns", () => {
  const cases = years.flatMap((edition) => neededIn[edition].map((column) => ({ edition, column })));

  it.each(cases)("edition $edition needs $column", ({ edition, column }) => {
    const header = without(column);
    expect(issuesOf(header, edition)).toEqual([
      { code: "column_missing", path: [], params: { columns: [column], found: header, profile: edition.slice(0, 4) } },
    ]);
  });

  it("edition 2019 needs no syarat_pendidikan, editions 2023 and 2024 do", () => {
    const found = years.map((edition) => issuesOf(without("syarat_pendidikan"), edition).map((one) => one.code));
    expect(found).toEqual([[], ["column_missing"], ["column_missing"]]);
  });

  it("edition 2024 needs no syarat_pendidikan where kualifikasi is read by the levels of 2019", () => {
    const { profile } = createScorer({ profile: "2024@1", interpretations: { "kualifikasi-scale": "levels-of-2019" } });
    expect(refusal(() => mapColumns(without("syarat_pendidikan"), profile))).toEqual([]);
  });

  it("are named all at once", () => {
    expect(issuesOf(["golongan"], "2019@1")).toEqual([
      {
        code: "column_missing",
        path: [],
        params: { columns: neededIn["2019@1"], found: ["golongan"], profile: "2019" },
      },
    ]);
  });
});

describe("doubled columns", () => {
  it("are named with their positions, counted from 1", () => {
    expect(issuesOf(["Kinerja", ...EVERY_COLUMN])).toEqual([
      {
        code: "column_doubled",
        path: [],
        params: { column: "kinerja", positions: [1, EVERY_COLUMN.indexOf("kinerja") + 2] },
      },
    ]);
  });

  it("are doubled in different spelling too", () => {
    expect(issuesOf([...EVERY_COLUMN, "JP Teknis", "jpteknis"])).toEqual([
      { code: "column_doubled", path: [], params: { column: "jp_teknis", positions: [10, 14, 15] } },
    ]);
  });

  it("matter for NIP too, by which people are told apart", () => {
    expect(issuesOf([...EVERY_COLUMN, "NIP"]).map((one) => one.code)).toEqual(["column_doubled"]);
  });
});

describe("a column that is nearly a known one", () => {
  it.each([
    ["pendidkan", "pendidikan"],
    ["Kinerja.", "kinerja"],
    ["hukumam", "hukuman"],
    ["syarat-pendidikan", "syarat_pendidikan"],
    ["diklat_fungsionl", "diklat_fungsional"],
    ["jp_tehnis", "jp_teknis"],
    ["Semninar", "seminar"],
    ["nlp", "nip"],
  ] as const)("%s: is %s meant?", (found, suggestion) => {
    const issues = issuesOf([found, ...without(suggestion)]);
    expect(issues[0]).toEqual({ code: "column_misspelt", path: [], params: { found, suggestion } });
    // A column that no rule reads may be missing, but its near miss is told all the same: the NIP tells people apart.
    expect(issues.slice(1).map((one) => one.code)).toEqual(suggestion === "nip" ? [] : ["column_missing"]);
  });

  it.each(["no", "golongan", "pangkat", "tmt", "alamat", "nik"])(
    "%s is not, beside the columns of the contract",
    (found) => {
      expect(issuesOf([found, ...EVERY_COLUMN])).toEqual([]);
    },
  );
});

describe("columns of results", () => {
  const reserved = [
    "skor_kualifikasi",
    "skor_kompetensi",
    "skor_kinerja",
    "skor_disiplin",
    "total",
    "kategori",
    "kewajiban_belum_terpenuhi",
    "interpretasi",
    "status_pengukuran",
  ];

  it.each(reserved)("%s cannot stand in the input", (column) => {
    expect(issuesOf([...EVERY_COLUMN, column])).toEqual([{ code: "column_reserved", path: [], params: { column } }]);
  });

  it("cannot stand there in another spelling either", () => {
    expect(issuesOf([...EVERY_COLUMN, "Skor Kinerja", "TOTAL"])).toEqual([
      { code: "column_reserved", path: [], params: { column: "Skor Kinerja" } },
      { code: "column_reserved", path: [], params: { column: "TOTAL" } },
    ]);
  });

  it("all together are results, which are scored once more by mistake", () => {
    expect(issuesOf([...EVERY_COLUMN, ...reserved])).toEqual([
      { code: "file_of_results", path: [], params: { columns: reserved } },
    ]);
  });

  it("are refused one by one where one is missing", () => {
    const some = reserved.filter((name) => name !== "status_pengukuran" && name !== "total_sebelum");
    expect(issuesOf([...EVERY_COLUMN, ...some]).map((one) => one.code)).toEqual(some.map(() => "column_reserved"));
  });
});

describe("the column of a fact", () => {
  it.each([
    [["id"], "nip"],
    [["name"], "nama"],
    [["unit"], "unit"],
    [["status"], "status"],
    [["kualifikasi", "pendidikan"], "pendidikan"],
    [["kualifikasi", "syaratPendidikan"], "syarat_pendidikan"],
    [["kompetensi", "diklatKepemimpinan"], "diklat_kepemimpinan"],
    [["kompetensi", "jpTeknis"], "jp_teknis"],
    [["kinerja", "predikat"], "kinerja"],
    [["kinerja", "nilai"], "kinerja"],
    [["kinerja"], "kinerja"],
    [["disiplin", "hukuman"], "hukuman"],
    [["kompetensi"], undefined],
    [[], undefined],
    [["constructor"], undefined],
  ])("%j stands in %s", (path, column) => {
    expect(columnOf(path)).toBe(column);
  });
});
