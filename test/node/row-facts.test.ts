// From cells to facts: words without regard to case and to _, - and space; numbers exactly, or not at all.

import { describe, expect, it } from "vitest";
import { editions } from "../../src/index.js";
import { mapColumns, rowFacts } from "../doors/node.js";
import { EVERY_COLUMN, cellsOf, type Column } from "../support/node/tables.js";

const columns = mapColumns(EVERY_COLUMN, editions["2024@1"]);

interface Facts {
  readonly id?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly status?: string;
  readonly jabatan?: string;
  readonly kualifikasi: { readonly pendidikan?: string; readonly syaratPendidikan?: string };
  readonly kompetensi: {
    readonly diklatKepemimpinan?: unknown;
    readonly diklatFungsional?: unknown;
    readonly jpTeknis?: unknown;
    readonly seminar?: unknown;
  };
  readonly kinerja: { readonly predikat?: string; readonly nilai?: string };
  readonly disiplin: { readonly hukuman?: string };
}

/** The facts of a row that differs in some cells from that of Siti, and what is wrong with it. */
function read(cells: Partial<Record<Column, string>>, mark: "." | "," = ",", isCertain = true) {
  const { facts, issues } = rowFacts(cellsOf(cells), columns, { mark, isCertain });
  return { facts: facts as unknown as Facts, issues, codes: issues.map((one) => `${one.path.join(".")}: ${one.code}`) };
}

