// The scorer against the naive oracle, over every combination of facts. The oracle shares no code and no table with it.

import { describe, expect, it } from "vitest";
import { createScorer, type Outcome, type PersonFacts, type Result } from "../../src/index.js";
import { eachNth, STRIDE } from "../support/effort.js";
import { combinations, combinationsWithoutScore } from "../support/oracle/combinations.js";
import {
  oracle,
  oracleCategory,
  type OracleEdition,
  type OracleFacts,
  type OracleOptions,
  type OracleOutcome,
} from "../support/oracle/oracle.js";

/** Posts 5, degrees 10, ratings 7 (and 15 values in 2019), punishments 4; flags 2 + 3 + 2, hours 6. */
const VALUES: Readonly<Record<OracleEdition, number>> = { "2019": 54, "2023": 39, "2024": 39 };

const people: Readonly<Record<OracleEdition, number>> = { "2019": 258_720, "2023": 17_464, "2024": 17_464 };
const peopleWithoutScore: Readonly<Record<OracleEdition, number>> = { "2019": 10, "2023": 105, "2024": 105 };

interface Case {
  readonly edition: OracleEdition;
  /** What the scorer is told. */
  readonly interpretations: Readonly<Record<string, string>>;
  /** The same for the oracle. */
  readonly options: OracleOptions;
  readonly expectedWithoutScore: Readonly<Record<string, number>>;
}

const notMeasured2019 = { "not-measured": 10 };
const asRequired = { "not-measured": 5, missing: 100 };
const policies = ["upper-bound", "lower-bound", "round"] as const;

/**
 * Each edition over the full set under its own readings, under the three policies for categories, and 2023 and 2024
 * under each option too. The policies for the kinerja brackets of 2019 change only which bracket a number falls into,
 * so for them each 13th person is enough (13 divides none of the lengths of the loops that make the set, so no value of
 * a fact is left out; the test counts on it).
 */
const step = ({ interpretations }: Case) => STRIDE * ("fractions-between-kinerja-brackets" in interpretations ? 13 : 1);

const cases: readonly Case[] = [
  ...(["2019", "2023", "2024"] as const).flatMap((edition): Case[] => {
    const expectedWithoutScore = edition === "2019" ? notMeasured2019 : asRequired;
    return [
      { edition, interpretations: {}, options: {}, expectedWithoutScore },
      ...policies.map((bands) => ({
        edition,
        interpretations: { "fractions-between-bands": bands },
        options: { bands },
        expectedWithoutScore,
      })),
    ];
  }),
  ...policies.map(
    (kinerjaBrackets): Case => ({
      edition: "2019",
      interpretations: { "fractions-between-kinerja-brackets": kinerjaBrackets },
      options: { kinerjaBrackets },
      expectedWithoutScore: notMeasured2019,
    }),
  ),
  ...(["2023", "2024"] as const).flatMap((edition): Case[] => [
    {
      edition,
      interpretations: { "kualifikasi-scale": "against-requirement" },
      options: { kualifikasiScale: "against-requirement" },
      expectedWithoutScore: asRequired,
    },
    {
      edition,
      interpretations: { "kualifikasi-scale": "levels-of-2019" },
      options: { kualifikasiScale: "levels-of-2019" },
      expectedWithoutScore: { "not-measured": 5, scored: 100 },
    },
  ]),
];

/** What is compared, written the same way from both sides. */
function fromOracle(outcome: OracleOutcome): string {
  if (outcome.kind !== "scored") return JSON.stringify(outcome);
  const { total, dimensions, category, duties, ignored } = outcome;
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions;
  return written(total, [kualifikasi, kompetensi, kinerja, disiplin], category, duties, ignored);
}

function fromScorer(outcome: Outcome<Result>): string {
  if (!outcome.success) {
    const [first, ...others] = outcome.issues;
    if (others.length > 0 || first === undefined) return `${outcome.issues.length} issues`;
    if (first.code === "not_measured") return JSON.stringify({ kind: "not-measured" });
    return first.code === "missing_fact" ? JSON.stringify({ kind: "missing", fact: first.params.fact }) : first.code;
  }
  const { total, dimensions, category, duties, ignored } = outcome.data;
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions;
  return written(
    total.toString(),
    [kualifikasi, kompetensi, kinerja, disiplin].map((one) => one.score.toString()),
    category.id,
    duties.map(({ id, met, missing, required, shown, short }) => ({
      id,
      met,
      missing,
      required: required.toString(),
      shown: shown === null ? null : shown.toString(),
      short: short.toString(),
    })),
    [...ignored].sort(),
  );
}

function written(total: string, scores: string[], category: string, duties: object[], ignored: string[]): string {
  return `${scores.join(" + ")} = ${total} ${category} ${duties.length === 0 ? "" : JSON.stringify(duties)} ${ignored.join(" ")}`;
}

