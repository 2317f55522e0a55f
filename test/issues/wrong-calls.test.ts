// A wrong call is told at once: a misspelt option, an id where a profile belongs, a language without texts, an object of
// another copy of the package. Never a TypeError, and never silence.

import { describe, expect, it } from "vitest";
import { mergeAggregates, readAggregate, safeAggregate, safeMergeAggregates } from "../../src/doors/aggregate.js";
import { compareEditions, createComparison, createSensitivity, emptyMoveTable } from "../../src/doors/audit.js";
import { edition2024 } from "../../src/doors/editions/2024.js";
import {
  createPopulation,
  encodePopulation,
  scorePopulation,
  summarizePopulation,
} from "../../src/doors/population.js";
import {
  diffProfiles,
  factsSchema,
  profileSchema,
  reachableMaxima,
  safeCreateScorer,
} from "../../src/doors/profile.js";
import { createScorerFrom } from "../../src/doors/scorer.js";
import {
  aggregate,
  createScorer,
  editions,
  explain,
  extendProfile,
  formatIssues,
  IpAsnError,
  type Issue,
  readResult,
  safeReadResult,
  sensitivity,
} from "../../src/index.js";
import { readTable, scoreTable, summarizeTable } from "../../src/node/index.js";
import { onePerson } from "../support/score/people.js";

/** What a call that no type checker has seen may hand in. */
const any = (value: unknown): never => value as never;

const scorer = createScorer({ year: 2024 });
const result = scorer.score(onePerson);
const stored: unknown = JSON.parse(JSON.stringify(result));

function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (IpAsnError.is(error)) return error.issues;
    throw error;
  }
  return [];
}

const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, ...path].join(" "));

describe("a misspelt option", () => {
  const misspelt: Readonly<Record<string, readonly [call: () => unknown, meant: string | null]>> = {
    createScorer: [() => createScorer(any({ year: 2024, interpretation: {} })), "interpretations"],
    createScorerFrom: [() => createScorerFrom(edition2024, any({ yeer: 2024 })), "year"],
    aggregate: [() => aggregate(any({ year: 2024, groupby: ["unit"] })), "groupBy"],
    "summary of an aggregate": [() => aggregate({ scorer }).summary(any({ By: "status" })), "by"],
    explain: [() => explain(result, any({ locale: "id", formt: "markdown" })), "format"],
    formatIssues: [() => formatIssues([], any({ locale: "id", lang: "id" })), null],
    readResult: [() => readResult(stored, any({ profil: edition2024 })), "profile"],
    readAggregate: [() => readAggregate(aggregate({ scorer }).toJSON(), any({ profiles: edition2024 })), "profile"],
    sensitivity: [() => sensitivity(onePerson, any({ Year: 2024 })), "year"],
    createSensitivity: [() => createSensitivity(any({ year: 2024, profil: "2024" })), "profile"],
    createPopulation: [() => createPopulation(any({ fact: {} })), "facts"],
    encodePopulation: [() => encodePopulation([], any({ onRejcted: () => undefined })), null],
    factsSchema: [() => factsSchema(any({ year: 2024, local: "en" })), null],
    profileSchema: [() => profileSchema(any({ local: "en" })), "locale"],
  };

  it.each(Object.entries(misspelt))("of %s is refused, with what was probably meant", (_name, [call, meant]) => {
    const issues = issuesOf(call);
    expect(issues.map(({ code }) => code)).toEqual(["unknown_key"]);
    expect((issues[0] as Issue<"unknown_key">).params.suggestion).toBe(meant);
  });

  it("is an outcome in the safe twins", () => {
    const outcomes = [
      safeCreateScorer(any({ yer: 2024 })),
      safeAggregate(any({ year: 2024, group: [] })),
      safeReadResult(stored, any({ profil: edition2024 })),
    ];
    for (const outcome of outcomes) expect(outcome.success ? [] : told(outcome.issues)[0]).toContain("unknown_key");
  });

  it("of a table's functions is refused before a file is opened", async () => {
    const calls = [
      scoreTable("none.csv", any({ scorer, results: "x.csv", resutls: 1 })),
      summarizeTable("none.csv", any({ scorer, groupBy: [] })),
      readTable("none.csv", scorer.profile, any({ delimeter: ";" })),
    ];
    for (const call of calls) {
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      expect(IpAsnError.is(error) ? error.issues.map(({ code }) => code) : error).toEqual(["unknown_key"]);
    }
  });

  it("a scorer has its rules: a year beside it is refused, not ignored", () => {
    expect(told(issuesOf(() => aggregate(any({ scorer, year: 2019 }))))).toEqual(["unknown_key year"]);
    expect(told(issuesOf(() => aggregate(any({ scorer, year: undefined }))))).toEqual([]);
  });
});

