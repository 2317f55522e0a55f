// The newer revisions against the independent oracle: every dimension's facts exhaustively, random people, all readings.

import { describe, expect, it } from "vitest";
import { DIMENSION_IDS } from "../../src/doors/profile.js";
import { createScorer, type Outcome, type Result } from "../../src/index.js";
import { eachNth, IS_WHOLE, runs, STRIDE } from "../support/effort.js";
import { dimensionExhaustive, randomPeople, readingSets } from "../support/oracle/people.js";
import {
  oracleOf,
  readingsOf,
  type OracleFacts2,
  type OracleOutcome2,
  type Readings,
  type Revision,
} from "../support/oracle/revisions.js";

const REVISIONS: readonly Revision[] = ["2019@2", "2023@2", "2024@2", "2025@1"];
/** 200,000 a revision in `npm run full:oracle`; here a seeded sample. */
const PEOPLE = Number(process.env["IP_ASN_PEOPLE"] ?? runs(8_000));
/** So many people share readings: as many readings are tried with few people as with many. */
const PEOPLE_A_READING = IS_WHOLE ? 400 : Math.max(1, Math.floor(PEOPLE / 20));
/** Of these people, each how many-th is tried under another reading; a prime. */
const OTHER_STRIDE = IS_WHOLE ? 7 : 29;

/** A result in the words of the oracle. */
function inOracleWords(outcome: Outcome<Result>): OracleOutcome2 | { kind: "other"; codes: string[] } {
  if (outcome.success) {
    const { total, category, dimensions, duties, ignored } = outcome.data;
    const scores = Object.fromEntries(DIMENSION_IDS.map((id) => [id, dimensions[id].score.toString()]));
    const parts = DIMENSION_IDS.flatMap((id) =>
      dimensions[id].subDimensions.map((one) => [one.id, one.points.toString()]),
    );
    return {
      kind: "scored",
      total: total.toString(),
      dimensions: scores as Record<(typeof DIMENSION_IDS)[number], string>,
      category: category.id,
      duties: duties.map(({ id, met, missing, required, shown, short, cost }) => ({
        id,
        met,
        missing,
        required: required.toFixed(),
        shown: shown?.toFixed() ?? null,
        short: short.toFixed(),
        cost: cost?.toFixed() ?? "",
      })),
      ignored: [...ignored].sort(),
      subDimensions: Object.fromEntries(parts) as Record<string, string>,
    };
  }
  const codes = outcome.issues.map((one) => one.code);
  if (codes.every((code) => code === "not_measured")) return { kind: "not-measured" };
  if (!codes.every((code) => code === "missing_fact" || code === "word_not_scored")) return { kind: "other", codes };
  const facts = [...new Set(outcome.issues.map((one) => (one.params as { fact: string }).fact))].sort();
  return { kind: "missing", fact: facts[0] ?? "", facts };
}

/**
 * The forms in which the two may differ: we name a group of facts by its first fact, list rules that give nothing, and say that
 * the hours of a PPPK were read and earned nothing, and a requirement with no degree to compare, where it calls them ignored.
 */
function normal(outcome: ReturnType<typeof inOracleWords>, { kualifikasi }: OracleFacts2) {
  if (outcome.kind === "missing") {
    return {
      kind: "missing",
      facts: outcome.facts.map((fact) => (fact === "kinerja" ? "kinerja.predikat" : fact)).sort(),
    };
  }
  if (outcome.kind !== "scored") return outcome;
  const earned = Object.entries(outcome.subDimensions).filter(([, points]) => points !== "0");
  const ignored = outcome.ignored.filter((fact) =>
    fact === "kualifikasi.syaratPendidikan" ? kualifikasi.pendidikan !== undefined : fact !== "kompetensi.jpTeknis",
  );
  return { ...outcome, ignored, subDimensions: Object.fromEntries(earned.sort()) };
}

function expectAgreement(revision: Revision, people: Iterable<OracleFacts2>, readings: Readings): number {
  const scorer = createScorer({ profile: revision, interpretations: readings });
  let count = 0;
  for (const facts of people) {
    count += 1;
    const ours = normal(inOracleWords(scorer.safeScore(facts)), facts);
    const theirs = normal(oracleOf(revision, facts, readings), facts);
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      expect({ facts, readings, outcome: ours }).toEqual({ facts, readings, outcome: theirs });
  }
  return count;
}

describe.each(REVISIONS)("%s", (revision) => {
  it(
    "gives every dimension's facts what the oracle gives them, under every reading alone",
    { timeout: 300_000 },
    () => {
      const everybody = Object.values(dimensionExhaustive(revision)).flatMap((one) => [...one]);
      expect(everybody.length).toBeGreaterThan(1_000);
      const people = [...eachNth(everybody, STRIDE)];
      const some = [...eachNth(people, OTHER_STRIDE)];
      for (const readings of readingSets(revision)) {
        const isDefault = Object.keys(readings).length === 0;
        expectAgreement(revision, isDefault ? people : some, readings);
      }
    },
  );

  it("agrees on random people, under readings of their own in turn", { timeout: 300_000 + PEOPLE * 50 }, () => {
    const choices = Object.entries(readingsOf[revision]);
    let set = 0;
    const people = [...randomPeople(revision, PEOPLE, 20_261_126)];
    for (let start = 0; start < people.length; start += PEOPLE_A_READING) {
      set += 1;
      // Readings in turn: a mixed-radix walk through all combinations of choices.
      let number = set * 7_919;
      const readings = Object.fromEntries(
        choices.map(([id, known]) => {
          const choice = known[number % known.length] as string;
          number = Math.floor(number / known.length) + set * 31;
          return [id, choice];
        }),
      );
      expectAgreement(revision, people.slice(start, start + PEOPLE_A_READING), readings);
    }
    expect(people).toHaveLength(PEOPLE);
  });
});
