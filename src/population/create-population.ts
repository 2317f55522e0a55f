import type { AddedKinds } from "../facts/added-kinds.js";
import { type CheckedFacts, factsCheck } from "../facts/check-facts.js";
import type { PersonFacts } from "../facts/facts.js";
import {
  issue,
  type Issue,
  neverThrowing,
  optionIssues,
  type OptionNames,
  type Outcome,
  showValue,
} from "../issue/index.js";
import { profileIssues } from "../profile/profile-issues.js";
import { canonicalFacts } from "../score/canonical-facts.js";
import { combinationReader } from "../facts/person-code.js";
import { unwrap } from "../score/scorer.js";
import { addedKindsSchema } from "./added-kinds-schema.js";
import { factPlaces } from "../facts/fact-places.js";
import { openPopulation } from "./open-population.js";
import { encodedColumns, type PeopleColumns, type ReadFacts } from "./people-columns.js";
import type { Population } from "./population.js";

/** What a population holds besides the facts of the law. */
export interface PopulationOptions {
  /** The facts that an agency's profile adds, by name: `profile.facts`. */
  readonly facts?: AddedKinds | undefined;
}

/** Collects people one after another. */
export interface PopulationBuilder {
  /** How many people so far. */
  readonly size: number;
  /**
   * Add a person and give their position, from 0. The unit is that of the facts, if none is given here. Throws
   * `IpAsnError`, and adds nobody, where the facts are wrong in themselves: unknown keys or words, numbers out of range.
   * What a profile needs and the facts lack is found when they are scored.
   */
  readonly add: (facts: PersonFacts, unit?: string) => number;
  /** Add any value that holds valid facts: the position, or all issues. Never throws. */
  readonly safeAdd: (value: unknown, unit?: string) => Outcome<number>;
  /** The people so far. More can be added later, for another population. */
  readonly build: () => Population;
}

const OPTIONS: OptionNames<PopulationOptions> = { facts: true };

/** Begin to collect people. Throws `IpAsnError` where the added facts are not declared as a profile declares them. */
export function createPopulation(options: PopulationOptions = {}): PopulationBuilder {
  const unknown = optionIssues(options, OPTIONS);
  if (unknown.length > 0) return unwrap<never>({ success: false, issues: unknown });
  const added = checkedKinds(options.facts ?? {});
  const people = encodedColumns(added);
  const safeAdd = personAdder(people, added);
  return Object.freeze({
    get size() {
      return people.size;
    },
    add: (facts: PersonFacts, unit?: string) => unwrap(safeAdd(facts, unit)),
    safeAdd,
    build: () => openPopulation(people.columns()),
  });
}

function checkedKinds(facts: unknown): AddedKinds {
  const schema = addedKindsSchema();
  const parsed = schema.safeParse(facts);
  if (parsed.success) return parsed.data;
  return unwrap<never>({ success: false, issues: profileIssues(parsed.error, facts, schema) });
}

// — Adding a person —

/**
 * Make a function that adds any value that holds facts of a person: it gives the position, or all issues. The scorer's own
 * reader of combinations says at once that most values are valid; about all others the schema decides.
 */
function personAdder(people: PeopleColumns, added: AddedKinds): (value: unknown, unit?: string) => Outcome<number> {
  const isValid = combinationReader({ words: 0, numbers: 0 }, added);
  const check = shapeCheck(added);
  const factsIn = factsReading(added);

  const addAtOnce = (value: unknown, unit: string | undefined): boolean => {
    try {
      return isValid(value) && people.add(factsIn(value as HasGroups), unit ?? unitIn(value));
    } catch {
      // A hostile getter; the check then says so.
      return false;
    }
  };
  const addChecked = (value: unknown, unit: string | undefined): readonly Issue[] => {
    const checked = check(value);
    if (!checked.success) return checked.issues;
    const facts = canonicalFacts(checked.data, added);
    if (!people.add(factsIn(facts), unit ?? checked.data.unit)) throw new RangeError("Valid facts without a place.");
    return [];
  };
  return (value, unit) => {
    if (unit !== undefined && typeof unit !== "string") return failed([notText(unit)]);
    const issues = addAtOnce(value, unit) ? [] : addChecked(value, unit);
    return issues.length === 0 ? { success: true, data: people.size - 1 } : failed(issues);
  };
}

