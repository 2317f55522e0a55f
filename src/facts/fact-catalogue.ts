import { HUKUMAN, PENDIDIKAN, PREDIKAT, TIDAK_DIPERSYARATKAN } from "./words.js";

/** What a fact may hold: one of some words; yes or no (and perhaps a word); or a number within a range. */
export type FactKind =
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "flag"; readonly words: readonly string[] }
  | { readonly kind: "number"; readonly least: number; readonly most: number | null };

/** Every fact that a rule can read, by its path in `PersonFacts`. Frozen. */
export const factCatalogue = /* @__PURE__ */ frozenKinds({
  "kualifikasi.pendidikan": { kind: "word", words: PENDIDIKAN },
  "kualifikasi.syaratPendidikan": { kind: "word", words: PENDIDIKAN },
  "kompetensi.diklatKepemimpinan": { kind: "flag", words: [] },
  "kompetensi.diklatFungsional": { kind: "flag", words: [TIDAK_DIPERSYARATKAN] },
  "kompetensi.jpTeknis": { kind: "number", least: 0, most: 9999 },
  "kompetensi.seminar": { kind: "flag", words: [] },
  "kinerja.predikat": { kind: "word", words: PREDIKAT },
  "kinerja.nilai": { kind: "number", least: 0, most: 100 },
  "disiplin.hukuman": { kind: "word", words: HUKUMAN },
} as const satisfies Record<string, FactKind>);

function frozenKinds<T extends Readonly<Record<string, FactKind>>>(kinds: T): T {
  for (const kind of Object.values(kinds)) {
    if ("words" in kind) Object.freeze(kind.words);
    Object.freeze(kind);
  }
  return Object.freeze(kinds);
}

/** Path of a fact of the law in `PersonFacts`, such as `"kompetensi.jpTeknis"`. */
export type StandardFactPath = keyof typeof factCatalogue;

/** Path of a fact that an agency's profile adds, such as `"tambahan.sertifikasi"`. */
export type AddedFactPath = `tambahan.${string}`;

/** Path of a fact in `PersonFacts`. */
export type FactPath = StandardFactPath | AddedFactPath;

/** All paths of the law's facts, in the order of the dimensions. */
export const FACT_PATHS = Object.keys(factCatalogue) as readonly StandardFactPath[];

/** Whether a path is that of an added fact. */
export function isAdded(fact: FactPath): fact is AddedFactPath {
  return fact.startsWith("tambahan.");
}

/** Where a fact stands: in which object of `PersonFacts`, under which name. */
export function placeOf(fact: FactPath): FactPlace {
  return isAdded(fact) ? ["tambahan", fact.slice("tambahan.".length)] : standardPlaces[fact];
}

type FactPlace = readonly [group: string, name: string];

/* Looked up for every person. */
const standardPlaces = /* @__PURE__ */ Object.fromEntries(
  FACT_PATHS.map((fact) => [fact, Object.freeze(fact.split(".")) as unknown as FactPlace]),
) as Readonly<Record<StandardFactPath, FactPlace>>;

/** A fact's value as the rules see it: numbers are plain decimal strings. `undefined`: not given. */
export type FactValue = string | boolean | undefined;
