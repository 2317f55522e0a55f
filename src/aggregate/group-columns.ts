import { factCatalogue, type FactPath, placeOf, type StandardFactPath } from "../facts/fact-catalogue.js";
import type { LocalText } from "../rules/citation.js";

/** A fact whose values are words. */
type WordFact = {
  [F in StandardFactPath]: (typeof factCatalogue)[F] extends { readonly kind: "word" } ? F : never;
}[StandardFactPath];

/** People by the words of a fact. `title`: what the groups are, as a heading. */
interface FactColumn {
  readonly name: string;
  readonly title: LocalText;
  readonly fact: WordFact;
}

/**
 * What a table of people can be added up by, besides status and kind of post: this list is all that a recap knows of it. The
 * unit is the one text that is free; every other column names the fact that holds its words, so that nowhere rows stand for
 * each other that differ in it.
 */
const groupColumns = [
  { name: "unit" },
  { name: "pendidikan", title: { id: "Pendidikan", en: "Degree" }, fact: "kualifikasi.pendidikan" },
] as const satisfies readonly ({ readonly name: "unit" } | FactColumn)[];

type Listed = (typeof groupColumns)[number];
/** The name of one of them. */
export type GroupName = Listed["name"];
/** What can be asked for besides the unit. */
export type FactGroupName = Exclude<GroupName, "unit">;
/** A column of the list that holds the words of a fact. */
export type FactGroup = FactColumn & { readonly name: FactGroupName };

/** The columns that hold the words of a fact, in the order in which they are shown. */
export const FACT_GROUPS: readonly FactGroup[] = groupColumns.filter((column) => "fact" in column);

/** What is known of a person in a table, whatever became of the row. */
interface RowOfTable {
  readonly unit: string | undefined;
  readonly facts: unknown;
}

/** The facts that columns read. */
export function factsOfGroups(names: readonly GroupName[]): readonly FactPath[] {
  return FACT_GROUPS.filter(({ name }) => names.includes(name)).map(({ fact }) => fact);
}

/** Where a row belongs by each of some columns: null where the row does not say it, in a word that is known. */
export function groupOfRow<G extends GroupName>(
  names: readonly G[],
  { unit, facts }: RowOfTable,
): Readonly<Record<G, string | null>> {
  const valueOf = (name: GroupName): string | null => {
    const column = FACT_GROUPS.find((one) => one.name === name);
    return column === undefined ? (unit ?? null) : wordOf(facts, column);
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<G, string | null>;
}

function wordOf(facts: unknown, { fact }: FactColumn): string | null {
  const [group, name] = placeOf(fact);
  const found = at(at(facts, group), name);
  return factCatalogue[fact].words.find((word) => word === found) ?? null;
}

function at(thing: unknown, key: string): unknown {
  return typeof thing === "object" && thing !== null ? (thing as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** A group among those of a column. */
export interface PlacedGroup<T> {
  readonly word: string | null;
  readonly figures: T;
  /** Where it stood. */
  readonly place: number;
}

/** Groups in the order that their words have in the law; what is not known comes last. */
export function inOrderOfWords<T extends { readonly group: Readonly<Record<string, string | null>> }>(
  { name, fact }: FactGroup,
  groups: readonly T[],
): readonly PlacedGroup<T>[] {
  const words: readonly string[] = factCatalogue[fact].words;
  const orderOf = ({ word }: PlacedGroup<T>) => (word === null ? words.length : words.indexOf(word));
  return groups
    .map((figures, place) => ({ word: figures.group[name] ?? null, figures, place }))
    .sort((a, b) => orderOf(a) - orderOf(b));
}
