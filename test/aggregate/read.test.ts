// An aggregate as plain JSON: it goes out and comes back, and what does not hold together is refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AggregateJson, readAggregate, safeReadAggregate } from "../../src/doors/aggregate.js";
import { aggregate, createScorer, editions, IpAsnError, type Issue, readResult } from "../../src/index.js";
import { agencies, crowd, functional, NAMES, returned, textOf, totalsOf } from "../support/aggregate/crowd.js";
import { extended } from "../support/profile/agency.js";
import { anything } from "../support/score/people.js";
import { runs } from "../support/effort.js";

const RUNS = runs(300);

/** Two PNS with 80 and 75, one PPPK with 80 in edition 2024; one CPNS and one row that cannot be used. */
function example() {
  const scorer = createScorer({ profile: "2024@1" });
  const totals = aggregate({ scorer, groupBy: ["unit"] });
  totals.add(scorer.score(functional("PNS", { jpTeknis: 12 })), { unit: "Dinas Kesehatan" });
  totals.add(scorer.score(functional("PNS", { syarat: "S2" })), { unit: "Dinas Kesehatan" });
  totals.add(scorer.score(functional("PPPK", { seminar: false })), { unit: "Dinas Kesehatan" });
  totals.add(scorer.safeScore({ ...functional("PNS"), status: "CPNS" }), { unit: "Dinas Kesehatan" });
  totals.addRejected();
  return totals;
}

/** The plain form, to tamper with. */
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Plain = Mutable<AggregateJson>;
type Path = readonly (string | number)[];
type Change = (plain: Plain) => unknown;
const json = (): Plain => JSON.parse(textOf(example())) as Plain;

/** Put a value at a path such as `cells.1.measured`; `undefined` takes away what stands there. */
const put =
  (path: string, value: unknown): Change =>
  (plain) => {
    set(plain, path.split("."), value);
  };
/** Add a value to the list at a path. */
const push =
  (path: string, value: unknown): Change =>
  (plain) =>
    (valueAt(plain, path.split(".")) as unknown[]).push(value);

/** What is wrong with the example after a change, as `code path`. */
function wrongAfter(change: Change): readonly string[] {
  const plain = json();
  change(plain);
  const outcome = safeReadAggregate(plain);
  return outcome.success ? [] : outcome.issues.map(({ code, path }: Issue) => `${code} ${path.join(".")}`);
}

