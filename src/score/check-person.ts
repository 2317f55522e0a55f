import type { CheckedFacts } from "../facts/check-facts.js";
import { FACT_PATHS, type FactPath, placeOf } from "../facts/fact-catalogue.js";
import { JABATAN, type Jabatan, STATUS, type Status } from "../facts/words.js";
import { issue, type Issue, neverThrowing, type Outcome } from "../issue/index.js";
import { kindOfFact } from "../profile/added-fact.js";
import { applyChange } from "../profile/change.js";
import { KINERJA_FORMS, type KinerjaForm, leafRules } from "../rules/choose.js";
import { factsRequired, type RequiredFact } from "../rules/facts-read.js";
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

function isLacking(facts: CheckedFacts, { fact, given }: RequiredFact): boolean {
  return valueAt(facts, fact) === undefined && (given === undefined || valueAt(facts, given) !== undefined);
}

/** What stands at the place of a fact, valid or not. */
function valueAt(facts: CheckedFacts, fact: FactPath): unknown {
  const [group, name] = placeOf(fact);
  return (facts[group as keyof CheckedFacts] as Readonly<Record<string, unknown>> | undefined)?.[name];
}

function wordAt(facts: CheckedFacts, fact: FactPath): string {
  const value = valueAt(facts, fact);
  return typeof value === "string" ? value : "";
}

/** Words of a fact that the profile does not know yet, or refuses. */
function unscoredWords({ profile, summary }: Compiled, { unscored }: RulesFor, seen: CheckedFacts): Issue[] {
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

function check(compiled: Compiled, value: unknown): Outcome<CheckedPerson> {
  const { facts: seen, issues: shape } = compiled.checkFacts(value);
  if (seen === undefined) return { success: false, issues: shape };

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
  return issues.length === 0 ? { success: true, data: { facts: seen, rules } } : { success: false, issues };
}

function notMeasured({ profile }: Compiled, { status: given }: CheckedFacts): Issue | undefined {
  const status = STATUS.find((one) => one === given);
  return status === undefined || profile.measures.includes(status)
    ? undefined
    : issue("not_measured", ["status"], { status, measures: profile.measures, profile: profile.id });
}

/** The status and post, or some of the profile's where they are not readable: the other facts are checked all the same. */
function statusOf({ profile }: Compiled, { status }: CheckedFacts): Status {
  return profile.measures.find((one) => one === status) ?? (profile.measures[0] as Status);
}

function jabatanOf({ jabatan }: CheckedFacts): Jabatan {
  return JABATAN.find((one) => one === jabatan) ?? "pelaksana";
}

function firstForm({ forms }: Compiled): KinerjaForm {
  return forms[0] ?? "predikat";
}

function formGiven(compiled: Compiled, { kinerja }: CheckedFacts): KinerjaForm {
  return compiled.forms.find((form) => kinerja?.[form] !== undefined) ?? firstForm(compiled);
}

/** Performance is given in one form, and in one that the profile can use. */
function kinerjaIssues({ profile, forms }: Compiled, { kinerja }: CheckedFacts): Issue[] {
  const given = KINERJA_FORMS.filter((form) => kinerja?.[form] !== undefined);
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

const kinerjaFacts = /* @__PURE__ */ FACT_PATHS.filter((fact) => fact.startsWith("kinerja."));

function missingFacts(
  compiled: Compiled,
  { required }: RulesFor,
  seen: CheckedFacts,
  shape: readonly Issue[],
): Issue[] {
  const lacking = required.filter((one) => isLacking(seen, one));
  if (lacking.length === 0) return [];
  const reported = shape.map(({ path }) => (path.length === 1 ? path[0] : path.join(".")));
  const hasKinerja = kinerjaFacts.some((fact) => valueAt(seen, fact) !== undefined);
  return lacking.flatMap(({ fact }) => {
    const [group, name] = placeOf(fact);
    if (reported.includes(fact) || reported.includes(group) || (group === "kinerja" && hasKinerja)) return [];
    return [issue("missing_fact", [group, name], { fact, alternatives: alternativesWithout(compiled, fact) })];
  });
}

interface Alternative {
  readonly interpretation: string;
  readonly alternative: string;
}

const known = /* @__PURE__ */ new WeakMap<Compiled, Map<FactPath, readonly Alternative[]>>();

// — Readings without a fact —

/** Readings of the law under which a fact could be left out: what to tell somebody who does not have it. */
function alternativesWithout(compiled: Compiled, fact: FactPath): readonly Alternative[] {
  let ofProfile = known.get(compiled);
  if (ofProfile === undefined) known.set(compiled, (ofProfile = new Map<FactPath, readonly Alternative[]>()));
  let found = ofProfile.get(fact);
  if (found === undefined) ofProfile.set(fact, (found = find(compiled.profile, fact)));
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
