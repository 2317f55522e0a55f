import { type Classes, coarsened, discrete, refined, within } from "../collections/classes.js";
import { indexColumn, type IndexColumn } from "../collections/index-column.js";
import { keyNumbers } from "../collections/pair-table.js";
import { factKindOf } from "../facts/added-kinds.js";
import { type FactKind, type FactPath, type FactValue, isAdded } from "../facts/fact-catalogue.js";
import type { FactPlace } from "../facts/fact-places.js";
import type { Jabatan, Status } from "../facts/words.js";
import { kindOfFact } from "../profile/added-fact.js";
import { factsRead } from "../rules/facts-read.js";
import type { ProfileSource } from "../profile/profile.js";
import { type Partition, partitionOf, type RuleContext } from "../score/partition.js";
import type { NumberColumn, PopulationColumns } from "./columns.js";

/** Classes of people, some of which nobody may be in. */
interface PeopleClasses {
  /** For each person a class, from 0 to below `count`. */
  readonly of: IndexColumn;
  readonly count: number;
  /** How many people are in each class. */
  readonly people: Uint32Array;
  /** Of each class the position of the first person in it; meaningless where nobody is. */
  readonly first: Uint32Array;
}

/** Classes are kept below this, so that tables of them stay small: they take 16 MB each. */
const MOST_CLASSES = 4_194_304;

/** Classes of people whom a profile cannot tell apart: the scorer has to be asked once a class. */
export function classesOfPeople(profile: ProfileSource, columns: PopulationColumns): PeopleClasses {
  const { combinationOf, numbers } = columns;
  const partition = partitionOf(profile, "points");
  const parts: readonly Part[] = [
    { codes: combinationOf, classes: classesOfCombinations(profile, partition, columns) },
    ...numbers
      .map((column) => ({ codes: column.codes, classes: classesOfNumbers(profile, partition, columns, column) }))
      .filter(({ classes }) => classes.count > 1),
  ];
  const most = parts.reduce((count, { classes }) => count * classes.count, 1);
  const of = indexColumn(combinationOf.length, Math.min(most, MOST_CLASSES));
  return most > MOST_CLASSES ? numberSparsely(of, parts) : numberAll(of, parts, most);
}

// — Numbering —

/** Codes of people, and classes of the codes. */
interface Part {
  readonly codes: IndexColumn;
  readonly classes: Classes;
}

/** Give each possible tuple of the parts' classes a number. */
function numberAll(of: IndexColumn, parts: readonly Part[], count: number): PeopleClasses {
  let stride = 1;
  const terms = parts.map(({ codes, classes }) => {
    const amounts = classes.of.map((one) => one * stride);
    stride *= classes.count;
    return { codes, amounts };
  });
  const classes = { of, count, people: new Uint32Array(count), first: new Uint32Array(count) };
  const [one, other, ...rest] = terms;
  if (one !== undefined) addTwo(classes, one, other ?? { codes: one.codes, amounts: one.amounts.map(() => 0) });
  for (const term of rest) addTwo(classes, term, { codes: of, amounts: discrete(count).of });
  return classes;
}

/** What each person's number gets for their code. */
interface Term {
  readonly codes: IndexColumn;
  readonly amounts: Uint32Array;
}

/** Nearly everybody has words and one number: both at once, and counted, saves walks over all people. */
function addTwo(classes: PeopleClasses, one: Term, { codes: otherCodes, amounts: otherAmounts }: Term): void {
  const { of, people, first } = classes;
  const { codes, amounts } = one;
  people.fill(0);
  for (let person = 0; person < of.length; person++) {
    const own = (amounts[codes[person] as number] as number) + (otherAmounts[otherCodes[person] as number] as number);
    const before = people[own] as number;
    if (before === 0) first[own] = person;
    people[own] = before + 1;
    of[person] = own;
  }
}

/** Give each tuple that somebody has a number, where there are too many possible ones. */
function numberSparsely(of: IndexColumn, parts: readonly Part[]): PeopleClasses {
  let count = 0;
  for (const { codes, classes } of parts) {
    const numberOf = keyNumbers(Infinity);
    count = 0;
    for (let person = 0; person < of.length; person++) {
      const tuple = (of[person] as number) * classes.count + (classes.of[codes[person] as number] as number);
      const found = numberOf(tuple, count);
      if (found === count) count += 1;
      of[person] = found;
    }
  }
  return numberAll(of, [{ codes: of, classes: discrete(count) }], count);
}

