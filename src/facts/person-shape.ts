import { type AddedKinds, factKindOf } from "./added-kinds.js";
import { FACT_PATHS, factCatalogue, type FactKind } from "./fact-catalogue.js";
import { JABATAN, STATUS } from "./words.js";

/** One value of a person's facts: a fact, or a text that is passed through. */
export interface PersonField {
  readonly key: string;
  readonly kind: FactKind | { readonly kind: "text" };
  /** Whether it must stand there whatever the profile. */
  readonly isNeeded: boolean;
}

/** Facts that stand together in an object of their own. */
export interface PersonGroup {
  readonly key: string;
  readonly places: readonly PersonField[];
  readonly isNeeded: boolean;
}

/**
 * The shape of `PersonFacts` as a table, made from the catalogue of facts and those that a profile adds: what checks facts,
 * what reads them in a stored result and what describes them to an editor is driven by it. Which of the other facts must be
 * given depends on the profile.
 */
export function personShape(added: AddedKinds): readonly (PersonField | PersonGroup)[] {
  const groups = new Map<string, PersonField[]>();
  for (const fact of FACT_PATHS) {
    const [group, key] = fact.split(".") as [string, string];
    const place = { key, kind: factCatalogue[fact], isNeeded: false };
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  const tambahan = Object.entries(added).map(([key, kind]) => ({ key, kind: factKindOf(kind), isNeeded: false }));
  return [
    ...["id", "name", "unit"].map((key) => ({ key, kind: { kind: "text" }, isNeeded: false }) as const),
    { key: "status", kind: { kind: "word", words: STATUS }, isNeeded: true },
    { key: "jabatan", kind: { kind: "word", words: JABATAN }, isNeeded: true },
    // Of kompetensi every fact may be left out, so that the group itself says that nothing was forgotten.
    ...[...groups].map(([key, places]) => ({ key, places, isNeeded: key === "kompetensi" })),
    { key: "tambahan", places: tambahan, isNeeded: false },
  ];
}
