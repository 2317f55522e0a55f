// Rows counted by outcome and unit while they pass: each once, in the unit that its cell names.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactPath } from "../../src/doors/facts.js";
import {
  type CachedOutcome,
  countedBatches,
  countedRows,
  csvFile,
  type MeasuredRow,
  nobody,
  readHead,
  type RowScanner,
  type ScoredPerson,
} from "../doors/node.js";
import { runs } from "../support/effort.js";
import { FILE, smallHead, sourceOf, type Table } from "../support/node/bulk-both-ways.js";
import { files, profiles, scorerUnder } from "../support/node/bulk-files.js";
import { cellsOf, EVERY_COLUMN, tableText, utf8 } from "../support/node/tables.js";
import { readPeople, scorePeople } from "../support/node/whole-table.js";

type Counts = Readonly<Record<string, number>>;

/** What is told of a row: its state, who it is about, what became of it. */
function keyOf({ row: { unit, facts }, ...person }: ScoredPerson, keptApart: readonly FactPath[]): string {
  const { status, jabatan } = (facts ?? {}) as { readonly status?: string; readonly jabatan?: string };
  const outcome =
    person.state === "scored"
      ? [
          person.result.total.toString(),
          person.result.interpretations,
          person.result.duties.map((one) => [one.met, one.missing]),
        ]
      : person.state === "rejected"
        ? person.issues.map((one) => [one.code, one.path])
        : [];
  const kept = keptApart.map((fact) => {
    const [group = "", name = ""] = fact.split(".");
    return (facts as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[group]?.[name] ?? null;
  });
  const who = [unit ?? null, status ?? null, jabatan ?? null];
  return JSON.stringify([person.state, ...who, outcome, ...(keptApart.length === 0 ? [] : [kept])]);
}

function counter(keptApart: readonly FactPath[]) {
  const counts: Record<string, number> = {};
  return {
    counts,
    count: (person: ScoredPerson, times: number) => {
      const key = keyOf(person, keptApart);
      counts[key] = (counts[key] ?? 0) + times;
    },
  };
}

/** Each row on its own, from the table read whole. */
function naive({ bytes, scorer, dialect = {} }: Table, keptApart: readonly FactPath[] = []): Counts {
  const { counts, count } = counter(keptApart);
  for (const person of scorePeople(readPeople(bytes, FILE, scorer.profile, dialect), scorer)) {
    // Of a row that could not be split into cells nobody knows anything.
    const isBroken = person.row.issues.some((one) => one.path.length === 0);
    count(isBroken ? { ...person, row: { ...person.row, unit: undefined, facts: {} } } : person, 1);
  }
  return counts;
}

/** The counts of the bulk path, and how many rows it says to have read. */
async function bulk(
  { bytes, scorer, dialect = {} }: Table,
  headSize?: number,
  keptApart: readonly FactPath[] = [],
): Promise<readonly [Counts, number]> {
  const { counts, count } = counter(keptApart);
  const source = await sourceOf(bytes);
  const head = await (headSize === undefined ? readHead(source, FILE) : smallHead(source, headSize));
  let rows = 0;
  for await (const batch of countedBatches(
    csvFile(head, source, FILE, scorer.profile, dialect),
    scorer,
    count,
    undefined,
    keptApart,
  ))
    rows += batch.rows;
  return [counts, rows];
}

const sum = (counts: Counts) => Object.values(counts).reduce((all, one) => all + one, 0);
const nipOf = (person: number) => `19800101${String(person).padStart(10, "0")}`;

describe("a table counted by unit", () => {
  const scorer = scorerUnder("2024@1");

  it("of units in every spelling that means the same, and those that do not", async () => {
    const units = [
      "Dinas",
      '"Dinas"',
      " Dinas ",
      "Dinas\u00a0",
      '"Dinas "',
      "dinas",
      "",
      '""',
      "  ",
      '" "',
      '"Di""nas"',
      '"Di;nas"',
    ];
    const people = [...units, ...units, ...units].map((unit, index) => ({ nip: nipOf(index), unit }));
    const table = { bytes: utf8(tableText(people)), scorer };
    const [counts, rows] = await bulk(table);
    const byUnit = new Map<unknown, number>();
    for (const [key, times] of Object.entries(counts)) {
      const [, unit] = JSON.parse(key) as readonly unknown[];
      byUnit.set(unit, (byUnit.get(unit) ?? 0) + times);
    }
    expect(Object.fromEntries(byUnit)).toEqual({ Dinas: 15, dinas: 3, null: 12, 'Di"nas': 3, "Di;nas": 3 });
    expect(rows).toBe(36);
  });

  it("of people who are not measured, and of rejected ones: by unit, status and kind of post too", async () => {
    const people = [
      { status: "CPNS", unit: "A" },
      { status: "CPNS", unit: "A", jabatan: "fungsional" },
      { status: "CPNS", unit: "A" },
      { hukuman: "brat", unit: "A" },
      { hukuman: "brat", unit: "B" },
      { hukuman: "brat", unit: '"A"' },
      { status: "PPPK", hukuman: "brat", unit: "A", jabatan: "fungsional" },
      { status: "PPPK", hukuman: "brat", unit: "A", jabatan: "fungsional" },
      { status: "PNSS", unit: "B" },
    ].map((person, index) => ({ nip: nipOf(index), ...person }));
    const table = { bytes: utf8(tableText(people)), scorer };
    expect(naive(table)).toMatchObject({
      '["not-measured","A","CPNS","pelaksana",[]]': 2,
      '["rejected","A","PNS","pelaksana",[["cell_word",["hukuman"]]]]': 2,
      '["rejected","A","PPPK","fungsional",[["cell_word",["hukuman"]]]]': 2,
    });
    const [counts] = await bulk(table);
    expect(counts).toEqual(naive(table));
  });

  it("however its beginning ends", async () => {
    const text = tableText(
      [
        { nip: nipOf(1), unit: '"Dinas\n""A"""' },
        { nip: nipOf(2), unit: "Dinas" },
        { nip: nipOf(1), unit: "Dinas" },
        { nip: nipOf(3), unit: "Dinas", nama: 'Si"ti' },
        { nip: nipOf(4), unit: "", status: "CPNS" },
        { nip: nipOf(5), unit: " Dinas" },
      ],
      { lineEnd: "\r\n", mark: "\uFEFF" },
    );
    const table: Table = { bytes: utf8(text), scorer, dialect: { delimiter: ";", decimal: "," } };
    const expected = naive(table);
    const firstRow = utf8(
      `${EVERY_COLUMN.join(";")}\r\n${cellsOf({ nip: nipOf(1), unit: '"Dinas\n""A"""' }).join(";")}`,
    );
    for (let size = firstRow.length + 5; size <= table.bytes.length + 2; size += 1)
      expect(await bulk(table, size), `a beginning of ${size}`).toEqual([expected, 6]);
  });

  it("of random files: as each row on its own, and the counts add up", async () => {
    await fc.assert(
      fc.asyncProperty(files(profiles["2024@1"]), async ({ text, delimiter, mark }) => {
        const table: Table = { bytes: utf8(text), scorer, dialect: { delimiter, decimal: mark } };
        let expected: Counts;
        try {
          expected = naive(table);
        } catch {
          return;
        }
        const [counts, rows] = await bulk(table);
        expect(sum(counts)).toBe(rows);
        expect(counts).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });
});

describe.each(["2019@1", "2023@1", "2024@1", "2024@2"] as const)("rows of the same points, under %s", (name) => {
  const scorer = scorerUnder(name);

  it("are told apart by a fact that is kept apart", async () => {
    // A degree as required and one above it bring the same; so do 0 and 1 hours.
    // Hours go outermost: by then each pair of degrees is known, and another could stand for it.
    const people = ["1", "0", "24"]
      .flatMap((jp_teknis) => ["S1", "S2", "S3", "SLTA"].map((pendidikan) => ({ jp_teknis, pendidikan })))
      .flatMap((facts) => ["S1", "S2", "SLTA"].map((syarat_pendidikan) => ({ ...facts, syarat_pendidikan })))
      .map((facts, index) => ({ nip: nipOf(index), ...facts }));
    const table = { bytes: utf8(tableText(people)), scorer };
    for (const keptApart of [
      ["kualifikasi.pendidikan"],
      ["kualifikasi.syaratPendidikan"],
      ["kompetensi.jpTeknis"],
    ] as const)
      expect(await bulk(table, undefined, keptApart)).toEqual([naive(table, keptApart), 36]);
  });
});

describe.each(["2019@1", "2023@1", "2024@1", "2024@2", "an agency's"] as const)(
  "facts that are kept apart, under %s",
  (name) => {
    const scorer = scorerUnder(name);

    it("of random files: as each row on its own", async () => {
      const facts = ["kualifikasi.pendidikan", "kinerja.predikat", "disiplin.hukuman", "kompetensi.jpTeknis"] as const;
      await fc.assert(
        fc.asyncProperty(files(profiles[name]), fc.subarray([...facts], { minLength: 1 }), async (file, keptApart) => {
          const table: Table = {
            bytes: utf8(file.text),
            scorer,
            dialect: { delimiter: file.delimiter, decimal: file.mark },
          };
          let expected: Counts;
          try {
            expected = naive(table, keptApart);
          } catch {
            return;
          }
          const [counts] = await bulk(table, undefined, keptApart);
          expect(counts).toEqual(expected);
        }),
        { numRuns: runs(120) },
      );
    });
  },
);

describe("more pairs of outcome and unit than are kept", () => {
  it("are counted to the last one", () => {
    const counts = new Map<string, number>();
    const sink = countedRows((row, times) => {
      const name = row.row.unit ?? "";
      counts.set(name, (counts.get(name) ?? 0) + times);
    });
    const outcomes = [0, 1].map(
      (number): CachedOutcome => ({ number, person: { state: "not-measured", row: nobody } }),
    );
    const units = 70_000; // with two outcomes more than 131,072 pairs
    const view = new DataView(new ArrayBuffer(0));
    for (const round of [0, 1])
      for (let unit = 0; unit < units; unit += 1) {
        const bytes = utf8(`U${unit};`);
        const row = { groupStart: 0, groupEnd: bytes.length - 1 } as RowScanner;
        for (const outcome of outcomes) if (round === 0 || unit % 3 === 0) sink.cached(outcome, bytes, view, 0, row);
      }
    sink.read({ state: "not-measured", row: { ...nobody, unit: "U0" } } satisfies MeasuredRow);
    sink.countRest();
    expect(counts.size).toBe(units);
    expect([counts.get("U0"), counts.get("U1"), counts.get("U3"), counts.get("U69999")]).toEqual([5, 2, 4, 4]);
    const before = [...counts.values()].reduce((all, one) => all + one, 0);
    sink.countRest();
    expect([...counts.values()].reduce((all, one) => all + one, 0)).toBe(before);
  });
});
