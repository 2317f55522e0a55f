// The same people under two profiles: against the oracle for each of the two, and figures worked out by hand.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { describe, expect, it } from "vitest";
import {
  compareEditions,
  createComparison,
  type EditionComparison,
  emptyMoveTable,
  withMove,
} from "../../src/doors/audit.js";
import { defineProfile } from "../../src/doors/profile.js";
import { editions, IpAsnError, type PersonFacts } from "../../src/index.js";
import { combinations, combinationsWithoutScore } from "../support/oracle/combinations.js";
import { oracle, type OracleFacts } from "../support/oracle/oracle.js";
import { plain, unfrozen } from "../support/score/people.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const DIMENSIONS = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;

/** Every seventh of the people of 2023 on, whose facts (but for the status) each edition can score. */
function* people(): Generator<OracleFacts> {
  let index = 0;
  for (const facts of combinations("2024")) if (index++ % 7 === 0) yield facts;
  yield* combinationsWithoutScore("2024");
}

/** Points as hundredths, so that differences are exact. */
const hundredths = (points: { toString(): string }) => Math.round(Number(points.toString()) * 100);

describe.each([
  ["2019@1", "2024@1"],
  ["2023@1", "2024@1"],
  ["2024@1", "2019@1"],
] as const)("editions %s and %s", (before, after) => {
  it("each person as the oracle scores under either, and the differences", () => {
    const comparison = createComparison([before, after]);
    let compared = 0;
    for (const facts of people()) {
      const found = comparison.of(facts);
      const [one, other] = [
        oracle(before.slice(0, 4) as OracleEdition, facts),
        oracle(after.slice(0, 4) as OracleEdition, facts),
      ];
      const both = one.kind === "scored" && other.kind === "scored";
      const expected = {
        before: seenByOracle(one),
        after: seenByOracle(other),
        total: both ? hundredths(other.total) - hundredths(one.total) : null,
        dimensions: both
          ? DIMENSIONS.map((id) => hundredths(other.dimensions[id]) - hundredths(one.dimensions[id]))
          : null,
        moved: both && one.category !== other.category ? [one.category, other.category] : null,
      };
      const { total, dimensions, moved } = found;
      expect({
        before: seen(found.before),
        after: seen(found.after),
        total: total && hundredths(total.change),
        dimensions: dimensions && DIMENSIONS.map((id) => hundredths(dimensions[id].change)),
        moved: moved && [moved.from.id, moved.to.id],
      }).toEqual(expected);
      if (both) compared += 1;
    }
    expect(compared).toBeGreaterThan(1_000);
  });
});

function seenByOracle(outcome: ReturnType<typeof oracle>): string {
  if (outcome.kind === "scored") return `${outcome.total} ${outcome.category}`;
  return outcome.kind === "missing" ? `missing_fact ${outcome.fact}` : "not_measured";
}

function seen(outcome: EditionComparison["before"]): string {
  if (outcome.success) return `${outcome.data.total.toString()} ${outcome.data.category.id}`;
  return outcome.issues
    .map((one) => (one.code === "missing_fact" ? `${one.code} ${one.params.fact}` : one.code))
    .join();
}

/** 2019: 15 + 17.5 + 25 + 5 = 62.5. 2024: 25 + (20 + 17.5) + 25 + 5 = 92.5. */
const pelaksana: PersonFacts = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "D3" },
  kompetensi: { jpTeknis: "19.5", seminar: true },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};