describe("a wrong argument", () => {
  const wrong: Readonly<Record<string, readonly [call: () => unknown, found: readonly string[]]>> = {
    "options that are a text": [() => createScorer(any("2024")), ["not_an_object options"]],
    "a language without texts": [() => explain(result, any({ locale: "fr" })), ["unknown_word locale"]],
    "no language": [() => explain(result, any({})), ["unknown_word locale"]],
    "no options of explain": [() => explain(result, any(undefined)), ["not_an_object options"]],
    "a format that does not exist": [
      () => explain(result, any({ locale: "id", format: "html" })),
      ["unknown_word format"],
    ],
    "a number given to explain": [() => explain(any(85), { locale: "id" }), ["result_malformed"]],
    "an id given to explain as the profile": [
      () => explain(result, any({ locale: "id", profile: "1999" })),
      ["profile_not_known profile"],
    ],
    "issues in a language without texts": [() => formatIssues([], any({ locale: "xx" })), ["unknown_word locale"]],
    "an error in place of its issues": [
      () => formatIssues(any(new IpAsnError([], "")), { locale: "id" }),
      ["argument_malformed"],
    ],
    "ids given to diffProfiles": [() => diffProfiles(any("2023"), any("2024")), ["argument_malformed"]],
    "a result given to diffProfiles": [() => diffProfiles(edition2024, any(result)), ["argument_malformed"]],
    "an id given to reachableMaxima": [() => reachableMaxima(any("2024")), ["argument_malformed"]],
    "an id given to emptyMoveTable": [() => emptyMoveTable(any("2023"), any("2024")), ["argument_malformed"]],
    "one profile to be compared": [() => createComparison(any("2024")), ["argument_malformed"]],
    "no profiles to be compared": [() => compareEditions(onePerson, any(undefined)), ["argument_malformed"]],
    "an id given to extendProfile": [() => extendProfile(any("2024"), any({})), ["profile_malformed"]],
    "names of groups that are no list": [() => aggregate(any({ year: 2024, groupBy: "unit" })), ["argument_malformed"]],
    "an id for a scorer": [() => aggregate(any({ scorer: "2024" })), ["argument_malformed scorer"]],
    "a text counted as a person": [
      () => {
        aggregate({ scorer }).add(any("85"));
      },
      ["argument_malformed"],
    ],
    "a summary merged": [
      () => mergeAggregates(aggregate({ scorer }), any(aggregate({ scorer }).summary())),
      ["argument_malformed"],
    ],
    "a list for a population": [() => scorePopulation(any([]), scorer), ["argument_malformed"]],
    "an id for the scorer of a population": [
      () => summarizePopulation(encodePopulation([]), any("2024")),
      ["argument_malformed scorer"],
    ],
    "no facts schema options": [() => factsSchema(any(undefined)), ["selection_missing"]],
  };

  it.each(Object.entries(wrong))("%s is told as IpAsnError", (_name, [call, found]) => {
    const issues = issuesOf(call);
    expect(told(issues)).toEqual(found);
    // Which argument, what was expected and what stood there: all of it is said.
    for (const { code, params } of issues)
      if (code === "argument_malformed") expect(Object.values(params)).not.toContain("");
  });

  it("says what is accepted instead", () => {
    const [pair] = issuesOf(() => createComparison(any(["2024"])));
    expect(pair?.params).toEqual({ argument: "profiles", expected: '["2019", "2024"]', found: "[…]" });
  });
});