/** Compares all of them, and keeps the first few that differ. */
function compareAll(everybody: Iterable<OracleFacts>, { edition, interpretations, options }: Case) {
  const scorer = createScorer({ profile: `${edition.slice(0, 4)}@1`, interpretations });
  const mismatches: object[] = [];
  const kinds: Record<string, number> = {};
  const met = new Set<unknown>();
  let compared = 0;
  for (const facts of everybody) {
    const { jabatan, kualifikasi, kompetensi, kinerja, disiplin } = facts;
    for (const value of [jabatan, kualifikasi.pendidikan, ...Object.values(kinerja), disiplin.hukuman])
      met.add(String(value));
    for (const [key, value] of Object.entries(kompetensi)) met.add(`${key} ${String(value)}`);
    const expected = oracle(edition.slice(0, 4) as OracleEdition, facts, options);
    const want = fromOracle(expected);
    const got = fromScorer(scorer.safeScore(facts));
    if (want !== got && mismatches.length < 5) mismatches.push({ facts, want, got });
    kinds[expected.kind] = (kinds[expected.kind] ?? 0) + 1;
    compared = compared + 1;
  }
  return { mismatches, compared, kinds, values: met.size };
}

const named = cases.map((one) => {
  const [chosen] = Object.entries(one.interpretations);
  return [`edition ${one.edition}, ${chosen === undefined ? "its own readings" : chosen.join(" = ")}`, one] as const;
});

describe("every combination of facts scores as the oracle says", () => {
  it.each(named)("%s", (_name, one) => {
    const expected = Math.ceil(people[one.edition] / step(one));
    const { mismatches, compared, kinds, values } = compareAll(eachNth(combinations(one.edition), step(one)), one);
    expect(mismatches).toEqual([]);
    expect(compared).toBe(expected);
    expect(kinds).toEqual({ scored: expected });
    if (STRIDE === 1) expect(values).toBe(VALUES[one.edition]);
  });

  it.each(named)("%s: people without a score have none, for the oracle's reason", (_name, one) => {
    const { mismatches, compared, kinds } = compareAll(combinationsWithoutScore(one.edition), one);
    expect(mismatches).toEqual([]);
    expect(compared).toBe(peopleWithoutScore[one.edition]);
    expect(kinds).toEqual(one.expectedWithoutScore);
  });
});

describe("two readings at once", () => {
  // Every pair of policies of edition 2019, over each 29th person.
  const pairs = policies.flatMap((bands) => policies.map((kinerjaBrackets) => [bands, kinerjaBrackets] as const));

  it.each(pairs)("edition 2019, bands %s, kinerja brackets %s", (bands, kinerjaBrackets) => {
    const { mismatches, compared } = compareAll(eachNth(combinations("2019"), 29 * STRIDE), {
      edition: "2019",
      interpretations: { "fractions-between-bands": bands, "fractions-between-kinerja-brackets": kinerjaBrackets },
      options: { bands, kinerjaBrackets },
      expectedWithoutScore: {},
    });
    expect(mismatches).toEqual([]);
    expect(compared).toBe(Math.ceil(people["2019"] / (29 * STRIDE)));
  });
});

describe("the category of any value", () => {
  it.each(policies)("%s: every hundredth from 0 to 100 is in the oracle's category, in every edition", (policy) => {
    const mismatches: string[] = [];
    let compared = 0;
    for (const edition of ["2019@1", "2023@1", "2024@1"] as const) {
      const scorer = createScorer({
        profile: `${edition.slice(0, 4)}@1`,
        interpretations: { "fractions-between-bands": policy },
      });
      for (let hundredths = 0; hundredths <= 10_000; hundredths = hundredths + 1) {
        const value = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
        const got = scorer.categoryOf(value).id;
        if (got !== oracleCategory(value, policy)) mismatches.push(`${value} ${got}`);
        compared = compared + 1;
      }
    }
    expect(mismatches).toEqual([]);
    expect(compared).toBe(30_003);
  });
});

describe("the comparison itself", () => {
  const facts: PersonFacts & OracleFacts = {
    status: "PNS",
    jabatan: "fungsional",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: { diklatKepemimpinan: true, jpTeknis: "12.5" },
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };

  it("sees every part of a score", () => {
    const want =
      '20 + 20 + 25 + 5 = 70 rendah [{"id":"pengembangan-kompetensi","met":false,"missing":false,"required":"20","shown":"12.5","short":"7.5"}] kompetensi.diklatKepemimpinan';
    expect(fromOracle(oracle("2024", facts))).toBe(want);
    expect(fromScorer(createScorer({ profile: "2024@1" }).safeScore(facts))).toBe(want);
  });

  it("notices when the scorer reads the law otherwise than the oracle", () => {
    const wrong = {
      edition: "2019",
      interpretations: { "fractions-between-bands": "lower-bound" },
      options: {},
      expectedWithoutScore: {},
    } as const;
    expect(compareAll(eachNth(combinations("2019"), 29), wrong).mismatches).toHaveLength(5);
  });
});