describe("one person, worked out by hand", () => {
  it("62.5 rendah in 2019 is 92.5 sangat-tinggi in 2024: 10 more in kualifikasi, 20 in kompetensi", () => {
    const { total, dimensions, moved } = compareEditions(pelaksana, ["2019@1", "2024@1"]);
    expect(plain(total)).toEqual({ before: "62.5", after: "92.5", change: "30" });
    expect(plain(dimensions)).toEqual({
      kualifikasi: { before: "15", after: "25", change: "10" },
      kompetensi: { before: "17.5", after: "37.5", change: "20" },
      kinerja: { before: "25", after: "25", change: "0" },
      disiplin: { before: "5", after: "5", change: "0" },
    });
    expect(plain(moved)).toEqual({
      from: { id: "rendah", label: { id: "Rendah", en: "Low" } },
      to: { id: "sangat-tinggi", label: { id: "Sangat Tinggi", en: "Very High" } },
    });
  });

  it("the other way round the differences have the other sign", () => {
    const { total, moved } = compareEditions(pelaksana, ["2024@1", "2019@1"]);
    expect([total?.change.toString(), moved?.from.id, moved?.to.id]).toEqual(["-30", "sangat-tinggi", "rendah"]);
  });

  it("a PPPK is not measured in 2019 and has 92.5 in 2024; there is nothing to compare", () => {
    const { before, after, ...rest } = compareEditions({ ...pelaksana, status: "PPPK" }, ["2019@1", "2024@1"]);
    expect([seen(before), seen(after)]).toEqual(["not_measured", "92.5 sangat-tinggi"]);
    expect(rest).toEqual({ total: null, dimensions: null, moved: null });
  });

  it("a profile compared with itself changes nothing", () => {
    const { total, moved } = compareEditions(pelaksana, ["2024@1", editions["2024@1"]]);
    expect([total?.change.toString(), moved]).toEqual(["0", null]);
  });

  it("is frozen at every depth, and plain after JSON", () => {
    for (const facts of [pelaksana, { ...pelaksana, status: "PPPK" } as const]) {
      const found = compareEditions(facts, ["2019@1", "2024@1"]);
      expect(unfrozen(found)).toEqual([]);
      expect(Object.keys(plain(found) as object)).toEqual(["before", "after", "total", "dimensions", "moved"]);
    }
  });

  it("what is no person at all is told in both outcomes", () => {
    const comparison = createComparison(["2019@1", "2024@1"]);
    for (const value of [null, undefined, 7, "PNS", [], [pelaksana], {}]) {
      const { before, after, total } = comparison.of(value);
      expect([before.success, after.success, total]).toEqual([false, false, null]);
    }
  });

  it("profiles that are not known or not valid are refused", () => {
    expect(() => createComparison(["2019", "2099"])).toThrow(IpAsnError);
    expect(() => compareEditions(pelaksana, ["2019", { ...editions["2024@1"], measures: [] }])).toThrow(IpAsnError);
  });
});