describe("the plain form", () => {
  it("is written out: counts by place, points as decimal strings, each in one order", () => {
    const plain = json();
    expect(plain.format).toBe("ip-asn-aggregate/1");
    expect(plain.groupBy).toEqual(["unit"]);
    expect(plain.profile).toEqual(createScorer({ profile: "2024@1" }).summary);
    expect(plain.cells).toHaveLength(4);
    // In the order of statuses as words: CPNS, PNS, PPPK; the row whose unit is not known comes last.
    expect(plain.cells.map(({ group, status, jabatan }) => [group[0], status, jabatan])).toEqual([
      ["Dinas Kesehatan", "CPNS", null],
      ["Dinas Kesehatan", "PNS", "fungsional"],
      ["Dinas Kesehatan", "PPPK", "fungsional"],
      [null, null, null],
    ]);
    expect(plain.cells[1]).toEqual({
      group: ["Dinas Kesehatan"],
      status: "PNS",
      jabatan: "fungsional",
      measured: 2,
      notMeasured: 0,
      rejected: 0,
      totals: [
        ["75", 1],
        ["80", 1],
      ],
      categories: [["sedang", 2]],
      dimensions: {
        kualifikasi: [
          ["15", 1],
          ["20", 1],
        ],
        kompetensi: [["30", 2]],
        kinerja: [["25", 2]],
        disiplin: [["5", 2]],
      },
      lost: [
        [
          "kualifikasi.pendidikan",
          [
            ["5", 1],
            ["10", 1],
          ],
        ],
        ["kompetensi.bobot-dasar", [["5", 2]]],
        ["kompetensi.diklat-teknis", [["15", 2]]],
        ["kompetensi.seminar", [["0", 2]]],
        ["kompetensi.diklat-fungsional", [["15", 2]]],
        ["kinerja.predikat", [["5", 2]]],
        ["disiplin.hukuman", [["0", 2]]],
      ],
      duties: [{ id: "pengembangan-kompetensi", met: 0, short: 1, missing: 1 }],
      openPoints: plain.cells[1]!.openPoints,
    });
  });

  it("goes out and comes back the same to the letter, with its summary", () => {
    fc.assert(
      fc.property(crowd(), ({ scorer, members }) => {
        const totals = totalsOf(scorer, members);
        const back = returned(totals);
        expect(textOf(back)).toBe(textOf(totals));
        expect(textOf(back.summary())).toBe(textOf(totals.summary()));
        expect(back.people).toBe(totals.people);
      }),
      { numRuns: RUNS },
    );
  });

  it("is read whatever the order of its keys, its places and its names", () => {
    const backwards = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(backwards);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    fc.assert(
      fc.property(crowd(), ({ scorer, members }) => {
        if (scorer.summary.standing === "draft") return;
        const text = textOf(totalsOf(scorer, members));
        const plain = backwards(JSON.parse(text)) as Plain;
        plain.cells.reverse();
        plain.groupBy.reverse();
        for (const { group } of plain.cells) group.reverse();
        expect(textOf(readAggregate(plain))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it("can be added to after it was read", () => {
    const [before, back] = [example(), readAggregate(json())];
    for (const totals of [before, back])
      totals.add(totals.scorer.score(functional("PNS")), { unit: "Dinas Kesehatan" }, 3);
    expect(textOf(back)).toBe(textOf(before));
  });

  it("of an agency's profile is read with that profile, and not without", () => {
    for (const scorer of agencies) {
      const totals = aggregate({ scorer, groupBy: NAMES });
      totals.add(scorer.score(functional("PNS")));
      const plain = JSON.parse(textOf(totals)) as unknown;
      expect(textOf(readAggregate(plain, { profile: scorer.profile }))).toBe(textOf(totals));
      const without = safeReadAggregate(plain);
      expect(without.success ? [] : without.issues.map((one) => one.code)).toEqual(["rules_not_at_hand"]);
    }
  });

  it("names the base and the authority of an agency's profile, to the letter", () => {
    const profile = extended(editions["2024@1"]);
    const totals = aggregate({ profile });
    totals.add(totals.scorer.score(functional("PNS")));
    const plain = JSON.parse(textOf(totals)) as AggregateJson;
    expect([plain.profile.base?.id, plain.profile.authority?.id]).toEqual(["2024", "BKPSDM Kabupaten Contoh"]);
    expect(textOf(readAggregate(plain, { profile }))).toBe(textOf(totals));
    const without = safeReadAggregate({ ...plain, profile: { ...plain.profile, base: undefined } }, { profile });
    expect(without.success ? [] : without.issues.map((one) => one.path.join("."))).toEqual(["profile.base"]);
  });

  it("of one profile is refused with another", () => {
    const [first, second] = agencies.map((scorer) => {
      const totals = aggregate({ scorer });
      totals.add(scorer.score(functional("PNS")));
      return { scorer, plain: JSON.parse(textOf(totals)) as unknown };
    });
    const outcome = safeReadAggregate(first!.plain, { profile: second!.scorer.profile });
    expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual(["profile_differs"]);
  });
});

describe("refused", () => {
  it.each<readonly [string, Change, readonly string[]]>([
    ["another format", put("format", "ip-asn-aggregate/2"), ["format_newer format"]],
    ["an unknown key", put("orang", 1), ["unknown_key orang"]],
    ["a missing part", put("cells", undefined), ["result_malformed cells"]],
    ["an unknown profile", put("profile.id", "1999"), ["result_inconsistent profile.id"]],
    ["another hash", put("profile.hash", "sha256:00"), ["standing_not_official profile.standing"]],
    ["another revision", put("profile.revision", 7), ["result_inconsistent profile.revision"]],
    [
      "a standing that the profile has not",
      put("profile.standing", "official"),
      ["standing_not_official profile.standing"],
    ],
    [
      "an unknown reading",
      put("profile.choices", { "low-predikat": "9" }),
      ["alternative_not_known profile.choices.low-predikat"],
    ],
    [
      "the profile's own reading named as a choice",
      put("profile.choices", { "low-predikat": "15-5-1" }),
      ["result_inconsistent profile.choices"],
    ],
    ["a name of groups twice", put("groupBy", ["unit", "unit"]), ["duplicate_id groupBy.1"]],
    ["a name that every aggregate has", put("groupBy", ["status"]), ["duplicate_id groupBy.0"]],
    ["a group of another length", push("cells.1.group", "A"), ["result_inconsistent cells.1.group"]],
    ["a place twice", (plain) => plain.cells.push(plain.cells[1]!), ["duplicate_id cells.4"]],
    ["a place of nobody", put("cells.0.notMeasured", 0), ["result_inconsistent cells.0"]],
    ["an unknown status", put("cells.1.status", "TNI"), ["unknown_word cells.1.status"]],
    ["a status that is not measured", put("cells.1.status", "CPNS"), ["result_inconsistent cells.1.status"]],
    ["measured people of no kind of post", put("cells.1.jabatan", null), ["result_inconsistent cells.1.jabatan"]],
    [
      "sub-dimensions of another kind of post",
      put("cells.1.jabatan", "pelaksana"),
      ["result_inconsistent cells.1.lost.kompetensi.diklat-fungsional"],
    ],
    ["a count below 0", put("cells.1.rejected", -1), ["result_malformed cells.1.rejected"]],
    ["half a person", put("cells.1.measured", 1.5), ["result_malformed cells.1.measured"]],
    [
      "more people than can be counted exactly",
      put("cells.3.rejected", Number.MAX_SAFE_INTEGER),
      ["number_out_of_range people"],
    ],
    ["0 people with some points", put("cells.1.totals.0.1", 0), ["result_malformed cells.1.totals.0.1"]],
    ["points as a number", put("cells.1.totals.0.0", 75), ["result_malformed cells.1.totals.0.0"]],
    ["points that are no digits", put("cells.1.totals.0.0", "1e1"), ["result_malformed cells.1.totals.0.0"]],
    ["points below 0", put("cells.1.totals.0.0", "-5"), ["result_malformed cells.1.totals.0.0"]],
    ["points above 100", put("cells.1.totals.0.0", "100.5"), ["number_out_of_range cells.1.totals.0"]],
    ["points that no rule gives", put("cells.1.totals.0.0", "75.55"), ["result_malformed cells.1.totals.0"]],
    ["an unknown category", put("cells.1.categories.0.0", "sangat"), ["unknown_word cells.1.categories.0"]],
    ["an unknown duty", put("cells.1.duties.0.id", "apel"), ["unknown_word cells.1.duties.0"]],
    ["an unknown open point", push("cells.1.openPoints", ["x", 1]), ["unknown_word cells.1.openPoints"]],
    ["an unknown sub-dimension", put("cells.1.lost.0.0", "kualifikasi.x"), ["unknown_word cells.1.lost.0"]],
    ["more open points than people", put("cells.1.openPoints.0.1", 3), ["result_inconsistent cells.1.openPoints"]],
    [
      "a category that the totals are not in",
      put("cells.1.categories", [["tinggi", 2]]),
      ["result_inconsistent cells.1.categories.tinggi"],
    ],
    [
      "more points in a dimension than its weight",
      put("cells.1.dimensions.disiplin", [["6", 2]]),
      ["result_inconsistent cells.1.dimensions.disiplin"],
    ],
    [
      "totals that dimensions do not add up to",
      put("cells.1.totals", [["80", 2]]),
      ["result_inconsistent cells.1.totals"],
    ],
    [
      "points lost that a dimension has earned",
      put("cells.1.lost.5.1", [["0", 2]]),
      ["result_inconsistent cells.1.dimensions.kinerja"],
    ],
    [
      "more points lost than a sub-dimension gives",
      put("cells.1.lost.3.1", [["11", 2]]),
      ["result_inconsistent cells.1.lost.kompetensi.seminar"],
    ],
    [
      "duties of fewer people than are measured",
      put("cells.1.duties.0.missing", 0),
      ["result_inconsistent cells.1.duties.pengembangan-kompetensi"],
    ],
  ])("%s", (_what, change, expected) => {
    const found = wrongAfter(change);
    expect(found.some((one) => expected.some((wanted) => one.startsWith(wanted)))).toBe(true);
  });

  /** The same as `code path: claimed, rebuilt`. */
  const figuresAfter = (change: Change) => {
    const plain = json();
    change(plain);
    const outcome = safeReadAggregate(plain);
    const issues = outcome.success ? [] : outcome.issues;
    for (const { path, params } of issues) expect(params).toMatchObject({ part: path.join(".") });
    return issues.map(({ code, path, params }) => {
      const { claimed, rebuilt } = params as { claimed: string; rebuilt: string };
      return `${code} ${path.join(".")}: ${claimed}, ${rebuilt}`;
    });
  };
  const SUB_DIMENSIONS = [
    "kualifikasi.pendidikan",
    "kompetensi.bobot-dasar",
    "kompetensi.diklat-teknis",
    "kompetensi.seminar",
    "kompetensi.diklat-fungsional",
    "kinerja.predikat",
    "disiplin.hukuman",
  ];

  it("one measured person too many: every count of people that says otherwise, with both figures", () => {
    const found = figuresAfter(put("cells.1.measured", 3));
    expect([...found].sort()).toEqual(
      [
        "measured: 3, 2",
        "categories: 2, 3",
        ...["kualifikasi", "kompetensi", "kinerja", "disiplin"].map((id) => `dimensions.${id}: 2, 3`),
        "duties.pengembangan-kompetensi: 2, 3",
        ...SUB_DIMENSIONS.map((id) => `lost.${id}: 2, 3`),
      ]
        .map((one) => `result_inconsistent cells.1.${one}`)
        .sort(),
    );
  });

  it.each<readonly [string, Change, string]>([
    ["no kind of post", put("cells.1.jabatan", null), "jabatan: null, jabatan"],
    ["no status", put("cells.1.status", null), "status: null, PNS | PPPK"],
    ["a person who lost nothing left out", put("cells.1.lost.6.1", [["0", 1]]), "lost.disiplin.hukuman: 1, 2"],
    ["a sub-dimension left out", (plain) => plain.cells[1]!.lost.splice(6, 1), "lost.disiplin.hukuman: 0, 2"],
    ["points lost above the most", put("cells.1.lost.6.1", [["6", 2]]), "lost.disiplin.hukuman: 6, 5"],
    ["a category too many", push("cells.1.categories", ["tinggi", 1]), "categories: 3, 2"],
  ])("%s, with both figures", (_what, change, expected) => {
    expect(figuresAfter(change)).toContain(`result_inconsistent cells.1.${expected}`);
  });

  const issuesAfter = (change: Change): readonly Issue[] => {
    const plain = json();
    change(plain);
    const outcome = safeReadAggregate(plain);
    return outcome.success ? [] : outcome.issues;
  };

  it("rules that are named otherwise: what stands there, and what the revision says", () => {
    expect(issuesAfter(put("profile.id", "1999"))).toContainEqual({
      code: "result_inconsistent",
      path: ["profile", "id"],
      params: { part: "profile.id", claimed: '"1999"', rebuilt: '"2024"' },
    });
    expect(issuesAfter(put("profile.revision", 7))).toContainEqual({
      code: "result_inconsistent",
      path: ["profile", "revision"],
      params: { part: "profile.revision", claimed: "7", rebuilt: "1" },
    });
  });

  it("an unknown word says what stood there, and what is accepted", () => {
    const [found] = issuesAfter(put("cells.1.categories.0.0", "sedangg"));
    const accepted = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"];
    expect(found).toMatchObject({ code: "unknown_word", params: { found: "sedangg", suggestion: "sedang" } });
    expect([...(found as Issue<"unknown_word">).params.accepted].sort()).toEqual([...accepted].sort());
  });

  it("a count that is none says what a count is", () => {
    const plain = json();
    plain.cells[1]!.rejected = -1;
    const outcome = safeReadAggregate(plain);
    expect(outcome.success ? [] : outcome.issues).toMatchObject([{ params: { expected: "0, 1, 2, …", found: "-1" } }]);
  });

  it("each count of measured people that is one more than it was", () => {
    const cells = json().cells;
    const counts = cells.flatMap((cell, index) => countsIn(cell, [index]));
    expect(counts.length).toBeGreaterThan(30);
    for (const path of counts) {
      expect(
        wrongAfter((plain) => {
          set(plain.cells, path, Number(valueAt(plain.cells, path)) + 1);
        }),
        path.join("."),
      ).not.toEqual([]);
    }
  });

  it("anything else, without throwing", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(safeReadAggregate(value).success).toBe(false);
        expect(() => readAggregate(value)).toThrow(IpAsnError);
      }),
      { numRuns: RUNS },
    );
  });

  it("nearly right values, without throwing", () => {
    fc.assert(
      fc.property(fc.nat(), anything, (number, value) => {
        const plain = json();
        const paths = pathsIn(plain, []);
        set(plain, paths[number % paths.length]!, value);
        const outcome = safeReadAggregate(plain);
        if (outcome.success) expect(textOf(readAggregate(JSON.parse(textOf(outcome.data))))).toBe(textOf(outcome.data));
      }),
      { numRuns: 4 * RUNS },
    );
  });

  it("a value whose getter throws", () => {
    const outcome = safeReadAggregate(
      Object.defineProperty(json(), "cells", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    );
    expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual(["unreadable"]);
  });
});

describe("a result that was read from elsewhere", () => {
  const scorer = createScorer({ profile: "2024@1" });

  it("is counted like the scorer's own", () => {
    const own = aggregate({ scorer });
    const other = aggregate({ scorer });
    const result = scorer.score(functional("PNS"));
    own.add(result);
    other.add(readResult(JSON.parse(textOf(result))));
    expect(textOf(other)).toBe(textOf(own));
  });

  it("is refused where the rules do not give it", () => {
    const result = readResult(JSON.parse(textOf(scorer.score(functional("PNS")))));
    const totals = aggregate({ scorer });
    const forged = { ...result, total: scorer.score(functional("PNS", { seminar: false })).total };
    expect(() => {
      totals.add(forged);
    }).toThrow(IpAsnError);
    expect(totals.people).toBe(0);
  });

  const issuesOf = (add: () => void) => {
    try {
      add();
    } catch (error) {
      if (error instanceof IpAsnError)
        return error.issues.map(({ path, params }) => ({ path: path.join("."), ...params }));
    }
    return [];
  };

  it("is refused with the rules that it was made under, not with what they give", () => {
    const earlier = createScorer({ profile: "2023@1" }).score(functional("PNS"));
    const result = readResult(JSON.parse(textOf(earlier)));
    const found = issuesOf(() => {
      aggregate({ scorer }).add(result);
    });
    expect(found.map(({ path }) => path)).toEqual(["profile.id", "profile.hash"]);
    expect(found[0]).toMatchObject({ part: "profile.id", claimed: "2023", rebuilt: "2024" });
  });

  it("is refused where its facts cannot be scored at all: nothing can be rebuilt", () => {
    const result = readResult(JSON.parse(textOf(scorer.score(functional("PNS")))));
    const forged = { ...result, facts: { ...result.facts, status: "CPNS" as const } };
    const found = issuesOf(() => {
      aggregate({ scorer }).add(forged);
    });
    expect(found.map(({ path }) => path)).toEqual(["total", "category", "dimensions", "duties", "interpretations"]);
    expect(new Set(found.map((one) => "rebuilt" in one && one.rebuilt))).toEqual(new Set(["–"]));
  });
});

/** Paths of all counts that something else in the cell must agree with. */
function countsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !["openPoints", "notMeasured", "rejected"].includes(key))
    .flatMap(([key, inner]) => countsIn(inner, [...path, key]));
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}

function set(value: unknown, path: Path, to: unknown): void {
  const holder = valueAt(value, path.slice(0, -1)) as Record<string, unknown>;
  holder[path.at(-1)!] = to;
}
