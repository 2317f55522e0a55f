import type { ProfileSource } from "../profile/profile.js";
import { alikeCombinations } from "./alike-combinations.js";
import { alikeNumbers } from "./alike-numbers.js";
import type { Columns } from "./columns.js";
import { indexColumn, type IndexColumn } from "./index-column.js";
import { identity, type Labels } from "./labels.js";

/** Labels of people, some of which nobody may have. */
export interface PeopleLabels {
  /** For each person a label, from 0 to below `count`. */
  readonly of: IndexColumn;
  readonly count: number;
  /** How many people have each label. */
  readonly people: Uint32Array;
  /** Of each label the position of the first person who has it; meaningless where nobody has. */
  readonly first: Uint32Array;
}

/** Labels are kept below this, so that tables of them stay small: they take 16 MB each. */
const MOST_LABELS = 4_194_304;

/**
 * Label the people whom a profile cannot tell apart. A result depends on which rules apply, on the points that each of them
 * gives, on the duties met and on what is missing, and on nothing else: so the scorer has to be asked once a label.
 */
export function alikePeople(profile: ProfileSource, columns: Columns): PeopleLabels {
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

/** Codes of people, and labels of the codes. */
interface Part {
  readonly codes: IndexColumn;
  readonly labels: Labels;
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
  for (const term of rest) addTwo(labels, term, { codes: of, amounts: identity(count).of });
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
  const all = identity(numbers.size);
  return numberAll(of, [{ codes: of, labels: all }], all.count);
}
