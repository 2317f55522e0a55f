import type { PersonFacts } from "../facts/facts.js";
import type { CheckedFacts } from "../facts/check-facts.js";
import { brand, issue, type Issue, type IssuePath, notMadeHere, type Outcome, showValue } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import type { Decimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import type { AddedFacts } from "../profile/added-fact.js";
import type { ProfileSource } from "../profile/profile.js";
import { canonicalFacts } from "./canonical-facts.js";
import { rulesForPerson } from "./check-person.js";
import { type Combination, combinationReader } from "../facts/person-code.js";
import type { Compiled } from "./compile.js";
import { evaluate } from "./evaluate.js";
import type { Category, ProfileSummary, Result } from "./result.js";
import { scoreUncached } from "./score-uncached.js";
import { sharedParts } from "./shared-parts.js";

/** One row of `scoreMany`. */
export interface ScoredRow {
  /** Position in the input, from 0. */
  readonly index: number;
  /** The person's `id`, where it is a text. */
  readonly id: string | undefined;
  readonly outcome: Outcome<Result>;
}

/**
 * Scores people under one profile. It was compiled once and holds no state that a caller can see. `F`: the facts that
 * the profile adds.
 */
export interface Scorer<F extends AddedFacts = AddedFacts> {
  /** The profile with the chosen readings in place. */
  readonly profile: ProfileSource;
  readonly summary: ProfileSummary;
  /** Score one person, 0 to 100 points. Throws `IpAsnError` with all issues; `not_measured` is one of them. */
  score(this: void, facts: PersonFacts<F>): Result;
  /** Score any value: the result, or all issues. Never throws. */
  readonly safeScore: (value: unknown) => Outcome<Result>;
  /** Score many, one after another, each with its own outcome. */
  readonly scoreMany: (people: Iterable<unknown>) => Generator<ScoredRow, void, undefined>;
  /** The category of a value from 0 to 100, such as an agency's mean. Throws `IpAsnError` on anything else. */
  readonly categoryOf: (value: number | string) => Category;
}

/** Make a scorer of a compiled profile. `refuse` throws what `score` and `categoryOf` cannot do. */
export function scorerOf(compiled: Compiled, refuse: (issues: readonly Issue[]) => never): Scorer {
  const dataOf = <T>(outcome: Outcome<T>): T => (outcome.success ? outcome.data : refuse(outcome.issues));
  const combination: Combination = { words: 0, numbers: 0 };
  const added = compiled.profile.facts ?? {};
  const read = combinationReader(combination, added);
  const cache = resultCache<Result>();
  const parts = sharedParts(compiled);

  const scoreValid = (value: CheckedFacts): Outcome<Result> => {
    // Read once more, into a copy: a value that answers otherwise by now must not be cached under its first answer.
    const copy = copyOf(value, Object.keys(added));
    const rules = read(copy) ? rulesForPerson(compiled, copy) : undefined;
    if (rules === undefined) return scoreUncached(compiled, value);
    const result = evaluate(compiled, rules, canonicalFacts(copy, added));
    if (combination.numbers >= 0) cache.set(combination, result);
    parts.keep(combination, rules, result);
    return succeed(result);
  };
  const scoreAnew = (value: unknown, isValid: boolean): Outcome<Result> => {
    if (!isValid) return scoreUncached(compiled, value);
    const composed = parts.compose(combination);
    if (composed !== undefined) {
      cache.set(combination, composed);
      return succeed(composed);
    }
    try {
      return scoreValid(value as CheckedFacts);
    } catch {
      return scoreUncached(compiled, value);
    }
  };
  const safeScore = (value: unknown): Outcome<Result> => {
    const isValid = canRead(read, value);
    const found = isValid ? cache.get(combination) : undefined;
    return found === undefined ? scoreAnew(value, isValid) : succeed(found);
  };
  const once = (value: unknown): Outcome<Result> => {
    const rules = canRead(read, value) ? rulesForPerson(compiled, value as CheckedFacts) : undefined;
    return rules === undefined
      ? scoreUncached(compiled, value)
      : succeed(evaluate(compiled, rules, canonicalFacts(value as CheckedFacts, added)));
  };
  const score = (facts: PersonFacts): Result => {
    const isValid = canRead(read, facts);
    return (isValid ? cache.get(combination) : undefined) ?? dataOf(scoreAnew(facts, isValid));
  };

  const scorer: Scorer = Object.freeze(
    brand<Scorer>("scorer", {
      profile: compiled.profile,
      summary: compiled.summary,
      score,
      safeScore,
      *scoreMany(people: Iterable<unknown>): Generator<ScoredRow, void, undefined> {
        let index = 0;
        for (const person of people) yield { index: index++, id: idOf(person), outcome: safeScore(person) };
      },
      categoryOf: (value: number | string) => compiled.banding.categoryOf(dataOf(pointsFrom(value))),
    }),
  );
  onces.set(scorer, once);
  return scorer;
}

const onces = /* @__PURE__ */ new WeakMap<Scorer, Scorer["safeScore"]>();

/** `safeScore` for plain objects of which each is met once: nothing is looked up, and no result is kept. */
export function scoringOnce(scorer: Scorer): Scorer["safeScore"] {
  return onces.get(scorer) ?? scorer.safeScore;
}

function succeed(data: Result): Outcome<Result> {
  return { success: true, data };
}

/** What is wrong with a value that stands for a scorer: it is none, or another copy of the package made it. */
export function scorerIssues(value: unknown, path: IssuePath = ["scorer"]): readonly Issue[] {
  if (typeof value === "object" && value !== null && onces.has(value as Scorer)) return [];
  return [notMadeHere("scorer", "createScorer(…)", value, path)];
}

/** Throw `IpAsnError` where a value that stands for a scorer is none. */
export function requireScorer(value: unknown): void {
  const issues = scorerIssues(value);
  if (issues.length > 0) raise(issues);
}

/** The data of an outcome; throws `IpAsnError` where there is none. */
export function unwrap<T>(outcome: Outcome<T>): T {
  return outcome.success ? outcome.data : raise(outcome.issues);
}

/** A hostile getter may throw while the combination is read; the careful way then says so. */
function canRead(read: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return read(value);
  } catch {
    return false;
  }
}