/** A unit that is no text by now was one when it was checked: only a hostile value comes to that. */
function unitIn(value: unknown): string | undefined {
  const { unit } = value as { readonly unit?: unknown };
  if (unit === undefined || typeof unit === "string") return unit;
  throw new TypeError("The unit is no text.");
}

function notText(unit: unknown): Issue {
  return issue("wrong_type", ["unit"], { expected: "text", found: showValue(unit) });
}

function failed(issues: readonly Issue[]): { readonly success: false; readonly issues: readonly Issue[] } {
  return { success: false, issues };
}

// — Reading facts —

/** An object that has the groups of `PersonFacts`; what they hold is still to be checked. */
interface HasGroups {
  readonly status?: unknown;
  readonly jabatan?: unknown;
  readonly kualifikasi: Readonly<Partial<Record<"pendidikan" | "syaratPendidikan", unknown>>>;
  readonly kompetensi: Readonly<
    Partial<Record<"diklatKepemimpinan" | "diklatFungsional" | "jpTeknis" | "seminar", unknown>>
  >;
  readonly kinerja: Readonly<Partial<Record<"predikat" | "nilai", unknown>>>;
  readonly disiplin: Readonly<Partial<Record<"hukuman", unknown>>>;
  readonly tambahan?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Make a reader that takes each fact once from its place. What it gives is the same object at each call. Straight code over
 * fixed names: most of the time of encoding is spent here.
 */
function factsReading(added: AddedKinds): (value: HasGroups) => ReadFacts {
  const { words: placesOfWords, numbers: placesOfNumbers } = factPlaces(added);
  const words = new Array<unknown>(placesOfWords.length);
  const numbers = new Array<unknown>(placesOfNumbers.length);
  const addedTo = (list: readonly (readonly [place: string, kind: unknown])[]) =>
    list.flatMap(([place], index) =>
      place.startsWith("tambahan.") ? [{ index, name: place.slice("tambahan.".length) }] : [],
    );
  const addedWords = addedTo(placesOfWords);
  const addedNumbers = addedTo(placesOfNumbers);
  const facts: ReadFacts = { words, numbers };

  return ({ status, jabatan, kualifikasi, kompetensi, kinerja, disiplin, tambahan }) => {
    words[0] = status;
    words[1] = jabatan;
    words[2] = kualifikasi.pendidikan;
    words[3] = kualifikasi.syaratPendidikan;
    words[4] = kompetensi.diklatKepemimpinan;
    words[5] = kompetensi.diklatFungsional;
    words[6] = kompetensi.seminar;
    words[7] = kinerja.predikat;
    words[8] = disiplin.hukuman;
    numbers[0] = kompetensi.jpTeknis;
    numbers[1] = kinerja.nilai;
    for (const { index, name } of addedWords) words[index] = tambahan?.[name];
    for (const { index, name } of addedNumbers) numbers[index] = tambahan?.[name];
    return facts;
  };
}

/** Checks any value as facts of a person, whatever the profile: a copy of the facts, or all that is wrong in themselves. */
type ShapeCheck = (value: unknown) => Outcome<CheckedFacts>;

// — Facts that are none —

/** Make a check for people with these added facts. */
function shapeCheck(added: AddedKinds): ShapeCheck {
  const check = factsCheck(added);
  return (value) =>
    neverThrowing(() => {
      const { facts, issues } = check(value);
      return facts !== undefined && issues.length === 0 ? { success: true, data: facts } : { success: false, issues };
    });
}
