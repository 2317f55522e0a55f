import { factKindOf } from "../input/added-kinds.js";
import { type FactKind, type FactPath, type FactValue, isAdded } from "../input/fact-catalogue.js";
import type { Jabatan, Status } from "../input/words.js";
import { Decimal } from "../number/decimal.js";
import { kindOfFact } from "../profile/added-fact.js";
import { factsRead, factsRequired } from "../rules/facts-read.js";
import { KINERJA_FORMS, leafRules, rulesInContext } from "../rules/choose.js";
import type { ProfileSource } from "../profile/profile.js";
import type { LeafRule } from "../rules/kinds.js";
import { effectOf } from "../rules/award.js";
import type { PopulationColumns, FactPlace, NumberColumn } from "./columns.js";
import { indexColumn, type IndexColumn } from "../collections/index-column.js";
import { type Classes, coarsened, discrete, refined, within } from "../collections/classes.js";

/** Classes of people, some of which nobody may have. */
interface PeopleLabels {
  /** For each person a label, from 0 to below `count`. */
  readonly of: IndexColumn;
  readonly count: number;
  /** How many people have each label. */
  readonly people: Uint32Array;
  /** Of each label the position of the first person who has it; meaningless where nobody has. */
  readonly first: Uint32Array;
}

/** Classes are kept below this, so that tables of them stay small: they take 16 MB each. */
const MOST_LABELS = 4_194_304;

/**
 * Label the people whom a profile cannot tell apart. A result depends on which rules apply, on the points that each of them
 * gives, on the duties met and on what is missing, and on nothing else: so the scorer has to be asked once a label.
 */
export function alikePeople(profile: ProfileSource, columns: PopulationColumns): PeopleLabels {
  const { combinationOf, numbers } = columns;
  const parts: readonly Part[] = [
    { codes: combinationOf, labels: alikeCombinations(profile, columns) },
    ...numbers
      .map((column) => ({ codes: column.codes, labels: alikeNumbers(profile, columns, column) }))
      .filter(({ labels }) => labels.count > 1),
  ];
  const most = parts.reduce((count, { labels }) => count * labels.count, 1);
  const of = indexColumn(combinationOf.length, Math.min(most, MOST_LABELS));
  return most > MOST_LABELS ? numberSparsely(of, parts) : numberAll(of, parts, most);
}

// — Numbering —

/** Codes of people, and labels of the codes. */
interface Part {
  readonly codes: IndexColumn;
  readonly labels: Classes;
}

/** Give each possible tuple of the parts' labels a number. */
function numberAll(of: IndexColumn, parts: readonly Part[], count: number): PeopleLabels {
  let stride = 1;
  const terms = parts.map(({ codes, labels }) => {
    const amounts = labels.of.map((label) => label * stride);
    stride *= labels.count;
    return { codes, amounts };
  });
  const labels = { of, count, people: new Uint32Array(count), first: new Uint32Array(count) };
  const [one, other, ...rest] = terms;
  if (one !== undefined) addTwo(labels, one, other ?? { codes: one.codes, amounts: one.amounts.map(() => 0) });
  for (const term of rest) addTwo(labels, term, { codes: of, amounts: discrete(count).of });
  return labels;
}

/** What each person's number gets for their code. */
interface Term {
  readonly codes: IndexColumn;
  readonly amounts: Uint32Array;
}

/** Nearly everybody has words and one number: both at once, and counted, saves walks over all people. */
function addTwo(labels: PeopleLabels, one: Term, { codes: otherCodes, amounts: otherAmounts }: Term): void {
  const { of, people, first } = labels;
  const { codes, amounts } = one;
  people.fill(0);
  for (let person = 0; person < of.length; person++) {
    const label = (amounts[codes[person] as number] as number) + (otherAmounts[otherCodes[person] as number] as number);
    const before = people[label] as number;
    if (before === 0) first[label] = person;
    people[label] = before + 1;
    of[person] = label;
  }
}