// — Combinations —

/**
 * Classes of the combinations of words: whatever the numbers are, the same rules apply, those that read words give the same
 * points, the same is required by duties, and nothing or the same is missing.
 */
function classesOfCombinations(profile: ProfileSource, partition: Partition, columns: PopulationColumns): Classes {
  const facts = wordFacts(columns);
  const { valueAt, classesOf, givenOf } = facts;
  const contexts = contextsOf(partition, facts);
  const places = columns.words.map(({ place }) => place);
  const isWord = (fact: FactPath) => places.includes(fact);
  const foreign = places.filter((place) => isForeign(profile, columns, place));

  const byRules = partition.rules.flatMap((rule) => {
    const read = factsRead(rule);
    if (!read.some(isWord) || read.some((fact) => isForeign(profile, columns, fact))) return read.map(classesOf);
    const byPoints = coarsened(read.map(classesOf).reduce(refined), (combination) =>
      partition.ofRule(rule, (fact) => valueAt(combination, fact)),
    );
    const applies = contexts.rules.map((own) => own.has(rule));
    return [within(byPoints, contexts.classes, applies)];
  });
  const byStatus = coarsened(classesOf("status"), (combination) =>
    partition.ofStatus(valueAt(combination, "status") as Status),
  );
  return [byStatus, ...foreign.map(classesOf), ...byRules, ...[...partition.required].map(givenOf)].reduce(
    refined,
    contexts.classes,
  );
}

/** The kinds of person among combinations. */
function contextsOf({ ofContext }: Partition, { valueAt, classesOf }: WordFacts) {
  const rules: RuleContext["rules"][] = [];
  const keys = new Set<string>();
  const classes = coarsened(refined(classesOf("status"), classesOf("jabatan")), (combination) => {
    const context = ofContext(valueAt(combination, "status") as Status, valueAt(combination, "jabatan") as Jabatan);
    if (!keys.has(context.key)) rules.push(context.rules);
    keys.add(context.key);
    return context.key;
  });
  /** For each class the rules that apply in some form of performance. */
  return { classes, rules };
}

// — Numbers —

/** Classes of the numbers of a fact. */
function classesOfNumbers(
  profile: ProfileSource,
  partition: Partition,
  columns: PopulationColumns,
  { place, values }: NumberColumn,
): Classes {
  const all = discrete(values.length);
  // An added fact that the profile does not have is left out of the facts to score.
  if (kindOfFact(profile, place) === undefined) return { of: new Uint32Array(values.length), count: 1 };
  if (isForeign(profile, columns, place)) return all;
  const classOf = partition.numbersOf(place);
  return coarsened(all, (index) => classOf(values[index]));
}

// — Words —

/** The words of a population's combinations. A fact that it has no column for is given for nobody. */
interface WordFacts {
  readonly valueAt: (combination: number, place: FactPlace) => FactValue;
  /** Classes that tell the values of a fact apart. */
  readonly classesOf: (place: FactPlace) => Classes;
  /** Classes that tell whether a fact is given. */
  readonly givenOf: (place: FactPlace) => Classes;
}

/** Make a reader of the words of combinations. */
function wordFacts({ words, combinations }: PopulationColumns): WordFacts {
  const columns = new Map(words.map((column) => [column.place, column]));
  const one: Classes = { of: new Uint32Array(combinations), count: 1 };

  const valueAt = (combination: number, place: FactPlace): FactValue => {
    const column = columns.get(place);
    return column?.values[column.codes[combination] as number];
  };
  const classesOf = (place: FactPlace): Classes => {
    const column = columns.get(place);
    return column === undefined ? one : { of: column.codes, count: column.values.length };
  };
  return {
    valueAt,
    classesOf,
    givenOf: (place) => coarsened(classesOf(place), (combination) => String(valueAt(combination, place) !== undefined)),
  };
}

/**
 * Whether an added fact is of another kind in the population than under the profile: its values may be wrong under the
 * profile, each in its own way, so that none of them is in a class with another.
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