it("an outcome in place of its result is told by explain as no result", () => {
  const issues = issuesOf(() => explain(any(scorer.safeScore(onePerson)), { locale: "id" }));
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["result_malformed", "unknown_key"]));
});

describe("languages", () => {
  it("may be named with a country", () => {
    const pairs = [
      ["id-ID", "id"],
      ["en-GB", "en"],
      ["en_us", "en"],
    ] as const;
    for (const [tag, locale] of pairs) {
      expect(explain(result, { locale: any(tag) })).toBe(explain(result, { locale }));
      const issues = issuesOf(() => createScorer(any({ yer: 1 })));
      expect(formatIssues(issues, { locale: any(tag) })).toBe(formatIssues(issues, { locale }));
    }
  });
});

describe("explain", () => {
  it("takes a result, one that was read back, and its plain form, and says the same", () => {
    const text = explain(result, { locale: "id" });
    expect(explain(readResult(stored), { locale: "id" })).toBe(text);
    expect(explain(any(stored), { locale: "id" })).toBe(text);
    expect(explain(any({ ...(stored as object) }), { locale: "id" })).toBe(text);
  });

  it("verifies a plain form before it explains it", () => {
    const forged = { ...(stored as object), total: "100" };
    expect(told(issuesOf(() => explain(any(forged), { locale: "id" })))).toEqual(["result_inconsistent total"]);
  });

  it("takes a profile as it comes from a file, and leaves it as it is", () => {
    const profile = JSON.parse(JSON.stringify(editions["2024"])) as typeof edition2024;
    const text = explain(createScorer({ profile: "2024" }).score(onePerson), { locale: "en", profile });
    expect(text).toBe(explain(createScorer({ profile: "2024" }).score(onePerson), { locale: "en" }));
    expect(Object.isFrozen(profile)).toBe(false);
  });
});

describe("another copy of the package", () => {
  /** A thing as another copy would hand it over: it has the mark, and this copy has not made it. */
  const foreign = (what: string, value: object): never =>
    any(Object.defineProperty({ ...value }, Symbol.for(`ip-asn/${what}`), { value: true }));

  it("its errors are known as such", () => {
    const error = Object.defineProperty(new Error("x"), Symbol.for("ip-asn/error"), { value: true });
    expect(error instanceof IpAsnError).toBe(false);
    expect(IpAsnError.is(error)).toBe(true);
    expect(IpAsnError.is(new IpAsnError([], ""))).toBe(true);
    expect([new Error("x"), null, "IpAsnError", {}].map((one) => IpAsnError.is(one))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("what it made carries a mark that nobody sees who goes through it", () => {
    for (const made of [scorer, aggregate({ scorer }), encodePopulation([]), new IpAsnError([], "")]) {
      expect(Object.getOwnPropertySymbols(made)).toHaveLength(1);
      expect(Object.getOwnPropertySymbols(Object.assign({}, made))).toEqual([]);
    }
  });

  it("its scorers, aggregates and populations are told to come from it", () => {
    const calls: readonly (() => unknown)[] = [
      () => aggregate({ scorer: foreign("scorer", scorer) }),
      () => summarizePopulation(encodePopulation([]), foreign("scorer", scorer)),
      () => mergeAggregates(foreign("aggregate", aggregate({ scorer }))),
      () => {
        aggregate({ scorer }).merge(foreign("aggregate", aggregate({ scorer })));
      },
      () => scorePopulation(foreign("population", encodePopulation([])), scorer),
    ];
    for (const call of calls) {
      const issues = issuesOf(call);
      expect(issues.map(({ code }) => code)).toEqual(["another_copy"]);
      expect(formatIssues(issues, { locale: "en" })).toContain("from another copy");
    }
    const outcome = safeMergeAggregates(foreign("aggregate", aggregate({ scorer })));
    expect(outcome.success ? [] : told(outcome.issues)).toEqual(["another_copy"]);
  });
});