/** Give each tuple that somebody has a number, where there are too many possible ones. */
function numberSparsely(of: IndexColumn, parts: readonly Part[]): PeopleLabels {
  let numbers = new Map<number, number>();
  for (const { codes, labels } of parts) {
    numbers = new Map();
    for (let person = 0; person < of.length; person++) {
      const tuple = (of[person] as number) * labels.count + (labels.of[codes[person] as number] as number);
      const found = numbers.get(tuple);
      if (found === undefined) numbers.set(tuple, numbers.size);
      of[person] = found ?? numbers.size - 1;
    }
  }
  const all = discrete(numbers.size);
  return numberAll(of, [{ codes: of, labels: all }], all.count);
}

// — Combinations —

/**
 * Label the combinations of words that a profile cannot tell apart: whatever the numbers are, the same rules apply, those
 * that read words give the same points, the same is required by duties, and nothing or the same is missing.
 */
function alikeCombinations(profile: ProfileSource, columns: PopulationColumns): Classes {
  const facts = wordFacts(columns);
  const { valueAt, labelsOf, givenOf } = facts;
  const contexts = ruleContexts(profile, facts);
  const places = columns.words.map(({ place }) => place);
  const isWord = (fact: FactPath) => places.includes(fact);
  const foreign = places.filter((place) => isForeign(profile, columns, place));
  const rules = leafRules(profile.dimensions.flatMap((dimension) => dimension.rules));

  const byRules = rules.flatMap((rule) => {
    const read = factsRead(rule);
    if (!read.some(isWord) || read.some((fact) => isForeign(profile, columns, fact))) return read.map(labelsOf);
    const byPoints = coarsened(read.map(labelsOf).reduce(refined), (combination) =>
      effectOf(rule, (fact) => valueAt(combination, fact)),
    );
    const applies = contexts.rules.map((own) => own.has(rule));
    return [within(byPoints, contexts.labels, applies)];
  });
  const byDuties = profile.duties.map(({ requires }) =>
    coarsened(labelsOf("status"), (combination) => {
      const status = valueAt(combination, "status") as Status;
      return String(requires.findIndex((bound) => bound.status.includes(status)));
    }),
  );
  // Whether somebody is measured, and in which form performance is given, decides whatever the rules.
  const byMeasure = coarsened(labelsOf("status"), (combination) =>
    String(profile.measures.includes(valueAt(combination, "status") as Status)),
  );
  const required = [
    ...new Set<FactPlace>(["kinerja.predikat", ...rules.flatMap(factsRequired).map(({ fact }) => fact)]),
  ];
  return [byMeasure, ...foreign.map(labelsOf), ...byRules, ...byDuties, ...required.map(givenOf)].reduce(
    refined,
    contexts.labels,
  );
}

// — Numbers —

/**
 * Label the numbers of a fact that a profile cannot tell apart: each rule that reads it gives the same points, and each
 * duty is met or not, whoever the person is; where the number is required, "not given" stays apart.
 */
function alikeNumbers(profile: ProfileSource, columns: PopulationColumns, { place, values }: NumberColumn): Classes {
  const all = discrete(values.length);
  // An added fact that the profile does not have is left out of the facts to score.
  if (kindOfFact(profile, place) === undefined) return { of: new Uint32Array(values.length), count: 1 };
  if (isForeign(profile, columns, place)) return all;

  const rules = leafRules(profile.dimensions.flatMap((dimension) => dimension.rules)).filter((rule) =>
    factsRead(rule).includes(place),
  );
  const duties = profile.duties.filter(({ fact }) => fact === place);
  const bounds = duties.flatMap(({ requires }) => requires.map(({ atLeast }) => new Decimal(atLeast.value)));
  // The form of performance is always judged: one that the profile cannot use is no mere lack.
  const isRequired =
    place === "kinerja.nilai" ||
    rules.some((rule) => factsRequired(rule).some(({ fact }) => fact === place)) ||
    duties.some(({ whenMissing }) => whenMissing === "reject");
  return coarsened(all, (index) => {
    const value = values[index];
    const points = rules.map((rule) => effectOf(rule, (fact) => (fact === place ? value : undefined)));
    const met = bounds.map((bound) => value !== undefined && bound.lessThanOrEqualTo(value));
    return [isRequired && value !== undefined, ...points, ...met].join("|");
  });
}

