import type * as z from "zod/mini";
import { FACT_PATHS, type FactPath } from "../input/fact-catalogue.js";
import { personIssues, valueAt } from "../input/person-issues.js";
import type { CheckedFacts } from "../input/person-schema.js";
import { JABATAN, type Jabatan, STATUS, type Status } from "../input/words.js";
import { issue, type Issue, neverThrowing, type Outcome } from "../issue/index.js";
import { kindOfFact } from "../profile/added-fact.js";
import { applyChange } from "../profile/change.js";
import { MOST_DEPTH } from "../profile/check-shape.js";
import { factsRequired, type RequiredFact } from "../rules/facts-read.js";
import { type KinerjaForm, leafRules } from "../rules/choose.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Compiled, RulesFor } from "./compile.js";

/** Facts that can be scored, and the rules for this kind of person. */
interface CheckedPerson {
  readonly facts: CheckedFacts;
  readonly rules: RulesFor;
}

/** The rules for a person whose facts have the right shape; `undefined` where something that they need is missing. */
export function rulesForPerson(compiled: Compiled, facts: CheckedFacts): RulesFor | undefined {
  const { predikat, nilai } = facts.kinerja ?? {};
  const form = nilai !== undefined ? "nilai" : predikat !== undefined ? "predikat" : firstForm(compiled);
  const rules = compiled.rulesFor(facts.status, facts.jabatan, form);
  if (rules === undefined) return undefined;
  for (const one of rules.required) if (isLacking(facts, one)) return undefined;
  for (const { fact, words } of rules.unscored) if (words.includes(wordAt(facts, fact))) return undefined;
  return rules;
}

function isLacking(facts: unknown, { fact, given }: RequiredFact): boolean {
  return (
    valueAt(facts, fact.split(".")) === undefined &&
    (given === undefined || valueAt(facts, given.split(".")) !== undefined)
  );
}

function wordAt(facts: unknown, fact: FactPath): string {
  const value = valueAt(facts, fact.split("."));
  return typeof value === "string" ? value : "";
}

/** Words of a fact that the profile does not know yet, or refuses. */
function unscoredWords({ profile, summary }: Compiled, { unscored }: RulesFor, seen: unknown): Issue[] {
  return unscored
    .map(({ fact, words }) => ({ fact, words, word: wordAt(seen, fact) }))
    .filter(({ words, word }) => words.includes(word))
    .map(({ fact, words, word }) => {
      const kind = kindOfFact(profile, fact);
      const accepted = kind?.kind === "word" ? kind.words.filter((one) => !words.includes(one)) : [];
      const name = `${profile.id}@${String(summary.revision)}`;
      return issue("word_not_scored", fact.split("."), { fact, word, profile: name, accepted });
    });
}

/** Check any value as facts of one person under a profile, and say all that is wrong with it. */
export function checkPerson(compiled: Compiled, value: unknown): Outcome<CheckedPerson> {
  return neverThrowing(() => check(compiled, value));
}

/** Far more than any person's facts: more unknown keys are not told one by one. */
const MOST_FACTS = 5_000;

function unknownKeys({ issues }: z.core.$ZodError): number {
  return issues.reduce((sum, one) => sum + (one.code === "unrecognized_keys" ? one.keys.length : 0), 0);
}

function check(compiled: Compiled, value: unknown): Outcome<CheckedPerson> {
  const parsed = compiled.schema.safeParse(value);
  if (!parsed.success && unknownKeys(parsed.error) > MOST_FACTS) {
    return { success: false, issues: [issue("too_large", [], { values: MOST_FACTS, depth: MOST_DEPTH })] };
  }
  const seen: unknown = parsed.success ? parsed.data : value;
  const shape = parsed.success ? [] : personIssues(parsed.error, value, compiled.profile.facts ?? {});
  if (shape.some((one) => one.code === "not_an_object" && one.path.length === 0))
    return { success: false, issues: shape };

  const unmeasured = notMeasured(compiled, seen);
  if (unmeasured !== undefined) {
    // What such a person lacks is no mistake; what is wrongly written still is.
    return { success: false, issues: [unmeasured, ...shape.filter((one) => one.code !== "missing_fact")] };
  }
  const form = formGiven(compiled, seen);
  const rules = compiled.rulesFor(statusOf(compiled, seen), jabatanOf(seen), form);
  if (rules === undefined) throw new RangeError("No rules for this kind of person.");
  const issues = [
    ...shape,
    ...kinerjaIssues(compiled, seen),
    ...unscoredWords(compiled, rules, seen),
    ...missingFacts(compiled, rules, seen, shape),
  ];
  return parsed.success && issues.length === 0
    ? { success: true, data: { facts: parsed.data, rules } }
    : { success: false, issues };
}

