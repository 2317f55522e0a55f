import { factKindOf, type AddedKind } from "../facts/added-kinds.js";
import { factCatalogue, isAdded, type AddedFactPath, type FactKind, type FactPath } from "../facts/fact-catalogue.js";
import type { LocalText } from "../rules/citation.js";

/** A fact that a profile adds to those of the law: given as `tambahan.NAME`, in a table in a column of that name. */
export type AddedFact = AddedKind & {
  readonly label: LocalText;
  /** What a number counts, such as hours. */
  readonly unit?: LocalText | undefined;
};

/** The facts that a profile adds, by name. */
export type AddedFacts = Readonly<Record<string, AddedFact>>;

/** The facts of a profile that adds none. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no names at all is what it means
export type NoFacts = Readonly<Record<never, AddedFact>>;

interface HasFacts {
  readonly facts?: AddedFacts | undefined;
}

/** What a fact may hold under a profile; `undefined` for one that the profile does not add. */
export function kindOfFact({ facts = {} }: HasFacts, path: FactPath): FactKind | undefined {
  if (!isAdded(path)) return factCatalogue[path];
  const name = path.slice("tambahan.".length);
  const added = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return added && factKindOf(added);
}

/** The paths of the facts that a profile adds. */
export function addedPaths({ facts = {} }: HasFacts): readonly AddedFactPath[] {
  return Object.keys(facts).map((name): AddedFactPath => `tambahan.${name}`);
}