describe("facts that only one of the two profiles adds", () => {
  /** The edition of 2024 with 2 points of disiplin (at most 5) for a certificate. */
  const withCertificate = (id: string, name: string) => {
    const cite = [{ instrument: "ip-asn", provision: "contoh", evidence: "interpretation" }] as const;
    const text = { id: "Sertifikat", en: "Certificate" };
    const certificate = {
      id: `disiplin.${name}`,
      kind: "flag" as const,
      label: text,
      fact: `tambahan.${name}` as const,
      whenMissing: "no-points" as const,
      points: { value: "2", cite },
    };
    return defineProfile({
      ...editions["2024@1"],
      id,
      standing: "agency",
      facts: { [name]: { kind: "flag" as const, label: text } },
      dimensions: editions["2024@1"].dimensions.map((dimension) =>
        dimension.id === "disiplin"
          ? { ...dimension, cap: { value: "5", cite }, rules: [...dimension.rules, certificate] }
          : dimension,
      ),
    });
  };
  const first = withCertificate("satu", "sertifikat");
  const second = withCertificate("dua", "piagam");
  const light: PersonFacts = { ...pelaksana, disiplin: { hukuman: "sedang" } };

  it("are left out for the other: 2 points more under the profile that adds it", () => {
    const { total, before } = compareEditions({ ...light, tambahan: { sertifikat: true } }, ["2024@1", first]);
    expect(plain(total)).toEqual({ before: "89.5", after: "91.5", change: "2" });
    expect(before.success && before.data.facts).not.toHaveProperty("tambahan");
  });

  it("each under its own profile where both add one", () => {
    const { total } = compareEditions({ ...light, tambahan: { sertifikat: true, piagam: false } }, [first, second]);
    expect(plain(total)).toEqual({ before: "91.5", after: "89.5", change: "-2" });
  });

  it("are left out for the other also where only one of those that it adds is given", () => {
    const both = defineProfile({
      ...first,
      id: "tiga",
      facts: { ...first.facts, ...second.facts },
      dimensions: first.dimensions.map((dimension, index) => ({
        ...dimension,
        rules: [
          ...new Map(
            [...dimension.rules, ...second.dimensions[index]!.rules].map((rule) => [JSON.stringify(rule), rule]),
          ).values(),
        ],
      })),
    });
    const { total } = compareEditions({ ...light, tambahan: { piagam: true } }, ["2024@1", both]);
    expect(plain(total)).toEqual({ before: "89.5", after: "91.5", change: "2" });
  });

  it("a fact that neither adds is an unknown key under both", () => {
    const facts = { ...light, tambahan: { sertifikat: true, sertifikatt: true } };
    for (const profiles of [
      ["2024", first],
      ["2019@1", "2024@1"],
      [first, second],
    ] as const) {
      const { before, after } = compareEditions(facts, profiles);
      for (const outcome of [before, after]) {
        const keys = outcome.success ? [] : outcome.issues.map((one) => [one.code, one.path.join(".")]);
        expect(keys).toContainEqual(["unknown_key", "tambahan.sertifikatt"]);
      }
    }
  });

  it("a value that cannot be read is said to be so, and nothing is thrown", () => {
    const hostile = { ...light, get tambahan() { throw new Error("no"); } }; // prettier-ignore
    const { before, after } = createComparison(["2024", first]).of(hostile);
    expect([seen(before), seen(after)]).toEqual(["unreadable", "unreadable"]);
  });
});

describe("the table of moves", () => {
  const measured = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"];

  it("counts each person once, by the oracle's categories; nobody is lost", () => {
    const [before, after]: readonly EditionId[] = ["2019@1", "2024@1"];
    const comparison = createComparison([before!, after!]);
    let table = emptyMoveTable(comparison.before.profile, comparison.after.profile);
    const expected = new Map<string, number>();
    let rejected = 0;
    let all = 0;
    for (const facts of people()) {
      table = withMove(table, comparison.of(facts));
      const [one, other] = [oracle("2019", facts), oracle("2024", facts)];
      all += 1;
      if (one.kind === "missing" || other.kind === "missing") {
        rejected += 1;
        continue;
      }
      const move = [one, other].map((outcome) => (outcome.kind === "scored" ? outcome.category : "null")).join(" > ");
      expected.set(move, (expected.get(move) ?? 0) + 1);
    }
    const ids = (list: typeof table.from) => list.map((one) => one?.id ?? "null");
    expect([ids(table.from), ids(table.to)]).toEqual([
      [...measured, "null"],
      [...measured, "null"],
    ]);
    const found = ids(table.from).flatMap((from, row) =>
      ids(table.to).map((to, column) => [`${from} > ${to}`, table.people[row]![column]!] as const),
    );
    expect(new Map(found.filter(([, count]) => count > 0))).toEqual(new Map([...expected].sort(inOrderOf(found))));
    expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(all - rejected);
    expect(rejected).toBeGreaterThan(0);
  });

  it("is not changed by counting: a new table is given, frozen", () => {
    const { profile } = createComparison(["2024@1", "2024@1"]).before;
    const empty = emptyMoveTable(profile, profile);
    const one = withMove(empty, compareEditions(pelaksana, ["2024@1", "2024@1"]));
    expect(empty.people.flat().every((count) => count === 0)).toBe(true);
    expect(one.people[0]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...unfrozen(empty), ...unfrozen(one)]).toEqual([]);
  });
});

function inOrderOf(list: readonly (readonly [string, number])[]) {
  const at = new Map(list.map(([name], index) => [name, index]));
  return ([a]: readonly [string, number], [b]: readonly [string, number]) => (at.get(a) ?? 0) - (at.get(b) ?? 0);
}
