import type { FactPath, FactValue } from "../facts/fact-catalogue.js";
import type { Jabatan, Status } from "../facts/words.js";
import { Decimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { kindOfFact } from "../profile/added-fact.js";
import { factsRead, factsRequired } from "../rules/facts-read.js";
import { KINERJA_FORMS, leafRules, rulesInContext } from "../rules/choose.js";
import type { ProfileSource } from "../profile/profile.js";
import type { LeafRule } from "../rules/kinds.js";
import { award, effectOf, obstacleTo } from "../rules/award.js";
import type { ReadFact } from "../rules/rule-kind.js";

/** What people are told apart by: points and duties alone, or also the open points of law that their results hang on. */
export type ToldApartBy = "points" | "points-and-open-points";

/**
 * Which values a profile can tell apart. A result depends on which rules apply, on what each of them gives, on the duties
 * met and on what is missing, and on nothing else. Equivalence classes are texts: values whose texts are equal bring each
 * person the same, whatever their other facts are.
 */
export interface Partition {
  /** Every rule, whomever it is for. */
  readonly rules: readonly LeafRule[];
  /** Facts of which it matters in itself whether they are given: some rule or duty, or any score, needs them. */
  readonly required: ReadonlySet<FactPath>;
  /** The class of a number in the place of a fact; `undefined` where the fact cannot hold it, or no two are alike. */
  readonly ofNumber: (fact: FactPath, value: string) => string | undefined;
  /** The classes of the numbers that a fact can hold, as plain digits, and of none. */
  readonly numbersOf: (fact: FactPath) => (digits: string | undefined) => string;
  /** The class of what a rule reads. */
  readonly ofRule: (rule: LeafRule, read: ReadFact) => string;
  /** The class of a status, whatever the rules are: measured or not, and what duties require. */
  readonly ofStatus: (status: Status) => string;
  /** The class of a kind of person: the same rules apply, in whatever form performance is given. */
  readonly ofContext: (status: Status, jabatan: Jabatan) => RuleContext;
  /**
   * The class of the values of some facts, among people to whom of all rules that read them just these apply; `undefined`
   * where a fact cannot hold its value.
   */
  readonly ofFacts: (facts: readonly FactPath[], rules: readonly LeafRule[], read: ReadFact) => string | undefined;
}

/** A kind of person, and the rules that apply in some form of performance. */
export interface RuleContext {
  readonly key: string;
  readonly rules: ReadonlySet<LeafRule>;
}

/** The partition that a profile makes. `keptApart`: facts of which each value is asked for by itself, whatever it brings. */
export function partitionOf(profile: ProfileSource, by: ToldApartBy, keptApart: readonly FactPath[] = []): Partition {
  const rules = leafRules(profile.dimensions.flatMap((dimension) => dimension.rules));
  const ofRule = by === "points" ? effectOf : effectWithOpenPoints;
  // The form of performance is always judged: one that the profile cannot use is no mere lack.
  const required = new Set<FactPath>([
    "kinerja.predikat",
    "kinerja.nilai",
    ...rules.flatMap(factsRequired).map(({ fact }) => fact),
    ...profile.duties.filter(({ whenMissing }) => whenMissing === "reject").map(({ fact }) => fact),
  ]);
  const numbersOf = numberClasses(profile, rules, required, ofRule);
  return {
    rules,
    required,
    ofRule,
    numbersOf,
    ofNumber: (fact, value) => {
      const digits = keptApart.includes(fact) ? undefined : digitsOf(profile, fact, value);
      return digits === undefined ? undefined : numbersOf(fact)(digits);
    },
    ofStatus: (status) =>
      JSON.stringify([
        profile.measures.includes(status),
        profile.duties.map(({ requires }) => requires.findIndex((bound) => bound.status.includes(status))),
      ]),
    ofContext: contextClasses(profile, rules),
    ofFacts: factClasses(profile, required, keptApart, ofRule),
  };
}

function effectWithOpenPoints(rule: LeafRule, read: ReadFact): string {
  const obstacle = obstacleTo(rule, read);
  if (obstacle !== undefined) return obstacle;
  const { points, touches } = award(rule, read);
  return JSON.stringify([points.toString(), touches]);
}

// — Numbers —

/**
 * 7 and 12 hours are in one class where 20 are asked for: each rule that reads the number gives the same, and each duty is
 * met or not, whoever the person is; where the number is required, "not given" stays apart.
 */
function numberClasses(
  { duties }: ProfileSource,
  rules: readonly LeafRule[],
  required: Partition["required"],
  ofRule: Partition["ofRule"],
): Partition["numbersOf"] {
  return (fact) => {
    // A rule that compares two facts reads words only.
    const reading = rules.filter((rule) => factsRead(rule).includes(fact));
    const bounds = duties
      .filter((duty) => duty.fact === fact)
      .flatMap(({ requires }) => requires.map(({ atLeast }) => new Decimal(atLeast.value)));
    const isRequired = required.has(fact);
    return (digits) =>
      [
        isRequired && digits !== undefined,
        ...reading.map((rule) => ofRule(rule, (read) => (read === fact ? digits : undefined))),
        ...bounds.map((bound) => digits !== undefined && bound.lessThanOrEqualTo(digits)),
      ].join("|");
  };
}

/** The plain digits of a number, if a fact can hold it under a profile. */
function digitsOf(profile: ProfileSource, fact: FactPath, value: string): string | undefined {
  const kind = kindOfFact(profile, fact);
  const number = parseDecimal(value);
  if (kind?.kind !== "number" || number === undefined || number.lessThan(kind.least)) return undefined;
  return kind.most !== null && number.greaterThan(kind.most) ? undefined : number.toFixed();
}

// — Kinds of person —

function contextClasses({ dimensions, measures }: ProfileSource, all: readonly LeafRule[]): Partition["ofContext"] {
  return (status, jabatan) => {
    const rules = measures.includes(status)
      ? KINERJA_FORMS.flatMap((kinerja) =>
          dimensions.flatMap((dimension) => rulesInContext(dimension.rules, { status, jabatan, kinerja })),
        )
      : [];
    // The order tells the forms apart, so that equal keys have equal rules in each of them.
    return { key: rules.map((rule) => all.indexOf(rule)).join(), rules: new Set(rules) };
  };
}

// — Some facts of one kind of person —

function factClasses(
  profile: ProfileSource,
  required: Partition["required"],
  keptApart: readonly FactPath[],
  ofRule: Partition["ofRule"],
): Partition["ofFacts"] {
  const boundsOf = (fact: FactPath) =>
    profile.duties
      .filter((duty) => duty.fact === fact)
      .flatMap(({ requires }) => requires.map(({ atLeast }) => new Decimal(atLeast.value)));
  return (facts, rules, read) => {
    const values = new Map<FactPath, FactValue>();
    for (const fact of facts) {
      const value = read(fact);
      const isNumber = kindOfFact(profile, fact)?.kind === "number" && typeof value === "string";
      const held = isNumber ? digitsOf(profile, fact, value) : value;
      if (value !== undefined && held === undefined) return undefined;
      values.set(fact, held);
    }
    const ofDuties = facts.flatMap((fact) => {
      const value = values.get(fact);
      const bounds = boundsOf(fact);
      // A duty tells hours that are not given from too few.
      const isAsked = required.has(fact) || bounds.length > 0;
      return [
        isAsked && value !== undefined,
        ...bounds.map((bound) => value !== undefined && bound.lessThanOrEqualTo(String(value))),
      ];
    });
    const asked = facts
      .filter((fact) => keptApart.includes(fact))
      .map((fact) => JSON.stringify(values.get(fact) ?? null));
    return [...asked, ...ofDuties, ...rules.map((rule) => ofRule(rule, (fact) => values.get(fact)))].join("|");
  };
}
