import type { Jabatan, Status } from "../facts/words.js";
import type { Issue, IssueCode, Outcome } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import { type Scale, scaleFor } from "../number/scaled.js";
import { numbersOf } from "../profile/numbers.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import type { AppliedCeiling, DimensionResult, DutyResult, Result } from "./result.js";
import type { Scorer } from "./scorer.js";

/**
 * What became of a person, without the facts that led there: people with the same verdict may stand for each other wherever
 * no more than this is asked of them. It is what is counted, summed up and written of a result.
 */
export type Verdict = ScoredVerdict | NotMeasured | Rejected;

/** A measured person. Points are integers. */
export interface ScoredVerdict {
  readonly state: "scored";
  readonly status: Status;
  readonly jabatan: Jabatan;
  /** What the integers are: so many parts to a point. */
  readonly scale: Scale;
  readonly total: number;
  /** Id of the category. */
  readonly category: string;
  readonly dimensions: Readonly<Record<DimensionId, DimensionVerdict>>;
  readonly duties: readonly DutyVerdict[];
  readonly ceilings: readonly AppliedCeiling[];
  /** Ids of the open points of law that the result hangs on. */
  readonly openPoints: readonly string[];
}

/** The profile does not measure people of this status. */
export interface NotMeasured {
  readonly state: "not-measured";
}

/** A fact that the profile needs is missing, or cannot be used under it. */
export interface Rejected {
  readonly state: "rejected";
  /** Codes of the issues, each once. */
  readonly codes: readonly IssueCode[];
}

/** Points of a dimension, and of the sub-dimensions in it. */
export interface DimensionVerdict {
  readonly score: number;
  readonly subDimensions: readonly SubDimensionVerdict[];
}

/** Points of a sub-dimension, and the most that it gives to anybody in the post. */
export interface SubDimensionVerdict {
  readonly id: string;
  readonly points: number;
  readonly most: number;
}

/** How a person stands to a duty: it is met, hours are lacking, or the fact that would show it was not given. */
export type DutyState = "met" | "short" | "missing";

interface DutyVerdict {
  readonly id: string;
  readonly state: DutyState;
}

/** Reads what became of people under one scale. Points and dimensions are shared by many results, and each is read once. */
export interface VerdictReader {
  readonly scale: Scale;
  readonly of: (outcome: Outcome<Result>) => Verdict;
  readonly ofResult: (result: Result) => ScoredVerdict;
}

const readers = /* @__PURE__ */ new WeakMap<Scorer, VerdictReader>();

/** The reader of what a scorer gives. */
export function verdictsOf(scorer: Scorer): VerdictReader {
  const reader = readers.get(scorer) ?? verdictReader(scaleFor(numbersOf(scorer.profile)));
  readers.set(scorer, reader);
  return reader;
}

/** Make a reader of results whose points are integers at a scale. */
export function verdictReader(scale: Scale): VerdictReader {
  const integer = ofEach((points: Decimal) => scale.toInteger(points));
  const dimension = ofEach(
    ({ score, subDimensions }: DimensionResult): DimensionVerdict =>
      Object.freeze({
        score: integer(score),
        subDimensions: subDimensions.map(({ id, points, most }) => ({
          id,
          points: integer(points),
          most: integer(most),
        })),
      }),
  );
  const ofResult = (result: Result): ScoredVerdict => ({
    state: "scored",
    status: result.facts.status,
    jabatan: result.facts.jabatan,
    scale,
    total: integer(result.total),
    category: result.category.id,
    dimensions: {
      kualifikasi: dimension(result.dimensions.kualifikasi),
      kompetensi: dimension(result.dimensions.kompetensi),
      kinerja: dimension(result.dimensions.kinerja),
      disiplin: dimension(result.dimensions.disiplin),
    },
    duties: result.duties.map((duty) => ({ id: duty.id, state: stateOf(duty) })),
    ceilings: result.ceilings,
    openPoints: result.interpretations,
  });
  return {
    scale,
    ofResult,
    of: (outcome) => (outcome.success ? ofResult(outcome.data) : withoutScore(outcome.issues)),
  };
}

function stateOf({ met, missing }: DutyResult): DutyState {
  if (met) return "met";
  return missing ? "missing" : "short";
}

function withoutScore(issues: readonly Issue[]): NotMeasured | Rejected {
  if (isNotMeasured(issues)) return { state: "not-measured" };
  return { state: "rejected", codes: [...new Set(issues.map(({ code }) => code))] };
}

// — People without a score —

/**
 * Whether the only thing in the way of a result is that the profile does not measure such people. With a real mistake beside
 * it a person is rejected: nobody knows yet who that is.
 */
export function isNotMeasured(issues: readonly Issue[]): boolean {
  return issues.length === 1 && issues[0]?.code === "not_measured";
}

/** Real mistakes: that a status is not measured is none. */
export function mistakesAmong(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((one) => one.code !== "not_measured");
}

// — Keys —

/** Make a function that gives verdicts equal texts exactly where they are equal. */
export function verdictKeys(): (verdict: ScoredVerdict) => string {
  // Duties and ceilings are each result's own: to cache them would take more than to read them.
  const dimension = numbered<DimensionVerdict>();
  const openPoints = numbered<ScoredVerdict["openPoints"]>();
  return (verdict) => {
    // A part of a verdict that is left out here does not compile.
    const keys: Readonly<Record<Exclude<keyof ScoredVerdict, "state" | "scale">, string | number>> = {
      status: verdict.status,
      jabatan: verdict.jabatan,
      total: verdict.total,
      category: verdict.category,
      dimensions: DIMENSION_IDS.map((id) => dimension(verdict.dimensions[id])).join(" "),
      duties: verdict.duties.map(({ id, state }) => `${id} ${state}`).join(" "),
      ceilings: verdict.ceilings.length === 0 ? "" : JSON.stringify(verdict.ceilings),
      openPoints: openPoints(verdict.openPoints),
    };
    return Object.values(keys).join(" ");
  };
}

/** Gives equal things one number. */
function numbered<T extends object>(): (thing: T) => number {
  const numbers = new Map<string, number>();
  return ofEach((thing: T) => {
    const text = JSON.stringify(thing);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

/** Finds something out once of each thing that cannot change. */
function ofEach<T extends object, V>(find: (thing: T) => V): (thing: T) => V {
  const found = new WeakMap<T, V>();
  return (thing) => {
    const before = found.get(thing);
    if (before !== undefined) return before;
    const value = find(thing);
    if (Object.isFrozen(thing)) found.set(thing, value);
    return value;
  };
}