const spellings = (word: string) => [
  word,
  word.toUpperCase(),
  ` ${word} `,
  `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
];

describe("no performance record", () => {
  it.each(["tidak-ada", "tidak ada", "Tidak Ada", "tanpa SKP", "TANPA_SKP", "tidak ada SKP", " Tidak ada  SKP "])(
    '"%s" is tidak-ada',
    (text) => {
      const { facts, issues } = read({ kinerja: text });
      expect([facts.kinerja, issues]).toEqual([{ predikat: "tidak-ada" }, []]);
    },
  );

  it.each(["", "  "])('"%s" is not known', (text) => {
    expect(read({ kinerja: text }).facts.kinerja.predikat).toBeUndefined();
  });

  it.each(["tanpa", "SKP", "ada", "-"])('"%s" is not read', (text) => {
    expect(read({ kinerja: text }).codes).toEqual(["kinerja: cell_word"]);
  });
});

describe("yes and no", () => {
  const answers = [
    ...["ya", "y", "true", "1"].flatMap(spellings).map((text) => ({ text, answer: true })),
    ...["tidak", "t", "false", "0"].flatMap(spellings).map((text) => ({ text, answer: false })),
  ];

  it.each(answers)('"$text" is $answer in each column that holds an answer', ({ text, answer }) => {
    const { facts, issues } = read({ diklat_kepemimpinan: text, diklat_fungsional: text, seminar: text });
    expect(facts.kompetensi).toEqual({
      diklatKepemimpinan: answer,
      diklatFungsional: answer,
      jpTeknis: "20",
      seminar: answer,
    });
    expect(issues).toEqual([]);
  });

  it.each([
    "tidak-dipersyaratkan",
    "Tidak Dipersyaratkan",
    "tidak_dipersyaratkan",
    "TIDAK-DIPERSYARATKAN",
    "tidak  dipersyaratkan",
  ])('"%s" is a word of diklat_fungsional', (text) => {
    expect(read({ diklat_fungsional: text }).facts.kompetensi.diklatFungsional).toBe("tidak-dipersyaratkan");
  });

  it("and of no other column", () => {
    const { codes } = read({ diklat_kepemimpinan: "tidak-dipersyaratkan", seminar: "tidak-dipersyaratkan" });
    expect(codes).toEqual(["diklat_kepemimpinan: cell_word", "seminar: cell_word"]);
  });

  it.each(["mungkin", "yes", "2", "-", "belum", "ya/tidak", "yа"])(
    '"%s" is no answer, and what would be one is said',
    (text) => {
      const { facts, issues } = read({ seminar: text });
      expect(facts.kompetensi.seminar).toBeUndefined();
      expect(issues).toMatchObject([
        { code: "cell_word", path: ["seminar"], params: { found: text, accepted: ["ya", "tidak"] } },
      ]);
    },
  );

  it("a word that diklat_fungsional does not know is told what it does know", () => {
    expect(read({ diklat_fungsional: "tidak dipersyaratkn" }).issues).toEqual([
      {
        code: "cell_word",
        path: ["diklat_fungsional"],
        params: {
          found: "tidak dipersyaratkn",
          accepted: ["ya", "tidak", "tidak-dipersyaratkan"],
          suggestion: "tidak-dipersyaratkan",
        },
      },
    ]);
  });
});

describe("words", () => {
  it.each([
    ["sangat-baik", ["sangat-baik", "Sangat Baik", "SANGAT_BAIK", "sangat  baik", "sangat - baik"]],
    ["baik", ["baik", "Baik", "BAIK", " baik "]],
    ["cukup", ["cukup", "Cukup"]],
    ["butuh-perbaikan", ["Butuh Perbaikan", "butuh_perbaikan", "BUTUH-PERBAIKAN", "butuh\u00a0perbaikan"]],
    ["kurang", ["kurang", "KURANG"]],
    ["buruk", ["buruk", "Buruk"]],
    ["sangat-kurang", ["Sangat Kurang", "sangat_kurang"]],
  ])("kinerja %s: %j", (predikat, texts) => {
    expect(texts.map((text) => read({ kinerja: text }).facts.kinerja)).toEqual(texts.map(() => ({ predikat })));
  });

  it.each([
    ["status", "pns", "PNS"],
    ["status", "Pppk", "PPPK"],
    ["status", "cpns", "CPNS"],
    ["jabatan", "JPT", "jpt"],
    ["jabatan", "Pelaksana", "pelaksana"],
    ["jabatan", " FUNGSIONAL ", "fungsional"],
  ] as const)("%s %s is %s", (column, text, word) => {
    expect(read({ [column]: text }).facts[column]).toBe(word);
  });

  it("the degree held and the degree required know the same words", () => {
    for (const degree of ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"]) {
      const { facts, issues } = read({ pendidikan: degree.toLowerCase(), syarat_pendidikan: degree });
      expect(facts.kualifikasi).toEqual({ pendidikan: degree, syaratPendidikan: degree });
      expect(issues).toEqual([]);
    }
  });

  it.each([
    ["tidak-pernah", "Tidak Pernah"],
    ["ringan", "Ringan"],
    ["sedang", "SEDANG"],
    ["berat", "berat"],
  ])("hukuman %s", (word, text) => {
    expect(read({ hukuman: text }).facts.disiplin).toEqual({ hukuman: word });
  });

  it("are not guessed: SMA, S-1 and D III are no degrees of the contract", () => {
    for (const text of ["SMA", "S-1", "D III", "S1 Teknik", "sarjana"]) {
      expect(read({ pendidikan: text }).codes).toEqual(["pendidikan: cell_word"]);
    }
  });

  it("a long cell is shown shortened", () => {
    const [issue] = read({ jabatan: "x".repeat(5_000) }).issues;
    expect(issue?.code).toBe("cell_word");
    expect(JSON.stringify(issue?.params).length).toBeLessThan(300);
  });
});

describe("what a JavaScript object has by itself is an unknown word", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype"];
  const wordColumns = [
    "status",
    "jabatan",
    "pendidikan",
    "syarat_pendidikan",
    "diklat_kepemimpinan",
    "diklat_fungsional",
    "seminar",
    "kinerja",
    "hukuman",
  ] as const;

  it.each(names)("%s", (name) => {
    const { facts, codes } = read({
      ...Object.fromEntries(wordColumns.map((column) => [column, name])),
      jp_teknis: name,
    });
    expect([...codes].sort()).toEqual(
      [...wordColumns.map((column) => `${column}: cell_word`), "jp_teknis: cell_number"].sort(),
    );
    expect(facts.status).toBeUndefined();
    expect(facts.kinerja).toEqual({ predikat: undefined });
    expect(facts.kompetensi).toEqual({});
  });

  it.each(names)("%s is a fine name and a fine NIP", (name) => {
    expect(read({ nip: name, nama: name, unit: name })).toMatchObject({
      facts: { id: name, name, unit: name },
      issues: [],
    });
  });
});

describe("kinerja", () => {
  it.each([
    ["91", { nilai: "91" }],
    ["90,5", { nilai: "90.5" }],
    ["0", { nilai: "0" }],
    ["100", { nilai: "100" }],
    [" 75,50 ", { nilai: "75.50" }],
    ["baik", { predikat: "baik" }],
  ])('"%s" is read as %j', (text, kinerja) => {
    const { facts, issues } = read({ kinerja: text });
    expect(facts.kinerja).toEqual(kinerja);
    expect(issues).toEqual([]);
  });

  it.each(["91 (sangat baik)", "90.5", "90,", ",5", "+90", "9 1", "1e2"])(
    '"%s" begins like a number and is none',
    (text) => {
      expect(read({ kinerja: text }).codes).toEqual(["kinerja: cell_number"]);
    },
  );

  it.each(["sangat baik sekali", "B", "diatas ekspektasi", "baik 91"])('"%s" is no predikat', (text) => {
    expect(read({ kinerja: text }).codes).toEqual(["kinerja: cell_word"]);
  });
});

describe("empty cells", () => {
  it.each(["", " ", "\t", "\u00a0 "])(
    "%j in every column: no fact is given, and nothing is wrong with that",
    (blank) => {
      const { facts, issues } = read(Object.fromEntries(EVERY_COLUMN.map((column) => [column, blank])));
      expect(JSON.parse(JSON.stringify(facts))).toEqual({ kualifikasi: {}, kompetensi: {}, kinerja: {}, disiplin: {} });
      expect(issues).toEqual([]);
    },
  );

  it("a column that is not in the table gives no fact", () => {
    const few = mapColumns(
      EVERY_COLUMN.filter((column) => column !== "syarat_pendidikan" && column !== "nip"),
      editions["2019@1"],
    );
    const { facts, issues } = rowFacts(
      ["Siti", "Dinas", "PNS", "jpt", "S2", "ya", "", "20", "t", "91", "ringan"],
      few,
      { mark: ".", isCertain: true },
    );
    expect(JSON.parse(JSON.stringify(facts))).toEqual({
      name: "Siti",
      unit: "Dinas",
      status: "PNS",
      jabatan: "jpt",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { diklatKepemimpinan: true, jpTeknis: "20", seminar: false },
      kinerja: { nilai: "91" },
      disiplin: { hukuman: "ringan" },
    });
    expect(issues).toEqual([]);
  });
});

describe("hours", () => {
  it.each([
    ["20", ",", "20"],
    ["22,5", ",", "22.5"],
    ["22.5", ".", "22.5"],
    [" 7,25 ", ",", "7.25"],
    ["0", ",", "0"],
    ["007", ".", "007"],
    ["-4", ",", "-4"],
    ["19,99", ",", "19.99"],
  ] as const)('"%s" with decimal "%s" are %s', (text, decimal, expected) => {
    const { facts, issues } = read({ jp_teknis: text }, decimal);
    expect(facts.kompetensi.jpTeknis).toBe(expected);
    expect(issues).toEqual([]);
  });

  it.each([
    ["22.5", ","],
    ["22,5", "."],
    ["1.250", ","],
    ["1,250", "."],
    ["1.250,5", ","],
    ["1 250", ","],
    ["20 JP", ","],
    ["20,", ","],
    [",5", ","],
    ["+20", ","],
    ["1e3", "."],
    ["1e400", "."],
    ["0x14", "."],
    ["NaN", "."],
    ["Infinity", "."],
    ["٢٠", "."],
    ["２０", "."],
    ["−4", "."],
    ["dua puluh", ","],
    ["-", ","],
    ["#N/A", ","],
  ] as const)('%j with decimal "%s" are none', (text, decimal) => {
    const { facts, issues } = read({ jp_teknis: text }, decimal);
    expect(facts.kompetensi.jpTeknis).toBeUndefined();
    expect(issues).toEqual([
      { code: "cell_number", path: ["jp_teknis"], params: { found: text, decimal, isAmbiguous: false } },
    ]);
  });
});

describe("a NIP that a spreadsheet has rounded", () => {
  it.each(["1,98001E+17", "1.98001E+17", "1,98001e+17", "2E+17", "1.98001E+017"])("%s is damaged", (text) => {
    const { facts, issues } = read({ nip: text });
    expect(issues).toEqual([{ code: "id_damaged", path: ["nip"], params: { found: text } }]);
    expect(facts.id).toBe(text);
  });

  it.each(["198001012005012001", "19800101 200501 2 001", "'198001012005012001", "E17", "1E", "PPPK-1980"])(
    "%s is not",
    (text) => {
      expect(read({ nip: text })).toMatchObject({ facts: { id: text }, issues: [] });
    },
  );
});

describe("several mistakes in one row", () => {
  it("are all named", () => {
    expect(
      read({ nip: "1,9E+17", status: "PSN", pendidikan: "S4", jp_teknis: "banyak", hukuman: "pernah" }).codes.sort(),
    ).toEqual([
      "hukuman: cell_word",
      "jp_teknis: cell_number",
      "nip: id_damaged",
      "pendidikan: cell_word",
      "status: cell_word",
    ]);
  });
});

describe("a mark before three digits", () => {
  it.each([
    ["1,250", ",", true, "1.250", []],
    ["1,250", ",", false, undefined, ["jp_teknis: cell_number"]],
    ["20.000", ".", false, undefined, ["jp_teknis: cell_number"]],
    ["20.000", ".", true, "20.000", []],
    ["19.99", ".", false, "19.99", []],
    ["0.125", ".", false, "0.125", []],
  ] as const)("%s in a file with %s, certain: %s", (text, mark, isCertain, hours, codes) => {
    const row = read({ jp_teknis: text }, mark, isCertain);
    expect(row.facts.kompetensi.jpTeknis).toBe(hours);
    expect(row.codes).toEqual(codes);
  });
});