function notMeasured({ profile }: Compiled, seen: unknown): Issue | undefined {
  const status = STATUS.find((one) => one === valueAt(seen, ["status"]));
  return status === undefined || profile.measures.includes(status)
    ? undefined
    : issue("not_measured", ["status"], { status, measures: profile.measures, profile: profile.id });
}

/** The status and post, or some of the profile's where they are not readable: the other facts are checked all the same. */
function statusOf({ profile }: Compiled, seen: unknown): Status {
  return profile.measures.find((one) => one === valueAt(seen, ["status"])) ?? (profile.measures[0] as Status);
}

function jabatanOf(seen: unknown): Jabatan {
  return JABATAN.find((one) => one === valueAt(seen, ["jabatan"])) ?? "pelaksana";
}

function firstForm({ forms }: Compiled): KinerjaForm {
  return forms[0] ?? "predikat";
}

function formGiven(compiled: Compiled, seen: unknown): KinerjaForm {
  return compiled.forms.find((form) => valueAt(seen, ["kinerja", form]) !== undefined) ?? firstForm(compiled);
}

/** Performance is given in one form, and in one that the profile can use. */
function kinerjaIssues({ profile, forms }: Compiled, seen: unknown): Issue[] {
  const given = (["predikat", "nilai"] as const).filter((form) => valueAt(seen, ["kinerja", form]) !== undefined);
  if (given.length > 1)
    return [issue("conflicting_facts", ["kinerja"], { facts: given.map((form) => `kinerja.${form}`) })];
  return given
    .filter((form) => !forms.includes(form))
    .map((form) =>
      issue("fact_not_accepted", ["kinerja", form], {
        fact: `kinerja.${form}`,
        profile: profile.id,
        accepted: forms.map((one) => `kinerja.${one}`),
      }),
    );
}

function missingFacts(compiled: Compiled, rules: RulesFor, seen: unknown, shape: readonly Issue[]): Issue[] {
  const isMissing = (one: RequiredFact) => {
    const { fact } = one;
    const path = fact.split(".");
    const reported = shape.some((one) => fact === one.path.join(".") || one.path.join(".") === path[0]);
    const otherForm =
      path[0] === "kinerja" &&
      FACT_PATHS.some((other) => other.startsWith("kinerja.") && valueAt(seen, other.split(".")) !== undefined);
    return isLacking(seen, one) && !reported && !otherForm;
  };
  return rules.required
    .filter(isMissing)
    .map(({ fact }) =>
      issue("missing_fact", fact.split("."), { fact, alternatives: alternativesWithout(compiled, fact) }),
    );
}

interface Alternative {
  readonly interpretation: string;
  readonly alternative: string;
}

const known = /* @__PURE__ */ new WeakMap<Compiled, Map<FactPath, readonly Alternative[]>>();

// — Readings without a fact —

/** Readings of the law under which a fact could be left out: what to tell somebody who does not have it. */
function alternativesWithout(compiled: Compiled, fact: FactPath): readonly Alternative[] {
  const ofProfile = known.get(compiled) ?? new Map<FactPath, readonly Alternative[]>();
  known.set(compiled, ofProfile);
  const found = ofProfile.get(fact) ?? find(compiled.profile, fact);
  ofProfile.set(fact, found);
  return found;
}

function find(profile: ProfileSource, fact: FactPath): readonly Alternative[] {
  return profile.interpretations.flatMap(({ id, alternatives }) =>
    alternatives
      .filter(({ change }) => !requires(applyChange(profile, change), fact))
      .map((alternative) => ({ interpretation: id, alternative: alternative.id })),
  );
}

function requires({ dimensions, duties }: ProfileSource, fact: FactPath): boolean {
  const rules = dimensions.flatMap((dimension) => leafRules(dimension.rules));
  return (
    rules.some((rule) => factsRequired(rule).some((one) => one.fact === fact)) ||
    duties.some((duty) => duty.whenMissing === "reject" && duty.fact === fact)
  );
}
