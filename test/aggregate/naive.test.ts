// A summary equals what a plain list of people gives, computed in exact fractions.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figures, GroupSummary } from "../../src/doors/aggregate.js";
import { DIMENSION_IDS, type DimensionId } from "../../src/doors/profile.js";
import type { Result } from "../../src/index.js";
import { crowd, few, totalsOf, type Crowd, type Member } from "../support/aggregate/crowd.js";
import {
  compare,
  dividedBy,
  fraction,
  halfUp,
  isEqual,
  minus,
  plus,
  read,
  sum,
  times,
  type Fraction,
} from "../support/aggregate/fractions.js";
import { runs } from "../support/effort.js";

const RUNS = runs(150);
const OPTIONS = { numRuns: RUNS };

interface Person {
  readonly state: "measured" | "not-measured" | "rejected";
  readonly result?: Result;
  readonly status: string | null;
  readonly jabatan: string | null;
  readonly unit: string | null;
  readonly kelas: string | null;
}

/** One entry a person. */
function peopleOf(members: readonly Member[]): readonly Person[] {
  return members.flatMap(({ outcome, group, times: heads }) => {
    const own = { unit: group.unit ?? null, kelas: group.kelas ?? null };
    const isCpns = !outcome.success && outcome.issues.length === 1 && outcome.issues[0]?.code === "not_measured";
    const person: Person = outcome.success
      ? {
          ...own,
          state: "measured",
          result: outcome.data,
          status: outcome.data.facts.status,
          jabatan: outcome.data.facts.jabatan,
        }
      : { ...own, state: isCpns ? "not-measured" : "rejected", status: statusSaid(outcome.issues), jabatan: null };
    return Array.from({ length: heads }, () => person);
  });
}

/** The status of somebody without a score is known only from the issue that says that it is not measured. */
function statusSaid(issues: readonly { readonly code: string; readonly params: object }[]): string | null {
  const said = issues.find((one) => one.code === "not_measured");
  return said === undefined ? null : (said.params as { readonly status: string }).status;
}

const resultsOf = (people: readonly Person[]) => people.flatMap((one) => one.result ?? []);
const total = (result: Result) => read(result.total.toString());
const score = (id: DimensionId) => (result: Result) => read(result.dimensions[id].score.toString());
const mean = (values: readonly Fraction[]): Fraction => dividedBy(sum(values), values.length);
const percent = (part: number, of: number) => (of === 0 ? null : halfUp(fraction(100 * part, of)));
const shareOf = (part: number, of: number) => ({ part, of, percent: percent(part, of) });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Everything about a list of people but the means and their category. */
function expectCounts(figures: Figures, people: readonly Person[], { scorer }: Crowd): void {
  const results = resultsOf(people);
  const states = (state: Person["state"]) => people.filter((one) => one.state === state).length;
  expect([figures.people, figures.measured, figures.notMeasured, figures.rejected]).toEqual([
    people.length,
    states("measured"),
    states("not-measured"),
    states("rejected"),
  ]);
  expect(plain(figures.participation)).toEqual(shareOf(results.length, people.length));
  expect(isEqual(read(figures.sum.toString()), sum(results.map(total)))).toBe(true);
  expect(figures.categories.map((one) => one.category.id)).toEqual([
    "sangat-tinggi",
    "tinggi",
    "sedang",
    "rendah",
    "sangat-rendah",
  ]);
  for (const { category, people: inside } of figures.categories) {
    expect(plain(inside)).toEqual(
      shareOf(results.filter((one) => one.category.id === category.id).length, results.length),
    );
  }
  for (const id of DIMENSION_IDS) {
    const earned = sum(results.map(score(id)));
    const weight = sum(results.map((one) => read(one.dimensions[id].weight.toString())));
    expect(isEqual(read(figures.dimensions[id].sum.toString()), earned)).toBe(true);
    expect(isEqual(read(figures.dimensions[id].lost.toString()), minus(weight, earned))).toBe(true);
  }
  const judged = scorer.profile.duties.map(({ id }) => ({
    id,
    all: results.flatMap((one) => one.duties.filter((duty) => duty.id === id)),
  }));
  expect(figures.duties.map(({ id, unmet, missing }) => ({ id, unmet: plain(unmet), missing }))).toEqual(
    judged
      .filter(({ all }) => all.length > 0)
      .map(({ id, all }) => ({
        id,
        unmet: shareOf(all.filter((one) => !one.met).length, all.length),
        missing: all.filter((one) => one.shown === null).length,
      })),
  );
  const hanging = scorer.profile.interpretations.map(({ id }) => ({
    id,
    heads: results.filter((one) => one.interpretations.includes(id)).length,
  }));
  expect(figures.openPoints.map(({ id, people: heads }) => ({ id, heads: plain(heads) }))).toEqual(
    hanging.filter(({ heads }) => heads > 0).map(({ id, heads }) => ({ id, heads: shareOf(heads, results.length) })),
  );
}

