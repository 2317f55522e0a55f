// From bytes to bytes by codes of cells gives what reading row by row gives, for whatever file.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sensitivityUnder } from "../doors/audit.js";
import {
  csvLayout,
  joinColumns,
  type MeasuredRow,
  planColumns,
  scoreColumns,
  sensitivityColumns,
  type VerdictColumns,
  type WholeColumns,
} from "../doors/node.js";
import { byCodes, FILE, SCORE, scored, smallHead, sourceOf, byRows } from "../support/node/bulk-both-ways.js";
import {
  columnsOf,
  dice,
  files,
  PROFILE_NAMES,
  profiles,
  scorerUnder,
  type ProfileName,
} from "../support/node/bulk-files.js";
import { eachNth, IS_WHOLE, runs } from "../support/effort.js";
import { type Column, EVERY_COLUMN, siti, tableText, utf8 } from "../support/node/tables.js";

const withPlan = PROFILE_NAMES.filter((name) => name !== "one with too many facts for codes");

function planUnder(name: ProfileName) {
  const columns = columnsOf(profiles[name]);
  return planColumns(csvLayout(`${columns.join(";")}\n${columns.map(() => "1").join(";")}`, FILE, profiles[name], {}));
}

const nipOf = (person: number) => `19800101${String(person).padStart(10, "0")}`;

describe("whether codes of a profile's columns fit", () => {
  it.each(withPlan)("they do: %s", (name) => {
    expect(planUnder(name)).toBeDefined();
  });

  it("too many added facts do not", () => {
    expect(planUnder("one with too many facts for codes")).toBeUndefined();
  });
});

describe("a row with a broken quote", () => {
  it("is told with its own line", async () => {
    const text = tableText([{ nip: nipOf(1) }, { nip: nipOf(2), nama: 'Si"ti' }, { nip: nipOf(3) }]);
    const { rejected } = scored(await byCodes({ bytes: utf8(text), scorer: scorerUnder("2024@1") }));
    expect(rejected.map(({ line, issues }) => [line, issues])).toEqual([
      [3, [{ code: "quote_broken", path: [], params: { line: 3 } }]],
    ]);
  });
});