function idOf(person: unknown): string | undefined {
  try {
    const id = (person as { readonly id?: unknown } | null | undefined)?.id;
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}

function pointsFrom(value: unknown): Outcome<Decimal> {
  const points = parseDecimal(value);
  if (points === undefined)
    return { success: false, issues: [issue("number_malformed", [], { found: showValue(value) })] };
  return points.greaterThanOrEqualTo(0) && points.lessThanOrEqualTo(100)
    ? { success: true, data: points }
    : { success: false, issues: [issue("number_out_of_range", [], { found: points.toString(), least: 0, most: 100 })] };
}

/** Results by combination of facts. It stops growing at a limit. */
interface ResultCache<T> {
  get(combination: Combination): T | undefined;
  set(combination: Combination, value: T): void;
}

// — Results that are kept —

/** More results than this are not kept. */
const MOST_RESULTS = 1 << 15;

/**
 * Make an empty cache: a hash table with open addressing. A result stands at the place of its combination, so that a
 * processor can fetch both at once: with thousands of results most of the time is memory.
 */
function resultCache<T>(): ResultCache<T> {
  let mask = (1 << 10) - 1;
  let combinations = new Int32Array(2 * (mask + 1));
  let results = emptySlots<T>(mask + 1);
  let size = 0;

  const slotOf = (words: number, numbers: number): number => {
    const hash = Math.imul(words, 0x9e3779b1) ^ Math.imul(numbers, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (
      results[slot] !== undefined &&
      (combinations[2 * slot] !== words || combinations[2 * slot + 1] !== numbers)
    ) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const put = (words: number, numbers: number, result: T): void => {
    const slot = slotOf(words, numbers);
    combinations[2 * slot] = words;
    combinations[2 * slot + 1] = numbers;
    results[slot] = result;
  };
  const grow = (): void => {
    const [before, kept] = [combinations, results];
    mask = 2 * mask + 1;
    combinations = new Int32Array(2 * (mask + 1));
    results = emptySlots<T>(mask + 1);
    for (const [slot, result] of kept.entries()) {
      if (result !== undefined) put(before[2 * slot] as number, before[2 * slot + 1] as number, result);
    }
  };
  return {
    get: ({ words, numbers }) => results[slotOf(words, numbers)],
    set: ({ words, numbers }, result) => {
      if (size === MOST_RESULTS) return;
      if (2 * size > mask) grow();
      size += 1;
      put(words, numbers, result);
    },
  };
}

function emptySlots<T>(slots: number): (T | undefined)[] {
  return Array.from({ length: slots }, () => undefined);
}

/** The facts by their names, so that inherited ones and getters count as they did when they were first read. */
function copyOf(value: CheckedFacts, added: readonly string[]): CheckedFacts {
  const { status, jabatan, kualifikasi, kompetensi, kinerja, disiplin, tambahan } = value;
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = kompetensi;
  return {
    status,
    jabatan,
    kualifikasi: { pendidikan: kualifikasi?.pendidikan, syaratPendidikan: kualifikasi?.syaratPendidikan },
    kompetensi: { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar },
    kinerja: { predikat: kinerja?.predikat, nilai: kinerja?.nilai },
    disiplin: { hukuman: disiplin?.hukuman },
    ...(tambahan && { tambahan: Object.fromEntries(added.map((name) => [name, tambahan[name]])) }),
  };
}
