import type { AddedKinds } from "../input/added-kinds.js";
import type { ReadFacts } from "./people-columns.js";
import { factPlaces } from "./fact-places.js";

/** An object that has the groups of `PersonFacts`; what they hold is still to be checked. */
export interface HasGroups {
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
export function factsReading(added: AddedKinds): (value: HasGroups) => ReadFacts {
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