describe.each(PROFILE_NAMES)("under %s", (name) => {
  const scorer = scorerUnder(name);

  it("a random file gives the same bytes, the same rejected rows and the same counts", async () => {
    await fc.assert(
      fc.asyncProperty(files(profiles[name]), fc.boolean(), async ({ text, mark }, isTold) => {
        const table = { bytes: utf8(text), scorer, dialect: isTold ? { decimal: mark } : {} };
        expect(await byCodes(table)).toEqual(await byRows(table));
      }),
      { numRuns: runs(800) },
    );
  });

  it("so it does with a delimiter that the file may not have", async () => {
    await fc.assert(
      fc.asyncProperty(files(profiles[name]), fc.constantFrom(";", ",", "\t"), async ({ text }, delimiter) => {
        const table = { bytes: utf8(text), scorer, dialect: { delimiter } };
        expect(await byCodes(table)).toEqual(await byRows(table));
      }),
      { numRuns: runs(120) },
    );
  });

  it("so it does with the columns of sensitivity", async () => {
    const columns = joinColumns([sensitivityColumns(sensitivityUnder(scorer).ofResult)]);
    await fc.assert(
      fc.asyncProperty(files(profiles[name]), async ({ text }) => {
        const table = { bytes: utf8(text), scorer, columns };
        expect(await byCodes(table)).toEqual(await byRows(table));
      }),
      { numRuns: runs(40) },
    );
  });

  it("so it does where the file comes in pieces, and its beginning is smaller than the whole", async () => {
    await fc.assert(
      fc.asyncProperty(
        files(profiles[name]),
        fc.integer({ min: 1, max: 2_000 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
        async ({ text, mark, delimiter }, more, sizes) => {
          const bytes = utf8(text);
          // What the beginning shows must be what the whole file shows: told, or to be seen in the first row.
          const table = { bytes, scorer, dialect: { decimal: mark, delimiter } };
          const rows = await byRows(table);
          const size = endOfSecondLine(text) + more;
          fc.pre(text.includes("\r\n") === headText(bytes, size).includes("\r\n"));
          const pieces = await byCodes(table, sourceOf(bytes, sizes), (source) => smallHead(source, size));
          // A beginning without a row has no layout: it is far larger than one line in earnest.
          fc.pre(!("refused" in pieces && pieces.refused.some((one) => /^(file|column|quote)_/.test(one.code))));
          expect(pieces).toEqual(rows);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});

function endOfSecondLine(text: string): number {
  const [first = "", second = ""] = text.split("\n");
  return utf8(`${first}\n${second}\n`).length;
}

function headText(bytes: Uint8Array, size: number): string {
  if (size > bytes.length) return Buffer.from(bytes).toString();
  const head = Buffer.from(bytes.subarray(0, size));
  return head.subarray(0, head.lastIndexOf("\n") + 1).toString();
}

describe("rows that are known by their codes", () => {
  it("are counted together: 5,000 people of whom 20 differ in more than name, unit and NIP", async () => {
    const scorer = scorerUnder("2024@1");
    const text = tableText(
      Array.from({ length: 5_000 }, (_, index) => ({ nip: nipOf(index), jp_teknis: String(index % 20) })),
    );
    let calls = 0;
    const counted: VerdictColumns = {
      ...scoreColumns,
      cells: (person) => {
        calls += 1;
        return scoreColumns.cells(person);
      },
    };
    const columns = joinColumns([counted]);
    const { counts } = scored(await byCodes({ bytes: utf8(text), scorer, columns }));
    expect(Object.values(counts).reduce((sum, times) => sum + times, 0)).toBe(5_000);
    // Once for what is written, once for what is counted.
    expect(calls).toBe(2);
  });
});

/** The hours themselves, which no verdict tells. */
const hoursColumn: WholeColumns = {
  of: "result",
  names: ["jp"],
  cells: (row) => [row.state === "scored" ? String(row.result.facts.kompetensi.jpTeknis) : ""],
};

describe("rows that the rules of 2024@2 make the same of", () => {
  /** How many rows are scored of a table that has all combinations of some cells. */
  async function scoredOf(cells: Partial<Record<Column, readonly string[]>>): Promise<number> {
    let people: readonly Partial<Record<Column, string>>[] = [{}];
    for (const [column, own] of Object.entries(cells))
      people = people.flatMap((person) => own.map((cell) => ({ ...person, [column]: cell })));
    const scorer = scorerUnder("2024@2");
    let calls = 0;
    const counting = {
      ...scorer,
      safeScore: (value: unknown) => {
        calls += 1;
        return scorer.safeScore(value);
      },
    };
    const text = tableText(people.map((person, index) => ({ ...person, nip: nipOf(index) })));
    const { counts } = scored(await byCodes({ bytes: utf8(text), scorer: counting }));
    expect(Object.values(counts).reduce((sum, times) => sum + times, 0)).toBe(people.length);
    return calls;
  }

  it("are scored once: of a pelaksana nothing counts of a degree but that it is above SLTA, and no seminar", async () => {
    const above = ["D1", "D2", "D3", "D4", "S1", "S2", "S3"];
    const once = { pendidikan: above, syarat_pendidikan: ["SLTA", "S1", "S3"], seminar: ["ya", "tidak", ""] };
    expect(await scoredOf(once)).toBe(1);
  });

  it("are scored by how two degrees compare, where the post requires one: above, equal, below", async () => {
    const degrees = ["SLTA", "D3", "S1", "S2"];
    const jabatan = ["fungsional"];
    expect(await scoredOf({ jabatan, pendidikan: degrees, syarat_pendidikan: degrees })).toBe(3);
    expect(await scoredOf({ jabatan: ["fungsional", "jpt"], pendidikan: degrees, syarat_pendidikan: degrees })).toBe(6);
  });

  it("are rejected each by itself: what is wrong is said in its own words", async () => {
    expect(await scoredOf({ jabatan: ["fungsional"], hukuman: ["brat", "rngan"], syarat_pendidikan: ["S1", ""] })).toBe(
      4,
    );
  });
});

describe("columns that look at the facts", () => {
  it("are written of each row's own facts: 13 and 8 hours, which give the same points under 2019", async () => {
    const scorer = scorerUnder("2019@1");
    const hours = [13, 8, 13, 0.5];
    const text = tableText(hours.map((jp, index) => ({ nip: nipOf(index), jp_teknis: String(jp) })));
    const columns = joinColumns([scoreColumns, hoursColumn]);
    const table = { bytes: utf8(text), scorer, columns };
    const { output } = scored(await byCodes(table));
    expect(output).toBe(scored(await byRows(table)).output);
    const cells = output
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(";").at(-1));
    expect(cells).toEqual(hours.map(String));
  });

  it("do not compile as columns of a verdict", () => {
    const wrong: VerdictColumns = {
      of: "verdict",
      names: ["jp"],
      // @ts-expect-error A verdict has no facts but the status and the kind of post.
      cells: (row: MeasuredRow) => [row.state === "scored" ? String(row.result.facts.kompetensi.jpTeknis) : ""],
    };
    expect(wrong.names).toEqual(["jp"]);
  });
});

describe("more than the tables of codes hold", () => {
  /** Long outputs are told by where they part, not as a whole. */
  async function expectEqual(text: string, name: ProfileName, columns = SCORE): Promise<void> {
    const table = { bytes: utf8(text), scorer: scorerUnder(name), columns };
    const rows = scored(await byRows(table));
    const codes = scored(await byCodes(table));
    expect(codes.counts).toEqual(rows.counts);
    expect(codes.rejected.length).toBe(rows.rejected.length);
    expect(codes.rejected.find((one, index) => JSON.stringify(one) !== JSON.stringify(rows.rejected[index]))).toBe(
      undefined,
    );
    const lines = rows.output.split("\n");
    expect(codes.output.split("\n").find((line, index) => line !== lines[index])).toBe(undefined);
    expect(codes.output === rows.output).toBe(true);
  }

  it("20,000 ratings in numbers with six decimals, under 2019: more than 16,384 states", async () => {
    const random = dice(1);
    const people = Array.from({ length: 20_000 }, (_, index) => ({
      nip: nipOf(index % 19_900),
      jp_teknis: String(random(40)),
      kinerja: `${random(101)},${String(random(1_000_000)).padStart(6, "0")}`,
      nama: `Orang ${index}`,
    }));
    await expectEqual(tableText(people), "2019@1");
  });

  it("6,000 numbers of hours: more codes than a column has", async () => {
    const random = dice(2);
    const people = Array.from({ length: 12_000 }, (_, index) => ({
      nip: nipOf(index),
      jp_teknis: `${random(600)},${random(10)}`,
      hukuman: ["tidak-pernah", "ringan", "sedang", "brat"][random(4)] ?? "",
    }));
    await expectEqual(tableText(people), "2024@1");
  });

  it("500 wrong words in each column", async () => {
    const random = dice(3);
    const columns = EVERY_COLUMN.slice(3);
    const people = Array.from({ length: 5_000 }, (_, index) => {
      const column = columns[random(columns.length)] ?? "status";
      return { nip: nipOf(index), [column]: random(3) === 0 ? siti[column] : `salah ${random(500)}` };
    });
    await expectEqual(tableText(people), "2023@1");
  });

  it("numbers of an added fact, more than it has codes for", async () => {
    const random = dice(4);
    const columns = columnsOf(profiles["one with a number and words"]);
    const rows = Array.from({ length: 6_000 }, (_, index) =>
      columns
        .map((column) =>
          column === "nip"
            ? nipOf(index)
            : column === "mandiri"
              ? `${random(300)},${random(10)}`
              : column === "bahasa"
                ? (["Mahir", "c1", "", "mahr"][random(4)] ?? "")
                : column === "sertifikasi"
                  ? "ya"
                  : siti[column as keyof typeof siti],
        )
        .join(";"),
    );
    await expectEqual([columns.join(";"), ...rows, ""].join("\n"), "one with a number and words");
  });

  it("140,000 combinations of cells, each told apart by its facts: more than are kept", async () => {
    const ratings = ["sangat-baik", "baik", "cukup", "kurang"];
    const people = Array.from({ length: 160_000 }, (_, index) => {
      const combination = index % 140_000;
      return {
        nip: nipOf(index),
        jp_teknis: String(combination % 3_500),
        kinerja: ratings[Math.floor(combination / 3_500) % 4] ?? "",
        pendidikan: `S${1 + (Math.floor(combination / 14_000) % 3)}`,
        hukuman: ["tidak-pernah", "ringan", "sedang", "berat"][Math.floor(combination / 42_000) % 4] ?? "",
      };
    });
    const columns = joinColumns([scoreColumns, hoursColumn]);
    if (IS_WHOLE) return expectEqual(tableText(people), "2024@1", columns);
    // Row by row that takes half a minute. A row's result does not hang on other rows: each thirteenth is read so.
    const scorer = scorerUnder("2024@1");
    const codes = scored(await byCodes({ bytes: utf8(tableText(people)), scorer, columns }));
    const rows = scored(await byRows({ bytes: utf8(tableText([...eachNth(people, 13)])), scorer, columns }));
    expect([codes.rejected, rows.rejected]).toEqual([[], []]);
    const [header = "", ...lines] = codes.output.trimEnd().split("\n");
    expect(lines).toHaveLength(people.length);
    expect([header, ...eachNth(lines, 13), ""].join("\n") === rows.output).toBe(true);
    // Those of the first 20,000 combinations come twice, with nothing but another NIP.
    const withoutNip = (line: string | undefined) => line?.replace(/\d{18}/, "");
    expect(lines.slice(140_000).findIndex((line, index) => withoutNip(line) !== withoutNip(lines[index]))).toBe(-1);
    expect(Object.values(codes.counts).reduce((sum, times) => sum + times, 0)).toBe(people.length);
  });
});
