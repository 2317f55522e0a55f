import { factKindOf, type AddedKinds } from "./added-kinds.js";
import { FACT_PATHS, factCatalogue, type FactKind, type FactPath } from "./fact-catalogue.js";
import { JABATAN, STATUS } from "./words.js";

/** Where a fact stands in `PersonFacts`. */
export type FactPlace = "status" | "jabatan" | FactPath;

/** A kind of fact that is part of a combination. */
export type WordKind = Exclude<FactKind, { kind: "number" }>;
/** A kind of fact that has a column of its own for all people. */
type NumberKind = Extract<FactKind, { kind: "number" }>;

/** All places of facts, with what may stand there: those of the law, then the added ones in their order. */
export interface FactPlaces {
  readonly words: readonly (readonly [place: FactPlace, kind: WordKind])[];
  readonly numbers: readonly (readonly [place: FactPath, kind: NumberKind])[];
}

/** The places of the facts that people can have, with these added ones. */
export function factPlaces(added: AddedKinds): FactPlaces {
  const facts: readonly (readonly [FactPath, FactKind])[] = [
    ...FACT_PATHS.map((path) => [path, factCatalogue[path]] as const),
    ...Object.entries(added).map(([name, kind]) => [`tambahan.${name}`, factKindOf(kind)] as const),
  ];
  return {
    words: [
      ["status", { kind: "word", words: STATUS }],
      ["jabatan", { kind: "word", words: JABATAN }],
      ...facts.flatMap(([place, kind]): [FactPath, WordKind][] => (kind.kind === "number" ? [] : [[place, kind]])),
    ],
    numbers: facts.flatMap(([place, kind]): [FactPath, NumberKind][] =>
      kind.kind === "number" ? [[place, kind]] : [],
    ),
  };
}

/** Whether a fact is one that everybody has. */
export function isAlwaysGiven(place: FactPlace): boolean {
  return place === "status" || place === "jabatan";
}