/** Loss by loss, and that the list goes from most to least. */
function expectLosses({ losses }: Figures, results: readonly Result[]): void {
  const parts = results.flatMap((result) => DIMENSION_IDS.flatMap((id) => result.dimensions[id].subDimensions));
  expect(losses.map((one) => one.id).sort()).toEqual([...new Set(parts.map((one) => one.id))].sort());
  for (const { id, lost, mean: printed, people } of losses) {
    const lacking = parts
      .filter((one) => one.id === id)
      .map((one) => minus(read(one.most.toString()), read(one.points.toString())));
    expect(isEqual(read(lost.toString()), sum(lacking))).toBe(true);
    expect(printed.toString()).toBe(halfUp(dividedBy(sum(lacking), results.length)));
    expect(plain(people)).toEqual(shareOf(lacking.filter((one) => one.over > 0n).length, lacking.length));
  }
  for (const [index, { lost }] of losses.entries())
    expect(lost.lessThanOrEqualTo(losses[index - 1]?.lost ?? lost)).toBe(true);
}

/** Quartiles by sorting: position (n − 1) · k/4, linear in between, as QUARTILE.INC. */
function expectDistribution({ distribution }: Figures, results: readonly Result[]): void {
  const sorted = results.map(total).sort(compare);
  if (distribution === null) {
    expect(sorted).toEqual([]);
    return;
  }
  const { minimum, firstQuartile, median, thirdQuartile, maximum } = distribution;
  for (const [quarter, found] of [minimum, firstQuartile, median, thirdQuartile, maximum].entries()) {
    const position = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(position / 4)]!;
    const above = sorted[Math.ceil(position / 4)]!;
    const expected = plus(below, times(minus(above, below), fraction(position % 4, 4)));
    expect(isEqual(read(found.toString()), expected)).toBe(true);
  }
}

/** Means over heads. */
function expectMeans(figures: Figures, results: readonly Result[], { scorer }: Crowd): void {
  if (results.length === 0) {
    expect([figures.index, figures.category, ...DIMENSION_IDS.map((id) => figures.dimensions[id].mean)]).toEqual(
      Array(6).fill(null),
    );
    return;
  }
  const index = halfUp(mean(results.map(total)));
  expect(figures.index?.toString()).toBe(index);
  expect(figures.category).toEqual(scorer.categoryOf(index));
  for (const id of DIMENSION_IDS) {
    const exact = mean(results.map(score(id)));
    const weight = read(results[0]!.dimensions[id].weight.toString());
    expect(figures.dimensions[id].mean?.toString()).toBe(halfUp(exact));
    expect(figures.dimensions[id].percent?.toString()).toBe(
      halfUp(times(exact, fraction(100n * weight.under, weight.over))),
    );
  }
}

function expectFigures(figures: Figures, people: readonly Person[], under: Crowd): void {
  const results = resultsOf(people);
  expectCounts(figures, people, under);
  expectLosses(figures, results);
  expectDistribution(figures, results);
  expectMeans(figures, results, under);
}

