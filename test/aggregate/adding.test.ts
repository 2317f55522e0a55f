// Who is counted where, and what is refused before anything is counted.

import { describe, expect, it } from "vitest";
import { type Group, mergeAggregates, safeAggregate, safeMergeAggregates } from "../../src/doors/aggregate.js";
import { aggregate, createScorer, IpAsnError, type Issue, type PersonFacts } from "../../src/index.js";
import { formatIssue } from "../doors/locales.js";
import { functional, textOf } from "../support/aggregate/crowd.js";

const scorer = createScorer({ profile: "2024@1" });
const result = scorer.score(functional("PNS"));

/** The issues that a call throws, as `code path`. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof IpAsnError)) throw error;
    expect(error.issues.map((one) => formatIssue(one, { locale: "id" })).every((text) => text.length > 0)).toBe(true);
    return error.issues;
  }
  return [];
}

function refusedFor(call: () => unknown): readonly string[] {
  return issuesOf(call).map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("who is counted", () => {
  const totals = aggregate({ profile: "2024@1", groupBy: ["unit"] });
  const { score, safeScore } = totals.scorer;
  const unit = "Dinas Kesehatan";
  totals.add(score(functional("PNS")), { unit });
  totals.add(safeScore(functional("PPPK")), { unit }, 2);
  totals.add(safeScore({ ...functional("PNS"), status: "CPNS" }), { unit });
  totals.add(safeScore({ ...functional("PNS"), status: "CPNS", jabatan: "camat" }), { unit });
  totals.addNotMeasured({ unit, status: "PNS", jabatan: "pelaksana" }, 3);
  totals.addRejected({ unit }, 4);
  totals.addRejected();

  it("is measured, not measured or rejected; together everybody", () => {
    const { whole } = totals.summary();
    expect([whole.people, whole.measured, whole.notMeasured, whole.rejected]).toEqual([13, 3, 4, 6]);
    expect(totals.people).toBe(13);
  });

  it("makes participation: 3 of 13 are measured, 23.08 percent", () => {
    expect(JSON.parse(textOf(totals.summary().whole.participation))).toEqual({ part: 3, of: 13, percent: "23.08" });
  });

  it("stands in the line of the status, as far as it is known: of those who are not measured too", () => {
    const { lines } = totals.summary().whole;
    expect(
      lines.map(({ status, people, measured, notMeasured, rejected }) => [
        status,
        people,
        measured,
        notMeasured,
        rejected,
      ]),
    ).toEqual([
      ["PNS", 4, 1, 3, 0],
      ["PPPK", 2, 2, 0, 0],
      ["CPNS", 2, 0, 1, 1],
      [null, 5, 0, 0, 5],
    ]);
  });

  it("with a mistake besides a status that is not measured is rejected", () => {
    const outcome = safeScore({ ...functional("PNS"), status: "CPNS", jabatan: "camat" });
    const codes = outcome.success ? [] : outcome.issues.map((one) => one.code);
    expect(codes).toContain("not_measured");
    expect(codes.length).toBeGreaterThan(1);
  });

  it("stands in a group; the group whose unit is not known comes last", () => {
    const { groups, by } = totals.summary();
    expect(by).toEqual(["unit"]);
    expect(groups.map(({ group, people }) => [group, people])).toEqual([
      [{ unit }, 12],
      [{ unit: null }, 1],
    ]);
  });

  it("stands by kind of post", () => {
    expect(totals.summary({ by: "jabatan" }).groups.map(({ group, people }) => [group["jabatan"], people])).toEqual([
      ["fungsional", 3],
      ["pelaksana", 3],
      [null, 7],
    ]);
  });

  it("0 times is nobody, and leaves no trace", () => {
    const empty = aggregate({ scorer });
    empty.add(result, {}, 0);
    empty.addRejected({}, 0);
    expect([empty.people, empty.toJSON().cells]).toEqual([0, []]);
  });

  it("nobody has no index and no category", () => {
    const { whole, groups } = aggregate({ scorer, groupBy: ["unit"] }).summary();
    expect([
      whole.people,
      whole.index,
      whole.category,
      whole.distribution,
      whole.participation.percent,
      groups.length,
    ]).toEqual([0, null, null, null, null, 0]);
    expect(whole.categories.map((one) => one.people.part)).toEqual([0, 0, 0, 0, 0]);
    expect([whole.losses, whole.duties, whole.openPoints, whole.lines]).toEqual([[], [], [], []]);
  });
});

describe("units in order of their names", () => {
  it("by code unit, a shorter name before a longer one, an empty one first, an unknown one last", () => {
    const totals = aggregate({ scorer, groupBy: ["unit"] });
    for (const unit of [undefined, "b", "Dinas Kesehatan", "Dinas", "", "a", "null", '"', "Á"])
      totals.add(result, { unit });
    expect(totals.summary().groups.map((one) => one.group["unit"])).toEqual([
      "",
      '"',
      "Dinas",
      "Dinas Kesehatan",
      "a",
      "b",
      "null",
      "Á",
      null,
    ]);
  });
});

describe("the losses of a fungsional with 80 of 2024", () => {
  it("20 of 25, base 20 of 25, no training of 15 + 15, the seminar, 25 of 30 and no punishment", () => {
    const totals = aggregate({ scorer });
    totals.add(result, {}, 2);
    const lost = totals
      .summary()
      .whole.losses.map(({ id, dimension, lost: points, mean }) => [id, dimension, points.toString(), mean.toString()]);
    expect(
      lost
        .slice(0, 2)
        .map(([id]) => id)
        .sort(),
    ).toEqual(["kompetensi.diklat-fungsional", "kompetensi.diklat-teknis"]);
    expect(lost.map(([, , points, mean]) => [points, mean])).toEqual([
      ["30", "15"],
      ["30", "15"],
      ["10", "5"],
      ["10", "5"],
      ["10", "5"],
      ["0", "0"],
      ["0", "0"],
    ]);
    expect(lost.slice(2, 5).map(([, dimension]) => dimension)).toEqual(["kualifikasi", "kompetensi", "kinerja"]);
  });

  it("a mean loss is per measured person, also of those whose post does not have the sub-dimension", () => {
    const totals = aggregate({ scorer });
    totals.add(result);
    totals.add(scorer.score(functional("PNS", { jabatan: "pelaksana" })), {}, 3);
    const found = totals.summary().whole.losses.find((one) => one.id === "kompetensi.diklat-fungsional");
    // 15 points of one person, among four.
    expect([found?.lost.toString(), found?.mean.toString(), textOf(found?.people)]).toEqual([
      "15",
      "3.75",
      '{"part":1,"of":1,"percent":"100"}',
    ]);
  });
});

describe("the duty of 2024: 20 JP", () => {
  it("is unmet by those who show less and by those who show nothing", () => {
    const totals = aggregate({ scorer });
    for (const jpTeknis of [20, 19.99, 0, 24]) totals.add(scorer.score(functional("PNS", { jpTeknis })));
    totals.add(scorer.score(functional("PPPK")), {}, 2);
    const { duties } = totals.summary().whole;
    expect(
      duties.map(({ id, unmet, missing }) => [id, unmet.part, unmet.of, unmet.percent?.toString(), missing]),
    ).toEqual([["pengembangan-kompetensi", 4, 6, "66.67", 2]]);
    expect(duties[0]?.label.en).toBe("Duty of competence development");
  });

  it("there is none in 2023", () => {
    const totals = aggregate({ profile: "2023@1" });
    totals.add(totals.scorer.score(functional("PNS")));
    expect(totals.summary().whole.duties).toEqual([]);
  });
});

describe("refused, and nothing is counted", () => {
  const groups: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["a name that the aggregate does not have", { unti: "A" }, ["unknown_key group.unti"]],
    ["a value that is no text", { unit: 7 }, ["wrong_type group.unit"]],
    ["a status that there is not", { unit: "A", status: "TNI" }, ["unknown_word group.status"]],
    ["a status other than that of the facts", { unit: "A", status: "PPPK" }, ["conflicting_facts group.status"]],
    ["several at once", { unti: "A", jabatan: "jpt" }, ["unknown_key group.unti", "conflicting_facts group.jabatan"]],
  ];
  it.each(groups)("%s", (_what, group, expected) => {
    const totals = aggregate({ scorer, groupBy: ["unit"] });
    expect(
      refusedFor(() => {
        totals.add(result, group as Group<"unit">);
      }),
    ).toEqual(expected);
    expect(totals.toJSON().cells).toEqual([]);
  });

  it("each with what stood there and what is accepted", () => {
    const totals = aggregate({ scorer, groupBy: ["unit"] });
    const group = { unitt: "A", unit: 7, status: "TNI", jabatan: "jpt" } as unknown as Group<"unit">;
    const accepted = ["unit", "status", "jabatan"];
    expect(
      issuesOf(() => {
        totals.add(result, group);
      }),
    ).toEqual([
      { code: "unknown_key", path: ["group", "unitt"], params: { key: "unitt", accepted, suggestion: "unit" } },
      { code: "wrong_type", path: ["group", "unit"], params: { expected: "text", found: "7" } },
      {
        code: "unknown_word",
        path: ["group", "status"],
        params: { found: "TNI", accepted: ["PNS", "PPPK", "CPNS"], suggestion: null },
      },
      { code: "conflicting_facts", path: ["group", "jabatan"], params: { facts: ["jabatan", "group.jabatan"] } },
    ]);
    expect(totals.people).toBe(0);
  });

  it.each([-1, 1.5, NaN, 2 ** 53])("%s times", (times) => {
    const totals = aggregate({ scorer });
    expect(
      refusedFor(() => {
        totals.add(result, {}, times);
      }),
    ).toEqual(["number_out_of_range times"]);
    expect(totals.people).toBe(0);
  });

  it("more people than can be counted exactly, added or merged", () => {
    const totals = aggregate({ scorer });
    totals.add(result, {}, Number.MAX_SAFE_INTEGER);
    const one = aggregate({ scorer });
    one.add(result);
    const text = textOf(totals);
    expect(
      refusedFor(() => {
        totals.add(result);
      }),
    ).toEqual(["number_out_of_range people"]);
    expect(
      refusedFor(() => {
        totals.addRejected();
      }),
    ).toEqual(["number_out_of_range people"]);
    expect(
      refusedFor(() => {
        totals.merge(one);
      }),
    ).toEqual(["number_out_of_range people"]);
    expect(textOf(totals)).toBe(text);
    expect(totals.summary().whole.index?.toString()).toBe("80");
  });

  it("a result of another edition, or of another reading", () => {
    const totals = aggregate({ profile: "2024@1" });
    const facts: PersonFacts = functional("PNS");
    const other = createScorer({ profile: "2023@1" }).score(facts);
    const read = createScorer({ profile: "2024@1", interpretations: { "low-predikat": "15-10-5" } }).score(facts);
    expect(
      refusedFor(() => {
        totals.add(other);
      }),
    ).toEqual(["result_inconsistent profile.id", "result_inconsistent profile.hash"]);
    expect(
      refusedFor(() => {
        totals.add(read);
      }),
    ).toEqual(["result_inconsistent profile.choices"]);
    expect(totals.people).toBe(0);
    totals.add(result);
    expect(totals.people).toBe(1);
  });

  it("to merge what was made under other rules, other readings or other names", () => {
    const totals = aggregate({ scorer, groupBy: ["unit"] });
    totals.add(result);
    const text = textOf(totals);
    const merging = (other: object) =>
      refusedFor(() => {
        totals.merge(other as typeof totals);
      });
    expect(merging(aggregate({ profile: "2023@1", groupBy: ["unit"] }))).toEqual([
      "result_inconsistent profile.id",
      "result_inconsistent profile.hash",
    ]);
    expect(
      merging(aggregate({ profile: "2024@1", groupBy: ["unit"], interpretations: { "low-predikat": "15-10-5" } })),
    ).toEqual(["result_inconsistent profile.choices"]);
    expect(merging(aggregate({ profile: "2024@1" }))).toEqual(["result_inconsistent groupBy"]);
    expect(merging({})).toEqual(["argument_malformed "]);
    expect(textOf(totals)).toBe(text);
    const outcome = safeMergeAggregates(aggregate({ profile: "2024@1" }), aggregate({ profile: "2023@1" }));
    expect(outcome.success).toBe(false);
    expect(
      refusedFor(() => mergeAggregates(aggregate({ profile: "2024@1" }), aggregate({ profile: "2023@1" }))),
    ).toHaveLength(2);
  });

  it("no rules, unknown rules, names that do not hold: all at once", () => {
    const codes = (options: Parameters<typeof safeAggregate>[0]) => {
      const outcome = safeAggregate(options);
      return outcome.success ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(codes({})).toEqual(["selection_missing "]);
    expect(codes({ year: 2018, groupBy: ["unit", "", "unit", "status"] })).toEqual([
      "year_not_known year",
      "wrong_type groupBy.1",
      "duplicate_id groupBy.2",
      "duplicate_id groupBy.3",
    ]);
    expect(refusedFor(() => aggregate({}))).toEqual(["selection_missing "]);
  });

  it("a summary by a name that is not there, or under a reading that is not on offer", () => {
    const totals = aggregate({ profile: "2024@1", groupBy: ["unit"] });
    const of2019 = aggregate({ profile: "2019@1" });
    const readings = (interpretations: Record<string, string>) => refusedFor(() => totals.summary({ interpretations }));
    const mistaken = ["unit", "unitt"] as "unit"[];
    expect(refusedFor(() => totals.summary({ by: mistaken }))).toEqual(["unknown_word by"]);
    expect(readings({ "mean-before-category": "median" })).toEqual([
      "alternative_not_known interpretations.mean-before-category",
    ]);
    expect(readings({ "mean-before-catgory": "round-then-category" })).toEqual([
      "interpretation_not_known interpretations.mean-before-catgory",
    ]);
    // Decided while scoring: an aggregate cannot switch it any more.
    expect(readings({ "low-predikat": "15-10-5" })).toEqual(["interpretation_not_known interpretations.low-predikat"]);
    // Only PNS are measured under edition 2019: there is nothing to combine.
    expect(
      refusedFor(() => of2019.summary({ interpretations: { "combining-pns-and-pppk": "mean-of-groups" } })),
    ).toEqual(["interpretation_not_known interpretations.combining-pns-and-pppk"]);
  });
});
