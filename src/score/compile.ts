import { FACT_PATHS, type FactPath } from "../facts/fact-catalogue.js";
import { type FactsCheck, factsCheck } from "../facts/check-facts.js";
import type { Jabatan, Status } from "../facts/words.js";
import { scaleFor, type Scale } from "../number/scaled.js";
import { contextsOf, kinerjaForms } from "../profile/context.js";
import { factsRead, factsRequired, scoresWord, type RequiredFact } from "../rules/facts-read.js";
import { leafRules, rulesInContext, type KinerjaForm } from "../rules/choose.js";
import { addedPaths, kindOfFact } from "../profile/added-fact.js";
import type { DimensionId, Duty, ProfileSource } from "../profile/profile.js";
import type { LeafRule } from "../rules/kinds.js";
import { isSame } from "../profile/canonical-json.js";
import { numbersOf } from "../profile/numbers.js";
import { bandingOf, type Banding } from "./band.js";
import { type CompiledDimension, compileDimension, compileRule } from "./compile-dimension.js";
import { compileDuties, type JudgedDuties } from "./judge-duties.js";
import { memoize } from "./memoize.js";
import type { ProfileSummary, ScoredFacts } from "./result.js";

/** A profile made ready to score: every choice made for every kind of person, every number an integer. */
export interface Compiled {
  readonly profile: ProfileSource;
  readonly summary: ProfileSummary;
  /** The measurement year that was named. */
  readonly year: number | undefined;
  /** Open points that every result hangs on. */
  readonly touchesAll: readonly string[];
  readonly scale: Scale;
  readonly banding: Banding;
  /** Checks the shape of a person's facts, with those that the profile adds. */
  readonly checkFacts: FactsCheck;
  /** The rules for a kind of person; `undefined` for a status that is not measured. */
  rulesFor(status: Status, jabatan: Jabatan, kinerja: KinerjaForm): RulesFor | undefined;
  /** The forms of performance that some rule reads; the first is taken where none is given. */
  readonly forms: readonly KinerjaForm[];
  /** The open points that something hangs on, in the order of the register. */
  openPoints(touched: readonly string[]): readonly string[];
}

/** The rules that apply to one kind of person. */
export interface RulesFor {
  readonly dimensions: Readonly<Record<DimensionId, CompiledDimension>>;
  readonly duties: (facts: ScoredFacts) => JudgedDuties;
  /** The facts that each dimension depends on. */
  readonly reads: Readonly<Record<DimensionId, readonly FactPath[]>>;
  /** Facts that must be given, some of them only where another one is. */
  readonly required: readonly RequiredFact[];
  /** Words that have no value under some rule: who has one is not scored. */
  readonly unscored: readonly { readonly fact: FactPath; readonly words: readonly string[] }[];
  /** Facts that nothing reads: given, they earn nothing. */
  readonly unread: readonly FactPath[];
}

/** Make a checked profile ready. */
export function compile(
  profile: ProfileSource,
  summary: ProfileSummary,
  year?: number,
  touchesAll: readonly string[] = [],
): Compiled {
  const scale = scaleFor(numbersOf(profile));
  // A rule is compiled once, however many kinds of person it applies to.
  const compiled = new Map(
    profile.dimensions.flatMap(({ rules }) => leafRules(rules)).map((rule) => [rule, compileRule(rule, scale, year)]),
  );
  const duties = compileDuties(profile.duties, year);
  const table = new Map<string, RulesFor>();
  for (const context of contextsOf(profile)) {
    const leaves = profile.dimensions.map((dimension) => rulesInContext(dimension.rules, context));
    const dimensions = profile.dimensions.map((dimension, index) => [
      dimension.id,
      compileDimension(dimension, leaves[index] ?? [], compiled, scale, year),
    ]);
    const reads = profile.dimensions.map(({ id }, index) => [id, (leaves[index] ?? []).flatMap(factsRead)] as const);
    const read = [...reads.flatMap(([, facts]) => facts), ...profile.duties.map((duty) => duty.fact)];
    const isBound = (duty: Duty) => duty.requires.some((one) => one.status.includes(context.status));
    const required = [
      ...leaves.flat().flatMap(factsRequired),
      ...profile.duties.filter((duty) => duty.whenMissing === "reject" && isBound(duty)).map(({ fact }) => ({ fact })),
    ];
    table.set(key(context.status, context.jabatan, context.kinerja), {
      dimensions: Object.fromEntries(dimensions) as RulesFor["dimensions"],
      duties,
      reads: Object.fromEntries(reads) as unknown as RulesFor["reads"],
      required: required.filter((one, index) => required.findIndex((other) => isSame(other, one)) === index),
      unscored: unscoredWords(profile, leaves.flat()),
      unread: [...FACT_PATHS, ...addedPaths(profile)].filter((fact) => !read.includes(fact)),
    });
  }
  return {
    profile,
    summary,
    year,
    touchesAll,
    scale,
    banding: bandingOf(profile, scale),
    checkFacts: factsCheck(profile.facts ?? {}),
    rulesFor: (status, jabatan, kinerja) => table.get(key(status, jabatan, kinerja)),
    forms: kinerjaForms(profile),
    openPoints: registerOrder(profile),
  };
}

/** The words that rules cannot score, by the facts that they read. */
function unscoredWords(profile: ProfileSource, leaves: readonly LeafRule[]): RulesFor["unscored"] {
  const facts = [...new Set(leaves.flatMap(factsRead))];
  return facts.flatMap((fact) => {
    const kind = kindOfFact(profile, fact);
    if (kind?.kind !== "word") return [];
    const reading = leaves.filter((rule) => factsRead(rule).includes(fact));
    const words = kind.words.filter((word) => reading.some((rule) => !scoresWord(rule, word)));
    return words.length === 0 ? [] : [{ fact, words }];
  });
}

/** Put the ids of touched open points into the order of the register, each once. */
function registerOrder({ interpretations }: ProfileSource): Compiled["openPoints"] {
  const ordered = memoize<string, [readonly string[]], readonly string[]>((touched) =>
    Object.freeze(interpretations.map(({ id }) => id).filter((id) => touched.includes(id))),
  );
  return (touched) => ordered(touched.join("|"), touched);
}

function key(status: Status, jabatan: Jabatan, kinerja: KinerjaForm): string {
  return `${status} ${jabatan} ${kinerja}`;
}