function expectGroup(summary: GroupSummary, people: readonly Person[], under: Crowd): void {
  expectFigures(summary, people, under);
  const statuses = ["PNS", "PPPK", "CPNS", null].filter((status) => people.some((one) => one.status === status));
  expect(summary.lines.map((one) => one.status)).toEqual(statuses);
  for (const line of summary.lines)
    expectFigures(
      line,
      people.filter((one) => one.status === line.status),
      under,
    );
}

describe("a summary equals a naive computation in exact fractions", () => {
  it("of the whole, and of PNS and PPPK apart", () => {
    fc.assert(
      fc.property(crowd().map(few), (under) => {
        const summary = totalsOf(under.scorer, under.members).summary({ by: [] });
        expect(summary.groups).toEqual([]);
        expect(summary.whole.group).toEqual({});
        expectGroup(summary.whole, peopleOf(under.members), under);
      }),
      OPTIONS,
    );
  });

  it.each([[["unit"]], [["kelas", "unit"]], [["status"]], [["jabatan"]], [["jabatan", "unit"]]] as const)(
    "of each group by %j",
    (by) => {
      fc.assert(
        fc.property(crowd().map(few), (under) => {
          const people = peopleOf(under.members);
          const { groups, whole, ...summary } = totalsOf(under.scorer, under.members).summary({ by });
          const keyOf = (one: Person) => JSON.stringify(by.map((name) => one[name]));
          expect(summary.by).toEqual(by);
          expect(groups.map(({ group }) => JSON.stringify(by.map((name) => group[name]))).sort()).toEqual(
            [...new Set(people.map(keyOf))].sort(),
          );
          for (const group of groups) {
            expect(Object.keys(group.group)).toEqual(by);
            expectGroup(
              group,
              people.filter((one) => keyOf(one) === JSON.stringify(by.map((name) => group.group[name]))),
              under,
            );
          }
          expect(groups.reduce((heads, one) => heads + one.people, 0)).toBe(whole.people);
          expectGroup(whole, people, under);
        }),
        OPTIONS,
      );
    },
  );

  it("the plain mean of the lines of PNS and PPPK as printed, where the reading says so", () => {
    fc.assert(
      fc.property(crowd().map(few), (under) => {
        const totals = totalsOf(under.scorer, under.members);
        if (!under.scorer.profile.interpretations.some((one) => one.id === "combining-pns-and-pppk")) return;
        const { whole } = totals.summary({ by: [], interpretations: { "combining-pns-and-pppk": "mean-of-groups" } });
        const byStatus = ["PNS", "PPPK"].map((status) =>
          resultsOf(peopleOf(under.members).filter((one) => one.status === status)),
        );
        const lines = byStatus.filter((one) => one.length > 0);
        const combined = (of: (result: Result) => Fraction) =>
          lines.length === 0 ? undefined : halfUp(mean(lines.map((line) => read(halfUp(mean(line.map(of)))))));
        expect(whole.index?.toString()).toBe(combined(total));
        for (const id of DIMENSION_IDS) expect(whole.dimensions[id].mean?.toString()).toBe(combined(score(id)));
        expectCounts(whole, peopleOf(under.members), under);
      }),
      OPTIONS,
    );
  });

  it("also where points times people pass 2^53", () => {
    fc.assert(
      fc.property(crowd(), ({ scorer, members }) => {
        const { whole } = totalsOf(scorer, members).summary();
        const measured = members.flatMap(({ outcome, times: heads }) =>
          outcome.success ? [{ result: outcome.data, heads }] : [],
        );
        const heads = measured.reduce((all, one) => all + one.heads, 0);
        const points = sum(measured.map((one) => times(total(one.result), fraction(one.heads))));
        expect(isEqual(read(whole.sum.toString()), points)).toBe(true);
        expect(whole.index?.toString()).toBe(heads === 0 ? undefined : halfUp(dividedBy(points, heads)));
      }),
      OPTIONS,
    );
  });
});