// — Kinds of people —

/** Kinds of person: combinations of one label have the same rules, in whatever form performance is given. */
interface RuleContexts {
  readonly labels: Classes;
  /** For each label the rules that apply in some form of performance. */
  readonly rules: readonly ReadonlySet<LeafRule>[];
}

/** The kinds of person among combinations, by the rules that a profile has for them. */
function ruleContexts({ dimensions, measures }: ProfileSource, { valueAt, labelsOf }: WordFacts): RuleContexts {
  const all = dimensions.flatMap(({ rules }) => leafRules(rules));
  const rules: Set<LeafRule>[] = [];
  const known = new Map<string, number>();
  const rulesFor = (combination: number): readonly LeafRule[] => {
    const status = valueAt(combination, "status") as Status;
    const jabatan = valueAt(combination, "jabatan") as Jabatan;
    if (!measures.includes(status)) return [];
    return KINERJA_FORMS.flatMap((kinerja) =>
      dimensions.flatMap((dimension) => rulesInContext(dimension.rules, { status, jabatan, kinerja })),
    );
  };
  const labels = coarsened(refined(labelsOf("status"), labelsOf("jabatan")), (combination) => {
    const own = rulesFor(combination);
    // The order tells the forms apart, so that equal keys have equal rules in each of them.
    const key = own.map((rule) => all.indexOf(rule)).join();
    if (!known.has(key)) known.set(key, rules.push(new Set(own)));
    return key;
  });
  return { labels, rules };
}

// — Words —

/** The words of a population's combinations. A fact that it has no column for is given for nobody. */
interface WordFacts {
  readonly valueAt: (combination: number, place: FactPlace) => FactValue;
  /** Classes that tell the values of a fact apart. */
  readonly labelsOf: (place: FactPlace) => Classes;
  /** Classes that tell whether a fact is given. */
  readonly givenOf: (place: FactPlace) => Classes;
}

/** Make a reader of the words of combinations. */
function wordFacts({ words, combinations }: PopulationColumns): WordFacts {
  const columns = new Map(words.map((column) => [column.place, column]));
  const alike: Classes = { of: new Uint32Array(combinations), count: 1 };

  const valueAt = (combination: number, place: FactPlace): FactValue => {
    const column = columns.get(place);
    return column?.values[column.codes[combination] as number];
  };
  const labelsOf = (place: FactPlace): Classes => {
    const column = columns.get(place);
    return column === undefined ? alike : { of: column.codes, count: column.values.length };
  };
  return {
    valueAt,
    labelsOf,
    givenOf: (place) => coarsened(labelsOf(place), (combination) => String(valueAt(combination, place) !== undefined)),
  };
}

/**
 * Whether an added fact is of another kind in the population than under the profile: its values may be wrong under the
 * profile, each in its own way, so that none of them is like another.
 */
function isForeign(profile: ProfileSource, { added }: PopulationColumns, place: FactPlace): boolean {
  if (place === "status" || place === "jabatan" || !isAdded(place)) return false;
  const name = place.slice("tambahan.".length);
  const own = Object.hasOwn(added, name) ? added[name] : undefined;
  const kind = kindOfFact(profile, place);
  return own !== undefined && kind !== undefined && limitsOf(factKindOf(own)) !== limitsOf(kind);
}

/** What a kind of fact can hold, without its label. */
function limitsOf(kind: FactKind): string {
  return JSON.stringify([kind.kind, kind.kind === "number" ? [kind.least, kind.most] : kind.words]);
}
